//! A page for each team: aims with the value reached, own acts with what was hoped for and what came, words kept, the votes that it
//! alone could have turned, one question. At most 200 words.

use super::{expected, vote};
use crate::base::ids::{Seat, StateId};
use crate::game::event::{Event, PledgeEnd};
use crate::report::aims::{Aim, aims};
use crate::report::margin::margin;
use crate::report::month::{About, Kind, Row, month};
use crate::report::pages::facts::Facts;
use crate::report::pledge::ledger;
use crate::report::roll::RollCall;
use crate::session::{Guessed, Reflected, StandIn};
use crate::words::document::chart::{Chart, Figure, RangeRow, Ranges};
use crate::words::document::{Block, Column, Part, Table};
use crate::words::number;
use crate::words::text::{plain, say};

/// The most acts that are told in words.
const ACTS: usize = 5;
/// The most votes that are named.
const VOTES: usize = 3;
/// The most votes of which it is told what the team said, the last ones, and how many words of each.
const REFLECTIONS: usize = 2;
const SAID: usize = 20;

/// The pages of all whom people play.
pub(super) fn parts(facts: &Facts<'_>) -> Vec<Part> {
    let people = facts.players().into_iter();
    let mine = |id: &StateId| facts.all || facts.reader == Seat::State(*id);
    people.filter(mine).map(|id| part(facts, id)).collect()
}

/// The page of one.
pub(super) fn part(facts: &Facts<'_>, id: StateId) -> Part {
    let mut blocks = Vec::new();
    let aims = aims(facts.session, facts.reader, Seat::State(id));
    blocks.extend(aimed(&aims));
    blocks.extend(acts(facts, id));
    blocks.extend(stood_in(facts, id));
    blocks.push(Block::Text(words(facts, id)));
    blocks.push(Block::Text(needed(facts, id)));
    blocks.extend(said(facts, id));
    blocks.push(Block::Notice(question(facts, id, &aims)));
    let anchor = format!("team-{}", facts.words.code(id).to_ascii_lowercase());
    Part::new(anchor, say!("brief-team", state = facts.words.code_and_name(id)), blocks)
}

fn aimed(aims: &[Aim]) -> Option<Block> {
    let keys = ["report-head-objective", "brief-head-reached", "report-head-met"];
    let head = keys.into_iter().map(|key| Column::words(plain(key))).collect();
    let row = |aim: &Aim| {
        let met = plain(if aim.met { "report-met" } else { "report-not-met" });
        vec![aim.text.clone(), aim.reached.clone(), met]
    };
    (!aims.is_empty()).then(|| Block::Table(Table { head, rows: aims.iter().map(row).collect() }))
}

/// What it did: talks with what was hoped for and what came as a chart, the rest in words.
fn acts(facts: &Facts<'_>, id: StateId) -> Vec<Block> {
    let rounds = facts.session.view(facts.reader).round();
    let mut talks = Vec::new();
    let mut told: Vec<String> = Vec::new();
    for round in 1..=rounds {
        let parts = month(facts.session, Seat::State(id), round);
        for row in parts.iter().filter(|part| part.kind == Kind::Own).flat_map(|part| &part.rows) {
            match range(row) {
                Some(row) => talks.push(row),
                // Votes stand below; what a letter brought is no act.
                None if is_vote(row) || row.about.is_none() => {}
                None => told.push(row.what.clone()),
            }
        }
    }
    let mut blocks = Vec::new();
    if !talks.is_empty() {
        let under = talks.iter().filter(|row| row.came < row.hoped.0.min(row.hoped.1)).count();
        let sum: i32 = talks.iter().map(|row| row.came).sum();
        let sentence = say!("brief-talks-sentence", count = talks.len(), sum = sum, under = under);
        let figure = Figure::Ranges(Ranges { rows: talks });
        blocks.push(Block::Chart(Chart { title: plain("brief-talks"), sentence, figure }));
    }
    let more = told.len().saturating_sub(ACTS);
    told.truncate(ACTS);
    if more > 0 {
        told.push(say!("brief-more-acts", count = more));
    }
    if told.is_empty() && blocks.is_empty() {
        blocks.push(Block::Text(plain("brief-no-acts")));
    } else if !told.is_empty() {
        blocks.push(Block::Bullets(told));
    }
    blocks
}

