//! Beijing keeps the agreement in part this month.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, TableEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::HeldBack;
use crate::game::slot::{Domain, Filled, Unit};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Keeps the agreement in part this month.
    pub struct Shave {
        /// How much is held back, in basis points of what was agreed.
        share: i32 = [HeldBack: held_back],
    }
}

impl Act for Shave {
    const OCCASION: Occasion = Occasion::Beijing;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        match view.bargain().agreement {
            None => Err(Refusal::Nothing(Missing::Agreement)),
            Some(agreement) if agreement.held_back > 0 => Err(Refusal::AlreadyDone),
            Some(_) => Ok(()),
        }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Table(TableEvent::HeldBack { share: self.share })]
    }
}

fn held_back(view: &View<'_>, _: &Filled<'_>) -> Domain {
    let HeldBack { least: min, most: max, step } = view.rules().politics.compliance.held_back;
    Domain::Number { min, max, step, unit: Unit::Bp, default: min }
}
