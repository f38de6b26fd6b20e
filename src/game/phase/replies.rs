//! Replies: pledges are answered, and straw polls are held. Answers become known together, when all have answered.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::council::rule;
use crate::game::event::{ClockEvent, Event, MemberEvent, VoteEvent};
use crate::game::phase::council;
use crate::game::state::{Gate, Item, Phase, PledgeStage, State};
use crate::game::turn::owes_reply;
use crate::law::rule::Rule;

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if let Some(ballot) = &state.floor.ballot {
        return if ballot.done == state.states() { council::close(state, ballot) } else { Vec::new() };
    }
    if let Some(topic) = state.floor.straws.first() {
        let rule = Rule::QualifiedMajority;
        return vec![Event::Vote(VoteEvent::BallotOpened { item: Item::Straw(*topic), gate: Gate::Straw, rule })];
    }
    if let Some(line) = state.floor.conclusions {
        // Consensus is no vote: each member is asked whether it objects.
        let item = Item::Conclusions(line);
        return vec![Event::Vote(VoteEvent::BallotOpened { item, gate: Gate::Straw, rule: rule(&state.rules, item) })];
    }
    if state.rules.state_ids().any(|id| owes_reply(state, id)) {
        return Vec::new();
    }
    let open = state.pledges.iter().filter(|pledge| pledge.stage == PledgeStage::Open);
    let answered = open.map(|pledge| {
        let yes = |id: &StateId| state.nation(*id).replies.1 & (1 << pledge.by.0) != 0;
        let accepted: StateSet = pledge.to.iter().filter(yes).collect();
        Event::Member(MemberEvent::PledgeAnswered { by: pledge.by, accepted })
    });
    answered.chain([Event::Clock(ClockEvent::PhaseBegan(Phase::Council))]).collect()
}
