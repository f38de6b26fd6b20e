//! Commands become events, or are refused.

use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::game::event::Event;
use crate::game::legal::legal;
use crate::game::refusal::Refusal;
use crate::game::state::State;
use crate::game::view::view;

/// What a seat's command does, as events; the state is not changed.
///
/// # Errors
/// The refusal, when the seat may not. It is the same that [`crate::game::legal::Legal::check`] gives.
pub fn decide(state: &State, seat: Seat, command: &Command) -> Result<Vec<Event>, Refusal> {
    legal(view(state, seat)).check(command)?;
    Ok(command.events(state, seat))
}
