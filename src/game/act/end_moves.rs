//! Beijing is done for this month.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{BeijingEvent, Event};
use crate::game::state::State;

act! {
    /// Is done for this month.
    pub struct EndMoves;
}

impl Act for EndMoves {
    const OCCASION: Occasion = Occasion::Beijing;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Beijing(BeijingEvent::BeijingDone)]
    }
}
