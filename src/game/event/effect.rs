//! Effects that authors write, and movements of indicators.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::share::WHOLE;
use crate::game::rulebook::{Effect, Indicator, Whom};
use crate::game::state::State;

/// Moves an indicator of the board; what is only derived cannot be moved.
pub(super) fn shift(state: &mut State, which: Indicator, by: i32) {
    let value = match which {
        Indicator::Cohesion => &mut state.union.cohesion,
        Indicator::Credibility => &mut state.union.credibility,
        Indicator::G7 => &mut state.union.g7,
        Indicator::Defence => &mut state.union.defence,
        Indicator::Face => &mut state.china.face,
        Indicator::ChinaPain => {
            state.china.pain = (state.china.pain + by).max(0);
            return;
        }
        Indicator::Decoupling | Indicator::Injury | Indicator::Cost | Indicator::Ladder | Indicator::CaseFile => return,
    };
    *value = (*value + by).clamp(0, WHOLE);
}

pub(in crate::game) fn take(state: &mut State, of: Option<StateId>, effect: &Effect) {
    let whom = |whom: Whom| match whom {
        Whom::Me => of.map_or(StateSet::EMPTY, StateSet::of),
        Whom::These(states) => states,
    };
    match *effect {
        Effect::Shift(which, by) => shift(state, which, by),
        Effect::Posture(who, by) => each(state, whom(who), |nation| nation.posture += by),
        Effect::Capital(who, by) => each(state, whom(who), |nation| nation.capital += by),
        Effect::Anger(who, by) => each(state, whom(who), |nation| nation.is_angered(by)),
        Effect::Fear(who, by) => each(state, whom(who), |nation| nation.fears(by)),
        Effect::Favour(who, by) => {
            each(state, whom(who), |nation| nation.favour = (nation.favour + by).clamp(0, 8_000));
        }
        Effect::Stock(who, good, weeks) => {
            let who = whom(who);
            let rules = state.rules.clone();
            for (at, cell) in rules.cells.iter().enumerate() {
                if cell.good == good && who.contains(cell.state) {
                    let stock = (i32::from(state.supply.stock[at]) + weeks).clamp(0, 5_200);
                    state.supply.stock[at] = u16::try_from(stock).unwrap_or(0);
                }
            }
        }
        Effect::Substitution(who, by) => {
            each(state, whom(who), |nation| nation.substitution = (nation.substitution + by).clamp(0, WHOLE));
        }
        Effect::Find(item) => state.evidence[item.index()].found = true,
        Effect::Suspend(instrument) => super::beijing::end(state, instrument),
        Effect::Intermediaries(by) => {
            state.union.intermediaries = (state.union.intermediaries + by).clamp(0, WHOLE);
        }
    }
}

fn each(state: &mut State, who: StateSet, change: impl Fn(&mut crate::game::state::NationState)) {
    for id in who.iter().filter(|id| id.index() < state.rules.nations.len()) {
        change(&mut state.nations[id.index()]);
    }
}
