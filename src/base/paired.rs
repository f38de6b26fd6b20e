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

/// By how much a pair can differ at most, which games that do not differ cannot tell.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Reach {
    /// By this: 1 for what is 0 or 1, 100 for what is 0 or 100.
    Known(f64),
    /// As far as the values of all games lie apart.
    AsSeen,
}

/// Compares values game by game; `group` games in a row share their figures. Also the difference of each group that has any, with
/// the group's number.
#[must_use]
pub fn paired(
    first: &[Option<f64>],
    second: &[Option<f64>],
    group: usize,
    reach: Reach,
) -> (Paired, Vec<(usize, f64)>) {
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
    let half = match groups.len() {
        0 | 1 => f64::INFINITY,
        // Where no pair differs from the others, the rule of three: so rare may a difference be that none was seen.
        _ if spread <= 0.0 => span(first, second, reach) * (3.0 / n).min(1.0),
        many => quantile(many - 1) * libm::sqrt(spread / (n - 1.0) / n),
    };
    // No difference is beyond what a pair can differ by.
    let most = span(first, second, reach).max(difference.abs());
    let interval = ((difference - half).max(-most), (difference + half).min(most));
    (Paired { pairs: sums.2, first: mean_first, second: mean_second, difference, interval }, groups)
}

/// How far a pair could differ.
fn span(first: &[Option<f64>], second: &[Option<f64>], reach: Reach) -> f64 {
    let values = || first.iter().chain(second).flatten().copied();
    match reach {
        Reach::Known(most) => most,
        Reach::AsSeen => values().fold(f64::NEG_INFINITY, f64::max) - values().fold(f64::INFINITY, f64::min),
    }
}

/// The 97.5 per cent quantile of Student's t, at the next lower number of degrees of freedom that stands in the table.
fn quantile(free: usize) -> f64 {
    const TABLE: [(usize, f64); 16] = [
        (1, 12.706),
        (2, 4.303),
        (3, 3.182),
        (4, 2.776),
        (5, 2.571),
        (6, 2.447),
        (7, 2.365),
        (8, 2.306),
        (9, 2.262),
        (10, 2.228),
        (12, 2.179),
        (15, 2.131),
        (20, 2.086),
        (30, 2.042),
        (60, 2.000),
        (200, 1.972),
    ];
    TABLE.iter().rev().find(|(at, _)| *at <= free).map_or(f64::INFINITY, |(_, value)| *value)
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
    (count(found) / count(of.max(1)), wilson_worth(found, of, count(of)))
}

/// Wilson's 95 % interval of a share of observations that are worth so many independent ones; of none, from nothing to all.
#[must_use]
pub fn wilson_worth(found: usize, of: usize, worth: f64) -> (f64, f64) {
    const Z: f64 = 1.96;
    if of == 0 {
        return (0.0, 1.0);
    }
    let share = count(found) / count(of);
    let (middle, below) = (share + Z * Z / (2.0 * worth), 1.0 + Z * Z / worth);
    let reach = Z * libm::sqrt(share * (1.0 - share) / worth + Z * Z / (4.0 * worth * worth));
    // Where none or all had it the end is exact, which rounding would miss.
    let low = if found == 0 { 0.0 } else { ((middle - reach) / below).max(0.0) };
    let high = if found == of { 1.0 } else { ((middle + reach) / below).min(1.0) };
    (low, high)
}

/// The difference of two shares of the same games, from those in which the one side alone had it, the other alone, and all of them, with
/// its 95 % interval: that of Bonett and Price (2012), which holds where few games differ or none. The usual one of the mean of the
/// differences is too narrow there: of 100 games of which three in a hundred differ, it leaves the true value out in 15 of 100.
#[must_use]
pub fn paired_shares(first: &[bool], second: &[bool]) -> Paired {
    const Z: f64 = 1.96;
    let alone = |one: &[bool], other: &[bool]| one.iter().zip(other).filter(|(one, other)| **one && !**other).count();
    let pairs = first.len().min(second.len());
    if pairs == 0 {
        return Paired::default();
    }
    let n = count(pairs);
    let share = |side: &[bool]| count(side.iter().take(pairs).filter(|had| **had).count()) / n;
    let (first, second, more, less) = (share(first), share(second), alone(first, second), alone(second, first));
    let (more, less) = ((count(more) + 1.0) / (n + 2.0), (count(less) + 1.0) / (n + 2.0));
    let middle = more - less;
    let half = Z * libm::sqrt((more + less - middle * middle) / (n + 2.0));
    let interval = ((middle - half).max(-1.0), (middle + half).min(1.0));
    Paired { pairs, first, second, difference: first - second, interval }
}

