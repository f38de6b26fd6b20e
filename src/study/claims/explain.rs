//! Why a claim does not hold, or holds in some draws only, in words an analyst can use: how far the difference falls short, what
//! lies between mechanism and outcome, and which estimates the difference turns on.

use crate::base::paired::{Paired, count, paired};
use crate::study::claims::bench::Bench;
use crate::study::claims::list::{Arm, Claim, Kind};
use crate::words::text::{self, say};

/// Correlations weaker than this are not told: with two hundred draws, a hundred figures that do nothing seldom show one.
const TOLD: f64 = 0.25;
/// The least draws from which correlations are told.
const ENOUGH: usize = 30;
/// Figures that are told.
const MOST: usize = 3;

/// What the difference is beside the smallest effect that matters.
pub(super) fn shortfall(claim: &Claim, found: &Paired) -> String {
    let (low, high) = found.interval;
    let threshold = claim.threshold;
    let signed = |value: f64| format!("{value:+.1}");
    let difference = signed(found.difference);
    let numbers = say!("claims-numbers", difference = difference, low = signed(low), high = signed(high));
    if found.pairs == 0 {
        return text::plain("claims-no-pair");
    }
    if claim.kind == Kind::NoEffect {
        return say!("claims-not-within", numbers = numbers, threshold = format!("{threshold:.1}"));
    }
    let against = found.difference * threshold <= 0.0;
    let toward = if threshold < 0.0 { (-high, -low) } else { (low, high) };
    if against {
        return say!("claims-other-way", numbers = numbers, threshold = signed(threshold));
    }
    let clear = if toward.0 > 0.0 { "there" } else { "luck" };
    let short = if toward.1 <= threshold.abs() { "all" } else { "part" };
    say!("claims-short", numbers = numbers, clear = clear, short = short, threshold = signed(threshold))
}

/// What lies between the mechanism and the outcome, on both sides: what the mechanism moves, and what it is not shown to move.
pub(super) fn between(bench: &Bench<'_>, claim: &Claim, arms: [Arm; 2]) -> Option<String> {
    let (mut moved, mut unmoved) = (Vec::new(), Vec::new());
    for (at, statistic) in claim.beside.iter().enumerate() {
        let [first, second] = arms.map(|arm| bench.values(arm, *statistic));
        let (found, _) = paired(&first, &second, bench.group(), statistic.reach());
        let (low, high) = found.interval;
        let (first, second) = (format!("{:.1}", found.first), format!("{:.1}", found.second));
        let told = say!("claims-against", what = claim.words_beside(at), first = first, second = second);
        match found.pairs {
            0 => {}
            _ if low > 0.0 || high < 0.0 => moved.push(told),
            _ => unmoved.push(told),
        }
    }
    let parts = [("claims-moved", moved), ("claims-unmoved", unmoved)];
    let parts = parts.iter().filter(|(_, told)| !told.is_empty());
    let told = parts.map(|(key, told)| say!(key, what = told.join(", ")));
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join("; "))
}

/// The figures that the difference goes with over the draws, the strongest first.
pub(super) fn turns_on(bench: &Bench<'_>, arm: Arm, groups: &[(usize, f64)]) -> Option<String> {
    if groups.len() < ENOUGH {
        return None;
    }
    let outcomes = bench.outcomes(arm);
    let differences: Vec<f64> = groups.iter().map(|(_, value)| *value).collect();
    let mut found: Vec<(&str, f64)> = Vec::new();
    for (at, figure) in bench.drawn(arm).iter().enumerate() {
        let value = |group: &usize| outcomes.get(group * bench.group()).and_then(|outcome| outcome.drawn.get(at));
        let values: Vec<f64> = groups.iter().filter_map(|(group, _)| value(group).copied().map(f64::from)).collect();
        let correlation = if values.len() == differences.len() { correlation(&values, &differences) } else { 0.0 };
        if correlation.abs() >= TOLD {
            found.push((&figure.path, correlation));
        }
    }
    found.sort_by(|one, other| other.1.abs().total_cmp(&one.1.abs()).then(one.0.cmp(other.0)));
    let told: Vec<String> = found.iter().take(MOST).map(|(path, r)| format!("{path} (r {r:+.2})")).collect();
    (!told.is_empty()).then(|| say!("claims-turns-on", figures = told.join(", ")))
}

/// Pearson's coefficient; 0 where one of the two does not vary.
fn correlation(first: &[f64], second: &[f64]) -> f64 {
    let n = count(first.len()).max(1.0);
    let means = (first.iter().sum::<f64>() / n, second.iter().sum::<f64>() / n);
    let (mut both, mut ones, mut others) = (0.0, 0.0, 0.0);
    for (one, other) in first.iter().zip(second) {
        let (a, b) = (one - means.0, other - means.1);
        both += a * b;
        ones += a * a;
        others += b * b;
    }
    if ones > 0.0 && others > 0.0 { both / libm::sqrt(ones * others) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::correlation;

    #[test]
    fn what_goes_together_correlates_and_what_does_not_vary_does_not() {
        assert!((correlation(&[1.0, 2.0, 3.0], &[2.0, 4.0, 6.0]) - 1.0).abs() < 1e-9);
        assert!((correlation(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]) + 1.0).abs() < 1e-9);
        assert!(correlation(&[1.0, 1.0, 1.0], &[3.0, 2.0, 1.0]).abs() < 1e-9);
    }
}
