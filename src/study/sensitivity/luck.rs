//! Of an outcome's variance, what was played, what was drawn, and luck: a one-way analysis with random groups, the games of one draw
//! under one policy being a group.

use super::estimate::Estimate;
use super::indices::explained;
use super::matrix::Matrix;
use super::resample::{around, weights};
use std::collections::BTreeMap;

/// The parts of an outcome's variance.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Parts {
    /// What was played, sheet by sheet; nothing of one sheet.
    pub played: Option<Estimate>,
    /// What was played and the figures drawn, with all their interplay; the rest is luck. Nothing where no two games share their
    /// draws.
    pub together: Option<Estimate>,
}

/// The fewest groups with two games or more of which luck is told.
const GROUPS: usize = 20;

/// The parts.
pub(super) fn parts(matrix: &Matrix, outcome: &[f64]) -> Parts {
    let sheets = matrix.played.len();
    let mut numbers = BTreeMap::new();
    let keys = matrix.sheet.iter().zip(&matrix.draw);
    let groups: Vec<usize> = keys
        .map(|key| {
            let next = numbers.len();
            *numbers.entry(key).or_insert(next)
        })
        .collect();
    let mut sizes = vec![0_usize; numbers.len()];
    for group in &groups {
        sizes[*group] += 1;
    }
    let is_told = sizes.iter().filter(|size| **size > 1).count() >= GROUPS;
    let once = vec![1.0; outcome.len()];
    let (mut played, mut together) = (Vec::new(), Vec::new());
    for weight in weights(matrix) {
        played.push(explained(&matrix.sheet, sheets, outcome, &weight));
        if is_told {
            together.push(shared(&groups, &sizes, outcome, &weight));
        }
    }
    Parts {
        played: (sheets > 1).then(|| around(explained(&matrix.sheet, sheets, outcome, &once), played)),
        together: is_told.then(|| around(shared(&groups, &sizes, outcome, &once), together)),
    }
}

/// The share of variance that games of a group have in common (the intraclass correlation): a group that a sample holds twice counts
/// as two groups, for its games are no more games.
fn shared(groups: &[usize], sizes: &[usize], outcome: &[f64], weight: &[f64]) -> f64 {
    let mut sums = vec![(0.0, 0.0, 0.0, 0.0); sizes.len()];
    for ((group, value), weight) in groups.iter().zip(outcome).zip(weight) {
        let (games, sum, squares, times) = &mut sums[*group];
        *games += 1.0;
        *sum += value;
        *squares += value * value;
        *times = *weight;
    }
    let (mut count, mut all, mut sum, mut within, mut between, mut large) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    for (games, total, squares, times) in &sums {
        count += times;
        all += times * games;
        sum += times * total;
        large += times * games * games;
        within += times * (squares - total * total / games);
        between += times * (total * total / games);
    }
    let (free_between, free_within) = (count - 1.0, all - count);
    if free_between <= 0.0 || free_within <= 0.0 || all <= 0.0 {
        return 0.0;
    }
    let between = (between - sum * sum / all) / free_between;
    let within = within / free_within;
    let size = (all - large / all) / free_between;
    let spread = (between - within) / size;
    if spread + within <= 0.0 { 0.0 } else { spread / (spread + within) }
}
