//! The one check behind `legal` and `decide`: is the verb open for this seat, and does every slot hold what it may.
//!
//! It looks through the seat's view alone, so a refusal tells nothing that the seat may not know.

use crate::base::ids::Seat;
use crate::game::command::{Command, Value, Verb};
use crate::game::legal::{Domain, slots};
use crate::game::phase::{beijing, briefing, commission, committee, council, facilitator, members, replies};
use crate::game::refusal::Refusal;
use crate::game::state::Phase;
use crate::game::view::View;

/// Checks a command as a whole.
pub(in crate::game) fn command(view: &View<'_>, command: &Command) -> Result<(), Refusal> {
    open(view, command.verb)?;
    let expected = slots(command.verb).len();
    if command.slots.len() != expected {
        return Err(Refusal::SlotCount { expected, given: command.slots.len() });
    }
    for (slot, value) in command.slots.iter().enumerate() {
        let domain = domain(view, command.verb, &command.slots[..slot])?;
        if !domain.contains(value, view.rules()) {
            return Err(Refusal::Slot { slot, domain });
        }
    }
    Ok(())
}

/// Whether a verb is open for the seat: right seat, right phase, right turn, and something to do it to.
pub(in crate::game) fn open(view: &View<'_>, verb: Verb) -> Result<(), Refusal> {
    let room = room(verb);
    if !room.seats(view.seat()) {
        return Err(Refusal::NotForThisSeat);
    }
    if view.phase() == Phase::Over {
        return Err(Refusal::Over);
    }
    if let Some(phase) = room.wrong_phase(view) {
        return Err(Refusal::NotInPhase(phase));
    }
    match room {
        Room::Briefing => briefing::open(view, verb),
        Room::Members => members::open(view, verb),
        Room::Commission => commission::open(view, verb),
        Room::Both => match view.seat() {
            Seat::Commission => commission::open(view, verb),
            Seat::State(_) | Seat::Beijing | Seat::Facilitator | Seat::Observer => members::open(view, verb),
        },
        Room::Replies => replies::open(view),
        Room::Council => council::open(view, verb),
        Room::Ballot => council::open_ballot(view, verb),
        Room::Committee => committee::open(view, verb),
        Room::Beijing => beijing::open(view, verb),
        Room::Facilitator => Ok(()),
    }
}

/// What the next slot may hold.
pub(in crate::game) fn domain(view: &View<'_>, verb: Verb, filled: &[Value]) -> Result<Domain, Refusal> {
    let Some(slot) = slots(verb).get(filled.len()).copied() else {
        return Err(Refusal::SlotCount { expected: slots(verb).len(), given: filled.len() + 1 });
    };
    Ok(match room(verb) {
        Room::Briefing => briefing::domain(view, slot, filled),
        Room::Both if view.seat() != Seat::Commission => members::domain(view, verb, slot, filled),
        Room::Members => members::domain(view, verb, slot, filled),
        Room::Commission | Room::Both => commission::domain(view, verb, slot),
        Room::Replies => replies::domain(view, slot),
        Room::Council | Room::Ballot => council::domain(view, slot),
        Room::Committee => Domain::Text { max: 0 },
        Room::Beijing => beijing::domain(view, verb, slot, filled),
        Room::Facilitator => facilitator::domain(slot),
    })
}

/// Where a verb belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Briefing,
    Members,
    Commission,
    Both,
    Replies,
    Council,
    Ballot,
    Committee,
    Beijing,
    Facilitator,
}

const fn room(verb: Verb) -> Room {
    match verb {
        Verb::Signal | Verb::EndSignals | Verb::Answer => Room::Briefing,
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
        | Verb::TableConclusions => Room::Members,
        Verb::Ready | Verb::RequestVote | Verb::ProposeListing => Room::Both,
        Verb::Open
        | Verb::Close
        | Verb::Propose
        | Verb::Table
        | Verb::TableSuspension
        | Verb::TableResumption
        | Verb::TableTermination
        | Verb::TableAmendment
        | Verb::ProposeFund
        | Verb::Coordinate
        | Verb::Recommend
        | Verb::Counter
        | Verb::AcceptOffer => Room::Commission,
        Verb::Reply => Room::Replies,
        Verb::Put | Verb::Hold => Room::Council,
        Verb::Vote | Verb::StayAway | Verb::GiveProxy => Room::Ballot,
        Verb::AmendDraft | Verb::Appeal | Verb::Adopt | Verb::Withdraw => Room::Committee,
        Verb::Use | Verb::Ease | Verb::Offer | Verb::AcceptCounter | Verb::Shave | Verb::Break | Verb::EndMoves => {
            Room::Beijing
        }
        Verb::Inject => Room::Facilitator,
    }
}

impl Room {
    fn seats(self, seat: Seat) -> bool {
        match self {
            Self::Briefing => matches!(seat, Seat::State(_) | Seat::Beijing),
            Self::Members | Self::Replies | Self::Council | Self::Ballot => matches!(seat, Seat::State(_)),
            Self::Commission | Self::Committee => seat == Seat::Commission,
            Self::Both => matches!(seat, Seat::State(_) | Seat::Commission),
            Self::Beijing => seat == Seat::Beijing,
            Self::Facilitator => seat == Seat::Facilitator,
        }
    }

    /// The phase that the verb belongs to, if it is not the present one.
    fn wrong_phase(self, view: &View<'_>) -> Option<Phase> {
        let belongs = match self {
            Self::Briefing => Phase::Briefing,
            Self::Members | Self::Commission | Self::Both => Phase::Consultation,
            Self::Replies => Phase::Replies,
            Self::Council => Phase::Council,
            Self::Ballot => {
                return view.gate().is_none().then_some(Phase::Council);
            }
            Self::Committee => Phase::Committee,
            Self::Beijing => Phase::Beijing,
            Self::Facilitator => return None,
        };
        (view.phase() != belongs).then_some(belongs)
    }
}
