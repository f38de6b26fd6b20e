//! The calibration of the voter model on several recorded votes: in sample, leaving states and whole votes out, beside simpler
//! guesses, with intervals.
//!
//! Whether the model beats a simpler guess is a finding that is printed, and no condition of anything.

use crate::ai::stance::Moods;
use crate::base::paired::wilson;
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::Campaign;
use crate::campaign::provenance::Mark;
use crate::study::backtest::fit::{Case, Fit, Group, cases};
use crate::study::backtest::predict::Prediction;
use crate::study::backtest::score::{brier, likeliest, moods, repeated};
use serde::Serialize;
use std::collections::BTreeSet;

/// Samples of states for an interval.
const SAMPLES: usize = 1_000;
/// Tenths of chances.
const TENTHS: usize = 10;

/// A vote that is looked at: its name, what the model says of it, and the published totals.
#[derive(Clone, Debug)]
pub struct Vote {
    /// Its name.
    pub id: String,
    /// What the campaign's model says of each member.
    pub predictions: Vec<Prediction>,
    /// How many voted for, abstained and voted against, where that is known.
    pub totals: Option<[i32; 3]>,
}

/// A number with the interval in which nine of ten samples of states lie.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Interval {
    /// The number.
    pub value: f64,
    /// The fifth of a hundred samples.
    pub low: f64,
    /// The ninety-fifth.
    pub high: f64,
}

/// How good a way of predicting is on some members.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Quality {
    /// Members whose likeliest vote was the recorded one.
    pub hits: usize,
    /// Members that it says something of.
    pub of: usize,
    /// The mean Brier score over the three votes.
    pub brier: Interval,
}

/// A way of predicting: on each vote, on all, and on what was published.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Row {
    /// What it is.
    pub way: &'static str,
    /// On each vote, where it says anything.
    pub votes: Vec<Option<Quality>>,
    /// On all of them.
    pub all: Option<Quality>,
    /// On all positions that were published or reported, without those filled in.
    pub reported: Option<Quality>,
    /// Its Brier score less that of posture alone, fitted without the same state or the same vote: below zero it is better.
    pub less_posture: Option<Interval>,
}

/// A tenth of the chances.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Tenth {
    /// How many chances lay in it.
    pub chances: usize,
    /// Their mean.
    pub said: f64,
    /// In what share of them it happened.
    pub happened: f64,
    /// The interval of that share (Wilson, 95 per cent).
    pub low: f64,
    /// Likewise.
    pub high: f64,
}

/// A count of votes: what happened, and between what the model would have expected it, the common mood of the vote included.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Count {
    /// What happened.
    pub happened: i32,
    /// The mean.
    pub mean: f64,
    /// Five of a hundred lie at or below.
    pub low: usize,
    /// Five of a hundred lie at or above.
    pub high: usize,
}

/// A fitted weight: on all votes, and over leaving each vote out.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Weight {
    /// What is weighed, or which line.
    pub of: &'static str,
    /// On all votes.
    pub all: f64,
    /// The least and the greatest without one of the states.
    pub states: (f64, f64),
    /// Without one of the votes each.
    pub votes: (f64, f64),
}

/// The calibration page.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Calibration {
    /// The names of the votes.
    pub votes: Vec<String>,
    /// The ways of predicting.
    pub rows: Vec<Row>,
    /// Reliability by tenths, leaving states out.
    pub tenths: Vec<Tenth>,
    /// For, abstentions and against of each vote whose totals are known.
    pub counts: Vec<Option<[Count; 3]>>,
    /// The fitted model.
    pub weights: Vec<Weight>,
}

/// Chances by case, where a way of predicting says anything.
type Said = Vec<Option<[f64; 3]>>;

