//! Beijing announces a move that it may make.

use super::consult::some;
use super::instruments::{on, targets};
use super::limit::MAX_SIGNALS;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{InstrumentId, Seat};
use crate::base::set::{InstrumentSet, StateSet};
use crate::game::event::{BeijingEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Beijing announces a move it may make.
    pub struct Signal {
        /// With which instrument.
        instrument: InstrumentId = [Instrument: |view, _| on(signallable(view))],
        /// Whom it would hit.
        targets: StateSet = [Targets: targets],
    }
}

impl Act for Signal {
    const OCCASION: Occasion = Occasion::Signals;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.signals().len() >= MAX_SIGNALS {
            return Err(Refusal::AlreadyDone);
        }
        some(signallable(view).bits(), Missing::Instrument)
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Beijing(BeijingEvent::Signalled { instrument: self.instrument, targets: self.targets })]
    }
}

/// What could be used, and is not announced yet.
fn signallable(view: &View<'_>) -> InstrumentSet {
    view.usable().minus(view.signals().iter().map(|signal| signal.instrument).collect())
}
