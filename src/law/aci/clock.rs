//! The legal clocks that run in a case, each with its article, its days and how hard it is.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::law::aci::draft::{At, Draft, Resumes};
use crate::law::aci::{
    COUNCIL_DAYS, COUNCIL_MOST_DAYS, EVALUATION_MONTHS, EXAMINATION_MONTHS, End, MOST_DEFERRED, Phase, Procedure,
    Suspended, URGENT_DAYS, URGENT_MONTHS,
};
use crate::law::comitology::{
    AMEND_MONTHS, APPEAL_MEETING_DAYS, APPEAL_MONTHS, APPEAL_NOTICE_DAYS, APPEAL_OPINION_MONTHS, NOTICE_DAYS, Opinion,
    Stage,
};
use crate::law::reason::Article;
use arrayvec::ArrayVec;

/// What a clock measures.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Timing {
    /// The examination.
    Examination,
    /// The third country's observations.
    Observations,
    /// The Council's decision.
    CouncilDecision,
    /// The Council's decision after an announced delay.
    CouncilDecisionDelayed,
    /// The period in which the Commission assesses whether engagement has failed.
    IndicativePeriod,
    /// Notice before the committee votes.
    CommitteeNotice,
    /// An amended text to the same committee.
    AmendedText,
    /// Referral to the appeal committee.
    Referral,
    /// Notice before the appeal committee votes.
    AppealNotice,
    /// The meeting of the appeal committee.
    AppealMeeting,
    /// The opinion of the appeal committee.
    AppealOpinion,
    /// The application of an act.
    Application,
    /// The validity of an urgent act.
    UrgentAct,
    /// An urgent act put to the committee.
    UrgentReview,
    /// A suspension that ends by itself.
    Suspension,
    /// The evaluation report.
    Evaluation,
}

/// How hard a clock is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Bound {
    /// Not before that day.
    NotBefore,
    /// Normally not after that day: a ceiling that may be passed.
    Normally,
    /// Not after that day, unless a delay is announced with reasons.
    UnlessAnnounced,
    /// A guide, set in the act.
    Indicative,
    /// On that day, as set in the act.
    SetByAct,
    /// Not after that day.
    Hard,
}

/// A clock that runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clock {
    /// What it measures.
    pub timing: Timing,
    /// Where it stands.
    pub article: Article,
    /// The day it began.
    pub start: Date,
    /// The day it is due.
    pub due: Date,
    /// How hard it is.
    pub bound: Bound,
}

/// The most clocks that run at a time: two of the phase, three of the draft, two of an urgent act, one of a suspension, and the
/// deferred acts.
pub const MOST_CLOCKS: usize = 8 + MOST_DEFERRED;

/// The clocks of a case.
pub type Clocks = ArrayVec<Clock, MOST_CLOCKS>;

impl Procedure {
    /// The clocks that run, those of the phase first.
    ///
    /// A clock runs until its step is taken, so one may be overdue. Acts that wait for a threat to be carried out have none.
    /// Those that still say something on a day are [`Self::clocks_on`].
    #[must_use]
    pub fn clocks(&self) -> Clocks {
        let mut clocks = Clocks::new();
        phase_clocks(self.phase, &mut clocks);
        if let Some(draft) = self.draft {
            draft_clocks(&draft, &mut clocks);
        }
        for act in self.deferred() {
            if let Some(due) = act.applies.day() {
                clocks.push(Clock {
                    timing: Timing::Application,
                    article: Article::Aci8_6,
                    start: act.adopted,
                    due,
                    bound: Bound::SetByAct,
                });
            }
        }
        if let Some(urgent) = self.urgent {
            clocks.push(Clock {
                timing: Timing::UrgentAct,
                article: Article::Aci12_5,
                start: urgent.adopted,
                due: urgent.adopted.plus_months(URGENT_MONTHS),
                bound: Bound::Hard,
            });
            if !urgent.seen {
                clocks.push(Clock {
                    timing: Timing::UrgentReview,
                    article: Article::Com8,
                    start: urgent.adopted,
                    due: urgent.adopted.plus_days(URGENT_DAYS),
                    bound: Bound::Hard,
                });
            }
        }
        if let Some(Suspended { since, resumes: Resumes::OnLapse(due) }) = self.suspended {
            let timing = Timing::Suspension;
            clocks.push(Clock { timing, article: Article::Aci12_2, start: since, due, bound: Bound::SetByAct });
        }
        clocks
    }
}

