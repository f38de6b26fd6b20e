//! Briefing: dated events fire, the case file grows, dispatches are dealt, Beijing signals up to three moves.

use crate::base::ids::{DatedEventId, DispatchId, EvidenceId, StateId, UseId};
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::condition;
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event, MemberEvent};
use crate::game::rulebook::{DatedEvent, Dispatch};
use crate::game::state::step::briefing::{ANSWERS, DEAL, FIND, OPEN, SIGNALS, WORLD};
use crate::game::state::{Phase, State};
use crate::game::turn::owes_answer;
use crate::law::aci;

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    match state.step {
        OPEN => {
            let month = if state.round == 0 { state.month } else { state.month.plus(1) };
            vec![
                Event::Clock(ClockEvent::RoundOpened { round: state.round + 1, month }),
                Event::Clock(ClockEvent::Stepped(WORLD)),
            ]
        }
        WORLD => with_step(world(state), FIND),
        FIND => with_step(find(state), DEAL),
        DEAL => with_step(deal(state), SIGNALS),
        ANSWERS if !state.rules.state_ids().any(|id| owes_answer(state, id)) => {
            let mut events = settle_dispatches(state);
            events.push(Event::Clock(ClockEvent::PhaseBegan(Phase::Consultation)));
            events
        }
        _ => Vec::new(),
    }
}

fn with_step(mut events: Vec<Event>, next: u16) -> Vec<Event> {
    events.push(Event::Clock(ClockEvent::Stepped(next)));
    events
}

fn world(state: &State) -> Vec<Event> {
    let (mut events, mut waiting) = (Vec::new(), Vec::new());
    for (at, dated) in state.rules.events.iter().enumerate() {
        let event = DatedEventId::at(at);
        if !is_due(state, dated, event) {
            continue;
        }
        let happened = draw(state, Purpose::World, 255, event.0).chance(dated.chance);
        if dated.until.is_none() {
            tell(&mut events, dated, event, happened);
        } else if happened {
            waiting.push(event);
        }
    }
    let page = u8::try_from(state.rules.press.headlines).unwrap_or(0);
    for nth in 0..page {
        let lead = if nth == 0 { waiting.first() } else { draw(state, Purpose::World, 254, nth).pick(&waiting) };
        let Some(event) = lead.copied() else { break };
        waiting.retain(|other| *other != event);
        tell(&mut events, &state.rules.events[event.index()], event, true);
    }
    events
}

/// Whether an event may happen in the month that begins.
fn is_due(state: &State, dated: &DatedEvent, event: DatedEventId) -> bool {
    (dated.told_in()..=dated.told_until()).contains(&state.month)
        && !state.was_told(event)
        && (dated.truces.is_empty() || dated.truces.contains(&state.setup.truce))
        && condition::holds(state, &dated.when, None)
}

fn tell(events: &mut Vec<Event>, dated: &DatedEvent, event: DatedEventId, happened: bool) {
    events.push(Event::Clock(ClockEvent::World { event, happened }));
    if happened {
        let effect = |effect: &_| Event::Clock(ClockEvent::Effected { of: None, effect: *effect, cause: Cause::World });
        events.extend(dated.effects.iter().map(effect));
    }
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
        let chance = state.rules.politics.prices.find_chance;
        if examining && draw(state, Purpose::Evidence, 200, item.0).chance(chance) {
            events.extend((!known).then_some(Event::Commission(CommissionEvent::Found(item))));
            events.push(Event::Commission(CommissionEvent::Filed { item, by: None }));
        } else if !known && draw(state, Purpose::Evidence, 255, item.0).chance(chance / 2) {
            events.push(Event::Commission(CommissionEvent::Found(item)));
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
            events.push(Event::Member(MemberEvent::Dealt { state: id, dispatch: DispatchId::at(*at) }));
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
        let effect =
            |effect: &_| Event::Clock(ClockEvent::Effected { of: Some(id), effect: *effect, cause: Cause::Dispatch });
        events.extend(effects.iter().map(effect));
    }
    events
}

fn draw(state: &State, purpose: Purpose, actor: u8, subject: u8) -> Stream {
    Stream::new(state.seed, Key::new(state.round, purpose).actor(actor).subject(subject))
}
