//! The spread of a number over games: order statistics, in integers.

use crate::base::paired::{count, wilson_worth};

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

/// Between what a share lies, 95 per cent, where games come in groups that share their figures, each with how many had it and how many
/// there are: games of a group are no independent games, so the interval is that of as many independent ones as are worth as much.
#[must_use]
pub fn grouped(groups: &[(usize, usize)]) -> (f64, f64) {
    let (part, whole) = groups.iter().fold((0, 0), |(part, whole), group| (part + group.0, whole + group.1));
    let (games, many) = (count(whole), count(groups.len()));
    if whole == 0 || groups.len() < 2 {
        // One group says as little as one game.
        return wilson_worth(part, whole, many);
    }
    let share = count(part) / games;
    let off = groups.iter().map(|(had, of)| count(*had) - share * count(*of));
    let variance = off.map(|off| off * off).sum::<f64>() * many / (many - 1.0) / (games * games);
    let worth = if variance > 0.0 { share * (1.0 - share) / variance } else { many };
    wilson_worth(part, whole, worth.clamp(many, games))
}

#[cfg(test)]
mod tests {
    use super::{Spread, grouped};
    use crate::base::paired::wilson as with_share;

    fn wilson(part: usize, whole: usize) -> (f64, f64) {
        with_share(part, whole).1
    }

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
