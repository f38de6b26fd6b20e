//! The populations that weigh votes: persons by member state, as Annex III of the Council's Rules of Procedure fixes them
//! each 1 January (RoP 11(5) and (6)).
//!
//! Which year's table applies, and where its figures come from, is the caller's business.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::share::Population;

/// The most members that a table holds.
pub const MOST_MEMBERS: usize = 40;

/// The most persons that a member may have: far above any state, and far below where sums of products would overflow.
pub const MOST_PERSONS: u64 = 1 << 40;

/// Persons by member; members are the ids from 0 to the length less 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Table {
    persons: [u64; MOST_MEMBERS],
    len: u8,
    sum: u64,
    /// Each member's part of the sum, in basis points.
    shares: [i32; MOST_MEMBERS],
}

/// Why figures do not make a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadTable {
    /// No members at all.
    Empty,
    /// More members than [`MOST_MEMBERS`].
    TooMany {
        /// How many were given.
        given: usize,
    },
    /// A member with no persons or with more than [`MOST_PERSONS`].
    OutOfRange {
        /// The member.
        member: StateId,
        /// Its figure.
        persons: Population,
    },
}

impl Table {
    /// A table of the given figures, in the order of the ids.
    ///
    /// # Errors
    /// When there are no figures, more than [`MOST_MEMBERS`], or one is 0 or above [`MOST_PERSONS`].
    pub fn new(figures: &[Population]) -> Result<Self, BadTable> {
        if figures.is_empty() {
            return Err(BadTable::Empty);
        }
        if figures.len() > MOST_MEMBERS {
            return Err(BadTable::TooMany { given: figures.len() });
        }
        let mut table = Self { persons: [0; MOST_MEMBERS], len: 0, sum: 0, shares: [0; MOST_MEMBERS] };
        for (slot, figure) in table.persons.iter_mut().zip(figures) {
            if figure.0 == 0 || figure.0 > MOST_PERSONS {
                return Err(BadTable::OutOfRange { member: StateId(table.len), persons: *figure });
            }
            *slot = figure.0;
            table.len += 1;
            table.sum += figure.0;
        }
        table.shares = table.persons.map(|persons| Population(persons).share_of(table.sum()));
        Ok(table)
    }

    /// The persons of one member; none of an id beyond the table.
    #[must_use]
    pub fn persons(&self, member: StateId) -> Population {
        Population(self.persons.get(member.index()).copied().unwrap_or(0))
    }

    /// One member's share of all persons, in basis points, rounded down; none of an id beyond the table.
    #[must_use]
    pub fn share(&self, member: StateId) -> i32 {
        self.shares.get(member.index()).copied().unwrap_or(0)
    }

    /// The persons of all members of a set.
    #[must_use]
    pub fn total(&self, members: StateSet) -> Population {
        if members == self.members() { self.sum() } else { members.iter().map(|member| self.persons(member)).sum() }
    }

    /// The persons of all members.
    #[must_use]
    pub const fn sum(&self) -> Population {
        Population(self.sum)
    }

    /// All members.
    #[must_use]
    pub const fn members(&self) -> StateSet {
        StateSet::first(self.len as usize)
    }

    /// How many members: 1 to [`MOST_MEMBERS`].
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a table is never empty")]
    pub const fn len(&self) -> usize {
        self.len as usize
    }

    /// The figures, in the order of the ids.
    pub fn figures(&self) -> impl Iterator<Item = Population> + '_ {
        self.persons.iter().take(self.len()).map(|persons| Population(*persons))
    }
}
