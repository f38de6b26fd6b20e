//! What a list shows of a save, read from the beginning and the end of its file alone: a menu is there at once.

use super::error::{READ, SaveError};
use super::header::Versions;
use crate::game::RULES_VERSION;
use crate::game::state::LengthId;
use crate::session::length_word;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

/// Bytes that are read from the beginning: the header up to the campaign in it.
const HEAD: u64 = 8 << 10;
/// Bytes that are read from the end: the round that was filed last stands there, notes or not.
const TAIL: u64 = 256 << 10;

/// What a list shows of a save.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Glance {
    /// The campaign's id.
    pub campaign: String,
    /// The length that was chosen.
    pub length: Option<LengthId>,
    /// Rounds to play; 0 for as many as the length has.
    pub rounds: u16,
    /// The codes of the seats that people play.
    pub people: Vec<String>,
    /// Whether a class plays at one screen.
    pub table: bool,
    /// The last round that is over; 0 for none.
    pub filed: u16,
    /// Whether it can be gone on with.
    pub health: Health,
}

/// Whether a save can be gone on with, as far as its ends tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Health {
    /// Nothing speaks against it.
    Whole,
    /// Its last line was not written whole.
    Torn,
    /// It was played by other rules than those of this release.
    OtherRules,
}

#[derive(Deserialize)]
struct Head {
    name: String,
    length: String,
    rounds: u16,
    seats: BTreeMap<String, String>,
    table: bool,
}

/// A look at a save; nothing where the file does not begin as one.
///
/// # Errors
/// When it cannot be read.
pub fn glance(path: &Path) -> Result<Option<Glance>, SaveError> {
    let mut file = File::open(path).map_err(SaveError::io(path))?;
    let length = file.metadata().map_err(SaveError::io(path))?.len();
    let mut head = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut head).map_err(SaveError::io(path))?;
    let mut tail = Vec::new();
    let from = SeekFrom::Start(length.saturating_sub(TAIL));
    file.seek(from).and_then(|_| file.take(TAIL).read_to_end(&mut tail)).map_err(SaveError::io(path))?;
    Ok(read(&head, &tail))
}

fn read(head: &[u8], tail: &[u8]) -> Option<Glance> {
    let text = String::from_utf8_lossy(head);
    // The campaign's files stand last in the header, and are long.
    let (fields, _) = text.get(text.find('{')?..)?.split_once(",\"campaign\":")?;
    let fields = format!("{fields}}}");
    let Versions { format, rules, .. } = serde_json::from_str(&fields).ok()?;
    let head: Head = serde_json::from_str(&fields).ok()?;
    let played = |(code, by): (String, String)| (by == "human").then_some(code);
    let health = match tail.last() {
        _ if !READ.contains(&format) || rules != RULES_VERSION => Health::OtherRules,
        Some(b'\n') => Health::Whole,
        Some(_) | None => Health::Torn,
    };
    Some(Glance {
        campaign: head.name,
        length: LengthId::ALL.into_iter().find(|length| length_word(*length) == head.length),
        rounds: head.rounds,
        people: head.seats.into_iter().filter_map(played).collect(),
        table: head.table,
        filed: filed(&String::from_utf8_lossy(tail)),
        health,
    })
}

/// The last round that a text says is over.
fn filed(text: &str) -> u16 {
    const MARK: &str = "{\"round\":{\"round\":";
    let behind = text.rfind(MARK).map_or("", |at| &text[at + MARK.len()..]);
    let digits: String = behind.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}
