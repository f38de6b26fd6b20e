//! A member state's mind: an additive model whose every term is visible, and what follows from its sum.
//!
//! [`sum`] adds up the terms; [`vote`] chooses by the consequence of a vote at its gate; [`consult`] spends the diplomatic
//! bandwidth; [`talk`] answers pledges and dispatches. A state knows its own affairs and what is public.

mod consult;
pub(in crate::ai) mod mood;
mod pledge;
pub(in crate::ai) mod sum;
pub(in crate::ai) mod talk;
mod vote;

use crate::ai::board::Board;
pub(in crate::ai) use crate::ai::member::talk::advised_stand;
pub(in crate::ai) use crate::ai::member::vote::advised;
use crate::ai::mind::{Choice, Context};
use crate::ai::papers::Papers;
use crate::ai::presidency;
use crate::base::ids::StateId;
use crate::game::act::Ready;
use crate::game::command::Command;
use crate::game::state::Phase;
use crate::game::view::View;

/// The next command of a member state.
pub(super) fn choose(context: &Context<'_>, papers: &Papers, view: &View<'_>, me: StateId) -> Choice {
    let board = || Board::new(context, papers, view);
    if view.gate().is_some() {
        return vote::choose(context, &board(), me);
    }
    match view.phase() {
        Phase::Briefing => talk::answer_dispatch(context, view, me),
        Phase::Consultation => consult::choose(context, &board(), me),
        Phase::Replies if view.heard_on().is_some() => talk::confide(context, &board(), me),
        Phase::Replies if view.stands_owed() != 0 => talk::show_stand(context, &board(), me),
        Phase::Replies if view.is_at_the_chairs_desk() => presidency::at_desk(context, &board()),
        Phase::Replies => talk::answer_pledge(context, &board(), me),
        Phase::Council if view.is_asked_to_approve() => talk::approve(context, &board(), me),
        Phase::Council => presidency::choose(context, &board(), me),
        Phase::Committee | Phase::Beijing | Phase::Reckoning | Phase::Over => Command::from(Ready).into(),
    }
}
