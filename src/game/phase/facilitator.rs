//! The facilitator's injects: an indicator moves, announced to all.

use crate::game::command::Command;
use crate::game::event::{Cause, Event};
use crate::game::legal::{Domain, Kind, Slot, Unit};
use crate::game::rulebook::{Effect, Indicator};

/// The indicators that can be moved from outside, in the order of their numbers.
pub const MOVABLE: [Indicator; 5] =
    [Indicator::Cohesion, Indicator::Credibility, Indicator::G7, Indicator::Defence, Indicator::Face];

pub(in crate::game) fn domain(slot: Slot) -> Domain {
    match slot {
        Slot::Indicator => Domain::one(Kind::Indicator, (1 << MOVABLE.len()) - 1),
        _ => Domain::Number { min: -2_000, max: 2_000, step: 100, unit: Unit::Bp, default: 100 },
    }
}

pub(in crate::game) fn decide(command: &Command) -> Vec<Event> {
    let which = MOVABLE[usize::from(command.id(0)).min(MOVABLE.len() - 1)];
    vec![Event::Effected { of: None, effect: Effect::Shift(which, command.number(1)), cause: Cause::Inject }]
}
