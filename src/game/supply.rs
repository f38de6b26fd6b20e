//! Supply for a month: approvals, backlogs, flows, stocks, output and the pain that follows.
//!
//! All shares are basis points of a month's demand; stocks are hundredths of a week of demand. A month has 433 of these.

use crate::base::ids::{GoodId, StateId};
use crate::base::share::{WHOLE, ratio, scale};
use crate::game::rulebook::{Cell, EndUse, Hit, Impact, MAX_GOODS, MAX_STATES, MAX_USES, Reach, Rulebook};
use crate::game::state::{DefenceCarveOut, State, SupplyState};

/// A month in hundredths of a week.
pub const MONTH: i32 = 433;

/// The share of a stock that a state gives when it shares, in basis points (estimate).
const SHARED: i32 = 2_500;

/// What limits supply this month, by good and end use, from the instruments at work and the agreement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Approval that licensing aims at, in basis points of demand.
    pub approval: [[i32; 2]; MAX_GOODS],
    /// What passes through third countries, in basis points.
    pub pass: [i32; MAX_GOODS],
    /// How much of the technology that projects need is withheld, in basis points.
    pub technology: i32,
}

/// The limits of the instruments at work for the whole Union.
#[must_use]
pub fn limits(state: &State) -> Limits {
    let rules = &state.rules;
    let mut limits = Limits { approval: [[WHOLE; 2]; MAX_GOODS], pass: [WHOLE; MAX_GOODS], technology: 0 };
    for (at, good) in rules.goods.iter().enumerate() {
        limits.approval[at] = good.approval;
    }
    for (instrument, stands) in rules.instruments.iter().zip(&state.instruments) {
        if stands.active {
            let everywhere = instrument.reach == Reach::Union;
            instrument.impacts.iter().for_each(|impact| limit(&mut limits, impact, everywhere));
        }
    }
    if state.listed != 0 {
        // Who runs the denial is on a list, and has something to lose by it: a little more gets through.
        let gain = rules.politics.listing.denial;
        limits.approval.iter_mut().for_each(|approval| approval[1] = (approval[1] + gain).min(WHOLE));
    }
    if let Some(agreement) = &state.bargain.agreement {
        let terms = &agreement.terms;
        let defence = match terms.defence {
            DefenceCarveOut::None => 0,
            DefenceCarveOut::Partial => 3_000,
            DefenceCarveOut::Full => 6_000,
        };
        for approval in &mut limits.approval {
            approval[0] = approval[0].max(terms.relief);
            approval[1] = approval[1].max(defence);
        }
        if terms.technology {
            limits.technology = limits.technology.min(2_500);
        }
    }
    limits
}

fn limit(limits: &mut Limits, impact: &Impact, everywhere: bool) {
    match *impact {
        Impact::Approval { goods, end_use, at_most } if everywhere => {
            for good in goods.iter() {
                lower(&mut limits.approval[good.index()], end_use, at_most);
            }
        }
        Impact::Intermediaries { goods, at_most } => {
            for good in goods.iter() {
                limits.pass[good.index()] = limits.pass[good.index()].min(at_most);
            }
        }
        Impact::Technology(block) => limits.technology = limits.technology.max(block),
        Impact::Approval { .. }
        | Impact::Damage { .. }
        | Impact::Fear(_)
        | Impact::Anger(_)
        | Impact::Favour(_)
        | Impact::Posture(_) => {}
    }
}

fn lower(approval: &mut [i32; 2], end_use: Option<EndUse>, at_most: i32) {
    match end_use {
        Some(end_use) => approval[end_use.index()] = approval[end_use.index()].min(at_most),
        None => *approval = approval.map(|bp| bp.min(at_most)),
    }
}

/// The ceilings that instruments aimed at one state set for it, by good and end use; the whole where none is.
fn aimed(state: &State, id: StateId) -> [[i32; 2]; MAX_GOODS] {
    let mut ceilings = [[WHOLE; 2]; MAX_GOODS];
    for (instrument, stands) in state.rules.instruments.iter().zip(&state.instruments) {
        if !stands.active || instrument.reach == Reach::Union || !stands.targets.contains(id) {
            continue;
        }
        for impact in &instrument.impacts {
            if let Impact::Approval { goods, end_use, at_most } = *impact {
                goods.iter().for_each(|good| lower(&mut ceilings[good.index()], end_use, at_most));
            }
        }
    }
    ceilings
}

