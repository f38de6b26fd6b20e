//! Beijing has announced what it wanted to.

use super::prelude::*;

act! {
    /// Beijing has announced what it wanted to.
    pub struct EndSignals {}
}

impl Act for EndSignals {
    const OCCASION: Occasion = Occasion::Signals;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::BeijingDone]
    }
}
