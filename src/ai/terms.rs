//! What terms of an agreement are worth to the Union and what they cost Beijing, part by part, in basis points.
//!
//! 10 000 to the Union is everything it could wish for; 10 000 to Beijing is every control gone. The figures are the campaign's.

use crate::campaign::doctrine::{TermsFigures, TermsPoint};
use crate::game::state::{DefenceCarveOut, SnapBack, Suspension, Terms};

const NOTHING: TermsPoint = TermsPoint { union: 0, beijing: 0 };
const DEFENCES: [DefenceCarveOut; 3] = [DefenceCarveOut::None, DefenceCarveOut::Partial, DefenceCarveOut::Full];
/// Guarantees that are offered: verification, clause, months.
const GUARANTEES: [(bool, SnapBack, u8); 4] = [
    (false, SnapBack::None, 12),
    (true, SnapBack::None, 12),
    (true, SnapBack::Measures, 24),
    (true, SnapBack::Finance, 24),
];
/// Volumes that are offered, in basis points.
const VOLUMES: [i32; 3] = [0, 4_000, 8_000];

/// What the terms are worth to the Union; `in_force` where it has measures that could be suspended.
#[must_use]
pub(in crate::ai) fn worth(figures: &TermsFigures, terms: &Terms, in_force: bool) -> i32 {
    points(figures, terms, in_force).iter().map(|point| point.union).sum::<i32>().clamp(0, 10_000)
}

/// By how much controls recede: what the terms cost Beijing.
#[must_use]
pub(in crate::ai) fn concession(figures: &TermsFigures, terms: &Terms, in_force: bool) -> i32 {
    points(figures, terms, in_force).iter().map(|point| point.beijing).sum()
}

/// Every point of the terms, to both sides.
fn points(figures: &TermsFigures, terms: &Terms, in_force: bool) -> [TermsPoint; 9] {
    [
        relief(figures, terms.relief),
        volumes(figures, terms.volumes),
        defence(figures, terms.defence),
        if terms.technology { figures.technology } else { NOTHING },
        if in_force { suspension(figures, terms.suspension) } else { NOTHING },
        if terms.verification { figures.verification } else { NOTHING },
        clause(figures, terms.snap_back),
        duration(figures, terms.months),
        if terms.binding { figures.treaty } else { NOTHING },
    ]
}

/// Civil licences; what Beijing grants anyway costs it nothing.
const fn relief(figures: &TermsFigures, share: i32) -> TermsPoint {
    let beyond = if share > figures.granted { share - figures.granted } else { 0 };
    TermsPoint { union: share * figures.relief.union / 1_000, beijing: beyond * figures.relief.beijing / 1_000 }
}

const fn volumes(figures: &TermsFigures, share: i32) -> TermsPoint {
    TermsPoint { union: share * figures.volumes.union / 1_000, beijing: share * figures.volumes.beijing / 1_000 }
}

const fn defence(figures: &TermsFigures, carve_out: DefenceCarveOut) -> TermsPoint {
    match carve_out {
        DefenceCarveOut::None => NOTHING,
        DefenceCarveOut::Partial => figures.defence_partial,
        DefenceCarveOut::Full => figures.defence_full,
    }
}

/// Measures that go on are worth something to the Union and cost Beijing the relief that it signs for.
const fn suspension(figures: &TermsFigures, suspended: Suspension) -> TermsPoint {
    match suspended {
        Suspension::None => figures.suspension_none,
        Suspension::Part => figures.suspension_part,
        Suspension::All => NOTHING,
    }
}

const fn clause(figures: &TermsFigures, snap_back: SnapBack) -> TermsPoint {
    match snap_back {
        SnapBack::None => NOTHING,
        SnapBack::Measures => figures.snap_back,
        SnapBack::Finance => figures.finance,
    }
}

/// Months beyond twelve cost Beijing; fewer are worth less to the Union.
const fn duration(figures: &TermsFigures, months: u8) -> TermsPoint {
    let beyond = months as i32 - 12;
    let costs = if beyond > 0 { beyond } else { 0 };
    TermsPoint { union: beyond * figures.month.union, beijing: costs * figures.month.beijing }
}

/// Terms with what they are worth to the Union and cost Beijing.
#[derive(Clone, Copy, Debug)]
pub(in crate::ai) struct Priced {
    /// The terms.
    pub(in crate::ai) terms: Terms,
    /// As [`worth`].
    pub(in crate::ai) worth: i32,
    /// As [`concession`].
    pub(in crate::ai) concession: i32,
}

/// The terms among which Beijing looks for its offer: every step of licences and volumes with every carve-out, technology or
/// not, every suspension where there is something to suspend, and four sets of guarantees.
pub(in crate::ai) fn lattice(figures: &TermsFigures, in_force: bool, binding: bool) -> Vec<Priced> {
    let suspensions: &[Suspension] = if in_force { &Suspension::ALL } else { &[Suspension::All] };
    let add = |one: TermsPoint, other: TermsPoint| TermsPoint {
        union: one.union + other.union,
        beijing: one.beijing + other.beijing,
    };
    // Everything but goods first: the sums of the inner steps are then one addition each.
    let mut frames = Vec::with_capacity(3 * 2 * 3 * 4);
    for carve_out in DEFENCES {
        for technology in [false, true] {
            for suspension in suspensions.iter().copied() {
                for (verification, snap_back, months) in GUARANTEES {
                    let terms = Terms {
                        defence: carve_out,
                        technology,
                        suspension,
                        verification,
                        months,
                        snap_back,
                        binding,
                        ..Terms::HIDDEN
                    };
                    let sum = points(figures, &terms, in_force).into_iter().fold(NOTHING, add);
                    frames.push((terms, sum));
                }
            }
        }
    }
    let mut all = Vec::with_capacity(frames.len() * VOLUMES.len() * 10);
    for licences in (0..10).map(|step| 5_000 + 500 * step) {
        for share in VOLUMES {
            let goods = add(relief(figures, licences), volumes(figures, share));
            all.extend(frames.iter().map(|(terms, frame)| Priced {
                terms: Terms { relief: licences, volumes: share, ..*terms },
                worth: (goods.union + frame.union).clamp(0, 10_000),
                concession: goods.beijing + frame.beijing,
            }));
        }
    }
    all
}
