//! The turning points of a game that is over, asked of a page that somebody may read.

use crate::base::ids::EndingId;
pub use crate::report::turning::told::looked;
use crate::report::turning::{Looking, Turning, largest, told};
use crate::report::whatif::Share;
use crate::session::Place;
use crate::table::Snapshot;
use crate::words::Words;
use std::num::NonZero;

/// A turning point, to be shown.
#[derive(Clone, PartialEq, Debug)]
pub struct Point {
    /// When, who, what.
    pub title: String,
    /// What would have come of something else.
    pub told: String,
    /// The ending that moved most, as decided and otherwise, with its name.
    pub moved: Option<(String, Share<EndingId>)>,
    /// How many games were played on each side.
    pub games: usize,
    /// Where it is.
    pub place: Place,
}

/// Begins to look for them, with so many games of each decision; nothing while the game goes on, for they tell what is hidden.
#[must_use]
pub fn looking(page: &Snapshot, games: u32, jobs: NonZero<usize>) -> Option<Looking> {
    let book = page.shared();
    book.is_over().then(|| Looking::new(book, games, jobs))
}

/// The largest of what was found, where they are more than luck.
#[must_use]
pub fn points(words: &Words<'_>, found: &[Turning]) -> Vec<Point> {
    let point = |turning: &Turning| Point {
        title: told::title(words, turning),
        told: told::sentence(words, turning),
        moved: turning.moved().map(|share| (words.ending(share.what), share.clone())),
        games: turning.answer.games,
        place: turning.decision.place,
    };
    largest(found).map(point).collect()
}
