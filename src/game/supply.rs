//! Supply for a month: approvals, backlogs, flows, stocks, output and the pain that follows.
//!
//! All shares are basis points of a month's demand; stocks are hundredths of a week of demand. A month has 433 of these.

mod limit;

pub use crate::game::supply::limit::{Limits, limits};

use crate::base::calendar::Month;
use crate::base::ids::{GoodId, ProjectId, StateId, UseId};
use crate::base::set::StateSet;
use crate::base::share::{WHOLE, ratio, scale};
use crate::game::rulebook::{
    Cell, EndUse, Impact, Instrument, MAX_GOODS, MAX_INSTRUMENTS, MAX_STATES, MAX_USES, Rulebook, SupplyRules,
};
use crate::game::state::{State, SupplyState};
use crate::game::supply::limit::{aimed, at_work, is_local, limits_with};
use arrayvec::ArrayVec;

/// A month in hundredths of a week.
pub const MONTH: i32 = 433;

/// The share of a stock that a state gives when it shares, in basis points (estimate).
const SHARED: i32 = 2_500;

/// What a month offers to all states alike.
struct Offer {
    limits: Limits,
    /// The part of direct orders that licensing lets through, by good and end use: approvals, and what is released of backlogs.
    licensed: [[i32; 2]; MAX_GOODS],
    /// Supply from outside China beyond the start, by good.
    foreign: [i32; MAX_GOODS],
}

/// A mean weighted by demand, as it is added up.
#[derive(Clone, Copy, Default)]
struct Mean {
    demand: i64,
    sum: i64,
}

impl Mean {
    fn add(&mut self, demand: i32, value: i32) {
        self.demand += i64::from(demand);
        self.sum += i64::from(demand) * i64::from(value);
    }

    /// The mean; nothing without demand.
    fn value(self) -> Option<i32> {
        (self.demand != 0).then(|| bounded(self.sum / self.demand))
    }
}

/// Moves approvals, backlogs, projects, stocks, supply and pain by a month.
pub(in crate::game) fn month(state: &mut State, disturbance: &[i16; MAX_GOODS]) {
    let rules = state.rules.clone();
    let limits = limits(state);
    let licensed = licensing(state, &limits, disturbance);
    projects(state, limits.technology);
    let foreign = foreign(&rules, &state.supply);
    let offer = Offer { limits, licensed, foreign };
    let local: ArrayVec<_, MAX_INSTRUMENTS> =
        at_work(&rules, &state.instruments).filter(|(by, _)| is_local(by)).collect();
    let (mut defence, mut decoupled) = (Mean::default(), Mean::default());
    // Cells and stocks stand by state.
    let (mut cells, mut first) = (&rules.cells[..], 0);
    for id in rules.state_ids() {
        let (outside, flows) = arrivals(state, id, &offer, &aimed(local.iter().copied(), id));
        let mut losses = [0i32; MAX_USES];
        let mut supplied = Mean::default();
        let own;
        (own, cells) = cells.split_at(cells.iter().take_while(|cell| cell.state == id).count());
        for (cell, stock) in own.iter().zip(&mut state.supply.stock[first..]) {
            let used_for = &rules.uses[cell.used_for.index()];
            let (good, end_use) = (cell.good.index(), used_for.end_use);
            let flow = &flows[good][end_use.index()];
            let unmet = flow.draw(&rules.supply, stock);
            supplied.add(cell.demand, flow.arrives);
            decoupled.add(cell.demand, outside[good]);
            if unmet > 0 {
                let worst = &mut losses[cell.used_for.index()];
                *worst = scale(unmet, used_for.essentiality[good]).max(*worst);
            }
            if end_use == EndUse::Defence {
                defence.add(cell.demand, unmet);
            }
        }
        first += own.len();
        let damage = damage_by(local.iter().copied(), &rules, id);
        suffer(state, &rules, id, &losses, damage, supplied);
    }
    aggregate(state, decoupled);
    readiness(state, defence.value().unwrap_or(0));
}

