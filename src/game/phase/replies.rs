//! Replies: pledges are answered, and straw polls are held. Answers become known together, when all have answered.

use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::command::Command;
use crate::game::event::Event;
use crate::game::legal::{Domain, Kind, Slot};
use crate::game::phase::council;
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::{Gate, Item, Phase, PledgeStage, State};
use crate::game::view::View;
use crate::law::rule::Rule;

/// Whether a state has a pledge to answer.
pub(in crate::game) fn owes(state: &State, id: StateId) -> bool {
    crate::game::view::view(state, Seat::State(id)).unanswered() != 0
}

pub(in crate::game) fn open(view: &View<'_>) -> Result<(), Refusal> {
    if view.gate().is_some() {
        return Err(Refusal::NotYourTurn(view.voter()));
    }
    if view.unanswered() == 0 { Err(Refusal::Nothing(Missing::Pledge)) } else { Ok(()) }
}

pub(in crate::game) fn domain(view: &View<'_>, slot: Slot) -> Domain {
    match slot {
        Slot::Pledge => Domain::one(Kind::Pledge, view.unanswered()),
        _ => Domain::one(Kind::YesNo, 0b11),
    }
}

pub(in crate::game) fn decide(seat: Seat, command: &Command) -> Vec<Event> {
    let Some(state) = seat.state() else { return Vec::new() };
    vec![Event::Replied { state, by: StateId(command.id(0)), yes: command.id(1) == 1 }]
}

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if let Some(ballot) = &state.floor.ballot {
        return if ballot.done == state.states() { council::close(state, ballot) } else { Vec::new() };
    }
    if let Some(topic) = state.floor.straws.first() {
        let rule = Rule::QualifiedMajority;
        return vec![Event::BallotOpened { item: Item::Straw(*topic), gate: Gate::Straw, rule }];
    }
    if let Some(line) = state.floor.conclusions {
        // Consensus is no vote: each member is asked whether it objects.
        let item = Item::Conclusions(line);
        return vec![Event::BallotOpened { item, gate: Gate::Straw, rule: council::rule(&state.rules, item) }];
    }
    if state.rules.state_ids().any(|id| owes(state, id)) {
        return Vec::new();
    }
    let open = state.pledges.iter().filter(|pledge| pledge.stage == PledgeStage::Open);
    let answered = open.map(|pledge| {
        let yes = |id: &StateId| state.nation(*id).replies.1 & (1 << pledge.by.0) != 0;
        let accepted: StateSet = pledge.to.iter().filter(yes).collect();
        Event::PledgeAnswered { by: pledge.by, accepted }
    });
    answered.chain([Event::PhaseBegan(Phase::Council)]).collect()
}