impl Procedure {
    /// The clocks that say something on a day: once the Council's weeks are over they have no effect, so they are gone.
    #[must_use]
    pub fn clocks_on(&self, today: Date) -> Clocks {
        let council = |clock: &Clock| matches!(clock.timing, Timing::CouncilDecision | Timing::CouncilDecisionDelayed);
        let mut clocks = self.clocks();
        clocks.retain(|clock| !council(clock) || clock.due >= today);
        clocks
    }
}

fn phase_clocks(phase: Phase, clocks: &mut Clocks) {
    let mut run = |timing, article, start, due, bound| clocks.push(Clock { timing, article, start, due, bound });
    match phase {
        Phase::Examination { opened, observations } => {
            let due = opened.plus_months(EXAMINATION_MONTHS);
            run(Timing::Examination, Article::Aci4_2, opened, due, Bound::Normally);
            if let Some(until) = observations {
                run(Timing::Observations, Article::Aci5_3, opened, until, Bound::SetByAct);
            }
        }
        // The announced delay takes the place of the eight weeks.
        Phase::Proposal { submitted, delayed: None, .. } => {
            let due = submitted.plus_days(COUNCIL_DAYS);
            run(Timing::CouncilDecision, Article::Aci5_6, submitted, due, Bound::UnlessAnnounced);
        }
        Phase::Proposal { submitted, delayed: Some(_), .. } => {
            let due = submitted.plus_days(COUNCIL_MOST_DAYS);
            run(Timing::CouncilDecisionDelayed, Article::Aci5_6, submitted, due, Bound::Normally);
        }
        Phase::Determined { on, terms } | Phase::Engagement { determined: on, terms, .. } => {
            let due = on.plus_months(u16::from(terms.indicative_months));
            run(Timing::IndicativePeriod, Article::Aci5_1, on, due, Bound::Indicative);
        }
        Phase::Ended { on, how: End::Terminated } => {
            let due = on.plus_months(EVALUATION_MONTHS);
            run(Timing::Evaluation, Article::Aci19_2, on, due, Bound::Hard);
        }
        Phase::NotStarted
        | Phase::Ended { how: End::ExaminationClosed | End::ProposalWithdrawn | End::WithoutMeasures, .. } => {}
    }
}

fn draft_clocks(draft: &Draft, clocks: &mut Clocks) {
    let mut run = |timing, article, start, due, bound| clocks.push(Clock { timing, article, start, due, bound });
    match draft.at {
        At::Before { stage: Stage::Committee, submitted } => {
            let due = submitted.plus_days(NOTICE_DAYS);
            run(Timing::CommitteeNotice, Article::Com3_3, submitted, due, Bound::NotBefore);
        }
        At::Before { stage: Stage::Appeal, submitted } => {
            let notice = submitted.plus_days(APPEAL_NOTICE_DAYS);
            let meeting = submitted.plus_days(APPEAL_MEETING_DAYS);
            let opinion = submitted.plus_months(APPEAL_OPINION_MONTHS);
            run(Timing::AppealNotice, Article::Com3_7, submitted, notice, Bound::NotBefore);
            run(Timing::AppealMeeting, Article::Com3_7, submitted, meeting, Bound::Hard);
            run(Timing::AppealOpinion, Article::Com3_7, submitted, opinion, Bound::Hard);
        }
        At::After { stage: Stage::Committee, voted, opinion: opinion @ (Opinion::Negative | Opinion::None) } => {
            let article = if opinion == Opinion::Negative { Article::Com5_3 } else { Article::Aci18_2 };
            let amended = voted.plus_months(u16::from(AMEND_MONTHS));
            let referral = voted.plus_months(u16::from(APPEAL_MONTHS));
            run(Timing::AmendedText, article, voted, amended, Bound::Hard);
            run(Timing::Referral, article, voted, referral, Bound::Hard);
        }
        At::After { .. } => {}
    }
}
