//! Everything at once for random unions of up to sixteen members, against one table of all their coalitions.

use coreper::base::ids::StateId;
use coreper::base::set::StateSet;
use coreper::law::coalition::{Bargain, BySize, Desk, Game, Power, Stance, Way, minimal_blocking, minimal_winning};
use proptest::prelude::*;

/// A union, and what each member may do.
#[derive(Clone, Debug)]
struct Union {
    weights: Vec<u64>,
    ways: Vec<Way>,
    stances: Vec<Stance>,
}

impl Union {
    /// Whether each coalition wins, by the words of the rule: some way has all of its thresholds met.
    fn truth(&self) -> Vec<bool> {
        (0..1_usize << self.weights.len())
            .map(|set| {
                let weight: u64 = inside(set).map(|member| self.weights[member]).sum();
                self.ways.iter().any(|way| set.count_ones() as usize >= way.members && weight >= way.weight)
            })
            .collect()
    }

    fn those(&self, wanted: impl Fn(&Stance) -> bool) -> usize {
        let found = self.stances.iter().enumerate().filter(|(_, stance)| wanted(stance));
        found.fold(0, |set, (member, _)| set | 1 << member)
    }

    fn probability(&self, member: usize) -> f64 {
        match self.stances[member] {
            Stance::For => 1.0,
            Stance::NotFor => 0.0,
            Stance::Open { probability, .. } => probability,
        }
    }

    fn cost(&self, member: usize) -> u64 {
        if let Stance::Open { cost, .. } = self.stances[member] { cost } else { 0 }
    }

    /// How likely exactly this set of members is in favour, among those of a mask.
    fn likely(&self, set: usize, among: usize) -> f64 {
        inside(among).map(|i| if set >> i & 1 == 1 { self.probability(i) } else { 1.0 - self.probability(i) }).product()
    }
}

fn inside(set: usize) -> impl Iterator<Item = usize> {
    (0..16).filter(move |member| set >> member & 1 == 1)
}

fn union() -> impl Strategy<Value = Union> {
    (1..=16_usize).prop_flat_map(|members| {
        let weight = prop_oneof![0..4_u64, 0..90_000_000_u64, Just(7)];
        let way = (0..=members + 1, 0..=110_u64, any::<bool>());
        let probability = prop_oneof![Just(0.0), Just(1.0), Just(0.5), 0.0..=1.0_f64];
        let cost = prop_oneof![0..3_u64, 0..1_000_u64, Just(1_000_000_000_000)];
        let stance = (0..6_u8, probability, cost).prop_map(|(kind, probability, cost)| match kind {
            0 => Stance::For,
            1 => Stance::NotFor,
            _ => Stance::Open { probability, cost },
        });
        (
            prop::collection::vec(weight, members),
            prop::collection::vec(way, 1..=3),
            prop::collection::vec(stance, members),
        )
            .prop_map(|(weights, ways, stances)| {
                let total: u64 = weights.iter().sum();
                let way = |(members, share, clause): (usize, u64, bool)| Way {
                    members,
                    weight: (total * share).div_ceil(100),
                    clause,
                };
                Union { ways: ways.into_iter().map(way).collect(), weights, stances }
            })
    })
}

fn sized(sets: impl Iterator<Item = usize>) -> BySize {
    let mut by_size = [0; 41];
    sets.for_each(|set| by_size[set.count_ones() as usize] += 1);
    by_size
}

/// The sets within a mask that do something while no smaller part of them does.
fn minimal(within: usize, done: impl Fn(usize) -> bool) -> Vec<usize> {
    let parts = (0..=within).filter(|set| set & !within == 0);
    parts.filter(|set| done(*set) && inside(*set).all(|member| !done(set & !(1 << member)))).collect()
}

/// The first five by cost, then by number, then by the earlier member.
fn ranked(union: &Union, sets: &[usize]) -> Vec<Bargain> {
    let cost = |set: usize| inside(set).map(|member| union.cost(member)).sum::<u64>();
    let mut sets = sets.to_vec();
    sets.sort_by_key(|set| (cost(*set), set.count_ones(), std::cmp::Reverse(set.reverse_bits())));
    sets.iter().take(5).map(|set| Bargain { states: StateSet::from_bits(*set as u64), cost: cost(*set) }).collect()
}

