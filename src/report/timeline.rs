//! The timeline: of everything in a log, what a reader would tell of the month.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::calendar::Month;
use crate::base::ids::EvidenceId;
use crate::base::set::StateSet;
use crate::game::event::{
    BeijingEvent, ClockEvent, CommissionEvent, Event, InjectEvent, MeasureEvent, MemberEvent, TableEvent, VoteEvent,
};
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
            Event::Commission(CommissionEvent::Filed { item, by }) => {
                Self::Filed(*item, by.map_or(StateSet::EMPTY, |id| StateSet::EMPTY.with(id)), by.is_none())
            }
            Event::Member(MemberEvent::ExaminationAsked(id)) => Self::Asked(StateSet::EMPTY.with(*id)),
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
        Event::Inject(InjectEvent::Sent(id)) => Some(words.inject(*id)),
        // A headline is enough here; what Beijing says is in its own section.
        Event::Clock(ClockEvent::World { event, happened: true }) => {
            Some(words.campaign().text.event(*event).title.clone())
        }
        Event::Beijing(BeijingEvent::Used { instrument, targets, announced }) => Some(words.beijing_move(&Move {
            instrument: *instrument,
            targets: *targets,
            use_it: true,
            announced: announced.is_some(),
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
        Event::Vote(VoteEvent::BallotClosed {
            gate: gate @ (Gate::Council | Gate::Committee | Gate::Appeal),
            item,
            ..
        }) => {
            let small = matches!(item, Item::OpenVote(_) | Item::Publication(_) | Item::Amendment(_));
            Weight::either(matches!(gate, Gate::Council) && !small, Weight::Told)
        }
        Event::Commission(CommissionEvent::Procedure(step)) => {
            Weight::either(matches!(step.kind(), StepKind::OpenExamination | StepKind::Propose), Weight::Told)
        }
        Event::Beijing(BeijingEvent::Eased { by_itself, .. }) => Weight::either(!*by_itself, Weight::Told),
        Event::Measure(
            MeasureEvent::Adopted { .. }
            | MeasureEvent::Applied(_)
            | MeasureEvent::Suspended(_)
            | MeasureEvent::Funded(_)
            | MeasureEvent::Listed { .. },
        )
        | Event::Table(TableEvent::Concluded(_) | TableEvent::Broken { .. })
        | Event::Beijing(BeijingEvent::Used { .. }) => Weight::Decision,
        Event::Clock(
            ClockEvent::World { happened: true, .. }
            | ClockEvent::ProjectStarted(_)
            | ClockEvent::DecisionLate
            | ClockEvent::DeliveriesSlip
            | ClockEvent::Ended(_),
        )
        | Event::Commission(
            CommissionEvent::Filed { .. }
            | CommissionEvent::Tabled(_)
            | CommissionEvent::NoticeGiven
            | CommissionEvent::CalledToAct
            | CommissionEvent::Coordinated { .. }
            | CommissionEvent::FundProposed(_)
            | CommissionEvent::Appealed
            | CommissionEvent::Withdrawn { .. },
        )
        | Event::Member(
            MemberEvent::ExaminationAsked(_)
            | MemberEvent::Travelled { .. }
            | MemberEvent::Shared { .. }
            | MemberEvent::AmendmentMoved { .. }
            | MemberEvent::Leaked { .. }
            | MemberEvent::PaperLeaked { .. }
            | MemberEvent::TextPresented { .. }
            | MemberEvent::ConclusionsTabled(_),
        )
        | Event::Measure(
            MeasureEvent::DeferredFurther { .. }
            | MeasureEvent::FundPaid { .. }
            | MeasureEvent::ListingLapsed
            | MeasureEvent::Resumed { .. }
            | MeasureEvent::Terminated { .. },
        )
        | Event::Table(
            TableEvent::Countered(_)
            | TableEvent::Offered(_)
            | TableEvent::ConsentGiven
            | TableEvent::ConsentRefused
            | TableEvent::HeldBack { .. }
            | TableEvent::FoundOut { .. }
            | TableEvent::TermsAgreed(_)
            | TableEvent::ConclusionRefused
            | TableEvent::RanOut,
        )
        | Event::Vote(
            VoteEvent::Held(_)
            | VoteEvent::Published { .. }
            | VoteEvent::AmendmentCarried(_)
            | VoteEvent::AdoptedWithoutDebate(_)
            | VoteEvent::BallotClosed { gate: Gate::Consensus, carried: true, .. },
        )
        | Event::Beijing(BeijingEvent::SuspendedByAgreement(_))
        | Event::Inject(_) => Weight::Told,
        Event::Vote(
            VoteEvent::BallotClosed { gate: Gate::Consensus, .. }
            | VoteEvent::AgendaDrawn
            | VoteEvent::Reported(_)
            | VoteEvent::BallotOpened { .. }
            | VoteEvent::Cast { .. }
            | VoteEvent::StayedAway(_)
            | VoteEvent::ProxyGiven { .. }
            | VoteEvent::Put(_)
            | VoteEvent::Concluding(_)
            | VoteEvent::PutOff { .. }
            | VoteEvent::ItemsApproved(_)
            | VoteEvent::ItemWithdrawn { .. }
            | VoteEvent::OpinionGiven { .. }
            | VoteEvent::BecameKnown { .. },
        )
        | Event::Clock(
            ClockEvent::World { happened: false, .. }
            | ClockEvent::RoundOpened { .. }
            | ClockEvent::PhaseBegan(_)
            | ClockEvent::Stepped(_)
            | ClockEvent::Effected { .. }
            | ClockEvent::Readied(_)
            | ClockEvent::SupplyMoved { .. }
            | ClockEvent::Moved { .. }
            | ClockEvent::MoodsMoved
            | ClockEvent::StreaksCounted
            | ClockEvent::RoundFiled,
        )
        | Event::Commission(
            CommissionEvent::Found(_)
            | CommissionEvent::Contested(_)
            | CommissionEvent::SuggestionAnswered { .. }
            | CommissionEvent::Planned(_)
            | CommissionEvent::ScopeProposed(_)
            | CommissionEvent::ChoiceOpened,
        )
        | Event::Member(
            MemberEvent::Dealt { .. }
            | MemberEvent::Answered { .. }
            | MemberEvent::Asked { .. }
            | MemberEvent::Declared { .. }
            | MemberEvent::Lobbied { .. }
            | MemberEvent::Pledged(_)
            | MemberEvent::Suggested { .. }
            | MemberEvent::Invested { .. }
            | MemberEvent::FundAsked(_)
            | MemberEvent::ListingProposed { .. }
            | MemberEvent::VoteRequested { .. }
            | MemberEvent::PublicationAsked { .. }
            | MemberEvent::OpinionAsked { .. }
            | MemberEvent::CapitalAnswered { .. }
            | MemberEvent::Confessed { .. }
            | MemberEvent::Confided { .. }
            | MemberEvent::Delegated { .. }
            | MemberEvent::Replied { .. }
            | MemberEvent::Stood { .. }
            | MemberEvent::VotedBelow { .. }
            | MemberEvent::PledgeAnswered { .. }
            | MemberEvent::PledgeEnded { .. },
        )
        | Event::Beijing(BeijingEvent::Signalled { .. } | BeijingEvent::BeijingDone)
        | Event::Table(TableEvent::Recommended(_) | TableEvent::Mandated(_))
        | Event::Measure(MeasureEvent::MeasuresAged) => Weight::Elsewhere,
    }
}
