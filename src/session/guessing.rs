//! Guesses of a game: put on record before a vote, and held against what came.

use super::guess::{Guess, GuessEntry, Guessed};
use super::{Book, Record, Session};
use crate::base::ids::StateId;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::{Gate, Item};
use crate::law::comitology::Opinion;

impl Session {
    /// Puts on record what a team expects of the next vote, or the room where none is named, in place of what was expected before.
    pub fn guess(&mut self, by: Option<StateId>, guess: Guess) {
        let at = self.log_mark();
        self.book_mut().guesses.push(GuessEntry { at, by, guess });
        self.record(Record::Guess { by, guess });
    }
}

impl Book {
    /// What a team expects of the vote that is under way or comes next, or the room where none is named, if it has said so.
    #[must_use]
    pub fn open_guess(&self, by: Option<StateId>) -> Option<Guess> {
        let last =
            self.guesses.iter().rfind(|entry| entry.by == by).filter(|entry| self.closed_after(entry.at).is_none())?;
        Some(last.guess)
    }

    /// The guesses whose votes are over, the last of each vote and of each who made one, in order.
    #[must_use]
    pub fn guesses(&self) -> Vec<Guessed> {
        let mut all: Vec<(usize, Guessed)> = Vec::new();
        for entry in &self.guesses {
            let Some((place, round, item, gate, passed)) = self.closed_after(entry.at) else { continue };
            // A later guess of the same vote takes the place of an earlier one.
            all.retain(|(other, known)| (*other, known.by) != (place, entry.by));
            all.push((place, Guessed { by: entry.by, guess: entry.guess, round, item, gate, passed }));
        }
        all.into_iter().map(|(_, guessed)| guessed).collect()
    }

    /// The last vote that had closed after so many entries of the log: where, in which round, on what.
    pub(super) fn last_closed(&self, at: usize) -> Option<(usize, u16, Item, Gate)> {
        let before = self.entries().iter().enumerate().take(at).rev();
        before.into_iter().find_map(|(place, entry)| {
            entry.events.iter().rev().find_map(|(event, _)| {
                let Event::Vote(VoteEvent::BallotClosed { item, gate, carried, .. }) = event else { return None };
                gate.is_result(*item, *carried).then_some((place, entry.round, *item, *gate))
            })
        })
    }

    /// The first vote that closed after so many entries of the log: where, in which round, on what, and whether it got through.
    fn closed_after(&self, at: usize) -> Option<(usize, u16, Item, Gate, bool)> {
        self.entries().iter().enumerate().skip(at).find_map(|(place, entry)| {
            entry.events.iter().find_map(|(event, _)| {
                let Event::Vote(VoteEvent::BallotClosed { item, gate, carried, opinion, .. }) = event else {
                    return None;
                };
                let passed = match gate {
                    Gate::Appeal => *opinion != Some(Opinion::Negative),
                    Gate::Council | Gate::Committee | Gate::Consensus => *carried,
                };
                gate.is_result(*item, *carried).then_some((place, entry.round, *item, *gate, passed))
            })
        })
    }
}
