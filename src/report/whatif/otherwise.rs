//! What is asked of a step where nobody says what instead: a vote the other way, a move of Beijing's or an act left out.

use crate::base::ids::Seat;
use crate::game::act;
use crate::game::command::{Command, Verb};
use crate::law::ballot::Vote;

/// What else a seat could have done that was asked for something: none or less of it, or the other vote.
#[must_use]
pub fn otherwise(seat: Seat, command: &Command) -> Option<Command> {
    if let Command::Vote(vote) = command {
        let other = if vote.vote == Vote::For { Vote::Abstain } else { Vote::For };
        return Some(act::Vote::plain(other).into());
    }
    let none: Command = match (seat, command.verb()) {
        (Seat::Beijing, Verb::Signal) => act::EndSignals.into(),
        (Seat::Beijing, verb) if !matches!(verb, Verb::EndSignals | Verb::EndMoves) => act::EndMoves.into(),
        (Seat::State(_) | Seat::Commission | Seat::Beijing | Seat::Facilitator | Seat::Observer, _) => return None,
    };
    Some(none)
}

/// Whether an act is one that somebody decided, and not the end of a turn.
#[must_use]
pub fn is_decision(command: &Command) -> bool {
    !matches!(
        command.verb(),
        Verb::Ready
            | Verb::Approve
            | Verb::EndMoves
            | Verb::EndSignals
            | Verb::Inject
            | Verb::Answer
            | Verb::Reply
            | Verb::Close
    )
}
