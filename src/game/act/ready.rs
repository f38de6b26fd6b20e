//! A state or the Commission is done with the consultation.

use super::prelude::*;

act! {
    /// Is done with the phase.
    pub struct Ready {}
}

impl Act for Ready {
    const OCCASION: Occasion = Occasion::Done;

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        vec![Event::Readied(seat)]
    }
}
