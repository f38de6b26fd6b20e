//! Rights as data, and that they hold: for every act there is, an observer's handle changes nothing.

use super::{course, least};
use crate::screens::quiet;
use crate::session::{october, options};
use coreper::base::ids::{Seat, StateId};
use coreper::base::set::StateSet;
use coreper::game::act::{Channel, Tell, Vote};
use coreper::game::command::{Command, Verb};
use coreper::game::state::LengthId;
use coreper::game::wire::Value;
use coreper::law::ballot;
use coreper::session::{Controller, DraftEntry, Guess, Place, Record, Session, SessionError};
use coreper::table::{
    Ask, ClockAct, Curtain, Matter, No, NoRight, PaceAct, Right, Role, Seated, Stop, Table, Turn, Waits,
};
use coreper::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// ● may, ○ may but not while private turns are played at one machine, – may not.
const TABLE: &str = "
                Machine  Facilitator  Player  Member  Observer  Projector
Act             ●        ●            ●       –       –         –
ActForOthers    ●        –            –       –       –         –
Leave           –        –            ●       –       –         –
HandOver        ●        ●            –       –       –         –
TakeRoll        ●        ●            –       –       –         –
Review          ●        ●            –       –       –         –
Rewind          ○        ●            –       –       –         –
Branch          ○        –            –       –       –         –
Save            ●        –            –       –       –         –
KeepPace        –        ●            –       –       –         –
Inject          ○        ●            –       –       –         –
Override        –        ●            –       –       –         –
";

fn state(code: &str) -> Seat {
    Seat::State(october().state(code).unwrap())
}

fn at(codes: &[&str]) -> Table {
    let mut options = quiet(codes);
    options.seats.insert(Seat::Beijing, Controller::Reviewed);
    Table::new(Session::new(october(), options))
}

/// Somebody in a role; whoever plays, plays Germany.
fn admitted(table: &Table, role: Role) -> Seated {
    table.admit(role, &[state("DE")])
}

/// Something that needs a right of whoever asks for it.
fn example(right: Right, who: &Seated) -> Ask {
    let verb = |verb: Verb| verb.alone().unwrap();
    match right {
        Right::Act if who.role() == Role::Facilitator => Ask::Undo(Seat::Facilitator),
        Right::Act => Ask::Do(state("DE"), verb(Verb::Ready)),
        Right::ActForOthers => Ask::Do(state("PL"), verb(Verb::Ready)),
        Right::Leave => Ask::HandOver(state("DE"), Controller::Bot),
        Right::HandOver => Ask::HandOver(state("PL"), Controller::Human),
        Right::TakeRoll => Ask::RestByBots(true),
        Right::Review => Ask::Do(Seat::Beijing, verb(Verb::EndSignals)),
        Right::Rewind => Ask::Rewind(1),
        Right::Branch => Ask::TurnTo(String::new()),
        Right::KeepPace => Ask::Pace(PaceAct::Next),
        Right::Inject => Ask::Do(Seat::Facilitator, Tell { to: StateSet::EMPTY, words: "news".to_owned() }.into()),
        Right::Override => Ask::Because("asked to".to_owned(), Box::new(Ask::Do(state("PL"), verb(Verb::Ready)))),
        Right::Save => Ask::SaveTo(tempfile::tempdir().unwrap().path().join("a.coreper")),
    }
}

#[test]
fn who_may_do_what_is_this_table() {
    let mut lines = vec![String::new(), " ".repeat(16)];
    for role in Role::ALL {
        let _ = write!(lines[1], "{role:?}  ");
    }
    for right in Right::ALL {
        let mut line = format!("{:<16}", format!("{right:?}"));
        for role in Role::ALL {
            let refused = |codes: &[&str]| {
                let mut table = at(codes);
                let who = admitted(&table, role);
                let ask = example(right, &who);
                matches!(table.ask(&who, ask), Err(No::Right(_)))
            };
            // For whoever may hand any seat over, leaving is no right of its own.
            let has = right.holders().contains(&role);
            let mark = match (refused(&["DE"]), refused(&["DE", "FR"])) {
                (false, false) if has => "●",
                (false, true) if has => "○",
                (true, true) if !has => "–",
                (false, false) if right == Right::Leave && Right::HandOver.holders().contains(&role) => "–",
                _ => "?",
            };
            let _ = write!(line, "{mark:<0$}", format!("{role:?}").len() + 2);
        }
        lines.push(line);
    }
    let text: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    assert_eq!(text.join("\n") + "\n", TABLE);
}