/// Moves approvals, backlogs, projects, stocks, supply and pain by a month.
pub(in crate::game) fn month(state: &mut State, disturbance: &[i16; MAX_GOODS]) {
    let limits = limits(state);
    let released = licensing(state, &limits, disturbance);
    projects(state, limits.technology);
    let foreign = foreign(&state.rules, &state.supply);
    let mut losses = [[0i32; MAX_USES]; MAX_STATES];
    let mut supplied = [(0i64, 0i64); MAX_STATES];
    let mut defence = (0i64, 0i64);
    let rules = state.rules.clone();
    let ceilings: Vec<[[i32; 2]; MAX_GOODS]> = rules.state_ids().map(|id| aimed(state, id)).collect();
    // What arrives differs by state, good and end use, not by use: it is worked out once for all uses of a good.
    let mut flows = [[(GoodId(u8::MAX), 0); 2]; MAX_STATES];
    for (at, cell) in rules.cells.iter().enumerate() {
        let used_for = &rules.uses[cell.used_for.index()];
        let known = &mut flows[cell.state.index()][used_for.end_use.index()];
        if known.0 != cell.good {
            let ceilings = &ceilings[cell.state.index()];
            *known = (cell.good, flow(state, *cell, &limits, &released, &foreign, ceilings));
        }
        let flow = known.1;
        let unmet = draw(state, at, *cell, flow);
        let loss = scale(unmet, used_for.essentiality[cell.good.index()]);
        let worst = &mut losses[cell.state.index()][cell.used_for.index()];
        *worst = loss.max(*worst);
        let sums = &mut supplied[cell.state.index()];
        let weight = i64::from(cell.demand);
        *sums = (sums.0 + weight, sums.1 + weight * i64::from(flow));
        if used_for.end_use == EndUse::Defence {
            defence = (defence.0 + weight, defence.1 + weight * i64::from(unmet));
        }
    }
    for id in rules.state_ids() {
        suffer(state, id, &losses[id.index()], supplied[id.index()]);
    }
    aggregate(state);
    readiness(state, defence);
}

/// Approvals follow licensing with a delay; a backlog grows while it is tight and is worked off when it eases.
///
/// The release is what made supply overshoot in summer 2025. Returns what is released by good and end use.
fn licensing(state: &mut State, limits: &Limits, disturbance: &[i16; MAX_GOODS]) -> [[i32; 2]; MAX_GOODS] {
    let (delay, release) = (state.rules.supply.delay, state.rules.supply.backlog_release);
    let mut released = [[0; 2]; MAX_GOODS];
    for good in 0..state.rules.goods.len() {
        for (end_use, released) in released[good].iter_mut().enumerate() {
            let aim = (limits.approval[good][end_use] + i32::from(disturbance[good])).clamp(0, WHOLE);
            let approval = &mut state.supply.approval[good][end_use];
            let before = *approval;
            *approval += scale(aim - before, delay);
            let backlog = &mut state.supply.backlog[good][end_use];
            let out = if *approval > before { scale(*backlog, release) } else { 0 };
            *backlog = (*backlog + (WHOLE - *approval) / 3 - out).clamp(0, 15_000);
            // Applications that wait too long lapse.
            *backlog = scale(*backlog, 9_000);
            *released = out;
        }
    }
    released
}

fn projects(state: &mut State, technology: i32) {
    let rules = state.rules.clone();
    for (at, good) in rules.goods.iter().enumerate() {
        let growth = scale(good.substitution, WHOLE - scale(technology, 6_000));
        state.supply.foreign[at] = (state.supply.foreign[at] + growth).min(WHOLE);
    }
    for (at, project) in rules.projects.iter().enumerate() {
        if state.month >= project.start {
            state.supply.projects[at] += scale(100, WHOLE - scale(project.dependence, technology));
        }
    }
}

