//! Seats change hands in the middle of a game, and the facilitator reviews Beijing.

use super::{october, options, play_as_advised, solo};
use coreper::base::ids::Seat;
use coreper::game::act;
use coreper::game::command::{Command, Verb};
use coreper::game::state::{LengthId, Phase};
use coreper::session::{Controller, Record, Session, SessionError, Step, save};

#[test]
fn a_seat_changes_hands_in_the_middle_of_a_game_and_the_record_gives_the_same_game() {
    let mut session = solo("DE", LengthId::Short, 7);
    let germany = session.humans()[0];
    play_as_advised(&mut session, 2);
    assert_eq!(session.awaited_humans(), [germany]);
    session.set_controller(germany, Controller::Bot);
    let france = Seat::State(october().state("FR").unwrap());
    session.set_controller(france, Controller::Human);
    assert_eq!(session.run(), Ok(Step::Waiting), "now France is awaited");
    assert_eq!(session.awaited_humans(), [france]);
    play_as_advised(&mut session, 4);
    session.set_controller(germany, Controller::Human);
    session.set_controller(france, Controller::Passive);
    play_as_advised(&mut session, 99);
    assert!(session.is_over());
    let again = Session::replay(october(), session.options().clone(), session.records().to_vec()).unwrap();
    assert_eq!(again.digest(), session.digest());
    assert_eq!((again.controller(germany), again.controller(france)), (Controller::Human, Controller::Passive));
}

#[test]
fn a_bot_that_takes_over_decides_as_if_it_had_always_sat_there() {
    let mut bots = Session::new(october(), options(LengthId::Short, 7));
    assert_eq!(bots.run(), Ok(Step::Over));
    let mut handed = Session::new(october(), options(LengthId::Short, 7));
    let seats: Vec<Seat> = handed.view(Seat::Observer).states().iter().map(Seat::State).collect();
    for round in 1..=3 {
        for seat in &seats {
            handed.set_controller(*seat, Controller::Human);
        }
        play_as_advised(&mut handed, round);
        for seat in &seats {
            handed.set_controller(*seat, Controller::Bot);
        }
        handed.run().unwrap();
    }
    assert!(handed.is_over());
    assert_eq!(handed.digest(), bots.digest(), "nobody was briefed, so nothing else differs");
}

/// A game in which the facilitator reviews Beijing.
fn reviewed() -> Session {
    let mut session = Session::new(october(), options(LengthId::Short, 7));
    session.set_controller(Seat::Beijing, Controller::Reviewed);
    session
}

/// Accepts what is proposed until something holds.
fn accept_until(session: &mut Session, done: impl Fn(&Session) -> bool) {
    while session.run() == Ok(Step::Waiting) && !done(session) {
        let (seat, choice) = session.proposal().unwrap();
        assert_eq!(seat, Seat::Beijing);
        session.review(&choice.command).unwrap();
    }
}

#[test]
fn the_facilitator_accepts_what_beijing_would_have_done() {
    let mut session = reviewed();
    accept_until(&mut session, |_| false);
    let mut bots = Session::new(october(), options(LengthId::Short, 7));
    bots.run().unwrap();
    assert!(session.is_over());
    assert_eq!(session.digest(), bots.digest());
}

#[test]
fn the_facilitator_replaces_a_move_and_the_log_keeps_both() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reviewed.jsonl");
    let mut session = reviewed();
    session.save_to(&path).unwrap();
    let acts = |session: &Session| {
        session.view(Seat::Beijing).phase() == Phase::Beijing
            && session.proposal().is_some_and(|(_, choice)| choice.command.verb() != Verb::EndMoves)
    };
    accept_until(&mut session, acts);
    let (_, proposed) = session.proposal().unwrap();
    assert_eq!(session.proposal().unwrap().1, proposed, "asking again changes nothing");
    assert!(matches!(session.review(&Command::from(act::Ready)), Err(SessionError::Refusal(_))));
    assert_eq!(session.proposal().unwrap().1, proposed, "nor does what is refused");
    let instead = Command::from(act::EndMoves);
    session.review(&instead).unwrap();
    let both = |seat| {
        let line = session.log_for(seat).into_iter().rev().find(|line| line.asked.is_some());
        line.map(|line| (line.asked.unwrap(), line.proposed))
    };
    assert_eq!(both(Seat::Facilitator), Some(((Seat::Beijing, instead.clone()), Some(proposed.command.clone()))));
    let observed = session.log_for(Seat::Observer);
    assert!(observed.iter().all(|line| line.proposed.is_none()), "nobody else learns of it during play");
    assert_eq!(
        Session::replay(october(), session.options().clone(), []).unwrap().review(&instead),
        Err(SessionError::NotReviewed)
    );

    let digest = session.digest();
    drop(session);
    let (resumed, torn) = save::resume(&path).unwrap();
    assert_eq!((resumed.digest(), torn), (digest, Vec::new()));
    let proposals = resumed.records().iter().filter(|record| matches!(record, Record::Proposed { .. }));
    assert!(proposals.count() > 1);
    let last = resumed.log_for(Seat::Facilitator).into_iter().rev().find(|line| line.proposed.is_some()).unwrap();
    assert_eq!(last.proposed, Some(proposed.command));
}
