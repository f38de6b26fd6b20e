//! What was really done in the months that were played, in a sentence each.

use crate::report::pages::facts::Facts;
use crate::words::document::Block;
use crate::words::number;
use crate::words::text::{plain, say};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    if !facts.session.is_over() {
        return Vec::new();
    }
    let months: Vec<_> = facts.log.iter().filter(|line| line.round > 0).map(|line| line.month).collect();
    let rows = facts.session.campaign().text.history.iter().filter(|row| months.contains(&row.date.month()));
    let lines: Vec<String> = rows
        .map(|row| {
            let first = row.text.split_inclusive(". ").next().unwrap_or_default().trim();
            say!("brief-history-row", date = number::date(row.date), text = first)
        })
        .collect();
    if lines.is_empty() { Vec::new() } else { vec![Block::Text(plain("brief-history")), Block::Bullets(lines)] }
}
