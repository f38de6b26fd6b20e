//! The numbers of the suite.

use super::{members, rows, rule, table};
use coreper::base::set::StateSet;
use coreper::law::ballot::Ballot;
use coreper::law::coalition::{Game, Power, Way, council, minimal_blocking, minimal_winning};
use coreper::law::rule::Rule;
use coreper::law::tally::{carries, tally};

#[test]
fn counts_of_each_rule_and_table() {
    for row in rows("Counts") {
        let (_, populations) = table(row[0]);
        let game = council(rule(row[1]), &populations, populations.members()).unwrap();
        let power = Power::of(&game);
        let found = [
            power.winning_total(),
            power.by_clause_alone_total(),
            minimal_winning(&game).iter().sum(),
            minimal_blocking(&game).iter().sum(),
        ];
        assert_eq!(found.map(|count| count.to_string())[..], row[2..], "{row:?}");
    }
}

#[test]
fn power_of_each_state() {
    for row in rows("Swings") {
        let (codes, populations) = table(row[0]);
        let power = Power::of(&council(Rule::QualifiedMajority, &populations, populations.members()).unwrap());
        let member = codes.iter().position(|code| *code == row[1]).unwrap();
        assert_eq!(power.swings_of(member).to_string(), row[2], "{row:?}");
        let close = |found: f64, known: &str| (found - known.parse::<f64>().unwrap()).abs() <= 0.000_000_501;
        assert!(close(power.banzhaf_normalised(member).value(), row[3]), "{row:?}");
        assert!(close(power.shapley_shubik(member).value(), row[4]), "{row:?}");
    }
}

#[test]
fn indices_of_all_states_come_to_one() {
    for name in ["2025", "2026", "eurostat-2024"] {
        let (_, populations) = table(name);
        for rule in Rule::ALL {
            let power = Power::of(&council(rule, &populations, populations.members()).unwrap());
            let shares = (0..27).map(|member| power.shapley_shubik(member));
            let one = power.shapley_shubik(0).denominator;
            assert_eq!(shares.map(|share| share.numerator).sum::<u128>(), one, "{name} {rule:?}");
        }
    }
}

#[test]
fn winning_coalitions_by_size() {
    let (_, populations) = table("2025");
    let power = Power::of(&council(Rule::QualifiedMajority, &populations, populations.members()).unwrap());
    for row in rows("Sizes") {
        assert_eq!(power.winning[row[0].parse::<usize>().unwrap()].to_string(), row[1], "{row:?}");
    }
}

#[test]
fn coalitions_pass_or_fail_as_known() {
    let (codes, populations) = table("2025");
    let all = populations.members();
    let game = council(Rule::QualifiedMajority, &populations, all).unwrap();
    for row in rows("Coalitions") {
        let mut words = row[0].split(' ').skip(1);
        let in_favour = match row[0].split(' ').next().unwrap() {
            "all" => all.minus(members(&codes, words.skip(1))),
            "only" => members(&codes, words),
            "largest" => StateSet::first(words.next().unwrap().parse().unwrap()),
            "smallest" => all.minus(StateSet::first(27 - words.next().unwrap().parse::<usize>().unwrap())),
            other => panic!("{other}"),
        };
        assert_eq!(in_favour.len().to_string(), row[1], "{row:?}");
        let percent = 100.0 * populations.total(in_favour).0 as f64 / populations.sum().0 as f64;
        assert!((percent - row[2].parse::<f64>().unwrap()).abs() < 0.000_51, "{row:?}: {percent}");
        let outcome = tally(Rule::QualifiedMajority, &populations, &Ballot::of(all, in_favour, all.minus(in_favour)));
        let result = match (outcome.adopted, outcome.deemed) {
            (true, true) => "deemed",
            (true, false) => "passes",
            (false, _) => "fails",
        };
        assert_eq!(result, row[3], "{row:?}");
        assert_eq!(game.wins(in_favour), outcome.adopted, "{row:?}");
        assert_eq!(carries(Rule::QualifiedMajority, &populations, in_favour), outcome.adopted, "{row:?}");
    }
}

#[test]
fn the_council_of_six() {
    for row in rows("Six") {
        let mut words = row[0].split(" of ").map(|word| word.parse().unwrap());
        let way = Way { weight: words.next().unwrap(), members: words.next().map_or(0, |n| n as usize), clause: false };
        let game = Game::new(&[4, 4, 4, 2, 2, 1], &[way]).unwrap();
        let power = Power::of(&game);
        let minimal: u64 = minimal_winning(&game).iter().sum();
        assert_eq!([power.winning_total().to_string(), minimal.to_string()], row[1..3], "{row:?}");
        let list = |values: Vec<u128>| values.iter().map(u128::to_string).collect::<Vec<_>>().join(" ");
        assert_eq!(list((0..6).map(|member| power.swings_of(member).into()).collect()), row[3]);
        let sixtieths = |member| power.shapley_shubik(member).numerator * 60 / power.shapley_shubik(member).denominator;
        assert_eq!(list((0..6).map(sixtieths).collect()), row[4]);
    }
}
