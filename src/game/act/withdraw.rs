//! The Commission withdraws the draft.

use super::prelude::*;
use crate::game::state::step::committee::DONE;
use crate::law::aci::step::Step;

act! {
    /// Withdraws the draft.
    pub struct Withdraw {}
}

impl Act for Withdraw {
    const OCCASION: Occasion = Occasion::Opinion;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Procedure(Step::Abandon), Event::Withdrawn { amended: false }, Event::Stepped(DONE)]
    }
}
