//! What terms of an agreement are worth to the Union and what they cost Beijing, part by part, in basis points.
//!
//! 10 000 to the Union is everything it could wish for; 10 000 to Beijing is every control gone. The figures are the campaign's.

use crate::campaign::doctrine::{TermsFigures, TermsPoint};
use crate::game::state::{DefenceCarveOut, SnapBack, Terms};

/// What a treaty is worth beyond a mutually agreed solution with the same terms: it is harder to break (invented).
const TREATY: TermsPoint = TermsPoint { union: 300, beijing: 200 };

/// What the terms are worth to the Union.
#[must_use]
pub(in crate::ai) fn worth(figures: &TermsFigures, terms: &Terms) -> i32 {
    let [.., months] = points(figures, terms);
    let others = points(figures, terms).into_iter().take(4).map(|point| point.union).sum::<i32>();
    let relief = terms.relief * figures.relief.union / 1_000;
    let treaty = i32::from(terms.binding) * TREATY.union;
    (relief + others + treaty + (i32::from(terms.months) - 12) * months.union).clamp(0, 10_000)
}

/// By how much controls recede: what the terms cost Beijing.
#[must_use]
pub(in crate::ai) fn concession(figures: &TermsFigures, terms: &Terms) -> i32 {
    let [.., months] = points(figures, terms);
    let others = points(figures, terms).into_iter().take(4).map(|point| point.beijing).sum::<i32>();
    let relief = (terms.relief - figures.granted).max(0) * figures.relief.beijing / 1_000;
    let treaty = i32::from(terms.binding) * TREATY.beijing;
    relief + others + treaty + (i32::from(terms.months) - 12).max(0) * months.beijing
}

/// Defence, technology, verification and snap-back as they stand in the terms; then what a month counts.
const fn points(figures: &TermsFigures, terms: &Terms) -> [TermsPoint; 5] {
    const NOTHING: TermsPoint = TermsPoint { union: 0, beijing: 0 };
    let defence = match terms.defence {
        DefenceCarveOut::None => NOTHING,
        DefenceCarveOut::Partial => figures.defence_partial,
        DefenceCarveOut::Full => figures.defence_full,
    };
    let snap_back = match terms.snap_back {
        SnapBack::None => NOTHING,
        SnapBack::Measures => figures.snap_back,
        SnapBack::Finance => figures.finance,
    };
    let technology = if terms.technology { figures.technology } else { NOTHING };
    let verification = if terms.verification { figures.verification } else { NOTHING };
    [defence, technology, verification, snap_back, figures.month]
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
                    binding: false,
                })
            })
        })
    })
}
