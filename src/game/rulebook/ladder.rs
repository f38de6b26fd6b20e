//! Constants of Beijing's instruments: the rungs of its ladder and its carrots.

use super::nation::Nation;
use super::story::Condition;
use super::supply::EndUse;
use crate::base::figures::{BP, VALUE_POINTS, figures};
use crate::base::ids::{GoodId, InstrumentId, SectorId};
use crate::base::set::{InstrumentSet, Set, StateSet};

/// Pressure or favour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum InstrumentKind {
    /// A rung of the ladder.
    Rung(u8),
    /// A favour.
    Carrot(u8),
}

/// Whom an instrument can be used on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    /// The whole Union at once.
    Union,
    /// So many chosen states at the most.
    States(u8),
}

/// What damage to a state's exports or firms is measured by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hit {
    /// The weight of a sector, 0 to 5.
    Sector(SectorId),
    /// Exports to China in basis points of output.
    Exports,
}

impl Hit {
    /// The damage to a state, in basis points of output, of so much for each point of what it is measured by.
    #[must_use]
    pub fn damage(self, nation: &Nation, per_point: i32) -> i32 {
        match self {
            Self::Sector(sector) => i32::from(nation.sectors[sector.index()]) * per_point,
            Self::Exports => nation.exports * per_point / 100,
        }
    }
}

/// What an instrument does while it is at work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Impact {
    /// Approvals of these goods for this end use (both if none is named) reach at most so many basis points of demand.
    ///
    /// An instrument that reaches chosen states limits the approvals of these alone.
    Approval {
        /// The goods.
        goods: Set<GoodId>,
        /// The end use; both if none.
        end_use: Option<EndUse>,
        /// The ceiling in basis points of demand.
        at_most: i32,
    },
    /// Supply of these goods through third countries passes at most in this share (basis points).
    Intermediaries {
        /// The goods.
        goods: Set<GoodId>,
        /// The ceiling in basis points.
        at_most: i32,
    },
    /// Chinese technology is withheld from projects outside China, in basis points of their dependence.
    Technology(i32),
    /// Output lost by the targets each month, in basis points for each point (sector) or each 100 basis points (exports).
    Damage {
        /// What it is measured by.
        by: Hit,
        /// Basis points.
        per_point: i32,
    },
    /// Fear of retaliation added to each target, in points.
    Fear(i32),
    /// Anger added to each target once, in points: open coercion backfires.
    Anger(i32),
    /// Relief granted to each target, in basis points of favour.
    Favour(i32),
    /// Posture shifted for each target while it is at work, in points (negative: towards Beijing).
    Posture(i32),
}

figures! {
    /// An instrument.
    pub struct Instrument {
        /// What control it is worth to Beijing, value points a month.
        control: i32 = VALUE_POINTS,
        /// What it costs Beijing, value points a month.
        own_cost: i32 = VALUE_POINTS,
        /// The face that withdrawing it costs, bp.
        face: i32 = BP,
    } with {
        /// Rung or carrot.
        kind: InstrumentKind,
        /// Whom it can be used on.
        reach: Reach,
        /// The states that it can fall on, because they have what it concerns; empty for all.
        only: StateSet,
        /// Rounds before it can be used again after it ended.
        cool_down: u8,
        /// Rounds that it stays at work by itself; 0 until withdrawn.
        lasts: u8,
        /// Instruments that must be at work or have been.
        after: InstrumentSet,
        /// What must hold before it can be used.
        trigger: Condition,
        /// What it does.
        impacts: Vec<Impact>,
        /// The instrument that takes its place when Beijing steps down, if not none.
        way_down: Option<InstrumentId>,
        /// Whether it is at work when the campaign opens.
        at_start: bool,
        /// Whether it belongs to the controls that an agreement would lift.
        negotiable: bool,
        /// The narrowest scope of a determination that covers it: 0 narrow, 1 as proposed, 2 wide.
        scope: u8,
    }
}

impl Instrument {
    /// Those among states that it can fall on.
    #[must_use]
    pub const fn among(&self, states: StateSet) -> StateSet {
        if self.only.is_empty() { states } else { states.intersection(self.only) }
    }

    /// The rung, 1 to 20; 0 for a carrot.
    #[must_use]
    pub const fn rung(&self) -> u8 {
        match self.kind {
            InstrumentKind::Rung(rung) => rung,
            InstrumentKind::Carrot(_) => 0,
        }
    }

    /// Whether it is a favour.
    #[must_use]
    pub const fn is_carrot(&self) -> bool {
        matches!(self.kind, InstrumentKind::Carrot(_))
    }
}
