//! A member stays away from a vote.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::game::refusal::Refusal;
use crate::game::state::{Gate, Phase, State};
use crate::game::view::View;

act! {
    /// Stays away.
    pub struct StayAway;
}

impl Act for StayAway {
    const OCCASION: Occasion = Occasion::Ballot;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.gate().is_none_or(Self::is_known_at) { Ok(()) } else { Err(Refusal::NotInPhase(Phase::Council)) }
    }

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        seat.state().map(|id| VoteEvent::StayedAway(id).into()).into_iter().collect()
    }
}

impl StayAway {
    /// Whether a member can stay away at a gate: a consensus has no roll, and asks for no quorum.
    #[must_use]
    pub const fn is_known_at(gate: Gate) -> bool {
        !matches!(gate, Gate::Consensus)
    }
}
