//! Consultation: member states first, all at once; then the Commission, which has read what they asked for.

use crate::game::event::{ClockEvent, Event};
use crate::game::phase::members;
use crate::game::state::step::consultation::{COMMISSION, MEMBERS};
use crate::game::state::{Phase, State};

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if state.step == MEMBERS && state.rules.state_ids().all(|id| state.nation(id).ready) {
        let mut events = members::close(state);
        events.push(Event::Clock(ClockEvent::Stepped(COMMISSION)));
        return events;
    }
    if state.step == COMMISSION && state.floor.commission_ready {
        return vec![Event::Clock(ClockEvent::PhaseBegan(Phase::Replies))];
    }
    Vec::new()
}
