//! Which instruments Beijing could use, and whom one would hit hardest: the same arithmetic for the opening, for Beijing and for
//! the briefing.

use crate::base::ids::{InstrumentId, StateId};
use crate::base::set::{InstrumentSet, StateSet};
use crate::game::condition;
use crate::game::rulebook::{Impact, Rulebook};
use crate::game::state::State;

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
    let all = StateSet::first(rules.nations.len());
    let mut states: Vec<StateId> = rules.instruments[instrument.index()].among(all).iter().collect();
    states.sort_by_key(|id| (std::cmp::Reverse(exposure(rules, instrument, *id)), *id));
    states.into_iter().take(count.max(1)).collect()
}

/// The instruments that could be used now: not at work, not cooling down, not forbidden by an agreement, in their turn on the
/// ladder, and with their trigger fulfilled.
pub(in crate::game) fn usable(state: &State) -> InstrumentSet {
    let bound = state.bargain.agreement.is_some();
    let all = (0..state.rules.instruments.len()).map(InstrumentId::at);
    let used: InstrumentSet = all.clone().filter(|id| state.instruments[id.index()].used).collect();
    let open = |id: &InstrumentId| {
        let (instrument, stands) = (&state.rules.instruments[id.index()], &state.instruments[id.index()]);
        let cooling = stands.used && state.round <= stands.since + u16::from(instrument.cool_down);
        let forbidden = bound && instrument.negotiable;
        !stands.active
            && !cooling
            && !forbidden
            && instrument.after.is_subset(used)
            && condition::holds(state, &instrument.trigger, None)
    };
    all.filter(open).collect()
}
