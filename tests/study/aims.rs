//! Whether play decides the aims: counted alike by any number of threads, and told where nothing anybody does matters.

use super::exploit::design;
use coreper::base::ids::{Seat, StateId};
use coreper::study::aims::{Aim, Way, aims, all_games, ways};
use coreper::study::batch::Pace;
use coreper::study::strategy::Strategy;
use std::sync::atomic::AtomicBool;

fn counted(seats: &[Seat], engaged: bool, jobs: usize) -> (Vec<Aim>, usize) {
    let (design, stop, mut ticks) = (design(), AtomicBool::new(false), 0);
    let found = aims(&design, (seats, engaged), Pace { jobs, stop: &stop }, &mut || ticks += 1);
    (found.unwrap().unwrap(), ticks)
}

#[test]
fn aims_are_counted_alike_by_any_number_of_threads_and_ways_in_games_by_which_none_was_chosen() {
    let design = design();
    let denmark = Seat::State(design.campaign.guide.seat.unwrap());
    let (one, ticks) = counted(&[denmark], true, 1);
    assert_eq!(one, counted(&[denmark], true, 3).0);
    assert!(ticks <= all_games(&design, &[denmark]));
    assert_eq!(one.len(), design.campaign.rules.aims(denmark).len());
    for aim in &one {
        let [least, most] = aim.ways.as_ref().unwrap();
        assert!(least.met <= design.choices.games && most.met <= design.choices.games, "{aim:?}");
    }
    let all: Vec<Seat> = design.campaign.rules.state_ids().map(Seat::State).chain([Seat::Beijing]).collect();
    let (every, _) = counted(&all, false, 2);
    assert!(
        one.iter()
            .all(|aim| every.iter().any(|other| (other.seat, other.at, other.own) == (aim.seat, aim.at, aim.own)))
    );
}

#[test]
fn an_aim_is_given_beyond_nine_games_of_ten_and_moved_by_what_lies_between_its_ways() {
    let way = |met| Way { strategy: Strategy::ENTER, met };
    let aim = |own| Aim { seat: Seat::State(StateId::at(0)), at: 0, own, ways: Some([way(10), way(45)]) };
    let given: Vec<u32> = (0..=100).filter(|own| aim(*own).is_given(100)).collect();
    assert_eq!(given, (0..10).chain(91..=100).collect::<Vec<u32>>());
    assert_eq!(aim(50).moved(100), Some(35));
    assert_eq!(ways()[0], Strategy::ENTER);
}