/// Approvals follow licensing with a delay; a backlog grows while it is tight and is worked off when it eases.
///
/// The release is what made supply overshoot in summer 2025. Returns what of direct orders comes through, by good and end use.
fn licensing(state: &mut State, limits: &Limits, disturbance: &[i16; MAX_GOODS]) -> [[i32; 2]; MAX_GOODS] {
    let (delay, release) = (state.rules.supply.delay, state.rules.supply.backlog_release);
    let mut licensed = [[0; 2]; MAX_GOODS];
    for good in 0..state.rules.goods.len() {
        for (end_use, licensed) in licensed[good].iter_mut().enumerate() {
            let aim = (limits.approval[good][end_use] + i32::from(disturbance[good])).clamp(0, WHOLE);
            let approval = &mut state.supply.approval[good][end_use];
            let before = *approval;
            *approval += scale(aim - before, delay);
            let backlog = &mut state.supply.backlog[good][end_use];
            let out = if *approval > before { scale(*backlog, release) } else { 0 };
            *backlog = (*backlog + (WHOLE - *approval) / 3 - out).clamp(0, 15_000);
            // Applications that wait too long lapse.
            *backlog = scale(*backlog, 9_000);
            *licensed = *approval + out;
        }
    }
    licensed
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

/// How a project stands, and when it may be expected if nothing more is withheld from it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outlook {
    /// What it adds at full output, in basis points of the Union's demand for its good.
    pub adds: i32,
    /// How far its output has come, in basis points of its full output.
    pub done: i32,
    /// The month in which it begins, or in which it goes on from what is done.
    pub begins: Month,
    /// The month from which it is at full output.
    pub full: Month,
}

/// How a project stands.
#[must_use]
pub fn outlook(state: &State, id: ProjectId) -> Outlook {
    let project = &state.rules.projects[id.index()];
    let whole = project.ramp.max(1) * 100;
    let done = state.supply.projects[id.index()].clamp(0, whole);
    let begins = state.month.max(project.start);
    let left = u16::try_from((whole - done + 99) / 100).unwrap_or(0);
    Outlook {
        adds: ratio(WHOLE, project.capacity, state.rules.goods[project.good.index()].demand.max(1)),
        done: ratio(WHOLE, done, whole),
        begins,
        full: begins.plus(left),
    }
}

/// What a state gets in a month of each good: from outside China, in basis points of demand, and in all for each end use.
fn arrivals(
    state: &State,
    id: StateId,
    offer: &Offer,
    ceilings: &[[i32; 2]; MAX_GOODS],
) -> ([i32; MAX_GOODS], [[Flow; 2]; MAX_GOODS]) {
    let (rules, buyer) = (&state.rules, Buyer::new(state, id));
    let (mut outside, mut flows) = ([0; MAX_GOODS], [[Flow::default(); 2]; MAX_GOODS]);
    for (at, good) in rules.goods.iter().enumerate() {
        let ways = buyer.arriving(GoodId::at(at), offer, ceilings[at]);
        outside[at] = ways[0][2];
        let stock = good.stock.by_use();
        flows[at] = [0, 1].map(|end_use| {
            let arrives = ways[end_use].iter().sum();
            Flow::new(&rules.supply, arrives, stock[end_use])
        });
    }
    (outside, flows)
}

/// A state that buys: what is the same for all goods.
struct Buyer {
    /// What it gets from outside China of any good, before what is added for all, in basis points of demand.
    outside: i32,
    /// The share of its Chinese supply that it buys directly, in basis points.
    direct: i32,
    /// The part of the gap to full approval that its favour closes, in basis points.
    favour: i32,
    /// Supply through third countries, in basis points.
    intermediaries: i32,
}

impl Buyer {
    fn new(state: &State, id: StateId) -> Self {
        let (rules, own) = (&state.rules, state.nation(id));
        let nation = &rules.nations[id.index()];
        Self {
            outside: nation.non_chinese + own.substitution,
            direct: nation.direct,
            favour: scale(own.favour, rules.supply.favour_relief),
            intermediaries: state.union.intermediaries,
        }
    }

    /// What it gets of a good from outside China: its own share, and what is added for all.
    fn outside(&self, foreign: i32) -> i32 {
        (self.outside + foreign).clamp(0, WHOLE)
    }

