//! What is expected of a vote before it, by the room as a show of hands or by a team with how sure it is: on record beside the game and
//! never in its state; and whether it was right.
//!
//! A guess is of the next vote that closes; until then a later one of the same team, or of the room, takes its place.

use crate::base::ids::StateId;
use crate::game::state::{Gate, Item};
use std::ops::RangeInclusive;

/// How sure a team can be of what it expects, of a hundred: who is less sure than even expects the other.
pub const SURE: RangeInclusive<u16> = 50..=100;

/// Hands that were raised; of a team a hundred, divided by how sure it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Guess {
    /// For: it gets through.
    pub yes: u16,
    /// For: it does not.
    pub no: u16,
    /// For neither.
    pub unsure: u16,
}

impl Guess {
    /// What a team expects, and how sure it is, of a hundred; taken into [`SURE`].
    #[must_use]
    pub fn sure(passes: bool, sure: u16) -> Self {
        let sure = sure.clamp(*SURE.start(), *SURE.end());
        let (yes, no) = if passes { (sure, 100 - sure) } else { (100 - sure, sure) };
        Self { yes, no, unsure: 0 }
    }

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
    /// Which team's, or the room's.
    pub(super) by: Option<StateId>,
    pub(super) guess: Guess,
}

/// A guess whose vote is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Guessed {
    /// Which team's, or the room's.
    pub by: Option<StateId>,
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

impl Guessed {
    /// Whether what was expected came.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.guess.says() == Some(self.passed)
    }

    /// The squared distance of what was expected from what came, in ten thousandths (Brier 1950): 0 for who was sure and right, 2,500 for
    /// who says one half of everything, 10,000 for who was sure and wrong. A hand that was unsure counts for one half.
    #[must_use]
    pub fn brier(&self) -> u64 {
        let all = u64::from(self.guess.all()).max(1);
        let expected = (2 * u64::from(self.guess.yes) + u64::from(self.guess.unsure)) * 5_000 / all;
        let off = if self.passed { 10_000 - expected.min(10_000) } else { expected };
        off * off / 10_000
    }
}
