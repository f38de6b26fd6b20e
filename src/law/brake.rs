//! The brake on thin majorities: when the members opposed come near to a blocking minority, the Council goes on
//! discussing (Decision 2009/857/EC, heir of the Ioannina compromise). It delays, and does not block.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::set::StateSet;
use crate::base::share::Population;
use crate::law::population::Table;
use crate::law::rule::Rule;

/// How near the members opposed are to braking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Brake {
    /// Members opposed.
    pub members: u8,
    /// Members that are enough: 55 % of the number needed for a blocking minority.
    pub members_needed: u8,
    /// Population of the members opposed.
    pub population: Population,
    /// The population that it must exceed: 55 % of 35 %, which is 19.25 % of all, rounded down.
    pub population_to_exceed: Population,
    /// Whether the Council must discuss on, within a reasonable time and without touching mandatory time limits.
    pub applies: bool,
}

/// Whether members opposed to a decision by qualified majority brake it: by number or by population.
///
/// ```
/// use coreper::base::{set::StateSet, share::Population};
/// use coreper::law::{brake::brake, population::Table};
/// // Of 27 members 13 can block by number, and 55 % of 13 is 7.15.
/// let table = Table::new(&[Population(1_000); 27]).unwrap();
/// assert_eq!(brake(&table, StateSet::first(8)).members_needed, 8);
/// assert!(brake(&table, StateSet::first(8)).applies);
/// assert!(brake(&table, StateSet::first(6)).applies, "6 of 27 equal members are 22 % of the population");
/// assert!(!brake(&table, StateSet::first(5)).applies);
/// ```
#[must_use]
pub fn brake(table: &Table, opposed: StateSet) -> Brake {
    let all = table.members();
    let needed = Rule::QualifiedMajority.threshold(table, all, all).members;
    let blocking = all.len().saturating_sub(usize::from(needed)) + 1;
    let members_needed = u8::try_from((blocking * 55).div_ceil(100)).unwrap_or(u8::MAX);
    let opposed = opposed.intersection(all);
    let members = u8::try_from(opposed.len()).unwrap_or(u8::MAX);
    let population = table.total(opposed);
    let by_population = 10_000 * population.0 > 1_925 * table.sum().0;
    Brake {
        members,
        members_needed,
        population,
        population_to_exceed: Population(1_925 * table.sum().0 / 10_000),
        applies: members >= members_needed || by_population,
    }
}
