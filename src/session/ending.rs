//! The text of the ending, chosen by what happened on the way to it.

use super::Book;
use crate::base::ids::{EndingId, Seat};
use crate::game::condition::holds;

impl Book {
    /// What is told of the ending that was reached: the first of its texts whose condition holds, else its own.
    #[must_use]
    pub fn ending_text(&self) -> Option<(EndingId, &str)> {
        let id = self.view(Seat::Observer).ended()?;
        let texts = self.campaign.text.ending(id);
        let fits = texts.variants.iter().find(|variant| holds(&self.state, &variant.when, None));
        Some((id, fits.map_or(&texts.text, |variant| &variant.text)))
    }
}
