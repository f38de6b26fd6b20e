//! Drafts of implementing acts on their way through the committees, and the acts that come of them.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::condition::{Condition, Justified};
use crate::law::comitology::{Consequence, Opinion, Stage, consequence};

/// An act adopted, by the order of adoption from 0. Which measures it contains is the caller's.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Act(pub u8);

/// What a draft is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// Response measures, the first or further ones (Art. 8(1)).
    Package,
    /// Changes to measures in force (Art. 12).
    Amendment,
    /// The end of an act before it applies (Art. 8(9)).
    Repeal(Act),
    /// A suspension (Art. 12).
    Suspension {
        /// How much of what applies.
        extent: Extent,
        /// How the measures come back.
        resumes: Resumes,
    },
    /// A suspension lasts longer than its act said (Art. 12(2)).
    Prolongation {
        /// The day on which the measures now apply again.
        until: Date,
    },
    /// A resumption (Art. 12).
    Resumption {
        /// How much of what is suspended.
        extent: Extent,
    },
    /// A termination (Art. 12).
    Termination {
        /// How much of what stands; all of it ends the case.
        extent: Extent,
    },
}

/// How much an act touches.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Extent {
    /// Everything.
    All,
    /// A part.
    Part,
}

/// How suspended measures come back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Resumes {
    /// By a new act, with its own vote.
    ByNewAct,
    /// On a day that the act of suspension names, unless it is prolonged before (Art. 12(2)): snap-back is the lapse of a
    /// suspension, voted with it.
    OnLapse(Date),
}

impl Subject {
    /// The conditions of substance that such a draft needs.
    #[must_use]
    pub const fn conditions(self) -> &'static [Condition] {
        match self {
            Self::Package => &[
                Condition::EngagementFailed,
                Condition::Necessary,
                Condition::UnionInterest,
                Condition::Proportionate,
                Condition::ImpactGathered,
            ],
            Self::Amendment => &[Condition::Ground, Condition::Proportionate, Condition::ImpactGathered],
            Self::Repeal(_) => &[Condition::Ceased],
            Self::Suspension { .. } | Self::Prolongation { .. } | Self::Resumption { .. } => &[Condition::Ground],
            Self::Termination { .. } => &[Condition::EndGround],
        }
    }

    /// How much it touches, where that is part of the subject.
    #[must_use]
    pub const fn extent(self) -> Option<Extent> {
        match self {
            Self::Suspension { extent, .. } | Self::Resumption { extent } | Self::Termination { extent } => {
                Some(extent)
            }
            Self::Package | Self::Amendment | Self::Repeal(_) | Self::Prolongation { .. } => None,
        }
    }

    /// The same with another extent, where the subject has one.
    #[must_use]
    pub const fn touching(self, extent: Extent) -> Self {
        match self {
            Self::Suspension { resumes, .. } => Self::Suspension { extent, resumes },
            Self::Resumption { .. } => Self::Resumption { extent },
            Self::Termination { .. } => Self::Termination { extent },
            Self::Package | Self::Amendment | Self::Repeal(_) | Self::Prolongation { .. } => self,
        }
    }
}

/// A draft under way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Draft {
    /// What it is about.
    pub subject: Subject,
    /// Where it stands.
    pub at: At,
}

/// Where a draft stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// Before a stage that has not voted on it.
    Before {
        /// The stage.
        stage: Stage,
        /// The day on which it was submitted or referred.
        submitted: Date,
    },
    /// Voted on.
    After {
        /// The stage that voted.
        stage: Stage,
        /// The day of the vote.
        voted: Date,
        /// What the vote was.
        opinion: Opinion,
    },
}

impl Draft {
    /// The stage at which it stands.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match self.at {
            At::Before { stage, .. } | At::After { stage, .. } => stage,
        }
    }

    /// What follows from the last vote, if it was voted on.
    #[must_use]
    pub const fn consequence(&self) -> Option<Consequence> {
        match self.at {
            At::Before { .. } => None,
            At::After { stage, opinion, .. } => Some(consequence(stage, opinion)),
        }
    }
}

/// An act that is adopted and does not apply yet (Art. 8(6) to (11)).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Deferred {
    /// Which act.
    pub act: Act,
    /// What it is about: a package or an amendment.
    pub subject: Subject,
    /// The day it was adopted.
    pub adopted: Date,
    /// When it applies.
    pub applies: Applies,
}

/// When an act applies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Applies {
    /// On a day, after a call to cease (Art. 8(6) and (7)), not later than three months after adoption unless justified.
    On {
        /// The day.
        day: Date,
        /// Whether more than three months are justified by the circumstances.
        later: Justified,
    },
    /// On a day, without prior call where that is necessary to preserve rights or effect (Art. 8(10)).
    WithoutCall {
        /// The day.
        day: Date,
    },
    /// When the threatened measure is applied, where the coercion is only a threat (Art. 8(11)).
    WhenThreatIsCarriedOut,
}

impl Applies {
    /// The day, where one is set.
    #[must_use]
    pub const fn day(self) -> Option<Date> {
        match self {
            Self::On { day, .. } | Self::WithoutCall { day } => Some(day),
            Self::WhenThreatIsCarriedOut => None,
        }
    }
}
