//! The voter model fitted anew: how much each group of terms should weigh, and where the two lines should stand, on any set of
//! recorded votes.
//!
//! An ordered model: a sum of weighted terms and the spread of luck that the campaign has, two lines. Weights are held near what
//! they would be without any vote (posture counts, nothing else does) by a penalty, so that few votes cannot bend them far; what
//! is not published but filled in from totals counts half. The campaign's own coefficients are not looked at: points of a term
//! are taken as it gives them, and their weight starts from nothing.

use crate::ai::note::VoteTerm;
use crate::ai::stance::Moods;
use crate::campaign::provenance::Mark;
use crate::study::backtest::predict::Prediction;
use crate::study::backtest::score;

/// Groups of terms that are weighed together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Group {
    /// Posture × salience, and its drift.
    Posture,
    /// The member's own last vote on the file.
    LastVote,
    /// What the act costs by production and use at home.
    Cost,
    /// Fear of retaliation.
    Fear,
    /// The camp on trade.
    Camp,
    /// Everything else, as the campaign weighs it.
    Rest,
}

impl Group {
    /// All groups, in the order of weights.
    pub const ALL: [Self; 6] = [Self::Posture, Self::LastVote, Self::Cost, Self::Fear, Self::Camp, Self::Rest];

    /// The group of a term.
    #[must_use]
    pub const fn of(term: VoteTerm) -> Self {
        match term {
            VoteTerm::Position | VoteTerm::Drift => Self::Posture,
            VoteTerm::LastVote => Self::LastVote,
            VoteTerm::Cost => Self::Cost,
            VoteTerm::Fear | VoteTerm::Stick => Self::Fear,
            VoteTerm::Camp => Self::Camp,
            VoteTerm::Relief
            | VoteTerm::Solidarity
            | VoteTerm::Anger
            | VoteTerm::Favour
            | VoteTerm::Received
            | VoteTerm::Momentum
            | VoteTerm::NotAlone
            | VoteTerm::CaseFile
            | VoteTerm::Engagement
            | VoteTerm::Disproportion
            | VoteTerm::Breach
            | VoteTerm::Ukraine
            | VoteTerm::Mirrored
            | VoteTerm::Text
            | VoteTerm::Doubt
            | VoteTerm::Opinion
            | VoteTerm::Pledge
            | VoteTerm::Word
            | VoteTerm::Terms
            | VoteTerm::Settlement
            | VoteTerm::Readiness
            | VoteTerm::Distrust
            | VoteTerm::Help
            | VoteTerm::Frugal
            | VoteTerm::Unanimity
            | VoteTerm::Mood
            | VoteTerm::Common
            | VoteTerm::Day => Self::Rest,
        }
    }

    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Posture => "posture",
            Self::LastVote => "last-vote",
            Self::Cost => "production-and-use",
            Self::Fear => "fear",
            Self::Camp => "camp",
            Self::Rest => "rest",
        }
    }
}

/// A member's vote as the fit sees it.
#[derive(Clone, Debug)]
pub struct Case {
    /// Which of the votes looked at.
    pub vote: usize,
    /// The code.
    pub code: String,
    /// Points of each group, as the campaign weighs them.
    pub points: [f64; Group::ALL.len()],
    /// What happened: 0 for, 1 abstention, 2 against.
    pub voted: usize,
    /// How it had voted before, likewise.
    pub last: Option<usize>,
    /// How well its vote is known.
    pub mark: Mark,
}

/// The members that voted, of a vote.
pub fn cases(vote: usize, predictions: &[Prediction]) -> impl Iterator<Item = Case> {
    predictions.iter().filter_map(move |one| {
        let mut points = [0.0; Group::ALL.len()];
        for term in &one.sum.terms {
            points[Group::of(term.term) as usize] += f64::from(term.points);
        }
        Some(Case {
            vote,
            code: one.code.clone(),
            points,
            voted: score::place(one.voted?),
            last: one.last.map(score::place),
            mark: one.mark,
        })
    })
}

/// A fitted model: a weight for each group, and the two lines.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Fit {
    /// Weights of the groups, by [`Group::ALL`]: 1 is as the campaign weighs it.
    pub weights: [f64; Group::ALL.len()],
    /// For from here on, against down from there.
    pub lines: (f64, f64),
}

