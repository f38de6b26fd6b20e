//! The host of a session has an instrument of Beijing begin, as an event of the world.

use super::instruments::{idle, on, targets};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{InstrumentId, Seat};
use crate::base::set::StateSet;
use crate::game::event::{Event, InjectEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Has an instrument of Beijing begin.
    pub struct Impose {
        /// Which.
        instrument: InstrumentId = [Instrument: |view, _| on(idle(view))],
        /// On whom.
        targets: StateSet = [Targets: targets],
    }
}

impl Act for Impose {
    const OCCASION: Occasion = Occasion::Inject;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if idle(view).is_empty() { Err(Refusal::Nothing(Missing::Instrument)) } else { Ok(()) }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        let Self { instrument, targets } = *self;
        vec![Event::Inject(InjectEvent::Imposed { instrument, targets })]
    }
}
