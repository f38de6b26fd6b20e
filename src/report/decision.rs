//! Every decision of others with its reasons, as far as a reader may know them: what Beijing weighed, and why each member voted so.
//!
//! A line says what decided; in full stands everything that is on record. After the end, and for the facilitator, that is all of
//! it; before it a seat has its own notes and what was said aloud.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::ai::note::{BeijingNote, BeijingOption, BeijingPart, Note, VoteNote};
use crate::base::calendar::Month;
use crate::base::ids::{InstrumentId, Seat, StateId};
use crate::game::state::{Item, Move, Topic, VoteReason};
use crate::report::near;
use crate::report::roll::{RollCall, roll_calls};
use crate::session::Book;
use crate::words::note::{beijing_about, beijing_part, vote_in_a_line, vote_sum};
use crate::words::text::{capital, plain, say};
use crate::words::{Words, law, name, number, terms};

/// How many parts of a value stand in a line.
const PARTS: usize = 3;

/// A decision that is on record.
#[derive(Clone, PartialEq, Debug)]
pub struct Decision<'a> {
    /// The round, from 1.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// Whose.
    pub matter: Matter<'a>,
}

/// Whose decision it is.
#[derive(Clone, PartialEq, Debug)]
pub enum Matter<'a> {
    /// Beijing's, among several options.
    Beijing(&'a BeijingNote),
    /// The members', in a roll-call, with the notes that the reader may see.
    Vote(Box<RollCall>, Vec<(StateId, &'a VoteNote)>),
}

/// The decisions of a game in the order of its rounds.
#[must_use]
pub fn decisions(session: &Book, reader: Seat) -> Vec<Decision<'_>> {
    let mut all: Vec<Decision<'_>> = Vec::new();
    for entry in session.notes(reader).filter(|entry| entry.seat == Seat::Beijing) {
        if let Note::Beijing(note) = &entry.note
            && note.rows.len() > 1
        {
            all.push(Decision { round: entry.round, month: entry.month, matter: Matter::Beijing(note) });
        }
    }
    let rolls = roll_calls(&session.log_for(reader));
    for (at, roll) in rolls.iter().enumerate() {
        let notes = near::notes(session, reader, &rolls, at);
        let matter = Matter::Vote(Box::new(roll.clone()), notes);
        all.push(Decision { round: roll.round, month: roll.month, matter });
    }
    all.sort_by_key(|decision| decision.round);
    all
}

impl Decision<'_> {
    /// What was decided, in a line: a choice with what spoke for it, or a vote with its result.
    #[must_use]
    pub fn line(&self, words: &Words<'_>) -> String {
        match &self.matter {
            Matter::Beijing(note) => beijing(words, note).unwrap_or_default(),
            Matter::Vote(roll, _) => {
                let title = terms::vote_title(roll.gate, roll.item);
                say!("decision-vote", title = title, result = result(roll))
            }
        }
    }

    /// The same without what spoke for it.
    #[must_use]
    pub fn short(&self, words: &Words<'_>) -> String {
        match &self.matter {
            Matter::Beijing(note) => note.rows.first().map_or_else(String::new, |chosen| {
                let (option, total) = (words.beijing_option(chosen.option), number::signed(chosen.total));
                say!("report-decision-bare", about = beijing_about(note.about), option = option, total = total)
            }),
            Matter::Vote(..) => self.line(words),
        }
    }

    /// Everything on record: a score table with what would have changed the choice; of a vote each member in a line.
    #[must_use]
    pub fn full(&self, words: &Words<'_>) -> Vec<String> {
        match &self.matter {
            Matter::Beijing(note) => {
                // What was chosen, by how much, and what would have changed it; then what it was weighed against.
                let mut rows: Vec<String> = words.note(&Note::Beijing((*note).clone())).into_iter().skip(1).collect();
                let mut rest = rows.split_off(note.rows.len().min(rows.len()));
                let others = rows.split_off(rows.len().min(1));
                rows.append(&mut rest);
                rows.extend(others);
                rows
            }
            Matter::Vote(roll, _) => roll.votes.component().iter().filter_map(|id| self.member(words, id)).collect(),
        }
    }

    /// Why a member voted so, in a line.
    #[must_use]
    pub fn member(&self, words: &Words<'_>, id: StateId) -> Option<String> {
        let Matter::Vote(roll, _) = &self.matter else { return None };
        let why = self.reason(id)?;
        Some(say!("decision-member", who = words.code_and_name(id), vote = cast(roll, id), why = why))
    }

    /// What decided a member's vote: what it weighed, if the reader may know, else what it said.
    #[must_use]
    pub fn reason(&self, id: StateId) -> Option<String> {
        let Matter::Vote(roll, notes) = &self.matter else { return None };
        if let Some((_, note)) = notes.iter().find(|(state, _)| *state == id) {
            return Some(vote_in_a_line(note));
        }
        let said = roll.said.iter().find(|said| said.state == id);
        Some(name::reason(said.map_or(VoteReason::None, |said| said.reason)))
    }

    /// Why a member voted so, in full: what it said, what it weighed with the whole sum.
    #[must_use]
    pub fn member_in_full(&self, words: &Words<'_>, id: StateId) -> Vec<String> {
        let Matter::Vote(roll, notes) = &self.matter else { return Vec::new() };
        let mut lines = Vec::new();
        if let Some(said) = roll.said.iter().find(|said| said.state == id) {
            let (reason, confidence) = (name::reason(said.reason), name::confidence(said.confidence));
            lines.push(say!("why-vote-said", reason = reason, confidence = confidence));
        }
        match notes.iter().find(|(state, _)| *state == id) {
            Some((_, note)) => lines.extend(words.note(&Note::Vote((*note).clone()))),
            None if matches!(roll.item, Item::OpenVote(_)) => lines.push(plain("decision-to-vote")),
            None if matches!(roll.item, Item::Publication(_)) => lines.push(plain("decision-to-publish")),
            None if matches!(roll.item, Item::Amendment(_)) => lines.push(plain("decision-by-position")),
            None => lines.push(plain("decision-no-note")),
        }
        if roll.votes.abstaining().contains(id) {
            lines.push(name::abstention_under(roll.gate, roll.rule));
        }
        lines
    }

    /// What each member weighed that left a note: its vote, its sum and all of its terms, a line each.
    #[must_use]
    pub fn sums(&self, words: &Words<'_>) -> Vec<String> {
        let Matter::Vote(roll, notes) = &self.matter else { return Vec::new() };
        let line = |(id, note): &(StateId, &VoteNote)| {
            say!("decision-sum", who = words.code_and_name(*id), vote = cast(roll, *id), sum = vote_sum(note))
        };
        notes.iter().map(line).collect()
    }
}

