//! The timeline: of everything in a log, what a reader would tell of the month.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

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
    months(log, words, |event| (weight(event) == Weight::Decision).then(|| tell(event, words)).flatten())
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
        event => (weight(event) != Weight::Elsewhere).then(|| words.event(event)).flatten(),
    }
}

/// What an event is to somebody who reads the months.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// Something that one of the two sides decided.
    Decision,
    /// Something else that is told.
    Told,
    /// Told in a section of its own (votes, pledges, Beijing, the board), between the lines of a phase, or small coin.
    Elsewhere,
}

impl Weight {
    const fn either(decision: bool, otherwise: Self) -> Self {
        if decision { Self::Decision } else { otherwise }
    }
}

/// One line for each event: a new one is sorted here, or does not compile.
#[expect(clippy::too_many_lines, reason = "a table of all events")]
const fn weight(event: &Event) -> Weight {
    match event {
        Event::BallotClosed { gate: gate @ (Gate::Council | Gate::Committee | Gate::Appeal), item, .. } => {
            let small = matches!(item, Item::OpenVote(_) | Item::Amendment(_));
            Weight::either(matches!(gate, Gate::Council) && !small, Weight::Told)
        }
        Event::Procedure(step) => {
            Weight::either(matches!(step.kind(), StepKind::OpenExamination | StepKind::Propose), Weight::Told)
        }
        Event::Eased { by_itself, .. } => Weight::either(!*by_itself, Weight::Told),
        Event::Adopted { .. }
        | Event::Applied(_)
        | Event::Suspended(_)
        | Event::Concluded(_)
        | Event::Funded(_)
        | Event::Listed { .. }
        | Event::Broken { .. }
        | Event::Used { .. } => Weight::Decision,
        Event::World { happened: true, .. }
        | Event::Filed { .. }
        | Event::ExaminationAsked(_)
        | Event::Travelled { .. }
        | Event::Shared { .. }
        | Event::Tabled(_)
        | Event::NoticeGiven
        | Event::DeferredFurther { .. }
        | Event::Coordinated { .. }
        | Event::Countered(_)
        | Event::Offered(_)
        | Event::FundProposed(_)
        | Event::FundPaid { .. }
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
        | Event::Resumed { .. }
        | Event::Terminated { .. }
        | Event::ConclusionRefused
        | Event::RanOut
        | Event::SuspendedByAgreement(_)
        | Event::ProjectStarted(_)
        | Event::DecisionLate
        | Event::Ended(_) => Weight::Told,
        Event::BallotClosed { gate: Gate::Straw, .. }
        | Event::World { happened: false, .. }
        | Event::RoundOpened { .. }
        | Event::PhaseBegan(_)
        | Event::Stepped(_)
        | Event::Effected { .. }
        | Event::Found(_)
        | Event::Contested(_)
        | Event::Dealt { .. }
        | Event::Signalled { .. }
        | Event::Answered { .. }
        | Event::Asked { .. }
        | Event::Readied(_)
        | Event::Declared { .. }
        | Event::Lobbied { .. }
        | Event::Pledged(_)
        | Event::AmendmentMoved { .. }
        | Event::Suggested { .. }
        | Event::SuggestionAnswered { .. }
        | Event::StrawAsked { .. }
        | Event::Invested { .. }
        | Event::FundAsked(_)
        | Event::ListingProposed { .. }
        | Event::VoteRequested { .. }
        | Event::Replied { .. }
        | Event::PledgeAnswered { .. }
        | Event::PledgeEnded { .. }
        | Event::Planned(_)
        | Event::ScopeProposed(_)
        | Event::Recommended(_)
        | Event::AgendaDrawn
        | Event::BallotOpened { .. }
        | Event::Cast { .. }
        | Event::StayedAway(_)
        | Event::ProxyGiven { .. }
        | Event::Put(_)
        | Event::ChoiceOpened
        | Event::Mandated(_)
        | Event::BeijingDone
        | Event::SupplyMoved { .. }
        | Event::Moved { .. }
        | Event::MoodsMoved
        | Event::MeasuresAged
        | Event::StreaksCounted
        | Event::RoundFiled => Weight::Elsewhere,
    }
}
