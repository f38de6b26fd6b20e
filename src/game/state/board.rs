//! The board: indicators, supply, instruments, measures, case file.

use crate::base::ids::{InstrumentId, StateId};
use crate::base::set::{Set, StateSet};
use crate::game::rulebook::{MAX_CELLS, MAX_GOODS, MAX_PROJECTS};

/// Indicators of the Union, in basis points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnionState {
    /// Cohesion.
    pub cohesion: i32,
    /// Credibility: what was threatened and then done.
    pub credibility: i32,
    /// Alignment of the G7.
    pub g7: i32,
    /// Defence readiness, deliveries to Ukraine included.
    pub defence: i32,
    /// Supply from outside China over all goods, in basis points of demand.
    pub decoupling: i32,
    /// Pain, mean over states by population.
    pub injury: i32,
    /// The highest mean pain so far: what proportionality is measured against (Art. 11(1)).
    pub injury_peak: i32,
    /// Cost of one's own measures, mean over states by output.
    pub cost: i32,
    /// Supply through third countries before any long arm, in basis points.
    pub intermediaries: i32,
    /// The highest rung when the last round closed.
    pub ladder_before: u8,
    /// The highest rung when the determination was taken.
    pub ladder_determined: u8,
    /// Months since the Union last did something that China noticed.
    pub idle: u16,
    /// Months running in which it was not ready to deliver what it promised to Ukraine.
    pub unready: u16,
}

/// Beijing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ChinaState {
    /// Pressure from the Union's measures, in basis points (unbounded above).
    pub pain: i32,
    /// Face, in basis points.
    pub face: i32,
    /// Hidden resolve, in value points around 0.
    pub resolve: i32,
    /// Agreements that it broke.
    pub breaches: u8,
}

/// Approvals, backlogs, stocks and projects.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SupplyState {
    /// Tonnage approval by good and end use (civil, defence), in basis points of demand, smoothed by the delay.
    pub approval: [[i32; 2]; MAX_GOODS],
    /// Backlog of applications, in basis points of a month's demand.
    pub backlog: [[i32; 2]; MAX_GOODS],
    /// Supply from outside China beyond the start, in basis points of demand.
    pub foreign: [i32; MAX_GOODS],
    /// Progress of each project, in hundredths of a month.
    pub projects: [i32; MAX_PROJECTS],
    /// Stocks by cell, in hundredths of a week of demand.
    pub stock: [u16; MAX_CELLS],
}

/// An instrument of Beijing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct InstrumentState {
    /// Whether it is at work.
    pub active: bool,
    /// Whether it was ever at work.
    pub used: bool,
    /// The round since when it has been at work, or in which it ended.
    pub since: u16,
    /// Whom it hits or favours; the whole Union for instruments that reach it.
    pub targets: StateSet,
}

/// One thing that Beijing announces or does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Move {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Whom it would hit or favour.
    pub targets: StateSet,
    /// True for use, false for withdrawal.
    pub use_it: bool,
    /// Whether it was announced first (for moves done).
    pub announced: bool,
}

/// Where a measure stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum MeasureStage {
    /// Not adopted.
    #[default]
    None,
    /// Adopted, applies later (Art. 8(6)).
    Deferred,
    /// Applies.
    Applies,
    /// Suspended (Art. 12).
    Suspended,
}

/// A response measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MeasureState {
    /// Where it stands.
    pub stage: MeasureStage,
    /// The round in which it began to apply, or will.
    pub from: u16,
    /// Rounds for which it has applied; it bites by that.
    pub age: u16,
    /// The last round in which it applies, 0 if without end.
    pub sunset: u16,
    /// Sectors spared from it.
    pub spared: Set<crate::base::ids::SectorId>,
}

/// An item of the case file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct EvidenceState {
    /// Whether it can be filed: found by the examination or by an event.
    pub found: bool,
    /// Whether it is on the file.
    pub filed: bool,
    /// Which state filed it; the Commission if none.
    pub by: Option<StateId>,
    /// Whether Beijing has answered it.
    pub contested: bool,
}

/// The stockpile and solidarity fund while it pays.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FundState {
    /// Money committed so far, in million euro: there is no other than what the campaign says is left in the budget.
    pub spent: i32,
    /// Still to be paid for stocks, in million euro.
    pub stocks: i32,
    /// Still to be paid to those that bear costs, in million euro.
    pub costs: i32,
    /// The part of the cost of one's own measures that it covers while it pays, in basis points.
    pub covered: i32,
    /// Months in which it still pays.
    pub months: u8,
}
