//! The whole oracle: counts, swings by size and Shapley–Shubik numerators for two tables and four rules, single
//! coalitions, and probabilities of adoption.

use super::{members, rule, table};
use coreper::base::set::StateSet;
use coreper::law::coalition::{BySize, Chance, Game, Odds, Power, Way, council, minimal_blocking, minimal_winning};
use coreper::law::rule::Rule;
use serde_json::Value;

fn oracle() -> Value {
    serde_json::from_str(include_str!("oracle.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(|number| number.as_u64().unwrap()).collect()
}

fn all_27(by_size: &BySize) -> Vec<u64> {
    by_size[..28].to_vec()
}

fn game(name: &str, populations: &coreper::law::population::Table) -> Game {
    if name == "population-alone" {
        let figures: Vec<u64> = populations.figures().map(|figure| figure.0).collect();
        let weight = (65 * populations.sum().0).div_ceil(100);
        return Game::new(&figures, &[Way { members: 0, weight, clause: false }]).unwrap();
    }
    council(rule(name), populations, populations.members()).unwrap()
}

#[test]
fn every_count_of_the_oracle() {
    let oracle = oracle();
    let factorial: u128 = oracle["factorial_27"].as_str().unwrap().parse().unwrap();
    for (vector, known) in oracle["vectors"].as_object().unwrap() {
        let (codes, populations) = table(vector);
        for (place, (member, figure)) in codes.iter().zip(populations.figures()).enumerate() {
            assert_eq!(known["members"][place], serde_json::json!([member, figure.0]), "{vector}");
        }
        for (name, known) in known["results"].as_object().unwrap() {
            let place = format!("{vector} {name}");
            let game = game(name, &populations);
            let power = Power::of(&game);
            assert_eq!(all_27(&power.winning), numbers(&known["winning_by_size"]), "{place}");
            assert_eq!(all_27(&minimal_winning(&game)), numbers(&known["mwc_by_size"]), "{place}");
            assert_eq!(all_27(&minimal_blocking(&game)), numbers(&known["mbc_by_size"]), "{place}");
            let swings = known["swings_by_size"].as_array().unwrap();
            let shapley = known["ssi_num"].as_array().unwrap();
            assert_eq!((swings.len(), shapley.len()), (27, 27));
            for (member, (swings, shapley)) in swings.iter().zip(shapley).enumerate() {
                assert_eq!(all_27(&power.swings[member]), numbers(swings), "{place} {}", codes[member]);
                let share = power.shapley_shubik(member);
                let known: u128 = shapley.as_str().unwrap().parse().unwrap();
                assert_eq!(share.numerator * (factorial / share.denominator), known, "{place} {}", codes[member]);
            }
        }
    }
}

#[test]
fn single_coalitions_of_the_oracle() {
    let (codes, populations) = table("eurostat-2024");
    let game = council(Rule::QualifiedMajority, &populations, populations.members()).unwrap();
    for spot in oracle()["spots"].as_array().unwrap() {
        let named = |key: &str| spot[key].as_array().map(|codes| codes.iter().map(|code| code.as_str().unwrap()));
        let inside = named("inside").map(|named| members(&codes, named));
        let outside = named("outside").map(|named| members(&codes, named));
        let coalition = inside.unwrap_or_else(|| game.everybody().minus(outside.unwrap()));
        assert_eq!(coalition.len() as u64, spot["n"].as_u64().unwrap(), "{spot}");
        assert_eq!(game.weight(coalition), spot["pop"].as_u64().unwrap(), "{spot}");
        assert_eq!(game.wins(coalition), spot["wins"].as_bool().unwrap(), "{spot}");
    }
}

#[test]
fn probabilities_of_adoption() {
    let (_, populations) = table("eurostat-2024");
    let game = council(Rule::QualifiedMajority, &populations, populations.members()).unwrap();
    let odds = Odds::new(&game);
    for (name, case) in oracle()["adoption"].as_object().unwrap() {
        let probabilities: Vec<f64> = case["p"].as_array().unwrap().iter().map(|p| p.as_f64().unwrap()).collect();
        let known = case["adopted"].as_f64().unwrap();
        assert!((odds.passes(&probabilities) - known).abs() < 1e-12, "{name}");
        let chance = odds.of(&probabilities);
        assert!((chance.passes - known).abs() < 1e-12, "{name}");
        // A marginal is what the chance gains from certainty that the member votes against to certainty that it votes for.
        for member in [0, 3, 13, 26] {
            let with = |p: f64| {
                let mut changed = probabilities.clone();
                changed[member] = p;
                odds.passes(&changed)
            };
            assert!((chance.marginals[member] - (with(1.0) - with(0.0))).abs() < 1e-12, "{name} {member}");
        }
    }
}

#[test]
fn at_even_odds_the_marginal_is_the_banzhaf_index() {
    let (_, populations) = table("2025");
    for rule in Rule::ALL {
        let game = council(rule, &populations, populations.members()).unwrap();
        let (power, chance) = (Power::of(&game), Chance::of(&game, &[0.5; 27]));
        for member in 0..27 {
            assert!((power.banzhaf(member).value() - chance.marginals[member]).abs() < 1e-13, "{rule:?} {member}");
        }
    }
}

#[test]
fn a_settled_vote_has_the_chance_of_its_outcome() {
    let (_, populations) = table("2025");
    let game = council(Rule::QualifiedMajority, &populations, populations.members()).unwrap();
    // 0 and 1 exactly, and three members outside: deemed attained, and any fourth is decisive.
    let outside = StateSet::first(3);
    let probabilities: Vec<f64> = (0..27).map(|member| if member < 3 { 0.0 } else { 1.0 }).collect();
    let chance = Chance::of(&game, &probabilities);
    assert!((chance.passes - 1.0).abs() < 1e-15);
    assert!(game.wins(game.everybody().minus(outside)));
    assert!(chance.marginals[..3].iter().all(|worth| *worth == 0.0), "each of the three could come or stay");
    assert!(chance.marginals[3..].iter().all(|worth| (worth - 1.0).abs() < 1e-15), "any fourth would block");
}
