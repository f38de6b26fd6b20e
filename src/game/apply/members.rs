//! Acts of member states: dispatches, consultation, pledges.

use crate::base::ids::StateId;
use crate::game::event::{Event, PledgeEnd};
use crate::game::politics::channel_price;
use crate::game::rulebook::CapitalSteps;
use crate::game::state::{Fault, NationState, PledgeStage, State};
use crate::game::supply;

pub(super) fn apply(state: &mut State, event: &Event) {
    let full = match event {
        Event::Answered { state: id, choice } => with(state, *id, |nation| nation.choice = Some(*choice)),
        Event::Dealt { state: id, dispatch } => {
            state.dealt |= 1 << dispatch.0;
            with(state, *id, |nation| nation.dispatch = Some(*dispatch))
        }
        Event::Asked { state: id, act } => state.nations[id.index()].acts.try_push(*act).is_err(),
        Event::Declared { state: id, topic, vote } => {
            let by = state.rules.politics.prices.statement * vote.direction();
            with(state, *id, |nation| {
                nation.declared[topic.index()] = Some(*vote);
                nation.posture += by;
            })
        }
        Event::Lobbied { to, vote, moved, .. } => {
            let by = moved * vote.direction();
            with(state, *to, |nation| nation.received = (nation.received + by).clamp(-90, 90))
        }
        Event::ExaminationAsked(id) => with(state, *id, |nation| nation.asked = true),
        Event::FundAsked(id) => with(state, *id, |nation| nation.asked_fund = true),
        Event::Shared { from, to, good, weeks } => {
            supply::share(state, *from, *to, *good, *weeks);
            let (round, warmth) = (state.round, state.rules.politics.prices.fund);
            state.nations[from.index()].last_share = round;
            with(state, *to, |nation| nation.received = (nation.received + warmth).clamp(-90, 90))
        }
        Event::Invested { state: id, .. } => {
            let rules = &state.rules.supply;
            let (by, month) = (rules.invest, usize::try_from(rules.invest_months).unwrap_or(0));
            with(state, *id, |nation| {
                let last = nation.orders.len() - 1;
                nation.orders[month.min(last)] += by;
            })
        }
        Event::Travelled { state: id, relief, leaked } => travelled(state, *id, *relief, *leaked),
        Event::Pledged(pledge) => state.pledges.try_push(*pledge).is_err(),
        Event::Replied { state: id, by, yes } => with(state, *id, |nation| {
            nation.replies.0 |= 1 << by.0;
            nation.replies.1 |= u64::from(*yes) << by.0;
        }),
        Event::PledgeAnswered { by, accepted } => match state.pledges.iter_mut().find(|pledge| pledge.by == *by) {
            Some(open) => {
                open.accepted = *accepted;
                if !accepted.is_empty() {
                    open.stage = PledgeStage::Accepted;
                }
                false
            }
            None => true,
        },
        Event::PledgeEnded { by, end } => ended(state, *by, *end),
        _ => true,
    };
    if full {
        state.fault = state.fault.or(Some(Fault::Full));
    }
}

/// Changes a nation; never a fault.
fn with(state: &mut State, id: StateId, change: impl FnOnce(&mut NationState)) -> bool {
    change(&mut state.nations[id.index()]);
    false
}

/// A bilateral channel: relief for one, at a price in cohesion that grows with its size.
fn travelled(state: &mut State, id: StateId, relief: bool, leaked: bool) -> bool {
    let politics = &state.rules.politics;
    let price = channel_price(&state.rules, state.month, id);
    let favour = if relief { politics.prices.channel_favour } else { 0 };
    state.union.cohesion = (state.union.cohesion - price).max(0);
    let round = state.round;
    with(state, id, |nation| {
        nation.favour = (nation.favour + favour).min(8_000);
        nation.last_channel = round;
        nation.channels = nation.channels.saturating_add(1);
        nation.leaked |= leaked;
    })
}

fn ended(state: &mut State, by: StateId, end: PledgeEnd) -> bool {
    let Some(place) = state.pledges.iter().position(|pledge| pledge.by == by) else { return true };
    let pledge = state.pledges.remove(place);
    let CapitalSteps { pledge_kept: kept, pledge_broken: broken, .. } = state.rules.politics.prices.capital_steps;
    let warmth = state.rules.politics.prices.lobby;
    match end {
        PledgeEnd::Kept => {
            for id in pledge.accepted.iter() {
                let nation = &mut state.nations[id.index()];
                nation.received = (nation.received + warmth).clamp(-90, 90);
            }
            with(state, pledge.by, |nation| {
                nation.kept = nation.kept.saturating_add(1);
                nation.capital += kept;
            })
        }
        PledgeEnd::Broken => {
            for id in pledge.accepted.iter() {
                let nation = &mut state.nations[id.index()];
                nation.received = (nation.received - 2 * warmth).clamp(-90, 90);
            }
            with(state, pledge.by, |nation| {
                nation.broken = nation.broken.saturating_add(1);
                nation.capital += broken;
            })
        }
        PledgeEnd::Lapsed => false,
    }
}
