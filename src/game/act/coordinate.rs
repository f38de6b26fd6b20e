//! The Commission coordinates with the G7 (Art. 7).

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::base::share::scale;
use crate::game::event::{CommissionEvent, Event};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::rulebook::{Indicator, Rulebook};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Coordinates with the G7.
    pub struct Coordinate;
}

impl Act for Coordinate {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.coordinated() { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        vec![Event::Commission(CommissionEvent::Coordinated { gain: gain(&state.rules, state.union.g7) })]
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        expected.push(Expected::Indicator(Indicator::G7, gain(view.rules(), view.union().g7)));
    }
}

/// What an effort of coordination gains: the campaign's figure, less the nearer alignment is to the whole.
fn gain(rules: &Rulebook, g7: i32) -> i32 {
    scale(rules.politics.prices.coordination, 13_000 - g7).max(0)
}
