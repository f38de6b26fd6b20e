//! Inputs at the edge: right answers or clear errors, never a panic.

use super::table;
use coreper::base::ids::StateId;
use coreper::base::set::StateSet;
use coreper::law::coalition::{
    Chance, Desk, DeskError, Game, GameError, MOST_COST, MOST_WEIGHT, Power, Stance, Standing, Way, Whip, council,
    minimal_blocking, minimal_winning,
};
use coreper::law::rule::Rule;

const OPEN: Stance = Stance::Open { probability: 0.5, cost: 1 };

fn majority(weights: &[u64], members: usize) -> Game {
    Game::new(weights, &[Way { members, weight: 0, clause: false }]).unwrap()
}

#[test]
fn nobody_takes_part() {
    let (_, populations) = table("2025");
    for rule in Rule::ALL {
        let game = council(rule, &populations, StateSet::EMPTY).unwrap();
        assert_eq!(Power::of(&game).winning_total(), 0, "{rule:?}: nobody is in favour");
        assert_eq!(minimal_winning(&game).iter().sum::<u64>(), 0);
        assert_eq!(minimal_blocking(&game)[0], 1, "the empty set blocks");
        let answer = Desk::new(&game).answer(&[], 5).unwrap();
        assert!(!answer.passes_now && !answer.can_pass && answer.chance == 0.0);
        assert!(answer.cheapest_win.is_empty() && answer.pivotal().is_empty());
    }
}

#[test]
fn one_member_decides_alone() {
    let (_, populations) = table("2025");
    for rule in [Rule::QualifiedMajority, Rule::QualifiedMajorityWithoutClause, Rule::Reinforced, Rule::Unanimity] {
        let game = council(rule, &populations, StateSet::of(StateId(26))).unwrap();
        let power = Power::of(&game);
        assert_eq!((power.coalitions(), power.winning_total(), power.swings_of(0)), (2, 1, 1), "{rule:?}");
        assert_eq!(power.shapley_shubik(0).value(), 1.0);
        let answer = Desk::new(&game).answer(&[Stance::Open { probability: 0.25, cost: 3 }], 5).unwrap();
        assert_eq!((answer.chance, answer.cheapest_win[0].cost, answer.cheapest_block[0].cost), (0.25, 3, 3));
    }
}

#[test]
fn forty_equal_members() {
    let game = majority(&[11; 40], 21);
    let power = Power::of(&game);
    // Half of all coalitions, less half of those that split evenly.
    assert_eq!(power.winning_total(), (1 << 39) - 137_846_528_820 / 2);
    assert_eq!(power.swings_of(39), 68_923_264_410, "20 of the 39 others");
    assert_eq!(power.shapley_shubik(7).value(), 1.0 / 40.0);
    assert_eq!(minimal_winning(&game)[21], 131_282_408_400);
    assert_eq!(minimal_blocking(&game)[20], 137_846_528_820);
    let answer = Desk::new(&game).answer(&[OPEN; 40], 3).unwrap();
    assert!((answer.chance - power.winning_total() as f64 / power.coalitions() as f64).abs() < 1e-12);
    assert_eq!(answer.cheapest_win[0].states, StateSet::first(21));
    assert_eq!(answer.cheapest_block[0].states, StateSet::first(20));
    assert_eq!(answer.cheapest_win[1].states, StateSet::first(20).with(StateId(21)), "the order breaks the tie");
}

#[test]
fn a_share_of_equal_weights_is_counted_exactly() {
    // 65 % of 20 equal members is 13 exactly, and 13 are enough.
    let game = Game::new(&[5; 20], &[Way { members: 0, weight: 65, clause: false }]).unwrap();
    assert_eq!(minimal_winning(&game)[13], 77_520);
}

#[test]
fn weights_of_zero() {
    let game = Game::new(&[0, 0, 5], &[Way { members: 2, weight: 5, clause: false }]).unwrap();
    let power = Power::of(&game);
    assert_eq!((power.winning_total(), power.swings_of(0), power.swings_of(2)), (3, 1, 3));
    let none = Game::new(&[0; 4], &[Way { members: 3, weight: 0, clause: false }]).unwrap();
    assert_eq!(Power::of(&none).winning_total(), 5);
    assert_eq!(Chance::of(&none, &[0.5; 4]).passes, 5.0 / 16.0);
}

#[test]
fn too_many_or_too_heavy() {
    assert_eq!(Game::new(&[1; 41], &[]), Err(GameError::TooManyMembers { members: 41 }));
    assert_eq!(Game::new(&[u64::MAX; 2], &[]), Err(GameError::TooHeavy { total: 2 * u128::from(u64::MAX) }));
    let way = Way { members: 0, weight: MOST_WEIGHT, clause: false };
    let heaviest = Game::new(&[MOST_WEIGHT - 1, 1], &[way]).unwrap();
    assert_eq!(Power::of(&heaviest).winning_total(), 1);
    assert_eq!(heaviest.dual().need(), [1, 1, 1], "whoever weighs anything blocks");
}

