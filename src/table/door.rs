//! The door to a game, for whoever shows one: a table at this very machine, or one that is elsewhere.

use super::ask::{Ask, Done, No};
use super::far::Far;
use super::game::Table;
use super::local::Local;
use super::place::{self, Curtain, Place};
use super::snapshot::Snapshot;
use super::stop::Stop;
use super::turn::{self, Waits};
use crate::base::ids::Seat;
use crate::session::{Book, SessionError};

/// The door to a game.
#[derive(Debug)]
pub enum Door {
    /// The table stands here.
    Here(Box<Local>),
    /// It stands elsewhere.
    Far(Far),
}

impl Door {
    /// What is shown.
    #[must_use]
    pub fn snapshot(&self) -> &Snapshot {
        match self {
            Self::Here(local) => local.snapshot(),
            Self::Far(far) => far.snapshot(),
        }
    }

    /// The game as it is shown.
    #[must_use]
    pub fn book(&self) -> &Book {
        match self {
            Self::Here(local) => local.book(),
            Self::Far(far) => far.book(),
        }
    }

    /// The table, where it stands here: its file is looked after here then.
    #[must_use]
    pub fn table(&self) -> Option<&Table> {
        match self {
            Self::Here(local) => Some(local.table()),
            Self::Far(_) => None,
        }
    }

    /// The same, to look after its file.
    pub fn table_mut(&mut self) -> Option<&mut Table> {
        match self {
            Self::Here(local) => Some(local.table_mut()),
            Self::Far(_) => None,
        }
    }

    /// How one sits before the game.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::Here(local) => Place::of(local.book()),
            Self::Far(far) => Place::OwnSeat(far.seat()),
        }
    }

    /// The eyes for whatever everybody at this place sees.
    #[must_use]
    pub fn public_eyes(&self) -> Seat {
        match self {
            Self::Here(local) => place::public_eyes(local.book()),
            Self::Far(far) => far.seat(),
        }
    }

    /// What the game waits for, of those who sit here.
    #[must_use]
    pub fn waits(&self, curtain: Curtain) -> Waits {
        match self {
            Self::Here(local) => local.waits(curtain),
            Self::Far(far) => far.waits(),
        }
    }

    /// The seat for which somebody here votes who sees the roll-call with these eyes.
    #[must_use]
    pub fn voter(&self, eyes: Seat) -> Option<Seat> {
        match self {
            Self::Here(local) => turn::voter(local.book(), eyes),
            Self::Far(far) => far.through(eyes).and_then(|sight| sight.voter()),
        }
    }

    /// Asks the table for something.
    ///
    /// # Errors
    /// Why nothing was done.
    pub fn ask(&mut self, ask: Ask) -> Result<Done, No> {
        match self {
            Self::Here(local) => local.ask(ask),
            Self::Far(far) => far.ask(ask),
        }
    }

    /// Lets the game go on until there is something to look at or somebody to ask; looks where it is, if it goes on elsewhere.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn go(&mut self) -> Result<Stop, SessionError> {
        match self {
            Self::Here(local) => local.go(),
            Self::Far(far) => Ok(far.go()),
        }
    }
}
