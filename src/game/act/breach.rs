//! Beijing breaks the agreement.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::bargain::breach;
use crate::game::event::Event;
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Breaks the agreement.
    pub struct Break;
}

impl Act for Break {
    const OCCASION: Occasion = Occasion::Beijing;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.bargain().agreement.is_none() { Err(Refusal::Nothing(Missing::Agreement)) } else { Ok(()) }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        breach(state, true)
    }
}
