//! What would have come of it: a game played on from a step, with and without another act, under the same draws.

use crate::session::{october, options, play_as_advised};
use coreper::base::ids::Seat;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::game::state::LengthId;
use coreper::report::whatif::{self, Answer, By, Instead, NoQuestion, Question, Whole, wholes};
use coreper::session::{Session, Step, notation};
use coreper::words::text::plain;
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
    let instead = instead.map_or(Instead::Nothing, Instead::Words);
    let question = Question::new(session, Seat::Facilitator, step, instead, By::Minds).unwrap();
    let mut done = 0;
    let answer = whatif::answer(question, 12, NonZero::new(jobs).unwrap(), &mut || done += 1).unwrap();
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
    for share in &found.endings {
        let other = share.instead.as_ref().unwrap();
        assert_eq!((other.games, other.paired.difference), (share.happened, 0.0));
        let (low, high) = other.paired.interval;
        // Of twelve pairs of which none differs, one in five may differ all the same (Bonett and Price): in parts of one, as shares.
        let most = 1.96 * (2.0_f64 / (14.0 * 14.0)).sqrt();
        assert!((low + most).abs() < 1e-9 && (high - most).abs() < 1e-9, "{low} to {high}");
        let (of, (low, high)) = share.of;
        assert!(0.0 <= low && low <= of && of <= high && high <= 1.0);
        games += share.happened;
    }
    assert_eq!(games, 12, "every game ends in one way");
    let alone = answer(&session, step, None, 2);
    assert!(alone.endings.iter().zip(&found.endings).all(|(a, b)| a.happened == b.happened && a.instead.is_none()));
}

#[test]
fn luck_falls_otherwise_from_a_step_on_and_not_before() {
    let (session, step, _) = voted();
    let place = session.places(Seat::Facilitator)[step];
    let onward = session.onward(&place, Seat::Facilitator).unwrap();
    let ends = |number| onward.play(number, &[]).unwrap();
    assert_eq!(ends(0), ends(0));
    assert!((1..6).any(|number| ends(number) != ends(0)));
    let first = ends(0).boards.first().map(|board| board.round);
    assert_eq!(first, Some(place.round), "what was filed before the step is no part of what comes after it");
}

/// People's own further choices under the same luck are the game that was played, but for its luck: they are kept where legal.
#[test]
fn the_same_choices_are_kept_as_far_as_they_stay_legal() {
    let seat = Seat::State(october().state("DE").unwrap());
    let mut session = Session::new(october(), options(LengthId::Short, 6).with_human(seat));
    let mut stream = Stream::new(3, Key::new(0, Purpose::Bot));
    let mut asked = 0;
    while session.run().unwrap() == Step::Waiting {
        let command = session.legal(seat).sample(&mut stream).unwrap();
        session.submit(seat, &command).unwrap();
        asked += 1;
    }
    let start = session.places(Seat::Facilitator)[0];
    let onward = session.onward(&start, Seat::Facilitator).unwrap();
    let ended: Vec<_> = (0..6).map(|number| onward.play(number, &[seat.state().unwrap()]).unwrap()).collect();
    for game in &ended {
        assert!(game.refused < asked / 2, "{} of {asked} choices were refused", game.refused);
        assert_eq!(game.met.len(), october().rules.nations[seat.state().unwrap().index()].objectives.len());
    }
    let minds: Vec<_> = (0..6).map(|number| onward.clone().by_minds().play(number, &[]).unwrap()).collect();
    assert!(minds.iter().all(|game| game.refused == 0));
    let differs = |(chosen, mind): (&coreper::session::Ended, &coreper::session::Ended)| chosen.boards != mind.boards;
    assert!(ended.iter().zip(&minds).any(differs), "random choices come to something else than a mind's");
}

/// In play a seat asks from what it may know: two games that differ only in what is hidden give the same answer.
#[test]
fn what_is_hidden_changes_no_share_of_a_seat_in_play() {
    let campaign = october();
    let seats: Vec<Seat> = campaign.rules.state_ids().map(Seat::State).collect();
    let mut chosen = options(LengthId::Short, 5);
    chosen.setup.sealed = true;
    let all = seats.iter().fold(chosen, |options, seat| options.with_human(*seat));
    let mut session = Session::new(campaign, all);
    let mut stream = Stream::new(6, Key::new(0, Purpose::Bot));
    let (mut compared, mut open) = (0, 0);
    while session.run().unwrap() == Step::Waiting && compared < 12 {
        let acting = *stream.pick(&session.awaited_humans()).unwrap();
        let command = session.legal(acting).sample(&mut stream).unwrap();
        let mut other = session.fork();
        let instead = other.legal(acting).sample(&mut stream).unwrap();
        session.submit(acting, &command).unwrap();
        other.submit(acting, &instead).unwrap();
        let unseen = session.undoable(acting).is_some() && other.undoable(acting).is_some();
        if command == instead || !unseen || !stream.chance(1_000) {
            continue;
        }
        compared += 1;
        let state = *stream.pick(&seats).unwrap();
        let reader = *stream.pick(&[state, state, Seat::Beijing, Seat::Commission]).unwrap();
        if reader == acting {
            continue;
        }
        let ends = |session: &Session, reader: Seat| {
            let place = *session.places(reader).last().unwrap();
            session.onward(&place, reader).unwrap().play(1, &[]).unwrap()
        };
        assert_eq!(ends(&session, reader), ends(&other, reader), "{reader:?} sees `{command}` of {acting:?}");
        open += usize::from(ends(&session, Seat::Facilitator) != ends(&other, Seat::Facilitator));
    }
    assert!(compared >= 12 && open > 0, "{compared} moments compared; the true state goes on otherwise in {open}");
}

