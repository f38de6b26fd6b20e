//! Politics for a month: what moves the indicators of the board, cause by cause, and moods at home.

use crate::base::calendar::Month;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::share::{WHOLE, ratio, scale};
use crate::game::event::why::Cause;
use crate::game::measures;
use crate::game::rulebook::{Indicator, Rulebook};
use crate::game::state::{MeasureStage, NationState, State};
use crate::law::aci;

/// How far the Union can deliver: half cohesion, half credibility, in basis points.
#[must_use]
pub const fn can_deliver(cohesion: i32, credibility: i32) -> i32 {
    i32::midpoint(cohesion, credibility)
}

/// Cohesion that a bilateral channel of a state costs once it is known: a part for everybody, a part by its population; in basis
/// points.
#[must_use]
pub fn channel_price(rules: &Rulebook, month: Month, id: StateId) -> i32 {
    let share = rules.population_table(month).map_or(0, |table| table.table.share(id));
    rules.politics.prices.channel_cohesion + scale(rules.politics.prices.channel_cohesion_share, share)
}

/// Every movement of an indicator in this month's reckoning, cause by cause; movements of nothing are left out.
pub(in crate::game) fn movements(state: &State) -> impl Iterator<Item = Movement> {
    let moves = cohesion(state).into_iter().chain(credibility(state)).chain(others(state));
    moves.filter(|(_, _, by)| *by != 0)
}

/// An indicator, why it moves, and by how much.
pub(in crate::game) type Movement = (Indicator, Cause, i32);

/// Cohesion tends to rest, grows while the Union acts, and suffers from uneven and unanswered pain and from its own costs.
fn cohesion(state: &State) -> Vec<Movement> {
    let drift = &state.rules.politics.drift;
    let injuries = state.nations.iter().take(state.rules.nations.len()).map(|nation| nation.injury);
    let worst = injuries.clone().max().unwrap_or(0);
    let count = i32::try_from(state.rules.nations.len()).unwrap_or(1).max(1);
    let mean = injuries.sum::<i32>() / count;
    let (determined, examining) = stands(state);
    let acting = if determined { drift.cohesion_action.determined } else { 0 }
        + if examining { drift.cohesion_action.examination } else { 0 };
    let unanswered = if determined || examining { 0 } else { scale(mean, drift.cohesion_pain.without_action) };
    let of = Indicator::Cohesion;
    vec![
        (of, Cause::Rest, scale(drift.cohesion_rest - state.union.cohesion, drift.cohesion_pull)),
        (of, Cause::Acting, acting),
        (of, Cause::Spread, -scale(worst - mean, drift.cohesion_spread)),
        (of, Cause::PainWithoutAction, -unanswered),
        (of, Cause::OwnCost, -scale(state.union.cost * 10, drift.cohesion_pain.own_measures)),
    ]
}

/// Credibility fades; faster when nothing is under way, and with each rung climbed unanswered.
fn credibility(state: &State) -> Vec<Movement> {
    let drift = &state.rules.politics.drift;
    let (determined, examining) = stands(state);
    let idle = !determined && !examining && state.bargain.agreement.is_none();
    let climbed = i32::from(state.ladder().saturating_sub(state.union.ladder_before));
    let of = Indicator::Credibility;
    let mut moves = vec![(of, Cause::Fade, -drift.credibility_fade.always)];
    if idle {
        moves.push((of, Cause::Idle, -drift.credibility_fade.idle));
        moves.push((of, Cause::Unanswered, -climbed * drift.credibility_unanswered));
    }
    moves
}

fn others(state: &State) -> Vec<Movement> {
    let drift = &state.rules.politics.drift;
    let climbed = i32::from(state.ladder() > state.union.ladder_before);
    vec![
        (Indicator::G7, Cause::Rest, scale(drift.g7_rest.rest - state.union.g7, drift.g7_rest.pull)),
        (Indicator::G7, Cause::Climbed, climbed * drift.g7_rest.climbed),
        (Indicator::Face, Cause::Rest, scale(drift.face_rest.rest - state.china.face, drift.face_rest.pull)),
        (Indicator::Face, Cause::Climbed, climbed * drift.face_rest.climbed),
        (Indicator::ChinaPain, Cause::Measures, measures::pressure(state) - state.china.pain),
    ]
}

/// Whether a determination stands, and whether an examination or a proposal is under way.
fn stands(state: &State) -> (bool, bool) {
    let examining = matches!(state.procedure.phase(), aci::Phase::Examination { .. } | aci::Phase::Proposal { .. });
    (state.procedure.determined().is_some(), examining)
}

/// Moods at home move: anger at coercion, fear, what was received, favours, the cost of measures, investments, posture.
pub(in crate::game) fn moods(state: &mut State) {
    let rules = state.rules.clone();
    let drift = &rules.politics.drift;
    let climbed = i32::from(state.ladder().saturating_sub(state.union.ladder_before)).min(5);
    let delivers = can_deliver(state.union.cohesion, state.union.credibility) > rules.politics.opinions.deliver_pivot;
    let applying = measures::in_stage(state, MeasureStage::Applies);
    let covered = state.fund.covered;
    for id in rules.state_ids() {
        let cost: i32 = applying
            .iter()
            .map(|measure| {
                let spared = state.measures[measure.index()].spared;
                measures::cost(&rules, id, crate::base::set::Set::of(measure), spared)
            })
            .sum();
        let nation = &mut state.nations[id.index()];
        nation.cost = cost - scale(cost, covered);
        let roused = if delivers { drift.anger.pain * nation.injury / 1_000 } else { 0 };
        nation.is_angered(climbed * drift.anger.climbed - drift.anger.fade + roused);
        nation.fear = scale(nation.fear, drift.fade);
        nation.distrust = (nation.distrust - rules.politics.stands.trust.mends).max(0);
        nation.received = nation.received.map(|pot| scale(pot, drift.fade));
        nation.courted.rotate_right(1);
        nation.courted[0] = StateSet::EMPTY;
        nation.favour = scale(nation.favour, rules.supply.favour_decay);
        nation.substitution = (nation.substitution + nation.orders[0]).min(WHOLE);
        nation.orders.rotate_left(1);
        nation.orders[11] = 0;
    }
    state.union.cost = mean_cost(state);
}

/// The cost of one's own measures, mean over states by output, in points.
fn mean_cost(state: &State) -> i32 {
    let (output, cost) = state.rules.state_ids().fold((0i64, 0i64), |(output, cost), id| {
        let gdp = i64::from(state.rules.nations[id.index()].gdp);
        (output + gdp, cost + gdp * i64::from(state.nation(id).cost))
    });
    i32::try_from(cost / output.max(1)).unwrap_or(i32::MAX)
}

/// What a pot takes up of something: the less the fuller it is already to that side, in points.
pub(in crate::game) fn room(pot: i32, by: i32, most: i32) -> i32 {
    let left = if by > 0 { most - pot } else { most + pot };
    ratio(by, left.clamp(0, most), most.max(1))
}

/// What helps a state, or lets it down, moves it on every topic: into pots that hold only so much, each the less the fuller it is.
pub(in crate::game) fn warm(nation: &mut NationState, by: i32, most: i32) {
    for pot in &mut nation.received {
        *pot = (*pot + room(*pot, by, most)).clamp(-most, most);
    }
}
