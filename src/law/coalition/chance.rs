//! The exact probability that an act passes when each member votes for it with a probability of its own, independently,
//! and what each member's vote is worth to it.
//!
//! Sums and products in a fixed order, so the same bits everywhere; nothing is sampled. Whose probabilities these are,
//! and how anybody comes to hold them, is the caller's business.

use crate::law::coalition::game::{Game, MOST_MEMBERS};
use crate::law::coalition::halves::{Halves, pattern, size, sweep};
use crate::law::coalition::power::{SMALL, quotas};
use std::cmp::Ordering;

/// The probability of passing, and how much each member moves it.
#[derive(Clone, PartialEq, Debug)]
pub struct Chance {
    /// The probability that the act passes, 0 to 1.
    pub passes: f64,
    /// For each member: the probability if it votes for, less the probability if it does not. Never below 0; what cannot
    /// be told from rounding (below 10⁻¹⁵) is 0.
    pub marginals: Vec<f64>,
}

/// Which of two members decides more, for lists with the most decisive first: what differs by less than 10⁻¹² counts as
/// equal, so that rounding orders nobody.
#[must_use]
pub fn more_decisive(a: f64, b: f64) -> Ordering {
    let rank = |worth: f64| (worth * 1e12).round();
    rank(b).total_cmp(&rank(a))
}

/// A game made ready for questions about chance: its halves stay sorted from one question to the next.
#[derive(Clone, Debug)]
pub struct Odds {
    game: Game,
    halves: Halves,
    quotas: Vec<u64>,
}

impl Odds {
    /// Splits and sorts once.
    #[must_use]
    pub fn new(game: &Game) -> Self {
        Self { game: game.clone(), halves: Halves::new(game), quotas: quotas(&[game.need()]) }
    }

    /// The probability that the act passes; members beyond the list vote for with probability 0.
    ///
    /// Each probability is taken as it is: from 0 to 1, both included, is the caller's to ensure.
    #[must_use]
    pub fn passes(&self, probabilities: &[f64]) -> f64 {
        let chances = self.patterns(0, probabilities);
        let mut passes = 0.0;
        self.visit(0, probabilities, |pattern, enough| passes += chances[pattern] * enough);
        passes
    }

    /// The probability that the act passes, and what each member's vote is worth to it.
    #[must_use]
    pub fn of(&self, probabilities: &[f64]) -> Chance {
        let mut chance = Chance { passes: 0.0, marginals: vec![0.0; self.game.members()] };
        for side in [0, 1] {
            let mut values = vec![0.0; 1 << self.halves.facing(side).0.members()];
            self.visit(side, probabilities, |pattern, enough| values[pattern] += enough);
            let own: Vec<f64> = self.probabilities(side, probabilities).collect();
            for (place, worth) in unfold(&own, &mut values).into_iter().enumerate() {
                chance.marginals[self.halves.member(side, place)] = if worth < NOTHING { 0.0 } else { worth };
            }
            chance.passes = values[0];
        }
        chance
    }

    /// The probabilities of the members of one half, by place.
    fn probabilities(&self, side: usize, all: &[f64]) -> impl ExactSizeIterator<Item = f64> {
        let places = 0..self.halves.facing(side).0.members();
        places.map(move |place| all.get(self.halves.member(side, place)).copied().unwrap_or(0.0))
    }

    /// How likely each pattern of one half is.
    fn patterns(&self, side: usize, all: &[f64]) -> Vec<f64> {
        patterns(self.probabilities(side, all))
    }

    /// Tells for each pattern of one half how likely the other half is enough for it, in one or more parts to be added up.
    fn visit(&self, side: usize, all: &[f64], told: impl FnMut(usize, f64)) {
        if self.game.members() <= SMALL {
            self.visit_sizes::<16>(side, all, told);
        } else {
            self.visit_sizes::<24>(side, all, told);
        }
    }