/// The least expected cost of a set, each approach succeeding with a probability of its own.
fn least_expected(union: &Union, sets: &[usize], success: impl Fn(usize) -> f64) -> Option<f64> {
    let possible = sets.iter().filter(|set| inside(**set).all(|member| success(member) > 0.0));
    let expected =
        possible.map(|set| inside(*set).map(|member| union.cost(member) as f64 / success(member)).sum::<f64>());
    expected.min_by(f64::total_cmp)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn power_and_minimal_sets_by_size(union in union()) {
        let (members, truth) = (union.weights.len(), union.truth());
        let game = Game::new(&union.weights, &union.ways).unwrap();
        let power = Power::of(&game);
        let all = (1_usize << members) - 1;
        prop_assert_eq!(power.winning, sized((0..=all).filter(|set| truth[*set])));
        for member in 0..members {
            let swings = (0..=all).filter(|set| set >> member & 1 == 1 && truth[*set] && !truth[set & !(1 << member)]);
            let by_size = sized(swings);
            prop_assert_eq!(power.swings[member], by_size);
            // Orders of arrival in which the member is the one that makes it win, of all orders.
            let orders: u128 = (1..=members).map(|size| u128::from(by_size[size]) * factorial(size - 1) * factorial(members - size)).sum();
            let share = power.shapley_shubik(member);
            prop_assert_eq!(share.numerator * factorial(members), orders * share.denominator);
        }
        prop_assert_eq!(minimal_winning(&game), sized(minimal(all, |set| truth[set]).into_iter()));
        prop_assert_eq!(minimal_blocking(&game), sized(minimal(all, |set| !truth[all & !set]).into_iter()));
    }

    #[test]
    fn the_desk_of_law_answers_what_the_table_of_coalitions_says(union in union()) {
        let (members, truth) = (union.weights.len(), union.truth());
        let desk = Desk::new(&Game::new(&union.weights, &union.ways).unwrap());
        let answer = desk.answer(&union.stances, 5).unwrap();
        let all = (1_usize << members) - 1;
        let in_favour = union.those(|stance| *stance == Stance::For);
        let open = union.those(|stance| matches!(stance, Stance::Open { .. }));
        prop_assert_eq!((answer.passes_now, answer.can_pass), (truth[in_favour], truth[in_favour | open]));
        let outcomes = || (0..=open).filter(|set| set & !open == 0);
        let chance: f64 = outcomes().filter(|set| truth[in_favour | set]).map(|set| union.likely(set, open)).sum();
        prop_assert!((answer.chance - chance).abs() < 1e-12);
        for member in inside(all) {
            let bit = 1 << member;
            let decides = outcomes().filter(|set| set & bit == 0).filter(|set| {
                truth[in_favour | set | bit] && !truth[(in_favour | set) & !bit]
            });
            let marginal: f64 = decides.map(|set| union.likely(set, open & !bit)).sum();
            prop_assert!((answer.marginals[member] - marginal).abs() < 1e-12);
        }
        let wins = minimal(open, |set| truth[in_favour | set]);
        let blocks = minimal(open, |set| !truth[in_favour | (open & !set)]);
        prop_assert_eq!(answer.cheapest_win, ranked(&union, &wins));
        prop_assert_eq!(answer.cheapest_block, ranked(&union, &blocks));
        let dear = 5e13;
        for (found, least) in [
            (&answer.expected_win, least_expected(&union, &wins, |member| union.probability(member))),
            (&answer.expected_block, least_expected(&union, &blocks, |member| 1.0 - union.probability(member))),
        ] {
            let first = found.first().map(|venture| venture.expected_millionths as f64 / 1e6);
            match (first, least) {
                (Some(first), Some(least)) => prop_assert!((first - least).abs() <= 1e-4 + least * 1e-12, "{first} {least}"),
                (None, Some(least)) => prop_assert!(least >= dear, "{least} is to be had"),
                (None, None) => {}
                (Some(first), None) => prop_assert!(false, "{first} is not to be had"),
            }
        }
        let (power, named) = desk.power_now(&union.stances).unwrap();
        prop_assert_eq!(named, inside(open).map(StateId::at).collect::<Vec<_>>());
        for (place, member) in inside(open).enumerate() {
            let bit = 1 << member;
            let swings = outcomes().filter(|set| set & bit != 0 && truth[in_favour | set] && !truth[in_favour | (set & !bit)]);
            prop_assert_eq!(power.swings_of(place), swings.count() as u64);
        }
    }
}

fn factorial(number: usize) -> u128 {
    (1..=number as u128).product()
}
