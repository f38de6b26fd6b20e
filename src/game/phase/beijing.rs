//! Beijing: it decides among what it signalled, or surprises, and executes; it offers, accepts, or breaks.

use crate::base::ids::InstrumentId;
use crate::base::set::{InstrumentSet, StateSet};
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::command::{Command, Value, Verb};
use crate::game::condition;
use crate::game::event::{Cause, Event};
use crate::game::legal::{Domain, Kind, Slot, Unit};
use crate::game::measures;
use crate::game::phase::terms;
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::{Indicator, Reach};
use crate::game::state::{MeasureStage, Phase, SnapBack, State, Topic};
use crate::game::view::View;
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::step::Step;

const MOVES: u16 = 0;
/// The step after the last move.
pub(in crate::game) const DONE: u16 = 1;
/// The most instruments used, and the most withdrawn, in a month.
pub const MAX_MOVES: usize = 3;

pub(in crate::game) const fn is_done(state: &State) -> bool {
    state.step != MOVES
}

pub(in crate::game) fn open(view: &View<'_>, verb: Verb) -> Result<(), Refusal> {
    let state = view.behind();
    if is_done(state) {
        return Err(Refusal::AlreadyDone);
    }
    let made = |used: bool| state.moves.iter().filter(|done| done.use_it == used).count() >= MAX_MOVES;
    match verb {
        Verb::Use if made(true) => Err(Refusal::AlreadyDone),
        Verb::Use if usable(view).next().is_none() => Err(Refusal::Nothing(Missing::Instrument)),
        Verb::Ease if made(false) => Err(Refusal::AlreadyDone),
        Verb::Ease if easable(state) == 0 => Err(Refusal::Nothing(Missing::Instrument)),
        Verb::AcceptCounter if state.bargain.counter.is_none() => Err(Refusal::Nothing(Missing::Offer)),
        Verb::Offer | Verb::AcceptCounter => offer_open(state),
        Verb::Break | Verb::Shave if state.bargain.agreement.is_none() => Err(Refusal::Nothing(Missing::Agreement)),
        Verb::Shave if state.bargain.agreement.is_some_and(|agreement| agreement.held_back > 0) => {
            Err(Refusal::AlreadyDone)
        }
        _ => Ok(()),
    }
}

pub(in crate::game) fn domain(view: &View<'_>, verb: Verb, slot: Slot, filled: &[Value]) -> Domain {
    match slot {
        Slot::Instrument if verb == Verb::Ease => Domain::one(Kind::Instrument, easable(view.behind())),
        Slot::Instrument => Domain::one(Kind::Instrument, bits(usable(view))),
        Slot::Targets => targets(view, filled),
        Slot::HeldBack => {
            let [min, max, step] = view.rules().politics.compliance.held_back;
            Domain::Number { min, max, step, unit: Unit::Bp, default: min }
        }
        _ => terms::domain(slot, None),
    }
}

/// Whom the instrument in the first slot can be used on: the whole Union, or some states.
pub(in crate::game) fn targets(view: &View<'_>, filled: &[Value]) -> Domain {
    let id = match filled.first() {
        Some(Value::Id(id)) => InstrumentId(*id),
        _ => InstrumentId(0),
    };
    let all = view.states();
    let count = u8::try_from(all.len()).unwrap_or(u8::MAX);
    let (min, max) = match view.rules().instruments.get(id.index()).map(|instrument| instrument.reach) {
        Some(Reach::States(most)) => (1, most.min(count)),
        Some(Reach::Union) | None => (count, count),
    };
    Domain::Several { of: Kind::State, ids: all.bits(), min, max, worth: None }
}

pub(in crate::game) fn decide(state: &State, command: &Command) -> Vec<Event> {
    match command.verb {
        Verb::Use => {
            let instrument = InstrumentId(command.id(0));
            let announced = state.signals.iter().any(|signal| signal.instrument == instrument);
            vec![Event::Used { instrument, targets: StateSet::from_bits(command.set(1)), announced }]
        }
        Verb::Ease => ease(state, InstrumentId(command.id(0))),
        Verb::Offer => vec![Event::Offered(terms::read(command))],
        Verb::AcceptCounter => state.bargain.counter.map_or_else(Vec::new, |terms| terms::agree(state, terms)),
        Verb::Shave => vec![Event::HeldBack { share: command.number(0) }],
        Verb::Break => breach(state, true),
        _ => vec![Event::BeijingDone],
    }
}

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if is_done(state) { vec![Event::PhaseBegan(Phase::Reckoning)] } else { Vec::new() }
}

