//! Constants of the Union's response measures.

use super::MAX_SECTORS;

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

/// A response measure.
#[derive(Clone, PartialEq, Debug)]
pub struct Measure {
    /// Points of Annex I that it rests on (bit 1 to bit 10).
    pub annex: u16,
    /// Pressure on China at full effect and a multiplier of one, in basis points.
    pub bite: i32,
    /// The multiplier without any alignment of the G7, in basis points.
    pub alone: i32,
    /// The multiplier at full alignment, in basis points.
    pub aligned: i32,
    /// What it takes from China in a year, in million euro: low, middle, high.
    pub value: [i32; 3],
    /// Months until it bites in full.
    pub ramp: i32,
    /// How much of the bite China substitutes each month after that, in basis points.
    pub decay: i32,
    /// Cost to a state for each point of its weight in a sector, in points.
    pub cost: [i32; MAX_SECTORS],
    /// How easily it can be taken back.
    pub reversibility: Reversibility,
    /// Legal and political risk, 0 to 3.
    pub risk: u8,
    /// The stage at which a graduated response reaches for it, 1 (first package) to 4 (only if all else is broken).
    pub stage: u8,
    /// Whether it touches finance: reserved for the wider response after a breach.
    pub finance: bool,
}

/// The yearly injury of a full stop in basis points of gross domestic product: low, middle, high (Art. 11(1)).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Injury {
    /// Low, middle and high estimate.
    pub share: [i32; 3],
}
