//! How each member is likely to vote, from what one seat may know, with the reason where the figure comes from.
//!
//! Where the figures are drawn from is in `evidence`.

use crate::ai::advisor::matter::Stage;
use crate::base::ids::StateId;
use crate::base::share::WHOLE;
use crate::campaign::provenance::Mark;
use crate::game::state::{PledgeCondition, Stand, Topic};
use crate::law::ballot::Vote;

/// Where a figure comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// It has voted in the ballot under way.
    Cast(Vote),
    /// It is absent from the ballot under way.
    Away,
    /// It has had its turn in a sealed ballot.
    Sealed,
    /// Another member votes for it, and has not yet.
    Proxy(StateId),
    /// It is the seat's own vote.
    Own,
    /// It promised its vote in a pledge that this seat knows, and the pledge was accepted.
    Promised {
        /// The vote.
        vote: Vote,
        /// What must be done for it.
        condition: PledgeCondition,
    },
    /// It accepted a pledge whose condition is its vote.
    Accepted {
        /// The condition.
        condition: PledgeCondition,
        /// Whose pledge.
        by: StateId,
    },
    /// It moved the amendment, or asked that the vote be opened.
    Asked,
    /// It stated its position.
    Said {
        /// The position.
        vote: Vote,
        /// In which round, as far as is remembered.
        round: Option<u16>,
    },
    /// It showed a stand in Coreper.
    Stood {
        /// The stand.
        stand: Stand,
        /// In which round.
        round: u16,
    },
    /// It voted on this topic before.
    Voted {
        /// How.
        vote: Vote,
        /// In which round.
        round: u16,
    },
    /// It voted or stated its position on a neighbouring topic.
    Neighbouring {
        /// The topic.
        topic: Topic,
        /// How.
        vote: Vote,
    },
    /// Its opening posture, from the campaign.
    Opening {
        /// In points, −200 to 200.
        posture: i32,
        /// How well that is known.
        mark: Mark,
    },
    /// What most members do on such an item: nothing better is known.
    Usual,
}

/// How a member is likely to vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Estimate {
    /// The probability that it votes for, in basis points.
    pub in_favour: i32,
    /// The probability that it votes against, in basis points; what is left abstains or stays away.
    pub against: i32,
    /// Where the figures come from.
    pub why: Why,
    /// The vote that it gave its word for: in public, or in a pledge known to the seat.
    pub word: Option<Vote>,
    /// By how much lobbying known to this seat has moved them towards for, in basis points.
    pub lobbied: i32,
    /// Pledges that it broke, where its word is what counts: each makes it a little less certain.
    pub broken: u8,
    /// Points of diplomatic bandwidth that one lobbying moves it by, in basis points: what costs are reckoned from.
    pub per_point: i32,
}

/// From here on a member's help counts as won over, or likely, in basis points.
pub const WON: i32 = 7_500;
/// The most points of bandwidth that turning a member is put at.
const MOST_POINTS: u64 = 99;

impl Estimate {
    /// The probability that its vote helps the act at a stage, in basis points.
    #[must_use]
    pub const fn support(&self, stage: Stage) -> i32 {
        if stage.abstention_helps() { WHOLE - self.against } else { self.in_favour }
    }

    /// Whether its vote stands: it was cast, or it is away.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        matches!(self.why, Why::Cast(_) | Why::Away)
    }

    /// Whether nobody can move its vote any more, though it is not known: it was cast unseen, or another casts it.
    #[must_use]
    pub const fn is_out_of_reach(&self) -> bool {
        matches!(self.why, Why::Sealed | Why::Proxy(_))
    }

    /// What winning it over takes, in points of diplomatic bandwidth: lobbying, each time moving it by the campaign's figure,
    /// until its help is likely. One's own vote costs nothing.
    #[must_use]
    pub fn cost_to_win(&self, stage: Stage) -> u64 {
        self.cost(WON - self.support(stage))
    }

    /// What keeping it from helping takes.
    #[must_use]
    pub fn cost_to_turn(&self, stage: Stage) -> u64 {
        self.cost(self.support(stage) - (WHOLE - WON))
    }

    fn cost(&self, distance: i32) -> u64 {
        if self.why == Why::Own {
            return 0;
        }
        let points = distance.max(0).unsigned_abs().div_ceil(self.per_point.max(1).unsigned_abs());
        u64::from(points).clamp(1, MOST_POINTS)
    }
}
