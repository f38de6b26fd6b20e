//! What the host brings into a game, and where the host steps in: on record, told to whom it concerns, and the same when it is played
//! again.

use super::{least, next_turn};
use crate::screens::quiet;
use crate::session::october;
use coreper::base::ids::{InjectId, Seat};
use coreper::base::set::StateSet;
use coreper::campaign::{Campaign, builtin};
use coreper::game::act::{Adjust, Send, Tell};
use coreper::game::command::Command;
use coreper::game::event::{Event, InjectEvent};
use coreper::game::rulebook::Trait;
use coreper::session::{ClockAct, Controller, Fits, Record, RoomAct, Session, Stepped};
use coreper::table::{Ask, PaceAct, Role, Table};
use std::sync::Arc;

fn state(campaign: &Campaign, code: &str) -> Seat {
    Seat::State(campaign.state(code).unwrap())
}

/// A step in of the host, for a reason or for none.
fn because(why: &str, ask: Ask) -> Ask {
    Ask::Because(why.to_owned(), Box::new(ask))
}

fn bring(command: impl Into<Command>) -> Ask {
    because("", Ask::Do(Seat::Facilitator, command.into()))
}

/// Who reads of an inject in the log.
fn readers(session: &Session, id: InjectId) -> Vec<Seat> {
    let campaign = session.campaign();
    let all = campaign.rules.state_ids().map(Seat::State).chain([Seat::Commission, Seat::Beijing, Seat::Observer]);
    let sent = |line: &coreper::session::Line| line.events.contains(&Event::Inject(InjectEvent::Sent(id)));
    all.filter(|seat| session.log_for(*seat).iter().any(sent)).collect()
}

#[test]
fn every_inject_is_told_to_whom_it_concerns_and_plays_again_the_same() {
    for name in builtin::names() {
        let campaign = Arc::new(Campaign::from_files(builtin::files(name).unwrap()).unwrap());
        let count = campaign.text.injects.len();
        assert!(count >= if name == "october-2025" { 12 } else { 3 }, "{name}: {count}");
        let mut table = Table::new(Session::new(Arc::clone(&campaign), quiet(&["DE"])));
        let desk = table.admit(Role::Facilitator, &[]);
        next_turn(&mut table).unwrap();
        for at in 0..count {
            table.set_now(1_000 * (at as u64 + 1));
            table.ask(&desk, bring(Send { inject: InjectId::at(at) })).unwrap();
        }
        let session = table.into_session();
        for (at, inject) in campaign.rules.injects.iter().enumerate() {
            let told = readers(&session, InjectId::at(at));
            match inject.to {
                None => assert_eq!(told.len(), campaign.rules.nations.len() + 3, "{name}, {at}"),
                Some(to) => assert!(told.into_iter().eq(to.iter().map(Seat::State)), "{name}, {at}"),
            }
        }
        let times: Vec<u64> = session.interventions().iter().map(|one| one.at).collect();
        assert!(times.into_iter().eq((1..=count as u64).map(|at| at * 1_000)));
        let again = Session::replay(campaign, session.options().clone(), session.records().to_vec()).unwrap();
        assert_eq!((again.digest(), again.records()), (session.digest(), session.records()));
        assert_eq!(again.interventions(), session.interventions());
    }
}

#[test]
fn an_inject_fits_in_its_months_under_its_condition_and_once_for_its_group() {
    let campaign = october();
    let mut table = Table::new(Session::new(Arc::clone(&campaign), quiet(&["DE"])));
    let desk = table.admit(Role::Facilitator, &[]);
    next_turn(&mut table).unwrap();
    let fits = |table: &Table, id: &str| {
        let book = table.snapshot(&desk).injects();
        book.into_iter().find(|(inject, _)| campaign.inject(id) == Some(*inject)).unwrap().1
    };
    assert_eq!(fits(&table, "twelve-ships"), Fits::OtherPhase, "it is the letters of the month");
    assert_eq!(fits(&table, "boycott-at-home"), Fits::From(2));
    assert_eq!(fits(&table, "ten-weeks"), Fits::Now);
    let sent = campaign.inject("twelve-ships").unwrap();
    table.ask(&desk, bring(Send { inject: sent })).unwrap();
    assert_eq!(fits(&table, "twelve-ships"), Fits::Sent(1));
    assert_eq!(fits(&table, "quiet-licences"), Fits::Instead(sent), "they share a group");
    assert!(!fits(&table, "quiet-licences").can_be_sent());
    // A letter does to each reader what it says of its reader, and what it would do was shown before.
    let letter = campaign.inject("small-and-far").unwrap();
    let read = |table: &Table| table.snapshot(&desk).preview(&Send { inject: letter }.into());
    let shown = read(&table).unwrap();
    assert_eq!(shown.events.len(), 1 + 2 * 4, "the letter, and two effects on each of four");
    assert!(shown.events.iter().all(|(_, to)| to.is_some_and(|to| to.len() == 4 || to.len() == 1)));
}

