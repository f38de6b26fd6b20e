//! Committee: the Commission's draft, the committee's opinion, the appeal, and what the Commission may make of them.

use crate::base::set::Set;
use crate::game::command::{Command, Verb};
use crate::game::event::{Cause, Event};
use crate::game::measures::turnover;
use crate::game::phase::{commission, council};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Indicator;
use crate::game::state::{Draft, DraftKind, Gate, Item, Phase, State};
use crate::game::view::View;
use crate::law::aci::Justified;
use crate::law::aci::draft::{Applies, Extent};
use crate::law::aci::step::Step;
use crate::law::comitology::{Consequence, Opinion, Stage, consequence};
use crate::law::rule::Rule;

const VOTE: u16 = 0;
const DONE: u16 = 1;

pub(in crate::game) fn open(view: &View<'_>, verb: Verb) -> Result<(), Refusal> {
    let state = view.behind();
    if !state.floor.choice {
        return Err(Refusal::Nothing(Missing::Draft));
    }
    match (verb, state.floor.appeal) {
        (Verb::Withdraw, _) | (Verb::Adopt, true) | (Verb::AmendDraft | Verb::Appeal, false) => Ok(()),
        (Verb::Adopt, false) => Err(refused_by_opinion(state)),
        (_, _) => Err(Refusal::AlreadyDone),
    }
}

/// The law's own refusal to adopt on the opinion that was given.
fn refused_by_opinion(state: &State) -> Refusal {
    let step = Step::Adopt { applies: None, extent: None };
    let refusal = state.procedure.step(step, state.today()).err();
    refusal.map_or(Refusal::Nothing(Missing::Draft), Refusal::Law)
}

pub(in crate::game) fn decide(state: &State, command: &Command) -> Vec<Event> {
    let Some(draft) = state.floor.draft else { return Vec::new() };
    match command.verb {
        Verb::AmendDraft => vec![Event::Withdrawn { amended: true }, Event::Stepped(DONE)],
        Verb::Appeal => vec![Event::Procedure(Step::Refer), Event::Appealed, Event::Stepped(DONE)],
        Verb::Adopt => with_done(adopt(state, draft, Opinion::None)),
        _ => {
            vec![Event::Procedure(Step::Abandon), Event::Withdrawn { amended: false }, Event::Stepped(DONE)]
        }
    }
}

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if state.floor.choice {
        return Vec::new();
    }
    if let Some(ballot) = &state.floor.ballot {
        if ballot.done != state.states() {
            return Vec::new();
        }
        let mut events = council::close(state, ballot);
        if let Some(Event::BallotClosed { opinion: Some(opinion), .. }) = events.first().cloned() {
            events.push(Event::Procedure(Step::Vote(opinion)));
            events.extend(after(state, ballot.gate, opinion));
        }
        return events;
    }
    match (&state.floor.draft, state.step) {
        // What it was about came to its end meanwhile.
        (Some(draft), VOTE) if commission::still(state, draft).is_empty() => {
            vec![Event::Procedure(Step::Abandon), Event::Withdrawn { amended: false }, Event::Stepped(DONE)]
        }
        // What was tabled with terms that the Council has yet to conclude waits for them; an appeal cannot wait.
        (Some(draft), VOTE)
            if draft.kind != DraftKind::Suspend || state.bargain.agreed.is_none() || state.floor.appeal =>
        {
            let gate = if state.floor.appeal { Gate::Appeal } else { Gate::Committee };
            vec![Event::BallotOpened { item: Item::Draft(draft.kind), gate, rule: Rule::QualifiedMajority }]
        }
        _ => vec![Event::PhaseBegan(Phase::Beijing)],
    }
}

fn after(state: &State, gate: Gate, opinion: Opinion) -> Vec<Event> {
    let Some(draft) = state.floor.draft else { return Vec::new() };
    let reached = if gate == Gate::Appeal { Stage::Appeal } else { Stage::Committee };
    match consequence(reached, opinion) {
        Consequence::ShallAdopt => with_done(adopt(state, draft, opinion)),
        Consequence::MayAdopt | Consequence::ShallNotAdopt { .. } => vec![Event::ChoiceOpened],
        // A negative opinion on appeal ends the draft by itself.
        Consequence::Rejected => vec![Event::Withdrawn { amended: false }, Event::Stepped(DONE)],
    }
}

fn with_done(mut events: Vec<Event>) -> Vec<Event> {
    events.push(Event::Stepped(DONE));
    events
}

/// Adoption, and at once what does not wait: suspensions, resumptions and terminations take effect on the day.
///
/// A draft touches what is there to be touched on the day: since it was tabled measures may have come to their end.
fn adopt(state: &State, draft: Draft, opinion: Opinion) -> Vec<Event> {
    let draft = Draft { measures: commission::still(state, &draft), ..draft };
    let extent = commission::subject(state, &draft, None).extent();
    let politics = &state.rules.politics;
    let applies = matches!(draft.kind, DraftKind::Respond | DraftKind::Amend)
        .then(|| Applies::On { day: state.today().plus_months(u16::from(draft.deferral)), later: Justified::No });
    let mut events = vec![Event::Procedure(Step::Adopt { applies, extent }), Event::Adopted { draft, opinion }];
    let moved = |which, cause, by| Event::Moved { which, cause, by };
    match draft.kind {
        DraftKind::Respond => {
            events.push(moved(Indicator::Credibility, Cause::Adopted, politics.credibility_steps[3]));
            if opinion != Opinion::Positive {
                let (credibility, cohesion) = (politics.credibility_steps[4], politics.cohesion_steps[2]);
                events.push(moved(Indicator::Credibility, Cause::AdoptedWithoutOpinion, credibility));
                events.push(moved(Indicator::Cohesion, Cause::AdoptedWithoutOpinion, cohesion));
            }
        }
        // What an amendment changes, it changes on the day: `apply` reads it from the draft.
        DraftKind::Amend => {}
        DraftKind::Suspend => events.push(Event::Suspended(draft.measures)),
        DraftKind::Resume => events.push(Event::Resumed { measures: draft.measures, snap_back: false }),
        DraftKind::Terminate => {
            events.extend(
                (extent == Some(Extent::Part)).then(|| Event::Procedure(turnover(state, draft.measures, Set::EMPTY))),
            );
            events.push(Event::Terminated { measures: draft.measures, sunset: false });
        }
    }
    events
}
