//! Where and how a game that was played again left its record.

use super::error::SessionError;
use crate::base::digest::Digest;
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::words::Words;
use crate::words::text::say;
use crate::words::verb;

/// Where a game that was played again left its record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Divergence {
    /// The round in which it did.
    pub round: u16,
    /// The record, counted from 1 after the header.
    pub record: usize,
    /// How.
    pub how: Diverged,
}

/// How a game left its record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Diverged {
    /// A command on record was not accepted.
    Command {
        /// Whose.
        seat: Seat,
        /// What.
        command: Command,
        /// Why not.
        error: SessionError,
    },
    /// Nothing could be taken back.
    Undo(Seat),
    /// A branch on record cannot begin there, or there is none of that name.
    Branch(String),
    /// The round on record did not end, or there is none of that number to go back to.
    Round,
    /// The state at the end of the round is another one.
    Digest {
        /// The one on record.
        recorded: Digest,
        /// The one that came out.
        found: Digest,
    },
}

impl Diverged {
    /// How, in words. A command on record may name anything, so it is shown by its label and as it stands there.
    #[must_use]
    pub fn told(&self, words: &Words<'_>) -> String {
        match self {
            Self::Command { seat, command, error } => say!(
                "diverged-command",
                who = words.seat(*seat),
                label = verb::verb(command.verb()),
                command = command.to_string(),
                why = error.told(words),
            ),
            Self::Undo(seat) => say!("diverged-undo", who = words.seat(*seat)),
            Self::Branch(name) => say!("diverged-branch", name = name.as_str()),
            Self::Round => crate::words::text::plain("diverged-round"),
            Self::Digest { recorded, found } => {
                say!("diverged-digest", recorded = recorded.to_string(), found = found.to_string())
            }
        }
    }
}
