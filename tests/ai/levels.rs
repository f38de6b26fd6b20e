//! Levels differ in strength, in the order in which they are named, on common seeds.

use super::play::{Outcome, Play, play};
use coreper::ai::conduct::{Conduct, Opening};
use coreper::ai::mind::Mind;
use coreper::base::ids::Seat;
use coreper::campaign::doctrine::LevelKind;
use coreper::game::rulebook::EndingKind;
use coreper::game::state::LengthId;

const GAMES: u64 = 60;

fn games(level: LevelKind, conduct: Conduct, minds: fn(Seat) -> Mind) -> Vec<Outcome> {
    (0..GAMES)
        .map(|seed| play(&Play { length: LengthId::Full, seed, level, conduct, minds, ..Play::default() }))
        .collect()
}

fn landed(games: &[Outcome]) -> usize {
    games.iter().filter(|game| game.ending == Some(EndingKind::LandingZone)).count()
}

fn injury(games: &[Outcome]) -> i64 {
    games.iter().filter_map(|game| game.union).map(|union| i64::from(union.injury)).sum()
}

#[test]
fn each_level_leaves_the_union_less_than_the_one_before_it() {
    // A Union that does all it can: the harder Beijing plays, the fewer agreements hold to the end.
    let conduct = Conduct {
        opening: Opening::FromRound(1),
        examination: Some(3),
        engagement: Some(2),
        lobbying: 270,
        alone: 20,
        ..Conduct::default()
    };
    let agreed = LevelKind::ALL.map(|level| landed(&games(level, conduct, |_| Mind::Bot)));
    // Four of sixty are the standard error of such a count.
    assert!(agreed[0] + 4 >= agreed[1] && agreed[1] + 4 >= agreed[2] && agreed[0] > agreed[2] + 4, "{agreed:?}");
    // A Union that does nothing: the harder Beijing plays, the more it is made to suffer.
    let still = |seat: Seat| if seat.state().is_some() { Mind::Passive } else { Mind::Bot };
    let suffered = LevelKind::ALL.map(|level| injury(&games(level, Conduct::default(), still)));
    assert!(suffered[0] < suffered[1] && suffered[1] < suffered[2], "{suffered:?}");
}
