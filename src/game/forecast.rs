//! What an act is expected to do, if the seat may ask for it.

pub use crate::game::expected::{Expectations, Expected};

use crate::game::command::Command;
use crate::game::legal::Legal;
use crate::game::view::View;

/// What a command is expected to do; empty for commands whose effect is not for them alone to have, or that are refused.
#[must_use]
pub fn forecast(view: &View<'_>, legal: &Legal<'_>, command: &Command) -> Expectations {
    if legal.admits(command) { command.forecast(view) } else { Expectations::new() }
}
