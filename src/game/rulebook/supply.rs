//! Constants of supply: goods, uses, who needs what, projects outside China.

use crate::base::calendar::Month;
use crate::base::ids::{GoodId, StateId, UseId};

/// Whether a licence application names a civil or a military end use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EndUse {
    /// Civil.
    Civil,
    /// Military, or a plant that also serves the military.
    Defence,
}

impl EndUse {
    /// An index: civil 0, defence 1.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Civil => 0,
            Self::Defence => 1,
        }
    }
}

/// A controlled good.
#[derive(Clone, PartialEq, Debug)]
pub struct Good {
    /// Demand of the Union in units a year (tonnes where the campaign says so).
    pub demand: i32,
    /// Tonnage approval without any instrument at work, civil and defence, in basis points of demand.
    pub approval: [i32; 2],
    /// Opening stock in hundredths of a week of demand, civil and defence.
    pub stock: [i32; 2],
    /// Whether the long-arm rule (0.1 % and foreign products) can reach supply through third countries.
    pub long_arm: bool,
    /// Growth of supply from outside China without any project, in basis points of demand a month.
    pub substitution: i32,
}

/// A use of controlled goods: an industry.
#[derive(Clone, PartialEq, Debug)]
pub struct Use {
    /// Civil, or judged as military end use.
    pub end_use: EndUse,
    /// How much of the use's output a lack of each good costs: basis points by good (0: not needed).
    pub essentiality: [i32; super::MAX_GOODS],
    /// What the use weighs in national pain for each point of a state's exposure, in basis points.
    pub weight: i32,
}

/// Demand of one state for one good in one use.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Cell {
    /// Who.
    pub state: StateId,
    /// What.
    pub good: GoodId,
    /// For what.
    pub used_for: UseId,
    /// Its part of the Union's demand for the good, in hundredths of a basis point.
    pub demand: i32,
}

/// A project that will supply from outside China.
#[derive(Clone, PartialEq, Debug)]
pub struct Project {
    /// What it makes.
    pub good: GoodId,
    /// Capacity in units a year.
    pub capacity: i32,
    /// The planned first month.
    pub start: Month,
    /// Months from the first to full output.
    pub ramp: i32,
    /// Dependence on Chinese technology, in basis points: how much of its progress Beijing can withhold.
    pub dependence: i32,
    /// The state where it stands, if in the Union.
    pub host: Option<StateId>,
}

/// Rules of supply that hold for every good.
#[derive(Clone, PartialEq, Debug)]
pub struct SupplyRules {
    /// How fast tonnage follows a change of licensing: basis points of the gap a month.
    pub delay: i32,
    /// The most of a stock that can be drawn in a month, in basis points.
    pub draw: i32,
    /// Restocking a month when supply suffices, in hundredths of a week.
    pub restock: i32,
    /// The share of demand below which output suffers, in basis points.
    pub comfort: i32,
    /// How much the backlog of applications gives back a month when licensing eases, in basis points of the backlog.
    pub backlog_release: i32,
    /// How much a favour for one capital closes the gap to full approval, in basis points at a full favour.
    pub favour_relief: i32,
    /// The share of a favour that remains after a month, in basis points.
    pub favour_decay: i32,
    /// Memory of pain: the weight of last month's pain in this month's, in basis points.
    pub pain_memory: i32,
    /// What one investment by a state adds to its supply from outside China, in basis points of demand.
    pub invest: i32,
    /// Months before an investment delivers.
    pub invest_months: i32,
    /// Monthly random disturbance of approvals, in basis points (bell-shaped, standard deviation).
    pub disturbance: i32,
    /// Gain of defence readiness a month when supply suffices, in basis points.
    pub readiness_gain: i32,
    /// Loss of defence readiness for the whole of defence demand unmet, in basis points a month.
    pub readiness_loss: i32,
}
