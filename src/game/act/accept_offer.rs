//! The Commission accepts Beijing's offer, if it is within its mandate.

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
    /// Accepts Beijing's offer.
    pub struct AcceptOffer;
}

impl Act for AcceptOffer {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        let Some(offer) = view.bargain().offer else { return Err(Refusal::Nothing(Missing::Offer)) };
        talks(view)?;
        let enough = view.mandate().is_some_and(|mandate| offer.at_least(&mandate));
        if enough { Ok(()) } else { Err(Refusal::Nothing(Missing::Mandate)) }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        state.bargain.offer.map_or_else(Vec::new, |terms| agree(state, terms))
    }
}
