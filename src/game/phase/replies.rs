//! Replies: pledges are answered; then what lies before the Council is prepared. Answers become known together, when all have
//! answered.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::coreper;
use crate::game::council::rule;
use crate::game::event::{ClockEvent, Event, MemberEvent, VoteEvent};
use crate::game::phase::council;
use crate::game::state::step::replies::{ANSWERS, COREPER, WORKING_PARTY};
use crate::game::state::{Coreper, Gate, Item, Phase, PledgeStage, State};
use crate::game::turn::owes_reply;

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if let Some(ballot) = &state.floor.ballot {
        return if ballot.done == state.states() { council::close(state, ballot) } else { Vec::new() };
    }
    if let Some(line) = state.floor.conclusions {
        // Consensus is no vote: each member is asked whether it objects.
        let item = Item::Conclusions(line);
        return vec![Event::Vote(VoteEvent::BallotOpened {
            item,
            gate: Gate::Consensus,
            rule: rule(&state.rules, item),
        })];
    }
    let waits = state.rules.state_ids().any(|id| owes_reply(state, id)) || coreper::waits(state);
    match state.step {
        _ if waits => Vec::new(),
        ANSWERS => answers(state).chain([after_answers(state)]).collect(),
        WORKING_PARTY if !coreper::is_asked_later(state) => reports(state).chain([after_reports(state)]).collect(),
        WORKING_PARTY => vec![after_reports(state)],
        _ if coreper::is_asked_later(state) => reports(state).chain([over()]).collect(),
        _ => vec![over()],
    }
}

/// The answers to pledges become known.
fn answers(state: &State) -> impl Iterator<Item = Event> + '_ {
    let open = state.pledges.iter().filter(|pledge| pledge.stage == PledgeStage::Open);
    open.map(|pledge| {
        let yes = |id: &StateId| state.nation(*id).replies.1 & (1 << pledge.by.0) != 0;
        let accepted: StateSet = pledge.to.iter().filter(yes).collect();
        Event::Member(MemberEvent::PledgeAnswered { by: pledge.by, accepted })
    })
}

fn after_answers(state: &State) -> Event {
    if coreper::files(state).next().is_some() { Event::Clock(ClockEvent::Stepped(WORKING_PARTY)) } else { over() }
}

/// The working party reports on each file on which anybody has said anything (RoP 21).
fn reports(state: &State) -> impl Iterator<Item = Event> + '_ {
    let reports = coreper::files(state).map(|topic| coreper::collected(state, topic, state.round));
    reports.filter(|report| !report.is_empty()).map(|report| Event::Vote(VoteEvent::Reported(report)))
}

fn after_reports(state: &State) -> Event {
    match state.setup.coreper {
        Coreper::Brief => Event::Clock(ClockEvent::Stepped(COREPER)),
        Coreper::Absent | Coreper::Off => over(),
    }
}

const fn over() -> Event {
    Event::Clock(ClockEvent::PhaseBegan(Phase::Council))
}
