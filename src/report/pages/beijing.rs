//! Beijing's months in words: what it announced and did, the reasons of each decision, and at the end every score table.

use crate::ai::note::{BeijingNote, Note};
use crate::base::calendar::Month;
use crate::game::event::Event;
use crate::game::state::Move;
use crate::report::beijing::{BeijingMonth, months};
use crate::report::page::Block;
use crate::report::pages::Facts;
use crate::words::number;
use crate::words::text::{plain, say};

/// How many options of a decision stand in the body of the page; the rest is in the tables at its end.
const OPTIONS: usize = 3;

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let months = months(facts.session, &facts.log, facts.reader);
    if months.is_empty() {
        return vec![Block::Text(plain("report-beijing-nothing"))];
    }
    let about = if facts.all { "report-beijing-about" } else { "report-beijing-hidden" };
    let mut blocks = vec![Block::Text(plain(about))];
    for month in &months {
        blocks.push(heading(month.month, month.round));
        let mut lines: Vec<String> =
            month.signals.iter().chain(&month.moves).filter_map(|event| told(facts, event)).collect();
        if lines.is_empty() {
            lines.push(plain("report-beijing-quiet"));
        }
        blocks.push(Block::Bullets(lines));
        for note in month.weighed.iter().filter(|note| note.rows.len() > 1) {
            let mut lines = facts.words.note(&Note::Beijing(shortened(note))).into_iter();
            blocks.extend(lines.next().map(Block::Text));
            blocks.push(Block::Bullets(lines.collect()));
        }
    }
    blocks
}

pub(super) fn tables(facts: &Facts<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for month in months(facts.session, &facts.log, facts.reader).iter().filter(|month| is_long(month)) {
        blocks.push(heading(month.month, month.round));
        for note in month.weighed.iter().filter(|note| note.rows.len() > OPTIONS) {
            let mut lines = facts.words.note(&Note::Beijing(note.clone())).into_iter();
            blocks.extend(lines.next().map(Block::Text));
            blocks.push(Block::Numbered(lines.take(note.rows.len()).collect()));
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Text(plain("report-tables-about")));
    }
    blocks
}

/// Whether a month has decisions whose options do not all stand in the body of the page.
fn is_long(month: &BeijingMonth) -> bool {
    month.weighed.iter().any(|note| note.rows.len() > OPTIONS)
}

fn heading(month: Month, round: u16) -> Block {
    Block::Heading(say!("report-month", month = number::month(month), round = round))
}

fn told(facts: &Facts<'_>, event: &Event) -> Option<String> {
    let Event::Used { instrument, targets, announced } = event else { return facts.words.event(event) };
    let done = Move { instrument: *instrument, targets: *targets, use_it: true, announced: *announced };
    let text = facts.words.beijing_move(&done);
    Some(if *announced { text } else { say!("report-unannounced", text = text) })
}

/// A decision with its best options, and the one that would have been taken instead.
fn shortened(note: &BeijingNote) -> BeijingNote {
    let mut short = note.clone();
    short.rows.truncate(OPTIONS);
    if let Some(change) = &mut short.would_change
        && let Some(row) = note.rows.get(usize::from(change.row))
        && usize::from(change.row) >= OPTIONS
    {
        change.row = u8::try_from(short.rows.len()).unwrap_or(u8::MAX);
        short.rows.push(row.clone());
    }
    short
}
