//! Legal clocks as sentences: what runs, until when, and how hard the limit is.

use crate::base::calendar::Date;
use crate::law::aci::Procedure;
use crate::law::aci::clock::{Bound, Clock, Timing};
use crate::words::article::cite_marked;
use crate::words::number::date;
use crate::words::text::{self, capital, say};

/// A clock that runs, seen on a day: "the Council's decision: until 14 January 2026, 30 days left (ACI Art. 5(6))".
#[must_use]
pub fn clock(clock: &Clock, today: Date) -> String {
    let timing = timing(clock.timing);
    let due = date(clock.due);
    let left = clock.due.0 - today.0;
    let days = left.abs();
    let limit = match clock.bound {
        Bound::NotBefore => say!("bound-not-before", due = due),
        Bound::Normally => say!("bound-normally", due = due),
        Bound::UnlessAnnounced => say!("bound-unless-announced", due = due),
        Bound::Indicative => say!("bound-indicative", due = due),
        Bound::SetByAct => say!("bound-set-by-act", due = due),
        Bound::Hard => say!("bound-hard", due = due),
    };
    let left = if clock.bound == Bound::NotBefore && left <= 0 {
        text::plain("days-reached")
    } else if left < 0 {
        say!("days-over", days = days)
    } else {
        say!("days-left", days = days)
    };
    let text = say!("clock", timing = timing, limit = limit, left = left);
    say!("with-article", text = text, article = cite_marked(clock.article))
}

/// What a clock measures.
#[must_use]
pub fn timing(timing: Timing) -> String {
    text::plain(match timing {
        Timing::Examination => "timing-examination",
        Timing::Observations => "timing-observations",
        Timing::CouncilDecision => "timing-council-decision",
        Timing::CouncilDecisionDelayed => "timing-council-decision-delayed",
        Timing::IndicativePeriod => "timing-indicative-period",
        Timing::CommitteeNotice => "timing-committee-notice",
        Timing::AmendedText => "timing-amended-text",
        Timing::Referral => "timing-referral",
        Timing::AppealNotice => "timing-appeal-notice",
        Timing::AppealMeeting => "timing-appeal-meeting",
        Timing::AppealOpinion => "timing-appeal-opinion",
        Timing::Application => "timing-application",
        Timing::UrgentAct => "timing-urgent-act",
        Timing::UrgentReview => "timing-urgent-review",
        Timing::Suspension => "timing-suspension",
        Timing::Evaluation => "timing-evaluation",
    })
}

/// The clock that runs out next, as a sentence; none if none runs.
#[must_use]
pub fn next(case: &Procedure, today: Date) -> Option<String> {
    let ahead = case.clocks_on(today).into_iter().filter(|clock| clock.due >= today);
    ahead.min_by_key(|clock| clock.due).map(|next| capital(&clock(&next, today)))
}
