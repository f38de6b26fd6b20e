//! What the law asks for in substance, reckoned from the state: purpose, failed talks, necessity, the Union interest, notice, and
//! the grounds on which measures end.
//!
//! Each ground is a figure with two lines. Below the first the law's condition is not met and the step is refused; between the
//! two it is met and arguable, and what is missing builds *doubt*: the legal risk of the act. The figures stand in the
//! campaign's section `grounds`; a campaign without it tests nothing.

use crate::base::ids::{InstrumentId, MeasureId};
use crate::base::set::{InstrumentSet, MeasureSet};
use crate::base::share::{WHOLE, ratio};
use crate::game::casefile;
use crate::game::measures;
use crate::game::procedure::months_engaged;
use crate::game::rulebook::{GroundRules, Limb, MAX_SECTORS};
use crate::game::state::{Draft, DraftKind, Scope, State};
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::{self, Reparation};

/// A ground: what there is, and what is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ground {
    /// The condition of the law.
    pub condition: Condition,
    /// What there is, in basis points.
    pub has: i32,
    /// Below this the condition is not met.
    pub least: i32,
    /// From here on nothing is in doubt.
    pub sound: i32,
    /// The doubt that each 10,000 below `sound` make.
    pub weight: i32,
}

impl Ground {
    /// Whether the condition is met at all.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        self.has >= self.least
    }

    /// The doubt that it leaves, in basis points.
    #[must_use]
    pub fn doubt(&self) -> i32 {
        ratio(self.weight, (self.sound - self.has).max(0), WHOLE)
    }
}

/// Why all measures may be ended (Art. 12(4)).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum EndGround {
    /// The coercion has ceased: nothing in scope is at work, and has not been for a while.
    Ceased,
    /// A settlement was carried out to the end of its term.
    Settled,
    /// The Union interest asks for it.
    UnionInterest,
}

fn rules(state: &State) -> &GroundRules {
    &state.rules.politics.grounds
}

/// The share of the injury that lies in the scope of the determination, in basis points; all of it before one stands.
#[must_use]
pub fn share(state: &State) -> i32 {
    let scope = state.floor.scope.filter(|_| state.procedure.determined().is_some());
    let share = scope.map_or(WHOLE, |scope| rules(state).scope[scope as usize]);
    if share == 0 { WHOLE } else { share }
}

/// The instruments at work that an agreement would lift and that the scope of the case covers; the controls as a whole where no
/// scope was named.
#[must_use]
pub fn in_scope(state: &State) -> InstrumentSet {
    let scope = state.floor.scope.unwrap_or(Scope::Ordinary) as u8;
    let all = state.rules.instruments.iter().zip(&state.instruments).enumerate();
    all.filter(|(_, (rules, stands))| rules.negotiable && stands.active && rules.scope <= scope)
        .map(|(at, _)| InstrumentId::at(at))
        .collect()
}

/// Purpose: what the file says on the act that Beijing wants (Art. 2(1)).
#[must_use]
pub fn purpose(state: &State) -> Ground {
    let [least, sound, weight] = rules(state).purpose;
    Ground { condition: Condition::Coercion, has: casefile::limb_strength(state, Limb::Purpose), least, sound, weight }
}

/// Talks: how much of the indicative period has passed, and whether offers were exchanged; after a breach they have failed.
#[must_use]
pub fn engagement(state: &State) -> Ground {
    let rules = rules(state);
    let [least, sound, weight] = rules.engagement;
    let period = match state.procedure.phase() {
        aci::Phase::Engagement { terms, .. } => i32::from(terms.indicative_months).max(1),
        aci::Phase::NotStarted
        | aci::Phase::Examination { .. }
        | aci::Phase::Proposal { .. }
        | aci::Phase::Determined { .. }
        | aci::Phase::Ended { .. } => 1,
    };
    let talked = (WHOLE * i32::from(months_engaged(state)) / period).min(WHOLE);
    let exchanged = (rules.exchange[0] * i32::from(state.case.exchanges)).min(rules.exchange[1]);
    let has = if state.case.broken > 0 { WHOLE } else { (talked + exchanged).min(WHOLE) };
    Ground { condition: Condition::EngagementFailed, has, least, sound, weight }
}

/// Necessity: less where an offer at the mandate lies there, where Beijing moves by itself, and where partners were not asked.
#[must_use]
pub fn necessity(state: &State) -> Ground {
    let rules = rules(state);
    let [least, sound, weight] = rules.necessity;
    let [offer, eased, alone] = rules.spares;
    let good = state.bargain.offer.zip(state.bargain.mandate).is_some_and(|(offer, mandate)| offer.at_least(&mandate));
    let moved = state.case.eased > 0 && state.round < state.case.eased + 3;
    let mut has = WHOLE;
    for (spares, by) in [(good, offer), (moved, eased), (!state.case.coordinated, alone)] {
        has -= if spares { by } else { 0 };
    }
    Ground { condition: Condition::Necessary, has, least, sound, weight }
}

/// The Union interest: the injury in scope against what the measures cost at home, both as means.
#[must_use]
pub fn interest(state: &State, draft: &Draft) -> Ground {
    let rules = rules(state);
    let [least, sound, weight] = rules.interest;
    let [base, injury, cost] = rules.balance;
    let suffered = crate::base::share::scale(state.union.injury, share(state));
    let has = base + injury * suffered - cost * mean_cost(state, draft);
    Ground { condition: Condition::UnionInterest, has, least, sound, weight }
}