/// A command of every verb, as somebody played it at random, and a place of such a game.
fn commands() -> (BTreeMap<Verb, (Seat, Command)>, Place) {
    let campaign = october();
    let mut found = BTreeMap::new();
    let mut place = None;
    for seed in 0..4 {
        let mut options = options(LengthId::Short, seed);
        let all = campaign.rules.state_ids().map(Seat::State).chain([Seat::Commission, Seat::Beijing]);
        options.seats = all.map(|seat| (seat, Controller::Random)).collect();
        options.notes = false;
        let mut session = Session::new(october(), options);
        session.step().unwrap();
        let inject = session.legal(Seat::Facilitator).default_command(Verb::Inject);
        found.extend(inject.ok().map(|command| (Verb::Inject, (Seat::Facilitator, command))));
        session.run().unwrap();
        for record in session.records() {
            if let Record::Command { seat, command } = record {
                found.entry(command.verb()).or_insert_with(|| (*seat, command.clone()));
            }
        }
        place = session.places(Seat::Facilitator).last().copied();
        if found.len() == Verb::ALL.len() {
            break;
        }
    }
    // What is hardly ever open is asked for with whatever its slots take; rights come before what is asked for.
    let values = [Value::Id(0), Value::Number(0), Value::Set(1), Value::Set(0), Value::Text("x".to_owned())];
    for verb in Verb::ALL {
        let many = verb.slots().len();
        let ways = (0..values.len().pow(u32::try_from(many).unwrap())).map(|way| {
            let value = |at: usize| values[way / values.len().pow(u32::try_from(at).unwrap()) % values.len()].clone();
            (0..many).map(value).collect::<Vec<_>>()
        });
        let command = ways.take(100_000).find_map(|way| verb.with(&way).ok());
        found.extend(command.filter(|_| !found.contains_key(&verb)).map(|command| (verb, (Seat::Commission, command))));
    }
    let missing: Vec<Verb> = Verb::ALL.into_iter().filter(|verb| !found.contains_key(verb)).collect();
    assert_eq!(missing, [], "a command of every verb");
    (found, place.unwrap())
}

/// How many kinds of asks there are.
const KINDS: usize = 20;

/// The place of a kind of ask: a new kind does not compile before it is tried below.
const fn kind(ask: &Ask) -> usize {
    match ask {
        Ask::Do(..) => 0,
        Ask::Undo(_) => 1,
        Ask::LetMinds(_) => 2,
        Ask::HandOver(..) => 3,
        Ask::Enter(..) => 4,
        Ask::RestByBots(_) => 5,
        Ask::CloseRoll => 6,
        Ask::Rewind(_) => 7,
        Ask::BranchOff { .. } => 8,
        Ask::TurnTo(_) => 9,
        Ask::SaveTo(_) => 10,
        Ask::Guess(..) => 11,
        Ask::Reopen(_) => 12,
        Ask::Slip(..) => 13,
        Ask::Pace(_) => 14,
        Ask::Clock(_) => 15,
        Ask::Because(..) => 16,
        Ask::Reflect(..) => 17,
        Ask::Lend(_) => 18,
        Ask::Scene(_) => 19,
    }
}

