//! The events of a game by ids that a page, its tables and its steps share: `r3.e12` is the twelfth event of the third round that the
//! reader knows of, `r0` what came before the first.

use crate::base::ids::Seat;
use crate::game::event::Event;
use crate::session::{Book, Place};
use std::fmt;

/// The id of an event: its round, and its number in it from 1, as its reader knows the game.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct EventId {
    /// The round.
    pub round: u16,
    /// The number.
    pub number: usize,
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "r{}.e{}", self.round, self.number)
    }
}

/// An event with its id.
#[derive(Clone, PartialEq, Debug)]
pub struct Traced {
    /// The id.
    pub id: EventId,
    /// The step at which it happened, by which `coreper replay` and `coreper whatif` know it.
    pub place: Place,
    /// What happened.
    pub event: Event,
}

/// All events that a reader knows of, in order.
#[must_use]
pub fn events(book: &Book, reader: Seat) -> Vec<Traced> {
    let mut all = Vec::new();
    let mut last = EventId { round: 0, number: 0 };
    for place in book.places(reader) {
        let Some(line) = book.happened(&place, reader) else { continue };
        for event in line.events {
            let number = if place.round == last.round { last.number + 1 } else { 1 };
            last = EventId { round: place.round, number };
            all.push(Traced { id: last, place, event });
        }
    }
    all
}
