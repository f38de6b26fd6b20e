//! The Commission recommends a mandate (TFEU 218(3)).

use super::Act;
use super::occasion::Occasion;
use super::terms::{anything, terms_act};
use crate::base::ids::Seat;
use crate::game::event::{Event, TableEvent};
use crate::game::refusal::Refusal;
use crate::game::state::{State, Topic};
use crate::game::view::View;

terms_act! {
    /// Recommends a mandate.
    pub struct Recommend above anything
}

impl Act for Recommend {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        let bargain = view.bargain();
        if bargain.recommended.is_some() {
            Err(Refusal::Pending(Topic::Mandate))
        } else if bargain.agreement.is_some() {
            Err(Refusal::UnderAgreement)
        } else {
            Ok(())
        }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Table(TableEvent::Recommended(self.terms))]
    }
}
