//! What changes a nation or the floor; never a fault.

use crate::base::ids::StateId;
use crate::game::politics::warm;
use crate::game::state::{Floor, NationState, State};

/// Changes a nation; never a fault.
pub(super) fn with(state: &mut State, id: StateId, change: impl FnOnce(&mut NationState)) -> bool {
    change(&mut state.nations[id.index()]);
    false
}

pub(super) fn on_floor(state: &mut State, change: impl FnOnce(&mut Floor)) -> bool {
    change(&mut state.floor);
    false
}

/// What others did for a state, or against it, moves it on every topic.
pub(super) fn warmed(state: &mut State, id: StateId, by: i32) -> bool {
    let most = state.rules.politics.prices.lobbying.most;
    with(state, id, |nation| warm(nation, by, most))
}
