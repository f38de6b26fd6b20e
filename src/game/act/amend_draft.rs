//! After an opinion that is not positive: an amended text will follow.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{ClockEvent, CommissionEvent, Event};
use crate::game::refusal::Refusal;
use crate::game::state::State;
use crate::game::state::step::committee::DONE;
use crate::game::view::View;

act! {
    /// After an opinion that is not positive: an amended text will follow.
    pub struct AmendDraft;
}

impl Act for AmendDraft {
    const OCCASION: Occasion = Occasion::Opinion;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.on_appeal() { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Commission(CommissionEvent::Withdrawn { amended: true }), Event::Clock(ClockEvent::Stepped(DONE))]
    }
}
