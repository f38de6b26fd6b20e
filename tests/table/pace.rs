//! The pace of a table: it waits where all shall look, votes lie in advance, and what was asked before is not answered any more.

use crate::screens::quiet;
use crate::session::october;
use coreper::base::ids::Seat;
use coreper::game::act::Vote;
use coreper::game::command::Command;
use coreper::law::ballot;
use coreper::session::{Session, seat};
use coreper::table::{Ask, Clock, ClockAct, Moved, No, PaceAct, Role, Seated, Stop, Table};

fn table(codes: &[&str]) -> Table {
    Table::new(Session::new(october(), quiet(codes))).paced()
}

fn state(code: &str) -> Seat {
    seat::parse(&october(), code).unwrap()
}

/// Lets a table go on until people are awaited or it stands still.
fn on(table: &mut Table) -> Moved {
    loop {
        match table.move_on().unwrap() {
            Moved::On | Moved::Voted => {}
            end @ (Moved::Waits | Moved::Held(_) | Moved::Over) => return end,
        }
    }
}

/// Everybody does the least.
fn least(table: &mut Table, all: &[Seated]) {
    for who in all {
        let own = who.seats()[0];
        let page = table.snapshot(who);
        if let Some(true) = page.people().get(&own) {
            let matter = coreper::table::Turn {
                seat: own,
                eyes: own,
                matter: matter(&page.through(own).unwrap()),
                passes: false,
            };
            let command = super::least(&page.through(own).unwrap(), matter);
            table.ask(who, Ask::Do(own, command)).unwrap();
        }
    }
}

fn matter(sight: &coreper::table::Sight<'_>) -> coreper::table::Matter {
    use coreper::game::state::Phase;
    use coreper::table::Matter;
    let view = sight.view();
    match view.phase() {
        _ if view.gate().is_some() => Matter::Vote,
        Phase::Briefing => Matter::Letter,
        Phase::Replies => Matter::Reply,
        Phase::Council => Matter::Agenda,
        _ => Matter::Offers,
    }
}

#[test]
fn a_table_waits_after_results_until_somebody_says_next() {
    let mut table = table(&["DE", "FR"]);
    let all: Vec<Seated> = ["DE", "FR"].map(|code| table.admit(Role::Player, &[state(code)])).to_vec();
    let desk = table.admit(Role::Facilitator, &[]);
    let mut held = Vec::new();
    for _ in 0..2_000 {
        match on(&mut table) {
            Moved::Over => break,
            Moved::Held(stop) => {
                held.push(stop);
                assert_eq!(on(&mut table), Moved::Held(stop), "it stands still");
                assert!(matches!(table.ask(&all[0], Ask::Pace(PaceAct::Next)), Err(No::Right(_))));
                table.ask(&desk, Ask::Pace(PaceAct::Next)).unwrap();
            }
            _ => least(&mut table, &all),
        }
    }
    assert!([Stop::BallotClosed, Stop::BeijingActed, Stop::Filed].iter().all(|stop| held.contains(stop)), "{held:?}");
    assert!(matches!(on(&mut table), Moved::Over));
}

#[test]
fn a_clock_that_is_up_is_gone_when_the_phase_is_over() {
    let mut table = table(&["DE"]);
    let all = [table.admit(Role::Player, &[state("DE")])];
    let desk = table.admit(Role::Facilitator, &[]);
    assert_eq!(on(&mut table), Moved::Waits);
    table.ask(&desk, Ask::Clock(ClockAct::Set(1))).unwrap();
    table.set_now(60_000);
    assert_eq!(table.stands().clock.left(60_000), Some(0), "it is up, and says so");
    let phase = table.snapshot(&desk).public().view().phase();
    while table.snapshot(&desk).public().view().phase() == phase {
        least(&mut table, &all);
        on(&mut table);
    }
    assert_eq!(table.stands().clock, Clock::Off);
}

#[test]
fn a_vote_in_advance_is_cast_when_the_seat_is_called_and_a_question_is_answered_once() {
    let mut table = table(&["DE", "FR"]);
    let all: Vec<Seated> = ["DE", "FR"].map(|code| table.admit(Role::Player, &[state(code)])).to_vec();
    let desk = table.admit(Role::Facilitator, &[]);
    let against: Command = Vote::plain(ballot::Vote::Against).into();
    let france = state("FR");
    let early = table.ask(&all[1], Ask::Slip(france, Some(against.clone())));
    assert!(matches!(early, Err(No::Stale)), "no vote is under way: {early:?}");
    loop {
        let moved = on(&mut table);
        let page = table.snapshot(&all[1]);
        if page.public().view().gate().is_some() && page.people().values().any(|awaited| *awaited) {
            break;
        }
        match moved {
            Moved::Held(_) => drop(table.ask(&desk, Ask::Pace(PaceAct::Next)).unwrap()),
            _ => least(&mut table, &all),
        }
    }
    // France lays its vote down while Germany, or France itself, is called; only France sees it.
    let question = table.snapshot(&all[1]).question(france);
    table.answer(&all[1], &question, Ask::Slip(france, Some(against.clone()))).unwrap();
    let again = table.answer(&all[1], &question, Ask::Slip(france, None));
    assert!(matches!(again, Err(No::Stale)), "{again:?}");
    assert_eq!(table.snapshot(&all[1]).slip(france), Some(&against));
    assert_eq!(table.snapshot(&all[0]).slip(france), None);
    while !matches!(on(&mut table), Moved::Held(Stop::BallotClosed)) {
        let Some(true) = table.snapshot(&all[0]).people().get(&state("DE")).copied() else { continue };
        table.ask(&all[0], Ask::Do(state("DE"), Vote::plain(ballot::Vote::For).into())).unwrap();
    }
    let line = table.records().iter().rev().find_map(|record| match record {
        coreper::session::Record::Command { seat, command } if *seat == france => Some(command.clone()),
        _ => None,
    });
    assert_eq!(line, Some(against));
}
