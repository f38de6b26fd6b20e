//! Going back: the facilitator takes the game back to the beginning of a round, announced, and the record goes on from there.

use super::{Announced, Record, Session, SessionError};
use crate::game::state::State;

/// The game as a round began.
#[derive(Clone, Debug)]
pub(super) struct Checkpoint {
    round: u16,
    pub(super) state: State,
    pub(super) log: usize,
    history: usize,
    digests: usize,
}

impl Session {
    /// Remembers the game before the round that begins.
    pub(super) fn checkpoint(&mut self) {
        let round = self.state.round + 1;
        self.checkpoints.retain(|checkpoint| checkpoint.round < round);
        self.checkpoints.push(Checkpoint {
            round,
            state: self.state.clone(),
            log: self.log.len(),
            history: self.history.len(),
            digests: self.digests.len(),
        });
    }

    /// The rounds to which the game can go back: all that have begun.
    pub fn rewindable(&self) -> impl Iterator<Item = u16> {
        self.checkpoints.iter().map(|checkpoint| checkpoint.round)
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
        self.state = checkpoint.state;
        self.log.truncate(checkpoint.log);
        self.history.truncate(checkpoint.history);
        self.digests.truncate(checkpoint.digests);
        self.notes.retain(|note| note.round < round);
        self.open.close();
        self.draft = None;
        self.proposed = None;
        self.telling.take();
        self.announce(Announced::Back(round));
        self.record(Record::Rewind(round));
        Ok(())
    }
}
