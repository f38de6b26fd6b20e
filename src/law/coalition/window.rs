//! The sure search for the cheapest sets: meeting in the middle, for when the quick one would take too long.
//!
//! It visits the minimal sets as [`crate::law::coalition::minimal`] counts them: by their lightest member, the heavier
//! ones before it split into two halves sorted by weight. For each coalition of one half the partners that complete it
//! stand in a window of the other, and the window knows its cheapest. Its time is bounded whatever the costs.

use crate::base::set::StateSet;
use crate::law::coalition::bargain::{Best, Item, Market};
use crate::law::coalition::game::NEVER;
use crate::law::coalition::halves::{Half, MOST_IN_HALF, heaviest_first, pattern, size, weight};

/// Finds the cheapest minimal sets. `best` may hold some already: the better they are, the faster it goes.
pub(super) fn search(market: &Market, best: &mut Best) {
    if market.need.first() == Some(&0) {
        best.offer(0, StateSet::EMPTY);
        return;
    }
    let weights: Vec<u64> = market.items.iter().map(|item| item.weight).collect();
    let mut sides = [Side::new(), Side::new()];
    for (heavier, lightest) in heaviest_first(&weights).into_iter().enumerate() {
        let item = market.items[lightest];
        let groups = sides.each_ref().map(|side| side.by_size(best.ceiling().saturating_sub(item.price)));
        for others in 0..=heavier {
            let (need, spare) = (market.need[others + 1], market.need[others]);
            let from = if need == NEVER { NEVER } else { need.saturating_sub(item.weight) };
            for own in others.saturating_sub(MOST_IN_HALF)..=others.min(MOST_IN_HALF) {
                let pair = (&groups[0][own], &groups[1][others - own]);
                if from < spare
                    && pair.0.cheapest.saturating_add(pair.1.cheapest).saturating_add(item.price) < best.ceiling()
                {
                    let ceiling = best.ceiling().saturating_sub(item.price);
                    cheapest_pairs(pair, (from, spare), ceiling, |first, second, price| {
                        let set = sides[0].members(first).union(sides[1].members(second)).with(item.member);
                        best.offer(price + item.price, set);
                        best.ceiling().saturating_sub(item.price)
                    });
                }
            }
        }
        sides[heavier % 2].push(item);
    }
}

/// One half of the members, with the price of each pattern of them.
struct Side {
    half: Half,
    items: Vec<Item>,
    prices: Vec<i128>,
}

/// Coalitions of one half that have the same size, lightest first.
struct Group {
    keys: Vec<u64>,
    prices: Vec<i128>,
    cheapest: i128,
}

impl Side {
    fn new() -> Self {
        Self { half: Half::new(), items: Vec::new(), prices: vec![0] }
    }

    fn push(&mut self, item: Item) {
        self.half.push(item.weight);
        self.prices.reserve_exact(self.prices.len());
        self.prices.extend_from_within(..);
        let with = self.prices.len() / 2;
        self.prices[with..].iter_mut().for_each(|price| *price += item.price);
        self.items.push(item);
    }

    /// The coalitions below a price, by size.
    fn by_size(&self, below: i128) -> [Group; MOST_IN_HALF + 1] {
        let mut groups = std::array::from_fn(|_| Group { keys: Vec::new(), prices: Vec::new(), cheapest: i128::MAX });
        for key in self.half.keys() {
            let price = self.prices[pattern(*key)];
            if price < below {
                let group: &mut Group = &mut groups[size(*key)];
                group.keys.push(*key);
                group.prices.push(price);
                group.cheapest = group.cheapest.min(price);
            }
        }
        groups
    }

    fn members(&self, key: u64) -> StateSet {
        let pattern = pattern(key);
        self.items
            .iter()
            .enumerate()
            .filter(|(place, _)| pattern & (1 << place) != 0)
            .map(|(_, item)| item.member)
            .collect()
    }
}

/// Reports each pair that weighs at least `from`, less than `to` and costs less than the ceiling, which each report returns
/// anew.
fn cheapest_pairs(
    (first, second): (&Group, &Group),
    (from, to): (u64, u64),
    mut ceiling: i128,
    mut report: impl FnMut(u64, u64, i128) -> i128,
) {
    // The window of partners is [low, high) and moves down; `queue` holds those that are cheaper than all that entered
    // it later, so the cheapest stands in front.
    let (mut low, mut high) = (second.keys.len(), second.keys.len());
    let mut queue = std::collections::VecDeque::new();
    let (Some(lightest), Some(heaviest)) = (second.keys.first(), second.keys.last()) else { return };
    let (lightest, heaviest) = (weight(*lightest), weight(*heaviest));
    let start = first.keys.partition_point(|key| weight(*key) + heaviest < from);
    for (key, price) in first.keys.iter().zip(&first.prices).skip(start) {
        let own = weight(*key);
        if to != NEVER && own + lightest >= to {
            return;
        }
        while low > 0 && weight(second.keys[low - 1]) + own >= from {
            low -= 1;
            while queue.back().is_some_and(|later: &usize| second.prices[*later] >= second.prices[low]) {
                queue.pop_back();
            }
            queue.push_back(low);
        }
        while high > low && to != NEVER && weight(second.keys[high - 1]) + own >= to {
            high -= 1;
        }
        while queue.front().is_some_and(|place| *place >= high) {
            queue.pop_front();
        }
        if queue.front().is_none_or(|place| price + second.prices[*place] >= ceiling) {
            continue;
        }
        for place in low..high {
            if price + second.prices[place] < ceiling {
                ceiling = report(*key, second.keys[place], price + second.prices[place]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::search as sure;
    use crate::base::ids::StateId;
    use crate::base::set::StateSet;
    use crate::law::coalition::bargain::{Best, Market};
    use crate::law::coalition::game::{Game, Way};
    use crate::law::coalition::search::search as quick;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_sure_search_finds_what_the_quick_one_finds(
            weights in prop_oneof![prop::collection::vec(0..5_u64, 1..15), prop::collection::vec(0..90_000_000_u64, 1..15)],
            costs in prop_oneof![prop::collection::vec(0..4_u128, 15), prop::collection::vec(0..1_000_000_u128, 15)],
            (members, percent, wanted, settled) in (0..10_usize, 0..101_u64, 1..8_usize, 0..3_usize),
        ) {
            let weight = weights.iter().sum::<u64>() * percent / 100;
            let free = Way { members: weights.len().saturating_sub(2), weight: 0, clause: true };
            let game = Game::new(&weights, &[Way { members, weight, clause: false }, free]).unwrap();
            let in_favour = StateSet::first(settled.min(weights.len()));
            let open = game.everybody().minus(in_favour);
            let market = Market::new(&game, in_favour, open.iter().map(|member: StateId| (member, costs[member.index()])));
            let (mut by_quick, mut by_sure) = (Best::new(wanted), Best::new(wanted));
            prop_assert!(quick(&market, &mut by_quick, u32::MAX));
            sure(&market, &mut by_sure);
            prop_assert_eq!(&by_quick.found, &by_sure.found);
            // Whatever a search that was cut short has found only helps.
            let mut resumed = Best::new(wanted);
            quick(&market, &mut resumed, 7);
            sure(&market, &mut resumed);
            prop_assert_eq!(&by_quick.found, &resumed.found);
        }
    }
}
