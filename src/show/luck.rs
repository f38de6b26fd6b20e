//! How a game ends with other luck, asked of a page that somebody may read.

use crate::base::ids::Seat;
use crate::report::whatif::{self, By, NoQuestion, Question, Whole};
use crate::table::Snapshot;

/// The whole game once more: with the same choices, and where one person's can be told from the others', without their acts and with
/// their main vote the other way.
///
/// # Errors
/// Why that cannot be asked.
pub fn wholes(page: &Snapshot, reader: Seat) -> Result<Vec<(Whole, Question)>, NoQuestion> {
    whatif::wholes(page.book(), reader)
}

/// From a step on, and where somebody decided something there, also with something else; whether there is such another side.
///
/// # Errors
/// Why that cannot be asked.
pub fn step(page: &Snapshot, reader: Seat, step: usize) -> Result<(Question, bool), NoQuestion> {
    Question::at(page.book(), reader, step, By::Minds)
}
