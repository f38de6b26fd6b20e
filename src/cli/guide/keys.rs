//! The page of the keys, made from the key file of the program.

use super::parts::{guide, says};
use crate::tui::keymap::{Context, Keymap};
use crate::tui::text::{doc, t};
use crate::words::document::{Block, Column, Document, Table};
use crate::words::text::plain;

pub(super) fn document() -> Document {
    guide(
        "keys-title",
        [
            ("keys-all", vec![says("keys-about"), table()]),
            ("keys-mouse", vec![says("keys-mouse-about")]),
            ("keys-own", vec![says("keys-own-about"), says("keys-look-about"), says("keys-motion-about")]),
        ],
    )
}

/// Where, which key, what it does.
fn table() -> Block {
    let keymap = Keymap::shipped();
    let mut rows = Vec::new();
    for context in Context::ALL {
        for (at, row) in keymap.rows().iter().filter(|row| row.context == context).enumerate() {
            let place = if at == 0 { t(&format!("context-{}", context.word())) } else { String::new() };
            let keys: Vec<String> = row.keys.iter().map(ToString::to_string).collect();
            rows.push(vec![place, keys.join("  "), doc(&format!("action-{}", row.action.word()))]);
        }
    }
    let head = ["keys-where", "keys-key", "keys-does"].map(|key| Column::words(plain(key))).into();
    Block::Table(Table { head, rows })
}
