//! What happens unasked: one small step a call, called until there is none.

use crate::game::event::Event;
use crate::game::phase::{beijing, briefing, commission, committee, council, reckoning, replies};
use crate::game::state::{Phase, State};

/// The events of the next step that nobody is asked for; none when a seat is awaited or the game is over.
#[must_use]
pub fn advance(state: &State) -> Vec<Event> {
    match state.phase {
        Phase::Briefing => briefing::advance(state),
        Phase::Consultation => commission::advance(state),
        Phase::Replies => replies::advance(state),
        Phase::Council => council::advance(state),
        Phase::Committee => committee::advance(state),
        Phase::Beijing => beijing::advance(state),
        Phase::Reckoning => reckoning::advance(state),
        Phase::Over => Vec::new(),
    }
}
