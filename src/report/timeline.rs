//! The timeline: of everything in a log, what a reader would tell of the month.

use crate::base::calendar::Month;
use crate::base::ids::EvidenceId;
use crate::base::set::StateSet;
use crate::game::event::Event;
use crate::game::state::{Gate, Item, Move};
use crate::law::aci::step::StepKind;
use crate::session::Line;
use crate::words::text::{self, say};
use crate::words::{Words, list};

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
    months(log, words, |event| tell(event, words))
}

/// The months of a log with nothing but what the two sides decided: for the page that sets it beside history.
#[must_use]
pub fn decided(log: &[Line], words: &Words<'_>) -> Vec<MonthTold> {
    months(log, words, |event| if is_decision(event) { tell(event, words) } else { None })
}

/// What is told of a month, before it is put into words: what many did at once stands in one line, at its first place.
enum Entry {
    Line(String),
    /// An item on the case file, by states and perhaps the Commission.
    Filed(EvidenceId, StateSet, bool),
    /// States that asked for an examination.
    Asked(StateSet),
}

impl Entry {
    fn of(event: &Event, told: impl Fn(&Event) -> Option<String>) -> Option<Self> {
        let line = told(event)?;
        Some(match event {
            Event::Filed { item, by } => {
                Self::Filed(*item, by.map_or(StateSet::EMPTY, |id| StateSet::EMPTY.with(id)), by.is_none())
            }
            Event::ExaminationAsked(id) => Self::Asked(StateSet::EMPTY.with(*id)),
            _ => Self::Line(line),
        })
    }

    /// Takes another in, if both say the same of others.
    const fn takes(&mut self, other: &Self) -> bool {
        match (self, other) {
            (Self::Filed(item, states, commission), Self::Filed(other, more, too)) if item.0 == other.0 => {
                *states = states.union(*more);
                *commission |= *too;
                true
            }
            (Self::Asked(states), Self::Asked(more)) => {
                *states = states.union(*more);
                true
            }
            _ => false,
        }
    }

    fn told(self, words: &Words<'_>) -> String {
        match self {
            Self::Line(line) => line,
            Self::Asked(states) => say!("report-asked", who = words.states(states)),
            Self::Filed(item, states, commission) => {
                let commission = commission.then(|| text::plain("seat-commission"));
                let states = (!states.is_empty()).then(|| words.states(states));
                let who = list::join(commission.into_iter().chain(states));
                say!("report-filed", who = who, item = words.evidence(item))
            }
        }
    }
}

fn months(log: &[Line], words: &Words<'_>, told: impl Fn(&Event) -> Option<String>) -> Vec<MonthTold> {
    let mut months: Vec<(u16, Month, Vec<Entry>)> = Vec::new();
    for line in log.iter().filter(|line| line.round > 0) {
        if months.last().is_none_or(|(round, ..)| *round != line.round) {
            months.push((line.round, line.month, Vec::new()));
        }
        let Some((_, _, entries)) = months.last_mut() else { continue };
        for entry in line.events.iter().filter_map(|event| Entry::of(event, &told)) {
            if !entries.iter_mut().any(|known| known.takes(&entry)) {
                entries.push(entry);
            }
        }
    }
    let told = |entries: Vec<Entry>| entries.into_iter().map(|entry| entry.told(words)).collect();
    months.into_iter().map(|(round, month, entries)| MonthTold { round, month, told: told(entries) }).collect()
}

/// What is told of an event; nothing of what other sections tell, and of small coin.
fn tell(event: &Event, words: &Words<'_>) -> Option<String> {
    match event {
        // A headline is enough here; what Beijing says is in its own section.
        Event::World { event, happened: true } => Some(words.campaign().text.event(*event).title.clone()),
        Event::Used { instrument, targets, announced } => Some(words.beijing_move(&Move {
            instrument: *instrument,
            targets: *targets,
            use_it: true,
            announced: *announced,
        })),
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
        | Event::FundProposed(_)
        | Event::Funded(_)
        | Event::FundPaid { .. }
        | Event::Listed { .. }
        | Event::ListingLapsed
        | Event::ConclusionsTabled(_)
        | Event::ConsentGiven
        | Event::ConsentRefused
        | Event::HeldBack { .. }
        | Event::FoundOut { .. }
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
        | Event::Funded(_)
        | Event::Listed { .. }
        | Event::Broken { .. }
        | Event::Used { .. }
        | Event::Eased { by_itself: false, .. } => true,
        _ => false,
    }
}