#[test]
fn costs_of_zero_and_huge_ones() {
    let game = majority(&[1; 5], 3);
    let costs = [0, 0, u64::MAX, MOST_COST, 7];
    let standing = Standing { in_favour: StateSet::EMPTY, open: game.everybody(), costs: &costs };
    let whip = Whip::new(&game);
    let wins = whip.wins(&standing, 3);
    assert_eq!(wins[0].states, [0, 1, 4].map(StateId).into_iter().collect());
    assert_eq!(
        (wins[0].cost, wins[1].cost, wins[2].cost),
        (7, MOST_COST, MOST_COST),
        "a cost beyond the most counts as the most"
    );
    assert!(wins[1].states.contains(StateId(2)), "the earlier member first");
}

#[test]
fn missing_costs_are_nothing_and_unknown_members_are_left_out() {
    let game = majority(&[1; 3], 2);
    let standing = Standing { in_favour: StateSet::of(StateId(50)), open: StateSet::first(60), costs: &[] };
    let win = Whip::new(&game).cheapest_win(&standing).unwrap();
    assert_eq!((win.states, win.cost), (StateSet::first(2), 0));
}

#[test]
fn probabilities_out_of_range_are_refused() {
    let desk = Desk::new(&majority(&[1; 2], 1));
    for probability in [-0.1, 1.000_001, f64::NAN, f64::INFINITY] {
        let refused = desk.answer(&[OPEN, Stance::Open { probability, cost: 1 }], 1);
        assert!(matches!(refused, Err(DeskError::Probability { member: StateId(1), .. })), "{probability}");
    }
    let refused = desk.answer(&[OPEN, Stance::Open { probability: 0.5, cost: MOST_COST + 1 }], 1);
    assert_eq!(refused, Err(DeskError::Cost { member: StateId(1), cost: MOST_COST + 1 }));
    assert_eq!(desk.answer(&[OPEN], 1), Err(DeskError::Length { given: 1, members: 2 }));
}

#[test]
fn certain_members_are_open_all_the_same() {
    // Open with probability 1 is not yet in favour: the vote does not pass now, but it will.
    let desk = Desk::new(&majority(&[1; 3], 2));
    let sure = Stance::Open { probability: 1.0, cost: 4 };
    let answer = desk.answer(&[Stance::For, sure, Stance::Open { probability: 0.0, cost: 2 }], 5).unwrap();
    assert!(!answer.passes_now);
    assert_eq!(answer.chance, 1.0);
    assert_eq!(answer.cheapest_win.iter().map(|win| win.cost).collect::<Vec<_>>(), [2, 4]);
    // No approach to the third ever succeeds, nor one that turns the second away.
    assert_eq!(answer.expected_win.len(), 1);
    assert_eq!(
        (answer.expected_win[0].states, answer.expected_win[0].expected_millionths),
        (StateSet::of(StateId(1)), 4_000_000)
    );
    assert!(answer.expected_block.is_empty());
}

#[test]
fn the_expected_cost_is_cost_over_probability() {
    let desk = Desk::new(&majority(&[1; 3], 1));
    let open = |probability, cost| Stance::Open { probability, cost };
    let answer = desk.answer(&[open(0.6, 2), open(0.9, 3), open(0.25, 1)], 5).unwrap();
    let found: Vec<_> = answer.expected_win.iter().map(|win| (win.states.bits(), win.expected_millionths)).collect();
    assert_eq!(found, [(0b001, 3_333_333), (0b010, 3_333_333), (0b100, 4_000_000)], "a tie goes to the earlier member");
    assert_eq!(answer.expected_block[0].expected_millionths, 5_000_000 + 30_000_000 + 1_333_333);
}

#[test]
fn costs_equal_to_populations_are_still_exact() {
    // The hardest kind for a quick search: every set costs what it weighs.
    let (_, populations) = table("2025");
    let game = council(Rule::QualifiedMajority, &populations, populations.members()).unwrap();
    let costs: Vec<u64> = populations.figures().map(|figure| figure.0).collect();
    let standing = Standing { in_favour: StateSet::EMPTY, open: game.everybody(), costs: &costs };
    let whip = Whip::new(&game);
    let smallest = |count: usize| costs.iter().rev().take(count).sum::<u64>();
    assert_eq!(whip.wins(&standing, 1)[0].cost, smallest(24), "24 members need no population");
    assert_eq!(whip.blocks(&standing, 1)[0].cost, smallest(13), "13 others leave only 14");
}
