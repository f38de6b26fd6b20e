//! The conditions of substance that a step needs. Whether one is met is the caller's finding; that it is needed is law.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::law::reason::Article;

/// A condition of substance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[repr(u8)]
pub enum Condition {
    /// There is economic coercion: the purpose test (Art. 2(1)).
    Coercion,
    /// Action under Arts. 5 and 6 has failed within a reasonable period (Art. 8(1)(a)).
    EngagementFailed,
    /// Measures are necessary to protect interests and rights (Art. 8(1)(b)).
    Necessary,
    /// Measures are in the Union interest (Art. 8(1)(c), 9).
    UnionInterest,
    /// Measures are proportionate and do not exceed the injury (Art. 11(1)).
    Proportionate,
    /// Information on the economic impact was gathered (Art. 13).
    ImpactGathered,
    /// A ground to suspend, prolong, resume or amend (Art. 12).
    Ground,
    /// A ground to terminate: the coercion has ceased, it is settled, or the Union interest asks for it (Art. 12(4)).
    EndGround,
    /// The coercion has ceased, and was repaired where asked (Art. 8(9)).
    Ceased,
    /// Credible information that the coercion ceases (Art. 8(8)).
    CredibleInformation,
    /// The threatened measure is applied (Art. 8(11)).
    ThreatCarriedOut,
    /// Imperative grounds of urgency (Art. 12(5)).
    Urgency,
}

impl Condition {
    /// Every condition.
    pub const ALL: [Self; 12] = [
        Self::Coercion,
        Self::EngagementFailed,
        Self::Necessary,
        Self::UnionInterest,
        Self::Proportionate,
        Self::ImpactGathered,
        Self::Ground,
        Self::EndGround,
        Self::Ceased,
        Self::CredibleInformation,
        Self::ThreatCarriedOut,
        Self::Urgency,
    ];

    /// Where it stands.
    #[must_use]
    pub const fn article(self) -> Article {
        match self {
            Self::Coercion => Article::Aci2_1,
            Self::EngagementFailed => Article::Aci8_1a,
            Self::Necessary => Article::Aci8_1b,
            Self::UnionInterest => Article::Aci8_1c,
            Self::Proportionate => Article::Aci11_1,
            Self::ImpactGathered => Article::Aci13,
            Self::Ground => Article::Aci12,
            Self::EndGround => Article::Aci12_4,
            Self::Ceased => Article::Aci8_9,
            Self::CredibleInformation => Article::Aci8_8,
            Self::ThreatCarriedOut => Article::Aci8_11,
            Self::Urgency => Article::Aci12_5,
        }
    }
}

/// The conditions that are met.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Conditions(u16);

impl Conditions {
    /// None is met.
    pub const NONE: Self = Self(0);
    /// All are met.
    pub const ALL: Self = Self(0x0fff);

    /// This one is met too.
    #[must_use]
    pub const fn with(self, condition: Condition) -> Self {
        Self(self.0 | 1 << condition as u16)
    }

    /// This one is not met.
    #[must_use]
    pub const fn without(self, condition: Condition) -> Self {
        Self(self.0 & !(1 << condition as u16))
    }

    /// Whether it is met.
    #[must_use]
    pub const fn contains(self, condition: Condition) -> bool {
        self.0 & (1 << condition as u16) != 0
    }
}

/// Whether a departure from a limit is justified in the act.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Justified {
    /// It is not.
    No,
    /// It is.
    Yes,
}
