//! What follows when negotiators agree, when terms are withdrawn, and when an agreement is broken.

use crate::base::ids::InstrumentId;
use crate::base::set::InstrumentSet;
use crate::game::event::{Cause, ClockEvent, CommissionEvent, Event, TableEvent};
use crate::game::grounds;
use crate::game::measures;
use crate::game::procedure::{months_engaged, subject};
use crate::game::rulebook::{Indicator, TreatyRules};
use crate::game::state::{Draft, DraftKind, MeasureStage, State, Terms};
use crate::law::aci::condition::Condition;
use crate::law::aci::step::Step;

/// Both negotiators accept terms. What they suspend is tabled with them, so that the committee can vote on it in the month in
/// which the Council concludes; for a treaty, once Parliament has consented.
pub(in crate::game) fn agree(state: &State, terms: Terms) -> Vec<Event> {
    let mut events = vec![Event::Table(TableEvent::TermsAgreed(terms))];
    if !terms.binding {
        events.extend(suspend(state, &terms));
    }
    events
}

/// The draft that suspends what the terms name (Art. 12); another draft under way makes room for it. Nothing if nothing applies.
pub(in crate::game) fn suspend(state: &State, terms: &Terms) -> Vec<Event> {
    let applies = measures::in_stage(state, MeasureStage::Applies);
    let named = measures::to_suspend(state, terms.suspension).intersection(applies);
    let draft = Draft { kind: DraftKind::Suspend, measures: named, engaged: months_engaged(state), ..Draft::EMPTY };
    let met = grounds::conditions(state, &draft).with(Condition::Ground);
    let table = Step::Table { subject: subject(state, &draft, Some(terms)), met };
    let waits = state.procedure.draft().is_some();
    let cleared = if waits { state.procedure.step(Step::Abandon, state.today()) } else { Ok(state.procedure) };
    let possible = cleared.is_ok_and(|procedure| procedure.step(table, state.today()).is_ok());
    if named.is_empty() || !possible {
        return Vec::new();
    }
    let mut events = Vec::new();
    if waits {
        events.extend([
            Event::Commission(CommissionEvent::Procedure(Step::Abandon)),
            Event::Commission(CommissionEvent::Withdrawn { amended: false }),
        ]);
    }
    events.extend([
        Event::Commission(CommissionEvent::Procedure(table)),
        Event::Commission(CommissionEvent::Tabled(draft)),
    ]);
    events
}

/// Takes back the suspension that was tabled with terms that are not concluded.
pub(in crate::game) fn withdraw(state: &State) -> Vec<Event> {
    let tabled = state.floor.draft.is_some_and(|draft| draft.kind == DraftKind::Suspend);
    let possible = state.procedure.step(Step::Abandon, state.today()).is_ok();
    if tabled && possible {
        vec![
            Event::Commission(CommissionEvent::Procedure(Step::Abandon)),
            Event::Commission(CommissionEvent::Withdrawn { amended: false }),
        ]
    } else {
        Vec::new()
    }
}

/// The agreement ends by a breach. What was suspended under it comes back when its day has come, or by an act of its own before.
pub(in crate::game) fn breach(state: &State, by_beijing: bool) -> Vec<Event> {
    let Some(agreement) = state.bargain.agreement else { return Vec::new() };
    let by = state.rules.politics.prices.cohesion_steps.breach;
    let mut events = vec![
        Event::Table(TableEvent::Broken { by_beijing }),
        Event::Clock(ClockEvent::Moved { which: Indicator::Cohesion, cause: Cause::Breach, by }),
    ];
    if by_beijing && agreement.terms.binding {
        let TreatyRules { face, g7, .. } = state.rules.politics.treaty;
        events.push(Event::Clock(ClockEvent::Moved { which: Indicator::Face, cause: Cause::Breach, by: -face }));
        events.push(Event::Clock(ClockEvent::Moved { which: Indicator::G7, cause: Cause::Breach, by: g7 }));
    }
    events
}

/// The instruments at work that an agreement would lift.
pub(in crate::game) fn negotiable(state: &State) -> InstrumentSet {
    let all = state.rules.instruments.iter().zip(&state.instruments).enumerate();
    all.filter(|(_, (rules, stands))| rules.negotiable && stands.active).map(|(at, _)| InstrumentId::at(at)).collect()
}
