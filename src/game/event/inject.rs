//! What the host of a session brings in: news, letters, a headline of their own. What it does stands beside it, effect by effect.

use super::audience::{Audience, EVERYONE};
use crate::base::ids::{InjectId, InstrumentId};
use crate::base::set::StateSet;
use crate::game::state::State;

/// What the host brings in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum InjectEvent {
    /// An inject of the campaign.
    Sent(InjectId),
    /// An instrument of Beijing begins, as an event of the world.
    Imposed {
        /// Which.
        instrument: InstrumentId,
        /// On whom.
        targets: StateSet,
    },
    /// News in the host's own words.
    Told {
        /// Which states are told; everybody where none is named.
        to: StateSet,
        /// What they are told.
        words: String,
    },
}

impl InjectEvent {
    /// Changes the state: what is told changes nothing, what it does stands beside it.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::Imposed { instrument, targets } => super::beijing::begin(state, *instrument, *targets),
            Self::Sent(_) | Self::Told { .. } => {}
        }
    }

    /// Who may know of it.
    pub(super) fn audience(&self, state: &State) -> Audience {
        let to = match self {
            Self::Sent(id) => state.rules.injects.get(id.index()).and_then(|inject| inject.to),
            Self::Told { to, .. } => (!to.is_empty()).then_some(*to),
            Self::Imposed { .. } => None,
        };
        to.map_or(EVERYONE, Audience::states)
    }
}
