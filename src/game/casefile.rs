//! The case file: how strong it is on the purpose test of Art. 2(1) and the five factors of Art. 2(2).

use crate::base::ids::EvidenceId;
use crate::base::share::{WHOLE, scale};
use crate::game::rulebook::Limb;
use crate::game::state::State;

/// The strength of the whole file, in basis points.
///
/// The sum of what is filed, less what Beijing's answers take away. Without anything on the purpose limb it cannot pass half:
/// Art. 2(1) asks for a measure taken *in order to* obtain a particular act.
#[must_use]
pub fn strength(state: &State) -> i32 {
    let (mut total, mut purpose) = (0, 0);
    for (limb, strength) in filed(state) {
        total += strength;
        purpose += if limb == Limb::Purpose { strength } else { 0 };
    }
    let ceiling = if purpose > 0 { WHOLE } else { WHOLE / 2 };
    total.clamp(0, ceiling)
}

/// What is filed: the limb and the strength of each item.
fn filed(state: &State) -> impl Iterator<Item = (Limb, i32)> + '_ {
    let items = state.rules.evidence.iter().enumerate().filter(|(at, _)| state.evidence[*at].filed);
    items.map(|(at, item)| (item.limb, item_strength(state, EvidenceId::at(at))))
}

/// The strength of one limb, in basis points of the whole.
#[must_use]
pub fn limb_strength(state: &State, limb: Limb) -> i32 {
    filed(state).filter(|(of, _)| *of == limb).map(|(_, strength)| strength).sum()
}

/// The strength of an item after Beijing's answer, if it was answered.
#[must_use]
pub fn item_strength(state: &State, id: EvidenceId) -> i32 {
    let item = &state.rules.evidence[id.index()];
    if state.evidence[id.index()].contested {
        item.strength - scale(item.strength, item.contested)
    } else {
        item.strength
    }
}
