//! Whether an authored condition holds.

use crate::base::ids::StateId;
use crate::game::casefile;
use crate::game::measures;
use crate::game::rulebook::{Condition, Indicator, OwnIndicator};
use crate::game::state::{MeasureStage, State, Topic};
use crate::law::aci;
use crate::law::ballot::Vote;

/// Whether a condition holds for the board, and for a seat where one is concerned.
#[must_use]
pub fn holds(state: &State, condition: &Condition, seat: Option<StateId>) -> bool {
    match condition {
        Condition::Always => true,
        Condition::All(parts) => parts.iter().all(|part| holds(state, part, seat)),
        Condition::Any(parts) => parts.iter().any(|part| holds(state, part, seat)),
        Condition::Not(part) => !holds(state, part, seat),
        Condition::Indicator { which, at_least, at_most } => (*at_least..=*at_most).contains(&indicator(state, *which)),
        Condition::Own { which, at_least, at_most } => {
            seat.is_some_and(|id| (*at_least..=*at_most).contains(&own_indicator(state, id, *which)))
        }
        Condition::Determined => state.procedure.determined().is_some(),
        Condition::Examined => !matches!(state.procedure.phase(), aci::Phase::NotStarted),
        Condition::MeasuresApply => !measures::in_stage(state, MeasureStage::Applies).is_empty(),
        Condition::MeasuresAdopted => state.measures.iter().any(|measure| measure.stage != MeasureStage::None),
        Condition::MeasureApplies(id) => state.measures[id.index()].stage == MeasureStage::Applies,
        Condition::Agreement { rounds, security } => state.bargain.agreement.is_some_and(|agreement| {
            (state.round.saturating_sub(agreement.since)) >= u16::from(*rounds)
                && (!security || agreement.terms.has_security())
        }),
        Condition::Breached => state.china.breaches > 0,
        Condition::InstrumentActive(id) => state.instruments[id.index()].active,
        Condition::Climbed => state.ladder() > state.union.ladder_before,
        Condition::RoundAtLeast(round) => state.round >= *round,
        Condition::LastRound => state.is_last_round(),
        Condition::VotedForDetermination => {
            seat.is_some_and(|id| matches!(state.nation(id).voted[Topic::Determination.index()], Some((_, Vote::For))))
        }
        Condition::Spared => seat.is_some_and(|id| is_spared(state, id)),
    }
}

/// The value of a board indicator.
#[must_use]
pub fn indicator(state: &State, which: Indicator) -> i32 {
    match which {
        Indicator::Cohesion => state.union.cohesion,
        Indicator::Credibility => state.union.credibility,
        Indicator::G7 => state.union.g7,
        Indicator::Defence => state.union.defence,
        Indicator::Decoupling => state.union.decoupling,
        Indicator::Injury => state.union.injury,
        Indicator::Cost => state.union.cost,
        Indicator::ChinaPain => state.china.pain,
        Indicator::Face => state.china.face,
        Indicator::Ladder => i32::from(state.ladder()),
        Indicator::CaseFile => casefile::strength(state),
    }
}

/// The value of an indicator of one seat.
#[must_use]
pub fn own_indicator(state: &State, id: StateId, which: OwnIndicator) -> i32 {
    let nation = state.nation(id);
    match which {
        OwnIndicator::Injury => nation.injury,
        OwnIndicator::Cost => nation.cost,
        OwnIndicator::Capital => nation.capital,
        OwnIndicator::Favour => nation.favour,
        OwnIndicator::Supply => nation.supply,
        OwnIndicator::PledgesKept => i32::from(nation.kept),
        OwnIndicator::PledgesBroken => i32::from(nation.broken),
        OwnIndicator::Channels => i32::from(nation.channels),
    }
}

/// Whether no measure that applies costs anything in a sector that weighs four or more for the state.
fn is_spared(state: &State, id: StateId) -> bool {
    let nation = &state.rules.nations[id.index()];
    let applying = measures::in_stage(state, MeasureStage::Applies);
    !applying.iter().any(|measure| {
        let costs = &state.rules.measures[measure.index()].cost;
        (0..state.rules.sectors).any(|sector| costs[sector] > 0 && nation.sectors[sector] >= 4)
    })
}
