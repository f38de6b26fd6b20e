//! Whoever takes every default reaches an ending, in every length, from every kind of seat.

use super::{Told, assert_over, class, entries_by_round, game, told};
use coreper::base::ids::Seat;
use coreper::game::state::LengthId;

/// The most entries that a round asks of one player who takes the defaults.
const SOLO: usize = 12;

fn passed(seats: &str, length: LengthId, seed: u64) -> Told {
    let told = told(game(seats, length, seed), "", true);
    assert_over(&told);
    told
}

fn assert_plain(told: &Told) {
    let drawn = |c: char| ('\u{2500}'..='\u{259f}').contains(&c) || (c.is_control() && c != '\n');
    let found = told.text.chars().find(|c| drawn(*c));
    assert!(found.is_none(), "{found:?} is drawn");
    let long = told.text.lines().find(|line| line.chars().count() > 80);
    assert!(long.is_none(), "{long:?}");
    let unfilled = told.text.lines().find(|line| line.contains("{capital}") || line.contains("{state}"));
    assert!(unfilled.is_none(), "{unfilled:?}");
}

#[test]
fn every_length_ends_for_every_kind_of_seat() {
    for (at, length) in LengthId::ALL.into_iter().enumerate() {
        for (seed, seats) in ["DE", "MT", "COM", "CN", "DE,FR"].into_iter().enumerate() {
            let told = passed(seats, length, 7 + (seed + at) as u64);
            assert_plain(&told);
        }
    }
}

#[test]
fn a_solo_round_asks_for_twelve_entries_at_most() {
    let mut most = 0;
    for (seed, length) in (0..6).zip(LengthId::ALL.into_iter().cycle()) {
        for seats in ["DE", "CY", "IE"] {
            let told = passed(seats, length, seed);
            most = most.max(entries_by_round(&told.text).into_iter().max().unwrap());
        }
    }
    assert!((1..=SOLO).contains(&most), "{most} entries in a round");
}

#[test]
fn all_states_can_be_played_in_private_turns() {
    let told = passed("all", LengthId::Short, 3);
    assert!(told.text.contains("Pass the machine to Malta; then press Enter."));
}

#[test]
fn an_open_table_ends_with_few_entries() {
    let told = told(class(LengthId::Standard, 3), "", true);
    assert_over(&told);
    assert_plain(&told);
    assert!(!told.text.contains("Pass the machine"));
}

#[test]
fn the_ending_shows_scorecards_and_the_way_on() {
    let told = passed("FR", LengthId::Short, 1);
    for words in ["What France wanted", "Of their own aims the others met", "No run is a prediction", "1. Leave"] {
        assert!(told.text.contains(words), "{words}");
    }
}

#[test]
fn after_the_ending_everything_can_be_read() {
    let ended = passed("FR", LengthId::Short, 1).played.session;
    assert!(ended.is_over());
    let after = told(ended, "report\nlog all\nmap\npapers ladder\nwhy\nhelp\n\n", false);
    assert!(!after.text.contains('⟦'));
    assert!(after.text.contains("1. Leave"));
    let report = coreper::words::document::markdown::render(
        &coreper::report::debrief(&after.played.session, Seat::Facilitator).document(),
    );
    let heading = report.lines().find(|line| line.starts_with("## ")).unwrap();
    assert!(after.text.contains(heading), "{heading}");
}

#[test]
fn why_beijing_moved_is_closed_during_play_and_open_after_the_ending() {
    let closed = "What Beijing weighed stays closed";
    let during = told(game("FR", LengthId::Short, 1), "papers ladder\nwhy 2\n", false);
    assert!(during.text.replace('\n', " ").contains(closed), "{}", during.text);
    let ended = passed("FR", LengthId::Short, 1).played.session;
    let asked: Vec<String> = (1..=12).map(|at| format!("why {at}\nmore\n")).collect();
    let at_work = format!("papers ladder\n{}", asked.concat());
    let after = told(ended, &at_work, false);
    assert!(after.text.contains("What to do this month:"), "{}", after.text);
}

#[test]
fn the_same_lines_give_the_same_text_and_the_same_game() {
    let (one, other) = (passed("IT", LengthId::Short, 5), passed("IT", LengthId::Short, 5));
    assert_eq!(one.text, other.text);
    assert_eq!(one.played.session.digest(), other.played.session.digest());
}
