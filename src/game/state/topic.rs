//! What positions are taken on, and the texts that can be voted: the points of a determination, the line of conclusions.

use super::stand::Point;
use crate::game::rulebook::Scope;
use crate::law::aci::{self, Reparation};

/// What positions are taken on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Topic {
    /// The determination.
    Determination,
    /// The response package.
    Package,
    /// The mandate to negotiate.
    Mandate,
    /// The agreement.
    Agreement,
    /// The stockpile and solidarity fund.
    Fund,
    /// The sanctions listing.
    Listing,
}

impl Topic {
    /// All topics, in the order of their numbers.
    pub const ALL: [Self; 6] =
        [Self::Determination, Self::Package, Self::Mandate, Self::Agreement, Self::Fund, Self::Listing];
    /// How many there are.
    pub const COUNT: usize = 6;

    /// Its number.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Determination => 0,
            Self::Package => 1,
            Self::Mandate => 2,
            Self::Agreement => 3,
            Self::Fund => 4,
            Self::Listing => 5,
        }
    }
}

/// An amendment to the proposed determination (Art. 5(5): by qualified majority).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amendment {
    /// Another scope.
    Scope(Scope),
    /// Another indicative period, in months (at most 6, Art. 5(1)).
    Indicative(u8),
    /// With or without a request for reparation.
    Reparation(bool),
}

impl Amendment {
    /// All that can be moved, in the order of their numbers.
    pub const ALL: [Self; 8] = [
        Self::Scope(Scope::Narrow),
        Self::Scope(Scope::Ordinary),
        Self::Scope(Scope::Wide),
        Self::Indicative(2),
        Self::Indicative(4),
        Self::Indicative(6),
        Self::Reparation(false),
        Self::Reparation(true),
    ];
}

/// A text of a determination: what the Commission proposed, or what the Presidency presents in its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text {
    /// How much of Beijing's conduct it names.
    pub scope: Scope,
    /// Whether reparation is requested.
    pub reparation: Reparation,
    /// The indicative period in months; more than six are justified (Art. 5(1)).
    pub months: u8,
}

impl Text {
    /// What of it stands in the proposal's terms.
    #[must_use]
    pub const fn terms(&self) -> aci::Terms {
        aci::Terms::lasting(self.reparation, self.months)
    }

    /// Whether it grants a point that another text does not: a narrower scope, a longer period, no request for reparation.
    #[must_use]
    pub fn grants(&self, point: Point, before: &Self) -> bool {
        match point {
            Point::Scope => self.scope < before.scope,
            Point::Period => self.months > before.months,
            Point::Reparation => self.reparation < before.reparation,
            Point::Terms | Point::Amount => false,
        }
    }

    /// In how many points it differs from another one.
    #[must_use]
    pub fn steps_from(&self, other: &Self) -> u8 {
        u8::from(self.scope != other.scope)
            + u8::from(self.reparation != other.reparation)
            + u8::from(self.months != other.months)
    }
}

/// The line that conclusions take.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Line {
    /// The controls are condemned, and all instruments are on the table.
    Firm,
    /// Talks come first.
    Talks,
}

impl Line {
    /// All lines, in the order of their numbers.
    pub const ALL: [Self; 2] = [Self::Firm, Self::Talks];
}

/// A paper of the table that somebody can let be known outside.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Paper {
    /// The Presidency's text of the determination.
    Text,
    /// An opinion of the Legal Service.
    Opinion,
}

impl Paper {
    /// All papers, in the order of their numbers.
    pub const ALL: [Self; 2] = [Self::Text, Self::Opinion];
}
