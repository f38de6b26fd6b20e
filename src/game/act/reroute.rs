//! The host of a session moves supply through third countries.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Cause, ClockEvent, Event};
use crate::game::rulebook::Effect;
use crate::game::slot::{Domain, Unit};
use crate::game::state::State;

act! {
    /// Moves supply through third countries.
    pub struct Reroute {
        /// By how much, in basis points of demand.
        by: i32 = [By: |_, _| Domain::Number { min: -2_000, max: 2_000, step: 100, unit: Unit::Bp, default: -100 }],
    }
}

impl Act for Reroute {
    const OCCASION: Occasion = Occasion::Inject;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![ClockEvent::Effected { of: None, effect: Effect::Intermediaries(self.by), cause: Cause::Inject }.into()]
    }
}
