//! A member votes.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::game::slot::{Domain, Kind, Unit};
use crate::game::state::{State, VoteReason};

act! {
    /// Votes.
    pub struct Vote {
        /// How.
        vote: crate::law::ballot::Vote = [Vote: |_, _| Domain::One { of: Kind::Vote, ids: 0b111, default: 1 }],
        /// Why, as it says itself.
        reason: VoteReason = [Reason: |_, _| Domain::one(Kind::Reason, (1 << VoteReason::ALL.len()) - 1)],
        /// How sure, 1 to 5; 0 not given.
        confidence: u8 = [
            Confidence: |_, _| Domain::Number { min: 0, max: 5, step: 1, unit: Unit::Confidence, default: 0 },
        ],
    }
}

impl Act for Vote {
    const OCCASION: Occasion = Occasion::Ballot;

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        let Self { vote, reason, confidence } = *self;
        seat.state().map(|state| Event::Vote(VoteEvent::Cast { state, vote, reason, confidence })).into_iter().collect()
    }
}

impl Vote {
    /// A vote without a reason.
    #[must_use]
    pub const fn plain(vote: crate::law::ballot::Vote) -> Self {
        Self { vote, reason: VoteReason::None, confidence: 0 }
    }
}
