//! Policies of the Union's side: bundles of instruments. No policy sets a vote: in all of them the twenty-seven vote by their own
//! model.
//!
//! A bundle holds several instruments at once, so its success is not any one's: [`crate::study::compare`] varies them singly.

use crate::ai::conduct::{Conduct, Opening};
use crate::game::state::{DefenceCarveOut, SnapBack, Suspension, Terms};

/// A policy.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Policy {
    /// Nothing is opened; nobody lobbies for it.
    Acquiesce,
    /// Nothing is opened, and capitals seek relief alone.
    Bilateral,
    /// An early examination, engagement, measures stage by stage, a mandate with a clause that bites.
    Graduated,
    /// Everything at once, without engagement, and a mandate that concedes little.
    Maximal,
    /// The Commission and the states as they play unasked.
    Bots,
    /// Any legal command; only the votes are the states' own.
    Random,
}

impl Policy {
    /// All policies, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Acquiesce, Self::Bilateral, Self::Graduated, Self::Maximal, Self::Bots, Self::Random];

    /// The word on the command line and in files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Acquiesce => "acquiesce",
            Self::Bilateral => "bilateral",
            Self::Graduated => "graduated",
            Self::Maximal => "maximal",
            Self::Bots => "bots",
            Self::Random => "random",
        }
    }

    /// The policy of a word.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.id() == id)
    }

    /// Whether the Union's seats take any legal command wherever they do not vote.
    #[must_use]
    pub const fn is_random(self) -> bool {
        matches!(self, Self::Random)
    }

    /// The instruments that it bundles. All figures are invented, after the shape of the prototype's policies.
    #[must_use]
    pub fn conduct(self) -> Conduct {
        let usual = Conduct::default();
        match self {
            Self::Acquiesce => Conduct { opening: Opening::Never, coordinates: false, lobbying: 0, alone: 85, ..usual },
            // A capital that has made journeys its policy goes about once a quarter.
            Self::Bilateral => Conduct { alone: 1_500, ..Self::Acquiesce.conduct() },
            Self::Graduated => Conduct {
                opening: Opening::FromRound(1),
                examination: Some(3),
                engagement: Some(2),
                mandate: Terms { relief: 6_000, snap_back: SnapBack::Finance, ..Conduct::MANDATE },
                lobbying: 270,
                alone: 20,
                ..usual
            },
            Self::Maximal => Conduct {
                opening: Opening::FromRound(1),
                examination: Some(2),
                engagement: Some(0),
                first_stage: 4,
                enlarges: false,
                mandate: Terms {
                    relief: 8_500,
                    volumes: 4_000,
                    defence: DefenceCarveOut::Full,
                    technology: true,
                    suspension: Suspension::All,
                    verification: true,
                    months: 12,
                    snap_back: SnapBack::Finance,
                    binding: false,
                },
                lowers: false,
                lobbying: 270,
                alone: 20,
                ..usual
            },
            Self::Bots | Self::Random => usual,
        }
    }
}
