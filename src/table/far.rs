//! A game whose table is elsewhere: what is shown of it is the newest that is known, and what is asked goes there and comes back.

use super::ask::{Ask, Done, No};
use super::clock::At;
use super::snapshot::{Sight, Snapshot};
use super::stop::Stop;
use super::turn::{self, Waits};
use crate::base::ids::Seat;
use crate::session::Book;
use std::fmt::Debug;
use std::sync::Arc;

/// The way to a table that is elsewhere, for one who sits at it.
pub trait Line: Debug {
    /// The newest page of the game.
    fn look(&self) -> Arc<Snapshot>;

    /// Asks the table for something, and waits for the answer. What was done is on the newest page then.
    ///
    /// # Errors
    /// Why nothing was done.
    fn ask(&self, ask: Ask) -> Result<Done, No>;

    /// The time of the room.
    fn now(&self) -> At;

    /// What the host said last, as long as it stands.
    fn said(&self) -> Option<String>;
}

/// A game whose table is elsewhere, at a place of one's own.
#[derive(Debug)]
pub struct Far {
    line: Box<dyn Line>,
    seat: Seat,
    shown: Arc<Snapshot>,
}

impl Far {
    /// At the end of a line, with the seat that is looked through there.
    #[must_use]
    pub fn new(line: Box<dyn Line>, seat: Seat) -> Self {
        let shown = line.look();
        Self { line, seat, shown }
    }

    /// Whose eyes are before it.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        self.seat
    }

    /// How many milliseconds the clock of the room has left, if it keeps time, and whether it runs.
    #[must_use]
    pub fn clock(&self) -> Option<(u64, bool)> {
        let clock = self.shown.stands().clock;
        clock.left(self.line.now()).map(|left| (left, clock.runs()))
    }

    /// What is shown.
    #[must_use]
    pub const fn snapshot(&self) -> &Arc<Snapshot> {
        &self.shown
    }

    /// The game as it is shown.
    #[must_use]
    pub fn book(&self) -> &Book {
        self.shown.book()
    }

    /// The game through the eyes of a seat, where one may look through them.
    #[must_use]
    pub fn through(&self, eyes: Seat) -> Option<Sight<'_>> {
        self.shown.through(eyes).ok()
    }

    /// What the host said last, as long as it stands.
    #[must_use]
    pub fn said(&self) -> Option<String> {
        self.line.said()
    }

    /// Shows the newest page; says whether it is another one.
    pub fn look(&mut self) -> bool {
        let newest = self.line.look();
        let moved = newest.revision() != self.shown.revision();
        self.shown = newest;
        // Who has several seats looks through the eyes of the one that is asked.
        if self.waits() == Waits::Nobody
            && let Some(other) = self.shown.asked()
        {
            self.seat = other;
        }
        moved
    }

    /// What the game waits for, of this one.
    #[must_use]
    pub fn waits(&self) -> Waits {
        if self.shown.acts() { turn::waits_for(self.book(), self.seat) } else { Waits::Nobody }
    }

    /// Asks the table for something.
    ///
    /// # Errors
    /// Why nothing was done.
    pub fn ask(&mut self, ask: Ask) -> Result<Done, No> {
        let done = self.line.ask(ask);
        self.look();
        done
    }

    /// Where the game stands now: it goes on by itself, elsewhere.
    pub fn go(&mut self) -> Stop {
        self.look();
        self.shown.stop()
    }
}
