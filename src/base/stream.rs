//! Chance in keyed streams: a draw is named by what it decides, so changing one decision does not reshuffle other luck.
//!
//! `ChaCha8` by name, with ranges and shuffles written on raw words: the numbers stay the same for good, on every machine.

use crate::base::chacha::ChaCha8;

/// What a stream decides; the number of a variant is part of the key and never changes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Purpose {
    /// Values hidden for a whole game, such as Beijing's resolve.
    Setup = 1,
    /// Which dispatch a seat receives.
    Dispatch = 2,
    /// Whether a case-file item is found.
    Evidence = 3,
    /// Whether a bilateral channel brings relief, and leaks.
    Channel = 4,
    /// What a lobbied state makes of it.
    Lobby = 5,
    /// Disturbances of supply in the reckoning.
    Supply = 6,
    /// Whether Beijing answers a bargain.
    Bargain = 7,
    /// Whether an agreement is kept.
    Compliance = 8,
    /// The mood of a voter on the day.
    Mood = 9,
    /// A bot's own choices.
    Bot = 10,
    /// Beijing's surprises and errors.
    Beijing = 11,
    /// A world imagined by a seat.
    Imagine = 12,
    /// Random legal play.
    Play = 13,
    /// A dated event with an uncertain outcome.
    World = 14,
    /// Whether how a member voted becomes known outside the room.
    Known = 16,
    /// What comes of a deliberate leak, and whether it is found out whose it was.
    Leak = 17,
    /// Whether a capital gives way to its delegation.
    Capital = 19,
    /// How far an opinion of the Legal Service errs.
    Opinion = 18,
    /// What a study draws: seeds of games, and figures from their ranges.
    Study = 15,
}

/// The name of a stream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Key {
    /// The round in which it decides.
    pub round: u16,
    /// What it decides.
    pub purpose: Purpose,
    /// Who acts: see [`crate::base::ids::Seat::ordinal`].
    pub actor: u8,
    /// Who or what is acted on; 255 when nobody.
    pub subject: u8,
    /// The how-manieth of its kind.
    pub ordinal: u16,
}

impl Key {
    /// A key without actor, subject and ordinal.
    #[must_use]
    pub const fn new(round: u16, purpose: Purpose) -> Self {
        Self { round, purpose, actor: 255, subject: 255, ordinal: 0 }
    }

    /// The same key for an actor.
    #[must_use]
    pub const fn actor(self, actor: u8) -> Self {
        Self { actor, ..self }
    }

    /// The same key for a subject.
    #[must_use]
    pub const fn subject(self, subject: u8) -> Self {
        Self { subject, ..self }
    }

    /// The same key for the how-manieth of its kind.
    #[must_use]
    pub const fn ordinal(self, ordinal: u16) -> Self {
        Self { ordinal, ..self }
    }

    const fn word(self) -> u64 {
        (self.round as u64) << 48
            | (self.purpose as u64) << 40
            | (self.actor as u64) << 32
            | (self.subject as u64) << 24
            | self.ordinal as u64
    }
}

/// A stream of draws.
#[derive(Clone, Debug)]
pub struct Stream(ChaCha8);

impl Stream {
    /// The stream of a seed under a key: the same pair gives the same draws for good.
    #[must_use]
    pub fn new(seed: u64, key: Key) -> Self {
        Self(ChaCha8::new(seed, key.word()))
    }

    /// The next raw word.
    pub fn word(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A whole number from 0 to `n` − 1, all equally likely; 0 when `n` is 0.
    pub fn below(&mut self, n: u32) -> u32 {
        // Lemire's method with rejection: exact, and one multiplication in nearly every case.
        if n == 0 {
            return 0;
        }
        let threshold = n.wrapping_neg() % n;
        loop {
            let product = u64::from(self.0.next_u32()) * u64::from(n);
            #[expect(clippy::cast_possible_truncation, reason = "the two halves of a 64-bit product")]
            let (high, low) = ((product >> 32) as u32, product as u32);
            if low >= threshold {
                return high;
            }
        }
    }

    /// A whole number from `low` to `high`, both included, all equally likely; `low` when the range is empty.
    #[expect(clippy::cast_sign_loss, clippy::cast_possible_wrap, reason = "spans of i32 ranges that are not empty")]
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        if high <= low {
            low
        } else {
            low.wrapping_add(self.below((high.wrapping_sub(low) as u32).wrapping_add(1)) as i32)
        }
    }

    /// True with a chance in basis points (0 never, 10 000 always).
    #[expect(clippy::cast_possible_wrap, reason = "below ten thousand")]
    pub fn chance(&mut self, chance_bp: i32) -> bool {
        (self.below(10_000) as i32) < chance_bp
    }

    /// A bell-shaped whole number around 0: the sum of three uniform draws from −`spread` to `spread`.
    ///
    /// Its standard deviation equals `spread`.
    pub fn bell(&mut self, spread: i32) -> i32 {
        (0..3).map(|_| self.between(-spread, spread)).sum()
    }

    /// One of the items, all equally likely; nothing from nothing.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        items.get(self.below(count) as usize)
    }

    /// Puts the items in random order (Fisher–Yates from the end).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let count = u32::try_from(last + 1).unwrap_or(u32::MAX);
            items.swap(last, self.below(count) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_never_change_between_releases() {
        let mut stream = Stream::new(7, Key::new(3, Purpose::Mood).actor(11));
        let draws: Vec<u32> = (0..6).map(|_| stream.below(1000)).collect();
        insta::assert_debug_snapshot!(draws);
    }

    #[test]
    fn keys_that_differ_give_streams_that_differ() {
        let base = Key::new(1, Purpose::Mood);
        let keys = [
            base,
            base.actor(1),
            base.subject(1),
            base.ordinal(1),
            Key::new(2, Purpose::Mood),
            Key::new(1, Purpose::Lobby),
        ];
        let mut firsts: Vec<u64> = keys.iter().map(|key| Stream::new(1, *key).word()).collect();
        firsts.sort_unstable();
        firsts.dedup();
        assert_eq!(firsts.len(), keys.len());
    }

    #[test]
    fn ranges_are_kept() {
        let mut stream = Stream::new(1, Key::new(0, Purpose::Play));
        for _ in 0..1000 {
            assert!((-3..=4).contains(&stream.between(-3, 4)));
            assert!(stream.below(5) < 5);
            assert!(stream.bell(45).abs() <= 135);
        }
        assert_eq!(stream.below(0), 0);
        assert!(!stream.chance(0) && stream.chance(10_000));
    }
}
