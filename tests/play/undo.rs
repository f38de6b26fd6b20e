//! Taking back: one's own last command, while nobody knows of it; the rest of the game stays as it is.

use super::for_seeds;
use crate::session::{october, options, play_as_advised, solo};
use coreper::base::ids::Seat;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::state::{LengthId, Phase};
use coreper::game::wire::Value;
use coreper::session::{Session, SessionError, Step};

/// A game in which Germany's consultation waits, and all others are done.
fn consulting() -> (Session, Seat) {
    let mut session = solo("DE", LengthId::Standard, 7);
    let me = session.humans()[0];
    while session.run().unwrap() == Step::Waiting && session.view(me).phase() != Phase::Consultation {
        let command = session.advise(me).command;
        session.submit(me, &command).unwrap();
    }
    (session, me)
}

#[test]
fn one_s_own_last_command_is_taken_back_while_nobody_knows() {
    let (mut session, me) = consulting();
    let before = session.digest();
    assert_eq!(session.undo(me), Err(SessionError::NothingToUndo), "the answer to the dispatch is known");
    let invest = Verb::Invest.with(&[Value::Id(0)]).unwrap();
    let other = Verb::Invest.with(&[Value::Id(1)]).unwrap();
    session.submit(me, &invest).unwrap();
    session.submit(me, &other).unwrap();
    assert_eq!(session.undoable(me), Some(&other));
    assert_eq!(session.undo(me), Ok(other));
    assert_eq!(session.undo(me), Ok(invest));
    assert_eq!(session.digest(), before);
    assert_eq!(session.undo(me), Err(SessionError::NothingToUndo));
}

#[test]
fn bots_that_are_done_meanwhile_do_not_stand_in_the_way() {
    let mut session = Session::new(october(), options(LengthId::Standard, 7));
    let (me, other) = (Seat::State(october().state("DE").unwrap()), Seat::State(october().state("FR").unwrap()));
    for seat in [me, other] {
        session.set_controller(seat, coreper::session::Controller::Human);
    }
    session.run().unwrap();
    let before = session.digest();
    let invest = Verb::Invest.with(&[Value::Id(0)]).unwrap();
    session.submit(me, &invest).unwrap();
    session.submit(other, &invest).unwrap();
    session.submit(other, &Command::from(act::Ready)).unwrap();
    let mut without = session.fork();
    assert_eq!(session.undo(me), Ok(invest.clone()));
    assert_ne!(session.digest(), before, "the other's acts stand");
    assert_eq!(without.undo(other), Ok(Command::from(act::Ready)));
    assert_eq!(without.undo(other), Ok(invest));
    session.submit(me, &Command::from(act::Ready)).unwrap();
    session.run().unwrap();
    assert_eq!(session.undo(me), Err(SessionError::NothingToUndo), "now the acts are known");
}

#[test]
fn taking_back_at_random_leaves_the_game_that_was_meant_and_is_on_record() {
    for_seeds(0..8, |seed| {
        let chosen = options(LengthId::Short, seed);
        let all = october().rules.state_ids().fold(chosen, |options, id| options.with_human(Seat::State(id)));
        let mut stream = Stream::new(seed, Key::new(9, Purpose::Play));
        let mut session = Session::new(october(), all.clone());
        let mut meant = Session::new(october(), all.clone());
        let mut taken_back = 0;
        while session.run().unwrap() == Step::Waiting {
            meant.run().unwrap();
            let seat = *stream.pick(&session.awaited_humans()).unwrap();
            let command = session.legal(seat).sample(&mut stream).unwrap();
            session.submit(seat, &command).unwrap();
            if session.undoable(seat).is_some() && stream.chance(3_000) {
                assert_eq!(session.undo(seat), Ok(command));
                taken_back += 1;
            } else {
                meant.submit(seat, &command).unwrap();
            }
            assert_eq!(session.digest(), meant.digest(), "seed {seed}");
        }
        meant.run().unwrap();
        assert!(taken_back > 10);
        assert_eq!(session.log_for(Seat::Facilitator), meant.log_for(Seat::Facilitator));
        let again = Session::replay(october(), all, session.records().to_vec()).unwrap();
        assert_eq!(again.digest(), session.digest());
    });
}

#[test]
fn the_facilitator_takes_the_game_back_to_the_beginning_of_a_round() {
    let mut session = solo("FR", LengthId::Short, 4);
    play_as_advised(&mut session, 2);
    let log = session.log_for(Seat::Facilitator).len();
    play_as_advised(&mut session, 4);
    session.rewind(2).unwrap();
    assert_eq!(session.view(Seat::Observer).round(), 1);
    assert!(session.log_for(Seat::Facilitator).len() <= log);
    assert_eq!(session.rewind(3), Ok(()), "rounds ahead are still known");
    assert_eq!(session.rewind(9), Err(SessionError::NoSuchRound(9)));
    session.run().unwrap();
    play_as_advised(&mut session, 99);
    assert!(session.is_over());
    let again = Session::replay(october(), session.options().clone(), session.records().to_vec()).unwrap();
    assert_eq!(again.digest(), session.digest());
}