/// The 95 % interval of how much larger the first of two shares is, each of observations of its own and given as found and of how
/// many: Newcombe's, from Wilson's two.
#[must_use]
pub fn apart(first: (usize, usize), second: (usize, usize)) -> (f64, f64) {
    let ((one, (one_low, one_high)), (two, (two_low, two_high))) =
        (wilson(first.0, first.1), wilson(second.0, second.1));
    let reach = |a: f64, b: f64| libm::sqrt(a * a + b * b);
    (one - two - reach(one - one_low, two_high - two), one - two + reach(one_high - one, two - two_low))
}

#[cfg(test)]
mod tests {
    use super::{Reach, apart, count, paired, paired_shares, wilson};

    /// Pairs of which so many had it on the first side alone, so many on the second alone, and the rest on neither.
    fn pairs(more: usize, less: usize, of: usize) -> (Vec<bool>, Vec<bool>) {
        ((0..of).map(|at| at < more).collect(), (0..of).map(|at| at >= more && at < more + less).collect())
    }

    /// Over all that a hundred pairs can come to, weighed by how often they do.
    #[test]
    fn the_interval_of_a_difference_of_shares_holds_what_it_says() {
        const OF: usize = 100;
        let faculty: Vec<f64> = (0..=OF)
            .scan(0.0, |sum, k| {
                *sum += if k == 0 { 0.0 } else { libm::log(count(k)) };
                Some(*sum)
            })
            .collect();
        let power = |k: usize, of: f64| if k == 0 { 0.0 } else { count(k) * libm::log(of) };
        for (one, other) in [(0.01, 0.0), (0.03, 0.0), (0.05, 0.0), (0.03, 0.03), (0.1, 0.02), (0.1, 0.1), (0.5, 0.1)] {
            let mut held = 0.0;
            for more in 0..=OF {
                for less in 0..=OF - more {
                    let rest = OF - more - less;
                    let ways = faculty[OF] - faculty[more] - faculty[less] - faculty[rest];
                    let often =
                        libm::exp(ways + power(more, one) + power(less, other) + power(rest, 1.0 - one - other));
                    if often > 1e-9 {
                        let (first, second) = pairs(more, less, OF);
                        let (low, high) = paired_shares(&first, &second).interval;
                        held += if (low..=high).contains(&(one - other)) { often } else { 0.0 };
                    }
                }
            }
            assert!(held > 0.945, "{one} against {other}: {held}");
        }
    }

    #[test]
    fn a_difference_of_shares_is_within_what_can_be() {
        for (more, less, of) in [(0, 0, 1), (1, 0, 1), (0, 0, 100), (100, 0, 100), (0, 100, 100), (3, 1, 8)] {
            let (first, second) = pairs(more, less, of);
            let found = paired_shares(&first, &second);
            let (low, high) = found.interval;
            assert!((found.difference - (count(more) - count(less)) / count(of)).abs() < 1e-9, "{found:?}");
            assert!(-1.0 <= low && low <= found.difference && found.difference <= high && high <= 1.0, "{found:?}");
        }
        assert_eq!(paired_shares(&[], &[]).pairs, 0);
    }

    #[test]
    fn two_shares_are_told_apart_where_their_games_allow() {
        // The example of the publication: 56 of 70 and 48 of 80 differ by 0.0524 to 0.3339.
        let (low, high) = apart((56, 70), (48, 80));
        assert!((low - 0.0524).abs() < 5e-4 && (high - 0.3339).abs() < 5e-4, "{low} {high}");
        let (low, high) = apart((3, 20), (2, 20));
        assert!(low < 0.0 && high > 0.0);
    }

    #[test]
    fn the_interval_is_of_the_differences_and_groups_count_once() {
        let first: Vec<_> = [3.0, 5.0, 4.0, 6.0].map(Some).to_vec();
        let second: Vec<_> = [Some(1.0), Some(3.0), None, Some(4.0)].to_vec();
        let (found, groups) = paired(&first, &second, 1, Reach::AsSeen);
        assert_eq!((found.pairs, groups.len()), (3, 3));
        assert!((found.difference - 2.0).abs() < 1e-9);
        assert!(
            (found.interval.0 + 3.0).abs() < 1e-9,
            "three pairs that differ alike say little of a fourth: {found:?}"
        );
        let (grouped, groups) = paired(&first, &second, 2, Reach::AsSeen);
        assert_eq!((grouped.pairs, groups.len()), (3, 2));
        for (value, most) in [(0.0, 100.0), (100.0, 100.0), (0.0, 1.0), (1.0, 1.0)] {
            let alike = [Some(value); 12];
            assert_eq!(
                paired(&alike, &alike, 1, Reach::Known(most)).0.interval,
                (-0.25 * most, 0.25 * most),
                "twelve games of which none or all ended so do not exclude that one ends otherwise"
            );
        }
        let (few, _) = paired(&[0.0, 100.0, 0.0, 0.0, 0.0].map(Some), &[Some(0.0); 5], 1, Reach::Known(100.0));
        assert!(few.interval.1 > 75.0 && few.interval.1 <= 100.0, "five pairs are judged by Student's t: {few:?}");
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
