//! Dense ids: small integers that index flat arrays, each kind its own type so that kinds cannot be mixed.
//!
//! An id is only meaningful together with the rulebook that gave it out.

use std::fmt;

macro_rules! dense_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub struct $name(pub u8);

        impl $name {
            /// The id as an index into a flat array.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The id at an index.
            ///
            /// Indices beyond 255 do not occur: every table of a rulebook is bounded far below.
            #[must_use]
            #[expect(clippy::cast_possible_truncation, reason = "tables of a rulebook hold at most 256 rows")]
            pub const fn at(index: usize) -> Self {
                Self(index as u8)
            }
        }
    };
}

dense_id!(
    /// A member state, in the order of the campaign's roll (at most 40).
    StateId
);
dense_id!(
    /// A response measure of the Union (Annex I).
    MeasureId
);
dense_id!(
    /// An instrument of Beijing: a rung of its ladder or a carrot.
    InstrumentId
);
dense_id!(
    /// A controlled good.
    GoodId
);
dense_id!(
    /// A use of controlled goods: an industry.
    UseId
);
dense_id!(
    /// An item of the case file.
    EvidenceId
);
dense_id!(
    /// An authored ending.
    EndingId
);
dense_id!(
    /// A dated event of the campaign.
    DatedEventId
);
dense_id!(
    /// A template of a dispatch.
    DispatchId
);
dense_id!(
    /// An inject of the campaign: something that the host of a session can bring into the game.
    InjectId
);
dense_id!(
    /// An option that a dispatch gives.
    OptionId
);
dense_id!(
    /// A supply project outside China.
    ProjectId
);
dense_id!(
    /// A sector of industry that bears the cost of measures.
    SectorId
);

/// Who decides for a role.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Seat {
    /// A member state.
    State(StateId),
    /// The European Commission.
    Commission,
    /// Beijing.
    Beijing,
    /// The facilitator of a workshop, who sees everything.
    Facilitator,
    /// Somebody who watches and sees only what is public.
    Observer,
}

impl Seat {
    /// The member state behind the seat, if it is one.
    #[must_use]
    pub const fn state(self) -> Option<StateId> {
        match self {
            Self::State(id) => Some(id),
            Self::Commission | Self::Beijing | Self::Facilitator | Self::Observer => None,
        }
    }

    /// A number for streams and digests: states by index, the others above all states.
    #[must_use]
    pub const fn ordinal(self) -> u8 {
        match self {
            Self::State(id) => id.0,
            Self::Commission => 200,
            Self::Beijing => 201,
            Self::Facilitator => 202,
            Self::Observer => 203,
        }
    }
}

/// The codes of seats that are no member's.
pub mod code {
    /// The Commission's.
    pub const COMMISSION: &str = "COM";
    /// Beijing's.
    pub const BEIJING: &str = "CN";
    /// The facilitator's.
    pub const FACILITATOR: &str = "FAC";
    /// An observer's.
    pub const OBSERVER: &str = "OBS";
}

/// A two-letter Council code, such as `EL` for Greece.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; 2]);

impl Code {
    /// Reads a code: exactly two ASCII capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Self([*a, *b])),
            _ => None,
        }
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
