//! The package: what can be put together by keys is what the game admits, and nothing else; it ends in a command on record.

use super::{Player, lively, quiet};
use crate::session::october;
use coreper::base::ids::{MeasureId, Seat};
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::game::act::Table;
use coreper::game::command::{Command, Verb};
use coreper::game::state::{Act, Draft, LengthId, Suggestion};
use coreper::game::wire::Value;
use coreper::session::{Controller, Record, Session, Step};
use coreper::tui::package::{Mark, Package, Part, Unsent};
use coreper::tui::screen::Screen;

/// A game of bots up to the consultation in which the Commission may table a package.
fn at_the_table() -> Session {
    for seed in 1..40 {
        let mut session = Session::new(october(), lively(&[], LengthId::Standard, seed));
        while session.step().unwrap() != Step::Over {
            if session.legal(Seat::Commission).open(Verb::Table).is_ok() {
                session.set_controller(Seat::Commission, Controller::Human);
                return session;
            }
        }
    }
    panic!("no game comes to a package");
}

fn sent(session: &Session, package: &Package) -> Result<Command, Unsent> {
    let seat = Seat::Commission;
    let sheet = package.sheet(&coreper::words::Words::to(session.campaign(), seat), &session.view(seat));
    package.command(None, &session.legal(seat), &sheet)
}

#[test]
fn a_member_wishes_for_a_measure_and_suggests_it() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter b").expect("What you wish for").expect("no text before this one");
    player.press("down space").expect("+ M2").press("space").expect("− M2").press("space").expect("□ M2");
    player.press("enter").expect("Nothing is wished for");
    // Several are marked: nothing is sent, and it is said that one is allowed.
    player.press("space down space enter").expect("2 wishes are marked, and one suggestion a month is allowed");
    player.press("up space space enter").expect("You have asked for");
    let me = october().state("DE").unwrap();
    let session = player.app.world().session().unwrap();
    assert_eq!(session.view(Seat::State(me)).acts(), [Act::Suggest(Suggestion::Add(MeasureId::at(2)))]);
}

#[test]
fn one_of_several_wishes_is_chosen_and_a_second_suggestion_is_refused() {
    let mut player = Player::playing(quiet(&["DE"]));
    player.press("enter b space down space down enter").expect("one suggestion a month is allowed");
    player.press("up space space enter").expect("You have asked for").press("b space enter").expect("Why?");
    assert!(matches!(player.app.top(), Some(Screen::Why(_))));
}

#[test]
fn the_commission_tables_what_it_put_together() {
    let mut player = Player::in_game(at_the_table());
    while !matches!(player.app.top(), Some(Screen::Offers(_))) {
        player.press("enter");
    }
    player.press("b").expect("A package of measures").press("0 space end left").expect("Sunset: 24 months");
    player.press("enter");
    let tabled = player.app.world().table().unwrap().records().iter().rev().find_map(|record| match record {
        Record::Command { seat: Seat::Commission, command } if command.verb() == Verb::Table => Some(command.clone()),
        _ => None,
    });
    let slots = [Value::Set(1), Value::Set(0), Value::Number(1), Value::Number(24)];
    assert_eq!(tabled, Some(Verb::Table.with(&slots).unwrap()), "{}", player.text());
}

#[test]
fn on_the_ballot_of_a_committee_stands_what_is_voted_on_and_every_choice() {
    let mut session = at_the_table();
    let measures = [Value::Set(0b101), Value::Set(0), Value::Number(1), Value::Number(24)];
    session.submit(Seat::Commission, &Verb::Table.with(&measures).unwrap()).unwrap();
    let me = session.campaign().state("DE").unwrap();
    session.set_controller(Seat::Commission, Controller::Bot);
    session.set_controller(Seat::State(me), Controller::Human);
    let mut player = Player::in_game(session);
    for _ in 0..60 {
        match player.app.top() {
            Some(Screen::Ballot(_)) if player.shows("implementing act") => break,
            Some(Screen::Ballot(ballot)) if !ballot.is_over() => player.rest().press("a enter"),
            Some(Screen::Offers(_)) => player.press("n"),
            _ => player.press("enter"),
        };
    }
    player.rest();
    for text in ["M1 ", "M3 ", "€3.5 bn", "F for", "A abstain", "X against"] {
        player.expect(text);
    }
}

/// Every package that the game admits can be put together part by part, and what the game refuses is not sent.
#[test]
fn whatever_is_admitted_can_be_put_together_and_nothing_else() {
    let session = at_the_table();
    let (legal, view) = (session.legal(Seat::Commission), session.view(Seat::Commission));
    let mut stream = Stream::new(7, Key::new(1, Purpose::Play));
    for _ in 0..60 {
        let Some(Command::Table(wanted)) = legal.sample_of(Verb::Table, &mut stream) else { panic!("a package") };
        let mut package = Package::new(&session, Seat::Commission);
        let (measures, spared) = (wanted.measures, wanted.spared);
        for part in package.parts(&view) {
            let right = |package: &Package| {
                let draft = package.draft();
                match part {
                    Part::Measure(id) => draft.measures.contains(id) == measures.contains(id),
                    Part::Sector(id) => draft.spared.contains(id) == spared.contains(id),
                    Part::Deferral => draft.deferral == wanted.deferral,
                    Part::Sunset => draft.sunset == wanted.sunset,
                }
            };
            for _ in 0..30 {
                if right(&package) {
                    break;
                }
                package.turn(part, true, &legal, &view).unwrap();
            }
            assert!(right(&package), "{part:?} of {wanted:?}");
        }
        assert_eq!(sent(&session, &package), Ok(wanted.into()));
        // And from there by chance: what is sent is admitted, what is not sent is refused by the game too.
        for _ in 0..6 {
            let parts = package.parts(&view);
            let _ = package.turn(*stream.pick(&parts).unwrap(), true, &legal, &view);
            let draft = package.draft();
            let Draft { measures, spared, deferral, sunset, .. } = draft;
            let table = Table { measures, spared, deferral, sunset }.into();
            assert_eq!(sent(&session, &package).is_ok(), legal.admits(&table));
        }
    }
}

#[test]
fn every_suggestion_that_is_admitted_can_be_wished_for() {
    let seat = Seat::State(october().state("CZ").unwrap());
    let mut session = Session::new(october(), quiet(&["CZ"]));
    while session.legal(seat).open(Verb::Suggest).is_err() {
        if session.step().unwrap() == Step::Waiting {
            let command = session.advise(seat).command;
            session.submit(seat, &command).unwrap();
        }
    }
    let (legal, view) = (session.legal(seat), session.view(seat));
    let mut found = Vec::new();
    let mut package = Package::new(&session, seat);
    for part in package.parts(&view) {
        for _ in 0..40 {
            let _ = package.turn(part, true, &legal, &view);
            let wished = matches!(package.mark(part, &view), Mark::Wanted | Mark::Unwanted);
            let sheet = package.sheet(&coreper::words::Words::to(session.campaign(), seat), &view);
            if let (true, Ok(command)) = (wished, package.command(Some(part), &legal, &sheet))
                && !found.contains(&command)
            {
                found.push(command);
            }
        }
    }
    let mut admitted = Vec::new();
    for kind in 0..4 {
        for subject in 0..64 {
            let command = Verb::Suggest.with(&[Value::Id(kind), Value::Id(subject)]);
            admitted.extend(command.ok().filter(|command| legal.admits(command)));
        }
    }
    let sorted = |mut list: Vec<Command>| {
        list.sort_by_key(ToString::to_string);
        list
    };
    assert_eq!(sorted(found), sorted(admitted));
}
