//! The Commission makes a counter-offer within its mandate.

use super::prelude::*;
use super::terms::{talks, terms_act};

terms_act! {
    /// Makes a counter-offer.
    pub struct Counter above View::mandate
}

impl Act for Counter {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        talks(view)?;
        if view.mandate().is_none() { Err(Refusal::Nothing(Missing::Mandate)) } else { Ok(()) }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Countered(self.terms)]
    }
}
