//! Constants of supply: goods, uses, who needs what, projects outside China.

use crate::base::calendar::Month;
use crate::base::figures::{BP, UNITS_A_YEAR, Unit, figures, from_to, months};
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

figures! {
    /// A controlled good.
    pub struct Good {
        /// Demand of the Union, units a year.
        demand: i32 = from_to(1, 100_000_000, Unit::UnitsAYear),
        /// Tonnage approved without any instrument at work, bp of demand.
        approval: Approval,
        /// Opening stock, hundredths of a week of demand.
        stock: OpeningStock,
        /// Growth of supply from outside China without any project, bp of demand a month.
        substitution: i32 = BP,
    } with {
        /// Whether the long-arm rule (0.1 % and foreign products) can reach supply through third countries.
        long_arm: bool,
    }
}

figures! {
    /// Tonnage approved, by end use.
    pub struct Approval {
        /// For civil end use, bp.
        civil: i32 = BP,
        /// For military end use, bp.
        defence: i32 = BP,
    }
    /// A stock at the start, by end use.
    pub struct OpeningStock {
        /// Civil, hundredths of a week.
        civil: i32 = from_to(0, 20_000, Unit::WeekHundredths),
        /// Defence, hundredths of a week.
        defence: i32 = from_to(0, 20_000, Unit::WeekHundredths),
    }
    /// Rules of supply that hold for every good.
    pub struct SupplyRules {
        /// How fast tonnage follows a change of licensing, bp of the gap a month.
        delay: i32 = BP,
        /// The most of a stock that can be drawn in a month, bp.
        draw: i32 = BP,
        /// Restocking a month when supply suffices, hundredths of a week.
        restock: i32 = from_to(0, 10_000, Unit::WeekHundredths),
        /// The share of demand below which output suffers, bp.
        comfort: i32 = BP,
        /// What the backlog gives back a month when licensing eases, bp of it.
        backlog_release: i32 = BP,
        /// How much a full favour closes the gap to full approval, bp.
        favour_relief: i32 = BP,
        /// The share of a favour that remains after a month, bp.
        favour_decay: i32 = BP,
        /// The weight of last month's pain in this month's, bp.
        pain_memory: i32 = BP,
        /// What one investment adds to supply from outside China, bp of demand.
        invest: i32 = BP,
        /// Months before an investment delivers.
        invest_months: i32 = months(0, 60),
        /// Monthly random disturbance of approvals, bp (standard deviation).
        disturbance: i32 = BP,
        /// Gain of defence readiness a month when supply suffices, bp.
        readiness_gain: i32 = BP,
        /// Loss of defence readiness for the whole of defence demand unmet, bp a month.
        readiness_loss: i32 = BP,
    }
}

impl Approval {
    /// By [`EndUse::index`].
    #[must_use]
    pub const fn by_use(self) -> [i32; 2] {
        [self.civil, self.defence]
    }
}

impl OpeningStock {
    /// By [`EndUse::index`].
    #[must_use]
    pub const fn by_use(self) -> [i32; 2] {
        [self.civil, self.defence]
    }
}

figures! {
    /// A use of controlled goods: an industry.
    pub struct Use {
        /// What it weighs in national pain for each point of exposure, bp.
        weight: i32 = BP,
    } with {
        /// Civil, or judged as military end use.
        end_use: EndUse,
        /// How much of the use's output a lack of each good costs: basis points by good (0: not needed).
        essentiality: [i32; super::limits::MAX_GOODS],
    }
}

figures! {
    /// A project that will supply from outside China.
    pub struct Project {
        /// Capacity, units a year.
        capacity: i32 = UNITS_A_YEAR,
        /// Months from the first to full output.
        ramp: i32 = months(1, 120),
        /// Dependence on Chinese technology, bp.
        dependence: i32 = BP,
    } with {
        /// What it makes.
        good: GoodId,
        /// The planned first month.
        start: Month,
        /// The state where it stands, if in the Union.
        host: Option<StateId>,
    }
}
