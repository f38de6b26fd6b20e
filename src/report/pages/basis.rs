//! What is simplified, and how much of the campaign is known, estimated or invented.

use crate::report::pages::facts::Facts;
use crate::report::provenance::marks;
use crate::words::document::{Block, Column, Table};
use crate::words::name;
use crate::words::text::{plain, say};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let campaign = facts.session.campaign();
    let mut blocks = Vec::new();
    if !campaign.text.simplified.is_empty() {
        blocks.push(Block::Text(plain("report-simplified")));
        blocks.push(Block::Bullets(campaign.text.simplified.clone()));
    }
    let head = vec![
        Column::words(plain("report-head-mark")),
        Column::numbers(plain("report-head-figures")),
        Column::numbers(plain("report-head-records")),
    ];
    let row = |marked: &crate::report::provenance::Marked| {
        vec![name::figure_mark(marked.mark), marked.figures.to_string(), marked.records.to_string()]
    };
    blocks.push(Block::Text(plain("report-marks")));
    blocks.push(Block::Table(Table { head, rows: marks(campaign).iter().map(row).collect() }));
    let sources = say!("report-sources", campaign = campaign.text.id.as_str(), count = campaign.sources.len());
    blocks.push(Block::Text(sources));
    blocks
}
