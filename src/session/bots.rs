//! Seats that no human plays: what they ask for when they are awaited.

use crate::base::ids::Seat;
use crate::game::command::{Command, Value, Verb};
use crate::game::legal::legal;
use crate::game::state::{Gate, Phase};
use crate::game::view::View;

/// What a passive seat asks for: it is present, abstains, and moves the game on.
pub(super) fn passive(view: &View<'_>) -> Command {
    let abstain = |view: &View<'_>| {
        let slots = if view.gate() == Some(Gate::Straw) { [1, 0] } else { [1, 0] };
        Command::new(Verb::Vote, [Value::Id(slots[0]), Value::Id(slots[1]), Value::Number(0)])
    };
    let usual = |verb: Verb| legal(*view).default_command(verb).unwrap_or(Command::plain(verb));
    match (view.phase(), view.seat()) {
        (Phase::Briefing, Seat::Beijing) => Command::plain(Verb::EndSignals),
        (Phase::Briefing, _) => usual(Verb::Answer),
        (Phase::Consultation, _) => Command::plain(Verb::Ready),
        (Phase::Replies | Phase::Committee | Phase::Council, Seat::State(_)) if view.gate().is_some() => abstain(view),
        (Phase::Replies, _) => usual(Verb::Reply),
        (Phase::Committee, _) => Command::plain(Verb::Withdraw),
        (Phase::Council, _) => Command::plain(Verb::Put),
        (Phase::Beijing | Phase::Reckoning | Phase::Over, _) => Command::plain(Verb::EndMoves),
    }
}
