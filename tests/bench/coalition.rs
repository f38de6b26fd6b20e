//! Coalition mathematics against a straightforward enumeration of all 2^27 coalitions.
//!
//! The enumeration visits every coalition, adds up its weight and, where it wins, takes each of its members out in turn.
//! It finds what [`Power`] finds, and the bench checks that it does.

use coreper::base::set::StateSet;
use coreper::base::share::Population;
use coreper::law::coalition::{
    Desk, Game, Odds, Power, Stance, Standing, Way, Whip, council, minimal_blocking, minimal_winning,
};
use coreper::law::population::Table;
use coreper::law::rule::Rule;
use criterion::{BatchSize, Criterion};
use std::hint::black_box;

/// The 27 on the 2025 table.
fn council_of_27() -> Game {
    let lines = include_str!("../../assets/populations.csv").lines().skip(1);
    let figure = |line: &str| Population(line.split(',').nth(1).and_then(|cell| cell.parse().ok()).unwrap_or(0));
    let table = Table::new(&lines.map(figure).collect::<Vec<_>>()).expect("the built-in table is one");
    council(Rule::QualifiedMajority, &table, table.members()).expect("its persons fit a game")
}

/// A larger Union: the 27 and as many middling ones as are missing.
fn enlarged(members: usize) -> Game {
    let mut weights = council_of_27().weights().to_vec();
    weights.extend((weights.len() as u64..members as u64).map(|i| 700_000 * (i - 20) + 12_345 * i * i));
    let total: u64 = weights.iter().sum();
    let double = Way { members: (55 * members).div_ceil(100), weight: (65 * total).div_ceil(100), clause: false };
    Game::new(&weights, &[double, Way { members: members - 3, weight: 0, clause: true }]).expect("at most 40 members")
}

/// Winning coalitions, and swings of each member, by visiting every coalition.
fn enumerate(game: &Game) -> (u64, Vec<u64>) {
    let (weights, need) = (game.weights(), game.need());
    let sums = |weights: &[u64]| {
        weights.iter().fold(vec![0], |sums: Vec<u64>, weight| {
            sums.iter().copied().chain(sums.iter().map(|sum| sum + weight)).collect()
        })
    };
    let half = weights.len() / 2;
    let (low, high) = (sums(&weights[..half]), sums(&weights[half..]));
    let (mut winning, mut swings) = (0, vec![0; weights.len()]);
    for coalition in 0..1_usize << weights.len() {
        let weight = low[coalition & ((1 << half) - 1)] + high[coalition >> half];
        let size = coalition.count_ones() as usize;
        if weight < need[size] {
            continue;
        }
        winning += 1;
        let mut rest = coalition;
        while rest != 0 {
            let member = rest.trailing_zeros() as usize;
            swings[member] += u64::from(weight - weights[member] < need[size - 1]);
            rest &= rest - 1;
        }
    }
    (winning, swings)
}

/// Costs from 1 to 9 and probabilities from 0.15 to 0.85, spread over the members.
fn costs(members: usize) -> Vec<u64> {
    (0..members as u64).map(|i| 1 + (i * i * 7 + i * 3) % 9).collect()
}

fn stances(members: usize) -> Vec<Stance> {
    let open = |(i, cost): (usize, u64)| Stance::Open { probability: 0.15 + 0.1 * ((i * 5) % 8) as f64, cost };
    costs(members).into_iter().enumerate().map(open).collect()
}

