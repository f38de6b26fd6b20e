//! The timeline as headings and lists.

use crate::report::pages::facts::Facts;
use crate::report::timeline::timeline;
use crate::words::document::Block;
use crate::words::number;
use crate::words::text::{plain, say};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for month in timeline(&facts.log, &facts.words) {
        blocks.push(Block::Heading(say!("report-month", month = number::month(month.month), round = month.round)));
        blocks.push(if month.told.is_empty() {
            Block::Text(plain("report-quiet-month"))
        } else {
            Block::Bullets(month.told)
        });
    }
    blocks
}
