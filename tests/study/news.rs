//! Whether news answers play: the same count whatever the threads, and at most half of the headlines in two games alike.

use super::exploit::design;
use coreper::base::calendar::Month;
use coreper::base::ids::DatedEventId;
use coreper::campaign::{Campaign, builtin};
use coreper::game::state::LengthId;
use coreper::study::batch::Pace;
use coreper::study::design::{Choices, Design};
use coreper::study::news::{Answering, Pair, news};
use std::sync::atomic::AtomicBool;

fn told(length: LengthId, games: u32, jobs: usize) -> Answering {
    let campaign = Campaign::from_files(builtin::files("october-2025").unwrap()).unwrap();
    let choices =
        Choices { name: "october-2025".to_owned(), length, fixed: true, games, seed: 1, ..design().choices.clone() };
    let design = Design::new(&campaign, choices).unwrap();
    news(&design, Pace { jobs, stop: &AtomicBool::new(false) }, &mut || {}).unwrap().unwrap()
}

#[test]
fn at_most_half_of_the_headlines_of_two_games_are_the_same() {
    for (length, games) in [(LengthId::Short, 40), (LengthId::Standard, 24), (LengthId::Full, 12)] {
        let found = told(length, games, 2);
        let (mean, ..) = found.mean(Pair::alike);
        assert!(mean <= 5_000, "{length:?}: {mean} of 10000, {:?}", found.pairs);
        assert!(found.pairs.iter().all(|pair| pair.headlines > 12), "{length:?}: {:?}", found.pairs);
    }
}

#[test]
fn news_are_compared_alike_by_any_number_of_threads() {
    let one = told(LengthId::Short, 4, 1);
    assert_eq!(one, told(LengthId::Short, 4, 3));
    assert_eq!((one.games.len(), one.pairs.len()), (4, 2));
}

#[test]
fn a_pair_counts_what_the_other_game_has_too() {
    let news = |told: &[(u16, u8)]| told.iter().map(|(month, event)| (Month(*month), DatedEventId(*event))).collect();
    let (one, other) = (news(&[(1, 1), (2, 2), (3, 3)]), news(&[(1, 1), (3, 2)]));
    let pair = Pair::of(&one, &other);
    assert_eq!(pair, Pair { headlines: 5, same_month: 2, ever: 4 });
    assert_eq!((pair.alike(), pair.shared()), (4_000, 8_000));
    assert_eq!(Pair::of(&news(&[]), &news(&[])).alike(), 10_000);
}
