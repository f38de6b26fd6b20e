//! Beijing has announced what it wanted to.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{BeijingEvent, Event};
use crate::game::state::State;

act! {
    /// Beijing has announced what it wanted to.
    pub struct EndSignals;
}

impl Act for EndSignals {
    const OCCASION: Occasion = Occasion::Signals;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Beijing(BeijingEvent::BeijingDone)]
    }
}
