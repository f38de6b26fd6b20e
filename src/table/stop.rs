//! Stops: what is worth a look while a game goes on by itself.

use crate::game::command::Verb;
use crate::game::event::{ClockEvent, Event, VoteEvent};
use crate::game::state::{Gate, Phase};
use crate::session::Step;

/// Why a game stopped going on by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    /// A person is awaited.
    Waiting,
    /// A roll-call began.
    BallotOpened,
    /// A vote was cast in it.
    Voted,
    /// It ended.
    BallotClosed,
    /// The acts of the month are done, and Beijing has not moved yet.
    Acted,
    /// Beijing has acted.
    BeijingActed,
    /// The month was filed.
    Filed,
    /// The game is over.
    Over,
}

/// Whether there is something to look at after a step that began before a gate, if there was one.
pub(super) fn after(step: &Step, gate: Option<Gate>) -> Option<Stop> {
    match step {
        Step::Waiting => Some(Stop::Waiting),
        Step::Over => Some(Stop::Over),
        Step::Played(done) => (gate.is_some() && is_vote(done.command.verb())).then_some(Stop::Voted),
        Step::Advanced(events) => events.iter().rev().find_map(of),
    }
}

const fn is_vote(verb: Verb) -> bool {
    matches!(verb, Verb::Vote | Verb::StayAway | Verb::GiveProxy)
}

/// Which events are worth a stop.
const fn of(event: &Event) -> Option<Stop> {
    match event {
        Event::Vote(VoteEvent::BallotOpened { .. }) => Some(Stop::BallotOpened),
        Event::Vote(VoteEvent::BallotClosed { .. }) => Some(Stop::BallotClosed),
        Event::Clock(ClockEvent::PhaseBegan(Phase::Reckoning)) => Some(Stop::BeijingActed),
        Event::Clock(ClockEvent::PhaseBegan(Phase::Beijing)) => Some(Stop::Acted),
        Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)) => Some(Stop::Filed),
        Event::Vote(_)
        | Event::Clock(_)
        | Event::Measure(_)
        | Event::Beijing(_)
        | Event::Commission(_)
        | Event::Member(_)
        | Event::Table(_)
        | Event::Inject(_) => None,
    }
}
