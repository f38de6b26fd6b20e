//! Beijing makes an offer.

use super::Act;
use super::occasion::Occasion;
use super::terms::{anything, talks, terms_act};
use crate::base::ids::Seat;
use crate::game::event::{Event, TableEvent};
use crate::game::refusal::Refusal;
use crate::game::state::State;
use crate::game::view::View;

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
        vec![Event::Table(TableEvent::Offered(self.terms))]
    }
}
