//! What each step does to the case, or why it may not be taken.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::draft::{Act, Applies, At, Deferred, Draft, Extent, Subject};
use crate::law::aci::refusal::Refusal;
use crate::law::aci::step::Step;
use crate::law::aci::{
    DEFERRAL_MONTHS, End, INDICATIVE_MONTHS, Justified, MOST_DEFERRED, Phase, Procedure, Suspended, Terms, Urgency,
    Urgent,
};
use crate::law::comitology::{Consequence, Opinion, Stage};
use crate::law::reason::Article;

impl Procedure {
    /// The case after a step on a day.
    ///
    /// # Errors
    /// When the step does not exist now, the day is outside its window or before the last step, a condition is not met, or
    /// what the step carries is out of bounds. The first of these in that order.
    pub fn step(&self, step: Step, on: Date) -> Result<Self, Refusal> {
        let window = self.window(step.kind()).ok_or(Refusal::NotNow(step.kind()))?;
        if let Some(last) = self.last.filter(|last| on < *last) {
            return Err(Refusal::BeforeLastStep { last });
        }
        // Which act is meant decides the day on which it applies, so that is looked at in `apply_act`.
        if on < window.earliest && !matches!(step, Step::Apply { .. }) {
            return Err(Refusal::TooEarly { earliest: window.earliest, article: window.article });
        }
        if let Some(latest) = window.latest.filter(|latest| on > *latest) {
            return Err(Refusal::TooLate { latest, article: window.article });
        }
        let mut case = *self;
        case.take(step, on)?;
        case.last = Some(on);
        Ok(case)
    }

    fn take(&mut self, step: Step, on: Date) -> Result<(), Refusal> {
        match step {
            Step::OpenExamination => {
                *self = Self { acts: self.acts, ..Self::default() };
                self.phase = Phase::Examination { opened: on, observations: None };
                Ok(())
            }
            Step::InviteObservations { until } => self.invite(until, on),
            Step::CloseExamination => self.end(End::ExaminationClosed, on),
            Step::Propose { terms, met } => self.propose(terms, met, on),
            Step::AlterProposal { terms } | Step::AmendProposal { terms } => self.reword(terms),
            Step::WithdrawProposal => self.end(End::ProposalWithdrawn, on),
            Step::AnnounceDelay | Step::LoseVote | Step::Determine => self.council(step, on),
            Step::Engage => {
                if let Phase::Determined { on: determined, terms } = self.phase {
                    self.phase = Phase::Engagement { since: on, determined, terms };
                }
                Ok(())
            }
            Step::EndCase => self.end_case(on),
            Step::Table { subject, met } => self.table(subject, met, on),
            Step::ChangeDraft => Ok(()),
            Step::Vote(opinion) => {
                self.vote(opinion, on);
                Ok(())
            }
            Step::TableAmended { met } => self.table_amended(met, on),
            Step::Refer => {
                self.submit(Stage::Appeal, on);
                Ok(())
            }
            Step::Abandon => self.abandon(),
            Step::Adopt { applies } => self.adopt(applies, on),
            Step::DeferFurther { act, until, met } => self.defer_further(act, until, met, on),
            Step::Apply { act, met } => self.apply_act(act, met, on),
            Step::ActUrgently { kind, met } => {
                need(met, &[Condition::Urgency, Condition::Ground])?;
                self.urgent = Some(Urgent { kind, adopted: on });
                Ok(())
            }
            Step::Lapse => {
                self.urgent = None;
                Ok(())
            }
            Step::SnapBack { met } => {
                need(met, &[Condition::ResumptionTerms])?;
                self.resume(Extent::All, on);
                Ok(())
            }
        }
    }

    fn invite(&mut self, until: Date, on: Date) -> Result<(), Refusal> {
        if until <= on {
            return Err(Refusal::TooEarly { earliest: on.plus_days(1), article: Article::Aci5_3 });
        }
        if let Phase::Examination { observations, .. } = &mut self.phase {
            *observations = Some(until);
        }
        Ok(())
    }

    fn propose(&mut self, terms: Terms, met: Conditions, on: Date) -> Result<(), Refusal> {
        need(met, &[Condition::Coercion])?;
        check_terms(terms)?;
        self.phase = Phase::Proposal { submitted: on, terms, delayed: None, votes_lost: 0 };
        Ok(())
    }

