//! The spread of a number over games: order statistics, in integers.

/// Median, tenth and ninetieth percentile: values that occurred (nearest rank).
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Spread {
    /// Half of the games lie at or below.
    pub median: i32,
    /// A tenth of the games lies at or below.
    pub p10: i32,
    /// Nine tenths lie at or below.
    pub p90: i32,
}

impl Spread {
    /// The spread of values; none of none.
    #[must_use]
    pub fn of(values: impl Iterator<Item = i32>) -> Option<Self> {
        let mut sorted: Vec<i32> = values.collect();
        sorted.sort_unstable();
        let at = |percent: usize| sorted.get((sorted.len() * percent).div_ceil(100).max(1) - 1).copied();
        Some(Self { median: at(50)?, p10: at(10)?, p90: at(90)? })
    }
}

#[cfg(test)]
mod tests {
    use super::Spread;

    #[test]
    fn ranks_are_nearest_and_nothing_has_no_spread() {
        assert_eq!(Spread::of(1..=100), Some(Spread { median: 50, p10: 10, p90: 90 }));
        assert_eq!(Spread::of([7, 3, 5].into_iter()), Some(Spread { median: 5, p10: 3, p90: 7 }));
        assert_eq!(Spread::of(std::iter::empty()), None);
    }
}
