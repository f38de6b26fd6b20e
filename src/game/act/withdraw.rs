//! The Commission withdraws the draft.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::Event;
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
        vec![Event::Procedure(Step::Abandon), Event::Withdrawn { amended: false }, Event::Stepped(DONE)]
    }
}
