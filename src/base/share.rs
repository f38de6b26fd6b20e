//! Exact shares: basis points and persons, compared by products, never by floats.

/// Ten thousand basis points: the whole.
pub const WHOLE: i32 = 10_000;

/// `value × share / 10 000`, rounded down (towards minus infinity), in 64 bits so that it cannot overflow.
///
/// Every quantity of the game that scales another one goes through this, so there is one rounding rule.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "a share of an i32 by at most a few wholes stays within i32 range")]
pub fn scale(value: i32, share_bp: i32) -> i32 {
    (i64::from(value) * i64::from(share_bp)).div_euclid(i64::from(WHOLE)) as i32
}

/// `value × numerator / denominator`, rounded down; a denominator below 1 counts as 1.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "clamped to the range of i32 first")]
pub fn ratio(value: i32, numerator: i32, denominator: i32) -> i32 {
    let exact = (i64::from(value) * i64::from(numerator)).div_euclid(i64::from(denominator.max(1)));
    exact.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32
}

/// Persons of the usually resident population.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct Population(pub u64);

impl Population {
    /// This population as basis points of a total, rounded down; 0 of an empty total.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a part of the total is at most 10 000 basis points")]
    pub fn share_of(self, total: Self) -> i32 {
        if total.0 == 0 { 0 } else { (u128::from(self.0) * 10_000 / u128::from(total.0)) as i32 }
    }
}

impl std::iter::Sum for Population {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        Self(parts.map(|p| p.0).sum())
    }
}
