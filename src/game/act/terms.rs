//! The nine slots of terms, shared by the mandate, the counter-offer and Beijing's offer: at least as much as a floor.

use crate::game::refusal::Refusal;
use crate::game::slot::{Domain, Kind, Unit};
use crate::game::state::{Suspension, Terms, Topic};
use crate::game::view::View;

/// An act whose only field is terms, which give the Union at least what a floor does.
macro_rules! terms_act {
    ($(#[$doc:meta])* pub struct $Act:ident above $floor:expr) => {
        $crate::game::act::act! {
            $(#[$doc])*
            pub struct $Act {
                /// Its terms.
                terms: $crate::game::state::Terms = [
                    Relief: |view, _| $crate::game::act::terms::relief($floor(view)),
                    Volumes: |view, _| $crate::game::act::terms::volumes($floor(view)),
                    Defence: |view, _| $crate::game::act::terms::defence($floor(view)),
                    Technology: |view, _| $crate::game::act::terms::technology($floor(view)),
                    Suspension: |view, _| $crate::game::act::terms::suspension($floor(view)),
                    Verification: |view, _| $crate::game::act::terms::verification($floor(view)),
                    Duration: |view, _| $crate::game::act::terms::duration($floor(view)),
                    SnapBack: |view, _| $crate::game::act::terms::snap_back($floor(view)),
                    Binding: |view, _| $crate::game::act::terms::binding($floor(view)),
                ],
            }
        }
    };
}
pub(super) use terms_act;

type Floor = Option<Terms>;

/// No floor: anything may be asked for.
pub(super) const fn anything(_: &View<'_>) -> Floor {
    None
}

fn from(lowest: u8, highest: u8) -> u64 {
    (lowest..=highest).fold(0, |bits, at| bits | 1 << at)
}

fn yes_or_no(floor: Floor, asked: impl Fn(&Terms) -> bool) -> Domain {
    Domain::one(Kind::YesNo, from(floor.map_or(0, |terms| u8::from(asked(&terms))), 1))
}

const fn share(min: i32, default: i32) -> Domain {
    Domain::Number { min, max: 10_000, step: 500, unit: Unit::Bp, default }
}

pub(super) fn relief(floor: Floor) -> Domain {
    let min = floor.map_or(0, |terms| terms.relief);
    share(min, min.max(7_000))
}

pub(super) fn volumes(floor: Floor) -> Domain {
    let min = floor.map_or(0, |terms| terms.volumes);
    share(min, min)
}

pub(super) fn defence(floor: Floor) -> Domain {
    Domain::one(Kind::Defence, from(floor.map_or(0, |terms| terms.defence as u8), 2))
}

pub(super) fn technology(floor: Floor) -> Domain {
    yes_or_no(floor, |terms| terms.technology)
}

/// What the Union gives: at most as much as the floor.
pub(super) fn suspension(floor: Floor) -> Domain {
    let most = floor.map_or(Suspension::All, |terms| terms.suspension) as u8;
    Domain::One { of: Kind::Suspension, ids: from(0, most), default: most }
}

pub(super) fn verification(floor: Floor) -> Domain {
    yes_or_no(floor, |terms| terms.verification)
}

pub(super) fn duration(floor: Floor) -> Domain {
    let min = floor.map_or(6, |terms| i32::from(terms.months));
    Domain::Number { min, max: 24, step: 6, unit: Unit::Months, default: min.max(12) }
}

pub(super) fn snap_back(floor: Floor) -> Domain {
    Domain::one(Kind::SnapBack, from(floor.map_or(0, |terms| terms.snap_back as u8), 2))
}

pub(super) fn binding(floor: Floor) -> Domain {
    yes_or_no(floor, |terms| terms.binding)
}

/// Whether talks are open: no agreement runs, none waits for the Council, and no breach is too fresh.
pub(super) fn talks(view: &View<'_>) -> Result<(), Refusal> {
    let bargain = view.bargain();
    if bargain.agreement.is_some() {
        Err(Refusal::UnderAgreement)
    } else if bargain.agreed.is_some() {
        Err(Refusal::Pending(Topic::Agreement))
    } else if view.round() < bargain.not_before {
        Err(Refusal::CoolingDown { until: bargain.not_before })
    } else {
        Ok(())
    }
}
