//! Beijing: it decides among what it signalled, or surprises, and executes; it offers, accepts, or breaks.

use crate::base::stream::{Key, Purpose, Stream};
use crate::game::bargain::breach;
use crate::game::event::{Cause, ClockEvent, Event, TableEvent};
use crate::game::rulebook::{Found, Indicator};
use crate::game::state::{Phase, State, step};

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if state.step == step::beijing::MOVES {
        Vec::new()
    } else {
        vec![Event::Clock(ClockEvent::PhaseBegan(Phase::Reckoning))]
    }
}

/// What inspection finds in the reckoning: how likely depends on what is held back and on verification. What is found costs
/// both; once too often is a breach.
pub(in crate::game) fn inspect(state: &State) -> Vec<Event> {
    let Some(agreement) = state.bargain.agreement.filter(|agreement| agreement.held_back > 0) else {
        return Vec::new();
    };
    let rules = &state.rules.politics.compliance;
    let mut stream = Stream::new(state.seed, Key::new(state.round, Purpose::Compliance));
    if !stream.chance(rules.chance(agreement.held_back, agreement.terms.verification)) {
        return Vec::new();
    }
    let mut events = vec![Event::Table(TableEvent::FoundOut { share: agreement.held_back })];
    let Found { credibility, cohesion, face } = rules.steps;
    let moved = |which, by| Event::Clock(ClockEvent::Moved { which, cause: Cause::HeldBack, by });
    events.push(moved(Indicator::Credibility, credibility));
    events.push(moved(Indicator::Cohesion, cohesion));
    events.push(moved(Indicator::Face, face));
    if i32::from(agreement.found) >= rules.tolerance {
        events.extend(breach(state, true));
    }
    events
}