    /// The same for halves of fewer than `H` members.
    fn visit_sizes<const H: usize>(&self, side: usize, all: &[f64], mut told: impl FnMut(usize, f64)) {
        let need = self.game.need();
        let (outer, inner) = self.halves.facing(side);
        let partners = self.patterns(1 - side, all);
        // By size of the outer coalition: how likely the inner half is enough. Where no weight is needed, by numbers alone.
        let by_numbers = at_least(self.probabilities(1 - side, all));
        let free = need.iter().position(|need| *need == 0).unwrap_or(MOST_MEMBERS + 1);
        let mut enough: [f64; H] = std::array::from_fn(|own| by_numbers[free.saturating_sub(own)]);
        if self.quotas.is_empty() {
            outer.keys().iter().for_each(|key| told(pattern(*key), enough[size(*key)]));
        }
        for quota in &self.quotas {
            // By size of the inner coalition and of the outer one: whether the quota is what wins at both together.
            let applies: [[f64; H]; H] = std::array::from_fn(|partner| {
                std::array::from_fn(|own| if need.get(own + partner) == Some(quota) { 1.0 } else { 0.0 })
            });
            let enter = |enough: &mut [f64; H], key: u64| {
                let chance = partners[pattern(key)];
                for (slot, applies) in enough.iter_mut().zip(&applies[size(key)]) {
                    *slot += applies * chance;
                }
            };
            let visit = |enough: &mut [f64; H], key: u64| told(pattern(key), enough[size(key)]);
            sweep(outer.keys(), inner.keys(), *quota, &mut enough, enter, visit);
            enough = [0.0; H];
        }
    }
}

/// Differences of probabilities below this are rounding, not anybody's influence.
const NOTHING: f64 = 1e-15;

impl Chance {
    /// The chance of passing a game once; [`Odds`] answers many questions about one game faster.
    #[must_use]
    pub fn of(game: &Game, probabilities: &[f64]) -> Self {
        Odds::new(game).of(probabilities)
    }
}

/// How likely each pattern of members is, whose probabilities are given in the order of their bits.
fn patterns(probabilities: impl ExactSizeIterator<Item = f64>) -> Vec<f64> {
    let mut chances = vec![1.0; 1 << probabilities.len()];
    for (place, p) in probabilities.enumerate() {
        let (without, with) = chances[..2 << place].split_at_mut(1 << place);
        for (without, with) in without.iter_mut().zip(with) {
            *with = *without * p;
            *without *= 1.0 - p;
        }
    }
    chances
}

/// How likely at least so many of these members vote for, by that number.
fn at_least(probabilities: impl Iterator<Item = f64>) -> [f64; MOST_MEMBERS + 2] {
    let mut exactly = [0.0; MOST_MEMBERS + 2];
    exactly[0] = 1.0;
    for p in probabilities {
        for number in (1..=MOST_MEMBERS).rev() {
            exactly[number] = exactly[number] * (1.0 - p) + exactly[number - 1] * p;
        }
        exactly[0] *= 1.0 - p;
    }
    for number in (0..=MOST_MEMBERS).rev() {
        exactly[number] += exactly[number + 1];
    }
    exactly
}

/// Folds the values of all patterns into the one expected value, member by member from the last to the first, and
/// returns how much each member moves it: the derivative by its probability.
///
/// On the way down each fold keeps the differences that the member makes, weighted on the way up by how likely the
/// patterns of the members before it are.
fn unfold(probabilities: &[f64], values: &mut [f64]) -> Vec<f64> {
    let mut worth = vec![0.0; probabilities.len()];
    let mut likely = patterns(probabilities.iter().take(probabilities.len().saturating_sub(1)).copied());
    for (place, p) in probabilities.iter().enumerate().rev() {
        let (without, with) = values[..2 << place].split_at_mut(1 << place);
        let mut moved = 0.0;
        for ((without, with), likely) in without.iter_mut().zip(with.iter()).zip(&likely) {
            moved += likely * (*with - *without);
            *without += p * (*with - *without);
        }
        worth[place] = moved;
        if place > 0 {
            // The patterns of the members before the one before: add up its two cases.
            let half = likely.len() / 2;
            for i in 0..half {
                likely[i] += likely[i + half];
            }
            likely.truncate(half.max(1));
        }
    }
    worth
}
