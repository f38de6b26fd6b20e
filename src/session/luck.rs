//! The same choices with other luck: a game as it stood at a place, played on by the minds of its seats under other draws.

use super::{Controller, Session};
use crate::base::stream::{Key, Purpose, Stream};

impl Session {
    /// This game from here on with other luck and no human: what was drawn before stays, and what people decided is decided by their
    /// seats' own minds. Two games that are given the same number draw alike, as long as they decide alike.
    ///
    /// It starts from the true state, with what is hidden in it: for the facilitator, and for all after the end.
    #[must_use]
    pub fn with_luck(&self, number: u32) -> Self {
        let mut other = self.fork();
        let (high, low) = ((number >> 16) as u16, (number & 0xffff) as u16);
        let key = Key::new(high, Purpose::Study).subject(1).ordinal(low);
        let seed = self.options.seed;
        let book = other.book_mut();
        book.state.seed = Stream::new(seed, key).word();
        book.bot_seed = Stream::new(book.state.seed, Key::new(0, Purpose::Bot)).word();
        book.options.notes = false;
        book.options.digests = false;
        let people: Vec<_> = book.seats.people().collect();
        for seat in people {
            book.seats.set(seat, Controller::Bot);
        }
        other
    }
}
