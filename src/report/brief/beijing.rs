//! What Beijing did and why, a line a month.

use crate::ai::note::{BeijingOption, BeijingPart};
use crate::game::event::{BeijingEvent, Event, TableEvent};
use crate::game::state::Move;
use crate::report::beijing::{BeijingMonth, months};
use crate::report::pages::facts::Facts;
use crate::words::document::Block;
use crate::words::note::beijing_part;
use crate::words::number;
use crate::words::text::{plain, say};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let lines: Vec<String> =
        months(facts.session, &facts.log, facts.reader).iter().filter_map(|month| line(facts, month)).collect();
    if lines.is_empty() {
        return vec![Block::Text(plain("report-beijing-nothing"))];
    }
    vec![Block::Bullets(lines), Block::Text(plain("brief-beijing-about"))]
}

fn line(facts: &Facts<'_>, month: &BeijingMonth) -> Option<String> {
    let done: Vec<String> = month.moves.iter().filter_map(|event| told(facts, event)).collect();
    if done.is_empty() {
        return None;
    }
    let did = done.join("; ");
    let did = did.trim_end_matches('.');
    let month_said = number::month(month.month);
    Some(if let Some(why) = why(month) {
        say!("brief-beijing-why", month = month_said, did = did, why = why)
    } else {
        say!("brief-beijing", month = month_said, did = did)
    })
}

/// What spoke most for what it did.
fn why(month: &BeijingMonth) -> Option<String> {
    let acted = month
        .weighed
        .iter()
        .find(|note| note.rows.len() > 1 && note.rows.first().is_some_and(|row| row.option != BeijingOption::Hold))?;
    let mut parts: Vec<(BeijingPart, i32)> =
        acted.rows.first()?.parts.iter().copied().filter(|(_, points)| *points > 0).collect();
    parts.sort_by_key(|(part, points)| (std::cmp::Reverse(*points), *part));
    let named: Vec<String> = parts.into_iter().take(2).map(|(part, _)| beijing_part(part)).collect();
    (!named.is_empty()).then(|| named.join(", "))
}

fn told(facts: &Facts<'_>, event: &Event) -> Option<String> {
    let Event::Beijing(BeijingEvent::Used { instrument, targets, announced }) = event else {
        let offer = matches!(event, Event::Table(TableEvent::Offered(_)));
        let told = if offer { Some(plain("brief-offers")) } else { facts.words.event(event) };
        return told.map(|told| told.trim_end_matches('.').to_owned());
    };
    Some(facts.words.beijing_move(&Move {
        instrument: *instrument,
        targets: *targets,
        use_it: true,
        announced: announced.is_some(),
    }))
}
