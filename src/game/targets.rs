//! Whom an instrument would hit hardest: the same arithmetic for the opening, for Beijing and for the briefing.

use crate::base::ids::{InstrumentId, StateId};
use crate::base::set::StateSet;
use crate::game::rulebook::{Impact, Rulebook};

/// How exposed a state is to an instrument, in comparable points: damage, or weight in the goods concerned.
#[must_use]
pub fn exposure(rules: &Rulebook, instrument: InstrumentId, id: StateId) -> i32 {
    let nation = &rules.nations[id.index()];
    let of = |impact: &Impact| match *impact {
        Impact::Damage { by, per_point } => by.damage(nation, per_point),
        Impact::Approval { goods, .. } => rules
            .cells
            .iter()
            .filter(|cell| cell.state == id && goods.contains(cell.good))
            .map(|cell| i32::from(nation.uses[cell.used_for.index()]) * 10)
            .sum(),
        Impact::Favour(_) => nation.channel,
        Impact::Intermediaries { .. }
        | Impact::Technology(_)
        | Impact::Fear(_)
        | Impact::Anger(_)
        | Impact::Posture(_) => 0,
    };
    rules.instruments[instrument.index()].impacts.iter().map(of).sum()
}

/// The states most exposed to an instrument, at most `count`; ties go to the earlier in the roll.
#[must_use]
pub fn most_exposed(rules: &Rulebook, instrument: InstrumentId, count: usize) -> StateSet {
    let mut states: Vec<StateId> = rules.state_ids().collect();
    states.sort_by_key(|id| (std::cmp::Reverse(exposure(rules, instrument, *id)), *id));
    states.into_iter().take(count.max(1)).collect()
}
