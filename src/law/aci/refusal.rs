//! Why a step of the procedure may not be taken.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::condition::Condition;
use crate::law::aci::draft::Act;
use crate::law::aci::step::StepKind;
use crate::law::comitology::{Opinion, Stage, article};
use crate::law::reason::Article;

/// Why a step may not be taken; the value and the bound are both there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The case is not at a point where this step exists.
    NotNow(StepKind),
    /// The day lies before the last step.
    BeforeLastStep {
        /// The day of the last step.
        last: Date,
    },
    /// The day is too early.
    TooEarly {
        /// The first day.
        earliest: Date,
        /// Where the limit stands.
        article: Article,
    },
    /// The day is too late.
    TooLate {
        /// The last day.
        latest: Date,
        /// Where the limit stands.
        article: Article,
    },
    /// The indicative period is 0 or longer than allowed without justification (Art. 5(1)).
    IndicativePeriod {
        /// Months asked for.
        months: u8,
        /// Months at most.
        most: u8,
    },
    /// A condition of substance is not met.
    NotMet(Condition),
    /// Another draft is under way: one at a time.
    DraftUnderWay,
    /// The last opinion does not allow adoption (ACI Art. 18(2), Reg. 182/2011 Arts. 5 and 6).
    OpinionForbids {
        /// The stage that voted.
        stage: Stage,
        /// What the vote was.
        opinion: Opinion,
    },
    /// After a positive opinion the Commission shall adopt the act (Reg. 182/2011 Art. 5(2)).
    MustAdopt,
    /// This kind of act takes effect on adoption, or needs a date of application and got none (Art. 8(6)).
    WrongApplication,
    /// No act with this number waits for its application.
    NotDeferred(Act),
    /// As many acts as possible wait for their application.
    TooManyDeferred {
        /// How many at most.
        most: u8,
    },
    /// No measures apply (Art. 12).
    NothingApplies,
    /// No measures are suspended (Art. 12).
    NothingSuspended,
    /// Nothing stands that could be ended (Art. 12).
    NothingStands,
    /// Measures stand, so the case ends by terminating them (Art. 12).
    MeasuresStand,
}

impl Refusal {
    /// The article behind the refusal; none for a limit of this layer, which no act knows.
    #[must_use]
    pub const fn article(self) -> Option<Article> {
        Some(match self {
            Self::BeforeLastStep { .. } | Self::DraftUnderWay | Self::TooManyDeferred { .. } => return None,
            Self::NotNow(step) => step.article(),
            Self::TooEarly { article, .. } | Self::TooLate { article, .. } => article,
            Self::IndicativePeriod { .. } => Article::Aci5_1,
            Self::NotMet(condition) => condition.article(),
            Self::OpinionForbids { stage, opinion } => article(stage, opinion),
            Self::MustAdopt => Article::Com5_2,
            Self::WrongApplication | Self::NotDeferred(_) => Article::Aci8_6,
            Self::NothingApplies | Self::NothingSuspended | Self::NothingStands | Self::MeasuresStand => Article::Aci12,
        })
    }
}