/// Supply from outside China beyond the start, by good, in basis points of demand: growth and projects on their ramps.
#[must_use]
pub fn foreign(rules: &Rulebook, supply: &SupplyState) -> [i32; MAX_GOODS] {
    let mut foreign = supply.foreign;
    for (project, progress) in rules.projects.iter().zip(&supply.projects) {
        let good = &rules.goods[project.good.index()];
        let output = ratio(project.capacity, (*progress).min(project.ramp * 100), project.ramp.max(1) * 100);
        foreign[project.good.index()] += ratio(WHOLE, output, good.demand.max(1));
    }
    foreign
}

/// What arrives in a month, in basis points of demand. Direct supply arrives by approval, raised by a favour; supply through third countries in full until a long arm reaches it;
/// supply from outside China always.
fn flow(
    state: &State,
    cell: Cell,
    limits: &Limits,
    released: &[[i32; 2]; MAX_GOODS],
    foreign: &[i32; MAX_GOODS],
    ceilings: &[[i32; 2]; MAX_GOODS],
) -> i32 {
    let rules = &state.rules;
    let (nation, own) = (&rules.nations[cell.state.index()], state.nation(cell.state));
    let (good, end_use) = (cell.good.index(), rules.uses[cell.used_for.index()].end_use);
    let outside = outside(state, cell, foreign);
    let chinese = WHOLE - outside;
    let direct = scale(chinese, nation.direct);
    let licensed = state.supply.approval[good][end_use.index()] + released[good][end_use.index()];
    let licensed = licensed.min(ceilings[good][end_use.index()]);
    let relief = match end_use {
        EndUse::Civil => scale((WHOLE - licensed).max(0), scale(own.favour, rules.supply.favour_relief)),
        EndUse::Defence => 0,
    };
    let pass = match end_use {
        EndUse::Civil => limits.pass[good],
        // End-user statements reach half of what third countries would pass on to arms makers.
        EndUse::Defence => limits.pass[good] / 2,
    };
    let through = scale(scale(chinese - direct, pass), state.union.intermediaries);
    scale(direct, licensed + relief) + through + outside
}

/// Draws on stocks or restocks; returns what of demand is unmet, in basis points.
fn draw(state: &mut State, at: usize, cell: Cell, flow: i32) -> i32 {
    let rules = &state.rules.supply;
    let short = (rules.comfort - flow).max(0);
    let stock = i32::from(state.supply.stock[at]);
    let end_use = state.rules.uses[cell.used_for.index()].end_use;
    let full = state.rules.goods[cell.good.index()].stock[end_use.index()];
    let (drawn, stock) = if short == 0 {
        (0, (stock + rules.restock).min(full.max(stock)))
    } else {
        let drawn = scale(MONTH, short).min(scale(stock, rules.draw));
        (drawn, stock - drawn)
    };
    state.supply.stock[at] = u16::try_from(stock.max(0)).unwrap_or(u16::MAX);
    (short - drawn * WHOLE / MONTH).max(0)
}

/// Output lost in each use, weighted by what the state makes, plus what sticks destroy; smoothed, because pain remembers.
fn suffer(state: &mut State, id: StateId, losses: &[i32; MAX_USES], supplied: (i64, i64)) {
    let rules = state.rules.clone();
    let nation = &rules.nations[id.index()];
    let lost = rules.uses.iter().enumerate();
    let lost: i32 = lost.map(|(at, used)| scale(i32::from(nation.uses[at]) * used.weight, losses[at])).sum();
    let damage = damage(state, id);
    let own = &mut state.nations[id.index()];
    own.damage = damage;
    let now = (lost + damage).clamp(0, WHOLE);
    own.injury = scale(own.injury, rules.supply.pain_memory) + scale(now, WHOLE - rules.supply.pain_memory);
    own.supply = if supplied.0 == 0 { WHOLE } else { bounded(supplied.1 / supplied.0) };
}

/// Output that Beijing's sticks destroy in a state this month, in basis points.
#[must_use]
pub fn damage(state: &State, id: StateId) -> i32 {
    let nation = &state.rules.nations[id.index()];
    let active = state.rules.instruments.iter().zip(&state.instruments);
    let hits = active.filter(|(_, stands)| stands.active && stands.targets.contains(id));
    let of = |impact: &Impact| match *impact {
        Impact::Damage { by: Hit::Sector(sector), per_point } => i32::from(nation.sectors[sector.index()]) * per_point,
        Impact::Damage { by: Hit::Exports, per_point } => nation.exports * per_point / 100,
        Impact::Approval { .. }
        | Impact::Intermediaries { .. }
        | Impact::Technology(_)
        | Impact::Fear(_)
        | Impact::Anger(_)
        | Impact::Favour(_)
        | Impact::Posture(_) => 0,
    };
    hits.flat_map(|(instrument, _)| &instrument.impacts).map(of).sum()
}

