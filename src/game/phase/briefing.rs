//! Briefing: dated events fire, the case file grows, dispatches are dealt, Beijing signals up to three moves.

use crate::base::ids::{DatedEventId, DispatchId, EvidenceId, InstrumentId, Seat, StateId, UseId};
use crate::base::set::{InstrumentSet, StateSet};
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::command::{Command, Value, Verb};
use crate::game::condition;
use crate::game::event::{Cause, Event};
use crate::game::legal::{Domain, Kind, Slot};
use crate::game::phase::beijing;
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Dispatch;
use crate::game::state::{Phase, State};
use crate::game::view::View;
use crate::law::aci;

/// Steps of the phase.
pub(in crate::game) const OPEN: u16 = 0;
const WORLD: u16 = 1;
const FIND: u16 = 2;
const DEAL: u16 = 3;
const SIGNALS: u16 = 4;
const ANSWERS: u16 = 5;

/// The most moves that Beijing signals.
pub const MAX_SIGNALS: usize = 3;

pub(in crate::game) fn awaits(state: &State, seat: Seat) -> bool {
    match (state.step, seat) {
        (SIGNALS, Seat::Beijing) => true,
        (ANSWERS, Seat::State(id)) => owes_answer(state, id),
        _ => false,
    }
}

pub(in crate::game) fn open(view: &View<'_>, verb: Verb) -> Result<(), Refusal> {
    let state = view.behind();
    match (verb, view.me()) {
        (Verb::Answer, Some(me)) if state.nation(me).dispatch.is_none() => Err(Refusal::Nothing(Missing::Dispatch)),
        (Verb::Answer, Some(me)) if state.nation(me).choice.is_some() => Err(Refusal::AlreadyDone),
        (Verb::Answer, Some(_)) if state.step == ANSWERS => Ok(()),
        (Verb::Answer, Some(_)) => Err(Refusal::NotYourTurn(None)),
        (Verb::Answer, None) | (_, Some(_)) => Err(Refusal::NotForThisSeat),
        (_, None) if state.step != SIGNALS => Err(Refusal::NotYourTurn(None)),
        (Verb::Signal, None) if state.signals.len() >= MAX_SIGNALS => Err(Refusal::AlreadyDone),
        (Verb::Signal, None) if signallable(view).next().is_none() => Err(Refusal::Nothing(Missing::Instrument)),
        (_, None) => Ok(()),
    }
}

pub(in crate::game) fn domain(view: &View<'_>, slot: Slot, filled: &[Value]) -> Domain {
    match slot {
        Slot::Instrument => Domain::one(Kind::Instrument, beijing::bits(signallable(view))),
        Slot::Targets => beijing::targets(view, filled),
        _ => Domain::one(Kind::Choice, (1 << options(view)) - 1),
    }
}

pub(in crate::game) fn decide(seat: Seat, command: &Command) -> Vec<Event> {
    match (command.verb, seat) {
        (Verb::Signal, _) => {
            let targets = StateSet::from_bits(command.set(1));
            vec![Event::Signalled { instrument: InstrumentId(command.id(0)), targets }]
        }
        (Verb::Answer, Seat::State(state)) => vec![Event::Answered { state, choice: command.id(0) }],
        _ => vec![Event::BeijingDone],
    }
}

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    match state.step {
        OPEN => {
            let month = if state.round == 0 { state.month } else { state.month.plus(1) };
            vec![Event::RoundOpened { round: state.round + 1, month }, Event::Stepped(WORLD)]
        }
        WORLD => with_step(world(state), FIND),
        FIND => with_step(find(state), DEAL),
        DEAL => with_step(deal(state), SIGNALS),
        ANSWERS if !state.rules.state_ids().any(|id| owes_answer(state, id)) => {
            let mut events = settle_dispatches(state);
            events.push(Event::PhaseBegan(Phase::Consultation));
            events
        }
        _ => Vec::new(),
    }
}

/// The step after Beijing's signals.
pub(in crate::game) const fn after_signals() -> u16 {
    ANSWERS
}

fn with_step(mut events: Vec<Event>, next: u16) -> Vec<Event> {
    events.push(Event::Stepped(next));
    events
}

fn owes_answer(state: &State, id: StateId) -> bool {
    let nation = state.nation(id);
    nation.dispatch.is_some() && nation.choice.is_none()
}

