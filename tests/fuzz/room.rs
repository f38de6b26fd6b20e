//! What people send in a workshop: the fields of forms, steps of a path among them, and the orders of the desk. Whatever comes, the seat
//! stays whose it was, and everything is answered.

use super::Target;
use crate::host::trainer::state;
use crate::host::{bare_hall, hidden};
use coreper::host::desk::{Came as Said, order};
use coreper::host::hall::Hall;
use coreper::host::html::Tab;
use coreper::host::html::act::{Came, carry_out};
use coreper::host::html::person::page;
use std::cell::RefCell;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

const TOKENS: [&str; 40] = [
    "\n> next",
    "\n> bots",
    "\n> as DE ",
    "\n> news ",
    "\n> inject ",
    "\n> figure DE anger 5 why",
    "\n> rewind 1 why",
    "\n> reopen why",
    "\n> review CN",
    "\n> accept",
    "\n> instead ",
    "\n> say ",
    "\n> scene ",
    "\n> desk injects",
    "\n> desks close 2",
    "\n> floor ",
    "\n> move 1 DE",
    "\n> clock 20",
    "\n> remark other ",
    "\n> holds off",
    "what=draft",
    "what=redraft",
    "what=comment",
    "what=sponsor",
    "what=show-draft",
    "what=state",
    "what=note",
    "what=expect",
    "what=undo",
    "what=hand",
    "&title=",
    "&words=",
    "&to=vote i0",
    "&to=ready",
    "&path=",
    "&meant=yes",
    "&draft=1",
    "&seat=DE",
    "&seat=FR",
    "&one=3",
];

/// After so many inputs there is another hall: in one whose game is over everything is answered alike.
const A_HALL: u32 = 300;
/// So many lines of an input count.
const MOST: usize = 12;

fn hall() -> Arc<Hall> {
    let hall = bare_hall(3);
    let here = IpAddr::from(Ipv4Addr::LOCALHOST);
    hall.join("KOLE-42", "Ann", "DE", None, here).unwrap();
    hall.join("KOLE-42", "Bo", "FR", None, here).unwrap();
    hall.start().unwrap();
    hall
}

/// The fields of a line; a line that names no question answers the one that stands on the page.
fn fields(hall: &Hall, line: &str) -> Vec<(String, String)> {
    let ann = hall.person(1).unwrap();
    let html = page(hall, &ann, Tab::Now, None, None).into_string();
    let form = html.split("<form").find(|form| form.contains("name=\"question\"")).unwrap_or_default();
    let own = ["seat", "question", "path", "page"].map(|name| (name.to_owned(), hidden(form, name)));
    let said: Vec<(String, String)> = line
        .split('&')
        .filter_map(|part| part.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let unsaid = own.into_iter().filter(|(name, _)| !said.iter().any(|(other, _)| other == name)).collect::<Vec<_>>();
    said.into_iter().chain(unsaid).collect()
}

fn feed(hall: &Arc<Hall>, input: &[u8]) -> String {
    let text = String::from_utf8_lossy(input);
    let mut last = String::new();
    for line in text.lines().take(MOST) {
        last = if let Some(line) = line.strip_prefix("> ") {
            match order(hall, line) {
                Said::Said(lines) => lines.join(" "),
                Said::End => "end".to_owned(),
            }
        } else {
            let Some(ann) = hall.person(1) else { return "removed".to_owned() };
            match carry_out(hall, &ann, &fields(hall, line)) {
                Came::Done => "done".to_owned(),
                Came::Said => "said".to_owned(),
                Came::Asks(path) => format!("asks {:?}", path.verb),
                Came::Not(_) => "not theirs".to_owned(),
                Came::Page(page, refused) => {
                    let page = page.into_string();
                    let why = page.split("role=\"alert\">").nth(1).unwrap_or_default();
                    format!("{refused} {}", why.split('<').next().unwrap_or_default())
                }
            }
        };
        assert!(!last.contains('⟦'), "a sentence is missing: {last}");
    }
    assert!(hall.fault().is_none(), "{:?}", hall.fault());
    // Whoever the desk has not moved or removed sits where they sat, whatever Ann sends.
    if !moves(input) {
        assert!(hall.person(2).is_some_and(|bo| bo.seats == [state("FR")]), "{text}");
    }
    last
}

/// Whether the desk may have moved or removed somebody.
fn moves(input: &[u8]) -> bool {
    String::from_utf8_lossy(input).to_lowercase().contains("move")
}

#[test]
fn room() {
    let halls: RefCell<(u32, Arc<Hall>)> = RefCell::new((0, hall()));
    let seeds = [
        "to=",
        "> next\nto=\n> bots",
        "what=state&words=We wait\n> statements",
        "what=draft&title=A&words=B\nwhat=comment&draft=1&words=C",
    ];
    let seeds = seeds.map(|seed| seed.as_bytes().to_vec()).to_vec();
    Target { name: "room", seeds, tokens: &TOKENS, short: 400 }.run(|input| {
        let mut halls = halls.borrow_mut();
        if halls.0 >= A_HALL || halls.1.fault().is_some() {
            *halls = (0, hall());
        }
        halls.0 += if moves(input) { A_HALL } else { 1 };
        feed(&halls.1, input)
    });
}
