//! Going back: the facilitator takes the game back to the beginning of a round, announced, and the record goes on from there.

use super::checkpoint::Checkpoint;
use super::intervention::Stepped;
use super::{Announced, Book, Record, Session, SessionError};
use std::sync::Arc;

impl Book {
    /// The rounds to which the game can go back: all that have begun.
    pub fn rewindable(&self) -> impl Iterator<Item = u16> {
        self.checkpoints.iter().map(|checkpoint| checkpoint.round)
    }
}

impl Session {
    /// Remembers the game before the round that begins.
    pub(super) fn checkpoint(&mut self) {
        let round = self.state.round + 1;
        let book = self.book_mut();
        book.checkpoints.retain(|checkpoint| checkpoint.round < round);
        book.checkpoints.push(Arc::new(Checkpoint {
            round,
            state: book.state.clone(),
            log: book.log.len(),
            history: book.history.len(),
            digests: book.digests.len(),
        }));
    }

    /// Goes back to the beginning of a round, for the facilitator alone: what was revealed stays known to those who saw it.
    ///
    /// What was played since leaves the log, and stays on record.
    ///
    /// # Errors
    /// [`SessionError::NoSuchRound`] when that round has not begun.
    pub fn rewind(&mut self, round: u16) -> Result<(), SessionError> {
        let found = self.checkpoints.iter().find(|checkpoint| checkpoint.round == round).cloned();
        let Some(checkpoint) = found else { return Err(SessionError::NoSuchRound(round)) };
        let begun = self.begin_intervention();
        let left = self.stood_in_since(checkpoint.log);
        let book = self.book_mut();
        book.left.push(left);
        book.state = checkpoint.state.clone();
        book.log.truncate(checkpoint.log);
        book.history.truncate(checkpoint.history);
        book.digests.truncate(checkpoint.digests);
        book.notes.retain(|note| note.round < round);
        book.guesses.retain(|guess| guess.at <= checkpoint.log);
        book.reflections.retain(|said| said.at <= checkpoint.log);
        (book.draft, book.proposed) = (None, None);
        self.open.close();
        self.telling.take();
        if begun.is_none() {
            self.announce(Announced::Back(round));
        }
        self.record(Record::Rewind(round));
        if let Some(begun) = begun {
            self.end_intervention(begun, Stepped::Back(round));
        }
        Ok(())
    }
}
