//! The nine slots of terms, shared by the mandate, the counter-offer and Beijing's offer.

use crate::base::set::Set;
use crate::game::command::Command;
use crate::game::event::Event;
use crate::game::legal::{Domain, Kind, Slot, Unit};
use crate::game::measures;
use crate::game::phase::commission::{months_engaged, subject};
use crate::game::state::{DefenceCarveOut, Draft, DraftKind, MeasureStage, SnapBack, State, Suspension, Terms};
use crate::law::aci::condition::Conditions;
use crate::law::aci::step::Step;

/// What a slot of terms may hold, at least as much as a floor.
pub(in crate::game) fn domain(slot: Slot, floor: Option<&Terms>) -> Domain {
    let from = |lowest: u8, highest: u8| (lowest..=highest).fold(0u64, |bits, at| bits | 1 << at);
    match slot {
        Slot::Defence => Domain::one(Kind::Defence, from(floor.map_or(0, |terms| terms.defence as u8), 2)),
        Slot::Technology => Domain::one(Kind::YesNo, from(floor.map_or(0, |terms| u8::from(terms.technology)), 1)),
        Slot::Verification => Domain::one(Kind::YesNo, from(floor.map_or(0, |terms| u8::from(terms.verification)), 1)),
        // What the Union gives: at most as much as the floor.
        Slot::Suspension => {
            let most = floor.map_or(Suspension::All, |terms| terms.suspension) as u8;
            Domain::One { of: Kind::Suspension, ids: from(0, most), default: most }
        }
        Slot::Duration => {
            let min = floor.map_or(6, |terms| i32::from(terms.months));
            Domain::Number { min, max: 24, step: 6, unit: Unit::Months, default: min.max(12) }
        }
        Slot::Volumes => {
            let min = floor.map_or(0, |terms| terms.volumes);
            Domain::Number { min, max: 10_000, step: 500, unit: Unit::Bp, default: min }
        }
        Slot::SnapBack => Domain::one(Kind::SnapBack, from(floor.map_or(0, |terms| terms.snap_back as u8), 2)),
        Slot::Binding => Domain::one(Kind::YesNo, from(floor.map_or(0, |terms| u8::from(terms.binding)), 1)),
        _ => {
            let min = floor.map_or(0, |terms| terms.relief);
            Domain::Number { min, max: 10_000, step: 500, unit: Unit::Bp, default: min.max(7_000) }
        }
    }
}

/// The terms that a checked command names.
#[must_use]
pub(in crate::game) fn read(command: &Command) -> Terms {
    Terms {
        relief: command.number(0),
        volumes: command.number(1),
        defence: [DefenceCarveOut::None, DefenceCarveOut::Partial, DefenceCarveOut::Full]
            [usize::from(command.id(2)).min(2)],
        technology: command.id(3) == 1,
        suspension: Suspension::ALL[usize::from(command.id(4)).min(2)],
        verification: command.id(5) == 1,
        months: u8::try_from(command.number(6)).unwrap_or(12),
        snap_back: [SnapBack::None, SnapBack::Measures, SnapBack::Finance][usize::from(command.id(7)).min(2)],
        binding: command.id(8) == 1,
    }
}

/// Both negotiators accept terms. What they suspend is tabled with them, so that the committee can vote on it in the month in
/// which the Council concludes; for a treaty, once Parliament has consented.
pub(in crate::game) fn agree(state: &State, terms: Terms) -> Vec<Event> {
    let mut events = vec![Event::TermsAgreed(terms)];
    if !terms.binding {
        events.extend(suspend(state, &terms));
    }
    events
}

/// The draft that suspends what the terms name (Art. 12); another draft under way makes room for it. Nothing if nothing applies.
pub(in crate::game) fn suspend(state: &State, terms: &Terms) -> Vec<Event> {
    let applies = measures::in_stage(state, MeasureStage::Applies);
    let named = measures::to_suspend(state, terms.suspension).intersection(applies);
    let draft = Draft {
        kind: DraftKind::Suspend,
        measures: named,
        spared: Set::EMPTY,
        deferral: 0,
        sunset: 0,
        engaged: months_engaged(state),
        amended: 0,
    };
    let table = Step::Table { subject: subject(state, &draft, Some(terms)), met: Conditions::ALL };
    let waits = state.procedure.draft().is_some();
    let cleared = if waits { state.procedure.step(Step::Abandon, state.today()) } else { Ok(state.procedure) };
    let possible = cleared.is_ok_and(|procedure| procedure.step(table, state.today()).is_ok());
    if named.is_empty() || !possible {
        return Vec::new();
    }
    let mut events = Vec::new();
    if waits {
        events.extend([Event::Procedure(Step::Abandon), Event::Withdrawn { amended: false }]);
    }
    events.extend([Event::Procedure(table), Event::Tabled(draft)]);
    events
}

/// Takes back the suspension that was tabled with terms that are not concluded.
pub(in crate::game) fn withdraw(state: &State) -> Vec<Event> {
    let tabled = state.floor.draft.is_some_and(|draft| draft.kind == DraftKind::Suspend);
    let possible = state.procedure.step(Step::Abandon, state.today()).is_ok();
    if tabled && possible {
        vec![Event::Procedure(Step::Abandon), Event::Withdrawn { amended: false }]
    } else {
        Vec::new()
    }
}
