//! What each step does to the case, or why it may not be taken.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::draft::Extent;
use crate::law::aci::refusal::Refusal;
use crate::law::aci::step::{Step, StepKind};
use crate::law::aci::{End, INDICATIVE_MONTHS, Justified, Phase, Procedure, Reparation, Terms, Urgent};
use crate::law::comitology::{Opinion, Stage};
use crate::law::reason::Article;

impl Procedure {
    /// The case after a step on a day.
    ///
    /// # Errors
    /// When the step does not exist now, the day is outside its window or before the last step, a condition is not met, or
    /// what the step carries is out of bounds. The first of these in that order.
    pub fn step(&self, step: Step, on: Date) -> Result<Self, Refusal> {
        let window = self.window(step.kind()).ok_or_else(|| self.closed(step.kind()))?;
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

    /// Why a step does not exist now: a draft or measures that stand in its way, or else the point that the case is at.
    fn closed(&self, kind: StepKind) -> Refusal {
        let in_the_way = kind == StepKind::Table || kind == StepKind::EndCase && self.determined().is_some();
        if in_the_way && self.draft.is_some() {
            Refusal::DraftUnderWay
        } else if kind == StepKind::EndCase && self.measures_stand() {
            Refusal::MeasuresStand
        } else {
            Refusal::NotNow(kind)
        }
    }

    fn take(&mut self, step: Step, on: Date) -> Result<(), Refusal> {
        match step {
            Step::OpenExamination => {
                *self = Self { acts: self.acts, ..Self::default() };
                self.phase = Phase::Examination { opened: on, observations: None };
                Ok(())
            }
            Step::InviteObservations { until } => self.invite(until, on),
            Step::CloseExamination => {
                self.end(End::ExaminationClosed, on);
                Ok(())
            }
            Step::Propose { terms, met } => self.propose(terms, met, on),
            Step::AlterProposal { terms } | Step::AmendProposal { terms } => self.reword(terms),
            Step::WithdrawProposal => {
                self.end(End::ProposalWithdrawn, on);
                Ok(())
            }
            Step::AnnounceDelay | Step::LoseVote | Step::Determine => self.council(step, on),
            Step::Engage => {
                if let Phase::Determined { on: determined, terms } = self.phase {
                    self.phase = Phase::Engagement { since: on, determined, terms };
                }
                Ok(())
            }
            Step::EndCase => {
                self.end(End::WithoutMeasures, on);
                Ok(())
            }
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
            Step::Adopt { applies, extent } => self.adopt(applies, extent, on),
            Step::DeferFurther { act, until, met } => self.defer_further(act, until, met, on),
            Step::Apply { act, met } => self.apply_act(act, met, on),
            Step::ActUrgently { kind, met } => {
                need(met, &[Condition::Urgency, Condition::Ground])?;
                self.urgent = Some(Urgent { kind, adopted: on, seen: false });
                Ok(())
            }
            Step::Lapse => {
                self.urgent = None;
                Ok(())
            }
            Step::Expire { applying, suspended } => {
                self.applied = self.applied.filter(|_| applying);
                self.suspended = self.suspended.filter(|_| suspended);
                Ok(())
            }
            Step::SnapBack => {
                self.resume(Extent::All, on);
                Ok(())
            }
            Step::LetPass => {
                self.vote(Opinion::None, on);
                Ok(())
            }
            Step::VoteUrgent(opinion) => {
                self.urgent =
                    self.urgent.filter(|_| opinion != Opinion::Negative).map(|act| Urgent { seen: true, ..act });
                Ok(())
            }
            Step::RequestReparation => {
                if let Phase::Determined { terms, .. } | Phase::Engagement { terms, .. } = &mut self.phase {
                    terms.reparation = Reparation::Requested;
                }
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

    /// Whatever stood, stands no longer.
    pub(super) fn end(&mut self, how: End, on: Date) {
        *self = Self { phase: Phase::Ended { on, how }, acts: self.acts, ..Self::default() };
    }
}

pub(super) fn need(met: Conditions, conditions: &[Condition]) -> Result<(), Refusal> {
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
