//! A state or the Commission is done with the consultation.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{ClockEvent, Event};
use crate::game::state::State;

act! {
    /// Is done with the phase.
    pub struct Ready;
}

impl Act for Ready {
    const OCCASION: Occasion = Occasion::Done;

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        vec![Event::Clock(ClockEvent::Readied(seat))]
    }
}
