//! What a save records after its header, in order. Played again from the first state, the records give the same game.

use super::Controller;
use crate::ai::note::Note;
use crate::base::digest::Digest;
use crate::base::ids::Seat;
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
}
