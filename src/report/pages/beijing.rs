//! Beijing's months in words: what it announced and did, the reasons of each decision, and at the end every score table.

use crate::ai::note::{BeijingNote, BeijingOption, Note};
use crate::base::calendar::Month;
use crate::game::event::{BeijingEvent, Event};
use crate::game::state::Move;
use crate::report::beijing::{BeijingMonth, months};
use crate::report::decision::beijing;
use crate::report::pages::facts::Facts;
use crate::words::document::Block;
use crate::words::number;
use crate::words::text::{plain, say};

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
        let decisions: Vec<String> = telling(month).filter_map(|note| beijing(&facts.words, note)).collect();
        if !decisions.is_empty() {
            blocks.push(Block::Text(plain("report-weighed")));
            blocks.push(Block::Bullets(decisions));
        }
    }
    blocks
}

/// The decisions of a month that say something: that nothing more is done stands there only where nothing at all was.
fn telling(month: &BeijingMonth) -> impl Iterator<Item = &BeijingNote> {
    let holds = |note: &BeijingNote| note.rows.first().is_none_or(|row| row.option == BeijingOption::Hold);
    let acted = move |about| month.weighed.iter().any(|note| note.about == about && !holds(note));
    month.weighed.iter().filter(move |note| note.rows.len() > 1 && !(holds(note) && acted(note.about)))
}

pub(super) fn tables(facts: &Facts<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for month in &months(facts.session, &facts.log, facts.reader) {
        let weighed = month.weighed.iter().filter(|note| note.rows.len() > 1);
        let weighed: Vec<Block> = weighed.flat_map(|note| table(facts, note)).collect();
        if !weighed.is_empty() {
            blocks.push(heading(month.month, month.round));
            blocks.extend(weighed);
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Text(plain("report-tables-about")));
    }
    blocks
}

/// A score table: its options with numbers, then what else is on record about it.
fn table(facts: &Facts<'_>, note: &BeijingNote) -> Vec<Block> {
    let mut lines = facts.words.note(&Note::Beijing(note.clone())).into_iter();
    let mut blocks: Vec<Block> = lines.next().map(Block::Text).into_iter().collect();
    blocks.push(Block::Numbered(lines.by_ref().take(note.rows.len()).collect()));
    let rest: Vec<String> = lines.collect();
    if !rest.is_empty() {
        blocks.push(Block::Bullets(rest));
    }
    blocks
}

fn heading(month: Month, round: u16) -> Block {
    Block::Heading(say!("report-month", month = number::month(month), round = round))
}

fn told(facts: &Facts<'_>, event: &Event) -> Option<String> {
    let Event::Beijing(BeijingEvent::Used { instrument, targets, announced }) = event else {
        return facts.words.event(event);
    };
    let done = Move { instrument: *instrument, targets: *targets, use_it: true, announced: announced.is_some() };
    let text = facts.words.beijing_move(&done);
    Some(if announced.is_some() { text } else { say!("report-unannounced", text = text) })
}
