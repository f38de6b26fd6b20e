//! What somebody wants of a table, and what comes of it.

use super::rights::NoRight;
use crate::base::ids::{Seat, StateId};
use crate::game::command::Command;
use crate::session::save::SaveError;
use crate::session::{ClockAct, Controller, DraftEntry, DraftError, Guess, Place, SessionError};
use std::path::PathBuf;

/// What somebody wants of a table: everything that changes a game while it is played.
#[derive(Clone, PartialEq, Debug)]
pub enum Ask {
    /// A command of a seat; of a reviewed one what the facilitator decides.
    Do(Seat, Command),
    /// Something else, done by whoever runs the session at the present time of the room; with a reason it is announced to all.
    Because(String, Box<Self>),
    /// The last command of a seat is taken back.
    Undo(Seat),
    /// The seats' own minds do what they owe in this phase.
    LetMinds(Vec<Seat>),
    /// The seats' own minds finish what they owe in this phase, and no other, in place of the people who play them and play on.
    Lend(Vec<Seat>),
    /// A seat is played by somebody else from here on.
    HandOver(Seat, Controller),
    /// An entry of the roll-call is written down, or taken away.
    Enter(StateId, Option<DraftEntry>),
    /// Bots vote for all who have no entry, or do not.
    RestByBots(bool),
    /// The roll-call that was written down is handed in.
    CloseRoll,
    /// What is expected of the next vote is put on record: by a team, or by the room with a show of hands.
    Guess(Option<StateId>, Guess),
    /// Why the vote held last came so, as a team says it, is put on record.
    Reflect(StateId, String),
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
    /// A vote is given in advance, or taken back: it is cast when the seat is called.
    Slip(Seat, Option<Command>),
    /// Something about the pace of the game.
    Pace(PaceAct),
    /// Something about the clock of the room.
    Clock(ClockAct),
    /// A scene stands on the wall, by its word.
    Scene(String),
}

/// What is asked of a table's pace.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PaceAct {
    /// What has been looked at is gone on from.
    Next,
    /// The table waits after results from now on, or no longer does.
    Holds(bool),
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
    /// It answers a question that is not asked any more: done already, or the game has moved on.
    Stale,
    /// The table has more to do than it can take.
    Busy,
    /// One alone asks for more than anybody who plays does.
    TooOften,
    /// The table is closed.
    Closed,
}

impl Ask {
    /// The seat whose question it answers, if it answers one.
    #[must_use]
    pub fn answers(&self) -> Option<Seat> {
        match self {
            Self::Do(seat, _) | Self::Undo(seat) | Self::Slip(seat, _) => Some(*seat),
            Self::Because(_, ask) => ask.answers(),
            Self::LetMinds(_)
            | Self::Lend(_)
            | Self::HandOver(..)
            | Self::Enter(..)
            | Self::RestByBots(_)
            | Self::CloseRoll
            | Self::Guess(..)
            | Self::Reflect(..)
            | Self::Reopen(_)
            | Self::Rewind(_)
            | Self::BranchOff { .. }
            | Self::TurnTo(_)
            | Self::SaveTo(_)
            | Self::Pace(_)
            | Self::Clock(_)
            | Self::Scene(_) => None,
        }
    }
}

impl Ask {
    /// What people say with an act in words of their own, taken out of it, with whose act it is: in a workshop it is said to the table, and
    /// stands in no game.
    pub fn take_words(&mut self) -> Option<(Seat, String)> {
        if let Self::Because(_, ask) = self {
            return ask.take_words();
        }
        let Self::Do(seat, command) = self else { return None };
        command.take_words().map(|words| (*seat, words))
    }

    /// Whether the game goes on from another place after it.
    pub(super) fn moves(&self) -> bool {
        match self {
            Self::Because(_, ask) => ask.moves(),
            Self::Rewind(_) | Self::Reopen(_) | Self::TurnTo(_) | Self::BranchOff { .. } => true,
            Self::Do(..)
            | Self::Undo(_)
            | Self::LetMinds(_)
            | Self::Lend(_)
            | Self::HandOver(..)
            | Self::Enter(..)
            | Self::RestByBots(_)
            | Self::CloseRoll
            | Self::Guess(..)
            | Self::Reflect(..)
            | Self::SaveTo(_)
            | Self::Slip(..)
            | Self::Pace(_)
            | Self::Clock(_)
            | Self::Scene(_) => false,
        }
    }
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
