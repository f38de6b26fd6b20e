//! Boxes: limits of a few figures within which an ending is common.

use super::indices::classes;
use super::matrix::{Matrix, mean, whole};

/// A limit of a figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Limit {
    /// The figure.
    pub path: String,
    /// The least and the greatest value in the box.
    pub within: (i32, i32),
    /// The least and the greatest value that were drawn.
    pub drawn: (i32, i32),
}

/// How good a box is on some games.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Quality {
    /// The share of the ending among the games in it, from 0 to 1.
    pub density: f64,
    /// The share of the ending's games that lie in it.
    pub coverage: f64,
    /// The share of all games that lie in it.
    pub support: f64,
}

/// A box.
#[derive(Clone, PartialEq, Debug)]
pub struct Scenario {
    /// Its limits.
    pub limits: Vec<Limit>,
    /// On the half of the draws in which it was sought.
    pub sought: Quality,
    /// On the other half: what it is worth.
    pub measured: Quality,
}

/// What is peeled off at a time: one of so many parts of the games in the box.
const PARTS: usize = 20;
/// The least share of the games that a box holds.
const SUPPORT: f64 = 0.1;
/// Limits that a reader can keep in mind.
const LIMITS: usize = 5;

/// A box of figures by their places: the least and the greatest value.
type Bounds = Vec<(i32, i32)>;

/// The box in which the ending is commonest; none where it is not commoner there than elsewhere.
pub(super) fn scenario(matrix: &Matrix, outcome: &[f64]) -> Option<Scenario> {
    let half = |odd: usize| (0..outcome.len()).filter(|game| matrix.draw[*game] % 2 == odd).collect::<Vec<_>>();
    let (sought, measured) = (half(0), half(1));
    let drawn: Bounds = matrix.figures.iter().map(|figure| bounds(&figure.values)).collect();
    let mut limits = peeled(matrix, outcome, &sought, drawn.clone());
    loop {
        let set: Vec<usize> = (0..limits.len()).filter(|at| limits[*at] != drawn[*at]).collect();
        let density = |limits: &Bounds| quality(matrix, outcome, &sought, limits).density;
        let without = |at: usize| {
            let mut fewer = limits.clone();
            fewer[at] = drawn[at];
            (density(&fewer), fewer)
        };
        let best = set.iter().map(|at| without(*at)).max_by(|one, other| one.0.total_cmp(&other.0));
        let Some((reached, fewer)) = best else { break };
        // A limit that gives less than a point is not worth its words.
        if set.len() <= LIMITS && reached < density(&limits) - 0.01 {
            break;
        }
        limits = fewer;
    }
    let told: Vec<Limit> = matrix
        .figures
        .iter()
        .zip(limits.iter().zip(&drawn))
        .filter(|(_, (within, drawn))| within != drawn)
        .map(|(figure, (within, drawn))| Limit { path: figure.path.clone(), within: *within, drawn: *drawn })
        .collect();
    let (sought, measured) = (quality(matrix, outcome, &sought, &limits), quality(matrix, outcome, &measured, &limits));
    (!told.is_empty()).then_some(Scenario { limits: told, sought, measured })
}

fn bounds(values: &[i32]) -> (i32, i32) {
    values.iter().fold((i32::MAX, i32::MIN), |(low, high), value| (low.min(*value), high.max(*value)))
}

/// Peels off, again and again, the end of one figure's values without which the ending is commonest.
fn peeled(matrix: &Matrix, outcome: &[f64], games: &[usize], mut limits: Bounds) -> Bounds {
    let mut held = games.to_vec();
    let share = |held: &[usize]| mean(&held.iter().map(|game| outcome[*game]).collect::<Vec<_>>());
    loop {
        let mut best: Option<(f64, usize, (i32, i32))> = None;
        for (at, figure) in matrix.figures.iter().enumerate() {
            let values: Vec<i32> = held.iter().map(|game| figure.values[*game]).collect();
            let part = classes(&values, PARTS);
            for end in [0, PARTS - 1] {
                let kept: Vec<i32> =
                    values.iter().zip(&part).filter(|(_, part)| **part != end).map(|(value, _)| *value).collect();
                if kept.is_empty() || kept.len() == values.len() {
                    continue;
                }
                let within = bounds(&kept);
                let inside =
                    held.iter().filter(|game| within.0 <= figure.values[**game] && figure.values[**game] <= within.1);
                let reached = share(&inside.copied().collect::<Vec<_>>());
                if best.is_none_or(|(before, ..)| reached > before) {
                    best = Some((reached, at, within));
                }
            }
        }
        let Some((reached, at, within)) = best.filter(|(reached, ..)| *reached > share(&held)) else { return limits };
        let values = &matrix.figures[at].values;
        let fewer: Vec<usize> =
            held.iter().copied().filter(|game| within.0 <= values[*game] && values[*game] <= within.1).collect();
        if whole(fewer.len()) < SUPPORT * whole(games.len()) || reached <= 0.0 {
            return limits;
        }
        // An end that was not peeled stays as wide as what was drawn.
        let before = bounds(&held.iter().map(|game| values[*game]).collect::<Vec<_>>());
        let (low, high) = limits[at];
        limits[at] =
            (if within.0 > before.0 { within.0 } else { low }, if within.1 < before.1 { within.1 } else { high });
        held = fewer;
    }
}

/// How good a box is on some games.
fn quality(matrix: &Matrix, outcome: &[f64], games: &[usize], limits: &Bounds) -> Quality {
    let is_in = |game: usize| {
        matrix.figures.iter().zip(limits).all(|(figure, (low, high))| (*low..=*high).contains(&figure.values[game]))
    };
    let (mut held, mut ended, mut all) = (0.0, 0.0, 0.0);
    for game in games {
        all += outcome[*game];
        if is_in(*game) {
            held += 1.0;
            ended += outcome[*game];
        }
    }
    let share = |part: f64, of: f64| if of > 0.0 { part / of } else { 0.0 };
    Quality { density: share(ended, held), coverage: share(ended, all), support: share(held, whole(games.len())) }
}
