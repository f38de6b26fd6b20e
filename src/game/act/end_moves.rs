//! Beijing is done for this month.

use super::prelude::*;

act! {
    /// Is done for this month.
    pub struct EndMoves {}
}

impl Act for EndMoves {
    const OCCASION: Occasion = Occasion::Beijing;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::BeijingDone]
    }
}
