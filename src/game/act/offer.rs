//! Beijing makes an offer.

use super::prelude::*;
use super::terms::{anything, talks, terms_act};

terms_act! {
    /// Makes an offer.
    pub struct Offer above anything
}

impl Act for Offer {
    const OCCASION: Occasion = Occasion::Beijing;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        talks(view)
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Offered(self.terms)]
    }
}
