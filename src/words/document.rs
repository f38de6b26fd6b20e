//! Pages to be read, printed and handed round: the debrief, role sheets, guides. One form for all, one writer for each format.

pub mod html;
pub mod markdown;
pub mod plain;

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
}

/// A table: every row has as many cells as the head.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// The head.
    pub head: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// On which side its cells stand.
    pub side: Side,
}

/// A side of a column.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Left: words.
    Left,
    /// Right: numbers.
    Right,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub const fn words(title: String) -> Self {
        Self { title, side: Side::Left }
    }

    /// A column of numbers.
    #[must_use]
    pub const fn numbers(title: String) -> Self {
        Self { title, side: Side::Right }
    }
}

impl Part {
    /// A part that is open.
    #[must_use]
    pub fn new(anchor: impl Into<String>, title: impl Into<String>, blocks: Vec<Block>) -> Self {
        Self { anchor: anchor.into(), title: title.into(), shown: Shown::Open, blocks }
    }
}