fn options(view: &View<'_>) -> usize {
    let dispatch = view.mine().and_then(|nation| nation.dispatch);
    dispatch.map_or(1, |id| view.rules().dispatches[id.index()].options.len())
}

fn signallable<'a>(view: &View<'a>) -> impl Iterator<Item = InstrumentId> + use<'a> {
    let announced: InstrumentSet = view.signals().iter().map(|signal| signal.instrument).collect();
    beijing::usable(view).filter(move |id| !announced.contains(*id))
}

fn world(state: &State) -> Vec<Event> {
    let mut events = Vec::new();
    for (at, dated) in state.rules.events.iter().enumerate() {
        let due = dated.date.month() == state.month;
        let applies = dated.truces.is_empty() || dated.truces.contains(&state.setup.truce);
        if !due || !applies {
            continue;
        }
        let event = DatedEventId::at(at);
        let happened = draw(state, Purpose::World, 255, event.0).chance(dated.chance);
        events.push(Event::World { event, happened });
        if happened {
            let effect = |effect: &_| Event::Effected { of: None, effect: *effect, cause: Cause::World };
            events.extend(dated.effects.iter().map(effect));
        }
    }
    events
}

/// An examination that runs finds items of the case file; each has its own draw, so filing one does not move another.
fn find(state: &State) -> Vec<Event> {
    let examining = matches!(state.procedure.phase(), aci::Phase::Examination { .. });
    let today = state.today();
    let within_reach = |at: &usize| {
        let known = &state.evidence[*at];
        !known.filed && state.rules.evidence[*at].from <= today
    };
    let items = (0..state.rules.evidence.len()).filter(within_reach).map(EvidenceId::at);
    let mut events = Vec::new();
    for item in items {
        let known = state.evidence[item.index()].found;
        let chance = state.rules.politics.find_chance;
        if examining && draw(state, Purpose::Evidence, 200, item.0).chance(chance) {
            events.extend((!known).then_some(Event::Found(item)));
            events.push(Event::Filed { item, by: None });
        } else if !known && draw(state, Purpose::Evidence, 255, item.0).chance(chance / 2) {
            events.push(Event::Found(item));
        }
    }
    events
}

fn deal(state: &State) -> Vec<Event> {
    let mut dealt = state.dealt;
    let mut events = Vec::new();
    for id in state.setup.briefed.iter() {
        let fitting = |at: &usize| dealt & (1 << *at) == 0 && fits(state, id, &state.rules.dispatches[*at]);
        let fitting: Vec<usize> = (0..state.rules.dispatches.len()).filter(fitting).collect();
        if let Some(at) = draw(state, Purpose::Dispatch, id.0, 255).pick(&fitting) {
            dealt |= 1 << *at;
            events.push(Event::Dealt { state: id, dispatch: DispatchId::at(*at) });
        }
    }
    events
}

fn fits(state: &State, id: StateId, dispatch: &Dispatch) -> bool {
    let nation = &state.rules.nations[id.index()];
    let (lowest, highest) = dispatch.posture;
    let (first, last) = dispatch.rounds;
    (lowest..=highest).contains(&nation.posture)
        && (first..=last).contains(&state.round)
        && dispatch.used_for.is_none_or(|UseId(used_for)| nation.uses[usize::from(used_for)] >= 2)
        && condition::holds(state, &dispatch.when, Some(id))
}

fn settle_dispatches(state: &State) -> Vec<Event> {
    let mut events = Vec::new();
    for id in state.rules.state_ids() {
        let nation = state.nation(id);
        let (Some(dispatch), Some(choice)) = (nation.dispatch, nation.choice) else { continue };
        let option = state.rules.dispatches[dispatch.index()].options.get(usize::from(choice));
        let effects = option.map_or(&[][..], |option| option.effects.as_slice());
        let effect = |effect: &_| Event::Effected { of: Some(id), effect: *effect, cause: Cause::Dispatch };
        events.extend(effects.iter().map(effect));
    }
    events
}

fn draw(state: &State, purpose: Purpose, actor: u8, subject: u8) -> Stream {
    Stream::new(state.seed, Key::new(state.round, purpose).actor(actor).subject(subject))
}
