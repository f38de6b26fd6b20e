//! Beijing withdraws an instrument.

use super::consult::some;
use super::instruments::on;
use super::limit::MAX_MOVES;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{InstrumentId, Seat};
use crate::game::event::{BeijingEvent, Cause, ClockEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Indicator;
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Withdraws an instrument.
    pub struct Ease {
        /// Which.
        instrument: InstrumentId = [Instrument: |view, _| on(view.at_work())],
    }
}

impl Act for Ease {
    const OCCASION: Occasion = Occasion::Beijing;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.moves().iter().filter(|done| !done.use_it).count() >= MAX_MOVES {
            return Err(Refusal::AlreadyDone);
        }
        some(view.at_work().bits(), Missing::Instrument)
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let instrument = self.instrument;
        let rules = &state.rules.instruments[instrument.index()];
        let mut events = vec![Event::Beijing(BeijingEvent::Eased { instrument, by_itself: false })];
        if rules.face != 0 && !rules.is_carrot() {
            events.push(Event::Clock(ClockEvent::Moved {
                which: Indicator::Face,
                cause: Cause::Eased,
                by: -rules.face,
            }));
        }
        let takes_over = rules.way_down.filter(|id| !state.instruments[id.index()].active);
        let targets = state.instruments[instrument.index()].targets;
        events
            .extend(takes_over.map(|instrument| {
                Event::Beijing(BeijingEvent::Used { instrument, targets, announced: Some(targets) })
            }));
        events
    }
}
