//! Commands become events, or are refused.

use crate::base::ids::Seat;
use crate::game::command::{Command, Verb};
use crate::game::event::Event;
use crate::game::phase::{beijing, briefing, commission, committee, council, facilitator, members, replies};
use crate::game::refusal::Refusal;
use crate::game::state::State;
use crate::game::{check, view};

/// What a seat's command does, as events; the state is not changed.
///
/// # Errors
/// The refusal, when the seat may not. It is the same that [`crate::game::legal::Legal::check`] gives.
pub fn decide(state: &State, seat: Seat, command: &Command) -> Result<Vec<Event>, Refusal> {
    check::command(&view::view(state, seat), command)?;
    Ok(match command.verb {
        Verb::Signal | Verb::EndSignals | Verb::Answer => briefing::decide(seat, command),
        Verb::Declare
        | Verb::Lobby
        | Verb::Pledge
        | Verb::AskExamination
        | Verb::File
        | Verb::Amend
        | Verb::Suggest
        | Verb::StrawPoll
        | Verb::Share
        | Verb::Invest
        | Verb::Channel
        | Verb::AskFund
        | Verb::TableConclusions => members::decide(seat, command),
        Verb::Ready | Verb::RequestVote | Verb::ProposeListing if seat != Seat::Commission => {
            members::decide(seat, command)
        }
        Verb::Ready
        | Verb::RequestVote
        | Verb::ProposeListing
        | Verb::TableAmendment
        | Verb::ProposeFund
        | Verb::Open
        | Verb::Close
        | Verb::Propose
        | Verb::Table
        | Verb::TableSuspension
        | Verb::TableResumption
        | Verb::TableTermination
        | Verb::Coordinate
        | Verb::Recommend
        | Verb::Counter
        | Verb::AcceptOffer => commission::decide(state, command),
        Verb::Reply => replies::decide(seat, command),
        Verb::Put | Verb::Hold | Verb::Vote | Verb::StayAway | Verb::GiveProxy => council::decide(state, seat, command),
        Verb::AmendDraft | Verb::Appeal | Verb::Adopt | Verb::Withdraw => committee::decide(state, command),
        Verb::Use | Verb::Ease | Verb::Offer | Verb::AcceptCounter | Verb::Shave | Verb::Break | Verb::EndMoves => {
            beijing::decide(state, command)
        }
        Verb::Inject => facilitator::decide(command),
    })
}
