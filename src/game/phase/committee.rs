//! Committee: the Commission's draft, the committee's opinion, the appeal, and what the Commission may make of them.

use crate::game::committee::adopt;
use crate::game::event::{ClockEvent, CommissionEvent, Event, VoteEvent};
use crate::game::phase::council;
use crate::game::procedure::{prolongs, still};
use crate::game::state::step::committee::{DONE, VOTE};
use crate::game::state::{Draft, DraftKind, Gate, Item, Phase, State};
use crate::law::aci::draft::Subject;
use crate::law::aci::step::Step;
use crate::law::comitology::{Consequence, Opinion, Stage, consequence};
use crate::law::rule::Rule;

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if state.floor.choice {
        return Vec::new();
    }
    if let Some(ballot) = &state.floor.ballot {
        if ballot.done != state.states() {
            return Vec::new();
        }
        let mut events = council::close(state, ballot);
        if let Some(Event::Vote(VoteEvent::BallotClosed { opinion: Some(opinion), .. })) = events.first().cloned() {
            events.push(Event::Commission(CommissionEvent::Procedure(Step::Vote(opinion))));
            events.extend(after(state, ballot.gate, opinion));
        }
        return events;
    }
    match (&state.floor.draft, state.step) {
        // What it was about came to its end meanwhile, or a settlement was signed that it would answer.
        (Some(draft), VOTE) if still(state, draft).is_empty() || settled(state, draft) || too_late(state, draft) => {
            vec![
                Event::Commission(CommissionEvent::Procedure(Step::Abandon)),
                Event::Commission(CommissionEvent::Withdrawn { amended: false }),
                Event::Clock(ClockEvent::Stepped(DONE)),
            ]
        }
        // What was tabled with terms that the Council has yet to conclude waits for them; an appeal cannot wait.
        (Some(draft), VOTE)
            if draft.kind != DraftKind::Suspend || state.bargain.agreed.is_none() || state.floor.appeal =>
        {
            let gate = if state.floor.appeal { Gate::Appeal } else { Gate::Committee };
            vec![Event::Vote(VoteEvent::BallotOpened {
                item: Item::Draft(draft.kind),
                gate,
                rule: Rule::QualifiedMajority,
            })]
        }
        _ => vec![Event::Clock(ClockEvent::PhaseBegan(Phase::Beijing))],
    }
}

/// Whether a draft would prolong a suspension that has lapsed meanwhile.
fn too_late(state: &State, draft: &Draft) -> bool {
    let prolongation =
        state.procedure.draft().is_some_and(|tabled| matches!(tabled.subject, Subject::Prolongation { .. }));
    prolongation && !prolongs(state, draft)
}

/// Whether a response has lost its object: before an opinion the Commission gives it up when a settlement is agreed.
fn settled(state: &State, draft: &Draft) -> bool {
    let settled = state.bargain.agreement.is_some() || state.bargain.agreed.is_some();
    settled && matches!(draft.kind, DraftKind::Respond | DraftKind::Resume)
}

fn after(state: &State, gate: Gate, opinion: Opinion) -> Vec<Event> {
    let Some(draft) = state.floor.draft else { return Vec::new() };
    let reached = if gate == Gate::Appeal { Stage::Appeal } else { Stage::Committee };
    match consequence(reached, opinion) {
        Consequence::ShallAdopt => with_done(adopt(state, draft, opinion)),
        Consequence::MayAdopt | Consequence::ShallNotAdopt { .. } => {
            vec![Event::Commission(CommissionEvent::ChoiceOpened)]
        }
        // A negative opinion on appeal ends the draft by itself.
        Consequence::Rejected => vec![
            Event::Commission(CommissionEvent::Withdrawn { amended: false }),
            Event::Clock(ClockEvent::Stepped(DONE)),
        ],
    }
}

fn with_done(mut events: Vec<Event>) -> Vec<Event> {
    events.push(Event::Clock(ClockEvent::Stepped(DONE)));
    events
}
