//! What would have come of it: a game played on from a step, with and without another act, under the same draws.

use crate::session::{october, options};
use coreper::base::ids::Seat;
use coreper::game::state::LengthId;
use coreper::session::{Session, notation};
use coreper::study::whatif::{Answer, NoQuestion, Question};
use std::num::NonZero;

/// A game of bots to its end, and its first vote: the step, and the act in words.
fn voted() -> (Session, usize, String) {
    let mut session = Session::new(october(), options(LengthId::Short, 7));
    session.run().unwrap();
    let places = session.places(Seat::Facilitator);
    let acts = places.iter().filter_map(|place| {
        let (_, command) = session.happened(place, Seat::Facilitator)?.asked?;
        Some((place.number, notation::write(session.campaign(), &command)))
    });
    let (step, act) = acts.into_iter().find(|(_, act)| act.starts_with("vote ")).unwrap();
    (session, step, act)
}

fn answer(session: &Session, step: usize, instead: Option<&str>, jobs: usize) -> Answer {
    let question = Question::new(session, step, instead).unwrap();
    let mut done = 0;
    let answer = question.answer(12, NonZero::new(jobs).unwrap(), &mut || done += 1).unwrap();
    assert_eq!(done, 12);
    answer
}

#[test]
fn the_same_act_instead_changes_nothing_under_the_same_draws() {
    let (session, step, act) = voted();
    let before = session.digest();
    let found = answer(&session, step, Some(&act), 2);
    assert_eq!(found, answer(&session, step, Some(&act), 1), "whatever the threads");
    assert_eq!(session.digest(), before, "the game itself stays as it is");
    let mut games = 0;
    for share in &found.shares {
        let other = share.instead.as_ref().unwrap();
        assert_eq!((other.games, other.paired.difference), (share.happened, 0.0));
        assert_eq!(other.paired.interval, (0.0, 0.0), "pair by pair");
        let (of, (low, high)) = share.of;
        assert!(0.0 <= low && low <= of && of <= high && high <= 1.0);
        games += share.happened;
    }
    assert_eq!(games, 12, "every game ends in one way");
    let alone = answer(&session, step, None, 2);
    assert!(alone.shares.iter().zip(&found.shares).all(|(a, b)| a.happened == b.happened && a.instead.is_none()));
}

#[test]
fn luck_falls_otherwise_from_a_step_on_and_not_before() {
    let (session, step, _) = voted();
    let places = session.places(Seat::Facilitator);
    let back = session.back_at(&places[step]).unwrap();
    let ends = |number| {
        let mut game = Session::of(back.clone()).with_luck(number);
        assert_eq!(game.log_for(Seat::Facilitator), back.log_for(Seat::Facilitator));
        game.run().unwrap();
        game.digest()
    };
    assert_eq!(ends(0), ends(0));
    assert!((1..6).any(|number| ends(number) != ends(0)));
}

#[test]
fn what_cannot_be_asked_is_said() {
    let (session, step, act) = voted();
    let asked = |step, instead| Question::new(&session, step, instead).unwrap_err();
    let last = session.places(Seat::Facilitator).len() - 1;
    assert!(matches!(asked(last + 1, None), NoQuestion::Step(_)));
    assert_eq!(asked(last, None), NoQuestion::Over);
    assert_eq!(asked(0, Some(act.as_str())), NoQuestion::NobodyActed);
    assert!(matches!(asked(step, Some("dance")), NoQuestion::NoAct(why) if why.contains("`dance`")));
    assert!(matches!(asked(step, Some("lobby DE determination for")), NoQuestion::Refused(why) if why.len() > 10));
}
