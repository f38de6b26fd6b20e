//! What pages about the program are made of.

use crate::words::document::{Block, Document, Kind, Part};
use crate::words::text;

/// A guide of parts, each under the key of its title.
pub(super) fn guide<const N: usize>(title: &str, parts: [(&str, Vec<Block>); N]) -> Document {
    let part = |(key, blocks): (&str, Vec<Block>)| Part::new(key, text::plain(key), blocks);
    Document { title: text::plain(title), kind: Kind::Guide, parts: parts.map(part).into() }
}

/// A paragraph.
pub(super) fn says(key: &str) -> Block {
    Block::Text(text::plain(key))
}

/// A list.
pub(super) fn points<const N: usize>(keys: [&str; N]) -> Block {
    Block::Bullets(keys.map(text::plain).into())
}

/// Lines to be typed, by their keys.
pub(super) fn typed<const N: usize>(keys: [&str; N]) -> Block {
    Block::Code(keys.map(text::plain).join("\n"))
}
