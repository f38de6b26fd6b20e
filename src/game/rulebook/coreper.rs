//! Coreper: how much of it is played.

/// How much of Coreper is played.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Coreper {
    /// Nothing: nobody shows a stand, and each item is put as it lies.
    #[default]
    Absent,
    /// The working party reports and items are sorted; delegations that people play are asked for nothing, and count as they declared
    /// themselves. So in studies.
    Off,
    /// The same, and each delegation shows a stand.
    Brief,
    /// The same, and the chair hears members in confidence; who shows a stand has its services' sum before it.
    Full,
}

impl Coreper {
    /// All levels.
    pub const ALL: [Self; 4] = [Self::Absent, Self::Off, Self::Brief, Self::Full];

    /// Whether delegations that people play show stands.
    #[must_use]
    pub const fn asks(self) -> bool {
        match self {
            Self::Absent | Self::Off => false,
            Self::Brief | Self::Full => true,
        }
    }
}
