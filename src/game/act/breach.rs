//! Beijing breaks the agreement.

use super::prelude::*;
use crate::game::bargain::breach;

act! {
    /// Breaks the agreement.
    pub struct Break {}
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
