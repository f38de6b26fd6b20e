//! A member has an A item withdrawn from the agenda (RoP 3(8)): it comes back to be debated.

use super::consult::some;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{State, Topic};
use crate::game::view::View;

act! {
    /// Has an A item withdrawn.
    pub struct WithdrawItem {
        /// On what.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, view.withdrawable())],
    }
}

impl Act for WithdrawItem {
    const OCCASION: Occasion = Occasion::AItems;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        some(view.withdrawable(), Missing::Item)?;
        let needed = view.rules().politics.council.withdrawn;
        let left = view.mine().map_or(0, |own| own.capital);
        if left >= needed { Ok(()) } else { Err(Refusal::Nothing(Missing::Capital { needed, left })) }
    }

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        let withdrawn = |by| Event::Vote(VoteEvent::ItemWithdrawn { topic: self.topic, by });
        seat.state().map(withdrawn).into_iter().collect()
    }
}
