//! The passive mind: present, abstaining, doing nothing else. It never stands in the way of the game going on.

use crate::base::ids::{OptionId, Seat, StateId};
use crate::game::act;
use crate::game::command::Command;
use crate::game::state::{Phase, Stand, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;

/// The command that does least: for every seat and phase in which it can be awaited.
pub(super) fn choose(view: &View<'_>) -> Command {
    if view.gate().is_some() {
        return act::Vote::plain(Vote::Abstain).into();
    }
    match (view.phase(), view.seat()) {
        (Phase::Briefing, Seat::Beijing) => act::EndSignals.into(),
        (Phase::Briefing, _) => act::Answer { choice: OptionId(0) }.into(),
        (Phase::Replies, _) if view.heard_on().is_some() => act::Confide { stand: Stand::Silent }.into(),
        (Phase::Replies, _) if view.is_at_the_chairs_desk() => act::Ready.into(),
        (Phase::Replies, _) => refuse(view),
        (Phase::Council, _) if view.is_asked_to_approve() => act::Approve.into(),
        (Phase::Council, _) => chair(view),
        (Phase::Committee, _) => act::Withdraw.into(),
        (Phase::Beijing, _) => act::EndMoves.into(),
        (Phase::Consultation | Phase::Reckoning | Phase::Over, _) => act::Ready.into(),
    }
}

/// Whatever lies before the Council is put, but what failed is not put again unless it must be.
fn chair(view: &View<'_>) -> Command {
    let again = view.proposal_has_failed()
        && view.agenda_item().is_some_and(|agenda| agenda.item.topic() == Topic::Determination && !agenda.forced);
    if again { act::Hold.into() } else { act::Put.into() }
}

/// Nothing is said on the first file that waits for a stand, and the first pledge that waits for an answer is not accepted.
fn refuse(view: &View<'_>) -> Command {
    if let Some(topic) = view.stand_asked() {
        return act::TakeStand { topic, stand: Stand::Silent }.into();
    }
    let by = StateId(u8::try_from(view.unanswered().trailing_zeros()).unwrap_or(0));
    act::Reply { by, yes: false }.into()
}
