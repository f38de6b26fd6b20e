//! Pledges: answered, kept, broken, lapsed.

use super::change::{warmed, with};
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::event::audience::Audience;
use crate::game::event::why::PledgeEnd;
use crate::game::rulebook::CapitalSteps;
use crate::game::state::{PledgeStage, State};

pub(super) fn answered(state: &mut State, by: StateId, accepted: StateSet) -> bool {
    let Some(open) = state.pledges.iter_mut().find(|pledge| pledge.by == by) else { return true };
    open.accepted = accepted;
    if !accepted.is_empty() {
        open.stage = PledgeStage::Accepted;
    }
    false
}

pub(super) fn ended(state: &mut State, by: StateId, end: PledgeEnd) -> bool {
    let Some(place) = state.pledges.iter().position(|pledge| pledge.by == by) else { return true };
    let pledge = state.pledges.remove(place);
    let CapitalSteps { pledge_kept: kept, pledge_broken: broken, .. } = state.rules.politics.prices.capital_steps;
    let warmth = state.rules.politics.prices.lobby;
    match end {
        PledgeEnd::Kept => {
            for id in pledge.accepted.iter() {
                warmed(state, id, warmth);
            }
            with(state, pledge.by, |nation| {
                nation.kept = nation.kept.saturating_add(1);
                nation.capital += if pledge.asks_something() { kept } else { 0 };
            })
        }
        PledgeEnd::Broken => {
            for id in pledge.accepted.iter() {
                warmed(state, id, -2 * warmth);
            }
            with(state, pledge.by, |nation| {
                nation.broken = nation.broken.saturating_add(1);
                nation.capital += broken;
            })
        }
        PledgeEnd::Lapsed => false,
    }
}

pub(super) fn parties(state: &State, by: StateId) -> Audience {
    let pledge = state.pledges.iter().find(|pledge| pledge.by == by);
    Audience::states(pledge.map_or(StateSet::EMPTY, |pledge| pledge.to.with(pledge.by)))
}
