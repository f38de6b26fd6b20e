//! Constants of a member state and the population tables.

use super::{MAX_SECTORS, MAX_USES, Objective};
use crate::base::ids::Code;
use crate::law::population::Table;

/// A member state.
#[derive(Clone, PartialEq, Debug)]
pub struct Nation {
    /// The Council code (EL for Greece).
    pub code: Code,
    /// Opening posture in points: −200 works for Beijing, 0 undecided, +200 champions the instrument.
    pub posture: i32,
    /// Salience of the question at home, in basis points (10 000 = ordinary); multiplies the posture.
    pub salience: i32,
    /// Gross domestic product of a year in million euro.
    pub gdp: i32,
    /// Exports to China in basis points of gross domestic product.
    pub exports: i32,
    /// Imports from China in basis points of gross domestic product.
    pub imports: i32,
    /// Fear of retaliation at an unescalated ladder, in points (0 to 60).
    pub fear: i32,
    /// Share of its Chinese supply bought directly, in basis points; the rest comes through third countries.
    pub direct: i32,
    /// Share of demand met from outside China at the start, in basis points.
    pub non_chinese: i32,
    /// Exposure of each use, 0 to 5.
    pub uses: [u8; MAX_USES],
    /// Weight of each sector, 0 to 5.
    pub sectors: [u8; MAX_SECTORS],
    /// How much it leans to the bilateral channel, in points (0 to 300).
    pub channel: i32,
    /// Private objectives.
    pub objectives: Vec<Objective>,
}

/// A population table for qualified majority.
#[derive(Clone, PartialEq, Debug)]
pub struct PopulationTable {
    /// The first year in which votes use it.
    pub from_year: u16,
    /// Persons of each member state.
    pub table: Table,
}
