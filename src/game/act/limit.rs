//! How much of a kind fits into a month or a form, whatever the campaign says.

/// The most characters of a public statement.
pub(super) const MAX_WORDS: u16 = 140;
/// The most moves that Beijing signals in a month.
pub(super) const MAX_SIGNALS: usize = 3;
/// The most instruments used, and the most withdrawn, in a month.
pub(super) const MAX_MOVES: usize = 3;