/// The agreement ends by a breach; what was voted beforehand follows by itself.
pub(in crate::game) fn breach(state: &State, by_beijing: bool) -> Vec<Event> {
    let Some(agreement) = state.bargain.agreement else { return Vec::new() };
    let by = state.rules.politics.cohesion_steps[4];
    let mut events =
        vec![Event::Broken { by_beijing }, Event::Moved { which: Indicator::Cohesion, cause: Cause::Breach, by }];
    if by_beijing && agreement.terms.binding {
        let [face, g7] = state.rules.politics.treaty_breach;
        events.push(Event::Moved { which: Indicator::Face, cause: Cause::Breach, by: -face });
        events.push(Event::Moved { which: Indicator::G7, cause: Cause::Breach, by: g7 });
    }
    let suspended = measures::in_stage(state, MeasureStage::Suspended);
    let snaps = by_beijing && agreement.terms.snap_back >= SnapBack::Measures && !suspended.is_empty();
    let step = Step::SnapBack { met: Conditions::NONE.with(Condition::ResumptionTerms) };
    if snaps && state.procedure.step(step, state.today()).is_ok() {
        events.push(Event::Procedure(step));
        events.push(Event::Resumed { measures: suspended, snap_back: true });
    }
    events
}

/// What inspection finds in the reckoning: how likely depends on what is held back and on verification. What is found costs
/// both; once too often is a breach.
pub(in crate::game) fn inspect(state: &State) -> Vec<Event> {
    let Some(agreement) = state.bargain.agreement.filter(|agreement| agreement.held_back > 0) else {
        return Vec::new();
    };
    let rules = &state.rules.politics.compliance;
    let mut stream = Stream::new(state.seed, Key::new(state.round, Purpose::Compliance));
    if !stream.chance(rules.chance(agreement.held_back, agreement.terms.verification)) {
        return Vec::new();
    }
    let mut events = vec![Event::FoundOut { share: agreement.held_back }];
    let [credibility, cohesion, face] = rules.steps;
    let moved = |which, by| Event::Moved { which, cause: Cause::HeldBack, by };
    events.push(moved(Indicator::Credibility, credibility));
    events.push(moved(Indicator::Cohesion, cohesion));
    events.push(moved(Indicator::Face, face));
    if agreement.found >= rules.tolerance {
        events.extend(breach(state, true));
    }
    events
}

/// The instruments at work that an agreement would lift.
pub(in crate::game) fn negotiable(state: &State) -> InstrumentSet {
    let all = state.rules.instruments.iter().enumerate();
    all.filter(|(at, instrument)| instrument.negotiable && state.instruments[*at].active)
        .map(|(at, _)| InstrumentId::at(at))
        .collect()
}

/// Instruments as bits.
pub(in crate::game) fn bits(instruments: impl Iterator<Item = InstrumentId>) -> u64 {
    instruments.collect::<InstrumentSet>().bits()
}

/// The instruments that Beijing could use now.
pub(in crate::game) fn usable<'a>(view: &View<'a>) -> impl Iterator<Item = InstrumentId> + use<'a> {
    let state = view.behind();
    let bound = state.bargain.agreement.is_some();
    let used: InstrumentSet = (0..state.rules.instruments.len())
        .map(InstrumentId::at)
        .filter(|id| state.instruments[id.index()].used)
        .collect();
    let open = move |id: &InstrumentId| {
        let (instrument, stands) = (&state.rules.instruments[id.index()], &state.instruments[id.index()]);
        let cooling = stands.used && state.round <= stands.since + u16::from(instrument.cool_down);
        let forbidden = bound && instrument.negotiable;
        !stands.active
            && !cooling
            && !forbidden
            && instrument.after.is_subset(used)
            && condition::holds(state, &instrument.trigger, None)
    };
    (0..state.rules.instruments.len()).map(InstrumentId::at).filter(open)
}

fn easable(state: &State) -> u64 {
    let all = 0..state.rules.instruments.len();
    all.filter(|at| state.instruments[*at].active).fold(0, |bits, at| bits | 1 << at)
}

fn ease(state: &State, instrument: InstrumentId) -> Vec<Event> {
    let rules = &state.rules.instruments[instrument.index()];
    let mut events = vec![Event::Eased { instrument, by_itself: false }];
    if rules.face != 0 && !rules.is_carrot() {
        events.push(Event::Moved { which: Indicator::Face, cause: Cause::Eased, by: -rules.face });
    }
    let takes_over = rules.way_down.filter(|id| !state.instruments[id.index()].active);
    events.extend(takes_over.map(|id| Event::Used {
        instrument: id,
        targets: state.instruments[instrument.index()].targets,
        announced: true,
    }));
    events
}

fn offer_open(state: &State) -> Result<(), Refusal> {
    let bargain = &state.bargain;
    if bargain.agreement.is_some() {
        Err(Refusal::UnderAgreement)
    } else if bargain.agreed.is_some() {
        Err(Refusal::Pending(Topic::Agreement))
    } else if state.round < bargain.not_before {
        Err(Refusal::CoolingDown { until: bargain.not_before })
    } else {
        Ok(())
    }
}
