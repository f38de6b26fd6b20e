//! The instruments of a policy one by one: what each is set to, and a bundle with one of them exchanged.

use crate::ai::conduct::{Conduct, Opening};
use crate::game::state::{DefenceCarveOut, SnapBack, Terms};

/// An instrument of the Union's side.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Instrument {
    /// When an examination is opened.
    Opening,
    /// Months of examination.
    Examination,
    /// Months of engagement before the first package.
    Engagement,
    /// The first package.
    FirstPackage,
    /// Later packages.
    Enlargement,
    /// The mandate, and whether it is lowered.
    Mandate,
    /// What the mandate asks for in case of a breach.
    Clause,
    /// Coordination with the G7.
    G7,
    /// Lobbying and bargaining among the states.
    Lobbying,
    /// Bilateral channels.
    Alone,
}

impl Instrument {
    /// All instruments.
    pub const ALL: [Self; 10] = [
        Self::Opening,
        Self::Examination,
        Self::Engagement,
        Self::FirstPackage,
        Self::Enlargement,
        Self::Mandate,
        Self::Clause,
        Self::G7,
        Self::Lobbying,
        Self::Alone,
    ];

    /// The word in tables.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Examination => "examination",
            Self::Engagement => "engagement",
            Self::FirstPackage => "first-package",
            Self::Enlargement => "enlargement",
            Self::Mandate => "mandate",
            Self::Clause => "snap-back",
            Self::G7 => "g7",
            Self::Lobbying => "lobbying",
            Self::Alone => "alone",
        }
    }

    /// What it is set to, in words and figures.
    #[must_use]
    pub fn setting(self, conduct: &Conduct) -> String {
        let months = |months: Option<u8>, otherwise: &str| {
            months.map_or_else(|| otherwise.to_owned(), |months| format!("{months} months"))
        };
        match self {
            Self::Opening => match conduct.opening {
                Opening::Never => "never".to_owned(),
                Opening::WhenAsked => "when states ask".to_owned(),
                Opening::FromRound(round) => format!("from month {round}"),
            },
            Self::Examination => months(conduct.examination, "as the file needs"),
            Self::Engagement => months(conduct.engagement, "as Beijing moves"),
            Self::FirstPackage => format!("stages 1 to {}", conduct.first_stage),
            Self::Enlargement => if conduct.enlarges { "by stages" } else { "none" }.to_owned(),
            Self::Mandate => mandate(conduct),
            Self::Clause => match conduct.mandate.snap_back {
                SnapBack::None => "none",
                SnapBack::Measures => "measures",
                SnapBack::Finance => "measures and finance",
            }
            .to_owned(),
            Self::G7 => if conduct.coordinates { "every month" } else { "never" }.to_owned(),
            Self::Lobbying => format!("{} % of usual", conduct.lobbying),
            Self::Alone => format!("{} % of usual", conduct.alone),
        }
    }

    /// A bundle with this instrument as in another one.
    #[must_use]
    pub fn exchanged(self, bundle: &Conduct, other: &Conduct) -> Conduct {
        let mut new = *bundle;
        match self {
            Self::Opening => new.opening = other.opening,
            Self::Examination => new.examination = other.examination,
            Self::Engagement => new.engagement = other.engagement,
            Self::FirstPackage => new.first_stage = other.first_stage,
            Self::Enlargement => new.enlarges = other.enlarges,
            Self::Mandate => {
                new.mandate = Terms { snap_back: bundle.mandate.snap_back, ..other.mandate };
                new.lowers = other.lowers;
            }
            Self::Clause => new.mandate.snap_back = other.mandate.snap_back,
            Self::G7 => new.coordinates = other.coordinates,
            Self::Lobbying => new.lobbying = other.lobbying,
            Self::Alone => new.alone = other.alone,
        }
        new
    }
}

fn mandate(conduct: &Conduct) -> String {
    let terms = &conduct.mandate;
    let defence = match terms.defence {
        DefenceCarveOut::None => "",
        DefenceCarveOut::Partial => ", part of defence",
        DefenceCarveOut::Full => ", defence",
    };
    let technology = if terms.technology { ", technology" } else { "" };
    let lowers = if conduct.lowers { ", may be lowered" } else { ", firm" };
    format!("licences for {} %{defence}{technology}{lowers}", terms.relief / 100)
}