/// What measures cost on average by output, in points.
fn mean_cost(state: &State, draft: &Draft) -> i32 {
    // Costs add up over states, measures and sectors: what a sector weighs in all states together is the same for all measures.
    let rules = &state.rules;
    let (mut output, mut weighs) = (0i64, [0i64; MAX_SECTORS]);
    for nation in &rules.nations {
        output += i64::from(nation.gdp);
        for (all, weight) in weighs.iter_mut().zip(&nation.sectors) {
            *all += i64::from(nation.gdp) * i64::from(*weight);
        }
    }
    for sector in draft.spared.iter().filter(|sector| sector.index() < rules.sectors) {
        weighs[sector.index()] = 0;
    }
    let of = |id: MeasureId| -> i64 {
        let costs = &rules.measures[id.index()].cost;
        costs.iter().zip(&weighs).map(|(cost, weight)| i64::from(*cost) * weight).sum()
    };
    let sum: i64 = draft.measures.iter().map(of).sum();
    i32::try_from(sum / output.max(1)).unwrap_or(i32::MAX)
}

/// The grounds of a package, in the order of the law.
#[must_use]
pub fn of_package(state: &State, draft: &Draft) -> [Ground; 3] {
    [engagement(state), necessity(state), interest(state, draft)]
}

/// Whether information on the impact was gathered: a notice at least a month old (Art. 13(1)).
#[must_use]
pub fn is_gathered(state: &State) -> bool {
    rules(state).notice == 0 || state.case.notice.is_some_and(|round| round < state.round)
}

/// The doubt of a determination if it were taken now, in basis points.
#[must_use]
pub fn doubt_of_determination(state: &State) -> i32 {
    purpose(state).doubt() + rules(state).wide * i32::from(state.floor.scope == Some(Scope::Wide))
}

/// The doubt of a package if it were adopted now: its own grounds, its risks, its excess, and half of the determination's.
#[must_use]
pub fn doubt_of_package(state: &State, draft: &Draft) -> i32 {
    let grounds: i32 = of_package(state, draft).iter().map(Ground::doubt).sum();
    let risk: i32 = draft.measures.iter().map(|id| i32::from(state.rules.measures[id.index()].risk)).sum();
    let middle = measures::injury_range(state)[1].max(1);
    let over = (measures::value(state, draft.measures) - middle).max(0);
    let excess = ratio(rules(state).excess, over, middle).min(rules(state).excess);
    let mirrored = if mirrored(state, draft.measures).is_empty() { 0 } else { rules(state).mirrored };
    (grounds + risk * rules(state).risk + excess + state.case.doubt[0] / 2 - mirrored).max(0)
}

/// The measures that answer in kind a barrier of Beijing's that is at work.
#[must_use]
pub fn mirrored(state: &State, measures: MeasureSet) -> MeasureSet {
    let answers = |id: &MeasureId| {
        state.rules.measures[id.index()].mirrors.is_some_and(|of| state.instruments[of.index()].active)
    };
    measures.iter().filter(answers).collect()
}

/// On which ground all that stands may be ended today, if on any (Art. 12(4)).
#[must_use]
pub fn end(state: &State) -> Option<EndGround> {
    let rules = rules(state);
    let idle = in_scope(state).is_empty();
    let burnt = state.case.broken > 0 && i32::from(state.round) < i32::from(state.case.broken) + rules.ceased[1];
    let repaired = match state.procedure.phase() {
        aci::Phase::Determined { terms, .. } | aci::Phase::Engagement { terms, .. } => {
            terms.reparation == Reparation::NotRequested
        }
        aci::Phase::NotStarted
        | aci::Phase::Examination { .. }
        | aci::Phase::Proposal { .. }
        | aci::Phase::Ended { .. } => true,
    };
    let standing = Draft::about(DraftKind::Terminate, measures::standing(state));
    if idle && state.case.completed {
        Some(EndGround::Settled)
    } else if rules.ceased[0] > 0 && idle && !burnt && repaired && i32::from(state.case.quiet) >= rules.ceased[0] {
        Some(EndGround::Ceased)
    } else if !burnt && rules.abandon > 0 && interest(state, &standing).has < rules.abandon {
        Some(EndGround::UnionInterest)
    } else {
        None
    }
}

/// The conditions of substance that hold for a draft today.
#[must_use]
pub(in crate::game) fn conditions(state: &State, draft: &Draft) -> Conditions {
    let when = |met: Conditions, holds: bool, condition| if holds { met.with(condition) } else { met };
    let mut met = Conditions::NONE;
    for ground in of_package(state, draft) {
        met = when(met, ground.is_met(), ground.condition);
    }
    met =
        when(met, measures::value(state, draft.measures) <= measures::injury_range(state)[2], Condition::Proportionate);
    met = when(met, is_gathered(state), Condition::ImpactGathered);
    met = when(met, end(state).is_some(), Condition::EndGround);
    when(met, has_ground(state, draft), Condition::Ground)
}

/// Whether there is a ground to suspend, prolong, resume or amend (Art. 12(2) and (3)): a suspension needs a settlement, an easing of
/// late, or open talks; what was suspended may resume when the settlement is gone.
fn has_ground(state: &State, draft: &Draft) -> bool {
    match draft.kind {
        DraftKind::Suspend => {
            let bargain = &state.bargain;
            let eased = state.case.eased > 0 && state.round < state.case.eased + 4;
            bargain.agreement.is_some() || bargain.agreed.is_some() || bargain.offer.is_some() || eased
        }
        DraftKind::Resume => state.bargain.agreement.is_none(),
        DraftKind::Respond | DraftKind::Terminate | DraftKind::Amend => true,
    }
}
