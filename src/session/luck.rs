//! Other luck: the seeds of a game that goes on under other draws.

use crate::base::stream::{Key, Purpose, Stream};

/// The seed of the game with the luck of a number, from the seed that it was begun with. Two games that are given the same number
/// draw alike, as long as they decide alike.
pub(super) fn seed(begun: u64, number: u32) -> u64 {
    let (high, low) = ((number >> 16) as u16, (number & 0xffff) as u16);
    Stream::new(begun, Key::new(high, Purpose::Study).subject(1).ordinal(low)).word()
}

/// The seed of the bots' own chance in a game of a seed.
pub(super) fn bot_seed(seed: u64) -> u64 {
    Stream::new(seed, Key::new(0, Purpose::Bot)).word()
}
