//! What Beijing does is told beside what it announced.

use crate::session::october;
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::game::event::{BeijingEvent, Event};
use coreper::game::rulebook::Truce;
use coreper::game::state::{Coreper, LengthId, Setup};
use coreper::session::{Options, Session};
use coreper::words::Words;

/// A short game of bots, played to its end.
fn played(seed: u64) -> Session {
    let setup = Setup {
        length: LengthId::Short,
        rounds: 0,
        truce: Truce::UsOnly,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: Coreper::Absent,
    };
    let mut session = Session::new(october(), Options::new(setup, seed));
    session.run().unwrap();
    session
}

#[test]
fn a_move_that_falls_on_others_than_announced_names_both() {
    let mut elsewhere = 0;
    for seed in 1..=6 {
        let session = played(seed);
        let words = Words::new(session.campaign());
        let events: Vec<(u16, Event)> = session
            .log_for(Seat::Observer)
            .into_iter()
            .flat_map(|line| line.events.into_iter().map(move |event| (line.round, event)))
            .collect();
        for (round, event) in &events {
            let Event::Beijing(BeijingEvent::Used { instrument, targets, announced: Some(before) }) = event else {
                continue;
            };
            let signalled = events.iter().any(|(other, told)| {
                let signal = BeijingEvent::Signalled { instrument: *instrument, targets: *before };
                other == round && *told == Event::Beijing(signal)
            });
            let told = words.event(event).unwrap();
            if before != targets {
                assert!(signalled, "seed {seed}, month {round}: nothing like it was announced: {told}");
                assert!(told.contains(&words.targets(*before)), "{told}");
                elsewhere += 1;
            }
            assert!(told.contains(&words.targets(*targets)), "{told}");
        }
    }
    assert!(elsewhere > 0, "in six games nothing fell elsewhere");
}
