//! Events change the state, here and nowhere else. Nothing is drawn and nothing can be refused.

use crate::game::event::Event;
use crate::game::state::State;

/// Changes the state by an event: what each does stands beside it, in its family.
pub fn apply(state: &mut State, event: &Event) {
    event.apply(state);
}
