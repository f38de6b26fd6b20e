//! What can go wrong in a session.

use crate::game::refusal::Refusal;
use crate::game::state::Fault;
use crate::words::text::{self, say};
use crate::words::{Words, procedure};
use std::fmt;

/// Why a session did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionError {
    /// The game refuses the command, and nothing changed.
    Refusal(Refusal),
    /// The program broke one of its own rules: the round stops, the save is kept.
    Fault(Fault),
    /// Nothing of this seat's can be taken back: it asked for nothing since something became known.
    NothingToUndo,
    /// No seat waits for the facilitator's review.
    NotReviewed,
    /// The game cannot go back to a round that has not begun.
    NoSuchRound(u16),
    /// The game has no such step so far.
    NoSuchStep(usize),
    /// No vote has been held so far.
    NoVote,
    /// There is no branch of that name.
    NoSuchBranch,
    /// A branch needs a name of up to 40 letters that no other has.
    BranchName,
}

impl From<Refusal> for SessionError {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Refusal(_) => text::plain("session-refused"),
            Self::Fault(Fault::Procedure { step: _, refusal }) => {
                say!("session-fault-procedure", why = procedure::refusal(*refusal))
            }
            Self::Fault(Fault::Ballot(_)) => text::plain("session-fault-ballot"),
            Self::Fault(Fault::Full) => text::plain("session-fault-full"),
            Self::Fault(Fault::Unexpected) => text::plain("session-fault-unexpected"),
            Self::NothingToUndo => text::plain("plain-nothing-to-undo"),
            Self::NotReviewed => text::plain("session-not-reviewed"),
            Self::NoSuchRound(round) => say!("session-no-such-round", round = *round),
            Self::NoSuchStep(number) => say!("session-no-such-step", number = *number),
            Self::NoVote => text::plain("table-no-vote-yet"),
            Self::NoSuchBranch => text::plain("session-no-such-branch"),
            Self::BranchName => text::plain("session-branch-name"),
        })
    }
}

impl SessionError {
    /// The error in words, with the reason where the game refuses.
    #[must_use]
    pub fn told(&self, words: &Words<'_>) -> String {
        match self {
            Self::Refusal(refusal) => words.refusal(refusal),
            Self::Fault(_)
            | Self::NothingToUndo
            | Self::NotReviewed
            | Self::NoSuchRound(_)
            | Self::NoSuchStep(_)
            | Self::NoVote
            | Self::NoSuchBranch
            | Self::BranchName => self.to_string(),
        }
    }
}
