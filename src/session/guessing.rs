//! Guesses of a game: put on record before a vote, and held against what came.

use super::guess::{Guess, GuessEntry, Guessed};
use super::{Book, Record, Session};
use crate::game::event::{Event, VoteEvent};
use crate::game::state::{Gate, Item};
use crate::law::comitology::Opinion;

impl Session {
    /// Puts a guess of the next vote on record, in place of one that was made before.
    pub fn guess(&mut self, guess: Guess) {
        let at = self.log_mark();
        self.book_mut().guesses.push(GuessEntry { at, guess });
        self.record(Record::Guess(guess));
    }
}

impl Book {
    /// The guess of the vote that is under way or comes next, if there is one.
    #[must_use]
    pub fn open_guess(&self) -> Option<Guess> {
        let last = self.guesses.last().filter(|entry| self.closed_after(entry.at).is_none())?;
        Some(last.guess)
    }

    /// The guesses whose votes are over, the last of each vote, in order.
    #[must_use]
    pub fn guesses(&self) -> Vec<Guessed> {
        let mut all: Vec<(usize, Guessed)> = Vec::new();
        for entry in &self.guesses {
            let Some((place, round, item, gate, passed)) = self.closed_after(entry.at) else { continue };
            // A later guess of the same vote takes the place of an earlier one.
            all.retain(|(other, _)| *other != place);
            all.push((place, Guessed { guess: entry.guess, round, item, gate, passed }));
        }
        all.into_iter().map(|(_, guessed)| guessed).collect()
    }

    /// The last vote that had closed after so many entries of the log: where, in which round, on what.
    pub(super) fn last_closed(&self, at: usize) -> Option<(usize, u16, Item, Gate)> {
        let before = self.entries().iter().enumerate().take(at).rev();
        before.into_iter().find_map(|(place, entry)| {
            entry.events.iter().rev().find_map(|(event, _)| {
                let Event::Vote(VoteEvent::BallotClosed { item, gate, .. }) = event else { return None };
                Some((place, entry.round, *item, *gate))
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
                    Gate::Council | Gate::Committee | Gate::Straw => *carried,
                };
                Some((place, entry.round, *item, *gate, passed))
            })
        })
    }
}
