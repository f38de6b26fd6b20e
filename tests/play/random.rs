//! Random play from offers alone, to the end: every offer holds, everything else is refused, and saves play again.

use super::mutation::mutations;
use super::{RandomGame, TRUCES, for_seeds};
use crate::session::october;
use coreper::base::ids::Seat;
use coreper::game::command::Verb;
use coreper::game::decide::decide;
use coreper::game::legal::legal;
use coreper::game::state::{LengthId, MeasureStage};
use coreper::game::view::view;
use coreper::session::{Options, Record, Session};
use std::collections::BTreeSet;
use std::sync::Mutex;

#[test]
fn a_thousand_random_games_end_and_refuse_what_was_not_offered() {
    let verbs = Mutex::new(BTreeSet::new());
    // Some more than a thousand: what follows an appeal without an opinion comes about once in six hundred games.
    for_seeds(0..1_100, |seed| {
        let mut game = RandomGame::new(seed);
        while let Some(seat) = game.next() {
            let applying = !view(&game.state, seat).measures_in(MeasureStage::Applies).is_empty();
            assert_eq!(
                game.state.procedure.applied().is_some(),
                applying,
                "seed {seed}: law and game agree on what applies"
            );
            let suspended = !view(&game.state, seat).measures_in(MeasureStage::Suspended).is_empty();
            assert_eq!(game.state.procedure.suspended().is_some(), suspended, "seed {seed}: and on what is suspended");
            let command = game.sample(seat);
            // Every fifth command is turned into its neighbours: enough for each verb in each phase, many times over.
            if game.commands.len().is_multiple_of(5) {
                for (seat, changed) in mutations(&game.state, seat, &command, &mut game.stream) {
                    let admitted = legal(view(&game.state, seat)).check(&changed);
                    let decided = decide(&game.state, seat, &changed).map(|_| ());
                    assert_eq!(decided, admitted, "seed {seed}: {seat:?} `{changed}`");
                }
            }
            game.play(seat, command);
        }
        assert!(game.state.ended.is_some(), "seed {seed} ends in an ending");
        verbs.lock().unwrap().extend(game.commands.iter().map(|(_, command)| command.verb()));
    });
    let played = verbs.into_inner().unwrap();
    let never: Vec<Verb> = Verb::ALL.into_iter().filter(|verb| !played.contains(verb)).collect();
    assert_eq!(
        never,
        [
            Verb::Inject,
            Verb::Adjust,
            Verb::Restock,
            Verb::Reroute,
            Verb::Unearth,
            Verb::Impose,
            Verb::Lift,
            Verb::Send,
            Verb::Tell
        ],
        "random play reaches every verb of a seat that decides"
    );
}

#[test]
fn what_was_played_at_random_plays_again_to_the_same_digests() {
    for_seeds(0..60, |seed| {
        let mut game = RandomGame::new(seed);
        while let Some(seat) = game.next() {
            let command = game.sample(seat);
            game.play(seat, command);
        }
        let mut options = Options::new(super::chosen(seed), seed);
        for id in options.setup.briefed.iter() {
            options = options.with_human(Seat::State(id));
        }
        let records =
            game.commands.iter().map(|(seat, command)| Record::Command { seat: *seat, command: command.clone() });
        let mut session = Session::replay(october(), options.clone(), records).unwrap();
        session.run().unwrap();
        assert_eq!(session.digest(), game.state.digest(), "seed {seed}");
        let again = Session::replay(october(), options, session.records().to_vec()).unwrap();
        assert_eq!(again.digests(), session.digests(), "seed {seed}");
    });
}

#[test]
fn the_seeds_of_random_play_cover_every_length_truce_and_kind_of_ballot() {
    let all: Vec<_> = (0..500).map(super::chosen).collect();
    for length in LengthId::ALL {
        for truce in TRUCES {
            assert!(all.iter().any(|setup| setup.length == length && setup.truce == truce), "{length:?}, {truce:?}");
        }
    }
    assert!(all.iter().any(|setup| setup.sealed) && all.iter().any(|setup| !setup.sealed));
}
