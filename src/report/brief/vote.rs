//! A vote by its month, its place and its topic: short enough for a label.

use crate::base::calendar::Month;
use crate::game::state::{Gate, Item};
use crate::report::roll::RollCall;
use crate::words::text::say;
use crate::words::{name, number, terms};

/// The label of a vote.
pub(super) fn label(month: Month, gate: Gate, item: Item) -> String {
    say!("brief-vote", month = number::month(month), gate = name::gate(gate), topic = terms::short_item(item))
}

/// The label of a roll-call.
pub(super) fn of(roll: &RollCall) -> String {
    label(roll.month, roll.gate, roll.item)
}
