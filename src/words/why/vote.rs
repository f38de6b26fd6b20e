//! Why a member voted as it did, as far as the reader may know.

use super::lines::Why;
use crate::ai::note::Note;
use crate::base::ids::StateId;
use crate::campaign::text::PastVote;
use crate::game::state::{Gate, Item, VoteReason};
use crate::game::view::View;
use crate::law::ballot::Vote;
use crate::words::number::percent_exact;
use crate::words::text::{self, say};
use crate::words::{Words, name, terms};

/// A vote that was cast.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cast {
    /// Where.
    pub gate: Gate,
    /// On what.
    pub item: Item,
    /// What; none for a member that was away or has not voted.
    pub vote: Option<Vote>,
    /// The reason that the member gave with it, and how sure it said to be, from 0 (not given) to 5.
    pub said: (VoteReason, u8),
    /// What it had declared on the topic when the vote was held.
    pub declared: Option<Vote>,
}

/// Why a member voted as it did: what it said, its figures, the public record; and what its mind weighed, where the reader may
/// read that note.
#[must_use]
pub fn vote(words: &Words<'_>, view: &View<'_>, id: StateId, cast: &Cast, note: Option<&Note>) -> Why {
    let how = cast.vote.map_or_else(|| text::plain("why-vote-none"), name::vote);
    let mut why =
        Why::new(say!("why-vote", who = words.state(id), vote = how, on = terms::vote_title(cast.gate, cast.item)));
    let (reason, confidence) = cast.said;
    if reason != VoteReason::None {
        why.line(say!("why-vote-said", reason = name::reason(reason), confidence = name::confidence(confidence)));
    }
    let nation = view.nation(id);
    // Conclusions are nothing that anybody declares a vote on.
    if let Some(declared) = cast.declared.filter(|_| !matches!(cast.item, Item::Conclusions(_))) {
        why.line(say!("why-vote-declared", vote = name::vote(declared)));
    }
    let (pain, supply) = (percent_exact(nation.injury), percent_exact(nation.supply));
    why.line(say!("why-vote-figures", pain = pain, supply = supply, cost = nation.cost));
    if matches!(cast.item, Item::OpenVote(_)) {
        why.line(text::plain("decision-to-vote"));
    }
    if matches!(cast.item, Item::Publication(_)) {
        why.line(text::plain("decision-to-publish"));
    }
    if let Some(note) = note {
        words.note(note).into_iter().for_each(|line| why.line(line));
    }
    if cast.vote == Some(Vote::Abstain) {
        why.line(name::abstention_under(cast.gate, crate::game::council::rule(view.rules(), cast.item)));
    }
    let record = words.campaign().text.state(id);
    if let Some(past) = record.vote_2024 {
        let past = match past {
            PastVote::For => Vote::For,
            PastVote::Abstain => Vote::Abstain,
            PastVote::Against => Vote::Against,
        };
        why.line(say!("why-vote-2024", vote = name::vote(past)));
    }
    if !record.why.is_empty() {
        why.line(record.why.clone());
    }
    why.line(text::plain(if note.is_none() { "why-vote-closed" } else { "why-vote-open" }));
    if let Some(source) = words.record(&format!("states.{}", words.code(id))) {
        why.line(say!("why-figures", source = source));
    }
    why
}
