//! Stands: what a delegation lets others see of its line on a file before the Council meets. A stand binds nobody and is no vote.

use super::Topic;

/// How much of Coreper is played.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Coreper {
    /// Nothing: nobody shows a stand. So in studies and wherever nobody reads a report.
    #[default]
    Absent,
    /// The working party reports; delegations that people play are asked for nothing, and count as they declared themselves.
    Off,
    /// The working party reports, each delegation shows a stand, and the chair sorts the items.
    Brief,
}

impl Coreper {
    /// All levels.
    pub const ALL: [Self; 3] = [Self::Absent, Self::Off, Self::Brief];
}

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

impl Point {
    /// Whether a file of a topic has the point.
    #[must_use]
    pub const fn belongs_to(self, topic: Topic) -> bool {
        match self {
            Self::Scope | Self::Period | Self::Reparation => matches!(topic, Topic::Determination),
            Self::Terms => matches!(topic, Topic::Mandate | Topic::Agreement),
            Self::Amount => matches!(topic, Topic::Fund),
        }
    }
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

    /// Whether it can be shown on a topic.
    #[must_use]
    pub const fn fits(self, topic: Topic) -> bool {
        match self {
            Self::Substantive(point) => point.belongs_to(topic),
            Self::Support | Self::Accept | Self::Scrutiny | Self::Parliamentary | Self::Silent | Self::Oppose => true,
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
