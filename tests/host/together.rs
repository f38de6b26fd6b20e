//! All 27 at once, each third by another way: terminals over ssh, wide windows, pages of buttons. They play one game to its ending, and
//! its file is the same game at one machine.

use super::ssh::ssh;
use super::{Browser, hall, order};
use crate::screens::terminal::{Terminal, answer};
use crate::session::october;
use coreper::host::rehearse::line::{Line, SIZE};
use coreper::session::{Record, save};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

/// Lets everybody stop, also where something else has failed.
struct Ends<'a>(&'a AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Somebody at a terminal over ssh.
fn at_a_terminal(port: u16, code: &str) -> Terminal {
    let none = ["-oPubkeyAuthentication=no"];
    let mut seat = Terminal::spawn(tempfile::tempdir().unwrap(), ssh(port, "join", &none), SIZE.0, SIZE.1);
    for (question, typed) in [("Join code", "kole42"), ("Your name", code), ("Delegation", code)] {
        seat.see(question);
        seat.send(format!("{typed}\r").as_bytes());
    }
    seat.see("you act for");
    seat
}

/// Somebody in a wide window: what comes is drawn, what the screen asks for is pressed.
fn in_a_window(line: &mut Line, over: &AtomicBool) {
    let (columns, rows) = (SIZE.0.try_into().unwrap(), SIZE.1.try_into().unwrap());
    let mut screen = vt100::Parser::new(rows, columns, 0);
    let mut last = String::new();
    while !over.load(Ordering::Relaxed) {
        let Some(picture) = line.picture().unwrap() else { return };
        screen.process(&picture);
        let shown = screen.screen().contents();
        if let Some(keys) = answer(&shown).filter(|_| shown != last) {
            line.types(keys).unwrap();
        }
        last = shown;
    }
}

#[test]
fn nine_at_terminals_nine_in_windows_and_nine_on_pages_play_one_game_to_its_ending() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let host = hall(1, Some(path.clone()));
    let (to, port) = (host.address(), host.address().port());
    let codes: Vec<String> = october().text.states.iter().map(|state| state.id.clone()).collect();
    // Whoever holds the Presidency is asked what no screen of another state asks: it plays on pages.
    let (chair, others): (Vec<String>, Vec<String>) = codes.iter().cloned().partition(|code| code == "CY");
    let (ssh_codes, rest) = others.split_at(9);
    let (wide_codes, page_codes) = rest.split_at(9);
    let mut terminals: Vec<Terminal> = std::thread::scope(|scope| {
        let all: Vec<_> = ssh_codes.iter().map(|code| scope.spawn(move || at_a_terminal(port, code))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let mut pages: Vec<Browser> = chair.iter().chain(page_codes).map(|code| Browser::join(to, code, code)).collect();
    let wide: Vec<Browser> = wide_codes.iter().map(|code| Browser::join(to, code, code)).collect();
    let open = |one: &Browser| Line::open(to, &format!("/p/{}/ws", one.number), &one.cookie).unwrap();
    let mut lines: Vec<Line> = wide.iter().map(open).collect();
    assert_eq!(order(&host, "people").len(), 27);
    order(&host, "start");
    let over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let ends = Ends(&over);
        for seat in &mut terminals {
            scope.spawn(|| {
                seat.play_until("an ending", |screen| screen.contains("· The end") || over.load(Ordering::Relaxed));
            });
        }
        for line in &mut lines {
            scope.spawn(|| in_a_window(line, &over));
        }
        for one in &mut pages {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    let page = one.page("");
                    if !one.takes_the_first(&page) {
                        std::thread::sleep(std::time::Duration::from_millis(30));
                    }
                }
            });
        }
        let is_over = (0..12_000).any(|_| {
            let desk = host.hall().desk_page().unwrap();
            if desk.stands().held.is_some() {
                order(&host, "next");
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
            desk.public().is_over() && desk.stands().held.is_none()
        });
        assert!(is_over, "{:?}", order(&host, ""));
        drop(ends);
        // A last picture wakes whoever waits for one.
        order(&host, "say the end");
    });
    let records = host.hall().records();
    let acted: BTreeSet<_> = records
        .iter()
        .filter_map(|record| match record {
            Record::Command { seat, .. } => seat.state(),
            _ => None,
        })
        .collect();
    assert_eq!(acted.len(), 27, "every one of them has acted");
    assert!(!records.iter().any(|record| matches!(record, Record::Controller(..))), "and no bot for anybody");
    host.hall().end();
    host.close();
    let (session, remarks) = save::resume(&path).unwrap();
    assert!(session.is_over() && remarks.is_empty() && session.records() == records, "{remarks:?}");
}