/// What is held to be so before any vote is looked at, and how firmly (a standard deviation): weights, then lines.
const BEFORE: [(f64, f64); 8] =
    [(1.0, 0.5), (0.0, 1.5), (0.0, 1.0), (0.0, 1.0), (0.0, 1.5), (1.0, 0.001), (30.0, 40.0), (-60.0, 40.0)];
/// The first step and the last of the search, in standard deviations.
const STEPS: (f64, f64) = (0.5, 0.01);
/// The least chance that counts.
const LEAST: f64 = 1e-4;

impl Fit {
    /// The model by which everything but the posture is left out.
    pub const POSTURE: [bool; Group::ALL.len()] = [true, false, false, false, false, false];
    /// The whole model.
    pub const WHOLE: [bool; Group::ALL.len()] = [true; Group::ALL.len()];

    /// Fits on cases, with those groups that are used.
    #[must_use]
    pub fn on(moods: &Moods, cases: &[&Case], used: [bool; Group::ALL.len()]) -> Self {
        let mut figures: [f64; 8] = std::array::from_fn(|at| match used.get(at) {
            Some(false) => 0.0,
            _ => BEFORE[at].0,
        });
        let free = |at: usize| used.get(at).copied().unwrap_or(true) && at != Group::Rest as usize;
        let mut least = loss(moods, cases, &figures);
        let mut step = STEPS.0;
        while step > STEPS.1 {
            let mut moved = false;
            for at in (0..figures.len()).filter(|at| free(*at)) {
                for sign in [1.0, -1.0] {
                    let mut tried = figures;
                    tried[at] += sign * step * BEFORE[at].1;
                    let loss = loss(moods, cases, &tried);
                    if loss < least - 1e-9 {
                        (figures, least, moved) = (tried, loss, true);
                    }
                }
            }
            if !moved {
                step /= 2.0;
            }
        }
        Self::of(&figures)
    }

    /// The model of some figures: weights, then the two lines.
    fn of(figures: &[f64; 8]) -> Self {
        let lines = (figures[Group::ALL.len()], figures[Group::ALL.len() + 1]);
        Self { weights: std::array::from_fn(|at| figures[at]), lines }
    }

    /// The chances of for, abstention and against of a member.
    #[must_use]
    pub fn chances(&self, moods: &Moods, case: &Case) -> [f64; 3] {
        let sum: f64 = self.weights.iter().zip(case.points).map(|(weight, points)| weight * points).sum();
        let for_it = at_least(moods, self.lines.0 - sum);
        let against = 1.0 - at_least(moods, self.lines.1 - sum);
        [for_it, (1.0 - for_it - against).max(0.0), against]
    }
}

/// The chance of luck of at least so many points, between whole ones by the straight line.
fn at_least(moods: &Moods, points: f64) -> f64 {
    let below = libm::floor(points);
    #[expect(clippy::cast_possible_truncation, reason = "points of a sum, some hundreds at most")]
    let whole = below as i32;
    let part = points - below;
    moods.at_least(whole) * (1.0 - part) + moods.at_least(whole + 1) * part
}

/// How much less a vote counts that is filled in from the totals.
const FILLED: f64 = 0.5;

/// What is made small: the surprise at what happened, and how far the figures are from what was held before.
fn loss(moods: &Moods, cases: &[&Case], figures: &[f64; 8]) -> f64 {
    let fit = Fit::of(figures);
    let surprise: f64 =
        cases.iter().map(|case| weight(case) * -libm::log(fit.chances(moods, case)[case.voted].max(LEAST))).sum();
    let apart = figures.iter().zip(BEFORE).map(|(figure, (before, spread))| {
        let by = (figure - before) / spread;
        by * by / 2.0
    });
    let unused = |at: usize| at < Group::ALL.len() && figures[at] == 0.0;
    surprise + apart.enumerate().filter(|(at, _)| !unused(*at)).map(|(_, penalty)| penalty).sum::<f64>()
}

/// How much a case counts: by how well it is known.
#[must_use]
pub fn weight(case: &Case) -> f64 {
    if case.mark >= Mark::Estimate { FILLED } else { 1.0 }
}
