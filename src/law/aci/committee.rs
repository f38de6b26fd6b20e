//! Drafts on their way: tabled, voted on, amended, referred, given up or adopted.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::condition::Conditions;
use crate::law::aci::draft::{Applies, At, Draft, Extent, Resumes, Subject};
use crate::law::aci::refusal::Refusal;
use crate::law::aci::transition::need;
use crate::law::aci::{End, Procedure, Suspended, Urgency};
use crate::law::comitology::{Consequence, Opinion, Stage, consequence};
use crate::law::reason::Article;

impl Procedure {
    pub(super) fn table(&mut self, subject: Subject, met: Conditions, on: Date) -> Result<(), Refusal> {
        self.possible(subject)?;
        need(met, subject.conditions())?;
        self.draft = Some(Draft { subject, at: At::Before { stage: Stage::Committee, submitted: on } });
        Ok(())
    }

    pub(super) fn table_amended(&mut self, met: Conditions, on: Date) -> Result<(), Refusal> {
        if let Some(draft) = self.draft {
            self.possible(draft.subject)?;
            need(met, draft.subject.conditions())?;
        }
        self.submit(Stage::Committee, on);
        Ok(())
    }

    pub(super) fn submit(&mut self, stage: Stage, on: Date) {
        if let Some(draft) = &mut self.draft {
            draft.at = At::Before { stage, submitted: on };
        }
    }

    /// A draft rejected on appeal is over; any other waits for what the Commission makes of the opinion.
    pub(super) fn vote(&mut self, opinion: Opinion, on: Date) {
        self.draft = self
            .draft
            .map(|draft| Draft { at: At::After { stage: draft.stage(), voted: on, opinion }, ..draft })
            .filter(|draft| draft.consequence() != Some(Consequence::Rejected));
    }

    pub(super) fn abandon(&mut self) -> Result<(), Refusal> {
        if let Some(draft) = self.draft {
            let bound = draft.consequence() == Some(Consequence::ShallAdopt);
            if bound && self.possible(draft.subject).is_ok() {
                return Err(Refusal::MustAdopt);
            }
        }
        self.draft = None;
        Ok(())
    }

    pub(super) fn adopt(&mut self, applies: Option<Applies>, extent: Option<Extent>, on: Date) -> Result<(), Refusal> {
        let Some(Draft { subject, at: At::After { stage, opinion, .. } }) = self.draft else { return Ok(()) };
        match consequence(stage, opinion) {
            Consequence::ShallAdopt | Consequence::MayAdopt => {}
            Consequence::ShallNotAdopt { .. } | Consequence::Rejected => {
                return Err(Refusal::OpinionForbids { stage, opinion });
            }
        }
        self.possible(subject)?;
        let subject = extent.map_or(subject, |extent| subject.touching(extent));
        match (subject, applies) {
            (Subject::Package | Subject::Amendment, Some(applies)) => self.defer(subject, applies, on)?,
            (Subject::Repeal(act), None) => self.release(act),
            (
                Subject::Suspension { resumes: Resumes::OnLapse(day), .. } | Subject::Prolongation { until: day },
                None,
            ) if day <= on => {
                return Err(Refusal::TooEarly { earliest: on.plus_days(1), article: Article::Aci12_2 });
            }
            (Subject::Prolongation { until }, None) => {
                self.suspended = self.suspended.map(|act| Suspended { resumes: Resumes::OnLapse(until), ..act });
            }
            (Subject::Suspension { extent, resumes }, None) => {
                self.suspended = Some(Suspended { since: on, resumes });
                self.applied = self.applied.filter(|_| extent == Extent::Part);
                self.urgent = self.urgent.filter(|urgent| urgent.kind != Urgency::Suspend);
            }
            (Subject::Resumption { extent }, None) => self.resume(extent, on),
            (Subject::Termination { extent: Extent::Part }, None) => {}
            (Subject::Termination { extent: Extent::All }, None) => self.end(End::Terminated, on),
            (Subject::Package | Subject::Amendment, None)
            | (
                Subject::Repeal(_)
                | Subject::Suspension { .. }
                | Subject::Prolongation { .. }
                | Subject::Resumption { .. }
                | Subject::Termination { .. },
                Some(_),
            ) => return Err(Refusal::WrongApplication),
        }
        self.draft = None;
        self.acts = self.acts.saturating_add(1);
        Ok(())
    }

    /// Whether there is something that such a draft can be about.
    fn possible(&self, subject: Subject) -> Result<(), Refusal> {
        let check = |holds: bool, refusal| if holds { Ok(()) } else { Err(refusal) };
        match subject {
            Subject::Package => Ok(()),
            Subject::Repeal(act) => {
                check(self.deferred().any(|deferred| deferred.act == act), Refusal::NotDeferred(act))
            }
            Subject::Suspension { .. } => check(self.applied.is_some(), Refusal::NothingApplies),
            Subject::Prolongation { .. } => {
                let ends = self.suspended.is_some_and(|act| act.resumes != Resumes::ByNewAct);
                check(ends, Refusal::NothingSuspended)
            }
            Subject::Resumption { .. } => check(self.suspended.is_some(), Refusal::NothingSuspended),
            Subject::Amendment | Subject::Termination { .. } => check(self.measures_stand(), Refusal::NothingStands),
        }
    }
}
