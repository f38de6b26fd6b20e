//! What a capital answers, and what a vote outside its letter costs.

use super::change::with;
use crate::base::ids::StateId;
use crate::game::instructions;
use crate::game::state::{State, Topic};
use crate::law::ballot::Vote;

/// A question to the capital takes political capital, whatever it answers.
pub(super) fn answered_home(state: &mut State, id: StateId, topic: Topic, granted: bool) -> bool {
    let price = instructions::price(state, id);
    with(state, id, |nation| {
        nation.capital -= price;
        nation.letters.asked = nation.letters.asked.saturating_add(1);
        if let Some(moved) = instructions::stage(topic).and_then(|at| nation.letters.moved.get_mut(at)) {
            *moved = moved.saturating_add(u8::from(granted));
        }
    })
}

/// A vote that nobody at home had allowed is held against the delegation, and talked of at home.
pub(super) fn outside(state: &mut State, id: StateId, vote: Vote) -> bool {
    let rules = state.rules.politics.council.letters;
    with(state, id, |nation| {
        nation.capital -= rules.outside;
        nation.is_angered(if vote == Vote::For { -rules.anger } else { rules.anger });
    })
}