    fn reword(&mut self, new: Terms) -> Result<(), Refusal> {
        check_terms(new)?;
        if let Phase::Proposal { terms, .. } = &mut self.phase {
            *terms = new;
        }
        Ok(())
    }

    fn council(&mut self, step: Step, on: Date) -> Result<(), Refusal> {
        let Phase::Proposal { submitted, terms, delayed, votes_lost } = self.phase else {
            return Err(Refusal::NotNow(step.kind()));
        };
        self.phase = if matches!(step, Step::Determine) {
            Phase::Determined { on, terms }
        } else if matches!(step, Step::LoseVote) {
            Phase::Proposal { submitted, terms, delayed, votes_lost: votes_lost.saturating_add(1) }
        } else {
            Phase::Proposal { submitted, terms, delayed: Some(on), votes_lost }
        };
        Ok(())
    }

    fn end(&mut self, how: End, on: Date) -> Result<(), Refusal> {
        *self = Self { phase: Phase::Ended { on, how }, acts: self.acts, ..Self::default() };
        Ok(())
    }

    fn end_case(&mut self, on: Date) -> Result<(), Refusal> {
        if self.draft.is_some() {
            return Err(Refusal::DraftUnderWay);
        }
        if self.measures_stand() {
            return Err(Refusal::MeasuresStand);
        }
        self.end(End::WithoutMeasures, on)
    }

    fn table(&mut self, subject: Subject, met: Conditions, on: Date) -> Result<(), Refusal> {
        if self.draft.is_some() {
            return Err(Refusal::DraftUnderWay);
        }
        self.possible(subject)?;
        need(met, subject.conditions())?;
        self.draft = Some(Draft { subject, at: At::Before { stage: Stage::Committee, submitted: on } });
        Ok(())
    }

    fn table_amended(&mut self, met: Conditions, on: Date) -> Result<(), Refusal> {
        if let Some(draft) = self.draft {
            self.possible(draft.subject)?;
            need(met, draft.subject.conditions())?;
        }
        self.submit(Stage::Committee, on);
        Ok(())
    }

    fn submit(&mut self, stage: Stage, on: Date) {
        if let Some(draft) = &mut self.draft {
            draft.at = At::Before { stage, submitted: on };
        }
    }

    /// A draft rejected on appeal is over; any other waits for what the Commission makes of the opinion.
    fn vote(&mut self, opinion: Opinion, on: Date) {
        self.draft = self
            .draft
            .map(|draft| Draft { at: At::After { stage: draft.stage(), voted: on, opinion }, ..draft })
            .filter(|draft| draft.consequence() != Some(Consequence::Rejected));
    }

    fn abandon(&mut self) -> Result<(), Refusal> {
        if let Some(draft) = self.draft {
            let bound = draft.consequence() == Some(Consequence::ShallAdopt);
            if bound && self.possible(draft.subject).is_ok() {
                return Err(Refusal::MustAdopt);
            }
        }
        self.draft = None;
        Ok(())
    }

    fn adopt(&mut self, applies: Option<Applies>, on: Date) -> Result<(), Refusal> {
        let Some(Draft { subject, at: At::After { stage, opinion, .. } }) = self.draft else { return Ok(()) };
        match crate::law::comitology::consequence(stage, opinion) {
            Consequence::ShallAdopt | Consequence::MayAdopt => {}
            Consequence::ShallNotAdopt { .. } | Consequence::Rejected => {
                return Err(Refusal::OpinionForbids { stage, opinion });
            }
        }
        self.possible(subject)?;
        match (subject, applies) {
            (Subject::Package | Subject::Amendment, Some(applies)) => self.defer(subject, applies, on)?,
            (Subject::Repeal(act), None) => self.release(act),
            (Subject::Suspension { extent, resumes }, None) => {
                self.suspended = Some(Suspended { since: on, resumes });
                self.applied = self.applied.filter(|_| extent == Extent::Part);
                self.urgent = self.urgent.filter(|urgent| urgent.kind != Urgency::Suspend);
            }
            (Subject::Resumption { extent }, None) => self.resume(extent, on),
            (Subject::Termination { extent: Extent::Part }, None) => {}
            (Subject::Termination { extent: Extent::All }, None) => self.end(End::Terminated, on)?,
            (Subject::Package | Subject::Amendment, None)
            | (
                Subject::Repeal(_)
                | Subject::Suspension { .. }
                | Subject::Resumption { .. }
                | Subject::Termination { .. },
                Some(_),
            ) => return Err(Refusal::WrongApplication),
        }
        self.draft = None;
        self.acts = self.acts.saturating_add(1);
        Ok(())
    }

