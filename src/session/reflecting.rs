//! What teams say after votes: put on record, and held against the vote that it is about.

use super::intervention::LONGEST_REASON;
use super::reflection::{Reflected, ReflectionEntry};
use super::{Book, Record, Session, SessionError};
use crate::base::ids::StateId;

impl Session {
    /// Puts on record what a team says of the vote that was held last, in place of what it said of it before. Words are kept up to
    /// [`LONGEST_REASON`] characters.
    ///
    /// # Errors
    /// [`SessionError::NoVote`] where none was held so far.
    pub fn reflect(&mut self, state: StateId, words: &str) -> Result<(), SessionError> {
        let at = self.log_mark();
        self.last_closed(at).ok_or(SessionError::NoVote)?;
        let printable = words.chars().map(|char| if char.is_control() { ' ' } else { char });
        let words: String = printable.take(LONGEST_REASON).collect();
        let entry = ReflectionEntry { at, state, words: words.trim().to_owned() };
        self.record(Record::Reflection { state, words: entry.words.clone() });
        self.book_mut().reflections.push(entry);
        Ok(())
    }
}

impl Book {
    /// What teams said of votes, in the order of the votes; of each team the last.
    #[must_use]
    pub fn reflections(&self) -> Vec<Reflected> {
        let mut all: Vec<(usize, Reflected)> = Vec::new();
        for entry in &self.reflections {
            let Some((place, round, item, gate)) = self.last_closed(entry.at) else { continue };
            all.retain(|(other, said)| (*other, said.state) != (place, entry.state));
            all.push((place, Reflected { state: entry.state, words: entry.words.clone(), round, item, gate }));
        }
        all.sort_by_key(|(place, _)| *place);
        all.into_iter().map(|(_, said)| said).collect()
    }

    /// Whether something was expected of the vote held last of which no team has said yet why it came so.
    #[must_use]
    pub fn asks_why(&self) -> bool {
        let Some((place, round, item, gate)) = self.last_closed(self.log_mark()) else { return false };
        let of = |entry: &ReflectionEntry| self.last_closed(entry.at).is_some_and(|(other, ..)| other == place);
        self.guesses().last().is_some_and(|guessed| (guessed.round, guessed.item, guessed.gate) == (round, item, gate))
            && !self.reflections.iter().any(of)
    }
}
