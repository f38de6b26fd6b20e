//! How good predictions are: hits, Brier score and log loss, beside the model refitted without the member in question, its
//! posture alone, and the base rate.
//!
//! Refitted are the two lines between which a member abstains, on all other members at once, by the least Brier score: the
//! coefficients that weigh the terms stay the campaign's. So leave-one-out answers: had the lines been learned from the others,
//! how well would this member have been predicted?

use crate::ai::stance::Moods;
use crate::campaign::voter::VoterModel;
use crate::law::ballot::Vote;
use crate::study::backtest::predict::Prediction;

/// The least chance that a log loss counts.
const LEAST: f64 = 1e-6;
/// Lines that are tried, in points.
const LINES: std::ops::RangeInclusive<i32> = -30..=30;
/// Points between lines that are tried.
const STEP: i32 = 5;

/// Scores of a set of predictions.
#[derive(Clone, Copy, PartialEq, Debug, Default, serde::Serialize)]
pub struct Score {
    /// Members whose likeliest or ordinary vote was the recorded one.
    pub hits: usize,
    /// Members that voted.
    pub of: usize,
    /// Squared errors summed over the three votes, mean over members.
    pub brier: f64,
    /// Mean of the negative logarithm of the chance given to what happened.
    pub log_loss: f64,
}

/// All scores of a back-test.
#[derive(Clone, Copy, PartialEq, Debug, serde::Serialize)]
pub struct Scores {
    /// The campaign's model as it stands.
    pub model: Score,
    /// The lines refitted on all members.
    pub in_sample: Score,
    /// The lines refitted on the other members.
    pub leave_one_out: Score,
    /// The posture alone, the campaign's lines.
    pub posture: Score,
    /// The posture alone, the lines refitted on the other members.
    pub posture_leave_one_out: Score,
    /// Everybody by the shares of the votes.
    pub base_rate: Score,
    /// The shares among the other members.
    pub base_rate_leave_one_out: Score,
    /// As last time on the same file, where that is known: as surely as the others repeated themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistence: Option<Score>,
}

/// The place of a vote among the chances.
#[must_use]
pub const fn place(vote: Vote) -> usize {
    match vote {
        Vote::For => 0,
        Vote::Abstain => 1,
        Vote::Against => 2,
    }
}

/// A member's vote, its sum, and what was predicted.
type Case = (usize, i32);

/// Scores predictions.
#[must_use]
pub fn scores(voter: &VoterModel, predictions: &[Prediction]) -> Scores {
    let present = || predictions.iter().filter_map(|one| Some((one, place(one.voted?))));
    let moods = moods(voter);
    let whole: Vec<Case> = present().map(|(one, voted)| (voted, one.sum.total)).collect();
    let alone: Vec<Case> = present().map(|(one, voted)| (voted, one.position)).collect();
    let lines = (voter.threshold_for, voter.threshold_against);
    let by_lines = |cases: &[Case], lines: (i32, i32)| {
        score(cases.iter().map(|(voted, sum)| (*voted, moods.chances(lines, *sum), ordinary(lines, *sum))))
    };
    let without = |cases: &[Case]| {
        score((0..cases.len()).map(|at| {
            let others: Vec<Case> = others(cases, at).copied().collect();
            let lines = fitted(&moods, &others);
            let (happened, sum) = cases[at];
            (happened, moods.chances(lines, sum), ordinary(lines, sum))
        }))
    };
    let base = shares(whole.iter());
    Scores {
        model: by_lines(&whole, lines),
        in_sample: by_lines(&whole, fitted(&moods, &whole)),
        leave_one_out: without(&whole),
        posture: by_lines(&alone, lines),
        posture_leave_one_out: without(&alone),
        base_rate: score(whole.iter().map(|(voted, _)| (*voted, base, likeliest(base)))),
        base_rate_leave_one_out: score((0..whole.len()).map(|at| {
            let shares = shares(others(&whole, at));
            (whole[at].0, shares, likeliest(shares))
        })),
        persistence: persistence(
            &present().filter_map(|(one, voted)| Some((voted, place(one.last?)))).collect::<Vec<_>>(),
        ),
    }
}

