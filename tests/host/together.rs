//! All 27 at once, each third by another way: terminals over ssh, wide windows, pages of buttons. In every phase all of them are gone at
//! once and come back; none loses a seat. They play one game to its ending, and its file is the same game at one machine.

use super::soak::now;
use super::ssh::{key, ssh};
use super::{Browser, hall, order};
use crate::screens::terminal::{Terminal, answer};
use crate::session::october;
use coreper::game::command::Verb;
use coreper::host::Host;
use coreper::host::rehearse::line::{Line, SIZE};
use coreper::session::{Record, save};
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Lets everybody stop, also where something else has failed.
struct Ends<'a>(&'a AtomicBool);

impl Drop for Ends<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// Somebody at a terminal over ssh, with a key that brings them back.
struct AtATerminal {
    port: u16,
    key: String,
    seat: Terminal,
}

impl AtATerminal {
    fn joins(port: u16, code: &str, folder: &Path) -> Self {
        let folder = folder.join(code);
        std::fs::create_dir(&folder).unwrap();
        let key = key(&folder);
        let mut seat = Self::line(port, &key);
        for (question, typed) in [("Join code", "kole42"), ("Your name", code), ("Delegation", code)] {
            seat.see(question);
            seat.send(format!("{typed}\r").as_bytes());
        }
        seat.see("you act for");
        Self { port, key, seat }
    }

    fn line(port: u16, key: &str) -> Terminal {
        let with_key = ["-i", key, "-oIdentitiesOnly=yes"];
        Terminal::spawn(tempfile::tempdir().unwrap(), ssh(port, "join", &with_key), SIZE.0, SIZE.1)
    }

    /// The line is cut, and another one begins.
    fn comes_back(&mut self) {
        self.seat = Self::line(self.port, &self.key);
    }
}

/// Somebody in a wide window: what comes is drawn, what the screen asks for is pressed.
fn in_a_window(line: &mut Line, gone: impl Fn() -> bool) {
    let (columns, rows) = (SIZE.0.try_into().unwrap(), SIZE.1.try_into().unwrap());
    let mut screen = vt100::Parser::new(rows, columns, 0);
    let mut last = String::new();
    while !gone() {
        let Some(picture) = line.picture().unwrap() else { return };
        screen.process(&picture);
        let shown = screen.screen().contents();
        if let Some(keys) = answer(&shown).filter(|_| shown != last) {
            line.types(keys).unwrap();
        }
        last = shown;
    }
}

/// What everybody in the room knows: whether the game is over, and how often all of them have been gone at once.
#[derive(Clone, Copy)]
struct Room<'a> {
    over: &'a AtomicBool,
    cuts: &'a AtomicUsize,
}

impl Room<'_> {
    fn is_over(self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    fn cut(self) -> usize {
        self.cuts.load(Ordering::Relaxed)
    }

    fn at_a_terminal(self, one: &mut AtATerminal) {
        while !self.is_over() {
            let before = self.cut();
            let ended = |screen: &str| screen.contains("· The end") || self.is_over() || self.cut() != before;
            one.seat.play_until("an ending or a cut", ended);
            if self.cut() == before {
                return;
            }
            one.comes_back();
        }
    }

    fn in_a_window(self, to: SocketAddr, one: &Browser) {
        while !self.is_over() {
            let before = self.cut();
            let mut line = Line::open(to, &format!("/p/{}/ws", one.number), &one.cookie).unwrap();
            in_a_window(&mut line, || self.is_over() || self.cut() != before);
        }
    }

    fn on_pages(self, one: &mut Browser) {
        while !self.is_over() {
            let page = one.page("");
            if !one.takes_the_first(&page) {
                std::thread::sleep(Duration::from_millis(30));
            }
        }
    }

    /// The desk goes on until the game is over; in each phase all are gone at once, in the middle of what is asked. When the first vote
    /// was cast.
    fn to_the_end(self, host: &Host) -> Option<Instant> {
        let (mut phases, mut voted) = (Vec::new(), None);
        let is_cast =
            |record: &Record| matches!(record, Record::Command { command, .. } if command.verb() == Verb::Vote);
        for _ in 0..24_000 {
            let desk = host.hall().desk_page().unwrap();
            let sight = desk.public();
            let phase = (sight.view().phase(), sight.view().gate());
            if phases.last() != Some(&phase) {
                phases.push(phase);
                self.cuts.fetch_add(1, Ordering::Relaxed);
            }
            if voted.is_none() && host.hall().records().iter().any(is_cast) {
                voted = Some(now());
            }
            if desk.stands().held.is_some() {
                order(host, "next");
            }
            std::thread::sleep(Duration::from_millis(10));
            if sight.is_over() && desk.stands().held.is_none() {
                assert!(phases.len() >= 6, "{phases:?}");
                return voted;
            }
        }
        panic!("{:?}", order(host, ""));
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
    let began = now();
    let keys = tempfile::tempdir().unwrap();
    let keys = keys.path();
    let mut terminals: Vec<AtATerminal> = std::thread::scope(|scope| {
        let all: Vec<_> =
            ssh_codes.iter().map(|code| scope.spawn(move || AtATerminal::joins(port, code, keys))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let mut pages: Vec<Browser> = chair.iter().chain(page_codes).map(|code| Browser::join(to, code, code)).collect();
    let wide: Vec<Browser> = wide_codes.iter().map(|code| Browser::join(to, code, code)).collect();
    assert_eq!(order(&host, "people").len(), 27);
    order(&host, "start");
    let (over, cuts) = (AtomicBool::new(false), AtomicUsize::new(0));
    let room = Room { over: &over, cuts: &cuts };
    let voted = std::thread::scope(|scope| {
        let ends = Ends(&over);
        for one in &mut terminals {
            scope.spawn(|| room.at_a_terminal(one));
        }
        for one in &wide {
            scope.spawn(|| room.in_a_window(to, one));
        }
        for one in &mut pages {
            scope.spawn(|| room.on_pages(one));
        }
        let voted = room.to_the_end(&host);
        drop(ends);
        // A last picture wakes whoever waits for one.
        order(&host, "say the end");
        voted
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
    // A goal of the workshop, and no timing: a class of 27 is at its first vote before anybody is bored.
    let after = voted.map(|at| at.duration_since(began));
    assert!(after.is_some_and(|after| after < Duration::from_secs(180)), "first join to first vote: {after:?}");
    assert!(!records.iter().any(|record| matches!(record, Record::Controller(..))), "and no bot for anybody");
    host.hall().end();
    host.close();
    let (session, remarks) = save::resume(&path).unwrap();
    assert!(session.is_over() && remarks.is_empty() && session.records() == records, "{remarks:?}");
}