fn aggregate(state: &mut State) {
    let Some(table) = state.rules.population_table(state.month) else { return };
    let total = i64::try_from(table.table.sum().0).unwrap_or(i64::MAX).max(1);
    let persons = |id: StateId| i64::try_from(table.table.persons(id).0).unwrap_or(0);
    let pain: i64 = state.rules.state_ids().map(|id| persons(id) * i64::from(state.nation(id).injury)).sum();
    state.union.injury = bounded(pain / total);
    state.union.injury_peak = state.union.injury_peak.max(state.union.injury);
    state.union.decoupling = decoupling(state);
}

/// Supply from outside China over all goods and states, in basis points of demand.
#[must_use]
pub fn decoupling(state: &State) -> i32 {
    let foreign = foreign(&state.rules, &state.supply);
    let outside = |cell: &Cell| outside(state, *cell, &foreign);
    let (demand, sum) = state.rules.cells.iter().fold((0i64, 0i64), |(demand, sum), cell| {
        let weight = i64::from(cell.demand);
        (demand + weight, sum + weight * i64::from(outside(cell)))
    });
    if demand == 0 { 0 } else { bounded(sum / demand) }
}

/// What a cell gets from outside China: the state's own share at the start, what it invested, what projects add for all.
fn outside(state: &State, cell: Cell, foreign: &[i32; MAX_GOODS]) -> i32 {
    let own = state.rules.nations[cell.state.index()].non_chinese + state.nation(cell.state).substitution;
    (own + foreign[cell.good.index()]).clamp(0, WHOLE)
}

/// Defence readiness gains while supply suffices and loses by what is unmet.
fn readiness(state: &mut State, (demand, unmet): (i64, i64)) {
    let rules = &state.rules.supply;
    let unmet = if demand == 0 { 0 } else { bounded(unmet / demand) };
    let by = rules.readiness_gain - scale(rules.readiness_loss, unmet);
    state.union.defence = (state.union.defence + by).clamp(0, WHOLE);
}

/// What a state would give of its stock of a good, in hundredths of a week of its demand; 0 if it has none.
#[must_use]
pub fn shareable(state: &State, id: StateId, good: GoodId) -> i32 {
    let cells = state.rules.cells.iter().enumerate().filter(|(_, cell)| cell.state == id && cell.good == good);
    let (demand, stock) = cells.fold((0i64, 0i64), |(demand, stock), (at, cell)| {
        let weight = i64::from(cell.demand);
        (demand + weight, stock + weight * i64::from(state.supply.stock[at]))
    });
    if demand == 0 { 0 } else { scale(bounded(stock / demand), SHARED) }
}

/// Moves stock of a good between two states, by what both demand; apply's part of [`shareable`].
pub(in crate::game) fn share(state: &mut State, from: StateId, to: StateId, good: GoodId, weeks: i32) {
    let rules = state.rules.clone();
    let mut given = 0i64;
    let of =
        |id: StateId| rules.cells.iter().enumerate().filter(move |(_, cell)| cell.state == id && cell.good == good);
    for (at, cell) in of(from) {
        let stock = i32::from(state.supply.stock[at]);
        let part = weeks.min(stock);
        given += i64::from(part) * i64::from(cell.demand);
        state.supply.stock[at] = u16::try_from(stock - part).unwrap_or(0);
    }
    let demand: i64 = of(to).map(|(_, cell)| i64::from(cell.demand)).sum();
    if demand == 0 {
        return;
    }
    let gained = bounded(given / demand).min(5_200);
    for (at, _) in of(to) {
        let stock = i32::from(state.supply.stock[at]) + gained;
        state.supply.stock[at] = u16::try_from(stock).unwrap_or(u16::MAX);
    }
}

fn bounded(value: i64) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}
