//! When each step may be taken: which are open, from which day and to which.
//!
//! Limits with the word *normally* do not close a window; they are clocks ([`crate::law::aci::clock`]).
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::draft::{At, Draft, Resumes};
use crate::law::aci::step::StepKind;
use crate::law::aci::{Phase, Procedure, Reparation, URGENT_MONTHS};
use crate::law::comitology::{AMEND_MONTHS, APPEAL_MONTHS, APPEAL_OPINION_MONTHS, Opinion, Stage, meeting};
use crate::law::reason::Article;

/// The days on which a step may be taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// The first day.
    pub earliest: Date,
    /// The last day, where there is one.
    pub latest: Option<Date>,
    /// Where the limits stand; the step's own article where there are none.
    pub article: Article,
}

impl Procedure {
    /// The window of a step, or nothing when the case is not at a point where the step exists.
    ///
    /// Conditions of substance, and whether an opinion allows adoption, are looked at when the step is taken. For an act
    /// that waits for its application the window is that of the first such act.
    #[must_use]
    pub fn window(&self, kind: StepKind) -> Option<Window> {
        let last = self.last.unwrap_or_default();
        let open = Window { earliest: last, latest: None, article: kind.article() };
        let when = |holds: bool| holds.then_some(open);
        match kind {
            StepKind::OpenExamination => when(matches!(self.phase, Phase::NotStarted | Phase::Ended { .. })),
            StepKind::InviteObservations | StepKind::CloseExamination | StepKind::Propose => {
                when(matches!(self.phase, Phase::Examination { .. }))
            }
            StepKind::AnnounceDelay => when(matches!(self.phase, Phase::Proposal { delayed: None, .. })),
            StepKind::AlterProposal
            | StepKind::WithdrawProposal
            | StepKind::AmendProposal
            | StepKind::LoseVote
            | StepKind::Determine => when(matches!(self.phase, Phase::Proposal { .. })),
            StepKind::Engage => when(matches!(self.phase, Phase::Determined { .. })),
            StepKind::EndCase => when(self.determined().is_some() && self.draft.is_none() && !self.measures_stand()),
            StepKind::Table => when(matches!(self.phase, Phase::Engagement { .. }) && self.draft.is_none()),
            StepKind::ChangeDraft
            | StepKind::Vote
            | StepKind::LetPass
            | StepKind::TableAmended
            | StepKind::Refer
            | StepKind::Abandon
            | StepKind::Adopt => self.draft.and_then(|draft| draft_window(&draft, kind, open)),
            StepKind::DeferFurther => when(self.deferred().next().is_some()),
            StepKind::Apply => {
                let first = self.deferred().map(|act| act.applies.day().unwrap_or(last)).min()?;
                Some(Window { earliest: first.max(last), ..open })
            }
            StepKind::ActUrgently => when(self.applied.is_some() && self.urgent.is_none()),
            StepKind::Lapse => {
                let lapses = self.urgent?.adopted.plus_months(URGENT_MONTHS);
                Some(Window { earliest: lapses.max(last), ..open })
            }
            StepKind::Expire => when(self.applied.is_some() || self.suspended.is_some()),
            StepKind::SnapBack => match self.suspended?.resumes {
                Resumes::OnLapse(day) => Some(Window { earliest: day.max(last), ..open }),
                Resumes::ByNewAct => None,
            },
            StepKind::VoteUrgent => when(self.urgent.is_some_and(|act| !act.seen)),
            StepKind::RequestReparation => match self.phase {
                Phase::Determined { terms, .. } | Phase::Engagement { terms, .. } => {
                    when(terms.reparation == Reparation::NotRequested)
                }
                Phase::NotStarted | Phase::Examination { .. } | Phase::Proposal { .. } | Phase::Ended { .. } => None,
            },
        }
    }

    /// The first day of a step, or nothing when the step does not exist now.
    #[must_use]
    pub fn earliest(&self, kind: StepKind) -> Option<Date> {
        self.window(kind).map(|window| window.earliest)
    }

    /// The last day of a step, or nothing when it has none or does not exist now.
    #[must_use]
    pub fn latest(&self, kind: StepKind) -> Option<Date> {
        self.window(kind).and_then(|window| window.latest)
    }

    /// The steps that exist now with their windows, in the order of the procedure.
    pub fn next(&self) -> impl Iterator<Item = (StepKind, Window)> + '_ {
        StepKind::ALL.iter().filter_map(|kind| self.window(*kind).map(|window| (*kind, window)))
    }
}

fn draft_window(draft: &Draft, kind: StepKind, open: Window) -> Option<Window> {
    match (draft.at, kind) {
        (_, StepKind::Abandon) | (At::Before { .. }, StepKind::ChangeDraft) | (At::After { .. }, StepKind::Adopt) => {
            Some(open)
        }
        (At::Before { stage, submitted }, StepKind::Vote) => {
            let (latest, article) = match stage {
                Stage::Committee => (None, Article::Com3_3),
                Stage::Appeal => (Some(submitted.plus_months(APPEAL_OPINION_MONTHS)), Article::Com3_7),
            };
            Some(Window { earliest: meeting(stage, submitted).0.max(open.earliest), latest, article })
        }
        (At::Before { stage: Stage::Appeal, submitted }, StepKind::LetPass) => {
            let over = submitted.plus_months(APPEAL_OPINION_MONTHS).plus_days(1);
            Some(Window { earliest: over.max(open.earliest), ..open })
        }
        (At::After { stage: Stage::Committee, voted, opinion }, StepKind::TableAmended | StepKind::Refer)
            if opinion != Opinion::Positive =>
        {
            let months = if kind == StepKind::Refer { APPEAL_MONTHS } else { AMEND_MONTHS };
            let article = if opinion == Opinion::Negative { Article::Com5_3 } else { Article::Aci18_2 };
            Some(Window { latest: Some(voted.plus_months(u16::from(months))), article, ..open })
        }
        (At::Before { .. } | At::After { .. }, _) => None,
    }
}
