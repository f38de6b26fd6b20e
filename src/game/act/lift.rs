//! The host of a session has an instrument of Beijing end, as an event of the world.

use super::instruments::on;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{InstrumentId, Seat};
use crate::game::event::{Cause, ClockEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Effect;
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Has an instrument of Beijing end.
    pub struct Lift {
        /// Which.
        instrument: InstrumentId = [Instrument: |view, _| on(view.at_work())],
    }
}

impl Act for Lift {
    const OCCASION: Occasion = Occasion::Inject;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.at_work().is_empty() { Err(Refusal::Nothing(Missing::Instrument)) } else { Ok(()) }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        let effect = Effect::Suspend(self.instrument);
        vec![ClockEvent::Effected { of: None, effect, cause: Cause::Inject }.into()]
    }
}