/// Everything that can be asked for at a table: every verb for every seat, and every other kind of ask.
fn everything(folder: &std::path::Path) -> Vec<Ask> {
    let campaign = october();
    let states: Vec<StateId> = campaign.rules.state_ids().collect();
    let others = [Seat::Commission, Seat::Beijing, Seat::Facilitator, Seat::Observer];
    let seats: Vec<Seat> = states.iter().copied().map(Seat::State).chain(others).collect();
    let (commands, place) = commands();
    let mut asks: Vec<Ask> = Vec::new();
    for (seat, command) in commands.into_values() {
        asks.extend(seats.iter().map(|seat| Ask::Do(*seat, command.clone())));
        asks.push(Ask::Do(seat, command));
    }
    for seat in &seats {
        asks.extend([Ask::Undo(*seat), Ask::LetMinds(vec![*seat]), Ask::Lend(vec![*seat])]);
        asks.extend(Controller::ALL.map(|controller| Ask::HandOver(*seat, controller)));
    }
    let entry = Some(DraftEntry::Vote(ballot::Vote::Against));
    asks.extend(states.iter().flat_map(|id| [Ask::Enter(*id, entry), Ask::Enter(*id, None)]));
    asks.extend([Ask::Guess(None, Guess { yes: 1, no: 2, unsure: 3 }), Ask::Reopen("misheard".to_owned())]);
    asks.extend(states.iter().map(|id| Ask::Guess(Some(*id), Guess::sure(true, 80))));
    asks.extend(states.iter().map(|id| Ask::Reflect(*id, "we had counted on Italy".to_owned())));
    asks.extend([Ask::RestByBots(true), Ask::RestByBots(false), Ask::CloseRoll, Ask::TurnTo(String::new())]);
    asks.extend(seats.iter().map(|seat| Ask::Slip(*seat, Some(Vote::plain(ballot::Vote::For).into()))));
    asks.extend([Ask::Pace(PaceAct::Next), Ask::Pace(PaceAct::Holds(true)), Ask::Clock(ClockAct::Set(5))]);
    asks.push(Ask::Scene("map".to_owned()));
    asks.extend((1..=6).map(Ask::Rewind));
    let other =
        Ask::Do(states.first().map_or(Seat::Commission, |id| Seat::State(*id)), Vote::plain(ballot::Vote::For).into());
    asks.extend([Ask::Rewind(1), other].map(|ask| Ask::Because("a reason".to_owned(), Box::new(ask))));
    asks.push(Ask::BranchOff { at: Box::new(place), name: "other".to_owned() });
    asks.push(Ask::SaveTo(folder.join("stolen.coreper")));
    let kinds: BTreeSet<usize> = asks.iter().map(kind).collect();
    assert!(kinds.into_iter().eq(0..KINDS), "every kind of ask is tried");
    asks
}

/// Plays a game at the machine; `look_on` is called wherever it stops.
fn played(mut look_on: impl FnMut(&mut Table)) -> Session {
    let mut options = quiet(&["DE", "FR"]);
    options.seats.insert(Seat::Beijing, Controller::Reviewed);
    let mut table = Table::new(Session::new(october(), options));
    let machine = table.admit(Role::Machine, &[]);
    loop {
        let stop = table.go().unwrap();
        if stop == Stop::Over {
            return table.into_session();
        }
        look_on(&mut table);
        if let (Stop::Waiting, Waits::Turn(turn)) = (stop, table.waits(Curtain::default())) {
            let shown = table.snapshot(&machine);
            let command = least(&shown.through(turn.seat).unwrap(), turn);
            table.ask(&machine, Ask::Do(turn.seat, command)).unwrap();
        }
    }
}

#[test]
fn an_observers_handle_changes_nothing_whatever_it_asks_for() {
    let folder = tempfile::tempdir().unwrap();
    let asks = everything(folder.path());
    let (mut stops, mut told) = (0, BTreeSet::new());
    let watched = played(|table| {
        stops += 1;
        // All of it now and then, and a part of it everywhere.
        let part = if stops % 20 == 1 { 1 } else { 29 };
        for role in [Role::Member, Role::Observer, Role::Projector] {
            let who = admitted(table, role);
            let before = (table.revision(), table.records().len());
            for ask in asks.iter().skip(stops % part).step_by(part) {
                let refused = table.ask(&who, ask.clone());
                let Err(No::Right(no @ NoRight::Lacks(..))) = refused else { panic!("{role:?}, {ask:?}: {refused:?}") };
                told.insert(no.told(&Words::new(&october())));
            }
            assert_eq!((table.revision(), table.records().len()), before);
        }
    });
    let alone = played(|_| {});
    assert!(stops > 60, "{stops}");
    assert_eq!(watched.records(), alone.records());
    assert_eq!(course(&watched), course(&alone));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "no file was written");
    assert!(told.len() >= 12, "{told:?}");
    assert!(told.iter().all(|no| no.starts_with("Refused: ") && !no.contains('⟦')), "{told:?}");
}

