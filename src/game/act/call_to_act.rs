//! The Commission calls on the Council to act on a proposal that it holds back (TFEU 265): it is put to the vote within two months.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Indicator;
use crate::game::state::{State, Topic};
use crate::game::view::View;
use crate::law::aci::{self, COUNCIL_MOST_DAYS};

act! {
    /// Calls on the Council to act.
    pub struct CallToAct;
}

impl Act for CallToAct {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        let aci::Phase::Proposal { submitted, .. } = view.procedure().phase() else {
            return Err(Refusal::Nothing(Missing::Proposal));
        };
        let end = submitted.plus_days(COUNCIL_MOST_DAYS);
        if view.rules().politics.council.held == 0 {
            // The item must be put before the ten weeks end, so there is no failure to act.
            return Err(Refusal::MustPut(Topic::Determination));
        }
        if view.today() <= end {
            return Err(Refusal::NotBefore(end.plus_days(1)));
        }
        let called = view.floor().called;
        let again = i32::from(called) + view.rules().politics.council.call_again;
        if called != 0 && i32::from(view.round()) < again { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let by = -state.rules.politics.council.called;
        let (which, cause) = (Indicator::Cohesion, Cause::Called);
        vec![Event::Commission(CommissionEvent::CalledToAct), Event::Clock(ClockEvent::Moved { which, cause, by })]
    }
}