    fn defer(&mut self, subject: Subject, applies: Applies, on: Date) -> Result<(), Refusal> {
        check_application(applies, on)?;
        let act = Act(self.acts);
        let slot = self.deferred.iter_mut().find(|slot| slot.is_none());
        let most = u8::try_from(MOST_DEFERRED).unwrap_or(u8::MAX);
        let slot = slot.ok_or(Refusal::TooManyDeferred { most })?;
        *slot = Some(Deferred { act, subject, adopted: on, applies });
        self.deferred.sort_unstable_by_key(|slot| slot.map_or(u8::MAX, |deferred| deferred.act.0));
        Ok(())
    }

    fn waiting(&mut self, act: Act) -> Result<&mut Deferred, Refusal> {
        let mut waiting = self.deferred.iter_mut().flatten();
        waiting.find(|deferred| deferred.act == act).ok_or(Refusal::NotDeferred(act))
    }

    fn release(&mut self, act: Act) {
        for slot in &mut self.deferred {
            *slot = slot.filter(|deferred| deferred.act != act);
        }
    }

    fn defer_further(&mut self, act: Act, until: Date, met: Conditions, on: Date) -> Result<(), Refusal> {
        let deferred = self.waiting(act)?;
        need(met, &[Condition::CredibleInformation])?;
        let earliest = deferred.applies.day().unwrap_or(on).max(on).plus_days(1);
        if until < earliest {
            return Err(Refusal::TooEarly { earliest, article: Article::Aci8_8 });
        }
        deferred.applies = Applies::On { day: until, later: Justified::Yes };
        Ok(())
    }

    fn apply_act(&mut self, act: Act, met: Conditions, on: Date) -> Result<(), Refusal> {
        let deferred = *self.waiting(act)?;
        match deferred.applies.day() {
            Some(day) if on < day => return Err(Refusal::TooEarly { earliest: day, article: Article::Aci8_6 }),
            Some(_) => {}
            None => need(met, &[Condition::ThreatCarriedOut])?,
        }
        self.release(act);
        if deferred.subject == Subject::Amendment {
            self.urgent = self.urgent.filter(|urgent| urgent.kind != Urgency::Amend);
        } else {
            self.applied = self.applied.or(Some(on));
        }
        Ok(())
    }

    fn resume(&mut self, extent: Extent, on: Date) {
        self.applied = self.applied.or(Some(on));
        self.suspended = self.suspended.filter(|_| extent == Extent::Part);
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
            Subject::Resumption { .. } => check(self.suspended.is_some(), Refusal::NothingSuspended),
            Subject::Amendment | Subject::Termination { .. } => check(self.measures_stand(), Refusal::NothingStands),
        }
    }
}

fn need(met: Conditions, conditions: &[Condition]) -> Result<(), Refusal> {
    match conditions.iter().find(|condition| !met.contains(**condition)) {
        Some(missing) => Err(Refusal::NotMet(*missing)),
        None => Ok(()),
    }
}

fn check_terms(terms: Terms) -> Result<(), Refusal> {
    let most = match terms.longer {
        Justified::No => INDICATIVE_MONTHS,
        Justified::Yes => u8::MAX,
    };
    let within = (1..=most).contains(&terms.indicative_months);
    within.then_some(()).ok_or(Refusal::IndicativePeriod { months: terms.indicative_months, most })
}

fn check_application(applies: Applies, on: Date) -> Result<(), Refusal> {
    let (day, later) = match applies {
        Applies::On { day, later } => (day, later),
        Applies::WithoutCall { day } => (day, Justified::No),
        Applies::WhenThreatIsCarriedOut => return Ok(()),
    };
    let latest = on.plus_months(DEFERRAL_MONTHS);
    if day < on {
        Err(Refusal::TooEarly { earliest: on, article: Article::Aci8_6 })
    } else if day > latest && later == Justified::No {
        Err(Refusal::TooLate { latest, article: Article::Aci8_6 })
    } else {
        Ok(())
    }
}
