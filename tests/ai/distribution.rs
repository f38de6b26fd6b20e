//! The distribution of endings, printed for whoever tunes: `cargo test --test coreper ai::distribution -- --nocapture`.
#![allow(clippy::print_stdout, reason = "it is there to be read")]

use super::play::{Outcome, Play, play};
use coreper::ai::mind::Mind;
use coreper::base::ids::Seat;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::rulebook::EndingKind;
use coreper::game::state::{LengthId, UnionState};

/// Games for each line: more for tuning.
const GAMES: u64 = 100;

fn print(name: &str, games: &[Outcome]) {
    let count = i64::try_from(games.len()).unwrap();
    let share = |of: &dyn Fn(&Outcome) -> bool| games.iter().filter(|game| of(game)).count() * 100 / games.len();
    let mean = |of: &dyn Fn(&Outcome) -> i64| games.iter().map(of).sum::<i64>() / count;
    let kinds = [
        ("landing", EndingKind::LandingZone),
        ("normal", EndingKind::NewNormal),
        ("fracture", EndingKind::Fracture),
        ("rupture", EndingKind::Rupture),
        ("frozen", EndingKind::Frozen),
    ];
    let endings = kinds.map(|(name, kind)| format!("{name} {}", share(&|game| game.ending == Some(kind))));
    println!("{name}: {}", endings.join(" "));
    println!(
        "   % determined {} applied for 3 rounds {} agreed {} | in 100 games: votes lost {} acts {} breaches {} | trips {}",
        share(&|game| game.determined),
        share(&|game| game.applied_rounds >= 3),
        share(&|game| game.agreements > 0),
        mean(&|game| i64::from(game.lost) * 100),
        mean(&|game| i64::from(game.adopted) * 100),
        mean(&|game| i64::from(game.breaches) * 100),
        mean(&|game| i64::from(game.channels)),
    );
    let union = |of: &dyn Fn(&UnionState) -> i32| mean(&|game| i64::from(of(&game.union.unwrap())));
    println!(
        "   ladder {} cohesion {} credibility {} g7 {} defence {} decoupling {} injury {} (most {}) on China {}",
        mean(&|game| i64::from(game.ladder)),
        union(&|union| union.cohesion),
        union(&|union| union.credibility),
        union(&|union| union.g7),
        union(&|union| union.defence),
        union(&|union| union.decoupling),
        union(&|union| union.injury),
        union(&|union| union.injury_peak),
        mean(&|game| i64::from(game.china_pain)),
    );
}

#[test]
fn endings_by_length_level_and_doctrine() {
    let run = |name: &str, of: &dyn Fn(u64) -> Play<'static>| {
        let games: Vec<Outcome> = (0..GAMES).map(|seed| play(&of(seed))).collect();
        print(name, &games);
        assert!(games.iter().all(|game| game.ending.is_some()), "{name}");
    };
    for length in LengthId::ALL {
        run(&format!("bots {length:?}"), &|seed| Play { length, seed, ..Play::default() });
    }
    let length = LengthId::Full;
    let minds = |seat| if matches!(seat, Seat::State(_)) { Mind::Passive } else { Mind::Bot };
    run("passive states", &|seed| Play { length, seed, minds, ..Play::default() });
    for level in LevelKind::ALL {
        run(&format!("level {}", level.id()), &|seed| Play { length, seed, level, ..Play::default() });
    }
    for doctrine in 0..3 {
        run(&format!("doctrine {doctrine}"), &|seed| Play { length, seed, doctrine, ..Play::default() });
    }
}
