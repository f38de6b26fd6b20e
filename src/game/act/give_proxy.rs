//! A member lets another one vote on its behalf (TFEU 239).

use super::consult::some;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::event::{Event, VoteEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{Gate, Phase, State};
use crate::game::view::View;

act! {
    /// Lets another member vote on its behalf.
    pub struct GiveProxy {
        /// Which.
        to: StateId = [State: |view, _| Domain::one(Kind::State, holders(view).bits())],
    }
}

impl Act for GiveProxy {
    const OCCASION: Occasion = Occasion::Ballot;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if !view.gate().is_some_and(Self::is_known_at) {
            return Err(Refusal::NotInPhase(Phase::Council));
        }
        some(holders(view).bits(), Missing::State)
    }

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        seat.state().map(|from| Event::Vote(VoteEvent::ProxyGiven { from, to: self.to })).into_iter().collect()
    }
}

impl GiveProxy {
    /// Whether a member can let another one vote for it at a gate: in the Council.
    #[must_use]
    pub const fn is_known_at(gate: Gate) -> bool {
        matches!(gate, Gate::Council)
    }
}

/// Those who may still act for this member: present, yet to vote, acting for nobody else (TFEU 239).
fn holders(view: &View<'_>) -> StateSet {
    let (Some(me), false) = (view.me(), view.setup().sealed) else { return StateSet::EMPTY };
    let floor = view.floor();
    let Some(ballot) = &floor.ballot else { return StateSet::EMPTY };
    if ballot.votes.principal_of(me).is_some() {
        return StateSet::EMPTY;
    }
    let later = view.states().minus(ballot.done).without(me);
    later.iter().filter(|id| ballot.votes.principal_of(*id).is_none()).collect()
}
