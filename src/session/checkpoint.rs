//! The game as a round began, to go back to.

use crate::game::state::State;

/// The game as a round began.
#[derive(Clone, Debug)]
pub(super) struct Checkpoint {
    pub(super) round: u16,
    pub(super) state: State,
    pub(super) log: usize,
    pub(super) history: usize,
    pub(super) digests: usize,
}
