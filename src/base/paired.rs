//! Shares and differences with 95 % intervals. Of two studies on common seeds: the difference of a statistic game by game, with a 95 % interval.
//!
//! Games of one draw of the figures belong together: their mean counts as one observation, so that the interval is honest where
//! several games share their figures.

/// A difference of means with its interval.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Paired {
    /// Pairs of games in which both sides had a value.
    pub pairs: usize,
    /// Mean on the first side.
    pub first: f64,
    /// Mean on the second side.
    pub second: f64,
    /// First less second.
    pub difference: f64,
    /// The 95 % interval of the difference.
    pub interval: (f64, f64),
}

/// Compares values game by game; `group` games in a row share their figures. Also the difference of each group that has any, with
/// the group's number.
#[must_use]
pub fn paired(first: &[Option<f64>], second: &[Option<f64>], group: usize) -> (Paired, Vec<(usize, f64)>) {
    let mut groups = Vec::new();
    let mut sums = (0.0, 0.0, 0_usize);
    let size = group.max(1);
    for (at, (first, second)) in first.chunks(size).zip(second.chunks(size)).enumerate() {
        let both: Vec<(f64, f64)> = first.iter().zip(second).filter_map(|(a, b)| (*a).zip(*b)).collect();
        if both.is_empty() {
            continue;
        }
        let total = both.iter().fold((0.0, 0.0), |sum, (a, b)| (sum.0 + a, sum.1 + b));
        sums = (sums.0 + total.0, sums.1 + total.1, sums.2 + both.len());
        groups.push((at, (total.0 - total.1) / count(both.len())));
    }
    if sums.2 == 0 {
        return (Paired::default(), groups);
    }
    let (mean_first, mean_second) = (sums.0 / count(sums.2), sums.1 / count(sums.2));
    let difference = mean_first - mean_second;
    let n = count(groups.len());
    let mean = groups.iter().map(|(_, value)| value).sum::<f64>() / n;
    let spread = groups.iter().map(|(_, value)| (value - mean) * (value - mean)).sum::<f64>();
    let half = if groups.len() < 2 { f64::INFINITY } else { 1.96 * libm::sqrt(spread / (n - 1.0) / n) };
    let interval = (difference - half, difference + half);
    (Paired { pairs: sums.2, first: mean_first, second: mean_second, difference, interval }, groups)
}

/// A count as a float; studies have fewer games than a float holds exactly.
#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
#[must_use]
pub const fn count(n: usize) -> f64 {
    n as f64
}

/// A share with Wilson's 95 % interval, which holds near 0 and 1 too.
#[must_use]
pub fn wilson(found: usize, of: usize) -> (f64, (f64, f64)) {
    const Z: f64 = 1.96;
    let n = count(of.max(1));
    let share = count(found) / n;
    let middle = (share + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z * libm::sqrt(share * (1.0 - share) / n + Z * Z / (4.0 * n * n)) / (1.0 + Z * Z / n);
    (share, ((middle - half).max(0.0), (middle + half).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::{paired, wilson};

    #[test]
    fn the_interval_is_of_the_differences_and_groups_count_once() {
        let first: Vec<_> = [3.0, 5.0, 4.0, 6.0].map(Some).to_vec();
        let second: Vec<_> = [Some(1.0), Some(3.0), None, Some(4.0)].to_vec();
        let (found, groups) = paired(&first, &second, 1);
        assert_eq!((found.pairs, groups.len()), (3, 3));
        assert!((found.difference - 2.0).abs() < 1e-9);
        assert!((found.interval.0 - 2.0).abs() < 1e-9, "no spread of the differences, no width");
        let (grouped, groups) = paired(&first, &second, 2);
        assert_eq!((grouped.pairs, groups.len()), (3, 2));
    }

    #[test]
    fn intervals_stay_within_what_can_be_and_hold_at_the_ends() {
        // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
        for (found, of, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
        {
            let (_, (least, most)) = wilson(found, of);
            assert!((least - low).abs() < 2e-4 && (most - high).abs() < 2e-4, "{found} of {of}: {least} to {most}");
        }
    }
}
