//! What terms of an agreement are worth to the Union and what they cost Beijing, part by part, in basis points.
//!
//! 10 000 to the Union is everything it could wish for; 10 000 to Beijing is every control gone. All weights are invented;
//! they make security content dear to both sides, and verification and snap-back cheap to those who mean to comply.

use crate::game::state::{DefenceCarveOut, SnapBack, Terms};

/// Approvals that Beijing grants without any agreement: only what goes beyond costs it anything.
const GRANTED: i32 = 3_000;

/// What the terms are worth to the Union.
#[must_use]
pub(in crate::ai) fn worth(terms: &Terms) -> i32 {
    let defence = match terms.defence {
        DefenceCarveOut::None => 0,
        DefenceCarveOut::Partial => 1_500,
        DefenceCarveOut::Full => 3_000,
    };
    let snap_back = match terms.snap_back {
        SnapBack::None => 0,
        SnapBack::Measures => 700,
        SnapBack::Finance => 1_100,
    };
    let duration = (i32::from(terms.months) - 12) * 40;
    let parts = [
        terms.relief * 2 / 5,
        defence,
        i32::from(terms.technology) * 1_000,
        i32::from(terms.verification) * 700,
        snap_back,
        duration,
    ];
    parts.iter().sum::<i32>().clamp(0, 10_000)
}

/// By how much controls recede: what the terms cost Beijing.
#[must_use]
pub(in crate::ai) fn concession(terms: &Terms) -> i32 {
    let defence = match terms.defence {
        DefenceCarveOut::None => 0,
        DefenceCarveOut::Partial => 1_100,
        DefenceCarveOut::Full => 3_200,
    };
    let snap_back = match terms.snap_back {
        SnapBack::None => 0,
        SnapBack::Measures => 300,
        SnapBack::Finance => 900,
    };
    let duration = (i32::from(terms.months) - 12).max(0) * 30;
    let parts = [
        (terms.relief - GRANTED).max(0) / 2,
        defence,
        i32::from(terms.technology) * 1_300,
        i32::from(terms.verification) * 400,
        snap_back,
        duration,
    ];
    parts.iter().sum()
}

/// Terms that differ by their relief, defence, technology and guarantees: the lattice that both sides search.
pub(in crate::ai) fn lattice() -> impl Iterator<Item = Terms> {
    let defences = [DefenceCarveOut::None, DefenceCarveOut::Partial, DefenceCarveOut::Full];
    let guarantees =
        [(false, SnapBack::None), (true, SnapBack::None), (true, SnapBack::Measures), (true, SnapBack::Finance)];
    (0..10).flat_map(move |step| {
        defences.into_iter().flat_map(move |defence| {
            [false, true].into_iter().flat_map(move |technology| {
                guarantees.into_iter().map(move |(verification, snap_back)| Terms {
                    relief: 5_000 + 500 * step,
                    defence,
                    technology,
                    verification,
                    months: if snap_back == SnapBack::None { 12 } else { 24 },
                    snap_back,
                })
            })
        })
    })
}
