//! The letter on a state's desk, for whoever looks through its eyes: what it says, what could be answered, and what was.

use crate::show::class::{Letter, written};
use crate::table::Sight;

/// A letter of this month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OnDesk {
    /// What it says, and what could be answered.
    pub letter: Letter,
    /// Which of the answers was given, from 0.
    pub answered: Option<usize>,
}

/// The letter of the state whose eyes they are, answered or not.
#[must_use]
pub fn on_desk(sight: &Sight<'_>) -> Option<OnDesk> {
    let id = sight.me()?;
    let letter = sight.read(|book, _| written(book, id))?;
    let answered = sight.view().mine().and_then(|mine| mine.choice).map(usize::from);
    Some(OnDesk { letter, answered })
}

impl OnDesk {
    /// The answer that was given: what is done, and what follows from it.
    #[must_use]
    pub fn answer(&self) -> Option<&(String, String)> {
        self.letter.answers.get(self.answered?)
    }
}