#[test]
fn nobody_looks_through_eyes_that_are_not_theirs_and_after_the_end_those_at_one_machine_look_through_all() {
    let (public, own, desk) = (Seat::Observer, state("DE"), Seat::Facilitator);
    let foreign = [state("PL"), Seat::Commission, desk];
    let seen = |table: &Table, role: Role, eyes: Seat| {
        let shown = table.snapshot(&admitted(table, role));
        shown.through(eyes).map(|_| ()).is_ok()
    };
    let table = at(&["DE", "FR"]);
    for role in Role::ALL {
        assert!(seen(&table, role, public), "{role:?}");
        assert_eq!(seen(&table, role, own), !matches!(role, Role::Observer | Role::Projector), "{role:?}");
        for eyes in foreign {
            let desks = role == Role::Facilitator || (role == Role::Machine && eyes == desk);
            assert_eq!(seen(&table, role, eyes), desks, "{role:?} through {eyes:?}");
        }
    }
    let over = Table::new(played(|_| {}));
    for role in Role::ALL {
        let all = matches!(role, Role::Machine | Role::Facilitator);
        assert!(foreign.iter().all(|eyes| seen(&over, role, *eyes) == all), "{role:?}");
    }
}

#[test]
fn the_revision_grows_with_every_change_and_with_nothing_else() {
    let mut table = at(&["DE"]);
    let machine = table.admit(Role::Machine, &[]);
    table.go().unwrap();
    let mut seen = vec![table.revision()];
    let mut grown = |table: &Table| {
        let now = table.revision();
        let grew = seen.last().is_some_and(|last| now > *last);
        seen.push(now);
        grew
    };
    let germany = state("DE");
    let say = Ask::Do(Seat::Beijing, Verb::EndSignals.alone().unwrap());
    table.ask(&machine, say).unwrap();
    assert!(grown(&table), "a command");
    table.go().unwrap();
    while !matches!(table.waits(Curtain::default()), Waits::Turn(Turn { matter: Matter::Offers, .. })) {
        let Waits::Turn(turn) = table.waits(Curtain::default()) else { panic!("somebody is asked") };
        let shown = table.snapshot(&machine);
        table.ask(&machine, Ask::Do(turn.seat, least(&shown.through(turn.seat).unwrap(), turn))).unwrap();
        table.go().unwrap();
    }
    assert!(grown(&table), "steps");
    let (declare, revision) = (Command::from(Channel), table.revision());
    table.ask(&machine, Ask::Do(germany, declare.clone())).unwrap();
    assert!(grown(&table), "an act");
    let undone = table.ask(&machine, Ask::Undo(germany)).unwrap();
    assert_eq!((undone.undone, undone.revision), (Some(declare), revision + 2));
    assert!(grown(&table), "taking it back");
    assert!(matches!(table.ask(&machine, Ask::Undo(germany)), Err(No::Session(SessionError::NothingToUndo))));
    assert!(!grown(&table), "what is refused changes nothing");
    table.ask(&machine, Ask::HandOver(Seat::Beijing, Controller::Bot)).unwrap();
    assert!(grown(&table), "a hand-over");
    table.ask(&machine, Ask::Enter(october().state("FR").unwrap(), None)).unwrap();
    assert!(grown(&table), "the sheet");
    table.ask(&machine, Ask::Rewind(1)).unwrap();
    assert!(grown(&table), "going back");
    let _ = table.snapshot(&machine);
    assert!(!grown(&table), "looking changes nothing");
}

/// What a team expects it says itself; whoever takes the roll may write it down for it.
#[test]
fn a_team_says_what_it_expects_and_no_other_does() {
    let mut table = at(&["DE", "PL"]);
    let id = |code: &str| october().state(code).unwrap();
    let guess = |code: &str| Ask::Guess(Some(id(code)), Guess::sure(false, 70));
    let player = admitted(&table, Role::Player);
    table.ask(&player, guess("DE")).unwrap();
    let refused = |table: &mut Table, who: &Seated, ask: Ask| matches!(table.ask(who, ask), Err(No::Right(_)));
    assert!(
        refused(&mut table, &player, guess("PL")) && refused(&mut table, &player, Ask::Guess(None, Guess::default()))
    );
    for role in [Role::Member, Role::Observer, Role::Projector] {
        let other = admitted(&table, role);
        assert!(refused(&mut table, &other, guess("DE")), "{role:?}");
    }
    let desk = table.admit(Role::Facilitator, &[]);
    table.ask(&desk, guess("PL")).unwrap();
    let said = |code: &str| Record::Guess { by: Some(id(code)), guess: Guess { yes: 30, no: 70, unsure: 0 } };
    assert_eq!(table.records(), [said("DE"), said("PL")]);
}
