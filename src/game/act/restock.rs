//! The host of a session moves what a state has in stock of a good, which that state learns.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{GoodId, Seat, StateId};
use crate::game::event::{Cause, ClockEvent, Event};
use crate::game::rulebook::{Effect, Whom};
use crate::game::slot::{Domain, Kind, Unit};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Moves the stock that a state has of a good.
    pub struct Restock {
        /// Whose.
        of: StateId = [State: |view, _| Domain::one(Kind::State, view.states().bits())],
        /// Of what.
        good: GoodId = [Good: |view, _| Domain::one(Kind::Good, goods(view))],
        /// By how many weeks of demand.
        by: i32 = [By: |_, _| Domain::Number { min: -26, max: 26, step: 1, unit: Unit::Points, default: 2 }],
    }
}

impl Act for Restock {
    const OCCASION: Occasion = Occasion::Inject;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        // Stocks are kept in hundredths of a week.
        let effect = Effect::Stock(Whom::Me, self.good, self.by * 100);
        vec![ClockEvent::Effected { of: Some(self.of), effect, cause: Cause::Inject }.into()]
    }
}

/// All goods, as bits.
fn goods(view: &View<'_>) -> u64 {
    (1u64 << view.rules().goods.len().min(63)) - 1
}
