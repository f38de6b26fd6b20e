//! A member state's mind: an additive model whose every term is visible, and what follows from its sum.
//!
//! [`sum`] adds up the terms; [`vote`] chooses by the consequence of a vote at its gate; [`consult`] spends the diplomatic
//! bandwidth; [`talk`] answers pledges and dispatches. A state knows its own affairs and what is public.

mod consult;
mod pledge;
pub(in crate::ai) mod sum;
mod talk;
mod vote;

use crate::ai::board::Board;
use crate::ai::mind::{Choice, Context};
use crate::ai::presidency;
use crate::base::ids::StateId;
use crate::game::command::{Command, Verb};
use crate::game::state::Phase;
use crate::game::view::View;

/// The next command of a member state.
pub(super) fn choose(context: &Context<'_>, view: &View<'_>, me: StateId) -> Choice {
    if view.gate().is_some() {
        return vote::choose(context, &Board::new(context, view), me);
    }
    match view.phase() {
        Phase::Briefing => talk::answer_dispatch(context, view, me),
        Phase::Consultation => consult::choose(context, &Board::new(context, view), me),
        Phase::Replies => talk::answer_pledge(context, &Board::new(context, view), me),
        Phase::Council => presidency::choose(context, &Board::new(context, view), me),
        Phase::Committee | Phase::Beijing | Phase::Reckoning | Phase::Over => Command::plain(Verb::Ready).into(),
    }
}
