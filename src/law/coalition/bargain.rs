//! What is looked for when members are to be won: the cheapest sets that win, in one total order.
//!
//! The order is stated once, here, and every search obeys it: lower cost first, then fewer members, then the set that
//! has the earlier member where two first differ. Cost, number and order are packed into one word, so that adding a
//! member is one addition and comparing sets is comparing words; two different sets never tie.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::law::coalition::game::{Game, MOST_MEMBERS, NEVER};
use arrayvec::ArrayVec;

/// The most sets that are kept.
pub const MOST_BARGAINS: usize = 8;

/// The most that one member may cost inside a search: 2⁶⁶.
pub(super) const MOST_PRICE: u128 = 1 << 66;

/// Bits of a price below the cost: six of number above forty-six of order.
const COST_SHIFT: u32 = 52;
const NUMBER_SHIFT: u32 = 46;

/// The price of one member: its cost, one member, and its place in the order.
#[expect(clippy::cast_possible_wrap, reason = "at most 2⁶⁶ times 2⁵²")]
pub(super) fn price(cost: u128, member: StateId) -> i128 {
    let place = MOST_MEMBERS - 1 - member.index().min(MOST_MEMBERS - 1);
    ((cost.min(MOST_PRICE) << COST_SHIFT) + (1 << NUMBER_SHIFT) + ((1 << MOST_MEMBERS) - (1 << place))) as i128
}

/// The cost inside a price.
#[expect(clippy::cast_sign_loss, reason = "prices are never negative")]
pub(super) const fn cost(price: i128) -> u128 {
    (price >> COST_SHIFT) as u128
}

/// A member that is for sale.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) member: StateId,
    pub(super) weight: u64,
    pub(super) price: i128,
}

/// What is for sale, and what is needed: by number of members won, the least weight of them.
#[derive(Clone, Debug)]
pub(super) struct Market {
    pub(super) items: ArrayVec<Item, MOST_MEMBERS>,
    pub(super) need: ArrayVec<u64, { MOST_MEMBERS + 1 }>,
}

impl Market {
    /// The market in a game once some members are in favour and the given ones are open at a cost.
    pub(super) fn new(game: &Game, in_favour: StateSet, open: impl Iterator<Item = (StateId, u128)>) -> Self {
        let weight = |member: StateId| game.weights().get(member.index()).copied().unwrap_or(0);
        let item = |(member, cost)| Item { member, weight: weight(member), price: price(cost, member) };
        let items: ArrayVec<Item, MOST_MEMBERS> = open.map(item).take(MOST_MEMBERS).collect();
        let (settled, sum) = (in_favour.len(), in_favour.iter().map(weight).sum());
        let left = |need: &u64| if *need == NEVER { NEVER } else { need.saturating_sub(sum) };
        let need = game.need().iter().skip(settled).take(items.len() + 1).map(left).collect();
        Self { items, need }
    }

    /// The ways to win: pairs of a number and a weight that are enough together, none implied by another.
    pub(super) fn ways(&self) -> ArrayVec<(usize, u64), { MOST_MEMBERS + 1 }> {
        let total: u64 = self.items.iter().map(|item| item.weight).sum();
        let mut least = NEVER;
        let mut ways = ArrayVec::new();
        for (number, weight) in self.need.iter().enumerate() {
            if *weight < least {
                least = *weight;
                if *weight <= total {
                    ways.push((number, *weight));
                }
            }
        }
        ways
    }

    /// Whether a set wins and would lose with every single departure.
    pub(super) fn is_minimal(&self, set: StateSet) -> bool {
        let (mut number, mut weight, mut lightest) = (0, 0, u64::MAX);
        for item in self.items.iter().filter(|item| set.contains(item.member)) {
            number += 1;
            weight += item.weight;
            lightest = lightest.min(item.weight);
        }
        let enough = |number: usize, weight: u64| self.need.get(number).is_some_and(|need| weight >= *need);
        enough(number, weight) && (number == 0 || !enough(number - 1, weight - lightest))
    }
}

/// The best sets found so far, cheapest first.
#[derive(Clone, Debug)]
pub(super) struct Best {
    pub(super) wanted: usize,
    pub(super) found: ArrayVec<(i128, StateSet), MOST_BARGAINS>,
}

impl Best {
    /// None found yet; `wanted` is 1 to [`MOST_BARGAINS`].
    pub(super) fn new(wanted: usize) -> Self {
        Self { wanted: wanted.clamp(1, MOST_BARGAINS), found: ArrayVec::new() }
    }

    /// A set with this price or a higher one is of no more interest.
    pub(super) fn ceiling(&self) -> i128 {
        if self.found.len() < self.wanted {
            i128::MAX
        } else {
            self.found.last().map_or(i128::MAX, |(price, _)| *price)
        }
    }

    /// Keeps a set if it is among the best and new.
    pub(super) fn offer(&mut self, price: i128, set: StateSet) {
        let place = self.found.partition_point(|(other, _)| *other < price);
        if price >= self.ceiling() || self.found.get(place).is_some_and(|(other, _)| *other == price) {
            return;
        }
        if self.found.len() == self.wanted {
            self.found.pop();
        }
        self.found.insert(place, (price, set));
    }
}
