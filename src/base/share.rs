//! Exact shares: basis points and persons, compared by products, never by floats.

/// Ten thousand basis points: the whole.
pub const WHOLE: i32 = 10_000;

/// `value × share / 10 000`, rounded down (towards minus infinity), in 64 bits so that it cannot overflow.
///
/// Every quantity of the game that scales another one goes through this, so there is one rounding rule.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "a share of an i32 by at most a few wholes stays within i32 range")]
pub fn scale(value: i32, share_bp: i32) -> i32 {
    // Lifted by whole steps to where nothing is negative, a division rounds down without correction. No product of two i32 is as
    // far from zero as the lift, nor too large with it.
    const STEPS: u64 = 1 << 49;
    const STEP: u64 = WHOLE.unsigned_abs() as u64;
    let lifted = (STEPS * STEP).wrapping_add_signed(i64::from(value) * i64::from(share_bp));
    (lifted / STEP).wrapping_sub(STEPS) as i32
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What is exact, cut to the low half as a cast does.
    #[expect(clippy::cast_possible_truncation, reason = "cut on purpose")]
    fn exact(value: i32, share_bp: i32) -> i32 {
        (i64::from(value) * i64::from(share_bp)).div_euclid(10_000) as i32
    }

    #[test]
    fn shares_of_the_largest_figures_round_down_too() {
        for value in [i32::MIN, i32::MIN + 1, -10_001, -1, 0, 1, 9_999, i32::MAX] {
            for share in [i32::MIN, -10_000, -1, 0, 1, 9_999, 10_000, i32::MAX] {
                assert_eq!(scale(value, share), exact(value, share), "{value} × {share}");
            }
        }
    }

    proptest! {
        #[test]
        fn shares_round_down(value: i32, share: i32) {
            prop_assert_eq!(scale(value, share), exact(value, share));
        }
    }
}
