//! What a save records after its header, in order. Played again from the first state, the records give the same game.

use super::guess::Guess;
use super::options::Controller;
use super::room::RoomAct;
use crate::ai::note::Note;
use crate::base::digest::Digest;
use crate::base::ids::{Seat, StateId};
use crate::game::command::Command;

/// A record.
#[derive(Clone, PartialEq, Debug)]
pub enum Record {
    /// A command that was accepted, of a human or a bot.
    Command {
        /// Whose.
        seat: Seat,
        /// What.
        command: Command,
    },
    /// What a bot would have done in a seat that the facilitator reviews, before the command that was done instead or after all.
    Proposed {
        /// Whose.
        seat: Seat,
        /// What.
        command: Command,
    },
    /// What a bot weighed before the command that comes next.
    Note {
        /// Whose.
        seat: Seat,
        /// What.
        note: Note,
    },
    /// What is expected of the next vote.
    Guess {
        /// By a team, or by the room with a show of hands.
        by: Option<StateId>,
        /// What.
        guess: Guess,
    },
    /// What a team says of the vote held last: why it came so.
    Reflection {
        /// Who.
        state: StateId,
        /// What.
        words: String,
    },
    /// The host did what comes next, at this time of the room in milliseconds, for this reason.
    Host {
        /// When.
        at: u64,
        /// Why; nothing for what needs no reason.
        why: String,
    },
    /// Something was done in the room, at this time of it in milliseconds.
    Room {
        /// When.
        at: u64,
        /// What.
        what: RoomAct,
    },
    /// A seat took its last command back.
    Undo(Seat),
    /// A seat was handed over.
    Controller(Seat, Controller),
    /// A round is over: the digest of the state then.
    Round {
        /// The round.
        round: u16,
        /// The digest.
        digest: Digest,
    },
    /// The facilitator took the game back to the beginning of a round.
    Rewind(u16),
    /// A branch began, and is played from here on.
    Branch {
        /// After so many entries of the log of the branch that was played.
        at: usize,
        /// What it is called.
        name: String,
    },
    /// Another branch is played from here on, by its name; nothing is the name of the game as it was begun.
    Turn(String),
}

impl Record {
    /// Whether what happened is told beside it.
    pub(super) const fn is_told(&self) -> bool {
        match self {
            Self::Command { .. } | Self::Round { .. } => true,
            Self::Proposed { .. }
            | Self::Note { .. }
            | Self::Guess { .. }
            | Self::Reflection { .. }
            | Self::Host { .. }
            | Self::Room { .. }
            | Self::Undo(_)
            | Self::Controller(..)
            | Self::Rewind(_)
            | Self::Branch { .. }
            | Self::Turn(_) => false,
        }
    }
}
