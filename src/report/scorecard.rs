//! Scorecards: each state's private objectives, met or not. Nothing is added up, because the objectives pull apart on purpose.

use crate::base::ids::{Seat, StateId};
use crate::game::condition::holds;
use crate::session::Book;

/// A state's objectives as they stand: at the end of the game, or now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scorecard {
    /// Whose.
    pub state: StateId,
    /// Whether each objective is met, in the order of its role sheet.
    pub met: Vec<bool>,
}

/// The scorecards that a reader may see, by state: all of them after the end and for the facilitator, one's own before.
#[must_use]
pub fn scorecards(session: &Book, reader: Seat) -> Vec<Scorecard> {
    let state = session.state();
    let visible = |id: &StateId| session.is_over() || matches!(reader, Seat::Facilitator) || reader == Seat::State(*id);
    let cards = state.rules.state_ids().filter(visible).map(|id| {
        let objectives = &state.rules.nations[id.index()].objectives;
        Scorecard {
            state: id,
            met: objectives.iter().map(|objective| holds(state, &objective.when, Some(id))).collect(),
        }
    });
    cards.filter(|card| !card.met.is_empty()).collect()
}