#[test]
fn the_host_acts_for_a_seat_for_a_reason_that_all_are_told_and_goes_back() {
    let campaign = october();
    let mut options = quiet(&["DE", "FR"]);
    options.seats.insert(Seat::Beijing, Controller::Reviewed);
    let mut table = Table::new(Session::new(Arc::clone(&campaign), options));
    let desk = table.admit(Role::Facilitator, &[]);
    let turn = next_turn(&mut table).unwrap();
    let command = if turn.seat == Seat::Beijing {
        table
            .snapshot(&desk)
            .through(turn.seat)
            .unwrap()
            .legal()
            .default_command(coreper::game::command::Verb::EndSignals)
            .unwrap()
    } else {
        least(&table.snapshot(&desk).through(turn.seat).unwrap(), turn)
    };
    table.set_now(65_000);
    // Without a reason it is nobody's to ask for.
    let plain = Ask::Do(state(&campaign, "FR"), command.clone());
    assert!(turn.seat == Seat::Beijing || table.ask(&desk, plain).is_err());
    table.ask(&desk, because("France is on the telephone", Ask::Do(turn.seat, command))).unwrap();
    let germany = campaign.state("DE").unwrap();
    let adjust = Adjust { of: germany, what: Trait::Anger, by: 9 };
    table.ask(&desk, because("a word in the corridor", Ask::Do(Seat::Facilitator, adjust.into()))).unwrap();
    let before = table.records().len();
    let refused = Adjust { of: germany, what: Trait::Anger, by: 900 };
    assert!(table.ask(&desk, because("too much", Ask::Do(Seat::Facilitator, refused.into()))).is_err());
    assert_eq!(table.records().len(), before, "what is refused leaves no reason behind");
    table.ask(&desk, bring(Tell { to: StateSet::EMPTY, words: "The lift is stuck.".to_owned() })).unwrap();
    let room = [RoomAct::Clock(ClockAct::Set(20)), RoomAct::Holds(false), RoomAct::Scene("map".to_owned())];
    for ask in [Ask::Clock(ClockAct::Set(20)), Ask::Pace(PaceAct::Holds(false)), Ask::Scene("map".to_owned())] {
        table.ask(&desk, ask).unwrap();
    }
    table.ask(&desk, because("we begin anew", Ask::Rewind(1))).unwrap();
    let session = table.into_session();
    let what: Vec<&Stepped> = session.interventions().iter().map(|one| &one.what).collect();
    assert!(matches!(
        what[..],
        [Stepped::Did(..), Stepped::Did(Seat::Facilitator, _), Stepped::Did(..), Stepped::Back(1)]
    ));
    let told: Vec<String> = session.announcements().iter().map(|one| session.announced(one)).collect();
    for why in ["France is on the telephone", "a word in the corridor", "we begin anew"] {
        assert!(told.iter().any(|told| told.contains(why)), "{why}: {told:?}");
    }
    let reasons = session.records().iter().filter(|record| matches!(record, Record::Host { at: 65_000, .. })).count();
    assert_eq!(reasons, 4);
    // A file keeps all of it, and the game that comes out of the file is the same.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let mut session = session;
    session.save_to(&path).unwrap();
    drop(session);
    let (again, _) = coreper::session::save::resume(&path).unwrap();
    assert_eq!(again.interventions().len(), 4);
    assert_eq!(again.room_time(), 65_000);
    assert!(again.in_room().iter().map(|one| &one.what).eq(&room), "{:?}", again.in_room());
    let report = coreper::report::debrief(&again, Seat::Facilitator);
    let page = report.section(coreper::report::page::SectionKind::Host).unwrap();
    let text = format!("{:?}", page.blocks);
    assert!(text.contains("The lift is stuck.") && text.contains("1:05") && text.contains("we begin anew"), "{text}");
    assert!(text.contains("The clock: 20 minutes") && text.contains("On the wall"), "{text}");
}
