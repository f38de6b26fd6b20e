//! The passive mind: present, abstaining, doing nothing else. It never stands in the way of the game going on.

use crate::base::ids::Seat;
use crate::game::command::{Command, Value, Verb};
use crate::game::state::{Phase, Topic};
use crate::game::view::View;
use crate::law::aci;

/// The number of an abstention among the votes.
const ABSTAIN: u8 = 1;

/// The command that does least: for every seat and phase in which it can be awaited.
pub(super) fn choose(view: &View<'_>) -> Command {
    if view.gate().is_some() {
        return Command::new(Verb::Vote, [Value::Id(ABSTAIN), Value::Id(0), Value::Number(0)]);
    }
    match (view.phase(), view.seat()) {
        (Phase::Briefing, Seat::Beijing) => Command::plain(Verb::EndSignals),
        (Phase::Briefing, _) => Command::new(Verb::Answer, [Value::Id(0)]),
        (Phase::Replies, _) => refuse(view),
        (Phase::Council, _) => chair(view),
        (Phase::Committee, _) => Command::plain(Verb::Withdraw),
        (Phase::Beijing, _) => Command::plain(Verb::EndMoves),
        (Phase::Consultation | Phase::Reckoning | Phase::Over, _) => Command::plain(Verb::Ready),
    }
}

/// Whatever lies before the Council is put, but what failed is not put again unasked.
fn chair(view: &View<'_>) -> Command {
    let failed = matches!(view.procedure().phase(), aci::Phase::Proposal { votes_lost: 1.., .. });
    let again = failed && view.agenda_item().is_some_and(|agenda| agenda.item.topic() == Topic::Determination);
    Command::plain(if again { Verb::Hold } else { Verb::Put })
}

/// The first pledge that waits for an answer is not accepted.
fn refuse(view: &View<'_>) -> Command {
    let first = u8::try_from(view.unanswered().trailing_zeros()).unwrap_or(0);
    Command::new(Verb::Reply, [Value::Id(first), Value::Id(0)])
}