/// What was done in its place: it is not the team's.
fn stood_in(facts: &Facts<'_>, id: StateId) -> Option<Block> {
    let all = facts.session.stand_ins();
    let line = |one: &StandIn| {
        say!("brief-stood-in-line", month = number::month(one.month), by = one.by(), what = one.acts(&facts.words))
    };
    let lines: Vec<String> = all.iter().filter(|one| one.seat == Seat::State(id)).map(line).collect();
    (!lines.is_empty()).then(|| Block::Notice(say!("brief-stood-in", lines = lines.join("; "))))
}

/// An act with something that was hoped for in points.
fn range(row: &Row) -> Option<RangeRow> {
    let (hoped, came) = row.measured?;
    Some(RangeRow { label: row.what.clone(), hoped, came, then: row.then.clone() })
}

fn is_vote(row: &Row) -> bool {
    matches!(&row.about, Some(About::Event(event)) if matches!(&**event, Event::Vote(_)))
}

/// Words given, kept and broken.
fn words(facts: &Facts<'_>, id: StateId) -> String {
    let mine: Vec<_> = ledger(facts.session, facts.reader).into_iter().filter(|told| told.pledge.by == id).collect();
    let count = |end| mine.iter().filter(|told| told.end.is_some_and(|(_, ended)| ended == end)).count();
    say!("brief-words-kept", given = mine.len(), kept = count(PledgeEnd::Kept), broken = count(PledgeEnd::Broken))
}

/// The votes that it alone could have turned.
fn needed(facts: &Facts<'_>, id: StateId) -> String {
    let turned = facts.rolls.iter().filter(|roll| roll.binds()).filter(|roll| {
        let margin = facts.table(roll).and_then(|table| margin(roll, table));
        margin.is_some_and(|margin| margin.members == 1 && margin.alone.contains(id))
    });
    let all: Vec<String> = turned.map(vote::of).collect();
    let more = all.len().saturating_sub(VOTES);
    let named = all.iter().take(VOTES).cloned().collect::<Vec<_>>().join("; ");
    say!("brief-needed", count = all.len(), votes = named, more = more)
}

/// What it said of votes afterwards, beside what the room had expected of them.
fn said(facts: &Facts<'_>, id: StateId) -> Vec<Block> {
    let guesses = facts.session.guesses();
    let all: Vec<_> = facts.session.reflections().into_iter().filter(|said| said.state == id).collect();
    let told = |said: &Reflected| {
        let alike = |roll: &&RollCall| (roll.round, roll.item, roll.gate) == (said.round, said.item, said.gate);
        let vote = facts.rolls.iter().find(alike).map(vote::of).unwrap_or_default();
        let of = |one: &&Guessed| (one.round, one.item, one.gate) == (said.round, said.item, said.gate);
        // What the team itself expected, else the room.
        let by = |by: Option<StateId>| guesses.iter().filter(of).find(|one| one.by == by);
        let guess = by(Some(id)).or_else(|| by(None));
        let score = guess.map(|one| (one.by, number::two_decimals(one.brier() / 100)));
        let words: Vec<&str> = said.words.split_whitespace().collect();
        let more = if words.len() > SAID { " …" } else { "" };
        let words = format!("{}{more}", words.iter().take(SAID).copied().collect::<Vec<_>>().join(" "));
        match score {
            Some((Some(_), score)) => say!("brief-said-own", vote = vote, words = words, score = score),
            Some((None, score)) => say!("brief-said-guessed", vote = vote, words = words, score = score),
            None => say!("brief-said", vote = vote, words = words),
        }
    };
    let last: Vec<String> = all.iter().rev().take(REFLECTIONS).rev().map(told).collect();
    let own: Vec<Guessed> = guesses.into_iter().filter(|one| one.by == Some(id)).collect();
    let right = own.iter().filter(|one| one.is_right()).count();
    let expected = say!("brief-team-expected", votes = own.len(), right = right, mean = expected::mean(&own));
    let mut blocks = if own.is_empty() { Vec::new() } else { vec![Block::Text(expected)] };
    if !last.is_empty() {
        blocks.push(Block::Bullets(last));
    }
    blocks
}

/// One question: about the aim that was missed, else about the price of those that were met.
fn question(facts: &Facts<'_>, id: StateId, aims: &[Aim]) -> String {
    let state = facts.words.state(id);
    let Some(aim) = aims.iter().find(|aim| !aim.met) else { return say!("brief-team-question-met", state = state) };
    let month = number::month(facts.session.view(facts.reader).month());
    say!("brief-team-question", state = state, aim = aim.text.as_str(), month = month)
}
