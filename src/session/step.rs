//! What playing comes to: what was applied, and what a step was.

use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::game::event::Event;

/// A command that was accepted, and what it did.
#[derive(Clone, PartialEq, Debug)]
pub struct Applied {
    /// Whose it was.
    pub seat: Seat,
    /// What was asked for.
    pub command: Command,
    /// What happened. It holds everything: show a seat its own part by [`super::Book::log_since`].
    pub events: Vec<Event>,
}

/// What one step came to.
#[derive(Clone, PartialEq, Debug)]
pub enum Step {
    /// The game moved on by itself.
    Advanced(Vec<Event>),
    /// A seat that no human plays has acted.
    Played(Applied),
    /// Humans are awaited.
    Waiting,
    /// The game is over.
    Over,
}
