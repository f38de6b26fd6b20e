//! First-order indices: the share of an outcome's variance that a figure explains alone.

use super::estimate::Estimate;
use super::matrix::{Matrix, whole};
use super::resample::{around, weights};

/// What a figure explains.
#[derive(Clone, PartialEq, Debug)]
pub struct Index {
    /// The figure.
    pub path: String,
    /// The share of the variance, from 0 to 1; below 0 where chance alone would show more.
    pub share: Estimate,
    /// The mean outcome in the lowest third of its values, and in the highest.
    pub thirds: (f64, f64),
}

/// Draws of each class of a figure at least, and how many classes at most: few classes miss a bend, many are noise.
const IN_A_CLASS: usize = 25;
const CLASSES: (usize, usize) = (3, 12);

/// The indices of all figures, the largest first.
pub(super) fn indices(matrix: &Matrix, outcome: &[f64]) -> Vec<Index> {
    let count = (matrix.draws / IN_A_CLASS).clamp(CLASSES.0, CLASSES.1);
    let classes: Vec<Vec<usize>> = matrix.figures.iter().map(|figure| classes(&figure.values, count)).collect();
    let once = vec![1.0; outcome.len()];
    let mut samples: Vec<Vec<f64>> = vec![Vec::new(); classes.len()];
    for weight in weights(matrix) {
        for (samples, classes) in samples.iter_mut().zip(&classes) {
            samples.push(explained(classes, count, outcome, &weight));
        }
    }
    let mut indices: Vec<Index> = matrix
        .figures
        .iter()
        .zip(&classes)
        .zip(samples)
        .map(|((figure, classes), samples)| Index {
            path: figure.path.clone(),
            share: around(explained(classes, count, outcome, &once), samples),
            thirds: thirds(&figure.values, outcome),
        })
        .collect();
    let by = |one: &Index, other: &Index| other.share.value.total_cmp(&one.share.value);
    indices.sort_by(|one, other| by(one, other).then_with(|| one.path.cmp(&other.path)));
    indices
}

/// The class of each value, of so many that hold about equally many; equal values are in one class.
pub(super) fn classes(values: &[i32], count: usize) -> Vec<usize> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let below = |value: i32| sorted.partition_point(|other| *other < value);
    values.iter().map(|value| (below(*value) * count / values.len().max(1)).min(count - 1)).collect()
}

/// The share of variance between classes, less what chance would show (epsilon squared): 0 on average where classes say nothing.
pub(super) fn explained(classes: &[usize], count: usize, outcome: &[f64], weight: &[f64]) -> f64 {
    let mut sums = vec![(0.0, 0.0); count];
    let (mut all, mut sum, mut squares) = (0.0, 0.0, 0.0);
    for ((class, value), weight) in classes.iter().zip(outcome).zip(weight) {
        let (of, total) = &mut sums[*class];
        *of += weight;
        *total += weight * value;
        all += weight;
        sum += weight * value;
        squares += weight * value * value;
    }
    let held = sums.iter().filter(|(of, _)| *of > 0.0);
    let (classes, between) =
        held.fold((0, 0.0), |(classes, between), (of, total)| (classes + 1, between + total * total / of));
    let middle = if all > 0.0 { sum * sum / all } else { 0.0 };
    let (whole_of, between) = (squares - middle, between - middle);
    let (within, free) = (whole_of - between, all - whole(classes));
    if whole_of <= 0.0 || free <= 0.0 {
        return 0.0;
    }
    (between - whole(classes.saturating_sub(1)) * within / free) / whole_of
}

/// The mean outcome in the lowest and in the highest third.
fn thirds(values: &[i32], outcome: &[f64]) -> (f64, f64) {
    let third = classes(values, 3);
    let mean = |of: usize| {
        let (count, sum) = third
            .iter()
            .zip(outcome)
            .filter(|(class, _)| **class == of)
            .fold((0.0, 0.0), |(count, sum), (_, value)| (count + 1.0, sum + value));
        if count > 0.0 { sum / count } else { 0.0 }
    };
    (mean(0), mean(2))
}
