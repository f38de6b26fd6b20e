//! The seven slots of terms, shared by the mandate, the counter-offer and Beijing's offer.

use crate::game::command::Command;
use crate::game::legal::{Domain, Kind, Slot, Unit};
use crate::game::state::{DefenceCarveOut, SnapBack, Terms};

/// What a slot of terms may hold, at least as much as a floor.
pub(in crate::game) fn domain(slot: Slot, floor: Option<&Terms>) -> Domain {
    let from = |lowest: u8, highest: u8| (lowest..=highest).fold(0u64, |bits, at| bits | 1 << at);
    match slot {
        Slot::Defence => Domain::one(Kind::Defence, from(floor.map_or(0, |terms| terms.defence as u8), 2)),
        Slot::Technology => Domain::one(Kind::YesNo, from(floor.map_or(0, |terms| u8::from(terms.technology)), 1)),
        Slot::Verification => Domain::one(Kind::YesNo, from(floor.map_or(0, |terms| u8::from(terms.verification)), 1)),
        Slot::Duration => Domain::Number { min: 6, max: 24, step: 6, unit: Unit::Months, default: 12 },
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
        defence: [DefenceCarveOut::None, DefenceCarveOut::Partial, DefenceCarveOut::Full]
            [usize::from(command.id(1)).min(2)],
        technology: command.id(2) == 1,
        verification: command.id(3) == 1,
        months: u8::try_from(command.number(4)).unwrap_or(12),
        snap_back: [SnapBack::None, SnapBack::Measures, SnapBack::Finance][usize::from(command.id(5)).min(2)],
        binding: command.id(6) == 1,
    }
}
