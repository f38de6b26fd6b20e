//! Pages to be read, printed and handed round: the debrief, role sheets, guides. One form for all, one writer for each format.

pub mod chart;
pub mod html;
pub mod markdown;
pub mod plain;
mod svg;
mod table;
pub mod tiles;

pub use table::{Column, Side, Table};

use chart::Chart;

/// A page, or a pack of pages of one kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// The title.
    pub title: String,
    /// What it says of itself to programs; by this a file is known again.
    pub kind: Kind,
    /// What stands in it, in order.
    pub parts: Vec<Part>,
}

/// What a document is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The debrief of a game.
    Report,
    /// Role sheets, each part on a page of its own.
    Sheets,
    /// A guide to the program.
    Guide,
    /// Slides for a plenary, each part one of them.
    Slides,
}

/// A part of a document under its own heading.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its name in links: small letters, figures and dashes.
    pub anchor: String,
    /// Its heading.
    pub title: String,
    /// Whether it is open at once.
    pub shown: Shown,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// How a part is shown where it can be folded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shown {
    /// Open.
    Open,
    /// Folded until it is asked for; printed when it is open.
    Folded,
}

/// A block of a part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading inside the part.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A paragraph with the events of the game that it comes from, by their ids.
    Told {
        /// The paragraph.
        words: String,
        /// The ids.
        from: Vec<String>,
    },
    /// A paragraph that must not be overlooked.
    Notice(String),
    /// A list.
    Bullets(Vec<String>),
    /// A list with numbers.
    Numbered(Vec<String>),
    /// Lines to be typed as they stand.
    Code(String),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Chart),
}

/// A text in turns: words, then what stands between backticks to be typed as it is, then words. A backtick without a partner is one
/// of the words.
///
/// In the report of a game and its slides there is no code: players' own words stand in them, and no text of theirs becomes markup.
pub(crate) fn turns(text: &str, kind: Kind) -> Vec<(bool, &str)> {
    if matches!(kind, Kind::Report | Kind::Slides) {
        return vec![(false, text)];
    }
    let mut turns = Vec::new();
    let mut rest = text;
    while let Some((before, (code, after))) =
        rest.split_once('`').and_then(|(before, behind)| Some((before, behind.split_once('`')?)))
    {
        turns.extend([(false, before), (true, code)]);
        rest = after;
    }
    turns.push((false, rest));
    turns.retain(|(_, words)| !words.is_empty());
    turns
}

impl Part {
    /// A part that is open.
    #[must_use]
    pub fn new(anchor: impl Into<String>, title: impl Into<String>, blocks: Vec<Block>) -> Self {
        Self { anchor: anchor.into(), title: title.into(), shown: Shown::Open, blocks }
    }
}
