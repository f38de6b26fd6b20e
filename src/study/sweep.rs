//! Sensitivity: a figure of the campaign at several values, everything else as it is, on common seeds.

use crate::campaign::Campaign;
use crate::campaign::diagnostic::nearest;
use crate::study::assumption::NoAssumption;
use crate::study::batch::{self, Pace};
use crate::study::compare::MEASURED;
use crate::study::design::{Choices, Design};
use crate::study::draw::{Draws, figure};
use crate::study::paired::count;
use crate::study::play::Broken;

/// The most values of a figure.
const MOST: u32 = 101;

/// A figure that is varied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vary {
    /// Its path.
    pub path: String,
    /// Its values, ascending.
    pub values: Vec<i32>,
}

impl Vary {
    /// Reads `path=a..b:n`.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, String> {
        let form = || format!("`{text}` is not of the form path=a..b:n, such as start.cohesion=4800..6200:5");
        let (path, range) = text.split_once('=').ok_or_else(form)?;
        let (range, steps) = range.split_once(':').ok_or_else(form)?;
        let (low, high) = range.split_once("..").ok_or_else(form)?;
        let number = |word: &str| word.trim().parse::<i32>().map_err(|_| format!("`{word}` is not a whole number"));
        let (low, high) = (number(low)?, number(high)?);
        let steps: u32 = steps.trim().parse().map_err(|_| format!("`{steps}` is not a number of values"))?;
        if low >= high {
            return Err(format!("the range {low}..{high} is empty: the first value is the lower one"));
        }
        if !(2..=MOST).contains(&steps) {
            return Err(format!("{steps} values: from 2 to {MOST}"));
        }
        let (low, high) = (i64::from(low), i64::from(high));
        let at = |step: u32| low + (high - low) * i64::from(step) / i64::from(steps - 1);
        let values = (0..steps).filter_map(|step| i32::try_from(at(step)).ok()).collect();
        Ok(Self { path: path.trim().to_owned(), values })
    }

    /// Checks that the campaign has the figure.
    ///
    /// # Errors
    /// When it has not, with the nearest that it has.
    pub fn known(&self, campaign: &Campaign) -> Result<(), String> {
        if figure(&mut campaign.clone(), &self.path).is_some() {
            return Ok(());
        }
        let draws = Draws::of(campaign, &[]);
        let near = nearest(&self.path, draws.figures.iter().map(|drawn| drawn.path.as_str()));
        let near = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        Err(format!("the campaign has no figure `{}` that can be varied{near}", self.path))
    }
}

/// What a figure does.
#[derive(Clone, PartialEq, Debug)]
pub struct Effect {
    /// The figure.
    pub path: String,
    /// Landing zones in per cent at each value.
    pub shares: Vec<(i32, f64)>,
}

impl Effect {
    /// How far the share of landing zones swings.
    #[must_use]
    pub fn swing(&self) -> f64 {
        let shares = self.shares.iter().map(|(_, share)| *share);
        shares.clone().fold(0.0, f64::max) - shares.fold(100.0, f64::min)
    }
}

/// A design with a figure set, not drawn.
///
/// # Errors
/// When an assumption cannot be applied.
pub fn set(campaign: &Campaign, choices: &Choices, path: &str, value: i32) -> Result<Design, NoAssumption> {
    let mut design = Design::new(campaign, choices.clone(), &[path.to_owned()])?;
    if let Some(place) = figure(&mut design.campaign, path) {
        *place = value;
    }
    Ok(design)
}

/// The share of landing zones of a design, in per cent.
///
/// # Errors
/// A defect of the program.
pub fn share(design: &Design, pace: Pace<'_>, tick: &mut dyn FnMut()) -> Result<f64, Broken> {
    let outcomes = batch::all(design, pace, tick)?;
    let sum: f64 = outcomes.iter().filter_map(|outcome| MEASURED.of(&design.campaign, outcome)).sum();
    Ok(sum / count(outcomes.len().max(1)))
}

/// The tornado: effects by how far they swing, the greatest first.
#[must_use]
pub fn tornado(mut effects: Vec<Effect>) -> Vec<Effect> {
    effects.sort_by(|one, other| other.swing().total_cmp(&one.swing()).then_with(|| one.path.cmp(&other.path)));
    effects
}
