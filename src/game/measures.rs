//! Arithmetic of the Union's measures: value against injury, cost to states, pressure on China.

use crate::base::ids::{MeasureId, SectorId, StateId};
use crate::base::set::{MeasureSet, Set};
use crate::base::share::{WHOLE, scale};
use crate::game::rulebook::Rulebook;
use crate::game::state::{MeasureStage, MeasureState, State, Suspension};
use crate::law::aci::step::Step;

/// How much of a measure's bite is lost for each sector spared in which it costs anything, in basis points (estimate).
pub const SPARED_LOSS: i32 = 2_500;

/// The measures in a stage.
#[must_use]
pub fn in_stage(state: &State, wanted: MeasureStage) -> MeasureSet {
    let measures = state.measures.iter().take(state.rules.measures.len()).enumerate();
    measures.filter(|(_, measure)| measure.stage == wanted).map(|(at, _)| MeasureId::at(at)).collect()
}

/// The measures that were adopted and did not end: deferred, applying or suspended.
#[must_use]
pub fn standing(state: &State) -> MeasureSet {
    let none = in_stage(state, MeasureStage::None);
    Set::first(state.rules.measures.len()).minus(none)
}

/// What the end of some measures, while others begin to apply, means for the procedure: whether any apply or are suspended.
#[must_use]
pub(in crate::game) fn turnover(state: &State, ended: MeasureSet, begun: MeasureSet) -> Step {
    let left = |stage| !in_stage(state, stage).minus(ended).is_empty();
    Step::Expire {
        applying: left(MeasureStage::Applies) || !begun.is_empty(),
        suspended: left(MeasureStage::Suspended),
    }
}

/// The measures that terms suspend: none, all that apply or are suspended, or the first of them that make up half of the bite.
#[must_use]
pub fn to_suspend(state: &State, suspension: Suspension) -> MeasureSet {
    let in_force = in_stage(state, MeasureStage::Applies).union(in_stage(state, MeasureStage::Suspended));
    let bite = |id: MeasureId| state.rules.measures[id.index()].bite;
    match suspension {
        Suspension::None => MeasureSet::EMPTY,
        Suspension::All => in_force,
        Suspension::Part => {
            let whole: i32 = in_force.iter().map(bite).sum();
            let mut sum = 0;
            let half = in_force.iter().take_while(|id| {
                let below = sum * 2 < whole;
                sum += bite(*id);
                below
            });
            half.collect()
        }
    }
}

/// The measures that still apply though the agreement, or terms that wait for their conclusion, suspend them (Art. 12).
#[must_use]
pub fn owed(state: &State) -> MeasureSet {
    let agreed = state.bargain.agreement.map(|agreement| agreement.terms).or(state.bargain.agreed);
    let named = agreed.map_or(MeasureSet::EMPTY, |terms| to_suspend(state, terms.suspension));
    named.intersection(in_stage(state, MeasureStage::Applies))
}

/// The injury of a year in million euro: low, middle, high.
///
/// Highest mean pain so far (basis points of output at stake) × yearly loss of a full stop (basis points of gross domestic
/// product) × gross domestic product. The range is the campaign's; Art. 11(1) compares measures with it.
#[must_use]
pub fn injury_range(state: &State) -> [i32; 3] {
    let gdp: i64 = state.rules.nations.iter().map(|nation| i64::from(nation.gdp)).sum();
    let pain = i64::from(state.union.injury_peak.max(state.union.injury));
    state.rules.injury.share.map(|share| {
        let injury = gdp * i64::from(share) * pain / (i64::from(WHOLE) * i64::from(WHOLE));
        i32::try_from(injury).unwrap_or(i32::MAX)
    })
}

/// What a package takes from China in a year with all that stands already, in million euro (middle estimate).
#[must_use]
pub fn value(state: &State, package: MeasureSet) -> i32 {
    worth(&state.rules, package.union(standing(state)))
}

