//! The procedure of the Anti-Coercion Instrument as a state machine: examination, determination, engagement, drafts in
//! committee and on appeal, acts adopted, applied, suspended and ended, each with its clocks.
//!
//! A [`Procedure`] knows dates and stages, never measures, votes or reasons of politics: which measures an act contains is
//! the caller's, and whether conditions of substance are met is said by the caller in [`condition::Conditions`].
//! Legal limits are ceilings, not waits. One draft is under way at a time; several acts may stand.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

mod application;
pub mod clock;
mod committee;
pub mod condition;
pub mod draft;
mod field;
pub mod refusal;
pub mod step;
mod transition;
pub mod window;

pub use condition::Justified;

use crate::base::calendar::Date;
use crate::law::aci::draft::{Act, Deferred, Draft, Resumes};

/// How many acts may wait for their application at a time.
pub const MOST_DEFERRED: usize = 4;
/// Months that an examination normally lasts at most (ACI Art. 4(2)).
pub const EXAMINATION_MONTHS: u16 = 4;
/// Days for the Council to act on a proposal: eight weeks (ACI Art. 5(6)).
pub const COUNCIL_DAYS: i32 = 56;
/// Days that the Council normally takes at most when it has announced a delay: ten weeks (ACI Art. 5(6)).
pub const COUNCIL_MOST_DAYS: i32 = 70;
/// Months of the indicative period at most, unless a longer one is justified (ACI Art. 5(1)).
pub const INDICATIVE_MONTHS: u8 = 6;
/// Months between adoption and application at most, unless circumstances justify more (ACI Art. 8(6)).
pub const DEFERRAL_MONTHS: u16 = 3;
/// Months for which an urgent act is valid (ACI Art. 12(5), 18(3)).
pub const URGENT_MONTHS: u16 = 2;
/// Days within which an urgent act is put to the committee (Reg. 182/2011 Art. 8(3)).
pub const URGENT_DAYS: i32 = 14;
/// Months between termination and the evaluation report (ACI Art. 19(2)).
pub const EVALUATION_MONTHS: u16 = 6;

/// A case under the Instrument, from nothing to its end.
///
/// ```
/// use coreper::base::calendar::Date;
/// use coreper::law::aci::condition::{Condition, Conditions};
/// use coreper::law::aci::{Phase, Procedure, Reparation, Terms, refusal::Refusal, step::Step};
/// let case = Procedure::default().step(Step::OpenExamination, Date::new(2025, 11, 3)).unwrap();
/// let terms = Terms::new(Reparation::NotRequested, 6);
/// // Without the purpose test of Art. 2(1) there is nothing to propose.
/// let propose = |met| case.step(Step::Propose { terms, met }, Date::new(2025, 12, 1));
/// assert_eq!(propose(Conditions::NONE).unwrap_err(), Refusal::NotMet(Condition::Coercion));
/// let case = propose(Conditions::NONE.with(Condition::Coercion)).unwrap();
/// let case = case.step(Step::Determine, Date::new(2026, 1, 20)).unwrap();
/// assert!(matches!(case.phase(), Phase::Determined { .. }));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Procedure {
    phase: Phase,
    draft: Option<Draft>,
    deferred: [Option<Deferred>; MOST_DEFERRED],
    applied: Option<Date>,
    suspended: Option<Suspended>,
    urgent: Option<Urgent>,
    acts: u8,
    last: Option<Date>,
}

/// How far the case has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Phase {
    /// Nothing has begun.
    #[default]
    NotStarted,
    /// The Commission examines (Art. 4).
    Examination {
        /// The day it began.
        opened: Date,
        /// The day until which the third country may send observations, if invited (Art. 5(3)).
        observations: Option<Date>,
    },
    /// A proposal is before the Council (Art. 5(1) to (6)).
    Proposal {
        /// The day it was submitted.
        submitted: Date,
        /// What it says, as altered or amended.
        terms: Terms,
        /// The day on which the Council announced a delay, if it did (Art. 5(6)).
        delayed: Option<Date>,
        /// How often it failed to find its majority: without legal effect.
        votes_lost: u8,
    },
    /// The Council has determined that there is coercion (Art. 5(5)).
    Determined {
        /// The day of the determination.
        on: Date,
        /// What it says.
        terms: Terms,
    },
    /// The third country was asked to cease, and consultations are open (Arts. 5(9) and 6).
    Engagement {
        /// The day it began.
        since: Date,
        /// The day of the determination.
        determined: Date,
        /// What the determination says.
        terms: Terms,
    },
    /// The case is over.
    Ended {
        /// The day it ended.
        on: Date,
        /// How.
        how: End,
    },
}