    /// What arrives of a good by its ways, for civil and military use: directly, through third countries, from outside China.
    ///
    /// Direct supply arrives by approval, civil goods raised by a favour; supply through third countries in full until a long
    /// arm reaches it; supply from outside China always.
    fn arriving(&self, good: GoodId, offer: &Offer, ceilings: [i32; 2]) -> [[i32; 3]; 2] {
        let outside = self.outside(offer.foreign[good.index()]);
        let chinese = WHOLE - outside;
        let direct = scale(chinese, self.direct);
        let through = |pass| scale(scale(chinese - direct, pass), self.intermediaries);
        let [civil, military] = [0, 1].map(|end_use| offer.licensed[good.index()][end_use].min(ceilings[end_use]));
        let relief = scale((WHOLE - civil).max(0), self.favour);
        let pass = offer.limits.pass[good.index()];
        // Volumes that were agreed arrive by whatever way.
        let volume = offer.limits.volume;
        let civil = [scale(direct, (civil + relief).max(volume)), through(pass.max(volume)), outside];
        // End-user statements reach half of what third countries would pass on to arms makers.
        [civil, [scale(direct, military), through(pass / 2), outside]]
    }
}

/// What arrives at a state as things stand, by its ways: directly, through third countries, from outside China; in basis points
/// of its demand for civil and for military use; with so much of an agreement held back, in basis points.
#[must_use]
pub fn ways(state: &State, id: StateId, good: GoodId, held_back: i32) -> [[i32; 3]; 2] {
    let foreign = foreign(&state.rules, &state.supply);
    let offer = Offer { limits: limits_with(state, held_back), licensed: state.supply.approval, foreign };
    let ceilings = aimed(at_work(&state.rules, &state.instruments), id);
    Buyer::new(state, id).arriving(good, &offer, ceilings[good.index()])
}

/// The stock of a good for a use, in hundredths of a week of demand: of a state, or the mean of all by their demand.
#[must_use]
pub fn stock(state: &State, id: Option<StateId>, good: GoodId, used_for: UseId) -> Option<i32> {
    let cells = state.rules.cells.iter().enumerate();
    let cells = cells.filter(|(_, cell)| cell.good == good && cell.used_for == used_for);
    let cells = cells.filter(|(_, cell)| id.is_none_or(|id| cell.state == id));
    let mut mean = Mean::default();
    cells.for_each(|(at, cell)| mean.add(cell.demand, i32::from(state.supply.stock[at])));
    mean.value()
}

/// What arrives in a month of a good for an end use, against a stock.
#[derive(Clone, Copy, Default)]
struct Flow {
    /// All of it, in basis points of demand.
    arrives: i32,
    /// What is missing to comfort, in basis points of demand; not above nothing when nothing is.
    short: i32,
    /// The same in hundredths of a week of demand.
    needed: i32,
    /// The stock that restocking stops at.
    full: i32,
}

impl Flow {
    fn new(rules: &SupplyRules, arrives: i32, full: i32) -> Self {
        let short = rules.comfort - arrives;
        Self { arrives, short, needed: scale(MONTH, short), full }
    }

    /// Draws on a stock or restocks it; returns what of demand is unmet, in basis points.
    fn draw(&self, rules: &SupplyRules, stock: &mut u16) -> i32 {
        let held = i32::from(*stock);
        let mut keep = |left: i32| *stock = u16::try_from(left.max(0)).unwrap_or(u16::MAX);
        if self.short <= 0 {
            keep((held + rules.restock).min(self.full.max(held)));
            return 0;
        }
        let drawn = self.needed.min(scale(held, rules.draw));
        keep(held - drawn);
        (self.short - drawn * WHOLE / MONTH).max(0)
    }
}

/// Output lost in each use, weighted by what the state makes, plus what sticks destroy; smoothed, because pain remembers.
fn suffer(state: &mut State, rules: &Rulebook, id: StateId, losses: &[i32; MAX_USES], damage: i32, supplied: Mean) {
    let nation = &rules.nations[id.index()];
    let lost = rules.uses.iter().enumerate();
    let lost: i32 = lost.map(|(at, used)| scale(i32::from(nation.uses[at]) * used.weight, losses[at])).sum();
    let own = &mut state.nations[id.index()];
    own.damage = damage;
    let now = (lost + damage).clamp(0, WHOLE);
    own.injury = scale(own.injury, rules.supply.pain_memory) + scale(now, WHOLE - rules.supply.pain_memory);
    own.supply = supplied.value().unwrap_or(WHOLE);
}

