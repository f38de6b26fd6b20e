//! What was really done, month by month, beside what the players did. Only after the end: history is no script.

use crate::base::calendar::Month;
use crate::campaign::provenance::Mark;
use crate::campaign::text::HistoryText;
use crate::report::pages::facts::Facts;
use crate::report::timeline::decided;
use crate::words::document::Block;
use crate::words::text::{plain, say};
use crate::words::{name, number};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let history = &facts.session.campaign().text.history;
    if history.is_empty() || !facts.session.is_over() {
        return Vec::new();
    }
    let months = decided(&facts.log, &facts.words);
    let played = |month: Month| months.iter().find(|told| told.month == month);
    let mut blocks = vec![Block::Text(plain("report-history-about"))];
    let mut all: Vec<Month> =
        history.iter().map(|row| row.date.month()).chain(months.iter().map(|told| told.month)).collect();
    all.sort_unstable();
    all.dedup();
    for month in all {
        let mut lines = Vec::new();
        match played(month) {
            Some(told) if told.told.is_empty() => lines.push(plain("report-in-the-game-nothing")),
            Some(told) => lines.extend(told.told.iter().map(|text| say!("report-in-the-game", text = text.as_str()))),
            None => {}
        }
        let rows = history.iter().filter(|row| row.date.month() == month);
        lines.extend(rows.map(really));
        let title = number::month(month);
        let title = if played(month).is_some() { title } else { say!("report-month-not-played", month = title) };
        blocks.push(Block::Heading(title));
        blocks.push(Block::Bullets(lines));
    }
    blocks
}

/// What happened, with its mark where the source was not seen.
fn really(row: &HistoryText) -> String {
    let (date, text) = (number::date(row.date), row.text.as_str());
    match row.basis.mark {
        Mark::Source => say!("report-really", date = date, text = text),
        mark @ (Mark::Secondary | Mark::Estimate | Mark::Invented) => {
            say!("report-really-marked", date = date, text = text, mark = name::figure_mark(mark))
        }
    }
}
