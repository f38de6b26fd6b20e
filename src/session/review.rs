//! The facilitator reviews a seat, Beijing's above all: its own mind proposes, the facilitator accepts, edits or replaces, and the
//! record keeps both.

use super::{Applied, Book, Controller, Record, Session, SessionError};
use crate::ai::mind::Choice;
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::game::turn;

impl Book {
    /// Whether the facilitator reviews any seat.
    #[must_use]
    pub fn reviews(&self) -> bool {
        self.state.deciding_seats().any(|seat| self.controller(seat) == Controller::Reviewed)
    }

    /// The seat whose move the facilitator reviews now.
    #[must_use]
    pub fn reviewed(&self) -> Option<Seat> {
        turn::awaited(&self.state).find(|seat| self.controller(*seat) == Controller::Reviewed)
    }

    /// The seat whose move the facilitator reviews now, and what its own mind proposes. The same until somebody acts.
    #[must_use]
    pub fn proposal(&self) -> Option<(Seat, Choice)> {
        let seat = self.reviewed()?;
        Some((seat, self.advise(seat)))
    }
}

impl Session {
    /// The facilitator decides for a reviewed seat: what was proposed, an edit of it, or something else.
    ///
    /// # Errors
    /// The refusal, and nothing changed; [`SessionError::NotReviewed`] when no such seat waits.
    pub fn review(&mut self, command: &Command) -> Result<Applied, SessionError> {
        let Some((seat, Choice { command: proposed, note })) = self.proposal() else {
            return Err(SessionError::NotReviewed);
        };
        self.legal(seat).check(command)?;
        if let Some(note) = note {
            self.note(seat, note);
        }
        self.propose(seat, proposed);
        self.act(seat, command)
    }

    /// Puts a proposal on record; it stands in the log beside the command that follows.
    pub(super) fn propose(&mut self, seat: Seat, command: Command) {
        self.record(Record::Proposed { seat, command: command.clone() });
        self.book_mut().proposed = Some((seat, command));
    }
}
