//! What is expected of a vote before it: a show of hands, on record beside the game and never in its state; and whether it was right.
//!
//! A guess is of the next vote that closes; until then a later one takes its place.

use crate::game::state::{Gate, Item};

/// Hands that were raised.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guess {
    /// For: it gets through.
    pub yes: u16,
    /// For: it does not.
    pub no: u16,
    /// For neither.
    pub unsure: u16,
}

impl Guess {
    /// What most hands said; none where as many said the one as the other.
    #[must_use]
    pub const fn says(self) -> Option<bool> {
        if self.yes == self.no { None } else { Some(self.yes > self.no) }
    }

    /// All hands.
    #[must_use]
    pub fn all(self) -> u32 {
        u32::from(self.yes) + u32::from(self.no) + u32::from(self.unsure)
    }

    /// The hands that said what came.
    #[must_use]
    pub const fn right(self, passed: bool) -> u16 {
        if passed { self.yes } else { self.no }
    }
}

/// A guess, and what it was of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct GuessEntry {
    /// After so many entries of the log.
    pub(super) at: usize,
    pub(super) guess: Guess,
}

/// A guess whose vote is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Guessed {
    /// The hands.
    pub guess: Guess,
    /// The round of the vote.
    pub round: u16,
    /// On what.
    pub item: Item,
    /// Where.
    pub gate: Gate,
    /// Whether it got through: on appeal, whether it was not stopped.
    pub passed: bool,
}
