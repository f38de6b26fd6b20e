//! Beijing uses an instrument.

use super::consult::some;
use super::instruments::{on, targets};
use super::limit::MAX_MOVES;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{InstrumentId, Seat};
use crate::base::set::StateSet;
use crate::game::event::{BeijingEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Uses an instrument.
    pub struct Use {
        /// Which.
        instrument: InstrumentId = [Instrument: |view, _| on(view.usable())],
        /// On whom.
        targets: StateSet = [Targets: targets],
    }
}

impl Act for Use {
    const OCCASION: Occasion = Occasion::Beijing;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.moves().iter().filter(|done| done.use_it).count() >= MAX_MOVES {
            return Err(Refusal::AlreadyDone);
        }
        some(view.usable().bits(), Missing::Instrument)
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let Self { instrument, targets } = *self;
        let signal = state.signals.iter().find(|signal| signal.use_it && signal.instrument == instrument);
        let announced = signal.map(|signal| signal.targets);
        vec![Event::Beijing(BeijingEvent::Used { instrument, targets, announced })]
    }
}
