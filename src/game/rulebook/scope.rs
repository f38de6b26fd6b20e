//! How much of Beijing's conduct a determination names.

/// How much of Beijing's conduct the determination names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Scope {
    /// Licensing of civil goods alone.
    Narrow,
    /// The controls as a whole.
    Ordinary,
    /// And the long arm and the technology bans.
    Wide,
}

impl Scope {
    /// All scopes, from the narrowest.
    pub const ALL: [Self; 3] = [Self::Narrow, Self::Ordinary, Self::Wide];
}