/// How a case ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum End {
    /// The examination found no coercion, or was dropped.
    ExaminationClosed,
    /// The Commission withdrew its proposal.
    ProposalWithdrawn,
    /// The coercion ceased, or was settled, while no measures stood.
    WithoutMeasures,
    /// All measures were terminated (Art. 12).
    Terminated,
}

/// What a proposal or determination says, as far as the procedure depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Terms {
    /// Whether reparation is requested (Art. 5(2) and (10)).
    pub reparation: Reparation,
    /// The indicative period in months, from 1 (Art. 5(1)).
    pub indicative_months: u8,
    /// Whether more than six months are duly justified (Art. 5(1)).
    pub longer: Justified,
}

impl Terms {
    /// Terms without justification for a longer period.
    #[must_use]
    pub const fn new(reparation: Reparation, indicative_months: u8) -> Self {
        Self { reparation, indicative_months, longer: Justified::No }
    }

    /// Terms with any period: more than six months are duly justified.
    #[must_use]
    pub const fn lasting(reparation: Reparation, indicative_months: u8) -> Self {
        let longer = if indicative_months > INDICATIVE_MONTHS { Justified::Yes } else { Justified::No };
        Self { reparation, indicative_months, longer }
    }
}

/// Whether reparation is requested.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reparation {
    /// It is not.
    NotRequested,
    /// It is.
    Requested,
}

/// Measures that are suspended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Suspended {
    /// The day of the last act of suspension.
    pub since: Date,
    /// How they come back.
    pub resumes: Resumes,
}

/// An act of urgency without prior opinion, which lapses unless confirmed (Art. 12(5), 18(3); Reg. 182/2011 Art. 8).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Urgent {
    /// What it does.
    pub kind: Urgency,
    /// The day it was adopted.
    pub adopted: Date,
    /// Whether the committee has given its opinion on it.
    pub seen: bool,
}

/// What an urgent act may do; the Instrument knows no other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Urgency {
    /// Suspend measures.
    Suspend,
    /// Amend measures.
    Amend,
}

impl Procedure {
    /// How far the case has come.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The draft under way.
    #[must_use]
    pub const fn draft(&self) -> Option<Draft> {
        self.draft
    }

    /// The acts adopted and not yet applied, in the order of adoption.
    pub fn deferred(&self) -> impl Iterator<Item = Deferred> {
        self.deferred.into_iter().flatten()
    }

    /// The day since which some measures apply.
    #[must_use]
    pub const fn applied(&self) -> Option<Date> {
        self.applied
    }

    /// The measures that are suspended.
    #[must_use]
    pub const fn suspended(&self) -> Option<Suspended> {
        self.suspended
    }

    /// The urgent act that stands.
    #[must_use]
    pub const fn urgent(&self) -> Option<Urgent> {
        self.urgent
    }

    /// The act that was adopted last.
    #[must_use]
    pub const fn last_act(&self) -> Option<Act> {
        match self.acts.checked_sub(1) {
            Some(number) => Some(Act(number)),
            None => None,
        }
    }

    /// The day of the last step.
    #[must_use]
    pub const fn last_step(&self) -> Option<Date> {
        self.last
    }

    /// The day of the determination, while it stands.
    #[must_use]
    pub const fn determined(&self) -> Option<Date> {
        match self.phase {
            Phase::Determined { on, .. } => Some(on),
            Phase::Engagement { determined, .. } => Some(determined),
            Phase::NotStarted | Phase::Examination { .. } | Phase::Proposal { .. } | Phase::Ended { .. } => None,
        }
    }

    /// Whether any act applies, is suspended or waits for its application.
    #[must_use]
    pub fn measures_stand(&self) -> bool {
        self.applied.is_some() || self.suspended.is_some() || self.deferred().next().is_some()
    }
}
