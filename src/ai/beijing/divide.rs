//! Dividing: the cheapest states whose not voting for is enough, and which of them an instrument should fall on.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::world::World;
use crate::ai::board::Board;
use crate::ai::note::BeijingOption;
use crate::ai::papers::ByState;
use crate::base::ids::{InstrumentId, StateId};
use crate::base::set::StateSet;
use crate::campaign::doctrine::Craft;
use crate::game::rulebook::{Impact, Reach};
use crate::law::coalition::{Standing, Whip, council};
use crate::law::rule::Rule;
use std::cmp::Reverse;

/// The states of the cheapest blocking minority by Beijing's estimate: exact, by the coalition mathematics that all use.
///
/// Holding a state costs what lies between it and safety; one that is safe costs nothing, one that is lost is not to be had.
pub(super) fn cheapest_block(board: &Board<'_, '_>, craft: &Craft, distance: &ByState) -> StateSet {
    let all = board.view.states();
    let those =
        |wanted: &dyn Fn(i32) -> bool| -> StateSet { all.iter().filter(|id| wanted(distance[id.index()])).collect() };
    let lost = those(&|points| points > craft.lost);
    let open = those(&|points| (-craft.safe..=craft.lost).contains(&points));
    let price = |points: i32| u64::from((points + craft.safe).max(0).unsigned_abs());
    let costs = distance.map(price);
    let standing = Standing { in_favour: lost, open, costs: &costs };
    let block = with_whip(board, |whip| whip.cheapest_block(&standing));
    let block = block.flatten().map_or(StateSet::EMPTY, |best| best.states);
    if !block.is_empty() {
        return block;
    }
    let mut nearest: Vec<StateId> = open.iter().filter(|id| distance[id.index()] < 0).collect();
    nearest.sort_by_key(|id| (Reverse(distance[id.index()]), *id));
    nearest.into_iter().take(usize::try_from(craft.held).unwrap_or(0)).collect()
}

/// Asks the whip of the population table that a vote would use now; it stays with the working papers.
fn with_whip<T>(board: &Board<'_, '_>, ask: impl FnOnce(&mut Whip) -> T) -> Option<T> {
    let table = board.view.populations()?;
    let mut kept = board.papers.whip.borrow_mut();
    if kept.as_ref().is_none_or(|(year, _)| *year != table.from_year) {
        let game = council(Rule::QualifiedMajority, &table.table, board.view.states()).ok()?;
        *kept = Some((table.from_year, Whip::new(&game)));
    }
    kept.as_mut().map(|(_, whip)| ask(whip))
}

/// The states that an instrument should fall on: all, or those of the block that it reaches best; none if it fits nobody.
///
/// A stick for the mover, a carrot for the waverer: who is favoured is not hit unless it moved, and who is being hit is not
/// courted.
pub(super) fn targets(world: &World<'_, '_, '_>, id: InstrumentId) -> StateSet {
    let view = world.board.view;
    let instrument = world.instrument(id);
    let Reach::States(most) = instrument.reach else { return view.states() };
    let carrot = instrument.is_carrot();
    let rules = view.rules();
    let Sides { favoured, pressed, movers } = *world.sides();
    let suits = |state: &StateId| {
        if carrot {
            rules.nations[state.index()].posture < 120 && !pressed.contains(*state)
        } else {
            let spared = favoured.contains(*state) && !movers.contains(*state);
            !spared && hit(world, id, *state) > 0
        }
    };
    let able = instrument.among(view.states());
    let mut candidates: Vec<StateId> = able.iter().filter(suits).collect();
    let rank = |state: &StateId| {
        let near = world.closeness(*state) * (world.board.share(*state) + 200);
        let reach = if carrot { 0 } else { hit(world, id, *state).min(400) * 20 };
        let habit = super::habit::wants(world, id, *state);
        (!habit, !world.block().contains(*state), Reverse(near + reach), *state)
    };
    candidates.sort_by_cached_key(rank);
    candidates.into_iter().take(usize::from(most)).collect()
}

/// Whom Beijing courts, whom it presses, and who moved.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sides {
    /// Those who enjoy a favour, or for whom one is announced.
    pub(super) favoured: StateSet,
    /// Those at whom a stick is aimed, at work or announced.
    pub(super) pressed: StateSet,
    /// Those who asked for an examination, or said or voted that they are for what the Union does.
    pub(super) movers: StateSet,
}

impl Sides {
    pub(super) fn of(world: &World<'_, '_, '_>) -> Self {
        let movers = world.board.view.states().iter().filter(|id| super::habit::moved_first(world, *id)).collect();
        Self { favoured: under(world, true), pressed: under(world, false), movers }
    }
}

/// The states that enjoy a favour, or that a stick is aimed at: at work, or announced.
fn under(world: &World<'_, '_, '_>, carrot: bool) -> StateSet {
    let view = world.board.view;
    let aimed = |id: InstrumentId| {
        let instrument = world.instrument(id);
        instrument.is_carrot() == carrot && instrument.reach != Reach::Union
    };
    let at_work = (0..view.rules().instruments.len()).map(InstrumentId::at).filter(|id| view.instrument(*id).active);
    let at_work = at_work.filter(|id| aimed(*id)).map(|id| view.instrument(id).targets);
    let announced = view.signals().iter().filter(|signal| signal.use_it && aimed(signal.instrument));
    let all = at_work.chain(announced.map(|signal| signal.targets)).fold(StateSet::EMPTY, StateSet::union);
    if carrot {
        let favoured = |id: &StateId| view.favour(*id).is_some_and(|favour| favour >= FAVOURED);
        all.union(view.states().iter().filter(favoured).collect())
    } else {
        all
    }
}

/// Whether an announcement would court a state that another of this month presses, or press one that is courted and has not moved.
pub(super) fn both_hands(world: &World<'_, '_, '_>, option: BeijingOption) -> bool {
    let BeijingOption::Use(id, targets) = option else { return false };
    let instrument = world.instrument(InstrumentId(id));
    if instrument.reach == Reach::Union {
        return false;
    }
    let Sides { favoured, pressed, movers } = *world.sides();
    let clash = if instrument.is_carrot() { pressed } else { favoured.minus(movers) };
    !StateSet::from_bits(targets).intersection(clash).is_empty()
}

/// Favour from which a state counts as favoured, in basis points: half of what a journey brings.
const FAVOURED: i32 = 1_750;

/// How hard an instrument would hit a state, in comparable points: damage, or industries that wait for licences.
///
/// Coarser than what the game will reckon: Beijing knows who makes what, not who has how much in stock.
fn hit(world: &World<'_, '_, '_>, id: InstrumentId, state: StateId) -> i32 {
    let nation = &world.board.view.rules().nations[state.index()];
    let of = |impact: &Impact| match *impact {
        Impact::Damage { by, per_point } => by.damage(nation, per_point),
        Impact::Approval { .. } => nation.uses.iter().map(|weight| i32::from(*weight) * 10).sum(),
        _ => 0,
    };
    world.instrument(id).impacts.iter().map(of).sum()
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
        Impact::Damage { .. } => board.relief(hit(world, id, state) / 3),
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
    direct + rules.politics.drift.anger.climbed - fear
}
