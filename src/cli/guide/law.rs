//! The page of the law: what stands in the acts, and what the game makes of it.

use super::parts::{guide, says};
use crate::words::document::{Block, Column, Document, Table};
use crate::words::text::plain;

/// The steps, with their second text `game`.
const STEPS: [&str; 9] = [
    "procedure-examination",
    "procedure-determination",
    "procedure-majority",
    "procedure-engagement",
    "procedure-measures",
    "procedure-committee",
    "procedure-end",
    "procedure-opening",
    "procedure-limits",
];

pub(super) fn document() -> Document {
    let rows = STEPS.map(|key| vec![plain(key), plain(&format!("{key}.game"))]);
    let head = ["procedure-in-law", "procedure-in-game"].map(|key| Column::words(plain(key)));
    let table = Block::Table(Table { head: head.into(), rows: rows.into() });
    guide("procedure-title", [("procedure-steps", vec![table, says("procedure-why"), says("procedure-estimates")])])
}
