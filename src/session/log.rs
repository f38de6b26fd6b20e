//! The log: what was asked for and what happened, in order, and what of it a seat may read.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::game::event::{Audience, ClockEvent, Event};
use crate::game::state::{Phase, State};

/// One command with its events, or one step that nobody was asked for.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Entry {
    pub(crate) round: u16,
    pub(crate) month: Month,
    pub(crate) phase: Phase,
    /// Who asked, and for what; nobody for a step of the game itself.
    pub(crate) asked: Option<(Seat, Command)>,
    /// What the seat's own mind had proposed, where the facilitator reviewed it.
    pub(crate) proposed: Option<Command>,
    /// Whether the seat that asked was a person's then; seats are handed over while a game is played.
    pub(crate) by_person: bool,
    /// Whether the host of the session asked for it in the seat's place, for no reason but that time was up.
    pub(crate) by_host: bool,
    /// What happened, each with who may know.
    pub(crate) events: Vec<(Event, Audience)>,
}

impl Entry {
    /// Whether what was asked for was asked for by another hand than that of the people who may sit there: by the seat's own mind, or by
    /// the host because time was up. What the facilitator decided for a seat is neither.
    pub(super) const fn is_of_another_hand(&self) -> bool {
        self.asked.is_some() && (!self.by_person || self.by_host) && self.proposed.is_none()
    }

    /// The entry of events that are about to be applied to a state.
    pub(super) fn new(state: &State, asked: Option<(Seat, Command)>, events: &[Event]) -> Self {
        let told = events.iter().map(|event| (event.clone(), event.audience(state))).collect();
        // An opening round names itself; everything else belongs to the round under way.
        let opened = events.iter().find_map(|event| match event {
            Event::Clock(ClockEvent::RoundOpened { round, month }) => Some((*round, *month)),
            _ => None,
        });
        let (round, month) = opened.unwrap_or((state.round, state.month));
        Self { round, month, phase: state.phase, asked, proposed: None, by_person: false, by_host: false, events: told }
    }
}

/// A line of the log as one seat may read it.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// The round, from 1.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// The phase.
    pub phase: Phase,
    /// What this seat itself asked for, with the seat; the facilitator reads everybody's.
    pub asked: Option<(Seat, Command)>,
    /// What the seat's own mind had proposed, where the facilitator decided; for the facilitator, and for all after the end.
    pub proposed: Option<Command>,
    /// Whether it was asked for by another hand than that of people who sit there: by the seat's own mind, or by the host.
    pub by_another: bool,
    /// What this seat may know of what happened, in order.
    pub events: Vec<Event>,
}

/// An entry as a seat may read it.
pub(super) fn read(entry: &Entry, seat: Seat, over: bool) -> Option<Line> {
    let all = over || seat == Seat::Facilitator;
    let asked = entry.asked.clone().filter(|(by, _)| all || *by == seat);
    let mut line = line(entry, asked, known(entry, seat, over).collect());
    line.proposed = entry.proposed.clone().filter(|_| all);
    let knows = line.asked.is_some() || !line.events.is_empty();
    knows.then_some(line)
}

pub(super) fn line(entry: &Entry, asked: Option<(Seat, Command)>, events: Vec<Event>) -> Line {
    let by_another = asked.is_some() && entry.is_of_another_hand();
    Line { round: entry.round, month: entry.month, phase: entry.phase, asked, proposed: None, by_another, events }
}

/// Whether a seat may know that there is such an entry.
pub(super) fn is_known(entry: &Entry, seat: Seat, over: bool) -> bool {
    let all = over || seat == Seat::Facilitator;
    all || entry.asked.as_ref().is_some_and(|(by, _)| *by == seat) || known(entry, seat, over).next().is_some()
}

/// The events of an entry as one seat may know them.
pub(super) fn known(entry: &Entry, seat: Seat, over: bool) -> impl Iterator<Item = Event> + '_ {
    let all = over || seat == Seat::Facilitator;
    entry.events.iter().filter_map(
        move |(event, audience)| {
            if all { Some(event.clone()) } else { event.shown_to(seat, audience) }
        },
    )
}

/// The events of an entry as several seats may know them together: what one may know less of is told as it may know it.
pub(super) fn shared(entry: &Entry, seats: &[Seat], over: bool) -> Vec<Event> {
    let each = |(event, audience): &(Event, Audience)| {
        let told = event.clone();
        if over { Some(told) } else { seats.iter().try_fold(told, |told, seat| told.shown_to(*seat, audience)) }
    };
    entry.events.iter().filter_map(each).collect()
}
