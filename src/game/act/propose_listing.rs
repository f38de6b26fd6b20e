//! A state, or the High Representative from the Commission's seat, proposes a listing (TEU 30(1)).

use super::consult::{ask, listing, once};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::rulebook::Indicator;
use crate::game::state;
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Proposes that those who run the denial be listed (the High Representative may too: the Commission's seat).
    pub struct ProposeListing;
}

impl Act for ProposeListing {
    const OCCASION: Occasion = Occasion::Both;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        once(view, |act| matches!(act, state::Act::ProposeListing))?;
        listing(view)
    }

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        if seat == Seat::Commission {
            vec![Event::Member(MemberEvent::ListingProposed { by: None })]
        } else {
            ask(seat, self.noted())
        }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::ProposeListing)
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let rules = &view.rules().politics.listing;
        expected.push(Expected::Indicator(Indicator::ChinaPain, rules.bite));
        expected.push(Expected::Denial(rules.denial));
        expected.push(Expected::Answer(rules.fear.proposer, rules.fear.others));
        expected.push(Expected::Unanimity);
    }
}
