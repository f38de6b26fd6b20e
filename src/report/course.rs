//! The lines of play of a game, as every list and drawing of them has them.

use super::step;
use crate::base::ids::Seat;
use crate::session::{Book, Branch};
use crate::words::text;

/// A line of play, and how it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Course {
    /// What it is called, for a reader.
    pub called: String,
    /// Its name; nothing for the game as it was begun.
    pub name: String,
    /// The line that it left, by its place among all, if it left one.
    pub from: Option<usize>,
    /// The round in which it left another, if it did.
    pub leaves: Option<u16>,
    /// The round that it has come to.
    pub reaches: u16,
    /// Its ending, or the month that it has come to.
    pub stands: String,
    /// Whether it is played now.
    pub played: bool,
}

/// All lines of play in the order in which they began.
#[must_use]
pub fn courses(book: &Book) -> Vec<Course> {
    let course = |(at, branch): (usize, &Branch<Book>)| {
        let game = branch.game().unwrap_or(book);
        Course {
            called: if branch.name.is_empty() { text::plain("branch-main") } else { branch.name.clone() },
            name: branch.name.clone(),
            from: branch.from,
            leaves: branch.from.map(|_| branch.round),
            reaches: game.view(Seat::Observer).round(),
            stands: step::stands(game),
            played: at == book.branch_played(),
        }
    };
    book.branches().iter().enumerate().map(course).collect()
}
