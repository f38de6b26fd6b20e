//! What was worked out beside the record of a game, by playing on. A report can be made without it.

use crate::report::turning::Turning;
use crate::report::whatif::{Answer, Whole};

/// What playing on found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Found {
    /// How the game ends with other luck from the beginning: with the same choices, and with others.
    pub luck: Vec<(Whole, Answer)>,
    /// The turning points, the largest first.
    pub turning: Vec<Turning>,
}

impl Found {
    /// How the same choices end with other luck.
    #[must_use]
    pub fn as_chosen(&self) -> Option<&Answer> {
        self.luck.iter().find(|(whole, _)| *whole == Whole::AsChosen).map(|(_, answer)| answer)
    }
}
