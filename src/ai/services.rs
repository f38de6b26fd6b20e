//! What a seat's own services advise on a vote: the sum that its bot would vote by, without the moods that no reason explains.
//!
//! Front ends take it as the vote of a player who passes over a ballot.

use crate::ai::board::Board;
use crate::ai::member;
use crate::ai::mind::Context;
use crate::ai::papers::Papers;
use crate::ai::presidency;
pub use crate::ai::stance::Advice;
use crate::game::state::{Stand, Topic};
use crate::game::view::View;

/// What the services of the seat of a view advise, while it has a vote to cast.
#[must_use]
pub fn advise(context: &Context<'_>, view: &View<'_>) -> Option<Advice> {
    let (me, papers) = (view.me()?, Papers::default());
    view.gate()?;
    member::advised(&Board::new(context, &papers, view), me)
}

/// Whether the services of the seat of a view, which chairs the Council, advise to note a majority and call no roll.
#[must_use]
pub fn advises_conclusion(context: &Context<'_>, view: &View<'_>) -> bool {
    let papers = Papers::default();
    view.me().is_some_and(|me| presidency::advises_conclusion(&Board::new(context, &papers, view), me))
}

/// The stand that the services of the seat of a view advise on the first file that waits for one.
#[must_use]
pub fn advise_stand(context: &Context<'_>, view: &View<'_>) -> Option<(Topic, Stand)> {
    let (me, papers) = (view.me()?, Papers::default());
    let topic = Topic::ALL.into_iter().find(|topic| view.stands_owed() & (1 << topic.index()) != 0)?;
    Some((topic, member::advised_stand(&Board::new(context, &papers, view), me, topic)))
}
