//! A member lets the A items of a month pass: they are adopted without debate (RoP 3(6)).

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::State;

act! {
    /// Lets the A items pass.
    pub struct Approve;
}

impl Act for Approve {
    const OCCASION: Occasion = Occasion::AItems;

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        seat.state().map(|id| Event::Vote(VoteEvent::ItemsApproved(id))).into_iter().collect()
    }
}
