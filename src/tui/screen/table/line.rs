//! What a teacher types: codes, each with a word behind it or none.

use crate::base::ids::{Seat, StateId};
use crate::law::ballot::Vote;
use crate::session::{DraftEntry, seat};
use crate::tui::scene::Model;
use crate::tui::text::tx;

/// The word behind a code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Word {
    /// Nothing stands behind it.
    Nothing,
    /// What a member does in a roll-call.
    Entry(DraftEntry),
    /// Its entry is taken away.
    Erase,
    /// A number: the answer to a letter.
    Number(u8),
}

/// Reads a line, or says which word is wrong.
pub(super) fn read(line: &str, model: &Model<'_>) -> Result<Vec<(StateId, Word)>, String> {
    let mut words: Vec<(StateId, Word)> = Vec::new();
    for text in line.split([' ', ',', ';']).filter(|text| !text.is_empty()) {
        // `de=f` and `de:f` serve like `de f`.
        for text in text.split(['=', ':']).filter(|text| !text.is_empty()) {
            match (code(text, model), words.last_mut()) {
                (_, Some((_, last @ Word::Nothing))) if text.len() == 1 => {
                    *last = word(text, model).ok_or_else(|| wrong("table-not-understood", text))?;
                }
                (Some(id), _) => words.push((id, Word::Nothing)),
                (None, Some((_, last @ Word::Nothing))) => {
                    *last = word(text, model).ok_or_else(|| wrong("table-not-understood", text))?;
                }
                (None, _) => return Err(wrong("table-unknown", text)),
            }
        }
    }
    Ok(words)
}

fn wrong(key: &str, word: &str) -> String {
    tx(key, &[("word", word.into())])
}

fn code(text: &str, model: &Model<'_>) -> Option<StateId> {
    seat::parse(model.campaign(), text).and_then(Seat::state)
}

fn word(text: &str, model: &Model<'_>) -> Option<Word> {
    if let Some(to) = text.strip_prefix('>') {
        return code(to, model).map(|to| Word::Entry(DraftEntry::Proxy(to)));
    }
    Some(match text.to_ascii_lowercase().as_str() {
        "f" | "+" | "for" | "yes" => Word::Entry(DraftEntry::Vote(Vote::For)),
        "x" | "-" | "against" | "no" => Word::Entry(DraftEntry::Vote(Vote::Against)),
        "a" | "abstain" => Word::Entry(DraftEntry::Vote(Vote::Abstain)),
        "y" | "away" => Word::Entry(DraftEntry::Away),
        "b" | "bot" => Word::Entry(DraftEntry::Bot),
        "0" | "?" => Word::Erase,
        number => Word::Number(number.parse().ok()?),
    })
}