/// After the end a person's own choices are asked about: all games of the side that happened are the same in each question.
#[test]
fn a_whole_game_is_asked_about_without_own_acts_and_with_the_own_vote_the_other_way() {
    let seat = Seat::State(october().state("DE").unwrap());
    let mut session = Session::new(october(), options(LengthId::Short, 6).with_human(seat));
    assert_eq!(wholes(&session, seat).unwrap().len(), 1, "in play nobody is told");
    let mut stream = Stream::new(3, Key::new(0, Purpose::Bot));
    while session.run().unwrap() == Step::Waiting {
        let sampled = stream.chance(5_000).then(|| session.legal(seat).sample(&mut stream)).flatten();
        let command = sampled.unwrap_or_else(|| session.advise(seat).command);
        session.submit(seat, &command).unwrap();
    }
    let asked = wholes(&session, seat).unwrap();
    let kinds: Vec<Whole> = asked.iter().map(|(whole, _)| *whole).collect();
    assert!(kinds.contains(&Whole::WithoutActs(seat)) && kinds[0] == Whole::AsChosen, "{kinds:?}");
    let answers: Vec<Answer> = asked
        .into_iter()
        .map(|(_, question)| whatif::answer(question, 6, NonZero::new(2).unwrap(), &mut || {}).unwrap())
        .collect();
    let happened = |answer: &Answer| answer.endings.iter().map(|share| share.happened).collect::<Vec<_>>();
    assert!(answers.iter().all(|answer| happened(answer) == happened(&answers[0])));
    let otherwise = |answer: &Answer| answer.endings.iter().all(|share| share.instead.is_some());
    assert!(!otherwise(&answers[0]) && answers[1..].iter().all(otherwise));
}

/// What was chosen at one place is another choice in the same game: under the same luck that vote is the first that differs.
#[test]
fn one_choice_of_a_whole_game_is_another_choice() {
    assert!((1..20).any(another), "in none of the games");
}

/// Whether in the game of a seed the first vote of Germany otherwise changes the count.
fn another(seed: u64) -> bool {
    let seat = Seat::State(october().state("DE").unwrap());
    let mut session = Session::new(october(), options(LengthId::Short, seed).with_human(seat));
    play_as_advised(&mut session, 99);
    let places = session.places(Seat::Facilitator);
    let voted = places.iter().find_map(|place| {
        let (of, command) = session.happened(place, Seat::Facilitator)?.asked?;
        (of == seat && notation::write(session.campaign(), &command).starts_with("vote ")).then_some((*place, command))
    });
    let Some((place, command)) = voted else { return false };
    let other = whatif::otherwise(seat, &command);
    let ended = |others: &[_]| {
        let onward = session.onward_choosing(&places[0], Seat::Facilitator, others).unwrap();
        onward.again(&[]).unwrap().unwrap()
    };
    let (was, would) = (ended(&[]), ended(&[(place, other)]));
    assert_eq!(Some(was.ending), session.view(Seat::Observer).ended(), "the game itself");
    let differs = was.votes.iter().zip(&would.votes).find(|(was, would)| was != would);
    differs.is_some_and(|(was, would)| {
        assert_eq!((was.round, was.item), (would.round, would.item));
        was.round == place.round && was.members != would.members
    })
}

#[test]
fn what_cannot_be_asked_is_said() {
    let (session, step, act) = voted();
    let asked = |step, instead: Option<&str>| {
        let instead = instead.map_or(Instead::Nothing, Instead::Words);
        Question::new(&session, Seat::Facilitator, step, instead, By::Minds).unwrap_err()
    };
    let last = session.places(Seat::Facilitator).len() - 1;
    assert!(matches!(asked(last + 1, None), NoQuestion::Step(_)));
    assert_eq!(asked(last, None), NoQuestion::Over);
    assert_eq!(asked(0, Some(act.as_str())), NoQuestion::NobodyActed);
    let quiet = Question::new(&session, Seat::Facilitator, 0, Instead::LeftOut, By::Minds);
    assert_eq!(quiet.unwrap_err(), NoQuestion::NobodyActed);
    assert!(matches!(asked(step, Some("dance")), NoQuestion::NoAct(why) if why.contains("`dance`")));
    assert!(matches!(asked(step, Some("lobby DE determination for")), NoQuestion::Refused(why) if why.len() > 10));
}

/// What stands between the first two backticks.
fn example(text: &str) -> String {
    text.split('`').nth(1).unwrap_or_else(|| panic!("no example: {text}")).to_owned()
}

#[test]
fn the_act_that_is_given_as_an_example_is_one() {
    let (session, step, _) = voted();
    let help = std::process::Command::new(env!("CARGO_BIN_EXE_coreper")).args(["whatif", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let help = help.split("--instead").nth(1).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    for act in [example(&help), example(&plain("whatif-next-act"))] {
        let asked = Question::new(&session, Seat::Facilitator, step, Instead::Words(&act), By::Minds);
        assert!(asked.is_ok(), "{act}: {asked:?}");
    }
}
