//! Beijing's months in words: what it announced and did, the reasons of each decision, and at the end every score table.

use crate::ai::note::{BeijingNote, BeijingOption, BeijingPart, Note};
use crate::base::calendar::Month;
use crate::game::event::Event;
use crate::game::state::Move;
use crate::report::beijing::{BeijingMonth, months};
use crate::report::page::Block;
use crate::report::pages::Facts;
use crate::words::note::{beijing_about, beijing_part};
use crate::words::number;
use crate::words::text::{plain, say};

/// How many parts of a value stand behind a decision; the rest is in the tables.
const PARTS: usize = 3;

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
        let decisions: Vec<String> = telling(month).filter_map(|note| decision(facts, note)).collect();
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

/// A decision in one line: what was chosen and why, what was not, and what would have changed the choice.
fn decision(facts: &Facts<'_>, note: &BeijingNote) -> Option<String> {
    let chosen = note.rows.first()?;
    let (about, option) = (beijing_about(note.about), facts.words.beijing_option(chosen.option));
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
    let change = note.would_change;
    let other = note.rows.get(change.map_or(1, |change| usize::from(change.row)))?;
    let key = if other.total > chosen.total { "report-decision-above" } else { "report-decision-next" };
    let (option, total) = (facts.words.beijing_option(other.option), number::signed(other.total));
    line = say!(key, decision = line, option = option, total = total);
    if let Some(change) = change {
        let (part, by) = (beijing_part(change.part), number::signed(change.by));
        line = say!("report-decision-change", decision = line, part = part, by = by);
    }
    Some(line)
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
    let Event::Used { instrument, targets, announced } = event else { return facts.words.event(event) };
    let done = Move { instrument: *instrument, targets: *targets, use_it: true, announced: *announced };
    let text = facts.words.beijing_move(&done);
    Some(if *announced { text } else { say!("report-unannounced", text = text) })
}