/// Looks at all votes.
#[must_use]
pub fn calibrate(campaign: &Campaign, votes: &[Vote]) -> Calibration {
    let luck = moods(&campaign.voter);
    let cases: Vec<Case> = votes.iter().enumerate().flat_map(|(at, vote)| cases(at, &vote.predictions)).collect();
    let played: Said = votes
        .iter()
        .flat_map(|vote| vote.predictions.iter().filter(|one| one.voted.is_some()).map(|one| Some(one.chances)))
        .collect();
    let without = |used, but: &dyn Fn(&Case, &Case) -> bool| refitted(&luck, &cases, used, but);
    let state = |one: &Case, other: &Case| one.code == other.code;
    let vote = |one: &Case, other: &Case| one.vote == other.vote;
    let nothing = |_: &Case, _: &Case| false;
    let alone = without(Fit::POSTURE, &state);
    let by_state = without(Fit::WHOLE, &state);
    let alone_by_vote = without(Fit::POSTURE, &vote);
    let ways: [(&'static str, Said, &Said); 8] = [
        ("campaign", played, &alone),
        ("in-sample", without(Fit::WHOLE, &nothing), &alone),
        ("without-state", by_state.clone(), &alone),
        ("without-vote", without(Fit::WHOLE, &vote), &alone_by_vote),
        ("posture-without-state", alone.clone(), &alone),
        ("posture-without-vote", alone_by_vote.clone(), &alone_by_vote),
        ("persistence", as_before(&cases), &alone),
        ("base-rate", shares(&cases), &alone),
    ];
    let row = |(way, said, beside): (&'static str, Said, &Said)| Row {
        way,
        votes: (0..votes.len()).map(|at| score(&cases, &said, |case| case.vote == at)).collect(),
        all: score(&cases, &said, |_| true),
        reported: score(&cases, &said, |case| case.mark < Mark::Estimate),
        less_posture: (said != *beside).then(|| difference(&cases, &said, beside)).flatten(),
    };
    Calibration {
        votes: votes.iter().map(|vote| vote.id.clone()).collect(),
        rows: ways.into_iter().map(row).collect(),
        tenths: tenths(&cases, &by_state),
        counts: votes.iter().map(|vote| counts(campaign, vote)).collect(),
        weights: weights(&luck, &cases),
    }
}

/// The chances of each case by a model fitted on the cases that do not belong together with it; nothing where none is left.
fn refitted(luck: &Moods, cases: &[Case], used: [bool; 6], together: &dyn Fn(&Case, &Case) -> bool) -> Said {
    let mut done: Vec<(usize, Fit)> = Vec::new();
    let chances = cases.iter().map(|case| {
        // One fit serves all that belong together.
        let known = done.iter().find(|(at, _)| together(&cases[*at], case)).map(|(_, fit)| *fit);
        let known = known.or_else(|| done.first().filter(|_| !together(case, case)).map(|(_, fit)| *fit));
        let fit = known.or_else(|| {
            let others: Vec<&Case> = cases.iter().filter(|other| !together(case, other)).collect();
            let fit = (!others.is_empty()).then(|| Fit::on(luck, &others, used))?;
            done.push((cases.iter().position(|one| std::ptr::eq(one, case))?, fit));
            Some(fit)
        })?;
        Some(fit.chances(luck, case))
    });
    chances.collect()
}

/// As last time, as surely as the other members repeated themselves.
fn as_before(cases: &[Case]) -> Said {
    let know = || cases.iter().filter_map(|case| Some((case, case.last?)));
    let of = |case: &Case| {
        let last = case.last?;
        let others = || know().filter(|(other, _)| other.code != case.code);
        let same = others().filter(|(other, last)| other.voted == *last).count();
        Some(repeated(last, share(same, others().count())))
    };
    cases.iter().map(of).collect()
}

/// The shares of the votes among the other members.
fn shares(cases: &[Case]) -> Said {
    let of = |case: &Case| {
        let others = || cases.iter().filter(|other| other.code != case.code);
        let all = others().count();
        (all > 0).then(|| std::array::from_fn(|vote| share(others().filter(|one| one.voted == vote).count(), all)))
    };
    cases.iter().map(of).collect()
}

fn share(some: usize, all: usize) -> f64 {
    number(some) / number(all.max(1))
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// How good chances are on some of the cases.
fn score(cases: &[Case], said: &Said, among: impl Fn(&Case) -> bool) -> Option<Quality> {
    let known =
        || cases.iter().zip(said).filter(|(case, _)| among(case)).filter_map(|(case, said)| Some((case, (*said)?)));
    let of = known().count();
    let hits = known().filter(|(case, chances)| likeliest(*chances) == case.voted).count();
    let errors: Vec<(&str, f64)> =
        known().map(|(case, chances)| (case.code.as_str(), brier(case.voted, chances))).collect();
    Some(Quality { hits, of, brier: sampled(&errors)? })
}

/// The Brier score of one way less that of another, on the cases of which both say something.
fn difference(cases: &[Case], one: &Said, other: &Said) -> Option<Interval> {
    let both = cases.iter().zip(one).zip(other).filter_map(|((case, one), other)| {
        let [one, other] = [(*one)?, (*other)?].map(|chances| brier(case.voted, chances));
        Some((case.code.as_str(), one - other))
    });
    sampled(&both.collect::<Vec<_>>())
}

/// The mean, and between what it lies in nine of ten samples of states; all votes of a state are drawn together.
fn sampled(values: &[(&str, f64)]) -> Option<Interval> {
    let codes: Vec<&str> = values.iter().map(|(code, _)| *code).collect::<BTreeSet<_>>().into_iter().collect();
    let of = |code: &str| -> (f64, f64) {
        let own = values.iter().filter(|(one, _)| *one == code);
        own.fold((0.0, 0.0), |(sum, count), (_, value)| (sum + value, count + 1.0))
    };
    let by_state: Vec<(f64, f64)> = codes.iter().map(|code| of(code)).collect();
    let mean = |(sum, count): (f64, f64)| if count > 0.0 { sum / count } else { 0.0 };
    let add = |(a, b): (f64, f64), (c, d): &(f64, f64)| (a + c, b + d);
    if by_state.is_empty() {
        return None;
    }
    let mut stream = Stream::new(1, Key::new(0, Purpose::Study).ordinal(u16::MAX));
    let mut means: Vec<f64> = (0..SAMPLES)
        .map(|_| {
            let drawn = (0..by_state.len()).filter_map(|_| stream.pick(&by_state));
            mean(drawn.fold((0.0, 0.0), add))
        })
        .collect();
    means.sort_by(f64::total_cmp);
    let value = mean(by_state.iter().fold((0.0, 0.0), add));
    Some(Interval { value, low: means[SAMPLES / 20], high: means[SAMPLES - 1 - SAMPLES / 20] })
}

/// Reliability: of the chances in each tenth, how often it happened.
fn tenths(cases: &[Case], said: &Said) -> Vec<Tenth> {
    let mut tenths = [(0_usize, 0.0, 0_usize); TENTHS];
    for (case, chances) in cases.iter().zip(said).filter_map(|(case, said)| Some((case, (*said)?))) {
        for (vote, chance) in chances.into_iter().enumerate() {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a chance, from 0 to 1")]
            let at = ((chance * 10.0) as usize).min(TENTHS - 1);
            let (count, sum, happened) = tenths[at];
            tenths[at] = (count + 1, sum + chance, happened + usize::from(case.voted == vote));
        }
    }
    let tenth = |(chances, sum, happened): (usize, f64, usize)| {
        let (share, (low, high)) = wilson(happened, chances);
        let said = if chances == 0 { 0.0 } else { sum / number(chances) };
        Tenth { chances, said, happened: share, low, high }
    };
    tenths.into_iter().map(tenth).collect()
}

/// The counts of for, abstention and against that the campaign's model expects, over the common mood of the vote.
fn counts(campaign: &Campaign, vote: &Vote) -> Option<[Count; 3]> {
    let voter = &campaign.voter;
    let recorded = || {
        let known = vote.predictions.iter().map(|one| one.voted.map(crate::study::backtest::score::place));
        let known: Vec<usize> = known.collect::<Option<Vec<_>>>()?;
        Some([0, 1, 2].map(|which| i32::try_from(known.iter().filter(|one| **one == which).count()).unwrap_or(0)))
    };
    let happened = vote.totals.or_else(recorded)?;
    let own = Moods::new(&[voter.mood.own, voter.mood.day]);
    let common = Moods::new(&[voter.mood.common]);
    let lines = (voter.threshold_for, voter.threshold_against);
    let members = vote.predictions.len();
    let mut spread = [vec![0.0; members + 1], vec![0.0; members + 1], vec![0.0; members + 1]];
    let reach = 3 * voter.mood.common;
    for mood in -reach..=reach {
        let weight = common.at_least(mood) - common.at_least(mood + 1);
        let chances: Vec<[f64; 3]> =
            vote.predictions.iter().map(|one| own.chances(lines, one.sum.total + mood)).collect();
        for (which, spread) in spread.iter_mut().enumerate() {
            let counted = counted(chances.iter().map(|chances| chances[which]));
            spread.iter_mut().zip(counted).for_each(|(place, chance)| *place += weight * chance);
        }
    }
    Some(std::array::from_fn(|which| {
        let spread = &spread[which];
        let mean = spread.iter().enumerate().map(|(count, chance)| number(count) * chance).sum();
        let reaches = |share: f64| {
            let mut below = 0.0;
            spread.iter().position(|chance| {
                below += chance;
                below >= share
            })
        };
        let (low, high) = (reaches(0.05).unwrap_or(0), reaches(0.95).unwrap_or(members));
        Count { happened: happened[which], mean, low, high }
    }))
}

/// The chances of each count, of independent chances.
fn counted(chances: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut spread = vec![1.0];
    for chance in chances {
        let mut next = vec![0.0; spread.len() + 1];
        for (count, so_far) in spread.iter().enumerate() {
            next[count] += so_far * (1.0 - chance);
            next[count + 1] += so_far * chance;
        }
        spread = next;
    }
    spread
}

/// The fitted weights and lines, on all, and how they move when a state or a vote is left out.
fn weights(luck: &Moods, cases: &[Case]) -> Vec<Weight> {
    let fit = |keep: &dyn Fn(&Case) -> bool| {
        Fit::on(luck, &cases.iter().filter(|case| keep(case)).collect::<Vec<_>>(), Fit::WHOLE)
    };
    let all = fit(&|_| true);
    let codes: BTreeSet<&str> = cases.iter().map(|case| case.code.as_str()).collect();
    let states: Vec<Fit> = codes.iter().map(|code| fit(&|case| case.code != *code)).collect();
    let votes: BTreeSet<usize> = cases.iter().map(|case| case.vote).collect();
    let votes: Vec<Fit> =
        votes.iter().filter(|_| votes.len() > 1).map(|vote| fit(&|case| case.vote != *vote)).collect();
    let range = |fits: &[Fit], of: &dyn Fn(&Fit) -> f64| {
        let values = || fits.iter().map(of);
        (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max))
    };
    let weight = |name, of: &dyn Fn(&Fit) -> f64| {
        let votes = if votes.is_empty() { (of(&all), of(&all)) } else { range(&votes, of) };
        Weight { of: name, all: of(&all), states: range(&states, of), votes }
    };
    let groups = Group::ALL.into_iter().filter(|group| *group != Group::Rest);
    let groups = groups.map(|group| weight(group.id(), &|fit: &Fit| fit.weights[group as usize]));
    groups
        .chain([weight("line-for", &|fit: &Fit| fit.lines.0), weight("line-against", &|fit: &Fit| fit.lines.1)])
        .collect()
}
