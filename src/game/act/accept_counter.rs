//! Beijing accepts the Union's counter-offer.

use super::occasion::Occasion;
use super::terms::talks;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::bargain::agree;
use crate::game::event::Event;
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Accepts the Union's counter-offer.
    pub struct AcceptCounter;
}

impl Act for AcceptCounter {
    const OCCASION: Occasion = Occasion::Beijing;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.bargain().counter.is_none() { Err(Refusal::Nothing(Missing::Offer)) } else { talks(view) }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        state.bargain.counter.map_or_else(Vec::new, |terms| agree(state, terms))
    }
}
