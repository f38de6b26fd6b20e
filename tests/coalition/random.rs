//! Random small unions against plain enumeration of every coalition.

use coreper::base::ids::StateId;
use coreper::base::set::StateSet;
use coreper::base::share::Population;
use coreper::law::coalition::{
    Bargain, Chance, Desk, Game, MOST_COST, Power, Stance, Standing, Way, Whip, council, minimal_blocking,
    minimal_winning,
};
use coreper::law::population::Table;
use coreper::law::rule::Rule;
use coreper::law::tally::attained;
use proptest::prelude::*;

/// Up to 16 members with few or many different weights, zeros among them, and up to three ways to win.
fn union(most: usize) -> impl Strategy<Value = (Vec<u64>, Vec<Way>)> {
    let weights = prop_oneof![
        prop::collection::vec(0..4_u64, 1..=most),
        prop::collection::vec(0..100_000_000_u64, 1..=most),
        prop::collection::vec(Just(7_u64), 1..=most),
    ];
    weights.prop_flat_map(move |weights| {
        let (members, total) = (weights.len(), weights.iter().sum::<u64>());
        let way = (0..=members + 1, 0..=total + total / 8 + 1, any::<bool>());
        let ways =
            prop::collection::vec(way.prop_map(|(members, weight, clause)| Way { members, weight, clause }), 0..=3);
        (Just(weights), ways)
    })
}

/// The same said plainly: some way has all of its thresholds met.
fn wins(weights: &[u64], ways: &[Way], set: u64) -> bool {
    let weight: u64 = weights.iter().enumerate().filter(|(i, _)| set >> i & 1 == 1).map(|(_, weight)| weight).sum();
    ways.iter().any(|way| set.count_ones() as usize >= way.members && weight >= way.weight)
}

fn every(members: usize) -> impl Iterator<Item = u64> {
    0..1_u64 << members
}

fn inside(set: u64, members: usize) -> impl Iterator<Item = u64> {
    (0..members).map(|member| 1 << member).filter(move |bit| set & bit != 0)
}

