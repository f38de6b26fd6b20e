//! Dividing: the cheapest states whose not voting for is enough, and which of them an instrument should fall on.

use super::world::World;
use crate::ai::board::Board;
use crate::base::ids::{InstrumentId, StateId};
use crate::base::set::StateSet;
use crate::game::rulebook::{Impact, Reach};
use crate::game::targets::exposure;
use crate::law::rule::Rule;
use crate::law::tally::carries;
use std::cmp::Reverse;

/// How many states it works on when the block stands already: those of it that are nearest to leaving.
const HELD: usize = 4;
/// How far from the line a state is still worth working on, in points.
const WITHIN: i32 = 130;

/// The states of the cheapest blocking minority by Beijing's estimate.
///
/// Where the act would carry, those for it are taken away one by one, the cheapest for their weight first, until it does not.
/// Where it would not, the block is there: then it holds those of it that are nearest to the line.
pub(super) fn cheapest_block(board: &Board<'_, '_>, distance: &[i32; 64]) -> StateSet {
    let Some(table) = board.view.populations() else { return StateSet::EMPTY };
    let states = board.view.rules().state_ids();
    let price = |id: StateId| i64::from(distance[id.index()].abs() + 5) * 1_000 / i64::from(board.share(id) + 100);
    let in_favour: StateSet = states.filter(|id| distance[id.index()] >= 0).collect();
    let holds = !carries(Rule::QualifiedMajority, &table.table, in_favour);
    let side = if holds { board.view.states().minus(in_favour) } else { in_favour };
    let mut ranked: Vec<StateId> = side.iter().filter(|id| distance[id.index()].abs() < WITHIN).collect();
    ranked.sort_by_key(|id| (price(*id), *id));
    if holds {
        return ranked.into_iter().take(HELD).collect();
    }
    let mut block = StateSet::EMPTY;
    for id in ranked {
        block.insert(id);
        if !carries(Rule::QualifiedMajority, &table.table, in_favour.minus(block)) {
            return needed(table, in_favour, block);
        }
    }
    block
}

/// Leaves out of a block whoever is not needed for it.
fn needed(table: &crate::game::rulebook::PopulationTable, in_favour: StateSet, block: StateSet) -> StateSet {
    let mut least = block;
    for id in block.iter() {
        let without = least.without(id);
        if !carries(Rule::QualifiedMajority, &table.table, in_favour.minus(without)) {
            least = without;
        }
    }
    least
}

/// The states that an instrument should fall on: all, or those of the block that it reaches best.
pub(super) fn targets(world: &World<'_, '_, '_>, id: InstrumentId) -> StateSet {
    let view = world.board.view;
    let instrument = world.instrument(id);
    let Reach::States(most) = instrument.reach else { return view.states() };
    let carrot = instrument.is_carrot();
    let rules = view.rules();
    let suits = |state: &StateId| {
        let posture = rules.nations[state.index()].posture;
        if carrot { posture < 120 } else { exposure(rules, id, *state) > 0 || has_halt(world, id) }
    };
    let mut candidates: Vec<StateId> = view.states().iter().filter(suits).collect();
    let rank = |state: &StateId| {
        let near = world.closeness(*state) * (world.board.share(*state) + 200);
        let reach = if carrot { 0 } else { exposure(rules, id, *state).min(400) * 20 };
        (!world.block.contains(*state), Reverse(near + reach), *state)
    };
    candidates.sort_by_key(rank);
    let chosen: StateSet = candidates.into_iter().take(usize::from(most)).collect();
    if chosen.is_empty() { StateSet::of(StateId(0)) } else { chosen }
}

/// Whether the instrument stops licences: it hits whoever it names.
fn has_halt(world: &World<'_, '_, '_>, id: InstrumentId) -> bool {
    world.instrument(id).impacts.iter().any(|impact| matches!(impact, Impact::Approval { .. }))
}

/// By how many points an instrument would move a state's opinion: fear and favour against it, anger and pain for it.
pub(super) fn moved(world: &World<'_, '_, '_>, id: InstrumentId, state: StateId) -> i32 {
    let board = world.board;
    let voter = board.voter;
    let rules = board.view.rules();
    let instrument = world.instrument(id);
    let of = |impact: &Impact| match *impact {
        Impact::Fear(by) => -by,
        Impact::Anger(by) => by * voter.domestic.anger / 100,
        Impact::Favour(by) => -(by / voter.domestic.favour_divisor.max(1)),
        Impact::Posture(by) => board.position(state, by),
        Impact::Damage { .. } => board.relief(exposure(rules, id, state) / 3),
        Impact::Approval { .. } => board.relief(150),
        Impact::Intermediaries { .. } => board.relief(200),
        Impact::Technology(_) => 0,
    };
    let direct: i32 = instrument.impacts.iter().map(of).sum();
    let climbed = i32::from(instrument.rung()) - board.ladder;
    if climbed <= 0 {
        return direct;
    }
    let fear = rules.nations[state.index()].fear * voter.fear.per_rung * climbed / (100 * voter.fear.divisor.max(1));
    direct + rules.politics.drift.anger[0] - fear
}
