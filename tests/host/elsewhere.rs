//! One seat opened at two places: one acts, the other one knows.

use super::ssh::{key, ssh};
use super::{Browser, get, hall, hidden, order, post, until};
use crate::screens::terminal::Terminal;

/// Somebody at a terminal who is known by a key, once the game has begun.
fn at(port: u16, key: &str) -> Terminal {
    let with_key = ["-i", key, "-oIdentitiesOnly=yes"];
    Terminal::spawn(tempfile::tempdir().unwrap(), ssh(port, "join", &with_key), 100, 30)
}

fn enters(seat: &mut Terminal, name: &str, code: &str) {
    for (question, answer) in [("Join code", "kole42"), ("Your name", name), ("Delegation", code)] {
        seat.see(question);
        seat.send(format!("{answer}\r").as_bytes());
    }
}

#[test]
fn a_seat_at_two_terminals_acts_at_the_one_that_was_opened_last() {
    let host = hall(2, None);
    let port = host.address().port();
    let folder = tempfile::tempdir().unwrap();
    let key = key(folder.path());
    let mut first = at(port, &key);
    enters(&mut first, "Ann", "de");
    first.see("Ann, you act for DE Germany");
    order(&host, "start");
    first.until("the game", |screen| screen.contains("month 1 of 2"));
    let before = first.contents();
    let mut second = at(port, &key);
    second.until("the game", |screen| screen.contains("month 1 of 2"));
    first.see("Your seat was opened elsewhere");
    // Whatever is typed at the first one does nothing.
    let records = host.hall().records().len();
    first.send(b"1 y\x07q");
    first.see("Your seat was opened elsewhere");
    assert_eq!(host.hall().records().len(), records);
    // Enter goes on there, with the same picture, and the second one is told.
    first.send(b"\r");
    first.until("the same screen", |screen| screen.lines().nth(1) == before.lines().nth(1));
    second.see("Your seat was opened elsewhere");
    second.send(b"\x03");
    second.ended();
    // Whoever comes back by digits is alone from then on: what was opened before is over.
    let told = order(&host, "back 1").remove(0);
    let digits: String = told.split("digits ").nth(1).unwrap().chars().take(4).collect();
    let back = post(host.address(), "/back", &[("number", "1"), ("digits", &digits)], "");
    assert_eq!(back.status, 303);
    first.ended();
    host.close();
}

#[test]
fn a_page_that_was_opened_elsewhere_since_does_nothing_and_is_shown_anew() {
    let host = hall(2, None);
    let to = host.address();
    let mut ann = Browser::join(to, "Ann", "DE");
    order(&host, "start");
    until("asked", || ann.page("").contains("name=\"to\""));
    let (older, newer) = (ann.page(""), ann.page(""));
    let fields = |page: &str| {
        let form = page.split("<form").find(|form| form.contains("name=\"to\"")).unwrap().to_owned();
        let to = form.split("name=\"to\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let named = ["seat", "question", "path", "page"].map(|name| (name, hidden(&form, name)));
        named.into_iter().chain([("to", to)]).collect::<Vec<_>>()
    };
    let send = |fields: &[(&str, String)]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        post(to, "/p/1/do", &fields, &ann.cookie)
    };
    let records = host.hall().records().len();
    let refused = send(&fields(&older));
    assert!(refused.status == 409 && refused.body.contains("was opened elsewhere"), "{}", refused.body);
    assert_eq!(host.hall().records().len(), records);
    // The page that was shown then is the newest; the one before it is not any more.
    assert_eq!(send(&fields(&newer)).status, 409);
    let shown = get(to, "/p/1/", &ann.cookie).body;
    assert_eq!(send(&fields(&shown)).status, 303);
    assert!(host.hall().records().len() > records);
    host.close();
}

#[test]
fn somebody_at_a_terminal_talks_to_the_table_asks_for_the_floor_and_writes_a_note() {
    let host = hall(2, None);
    let port = host.address().port();
    let folder = tempfile::tempdir().unwrap();
    let mut seat = at(port, &key(folder.path()));
    enters(&mut seat, "Ann", "de");
    seat.see("Ann, you act for DE Germany");
    let mut fleur = Browser::join(host.address(), "Fleur", "FR");
    order(&host, "start");
    seat.see("Ctrl-G");
    seat.send(b"\x07");
    seat.see("Nobody has said anything to the table yet.");
    seat.send(b"say zq-from a terminal\r");
    seat.see("DE: zq-from a terminal");
    assert!(fleur.page("talk").contains("DE: zq-from a terminal"));
    assert!(get(host.address(), "/wall/WALL-77", "").body.contains("zq-from a terminal"));
    seat.send(b"floor\r");
    seat.see("Next: DE");
    seat.send(b"note FR zq-too early\r");
    seat.see("cannot be written now");
    order(&host, "notes on");
    seat.send(b"\r");
    until("it was sent", || fleur.page("talk").contains("zq-too early"));
    // What the other one answers is there, and the screens are as they were.
    assert_eq!(fleur.send(&[("what", "note"), ("seat", "FR"), ("to", "DE"), ("words", "zq-answer")]).status, 200);
    seat.see("FR to DE: zq-answer");
    seat.send(b"\x1b");
    seat.until("the screens", |screen| !screen.contains("zq-answer") && screen.contains("Germany"));
    seat.send(b"\x03");
    seat.see("Ctrl-C again leaves");
    seat.send(b"\x03");
    seat.ended();
    host.close();
}
