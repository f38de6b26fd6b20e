//! The timeline: of everything in a log, what a reader would tell of the month.

use crate::base::calendar::Month;
use crate::game::event::Event;
use crate::game::state::{Gate, Item, Move};
use crate::law::aci::step::StepKind;
use crate::session::Line;
use crate::words::Words;

/// A month with what happened in it, in words and in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MonthTold {
    /// The round, from 1.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// What happened.
    pub told: Vec<String>,
}

/// The months of a log.
#[must_use]
pub fn timeline(log: &[Line], words: &Words<'_>) -> Vec<MonthTold> {
    months(log, |event| tell(event, words))
}

/// The months of a log with nothing but what the two sides decided: for the page that sets it beside history.
#[must_use]
pub fn decided(log: &[Line], words: &Words<'_>) -> Vec<MonthTold> {
    months(log, |event| if is_decision(event) { tell(event, words) } else { None })
}

fn months(log: &[Line], told: impl Fn(&Event) -> Option<String>) -> Vec<MonthTold> {
    let mut months: Vec<MonthTold> = Vec::new();
    for line in log.iter().filter(|line| line.round > 0) {
        if months.last().is_none_or(|month| month.round != line.round) {
            months.push(MonthTold { round: line.round, month: line.month, told: Vec::new() });
        }
        let Some(month) = months.last_mut() else { continue };
        month.told.extend(line.events.iter().filter_map(&told));
    }
    months
}

/// What is told of an event; nothing of what other sections tell, and of small coin.
fn tell(event: &Event, words: &Words<'_>) -> Option<String> {
    match event {
        // A headline is enough here; what Beijing says is in its own section.
        Event::World { event, happened: true } => Some(words.campaign().text.event(*event).title.clone()),
        Event::Used { instrument, targets, announced } => {
            Some(words.beijing_move(&Move { instrument: *instrument, targets: *targets, use_it: true, announced: *announced }))
        }
        event if of_note(event) => words.event(event),
        _ => None,
    }
}

const fn of_note(event: &Event) -> bool {
    match event {
        Event::BallotClosed { gate, .. } => !matches!(gate, Gate::Straw),
        Event::Filed { .. }
        | Event::ExaminationAsked(_)
        | Event::Travelled { .. }
        | Event::Shared { .. }
        | Event::Procedure(_)
        | Event::Tabled(_)
        | Event::Coordinated { .. }
        | Event::Countered(_)
        | Event::Offered(_)
        | Event::TermsAgreed(_)
        | Event::Held(_)
        | Event::AmendmentCarried(_)
        | Event::Appealed
        | Event::Withdrawn { .. }
        | Event::Adopted { .. }
        | Event::Applied(_)
        | Event::Suspended(_)
        | Event::Resumed { .. }
        | Event::Terminated { .. }
        | Event::ConclusionRefused
        | Event::Concluded(_)
        | Event::Broken { .. }
        | Event::RanOut
        | Event::Eased { .. }
        | Event::SuspendedByAgreement(_)
        | Event::ProjectStarted(_)
        | Event::DecisionLate
        | Event::Ended(_) => true,
        _ => false,
    }
}

const fn is_decision(event: &Event) -> bool {
    match event {
        Event::BallotClosed { gate, item, .. } => {
            matches!(gate, Gate::Council) && !matches!(item, Item::OpenVote(_) | Item::Amendment(_))
        }
        Event::Procedure(step) => matches!(step.kind(), StepKind::OpenExamination | StepKind::Propose),
        Event::Adopted { .. }
        | Event::Applied(_)
        | Event::Suspended(_)
        | Event::Concluded(_)
        | Event::Broken { .. }
        | Event::Used { .. }
        | Event::Eased { by_itself: false, .. } => true,
        _ => false,
    }
}
