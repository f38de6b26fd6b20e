//! Tables.

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
