//! Taking back one's own last command while nothing has become known to anyone since.
//!
//! Since the last thing that became known, commands wait here: each concerns its own seat alone, so they commute, and the
//! state without one of them is the state before all of them with the others.

use super::{Record, Session, SessionError};
use crate::base::ids::Seat;
use crate::game::apply::apply;
use crate::game::command::Command;
use crate::game::decide::decide;
use crate::game::state::State;
use std::sync::Arc;

impl Session {
    /// The command that a seat could take back now.
    #[must_use]
    pub fn undoable(&self, seat: Seat) -> Option<&Command> {
        self.open.commands.iter().rev().find(|(by, ..)| *by == seat).map(|(_, command, _)| command)
    }

    /// Takes back a seat's own last command, and says which it was.
    ///
    /// # Errors
    /// [`SessionError::NothingToUndo`] when something became known since, or there was none.
    pub fn undo(&mut self, seat: Seat) -> Result<Command, SessionError> {
        let last = self.open.commands.iter().rposition(|(by, ..)| *by == seat);
        let (Some(at), Some(base)) = (last, &self.open.base) else { return Err(SessionError::NothingToUndo) };
        let mut state = State::clone(base);
        for (place, (by, command, _)) in self.open.commands.iter().enumerate() {
            if place != at {
                let events = decide(&state, *by, command)?;
                for event in &events {
                    apply(&mut state, event);
                }
            }
        }
        let (_, command, place) = self.open.commands.remove(at);
        let book = self.book_mut();
        book.log.remove(place);
        for note in book.notes.iter_mut().filter(|note| note.at > place) {
            Arc::make_mut(note).at -= 1;
        }
        for guess in book.guesses.iter_mut().filter(|guess| guess.at > place) {
            guess.at -= 1;
        }
        for said in book.reflections.iter_mut().filter(|said| said.at > place) {
            said.at -= 1;
        }
        book.state = state;
        for (.., later) in &mut self.open.commands[at..] {
            *later -= 1;
        }
        self.record(Record::Undo(seat));
        Ok(command)
    }
}
