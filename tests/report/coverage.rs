//! Whether intervals of what-if hold what they say: for many decisions, the shares of a run with ten times as many games by other
//! draws lie within the 95 % intervals of the short run in about 95 of 100.
//!
//! In the suite a few decisions with few games, always the same. `COREPER_DECISIONS=100` takes so many with 100 games each against
//! 1,000, which is some two hundred thousand games; `COREPER_GAMES=50` takes fewer:
//!
//! ```text
//! COREPER_DECISIONS=100 cargo test --profile quick --test coreper -- --nocapture report::coverage
//! ```

use crate::report::october_over;
use coreper::base::ids::{EndingId, Seat};
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::game::state::LengthId;
use coreper::report::whatif::{self, By, Question, is_decision, otherwise};
use coreper::session::{Onward, Place, Session};
use std::io::Write as _;
use std::num::NonZero;
use std::thread;

/// Decisions that are taken of one game.
const EACH: usize = 4;
/// Where the draws of the long run begin: those of the short run count from 0.
const APART: u32 = 1_000_000;
/// So many games more.
const MORE: u32 = 10;

/// Of how many decisions the long run's value lay within the interval: the share as it was decided, with something else, and the
/// difference of both.
#[derive(Default)]
struct Held {
    decisions: usize,
    within: [usize; 3],
}

impl Held {
    fn add(&mut self, values: [f64; 3], intervals: [(f64, f64); 3]) {
        self.decisions += 1;
        for (held, (value, (low, high))) in self.within.iter_mut().zip(values.into_iter().zip(intervals)) {
            // A bound that is the value itself holds it, whatever the last digit of the float.
            *held += usize::from(low - 1e-9 <= value && value <= high + 1e-9);
        }
    }
}

#[test]
fn intervals_hold_what_ten_times_as_many_games_come_to() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u32>().ok());
    let asked = number("COREPER_DECISIONS");
    let decisions = asked.map_or(2, |many| many as usize);
    let games = number("COREPER_GAMES").unwrap_or(if asked.is_some() { 100 } else { 8 });
    let mut held = Held::default();
    for seed in 1.. {
        let session = october_over(LengthId::Short, seed);
        for place in decided(&session, seed) {
            if held.decisions < decisions {
                look(&session, &place, games, &mut held);
            }
        }
        if held.decisions >= decisions {
            break;
        }
        if asked.is_some() {
            told(&held, games);
        }
    }
    told(&held, games);
    let least = decisions * 88 / 100 - usize::from(asked.is_none());
    assert!(held.within.iter().all(|within| *within >= least), "{:?} of {decisions}", held.within);
}

/// Past the harness, so that a long run can be watched.
fn told(held: &Held, games: u32) {
    let [happened, instead, difference] = held.within;
    let line = format!(
        "coverage: {} decisions, {games} games against {}: as decided {happened}, otherwise {instead}, difference {difference}",
        held.decisions,
        games * MORE
    );
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Some decisions of a game, all over it.
fn decided(session: &Session, seed: u64) -> Vec<Place> {
    let mut all: Vec<Place> = session.places(Seat::Facilitator);
    all.retain(|place| {
        let asked = session.happened(place, Seat::Facilitator).and_then(|line| line.asked);
        let other = asked
            .filter(|(_, command)| is_decision(command))
            .and_then(|(seat, command)| Some((seat, otherwise(seat, &command)?)));
        let without = || session.onward_without(place, Seat::Facilitator).unwrap();
        other.is_some_and(|(seat, command)| without().with(seat, &command).is_ok())
    });
    let mut stream = Stream::new(seed, Key::new(0, Purpose::Study));
    let mut some: Vec<Place> = (0..EACH).filter_map(|_| stream.pick(&all).copied()).collect();
    some.dedup_by_key(|place| place.number);
    some
}

/// The short run of a decision against a long one by other draws, in the share of the ending that the game itself came to: that one
/// is known before either is played.
fn look(session: &Session, place: &Place, games: u32, held: &mut Held) {
    let (ending, _) = session.ending_text().unwrap();
    let (question, both) = Question::at(session, Seat::Facilitator, place.number, By::Minds).unwrap();
    assert!(both);
    let jobs = thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
    let answer = whatif::answer(question, games, jobs, &mut || {}).unwrap();
    let share = answer.endings.iter().find(|share| share.what == ending).unwrap();
    let other = share.instead.as_ref().unwrap();

    let (seat, command) = session.happened(place, Seat::Facilitator).and_then(|line| line.asked).unwrap();
    let happened = session.onward(place, Seat::Facilitator).unwrap().by_minds();
    let instead = session.onward_without(place, Seat::Facilitator).unwrap().by_minds();
    let instead = instead.with(seat, &otherwise(seat, &command).unwrap()).unwrap();
    let [of, otherwise] = [happened, instead].map(|onward| counted(&onward, ending, games * MORE, jobs.get()));
    held.add([of, otherwise, otherwise - of], [share.of.1, other.of.1, other.paired.interval]);
}

/// The part of many games that comes to an ending.
fn counted(onward: &Onward, ending: EndingId, games: u32, jobs: usize) -> f64 {
    let step = u32::try_from(jobs).unwrap();
    let of = |first: u32| {
        let numbers = (first..games).step_by(jobs);
        numbers.filter(|number| onward.play(APART + number, &[]).unwrap().ending == ending).count()
    };
    let sum: usize = thread::scope(|scope| {
        let running: Vec<_> = (0..step).map(|first| scope.spawn(move || of(first))).collect();
        running.into_iter().map(|one| one.join().unwrap()).sum()
    });
    f64::from(u32::try_from(sum).unwrap()) / f64::from(games)
}