/// What measures take from China in a year, in million euro (middle estimate).
#[must_use]
pub fn worth(rules: &Rulebook, package: MeasureSet) -> i32 {
    package.iter().map(|id| rules.measures[id.index()].value[1]).sum()
}

/// What measures cost a state, in points: points of cost × weight of the sector, over the sectors that are not spared.
#[must_use]
pub fn cost(rules: &Rulebook, id: StateId, package: MeasureSet, spared: Set<SectorId>) -> i32 {
    let nation = &rules.nations[id.index()];
    let of_measure = |measure: MeasureId| -> i32 {
        let costs = &rules.measures[measure.index()].cost;
        // Sectors beyond those of the campaign weigh nothing: the sum over all of them is one pass.
        let all: i32 = costs.iter().zip(&nation.sectors).map(|(cost, weight)| cost * i32::from(*weight)).sum();
        all - spared
            .iter()
            .filter(|sector| sector.index() < rules.sectors)
            .map(|sector| costs[sector.index()] * i32::from(nation.sectors[sector.index()]))
            .sum::<i32>()
    };
    package.iter().map(of_measure).sum()
}

/// The pressure of all measures that apply, and of a listing that runs, in basis points.
///
/// Bite × multiplier between acting alone and in full alignment × ramp × what China has not substituted × sectors spared.
#[must_use]
pub fn pressure(state: &State) -> i32 {
    let applying = in_stage(state, MeasureStage::Applies);
    let listed = if state.listed == 0 { 0 } else { state.rules.politics.listing.bite };
    applying.iter().map(|id| pressure_of(state, id, &state.measures[id.index()], state.union.g7)).sum::<i32>() + listed
}

/// What of it comes from some of the measures that apply, in basis points.
#[must_use]
pub fn pressure_by(state: &State, some: MeasureSet) -> i32 {
    let applying = in_stage(state, MeasureStage::Applies).intersection(some);
    applying.iter().map(|id| pressure_of(state, id, &state.measures[id.index()], state.union.g7)).sum()
}

/// The pressure that a measure would have at full effect, at an alignment, in basis points.
#[must_use]
pub fn full_pressure(rules: &Rulebook, id: MeasureId, g7: i32) -> i32 {
    let measure = &rules.measures[id.index()];
    scale(measure.bite, measure.alone + scale(measure.aligned - measure.alone, g7.clamp(0, WHOLE)))
}

/// The pressure that a package would have at full effect with sectors spared, at an alignment, in basis points.
#[must_use]
pub fn package_pressure(rules: &Rulebook, package: MeasureSet, spared: Set<SectorId>, g7: i32) -> i32 {
    package.iter().map(|id| scale(full_pressure(rules, id, g7), kept(rules, id, spared))).sum()
}

/// What is left of a measure's bite where sectors are spared in which it costs anything, in basis points.
fn kept(rules: &Rulebook, id: MeasureId, spared: Set<SectorId>) -> i32 {
    let costs = &rules.measures[id.index()].cost;
    let lost = (0..rules.sectors).filter(|sector| costs[*sector] > 0 && spared.contains(SectorId::at(*sector)));
    (WHOLE - SPARED_LOSS * i32::try_from(lost.count()).unwrap_or(0)).max(0)
}

fn pressure_of(state: &State, id: MeasureId, stands: &MeasureState, g7: i32) -> i32 {
    let rules = &state.rules;
    let measure = &rules.measures[id.index()];
    let age = i32::from(stands.age);
    let ramped = if age >= measure.ramp { WHOLE } else { WHOLE * (age + 1).min(measure.ramp) / measure.ramp.max(1) };
    let substituted = (measure.decay * (age - measure.ramp).max(0)).min(7_000);
    let kept = kept(rules, id, stands.spared);
    scale(scale(scale(full_pressure(rules, id, g7), ramped), WHOLE - substituted), kept)
}
