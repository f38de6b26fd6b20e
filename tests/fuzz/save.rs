//! Saves whose checksums are right, whatever stands in them, and the notes in them.

use super::Target;
use super::mutate::Mutator;
use crate::session::options;
use coreper::base::ids::Seat;
use coreper::campaign::{Campaign, builtin};
use coreper::game::state::LengthId;
use coreper::report::debrief;
use coreper::session::{Session, save};
use coreper::words::Words;
use coreper::words::document::{html, markdown};
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;

const TOKENS: [&str; 40] = [
    "DE",
    "MT",
    "EL",
    "COM",
    "CN",
    "FAC",
    "OBS",
    "XX",
    "vote",
    "lobby",
    "declare",
    "pledge",
    "table",
    "offer",
    "counter",
    "use",
    "signal",
    "inject",
    "reply",
    "answer",
    "share",
    "human",
    "bot",
    "passive",
    "random",
    "reviewed",
    "id",
    "set",
    "number",
    "text",
    "command",
    "note",
    "undo",
    "rewind",
    "round",
    "proposed",
    "controller",
    "Beijing",
    "Vote",
    "Hold",
];

/// The lines of a short game, as texts without their checksums.
fn lines(name: &str) -> Vec<String> {
    let campaign = Arc::new(Campaign::from_files(builtin::files(name).unwrap()).unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("game.jsonl");
    let mut session = Session::new(campaign, options(LengthId::Short, 3));
    session.save_to(&path).unwrap();
    session.run().unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()[2].to_string()).collect()
}

fn framed(lines: impl Iterator<Item = String>) -> Vec<u8> {
    let line = |text: String| format!("[{},\"{:08x}\",{text}]\n", text.len(), crc32fast::hash(text.as_bytes()));
    lines.map(line).collect::<String>().into_bytes()
}

/// Reads a save, plays it again, and writes every page about it.
fn feed(bytes: &[u8]) -> String {
    let loaded = match save::parse(bytes, Path::new("fuzz")) {
        Ok(loaded) => loaded,
        Err(error) => return error.to_string(),
    };
    let campaign = Arc::clone(&loaded.campaign);
    match Session::replay(campaign, loaded.options, loaded.records) {
        Err(divergence) => divergence.how.told(&Words::new(&loaded.campaign)),
        Ok(session) => {
            for reader in [Seat::Facilitator, Seat::Commission] {
                let page = debrief(&session, reader);
                let _ = (markdown::render(&page.document()), html::render(&page.document()));
                let words = Words::to(session.campaign(), reader);
                session.notes(reader).for_each(|entry| drop(words.note(&entry.note)));
            }
            format!("{:?}", loaded.remarks)
        }
    }
}

/// Changes a game's records by number: bytes of a few lines, or what they say, so that they stay records.
fn altered(game: &[String], number: &[u8], notes_alone: bool) -> Vec<u8> {
    let number = number.iter().fold(0, |sum: u64, byte| sum.wrapping_mul(257).wrapping_add(u64::from(*byte)));
    let mut mutator = Mutator::new("record", 0, number, &TOKENS);
    let mut lines = game.to_vec();
    let noted: Vec<usize> = (1..lines.len()).filter(|at| lines[*at].starts_with("{\"note\"")).collect();
    for _ in 0..=mutator.below(3) {
        let at = if notes_alone { *mutator.pick(&noted) } else { 1 + mutator.below(lines.len() - 1) };
        if let (0, false) = (mutator.below(4), notes_alone) {
            let bytes = mutator.input(&[lines[at].clone().into_bytes()]);
            lines[at] = String::from_utf8_lossy(&bytes).replace('\n', " ");
        } else if let Ok(mut value) = serde_json::from_str::<Value>(&lines[at]) {
            mutator.document(if notes_alone { &mut value["note"]["note"] } else { &mut value });
            lines[at] = value.to_string();
        }
        if !notes_alone && mutator.below(6) == 0 {
            let (from, to) = (1 + mutator.below(lines.len() - 1), 1 + mutator.below(lines.len() - 1));
            let line = lines.remove(from);
            lines.insert(to, line);
        }
    }
    // A game that is cut off somewhere is quicker to play again.
    let end = if notes_alone { lines.len() } else { 2 + mutator.below(lines.len() - 1) };
    framed(lines.into_iter().take(end))
}

#[test]
fn saves() {
    let game = lines("first-vote");
    let seeds = vec![framed(game.iter().cloned()), vec![1, 2, 3]];
    Target { name: "saves", seeds, tokens: &TOKENS, short: 120 }.run(|input| {
        // Short inputs are numbers of altered games; long ones are files, whose checksums then are mostly wrong.
        if input.len() < 4_096 { feed(&altered(&game, input, false)) } else { feed(input) }
    });
}

#[test]
fn notes() {
    let game = lines("first-vote");
    let seeds = vec![vec![7, 7, 7], vec![0]];
    Target { name: "notes", seeds, tokens: &[], short: 60 }.run(|input| feed(&altered(&game, input, true)));
}
