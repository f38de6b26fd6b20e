//! What somebody wants of a table, and what comes of it.

use super::rights::NoRight;
use crate::base::ids::{Seat, StateId};
use crate::game::command::Command;
use crate::session::save::SaveError;
use crate::session::{Controller, DraftEntry, DraftError, Guess, Place, SessionError};
use std::path::PathBuf;

/// What somebody wants of a table: everything that changes a game while it is played.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// A command of a seat; of a reviewed one what the facilitator decides.
    Do(Seat, Command),
    /// The last command of a seat is taken back.
    Undo(Seat),
    /// The seats' own minds do what they owe in this phase.
    LetMinds(Vec<Seat>),
    /// A seat is played by somebody else from here on.
    HandOver(Seat, Controller),
    /// An entry of the roll-call is written down, or taken away.
    Enter(StateId, Option<DraftEntry>),
    /// Bots vote for all who have no entry, or do not.
    RestByBots(bool),
    /// The roll-call that was written down is handed in.
    CloseRoll,
    /// What is expected of the next vote, by show of hands, is put on record.
    Guess(Guess),
    /// The vote just held is opened again, for a reason.
    Reopen(String),
    /// The game goes back to the beginning of a round.
    Rewind(u16),
    /// Another line of play begins at a place of this one.
    BranchOff {
        /// The place.
        at: Box<Place>,
        /// Its name.
        name: String,
    },
    /// The game goes on in another line of play; without a name in the one that was begun.
    TurnTo(String),
    /// The game goes on in a new file.
    SaveTo(PathBuf),
}

/// What came of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Done {
    /// The table's revision after it.
    pub revision: u64,
    /// The command that was taken back, if one was.
    pub undone: Option<Command>,
}

/// Why nothing came of it.
#[derive(Debug)]
pub enum No {
    /// It is not theirs to ask for.
    Right(NoRight),
    /// The game or its record refuses.
    Session(SessionError),
    /// The roll-call is not whole, or the game refused an entry.
    Roll(DraftError),
    /// The file cannot be written.
    Save(Box<SaveError>),
}

impl From<NoRight> for No {
    fn from(no: NoRight) -> Self {
        Self::Right(no)
    }
}

impl From<SessionError> for No {
    fn from(error: SessionError) -> Self {
        Self::Session(error)
    }
}