/// Registers the benches of this area.
pub(crate) fn benches(c: &mut Criterion) {
    let game = council_of_27();
    let probabilities: Vec<f64> = (0..27).map(|i| 0.5 + 0.015 * f64::from(i)).collect();
    let (odds, desk, all_open) = (Odds::new(&game), Desk::new(&game), stances(27));
    let costs = costs(27);
    let standing = Standing { in_favour: StateSet::EMPTY, open: game.everybody(), costs: &costs };
    let whip = Whip::new(&game);
    let mut group = c.benchmark_group("coalition");
    group.sample_size(20);
    group.bench_function("power, cold", |b| b.iter(|| Power::of(black_box(&game))));
    group.bench_function("minimal winning", |b| b.iter(|| minimal_winning(black_box(&game))));
    group.bench_function("minimal blocking", |b| b.iter(|| minimal_blocking(black_box(&game))));
    group.bench_function("chance, cold", |b| b.iter(|| Odds::new(black_box(&game)).passes(&probabilities)));
    group.bench_function("chance", |b| b.iter(|| odds.passes(black_box(&probabilities))));
    group.bench_function("chance and all marginals", |b| b.iter(|| odds.of(black_box(&probabilities))));
    group.bench_function("five cheapest wins", |b| b.iter(|| whip.wins(black_box(&standing), 5)));
    group.bench_function("five cheapest blocks", |b| b.iter(|| whip.blocks(black_box(&standing), 5)));
    group.bench_function("cheapest block, new positions", |b| {
        b.iter_batched_ref(|| whip.clone(), |whip| whip.cheapest_block(black_box(&standing)), BatchSize::SmallInput);
    });
    let mut used = whip.clone();
    group.bench_function("cheapest block, same positions", |b| b.iter(|| used.cheapest_block(black_box(&standing))));
    group.bench_function("desk, all open", |b| b.iter(|| desk.answer(black_box(&all_open), 5)));
    for members in [36, 40] {
        let game = enlarged(members);
        let (desk, open) = (Desk::new(&game), stances(members));
        group.sample_size(10);
        group.bench_function(format!("power of {members}"), |b| b.iter(|| Power::of(black_box(&game))));
        group.bench_function(format!("minimal winning of {members}"), |b| b.iter(|| minimal_winning(black_box(&game))));
        group.bench_function(format!("desk of {members}"), |b| b.iter(|| desk.answer(black_box(&open), 5)));
    }
    group.finish();
}

/// Runs the enumeration and prints how many times faster each answer is.
#[expect(clippy::disallowed_methods, reason = "a bench reads the clock")]
pub(crate) fn ratios() {
    let game = council_of_27();
    // The fastest of three, so that a busy machine does not flatter the ratios.
    let mut enumeration = f64::INFINITY;
    let mut found = (0, Vec::new());
    for _ in 0..3 {
        let started = std::time::Instant::now();
        found = enumerate(black_box(&game));
        enumeration = enumeration.min(started.elapsed().as_secs_f64() * 1e3);
    }
    let (winning, swings) = found;
    let power = Power::of(&game);
    assert_eq!(winning, power.winning_total());
    assert_eq!(swings, (0..27).map(|member| power.swings_of(member)).collect::<Vec<_>>());

    let typical = |question: &mut dyn FnMut()| {
        let mut times: Vec<f64> = (0..101)
            .map(|_| {
                let started = std::time::Instant::now();
                question();
                started.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let (odds, whip, costs) = (Odds::new(&game), Whip::new(&game), costs(27));
    let standing = Standing { in_favour: StateSet::EMPTY, open: game.everybody(), costs: &costs };
    println!("\nenumeration of 2^27 coalitions: {enumeration:.0} ms (fastest of 3); the rest: median of 101 runs:");
    let row = |name: &str, question: &mut dyn FnMut()| {
        let time = typical(question);
        println!("  {name:<28}{time:>10.4} ms{:>12.0} times faster", enumeration / time);
    };
    row("power, cold", &mut || drop(black_box(Power::of(&game))));
    row("minimal winning", &mut || drop(black_box(Box::new(minimal_winning(&game)))));
    row("minimal blocking", &mut || drop(black_box(Box::new(minimal_blocking(&game)))));
    row("chance", &mut || drop(black_box(Box::new(odds.passes(&[0.6; 27])))));
    row("chance and all marginals", &mut || drop(black_box(odds.of(&[0.6; 27]))));
    let mut fresh = (0..101).map(|_| whip.clone()).collect::<Vec<_>>().into_iter();
    row("cheapest block alone", &mut || {
        if let Some(mut whip) = fresh.next() {
            black_box(whip.cheapest_block(&standing));
        }
    });
    let mut used = whip.clone();
    row("cheapest block, asked again", &mut || drop(black_box(Box::new(used.cheapest_block(&standing)))));
    row("five cheapest wins", &mut || drop(black_box(whip.wins(&standing, 5))));
    row("five cheapest blocks", &mut || drop(black_box(whip.blocks(&standing, 5))));
}
