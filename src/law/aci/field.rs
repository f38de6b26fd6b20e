//! The case as fields of a digest, taken apart exhaustively.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::base::digest::{Digester, Field};
use crate::law::aci::draft::{Act, Applies, At, Deferred, Draft, Extent, Resumes, Subject};
use crate::law::aci::{End, Justified, Phase, Procedure, Reparation, Suspended, Terms, Urgency, Urgent};
use crate::law::comitology::{Opinion, Stage};

impl Field for Procedure {
    fn feed(&self, into: &mut Digester) {
        let Self { phase, draft, deferred, applied, suspended, urgent, acts, last } = self;
        into.put(phase);
        into.put(draft);
        into.put_all(deferred);
        into.put(day(*applied));
        into.put(suspended);
        into.put(urgent);
        into.put(acts);
        into.put(day(*last));
    }
}

impl Field for Phase {
    fn feed(&self, into: &mut Digester) {
        match self {
            Self::NotStarted => into.put(0u8),
            Self::Examination { opened, observations } => {
                into.put(1u8);
                into.put(opened.0);
                into.put(day(*observations));
            }
            Self::Proposal { submitted, terms, delayed, votes_lost } => {
                into.put(2u8);
                into.put(submitted.0);
                into.put(terms);
                into.put(day(*delayed));
                into.put(votes_lost);
            }
            Self::Determined { on, terms } => {
                into.put(3u8);
                into.put(on.0);
                into.put(terms);
            }
            Self::Engagement { since, determined, terms } => {
                into.put(4u8);
                into.put(since.0);
                into.put(determined.0);
                into.put(terms);
            }
            Self::Ended { on, how } => {
                into.put(5u8);
                into.put(on.0);
                into.put(match how {
                    End::ExaminationClosed => 0u8,
                    End::ProposalWithdrawn => 1,
                    End::WithoutMeasures => 2,
                    End::Terminated => 3,
                });
            }
        }
    }
}

impl Field for Terms {
    fn feed(&self, into: &mut Digester) {
        let Self { reparation, indicative_months, longer } = self;
        into.put(match reparation {
            Reparation::NotRequested => 0u8,
            Reparation::Requested => 1,
        });
        into.put(indicative_months);
        into.put(justified(*longer));
    }
}

impl Field for Suspended {
    fn feed(&self, into: &mut Digester) {
        let Self { since, resumes } = self;
        into.put(since.0);
        into.put(resumes);
    }
}

impl Field for Urgent {
    fn feed(&self, into: &mut Digester) {
        let Self { kind, adopted, seen } = self;
        into.put(match kind {
            Urgency::Suspend => 0u8,
            Urgency::Amend => 1,
        });
        into.put(adopted.0);
        into.put(*seen);
    }
}

impl Field for Draft {
    fn feed(&self, into: &mut Digester) {
        let Self { subject, at } = self;
        into.put(subject);
        match at {
            At::Before { stage, submitted } => {
                into.put(0u8);
                into.put(stage);
                into.put(submitted.0);
            }
            At::After { stage, voted, opinion } => {
                into.put(1u8);
                into.put(stage);
                into.put(voted.0);
                into.put(opinion);
            }
        }
    }
}

impl Field for Deferred {
    fn feed(&self, into: &mut Digester) {
        let Self { act, subject, adopted, applies } = self;
        into.put(act);
        into.put(subject);
        into.put(adopted.0);
        match applies {
            Applies::On { day, later } => {
                into.put(0u8);
                into.put(day.0);
                into.put(justified(*later));
            }
            Applies::WithoutCall { day } => {
                into.put(1u8);
                into.put(day.0);
            }
            Applies::WhenThreatIsCarriedOut => into.put(2u8),
        }
    }
}

impl Field for Act {
    fn feed(&self, into: &mut Digester) {
        into.put(self.0);
    }
}

impl Field for Subject {
    fn feed(&self, into: &mut Digester) {
        match self {
            Self::Package => into.put(0u8),
            Self::Amendment => into.put(1u8),
            Self::Repeal(act) => {
                into.put(2u8);
                into.put(act);
            }
            Self::Suspension { extent, resumes } => {
                into.put(3u8);
                into.put(extent);
                into.put(resumes);
            }
            Self::Resumption { extent } => {
                into.put(4u8);
                into.put(extent);
            }
            Self::Termination { extent } => {
                into.put(5u8);
                into.put(extent);
            }
            Self::Prolongation { until } => {
                into.put(6u8);
                into.put(until.0);
            }
        }
    }
}

impl Field for Extent {
    fn feed(&self, into: &mut Digester) {
        into.put(match self {
            Self::All => 0u8,
            Self::Part => 1,
        });
    }
}

impl Field for Resumes {
    fn feed(&self, into: &mut Digester) {
        match self {
            Self::ByNewAct => into.put(0u8),
            Self::OnLapse(day) => {
                into.put(1u8);
                into.put(day.0);
            }
        }
    }
}

impl Field for Stage {
    fn feed(&self, into: &mut Digester) {
        into.put(match self {
            Self::Committee => 0u8,
            Self::Appeal => 1,
        });
    }
}

impl Field for Opinion {
    fn feed(&self, into: &mut Digester) {
        into.put(match self {
            Self::Positive => 0u8,
            Self::Negative => 1,
            Self::None => 2,
        });
    }
}

fn day(date: Option<Date>) -> Option<i32> {
    date.map(|date| date.0)
}

fn justified(justified: Justified) -> u8 {
    match justified {
        Justified::No => 0,
        Justified::Yes => 1,
    }
}
