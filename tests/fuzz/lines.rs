//! Lines as people type them: in the line mode, and at the open table of a class.

use super::Target;
use crate::plain::{class, game};
use coreper::game::state::LengthId;
use coreper::session::Session;
use coreper::tui::plain::{Place, play};
use std::io::Cursor;

const TOKENS: [&str; 44] = [
    "help\n",
    "why\n",
    "why 1\n",
    "more\n",
    "desk\n",
    "what if ",
    "set ",
    "map\n",
    "papers\n",
    "papers 3\n",
    "glossary\n",
    "package\n",
    "log all\n",
    "reasons\n",
    "role\n",
    "seats\n",
    "seats FR human\n",
    "seats CN reviewed\n",
    "undo\n",
    "back\n",
    "rewind 1\n",
    "save\n",
    "quit\n",
    "explain\n",
    "1\n",
    "2\n",
    "3\n",
    "9\n",
    "DE",
    "FR",
    "EL",
    "GR",
    "all",
    "for",
    "against",
    "abstain",
    "away",
    "proxy",
    "bots",
    "close",
    "rest",
    "DE,FR for\n",
    "\n",
    "report\n",
];

/// The most lines that an input plays: a game takes a few hundred.
const MOST: usize = 60;

/// Nothing here writes to a file: names of files would be fuzzed with the rest.
fn safe(input: &[u8]) -> Vec<u8> {
    let mut text = String::from_utf8_lossy(input).to_lowercase();
    while text.contains("save") {
        text = text.replace("save", "");
    }
    text.into_bytes()
}

fn feed(session: Session, input: &[u8]) -> String {
    let lines: Vec<&[u8]> = input.split_inclusive(|byte| *byte == b'\n').take(MOST).collect();
    let mut text = Vec::new();
    let played = play(session, Place::Pipe, &mut Cursor::new(lines.concat()), &mut text);
    let text = String::from_utf8(text).expect("what is written is text");
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "a control byte came back");
    assert!(!text.contains('⟦'), "a sentence is missing");
    match played {
        // What was answered last tells inputs apart.
        Ok(played) => format!("{:?} {}", played.finish, text.lines().rev().nth(4).unwrap_or_default()),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn typed() {
    let session = game("DE", LengthId::Short, 7);
    let seeds = vec![
        b"1\n2\n1\n\n3\n1\n2\nwhy 1\n\n\n".to_vec(),
        b"\n\n\n\n\n\n\n\n\n\n\n\n".to_vec(),
        b"2\nDE\nlog\ndesk\nwhat if FR for\n".to_vec(),
    ];
    // A file is never written to: names of files would be fuzzed with the rest.
    Target { name: "typed", seeds, tokens: &TOKENS, short: 25 }.run(|input| feed(session.fork(), &safe(input)));
}

#[test]
fn table_entries() {
    let session = class(LengthId::Short, 7);
    let seeds = vec![
        b"\nDE for\nFR against\nEL abstain\nrest\nclose\n".to_vec(),
        b"\nDE declare determination for\nIT, ES: for\nPL proxy DE\nall for\nclose\n\n".to_vec(),
        b"DE FR IT for; EL, CY against; rest bots\nclose\n\n\n\n".to_vec(),
    ];
    Target { name: "table_entries", seeds, tokens: &TOKENS, short: 25 }.run(|input| feed(session.fork(), &safe(input)));
}
