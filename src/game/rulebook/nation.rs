//! Constants of a member state and the population tables.

use super::limits::{MAX_SECTORS, MAX_USES};
use super::story::Objective;
use crate::base::figures::{BP, Unit, figures, from_to};
use crate::base::ids::Code;
use crate::law::population::Table;

/// The company that a state keeps on trade, whatever the other side of the table is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Camp {
    /// None that shows in votes.
    #[default]
    None,
    /// Free traders: they would rather abstain on barriers.
    FreeTrade,
    /// Small states that follow the Commission.
    Follows,
}

figures! {
    /// A member state.
    pub struct Nation {
        /// Opening posture, points: -200 works for Beijing, 200 champions the instrument.
        posture: i32 = from_to(-200, 200, Unit::Points),
        /// Salience at home, bp: 10000 is ordinary; multiplies the posture.
        salience: i32 = from_to(0, 30_000, Unit::BasisPoints),
        /// Exports to China, bp of gross domestic product.
        exports: i32 = BP,
        /// Imports from China, bp of gross domestic product.
        imports: i32 = BP,
        /// Fear of retaliation at an unescalated ladder, points.
        fear: i32 = from_to(0, 100, Unit::Points),
        /// Share of its Chinese supply bought directly, bp.
        direct: i32 = BP,
        /// Share of demand met from outside China at the start, bp.
        non_chinese: i32 = BP,
        /// How much it leans to the bilateral channel, points.
        channel: i32 = from_to(0, 300, Unit::Points),
    } with {
        /// The Council code (EL for Greece).
        code: Code,
        /// The company that it keeps on trade.
        camp: Camp,
        /// Whether its parliament examines files before the government commits itself.
        parliament: bool,
        /// How much it minds what the Legal Service says, 0 to 5.
        law: u8,
        /// Gross domestic product of a year in million euro.
        gdp: i32,
        /// Exposure of each use, 0 to 5.
        uses: [u8; MAX_USES],
        /// Weight of each sector, 0 to 5.
        sectors: [u8; MAX_SECTORS],
        /// Private objectives.
        objectives: Vec<Objective>,
    }
}

/// A population table for qualified majority.
#[derive(Clone, PartialEq, Debug)]
pub struct PopulationTable {
    /// The first year in which votes use it.
    pub from_year: u16,
    /// Persons of each member state.
    pub table: Table,
}
