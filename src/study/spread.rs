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

/// Between what a share lies, 95 per cent, when so many of a whole had it: Wilson's interval, each end from 0 to 1.
#[must_use]
pub fn wilson(part: u32, whole: u32) -> (f64, f64) {
    around(part, whole, f64::from(whole))
}

/// The same where games come in groups that share their figures, each with how many had it and how many there are: games of a group
/// are no independent games, so the interval is that of as many independent ones as are worth as much.
#[must_use]
pub fn grouped(groups: &[(u32, u32)]) -> (f64, f64) {
    let (part, whole) = groups.iter().fold((0, 0), |(part, whole), group| (part + group.0, whole + group.1));
    let (games, count) = (f64::from(whole), crate::base::paired::count(groups.len()));
    if whole == 0 || groups.len() < 2 {
        // One group says as little as one game.
        return around(part, whole, count);
    }
    let share = f64::from(part) / games;
    let off = groups.iter().map(|(had, of)| f64::from(*had) - share * f64::from(*of));
    let variance = off.map(|off| off * off).sum::<f64>() * count / (count - 1.0) / (games * games);
    let worth = if variance > 0.0 { share * (1.0 - share) / variance } else { count };
    around(part, whole, worth.clamp(count, games))
}

/// Wilson's interval of a share, of so many independent games.
fn around(part: u32, whole: u32, of: f64) -> (f64, f64) {
    const Z: f64 = 1.96;
    if whole == 0 {
        return (0.0, 1.0);
    }
    let share = f64::from(part) / f64::from(whole);
    let (middle, below) = (share + Z * Z / (2.0 * of), 1.0 + Z * Z / of);
    let reach = Z * libm::sqrt(share * (1.0 - share) / of + Z * Z / (4.0 * of * of));
    // Where none or all had it the end is exact, which rounding would miss.
    let low = if part == 0 { 0.0 } else { ((middle - reach) / below).max(0.0) };
    let high = if part == whole { 1.0 } else { ((middle + reach) / below).min(1.0) };
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::{Spread, grouped, wilson};

    #[test]
    fn ranks_are_nearest_and_nothing_has_no_spread() {
        assert_eq!(Spread::of(1..=100), Some(Spread { median: 50, p10: 10, p90: 90 }));
        assert_eq!(Spread::of([7, 3, 5].into_iter()), Some(Spread { median: 5, p10: 3, p90: 7 }));
        assert_eq!(Spread::of(std::iter::empty()), None);
    }

    #[test]
    fn intervals_hold_the_share_and_shrink_with_the_games() {
        let (low, high) = wilson(50, 100);
        assert!((low - 0.404).abs() < 0.001 && (high - 0.596).abs() < 0.001, "{low} to {high}");
        let (less, more) = wilson(5_000, 10_000);
        assert!(low < less && more < high);
        assert_eq!((wilson(0, 100).0, wilson(100, 100).1), (0.0, 1.0));
        // Twenty games each of two draws, all alike within a draw, are worth two games; all different, forty.
        assert_eq!(grouped(&[(20, 20), (0, 20)]), grouped(&[(1, 1), (0, 1)]));
        assert_eq!(grouped(&[(1, 1); 40]), wilson(40, 40));
        let (low, high) = grouped(&[(10, 20), (11, 20), (9, 20), (10, 20)]);
        assert!(low >= wilson(40, 80).0 && high <= wilson(40, 80).1, "{low} to {high}");
    }
}