/// All minimal sets within `open` that bring about `done`, in the stated order.
fn cheapest(open: u64, members: usize, costs: &[u64], done: impl Fn(u64) -> bool) -> Vec<Bargain> {
    let minimal = |set: &u64| done(*set) && inside(*set, members).all(|bit| !done(set & !bit));
    let mut sets: Vec<u64> = every(members).filter(|set| set & !open == 0).filter(minimal).collect();
    let cost = |set: u64| (0..members).filter(|i| set >> i & 1 == 1).map(|i| costs[i]).sum::<u64>();
    sets.sort_by_key(|set| (cost(*set), set.count_ones(), std::cmp::Reverse(set.reverse_bits())));
    sets.iter().map(|set| Bargain { states: StateSet::from_bits(*set), cost: cost(*set) }).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn power_is_what_enumeration_counts((weights, ways) in union(12)) {
        let n = weights.len();
        let game = Game::new(&weights, &ways).unwrap();
        let plain: Vec<Way> = ways.iter().copied().filter(|way| !way.clause).collect();
        let power = Power::of(&game);
        let winning: Vec<u64> = every(n).filter(|set| wins(&weights, &ways, *set)).collect();
        let of_size = |size: usize| winning.iter().filter(|set| set.count_ones() as usize == size).count() as u64;
        for size in 0..=n {
            prop_assert_eq!(power.winning[size], of_size(size));
        }
        let by_clause = winning.iter().filter(|set| !wins(&weights, &plain, **set)).count() as u64;
        prop_assert_eq!(power.by_clause_alone_total(), by_clause);
        for member in 0..n {
            let swings = winning.iter().filter(|set| **set >> member & 1 == 1 && !wins(&weights, &ways, **set & !(1 << member)));
            prop_assert_eq!(power.swings_of(member), swings.count() as u64);
        }
        let minimal = winning.iter().filter(|set| inside(**set, n).all(|bit| !wins(&weights, &ways, **set & !bit)));
        prop_assert_eq!(minimal_winning(&game).iter().sum::<u64>(), minimal.count() as u64);
        let all = (1 << n) - 1;
        let blocks = |set: u64| !wins(&weights, &ways, all & !set);
        let minimal = every(n).filter(|set| blocks(*set) && inside(*set, n).all(|bit| !blocks(set & !bit)));
        prop_assert_eq!(minimal_blocking(&game).iter().sum::<u64>(), minimal.count() as u64);
        for set in every(n) {
            prop_assert_eq!(game.wins(StateSet::from_bits(set)), wins(&weights, &ways, set));
            prop_assert_eq!(game.dual().wins(StateSet::from_bits(set)), blocks(set));
        }
    }

    #[test]
    fn the_chance_is_the_sum_over_all_coalitions(
        (weights, ways) in union(12),
        chances in prop::collection::vec(prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0_f64], 12),
    ) {
        let n = weights.len();
        let game = Game::new(&weights, &ways).unwrap();
        let likely = |set: u64| (0..n).map(|i| if set >> i & 1 == 1 { chances[i] } else { 1.0 - chances[i] }).product::<f64>();
        let passes: f64 = every(n).filter(|set| wins(&weights, &ways, *set)).map(likely).sum();
        let chance = Chance::of(&game, &chances[..n]);
        prop_assert!((chance.passes - passes).abs() < 1e-12);
        for member in 0..n {
            let others = |set: u64| {
                let each = (0..n).filter(|i| *i != member);
                each.map(|i| if set >> i & 1 == 1 { chances[i] } else { 1.0 - chances[i] }).product::<f64>()
            };
            let without = every(n).filter(|set| set >> member & 1 == 0);
            let decides = without.filter(|set| !wins(&weights, &ways, *set) && wins(&weights, &ways, set | 1 << member));
            prop_assert!((chance.marginals[member] - decides.map(others).sum::<f64>()).abs() < 1e-12);
        }
    }

    #[test]
    fn the_whip_finds_what_enumeration_finds(
        (weights, ways) in union(11),
        stances in prop::collection::vec(0..4_u8, 11),
        costs in prop_oneof![
            prop::collection::vec(0..3_u64, 11),
            prop::collection::vec(0..1_000_u64, 11),
            prop::collection::vec(0..=MOST_COST, 11),
        ],
    ) {
        let n = weights.len();
        let game = Game::new(&weights, &ways).unwrap();
        let those = |wanted: fn(u8) -> bool| (0..n).filter(|i| wanted(stances[*i])).fold(0_u64, |set, i| set | 1 << i);
        let (in_favour, open) = (those(|stance| stance == 0), those(|stance| stance >= 2));
        let sets = (StateSet::from_bits(in_favour), StateSet::from_bits(open));
        let standing = Standing { in_favour: sets.0, open: sets.1, costs: &costs };
        let mut whip = Whip::new(&game);
        let win = cheapest(open, n, &costs, |set| wins(&weights, &ways, in_favour | set));
        let block = cheapest(open, n, &costs, |set| !wins(&weights, &ways, in_favour | (open & !set)));
        prop_assert_eq!(whip.wins(&standing, 5), win[..win.len().min(5)].to_vec());
        prop_assert_eq!(whip.blocks(&standing, 5), block[..block.len().min(5)].to_vec());
        for _ in 0..2 {
            prop_assert_eq!(whip.cheapest_win(&standing), win.first().copied());
            prop_assert_eq!(whip.cheapest_block(&standing), block.first().copied());
        }
    }

    #[test]
    fn declared_positions_leave_the_game_of_the_open_members((weights, ways) in union(10), stances in prop::collection::vec(0..3_u8, 10)) {
        let n = weights.len();
        let game = Game::new(&weights, &ways).unwrap();
        let all: Vec<Stance> = stances[..n].iter().map(|stance| match stance {
            0 => Stance::For,
            1 => Stance::NotFor,
            _ => Stance::Open { probability: 0.5, cost: 1 },
        }).collect();
        let desk = Desk::new(&game);
        let (power, members) = desk.power_now(&all).unwrap();
        let answer = desk.answer(&all, 3).unwrap();
        let in_favour = (0..n).filter(|i| stances[*i] == 0).fold(0_u64, |set, i| set | 1 << i);
        let open = members.iter().fold(0_u64, |set, member| set | 1 << member.0);
        for (place, member) in members.iter().enumerate() {
            let bit = 1_u64 << member.0;
            let swings = every(n).filter(|set| set & !open == 0 && set & bit != 0).filter(|set| {
                wins(&weights, &ways, in_favour | set) && !wins(&weights, &ways, in_favour | set & !bit)
            });
            prop_assert_eq!(power.swings_of(place), swings.count() as u64);
            prop_assert!((power.banzhaf(place).value() - answer.marginals[member.index()]).abs() < 1e-12);
        }
        prop_assert_eq!(answer.passes_now, wins(&weights, &ways, in_favour));
        prop_assert_eq!(answer.passes_now, answer.cheapest_win.first().is_some_and(|win| win.states.is_empty()));
        prop_assert_eq!(!answer.can_pass, answer.cheapest_block.first().is_some_and(|block| block.states.is_empty()));
    }

    #[test]
    fn a_rule_among_some_members_is_the_game_made_of_it(
        persons in prop::collection::vec(1..90_000_000_u64, 1..=16),
        taking_part in any::<u64>(),
        rule in prop::sample::select(Rule::ALL.to_vec()),
    ) {
        let figures: Vec<Population> = persons.iter().map(|figure| Population(*figure)).collect();
        let table = Table::new(&figures).unwrap();
        let participating = StateSet::from_bits(taking_part).intersection(table.members());
        let game = council(rule, &table, participating).unwrap();
        let members: Vec<StateId> = participating.iter().collect();
        for set in every(members.len()) {
            let named: StateSet = StateSet::from_bits(set).iter().map(|place: StateId| members[place.index()]).collect();
            let carries = match rule {
                Rule::Unanimity => named == participating && !named.is_empty(),
                _ => !named.is_empty() && attained(rule, &table, table.members(), participating, named),
            };
            prop_assert_eq!(game.wins(StateSet::from_bits(set)), carries, "{:?}", named);
        }
    }
}

#[test]
fn sixteen_members_at_random() {
    // One larger case than the property tests visit, with a clause and ties in weight.
    let weights: Vec<u64> = (0..16).map(|i| 1 + (i * i * 37) % 11).collect();
    let total: u64 = weights.iter().sum();
    let ways = [
        Way { members: 9, weight: (65 * total).div_ceil(100), clause: false },
        Way { members: 13, weight: 0, clause: true },
    ];
    let game = Game::new(&weights, &ways).unwrap();
    let winning = every(16).filter(|set| wins(&weights, &ways, *set)).count() as u64;
    assert_eq!(Power::of(&game).winning_total(), winning);
}
