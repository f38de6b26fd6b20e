//! Estimates with what lies around them.

/// An estimate and between what it lies, 95 per cent, by resampling draws.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Between what it lies.
    pub interval: (f64, f64),
}

impl Estimate {
    /// Whether it is told from nothing.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        self.interval.0 > 0.0
    }
}
