//! After an opinion that is not positive: the appeal committee.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{ClockEvent, CommissionEvent, Event};
use crate::game::refusal::Refusal;
use crate::game::state::State;
use crate::game::state::step::committee::DONE;
use crate::game::view::View;
use crate::law::aci::step::Step;

act! {
    /// After an opinion that is not positive: the appeal committee.
    pub struct Appeal;
}

impl Act for Appeal {
    const OCCASION: Occasion = Occasion::Opinion;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.on_appeal() { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![
            Event::Commission(CommissionEvent::Procedure(Step::Refer)),
            Event::Commission(CommissionEvent::Appealed),
            Event::Clock(ClockEvent::Stepped(DONE)),
        ]
    }
}
