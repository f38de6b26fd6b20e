//! What is said in the lobby before the game begins: a practice vote on a harmless matter, whose count everybody sees, and a word from
//! each that they are ready. Both are kept nowhere, and gone when the game begins.

use crate::law::ballot::Vote;
use crate::words::name;
use crate::words::text::{capital, say};
use std::collections::{BTreeMap, BTreeSet};

/// Who has said what in the lobby, by their numbers.
#[derive(Clone, Debug, Default)]
pub struct Readying {
    pub(super) votes: BTreeMap<u32, Vote>,
    pub(super) ready: BTreeSet<u32>,
}

/// What can be said in a practice vote, each with the word of forms.
pub const PRACTICE: [(Vote, &str); 3] = [(Vote::For, "for"), (Vote::Abstain, "abstain"), (Vote::Against, "against")];

/// A vote by its word in forms.
#[must_use]
pub fn vote(word: &str) -> Option<Vote> {
    PRACTICE.into_iter().find(|(_, known)| *known == word).map(|(vote, _)| vote)
}

/// What can be said in the practice vote, as it is called, the one that was said marked.
#[must_use]
pub fn label(vote: Vote, said: Option<Vote>) -> String {
    let label = capital(&name::vote(vote));
    if said == Some(vote) { say!("lobby-practice-said", vote = label) } else { label }
}
