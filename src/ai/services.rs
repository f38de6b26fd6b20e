//! What a seat's own services advise on a vote: its instructions, where it has any, else the sum that its bot would vote by, without the
//! moods that no reason explains.
//!
//! Front ends take it as the vote of a player who passes over a ballot.

use crate::ai::board::Board;
use crate::ai::member;
use crate::ai::mind::Context;
use crate::ai::papers::Papers;
use crate::ai::presidency;
pub use crate::ai::stance::{Advice, Sum};
use crate::game::instructions::Instruction;
use crate::game::state::{Stand, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;

/// What the services of the seat of a view advise, while it has a vote to cast.
#[must_use]
pub fn advise(context: &Context<'_>, view: &View<'_>) -> Option<Advice> {
    let (me, papers) = (view.me()?, Papers::default());
    view.gate()?;
    let advice = member::advised(&Board::new(context, &papers, view), me)?;
    let item = view.floor().ballot.as_ref().map(|ballot| ballot.item).filter(|item| item.decides());
    let Some(told) = item.and_then(|item| view.instruction(item.topic())) else { return Some(advice) };
    let vote = told.vote().unwrap_or(advice.vote);
    Some(Advice { vote, ..advice })
}

/// Whether the services of the seat of a view, which chairs the Council, advise to note a majority and call no roll.
#[must_use]
pub fn advises_conclusion(context: &Context<'_>, view: &View<'_>) -> bool {
    let papers = Papers::default();
    view.me().is_some_and(|me| presidency::advises_conclusion(&Board::new(context, &papers, view), me))
}

/// The stand that the services of the seat of a view advise on the first file that waits for one: on which the chair asks it in
/// confidence, or on which it shows one.
#[must_use]
pub fn advise_stand(context: &Context<'_>, view: &View<'_>) -> Option<(Topic, Stand)> {
    let (me, papers) = (view.me()?, Papers::default());
    let topic = view.stand_asked()?;
    let own = member::advised_stand(&Board::new(context, &papers, view), me, topic);
    Some((topic, view.instruction(topic).map_or(own, |told| instructed(&told, own))))
}

/// What the services of the seat of a view reckon with on a file, without the moods that no reason explains, and what a vote for takes.
#[must_use]
pub fn reckon(context: &Context<'_>, view: &View<'_>, topic: Topic) -> Option<(Sum, i32)> {
    let (me, papers) = (view.me()?, Papers::default());
    let board = Board::new(context, &papers, view);
    Some((member::sum::sum(&board, me, member::sum::Question::on(&board, topic), None), board.voter.threshold_for))
}

/// The stand that instructions come to: a reserve on what stands in the way, else what one's own services would show.
fn instructed(told: &Instruction<'_>, own: Stand) -> Stand {
    match told.vote() {
        _ if told.can_move() && told.vote() != Some(Vote::For) => {
            told.point().map_or(Stand::Scrutiny, Stand::Substantive)
        }
        Some(Vote::For) if own.goes_along() => own,
        Some(Vote::For) => Stand::Accept,
        Some(Vote::Abstain) => Stand::Silent,
        Some(Vote::Against) => Stand::Oppose,
        None => own,
    }
}
