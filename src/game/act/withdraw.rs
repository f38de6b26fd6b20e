//! The Commission withdraws the draft.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{ClockEvent, CommissionEvent, Event};
use crate::game::state::State;
use crate::game::state::step::committee::DONE;
use crate::law::aci::step::Step;

act! {
    /// Withdraws the draft.
    pub struct Withdraw;
}

impl Act for Withdraw {
    const OCCASION: Occasion = Occasion::Opinion;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![
            Event::Commission(CommissionEvent::Procedure(Step::Abandon)),
            Event::Commission(CommissionEvent::Withdrawn { amended: false }),
            Event::Clock(ClockEvent::Stepped(DONE)),
        ]
    }
}