/// What Beijing weighed when it last chose a move, where the reader may know.
#[must_use]
pub fn of_move<'s>(session: &'s Book, reader: Seat, done: &Move) -> Option<&'s Note> {
    reckoned(session, reader, |option| match option {
        BeijingOption::Use(id, _) => done.use_it && id == done.instrument.0,
        BeijingOption::Ease(id) => !done.use_it && id == done.instrument.0,
        _ => false,
    })
}

/// What Beijing weighed when it last used or withdrew an instrument, where the reader may know.
#[must_use]
pub fn of_instrument(session: &Book, reader: Seat, instrument: InstrumentId) -> Option<&Note> {
    reckoned(
        session,
        reader,
        |option| matches!(option, BeijingOption::Use(id, _) | BeijingOption::Ease(id) if id == instrument.0),
    )
}

fn reckoned(session: &Book, reader: Seat, chose: impl Fn(BeijingOption) -> bool) -> Option<&Note> {
    let notes = session.notes(reader).filter(|entry| entry.seat == Seat::Beijing).map(|entry| &entry.note);
    let of_move = |note: &&Note| match note {
        Note::Beijing(note) => note.rows.first().is_some_and(|row| chose(row.option)),
        _ => false,
    };
    notes.filter(of_move).last()
}

/// What a member weighed when it last voted on a topic, where the reader may know.
#[must_use]
pub fn of_vote(session: &Book, reader: Seat, id: StateId, topic: Topic) -> Option<&Note> {
    let notes = session.notes(reader).filter(|entry| entry.seat == Seat::State(id)).map(|entry| &entry.note);
    notes.filter(|note| matches!(note, Note::Vote(note) if usize::from(note.topic) == topic.index())).last()
}

/// What a member did in a roll-call.
fn cast(roll: &RollCall, id: StateId) -> String {
    roll.votes.vote(id).map_or_else(|| plain("why-vote-none"), name::vote)
}

/// What a vote came to.
#[must_use]
pub fn result(roll: &RollCall) -> String {
    match roll.opinion {
        Some(opinion) => law::opinion(opinion),
        None if roll.carried => plain("report-carried"),
        None => plain("report-not-carried"),
    }
}

/// A decision of Beijing's in one line: what was chosen and why, what was not, and what would have changed the choice.
#[must_use]
pub fn beijing(words: &Words<'_>, note: &BeijingNote) -> Option<String> {
    let chosen = note.rows.first()?;
    let (about, option) = (beijing_about(note.about), words.beijing_option(chosen.option));
    let mut parts = chosen.parts.clone();
    parts.sort_by_key(|(part, points)| (std::cmp::Reverse(points.unsigned_abs()), *part));
    let part = |(part, points): &(BeijingPart, i32)| {
        say!("report-part", part = beijing_part(*part), points = number::signed(*points))
    };
    let parts: Vec<String> = parts.iter().take(PARTS).map(part).collect();
    let total = number::signed(chosen.total);
    let mut line = if parts.is_empty() {
        say!("report-decision-bare", about = about, option = option, total = total)
    } else {
        say!("report-decision", about = about, option = option, total = total, parts = parts.join(", "))
    };
    if let Some(other) = note.runner_up() {
        let key = if other.total > chosen.total { "report-decision-above" } else { "report-decision-next" };
        let (option, total) = (words.beijing_option(other.option), number::signed(other.total));
        line = say!(key, decision = line, option = option, total = total);
    }
    if let Some(change) = note.would_change {
        let (part, by) = (beijing_part(change.part), change.by.unsigned_abs());
        let key = if change.of_next { "report-decision-change.next" } else { "report-decision-change" };
        line = say!(key, decision = line, part = part, by = by);
    }
    Some(capital(&line))
}
