//! The Commission publishes the notice by which information on the impact of measures is gathered (Art. 13(1)).

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{CommissionEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::view::View;
use crate::law::aci::Phase;

act! {
    /// Publishes the notice on impact; once in a case.
    pub struct Notice;
}

impl Act for Notice {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if matches!(view.procedure().phase(), Phase::NotStarted | Phase::Ended { .. }) {
            Err(Refusal::Nothing(Missing::Examination))
        } else if view.case().notice.is_some() {
            Err(Refusal::AlreadyDone)
        } else {
            Ok(())
        }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Commission(CommissionEvent::NoticeGiven)]
    }
}
