//! The facilitator moves an indicator, announced to all.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Cause, ClockEvent, Event};
use crate::game::rulebook::{Effect, Indicator};
use crate::game::slot::{Domain, Kind, Unit};
use crate::game::state::State;

act! {
    /// Moves an indicator.
    pub struct Inject {
        /// Which.
        which: Indicator = [Indicator: |_, _| Domain::one(Kind::Indicator, (1 << Indicator::MOVABLE.len()) - 1)],
        /// By how much, in basis points.
        by: i32 = [By: |_, _| Domain::Number { min: -2_000, max: 2_000, step: 100, unit: Unit::Bp, default: 100 }],
    }
}

impl Act for Inject {
    const OCCASION: Occasion = Occasion::Inject;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        let effect = Effect::Shift(self.which, self.by);
        vec![Event::Clock(ClockEvent::Effected { of: None, effect, cause: Cause::Inject })]
    }
}
