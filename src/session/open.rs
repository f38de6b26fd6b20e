//! The commands of which nobody but their seats knows yet.

use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::game::state::State;

/// The commands of which nobody else knows yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Open {
    /// The state before the first of them.
    pub(super) base: Option<Box<State>>,
    /// Who asked for what, in order, with the place in the log.
    pub(super) commands: Vec<(Seat, Command, usize)>,
}

impl Open {
    /// Something became known.
    pub(super) fn close(&mut self) {
        self.base = None;
        self.commands.clear();
    }

    /// A command of which nobody else knows is about to be applied to a state.
    pub(super) fn push(&mut self, before: &State, seat: Seat, command: &Command, place: usize) {
        if self.base.is_none() {
            self.base = Some(Box::new(before.clone()));
        }
        self.commands.push((seat, command.clone(), place));
    }
}
