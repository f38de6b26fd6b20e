//! Walking a game forward and back, and branching off.

use super::{october, options, play_as_advised, solo};
use coreper::base::ids::Seat;
use coreper::game::act::Lobby;
use coreper::game::state::{LengthId, Phase, Topic};
use coreper::law::ballot::Vote;
use coreper::report::step::{self, Reader};
use coreper::session::{Controller, Session, SessionError, Step, Stride, save};
use std::fs;

#[test]
fn every_step_walked_forward_and_back_is_the_game_as_it_was() {
    for (seed, controller) in [(7, Controller::Bot), (3, Controller::Random)] {
        let mut options = options(LengthId::Short, seed);
        for id in october().rules.state_ids() {
            options.seats.insert(Seat::State(id), controller);
        }
        let mut session = Session::new(october(), options);
        let mut digests = vec![session.digest()];
        while session.step().unwrap() != Step::Over {
            assert_eq!(session.log_mark(), digests.len(), "a step is an entry of the log");
            digests.push(session.digest());
        }
        let places = session.places(Seat::Facilitator);
        assert_eq!(places.len(), digests.len());
        // Forward, back, and in leaps.
        let far = |at: usize| (at * 61) % places.len();
        let every = 1 + places.len() / 120;
        let forward = (0..places.len()).step_by(every);
        for at in forward.clone().chain(forward.clone().rev()).chain(forward.map(far)) {
            let back = session.back_at(&places[at]).unwrap();
            assert_eq!(back.digest(), digests[at], "seed {seed}, step {at}");
            assert_eq!(back.log_mark(), at);
        }
        let months = places.iter().filter(|place| place.is_at(Stride::Month)).count();
        assert_eq!(months, session.digests().len(), "each month begins once");
        let votes = places.iter().filter(|place| place.is_at(Stride::Vote)).count();
        assert!(0 < votes && votes < places.iter().filter(|place| place.is_at(Stride::Phase)).count());
    }
}

#[test]
fn a_step_looks_as_it_looked_then_and_plays_on_as_it_did() {
    let mut session = Session::new(october(), options(LengthId::Short, 7));
    session.run().unwrap();
    let places = session.places(Seat::Facilitator);
    let third = places.iter().find(|place| place.is_at(Stride::Month) && place.round == 3).unwrap();
    let back = session.back_at(third).unwrap();
    let germany = Seat::State(october().state("DE").unwrap());
    let all = Seat::Facilitator;
    assert_eq!(back.history(all), session.history(all)[..3].to_vec());
    assert!(back.notes(Seat::Facilitator).all(|note| note.round < 3));
    assert!(!back.is_over());
    let mut back = Session::of(back);
    back.run().unwrap();
    assert_eq!(back.digest(), session.digest(), "the same minds, the same luck");
    let page = step::page(&session, Reader::now(&session, germany), third.number).unwrap().join("\n");
    assert!(page.contains(&format!("Step {} of {}", third.number, places.len() - 1)), "{page}");
    let beyond = step::page(&session, Reader::now(&session, germany), places.len());
    assert_eq!(beyond, Err(SessionError::NoSuchStep(places.len())));
}

/// A game in which France lobbied, or did not, in the first consultation.
fn lobbied(yes: bool) -> Session {
    let mut session = solo("FR", LengthId::Short, 7);
    let (france, italy) = (session.humans()[0], october().state("IT").unwrap());
    loop {
        assert_eq!(session.run(), Ok(Step::Waiting));
        if session.view(france).phase() == Phase::Consultation {
            break;
        }
        let command = session.advise(france).command;
        session.submit(france, &command).unwrap();
    }
    if yes {
        let lobby = Lobby { to: italy, topic: Topic::Determination, vote: Vote::For };
        session.submit(france, &lobby.into()).unwrap();
    }
    session
}

