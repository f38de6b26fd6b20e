//! Coreper: how much of it is played.

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
