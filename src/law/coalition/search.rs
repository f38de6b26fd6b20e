//! The quick search for the cheapest sets: branch and bound, with prices put on numbers and weight.
//!
//! For one way to win (so many members with so much weight) two multipliers price a member's presence and its weight;
//! what a member costs beyond that is its *excess*. A set can then never cost less than a fixed floor plus the excess of
//! those it takes too dear and leaves too cheap, so most choices are decided at sight and a few in the middle are tried.
//! The multipliers come from floating-point arithmetic, but any multipliers give a valid floor, and the floor itself is
//! exact: the answer does not depend on them. A search that would take too long stops and says so.

use crate::base::set::StateSet;
use crate::law::coalition::bargain::{Best, Item, Market};
use crate::law::coalition::game::MOST_MEMBERS;
use arrayvec::ArrayVec;

/// Finds the cheapest minimal sets; whether it came to an end within so many steps. If not, what it has found is
/// good, but perhaps not the best.
pub(super) fn search(market: &Market, best: &mut Best, steps: u32) -> bool {
    let mut left = steps;
    // The empty set wins: it is the only one that can spare nobody.
    if market.need.first() == Some(&0) {
        best.offer(0, StateSet::EMPTY);
        return true;
    }
    market.ways().into_iter().all(|(number, weight)| Search::new(market, number, weight).run(best, &mut left))
}

/// One member in the search.
#[derive(Clone, Copy)]
struct Choice {
    item: Item,
    /// What the member costs beyond the worth of its presence and weight.
    excess: i128,
}

/// The search for one way to win.
struct Search<'a> {
    market: &'a Market,
    number: usize,
    weight: u64,
    floor: i128,
    /// The clearest choices first.
    choices: ArrayVec<Choice, MOST_MEMBERS>,
    /// The weight of all choices from one on.
    rest: ArrayVec<u64, { MOST_MEMBERS + 1 }>,
}

/// How far a search has come.
#[derive(Clone, Copy)]
struct Node {
    depth: usize,
    number: usize,
    weight: u64,
    price: i128,
    floor: i128,
    set: StateSet,
}

impl<'a> Search<'a> {
    fn new(market: &'a Market, number: usize, weight: u64) -> Self {
        let per_weight = per_weight(market, number, weight);
        let mut by_price: ArrayVec<i128, MOST_MEMBERS> =
            market.items.iter().map(|item| item.price - per_weight * i128::from(item.weight)).collect();
        by_price.sort_unstable();
        let per_member = number.checked_sub(1).and_then(|last| by_price.get(last)).map_or(0, |price| (*price).max(0));
        let excess = |item: &Item| item.price - per_member - per_weight * i128::from(item.weight);
        let mut choices: ArrayVec<Choice, MOST_MEMBERS> =
            market.items.iter().map(|item| Choice { item: *item, excess: excess(item) }).collect();
        choices.sort_unstable_by_key(|choice| (-choice.excess.abs(), choice.item.member));
        let cheap: i128 = choices.iter().map(|choice| choice.excess.min(0)).sum();
        let floor = per_member * i128::try_from(number).unwrap_or(0) + per_weight * i128::from(weight) + cheap;
        let mut rest: ArrayVec<u64, { MOST_MEMBERS + 1 }> = ArrayVec::new();
        rest.push(0);
        for choice in choices.iter().rev() {
            rest.push(rest.last().copied().unwrap_or(0) + choice.item.weight);
        }
        rest.reverse();
        Self { market, number, weight, floor, choices, rest }
    }

    fn run(&self, best: &mut Best, left: &mut u32) -> bool {
        let root = Node { depth: 0, number: 0, weight: 0, price: 0, floor: self.floor, set: StateSet::EMPTY };
        self.visit(root, best, left)
    }

    fn visit(&self, node: Node, best: &mut Best, left: &mut u32) -> bool {
        if node.floor >= best.ceiling() {
            return true;
        }
        if node.number >= self.number && node.weight >= self.weight {
            if self.market.is_minimal(node.set) {
                best.offer(node.price, node.set);
            }
            return true;
        }
        let Some(Choice { item, excess }) = self.choices.get(node.depth).copied() else { return true };
        let enough_left = self.choices.len() - node.depth + node.number >= self.number;
        if !enough_left || node.weight + self.rest[node.depth] < self.weight {
            return true;
        }
        if *left == 0 {
            return false;
        }
        *left -= 1;
        let depth = node.depth + 1;
        let with = Node {
            depth,
            number: node.number + 1,
            weight: node.weight + item.weight,
            price: node.price + item.price,
            floor: node.floor + excess.max(0),
            set: node.set.with(item.member),
        };
        let without = Node { depth, floor: node.floor - excess.min(0), ..node };
        let (first, second) = if excess <= 0 { (with, without) } else { (without, with) };
        self.visit(first, best, left) && self.visit(second, best, left)
    }
}

/// What a unit of weight is worth in the best floor, rounded down: found by halving the range where the cheapest choice at
/// that worth turns from too light to heavy enough.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "any worth gives a valid floor")]
fn per_weight(market: &Market, number: usize, weight: u64) -> i128 {
    if weight == 0 {
        return 0;
    }
    let offers: ArrayVec<(f64, f64, u64), MOST_MEMBERS> =
        market.items.iter().map(|item| (item.price as f64, item.weight as f64, item.weight)).collect();
    let heavy_enough = |worth: f64| {
        let mut by_excess: ArrayVec<(f64, u64), MOST_MEMBERS> =
            offers.iter().map(|(price, weight, exact)| (price - worth * weight, *exact)).collect();
        if let Some(last) = number.checked_sub(1).filter(|last| *last < by_excess.len()) {
            by_excess.select_nth_unstable_by(last, |a, b| a.0.total_cmp(&b.0));
        }
        let chosen = by_excess.iter().enumerate().filter(|(place, (excess, _))| *place < number || *excess < 0.0);
        chosen.map(|(_, (_, weight))| weight).sum::<u64>() >= weight
    };
    if heavy_enough(0.0) {
        return 0;
    }
    let dearest =
        offers.iter().filter(|offer| offer.2 > 0).map(|(price, weight, _)| price / weight).fold(0.0, f64::max);
    let (mut low, mut high) = (0.0, dearest);
    for _ in 0..MOST_HALVINGS {
        let middle = f64::midpoint(low, high);
        if heavy_enough(middle) {
            high = middle;
        } else {
            low = middle;
        }
        if high - low <= high * CLOSE {
            break;
        }
    }
    // A worth times the weight of all stays well inside 128 bits.
    let total: u64 = market.items.iter().map(|item| item.weight).sum();
    (high as i128).min((1 << 118) / i128::from(total.max(1)))
}

/// How often the range of the worth is halved at most: enough for any costs and weights.
const MOST_HALVINGS: u32 = 200;
/// How close the two ends of the range come, relative to the upper one.
const CLOSE: f64 = 1e-5;
