//! ssh without a terminal of its own (`ssh -T`): a seat in lines that does whatever a page does; the wall as text; desks for others.

use super::ssh::ssh;
use super::{hall, order, until};
use crate::screens::terminal::Terminal;
use coreper::host::Host;
use coreper::words::text::plain;
use std::net::SocketAddr;

/// Somebody comes by ssh in lines, and answers what they are asked first.
pub(super) fn in_lines(host: &Host, user: &str, answers: &[(&str, &str)]) -> Terminal {
    by_ssh(host, user, &["-T"], answers)
}

pub(super) fn by_ssh(host: &Host, user: &str, more: &[&str], answers: &[(&str, &str)]) -> Terminal {
    by_ssh_at(host.address(), user, more, answers)
}

pub(super) fn by_ssh_at(to: SocketAddr, user: &str, more: &[&str], answers: &[(&str, &str)]) -> Terminal {
    let more: Vec<&str> = more.iter().copied().chain(["-oPubkeyAuthentication=no"]).collect();
    let command = ssh(to.port(), user, &more);
    let mut terminal = Terminal::spawn(tempfile::tempdir().unwrap(), command, 100, 60);
    for (question, answer) in answers {
        terminal.see(question);
        terminal.send(format!("{answer}\r").as_bytes());
    }
    terminal
}

const GERMANY: [(&str, &str); 3] = [("Join code", "kole42"), ("Your name", "Ann"), ("Delegation", "DE")];

/// The number of the last choice that is called so.
fn number_of(terminal: &Terminal, label: &str) -> String {
    let contents = terminal.contents();
    let line = contents.lines().rev().find(|line| line.starts_with('[') && line.contains(label));
    line.unwrap_or_else(|| panic!("{label} in {contents}"))[1..].split(']').next().unwrap().to_owned()
}

#[test]
fn a_whole_game_is_played_in_lines_without_a_terminal() {
    let host = hall(2, None);
    let mut seat = in_lines(&host, "join", &GERMANY);
    seat.see("Ann, you act for DE Germany");
    order(&host, "start");
    let mut taken = 0;
    loop {
        let desk = host.hall().desk_page().unwrap();
        if desk.stands().held.is_some() {
            order(&host, "next");
            continue;
        }
        if desk.public().is_over() {
            break;
        }
        if host.hall().page(1).is_some_and(|page| page.asked().is_some()) {
            let before = desk.revision();
            seat.send(b"\r");
            taken += 1;
            // What was typed before the question was read out was no answer to it, and is said again.
            let went_on = || host.hall().desk_page().unwrap().revision() != before;
            (0..200).find(|_| {
                went_on() || {
                    std::thread::sleep(std::time::Duration::from_millis(10));
                    false
                }
            });
        }
    }
    assert!((5..200).contains(&taken), "it was asked, and answered: {taken}");
    let desk = host.hall().desk_page().unwrap();
    let sight = desk.public();
    let (ending, _) = sight.ending_text().unwrap();
    seat.see(&sight.campaign().text.ending(ending).title);
    seat.send(b"seat\r");
    seat.see("What you want");
    seat.send(b"quit\r");
    seat.ended();
    host.close();
}

#[test]
fn what_a_page_asks_for_is_asked_in_lines_and_nothing_else_is_taken() {
    let host = hall(2, None);
    let mut seat = in_lines(&host, "join", &GERMANY);
    seat.see("Ann, you act for DE Germany");
    order(&host, "start");
    seat.see("What do you answer?");
    // Nothing that is no choice is taken for one.
    seat.send(b"99\r");
    seat.see(&plain("plainly-no-way")[..30]);
    seat.send(b"talk\r");
    seat.until("the talk", |screen| screen.contains(&plain("talk-state-do")));
    let number = number_of(&seat, &plain("talk-state-do"));
    seat.send(format!("{number}\r").as_bytes());
    seat.see(&plain("plainly-words")[..20]);
    seat.send("Sagen wir es laut: schützen\r".as_bytes());
    until("said", || host.hall().statements().iter().any(|one| one.text == "Sagen wir es laut: schützen"));
    // A form is left without being sent.
    seat.send(format!("{number}\r").as_bytes());
    seat.send(b"back\r");
    seat.send(b"hand\r");
    until("a hand is up", || host.hall().hand_is_up(1));
    assert_eq!(host.hall().statements().len(), 1);
    // Opened elsewhere, it takes nothing until it is here again.
    let before = host.hall().desk_page().unwrap().revision();
    let mut browser = super::Browser { to: host.address(), number: 1, cookie: back(&host), seen: String::new() };
    browser.page("");
    seat.send(b"now\r");
    until("over there", || host.hall().is_here(1));
    assert_eq!(host.hall().desk_page().unwrap().revision(), before);
    host.close();
}

/// Ann comes back in a browser.
fn back(host: &Host) -> String {
    let digits = host.hall().fresh_digits(1).unwrap();
    let answer = super::post(host.address(), "/back", &[("number", "1"), ("digits", &digits)], "");
    answer.heads["set-cookie"]
        .iter()
        .find(|cookie| cookie.starts_with("seat="))
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned()
}

#[test]
fn the_wall_and_desks_for_others_come_by_ssh_each_with_its_own_words() {
    let host = hall(2, None);
    let mut seat = in_lines(&host, "join", &GERMANY);
    seat.see("Ann, you act for DE Germany");
    let mut watches = in_lines(&host, "watch", &GERMANY[..2]);
    watches.see("Ann 2, you look on.");
    order(&host, "start");
    for more in [&["-T"][..], &[]] {
        let mut wall = by_ssh(&host, "wall", more, &[("Code of the wall", "wall77")]);
        wall.until("the wall", |screen| screen.contains("Month 1 of 2") && !screen.contains("What do you answer"));
    }
    let words = order(&host, "desk injects")[0].split("words ").nth(1).unwrap().split('.').next().unwrap().to_owned();
    let mut desk = in_lines(&host, "desk", &[("The five words", &words.replace('-', " "))]);
    desk.see("A desk of this session");
    desk.send(b"news Twelve ships wait\r");
    seat.see("Twelve ships wait");
    for refused in ["end yes", "rewind 1 why", "review CN", "as DE", "desk all"] {
        desk.send(format!("{refused}\r").as_bytes());
        let word = refused.split(' ').next().unwrap();
        desk.see(&format!("\"{word}\" is not for this desk"));
    }
    // On a terminal it is drawn.
    let mut drawn = by_ssh(&host, "desk", &[], &[("The five words", &words)]);
    drawn.until("the desk", |screen| screen.contains("Desk · join code") && screen.contains("Ctrl-C leaves the desk"));
    assert!(order(&host, "desks").iter().any(|line| line.contains("2 at it")), "{:?}", order(&host, "desks"));
    order(&host, "desks close 2");
    desk.see("This desk is over.");
    drawn.ended();
    let mut wrong = by_ssh(&host, "desk", &[], &[("The five words", &words)]);
    wrong.see("No desk has these words.");
    assert!(host.hall().stage() == coreper::host::hall::Stage::Playing);
    host.close();
}