/// Output that Beijing's sticks destroy in a state this month, in basis points.
#[must_use]
pub fn damage(state: &State, id: StateId) -> i32 {
    damage_by(at_work(&state.rules, &state.instruments), &state.rules, id)
}

fn damage_by<'a>(at_work: impl Iterator<Item = (&'a Instrument, StateSet)>, rules: &Rulebook, id: StateId) -> i32 {
    let nation = &rules.nations[id.index()];
    let hits = at_work.filter(|(_, targets)| targets.contains(id));
    let of = |impact: &Impact| match *impact {
        Impact::Damage { by, per_point } => by.damage(nation, per_point),
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

fn aggregate(state: &mut State, decoupled: Mean) {
    let Some(table) = state.rules.population_table(state.month) else { return };
    let total = i64::try_from(table.table.sum().0).unwrap_or(i64::MAX).max(1);
    let persons = |id: StateId| i64::try_from(table.table.persons(id).0).unwrap_or(0);
    let pain: i64 = state.rules.state_ids().map(|id| persons(id) * i64::from(state.nation(id).injury)).sum();
    state.union.injury = bounded(pain / total);
    state.union.injury_peak = state.union.injury_peak.max(state.union.injury);
    state.union.decoupling = decoupled.value().unwrap_or(0);
}

/// Supply from outside China over all goods and states, in basis points of demand.
#[must_use]
pub fn decoupling(state: &State) -> i32 {
    let foreign = foreign(&state.rules, &state.supply);
    let mut share = [[0; MAX_GOODS]; MAX_STATES];
    for id in state.rules.state_ids() {
        let buyer = Buyer::new(state, id);
        share[id.index()] = foreign.map(|foreign| buyer.outside(foreign));
    }
    let mut mean = Mean::default();
    state.rules.cells.iter().for_each(|cell| mean.add(cell.demand, share[cell.state.index()][cell.good.index()]));
    mean.value().unwrap_or(0)
}

/// Defence readiness gains while supply suffices and loses by what is unmet.
fn readiness(state: &mut State, unmet: i32) {
    let rules = &state.rules.supply;
    let by = rules.readiness_gain - scale(rules.readiness_loss, unmet);
    state.union.defence = (state.union.defence + by).clamp(0, WHOLE);
}

/// What a state would give of its stock of a good, in hundredths of a week of its demand; 0 if it has none.
#[must_use]
pub fn shareable(state: &State, id: StateId, good: GoodId) -> i32 {
    let mut mean = Mean::default();
    of(&state.rules, id, good).for_each(|(at, cell)| mean.add(cell.demand, i32::from(state.supply.stock[at])));
    mean.value().map_or(0, |stock| scale(stock, SHARED))
}

/// The cells of a state for a good, each with its place. Cells stand by state.
fn of(rules: &Rulebook, id: StateId, good: GoodId) -> impl Iterator<Item = (usize, &Cell)> {
    let first = rules.cells.partition_point(|cell| cell.state < id);
    let own = rules.cells.iter().enumerate().skip(first).take_while(move |(_, cell)| cell.state == id);
    own.filter(move |(_, cell)| cell.good == good)
}

/// Moves stock of a good between two states, by what both demand; apply's part of [`shareable`].
pub(in crate::game) fn share(state: &mut State, from: StateId, to: StateId, good: GoodId, weeks: i32) {
    let rules = state.rules.clone();
    let mut given = 0i64;
    for (at, cell) in of(&rules, from, good) {
        let stock = i32::from(state.supply.stock[at]);
        let part = weeks.min(stock);
        given += i64::from(part) * i64::from(cell.demand);
        state.supply.stock[at] = u16::try_from(stock - part).unwrap_or(0);
    }
    let demand: i64 = of(&rules, to, good).map(|(_, cell)| i64::from(cell.demand)).sum();
    if demand == 0 {
        return;
    }
    let gained = bounded(given / demand).min(5_200);
    for (at, _) in of(&rules, to, good) {
        let stock = i32::from(state.supply.stock[at]) + gained;
        state.supply.stock[at] = u16::try_from(stock).unwrap_or(u16::MAX);
    }
}

fn bounded(value: i64) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}
