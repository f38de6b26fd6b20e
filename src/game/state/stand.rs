//! Stands: what a delegation lets others see of its line on a file before the Council meets. A stand binds nobody and is no vote.

/// What a reserve is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Point {
    /// How much of Beijing's conduct is named.
    Scope,
    /// The indicative period.
    Period,
    /// The request for reparation.
    Reparation,
    /// The terms of a mandate or of an agreement.
    Terms,
    /// The size of a fund.
    Amount,
}

/// A stand on a file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stand {
    /// It wants the act.
    Support,
    /// It can go along.
    Accept,
    /// A scrutiny reserve: it has not finished looking.
    Scrutiny,
    /// A parliamentary reserve: its parliament has not spoken.
    Parliamentary,
    /// It says nothing.
    Silent,
    /// It is against.
    Oppose,
    /// A substantive reserve on a point.
    Substantive(Point),
}

impl Stand {
    /// All stands, in the order of their numbers.
    pub const ALL: [Self; 11] = [
        Self::Support,
        Self::Accept,
        Self::Scrutiny,
        Self::Parliamentary,
        Self::Silent,
        Self::Oppose,
        Self::Substantive(Point::Scope),
        Self::Substantive(Point::Period),
        Self::Substantive(Point::Reparation),
        Self::Substantive(Point::Terms),
        Self::Substantive(Point::Amount),
    ];
    /// How many there are.
    pub const COUNT: usize = 11;

    /// Its number.
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Support => 0,
            Self::Accept => 1,
            Self::Scrutiny => 2,
            Self::Parliamentary => 3,
            Self::Silent => 4,
            Self::Oppose => 5,
            Self::Substantive(Point::Scope) => 6,
            Self::Substantive(Point::Period) => 7,
            Self::Substantive(Point::Reparation) => 8,
            Self::Substantive(Point::Terms) => 9,
            Self::Substantive(Point::Amount) => 10,
        }
    }

    /// Whether it can go along.
    #[must_use]
    pub const fn goes_along(self) -> bool {
        matches!(self, Self::Support | Self::Accept)
    }

    /// Whether it holds an item up: a reserve, or a no. Silence is agreement in principle.
    #[must_use]
    pub const fn holds_up(self) -> bool {
        match self {
            Self::Scrutiny | Self::Parliamentary | Self::Oppose | Self::Substantive(_) => true,
            Self::Support | Self::Accept | Self::Silent => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Stand;

    #[test]
    fn stands_are_numbered_as_they_are_listed() {
        for (at, stand) in Stand::ALL.iter().enumerate() {
            assert_eq!(stand.index(), at, "{stand:?}");
        }
    }
}
