//! The Commission makes a counter-offer within its mandate.

use super::Act;
use super::occasion::Occasion;
use super::terms::{talks, terms_act};
use crate::base::ids::Seat;
use crate::game::event::{Event, TableEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::view::View;

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
        vec![Event::Table(TableEvent::Countered(self.terms))]
    }
}