/// All luck that a vote has in the campaign.
#[must_use]
pub fn moods(voter: &VoterModel) -> Moods {
    Moods::new(&[voter.mood.own, voter.mood.common, voter.mood.day])
}

fn others(cases: &[Case], at: usize) -> impl Iterator<Item = &Case> {
    cases.iter().enumerate().filter(move |(place, _)| *place != at).map(|(_, case)| case)
}

/// As last time: (what happened, what happened before).
fn persistence(cases: &[(usize, usize)]) -> Option<Score> {
    if cases.is_empty() {
        return None;
    }
    let same = |but: usize| {
        let others = || cases.iter().enumerate().filter(move |(at, _)| *at != but).map(|(_, case)| case);
        let (same, all) = (others().filter(|(now, then)| now == then).count(), others().count());
        f64::from(u32::try_from(same).unwrap_or(0)) / f64::from(u32::try_from(all.max(1)).unwrap_or(1))
    };
    Some(score(cases.iter().enumerate().map(|(at, (now, then))| (*now, repeated(*then, same(at)), *then))))
}

/// The chances when a vote is repeated so surely, and else moves by one step.
#[must_use]
pub fn repeated(last: usize, same: f64) -> [f64; 3] {
    let other = 1.0 - same;
    match last {
        0 => [same, other, 0.0],
        1 => [other / 2.0, same, other / 2.0],
        _ => [0.0, other, same],
    }
}

fn shares<'a>(cases: impl Iterator<Item = &'a Case>) -> [f64; 3] {
    let mut counts = [0.0; 3];
    cases.for_each(|(voted, _)| counts[*voted] += 1.0);
    let all: f64 = counts.iter().sum::<f64>().max(1.0);
    counts.map(|count| count / all)
}

const fn ordinary(lines: (i32, i32), sum: i32) -> usize {
    if sum >= lines.0 {
        0
    } else if sum <= lines.1 {
        2
    } else {
        1
    }
}

/// The likeliest vote by its chances; of equals the first.
#[must_use]
pub fn likeliest(chances: [f64; 3]) -> usize {
    let mut best = 0;
    for at in 1..3 {
        if chances[at] > chances[best] {
            best = at;
        }
    }
    best
}

/// Squared errors over the three votes.
#[must_use]
pub fn brier(voted: usize, chances: [f64; 3]) -> f64 {
    let wrong = |at: usize| chances[at] - if at == voted { 1.0 } else { 0.0 };
    (0..3).map(|at| wrong(at) * wrong(at)).sum()
}

/// Scores (what happened, the chances given, the vote predicted).
fn score(cases: impl Iterator<Item = (usize, [f64; 3], usize)>) -> Score {
    let mut score = Score::default();
    let mut all = 0.0;
    for (voted, chances, predicted) in cases {
        all += 1.0;
        score.of += 1;
        score.hits += usize::from(voted == predicted);
        score.brier += brier(voted, chances);
        score.log_loss -= libm::log(chances[voted].max(LEAST));
    }
    // Of nobody there is no mean: no number, which a document shows as null, and not the 0 of a perfect score.
    let mean = |sum: f64| if score.of == 0 { f64::NAN } else { sum / all };
    Score { brier: mean(score.brier), log_loss: mean(score.log_loss), ..score }
}

/// The lines with the least Brier score on cases; of equals, those nearest to the middle of what is tried.
fn fitted(moods: &Moods, cases: &[Case]) -> (i32, i32) {
    let mut best = (f64::INFINITY, 0, (0, 0));
    for high in LINES.map(|step| step * STEP) {
        for low in LINES.map(|step| step * STEP).filter(|low| *low < high) {
            let sum: f64 = cases.iter().map(|(voted, sum)| brier(*voted, moods.chances((high, low), *sum))).sum();
            let middle = (high + low).abs();
            if sum < best.0 - 1e-9 || (sum < best.0 + 1e-9 && middle < best.1) {
                best = (sum, middle, (high, low));
            }
        }
    }
    best.2
}