#[test]
fn a_seat_that_looks_back_learns_nothing_that_it_did_not_know() {
    let (with, without) = (lobbied(true), lobbied(false));
    let seat = |code: &str| Seat::State(october().state(code).unwrap());
    for eyes in [seat("DE"), Seat::Observer, Seat::Beijing] {
        assert_eq!(with.places(eyes), without.places(eyes), "not even that something happened");
        let list = |session| step::list(session, Reader::now(session, eyes), Stride::Act);
        assert_eq!(list(&with), list(&without));
        assert!(!with.may_look_as(eyes, seat("FR")), "nobody looks with the eyes of another in play");
        assert!(with.may_look_as(eyes, eyes) && with.may_look_as(eyes, Seat::Observer));
    }
    assert_ne!(with.places(seat("FR")), without.places(seat("FR")));
    assert!(with.may_look_as(Seat::Facilitator, seat("FR")));
    let all = with.places(Seat::Facilitator).len();
    assert!(with.places(Seat::Observer).len() < all);
}

#[test]
fn a_finished_game_looks_to_a_seat_as_it_did_while_it_was_played() {
    let votes = |lines: &[String]| lines.iter().filter(|line| line.contains("because of")).count();
    let mut session = Session::new(october(), options(LengthId::Standard, 1));
    session.run().unwrap();
    assert!(session.is_over());
    let list = |reader| step::list(&session, reader, Stride::Act);
    assert!(votes(&list(Reader::then(Seat::Facilitator))) >= 27, "who hosts it knows how each voted");
    let (beijing, after) = (list(Reader::then(Seat::Beijing)), list(Reader::now(&session, Seat::Beijing)));
    assert_eq!(votes(&beijing), 0, "{beijing:#?}");
    assert!(votes(&after) >= 27, "after the end everything is open");
    assert!(beijing.len() < after.len());
}

#[test]
fn a_branch_is_played_to_its_end_and_back_and_the_game_as_it_was_begun_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tree.jsonl");
    let mut session = solo("DE", LengthId::Short, 7);
    let germany = session.humans()[0];
    session.save_to(&path).unwrap();
    play_as_advised(&mut session, 3);
    let (digest, log) = (session.digest(), session.log_for(Seat::Facilitator));
    let before = fs::read(&path).unwrap();
    let places = session.places(Seat::Facilitator);
    let second = places.iter().find(|place| place.is_at(Stride::Month) && place.round == 2).unwrap();
    session.branch_off(second, "what if").unwrap();
    assert_eq!(session.view(germany).round(), 2);
    assert_eq!(session.branch_off(second, "what if"), Err(SessionError::BranchName), "one name, one branch");
    session.set_controller(germany, Controller::Passive);
    session.run().unwrap();
    assert!(session.is_over());
    let other = session.digest();
    session.turn_to("").unwrap();
    assert_eq!((session.digest(), session.log_for(Seat::Facilitator)), (digest, log));
    assert_eq!(session.turn_to("nowhere"), Err(SessionError::NoSuchBranch));
    drop(session);
    let after = fs::read(&path).unwrap();
    assert!(after.starts_with(&before) && after.len() > before.len(), "the file only grows");
    let (mut resumed, remarks) = save::resume(&path).unwrap();
    assert_eq!((resumed.digest(), remarks), (digest, Vec::new()));
    let names: Vec<&str> = resumed.branches().iter().map(|branch| branch.name.as_str()).collect();
    assert_eq!(names, ["", "what if"]);
    resumed.turn_to("what if").unwrap();
    assert_eq!(resumed.digest(), other);
    assert!(resumed.is_over());
    drop(resumed);
    let (mut resumed, _) = save::resume(&path).unwrap();
    assert_eq!((resumed.digest(), resumed.branch_played()), (other, 1), "it goes on where it was left");
    resumed.turn_to("").unwrap();
    assert_eq!(resumed.digest(), digest);
}

#[test]
fn going_back_to_a_round_that_has_just_begun_plays_again() {
    let mut session = solo("DE", LengthId::Short, 7);
    play_as_advised(&mut session, 2);
    // The round has begun, and nobody has asked for anything in it.
    session.rewind(2).unwrap();
    session.run().unwrap();
    let again = Session::replay(october(), session.options().clone(), session.records().to_vec()).unwrap();
    let mut again = again;
    again.run().unwrap();
    assert_eq!(again.digest(), session.digest());
}
