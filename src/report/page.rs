//! The form of a page: sections of blocks in words, which screens, the line mode and Markdown all draw.

/// A debrief in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Debrief {
    /// The title.
    pub title: String,
    /// The sections, in the order in which a class goes through them.
    pub sections: Vec<Section>,
}

/// What a section is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum SectionKind {
    /// Which game it was, and that it is no prediction.
    Game,
    /// What happened, month by month.
    Timeline,
    /// The three closest decisions and who was pivotal.
    Closest,
    /// Every roll-call with its reasons.
    Votes,
    /// Pledges kept and broken.
    Pledges,
    /// What Beijing announced and did, and why.
    Beijing,
    /// The dashboard round by round, and what moved it.
    Indicators,
    /// Each state against its private objectives.
    Scorecards,
    /// What really happened, beside what the players did.
    History,
    /// Questions for the discussion.
    Questions,
    /// What is simplified, estimated or invented.
    Basis,
    /// Beijing's complete score tables.
    Tables,
    /// What each government weighed in each roll-call, complete.
    Sums,
}

/// A part of a debrief.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Its title.
    pub title: String,
    /// What stands in it; never empty.
    pub blocks: Vec<Block>,
}

/// A block of a section.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading inside the section.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A paragraph that must not be overlooked.
    Notice(String),
    /// A list.
    Bullets(Vec<String>),
    /// A list with numbers.
    Numbered(Vec<String>),
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

impl Debrief {
    /// A section, if this debrief has it: before the end some are left out.
    #[must_use]
    pub fn section(&self, kind: SectionKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == kind)
    }
}
