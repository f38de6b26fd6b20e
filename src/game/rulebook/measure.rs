//! Constants of the Union's response measures.

use super::limits::MAX_SECTORS;
use crate::base::figures::{Unit, figures, from_to, months};
use crate::base::ids::InstrumentId;

/// How easily a measure can be taken back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reversibility {
    /// Within weeks, without lasting loss.
    High,
    /// With some lasting loss.
    Medium,
    /// Hardly.
    Low,
}

figures! {
    /// A response measure.
    pub struct Measure {
        /// Pressure on China at full effect and a multiplier of one, bp.
        bite: i32 = from_to(0, 5_000, Unit::BasisPoints),
        /// The multiplier without any alignment of the G7, bp.
        alone: i32 = from_to(0, 30_000, Unit::BasisPoints),
        /// The multiplier at full alignment, bp.
        aligned: i32 = from_to(0, 30_000, Unit::BasisPoints),
        /// Months until it bites in full.
        ramp: i32 = months(1, 60),
        /// How much of the bite China substitutes each month after that, bp.
        decay: i32 = from_to(0, 2_000, Unit::BasisPoints),
    } with {
        /// Points of Annex I that it rests on (bit 1 to bit 10).
        annex: u16,
        /// What it takes from China in a year, in million euro: low, middle, high.
        value: [i32; 3],
        /// Cost to a state for each point of its weight in a sector, in points.
        cost: [i32; MAX_SECTORS],
        /// How easily it can be taken back.
        reversibility: Reversibility,
        /// Legal and political risk, 0 to 3.
        risk: u8,
        /// The stage at which a graduated response reaches for it, 1 (first package) to 4 (only if all else is broken).
        stage: u8,
        /// Whether it touches finance: reserved for the wider response after a breach.
        finance: bool,
        /// The instrument of Beijing's whose like it is: while that is at work it answers in kind.
        mirrors: Option<InstrumentId>,
    }
}

/// The yearly injury of a full stop in basis points of gross domestic product: low, middle, high (Art. 11(1)).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Injury {
    /// Low, middle and high estimate.
    pub share: [i32; 3],
}
