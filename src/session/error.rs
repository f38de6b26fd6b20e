//! What can go wrong in a session.

use crate::game::refusal::Refusal;
use crate::game::state::Fault;

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
}

impl From<Refusal> for SessionError {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}
