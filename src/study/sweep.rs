//! Sensitivity: a figure of the campaign at several values, everything else as it is, on common seeds.

use crate::base::paired::{Paired, paired};
use crate::campaign::Campaign;
use crate::study::assumption::{Assumption, NoAssumption};
use crate::study::batch::{self, Keep, Pace};
use crate::study::compare::MEASURED;
use crate::study::design::{Choices, Design};
use crate::study::draw::{self, NoFigure};
use crate::study::play::Broken;
use crate::words::text::say;

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
        let form = || say!("vary-form", text = text.to_string());
        let (path, range) = text.split_once('=').ok_or_else(form)?;
        let (range, steps) = range.split_once(':').ok_or_else(form)?;
        let (low, high) = range.split_once("..").ok_or_else(form)?;
        let number =
            |word: &str| word.trim().parse::<i32>().map_err(|_| say!("vary-no-number", word = word.to_string()));
        let (low, high) = (number(low)?, number(high)?);
        let steps: u32 = steps.trim().parse().map_err(|_| say!("vary-no-steps", steps = steps.to_string()))?;
        if low >= high {
            return Err(say!("vary-empty", low = low.to_string(), high = high.to_string()));
        }
        if !(2..=MOST).contains(&steps) {
            return Err(say!("vary-values", steps = steps.to_string(), most = MOST.to_string()));
        }
        let (low, high) = (i64::from(low), i64::from(high));
        let at = |step: u32| low + (high - low) * i64::from(step) / i64::from(steps - 1);
        if i64::from(steps) > high - low + 1 {
            return Err(say!("sweep-few", range = format!("{low}..{high}"), numbers = high - low + 1, steps = steps));
        }
        let values = (0..steps).filter_map(|step| i32::try_from(at(step)).ok()).collect();
        Ok(Self { path: path.trim().to_owned(), values })
    }

    /// Checks that the campaign has the figure, and that it may be so low and so high.
    ///
    /// # Errors
    /// When it has not, with the nearest that it has; when a value is none that the format admits.
    pub fn known(&self, campaign: &Campaign) -> Result<(), NoFigure> {
        let mut probe = campaign.clone();
        self.values.iter().try_for_each(|value| draw::set(&mut probe, &self.path, *value))
    }
}

/// A value of a figure, and what came of it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Point {
    /// The value.
    pub value: i32,
    /// Games played.
    pub games: usize,
    /// Landing zones in per cent, beside those of the base on common seeds.
    pub landing: Paired,
}

/// What a figure does.
#[derive(Clone, PartialEq, Debug)]
pub struct Effect {
    /// The figure.
    pub path: String,
    /// At each value that was played.
    pub points: Vec<Point>,
}

impl Effect {
    /// The values with the lowest and the highest share of landing zones.
    #[must_use]
    pub fn ends(&self) -> Option<(&Point, &Point)> {
        let by = |one: &&Point, other: &&Point| one.landing.first.total_cmp(&other.landing.first);
        self.points.iter().min_by(by).zip(self.points.iter().max_by(by))
    }

    /// How far the share of landing zones swings.
    #[must_use]
    pub fn swing(&self) -> f64 {
        self.ends().map_or(0.0, |(low, high)| high.landing.first - low.landing.first)
    }
}

/// A design with a figure set, not drawn.
///
/// # Errors
/// When an assumption cannot be applied.
pub fn set(campaign: &Campaign, choices: &Choices, path: &str, value: i32) -> Result<Design, NoAssumption> {
    let mut choices = choices.clone();
    choices.assumptions.push(Assumption::of_figure(path, value));
    Design::new(campaign, choices)
}

/// What is played: the base, then every figure at every value, in their order.
///
/// # Errors
/// When an assumption cannot be applied.
pub fn designs(campaign: &Campaign, choices: &Choices, figures: &[Vary]) -> Result<Vec<Design>, NoAssumption> {
    let base = Design::new(campaign, choices.clone());
    let each = figures.iter().flat_map(|vary| vary.values.iter().map(|value| (vary.path.as_str(), *value)));
    std::iter::once(base).chain(each.map(|(path, value)| set(campaign, choices, path, value))).collect()
}

/// Plays the designs of a sweep in turn: landing zones of the base in per cent, its games, and the effect of each figure, the
/// greatest swing first. A sweep that was stopped has fewer games at every value.
///
/// # Errors
/// A defect of the program.
pub fn sweep(
    figures: &[Vary],
    designs: &[Design],
    pace: Pace<'_>,
    keep: &mut dyn Keep,
    tick: &mut dyn FnMut(),
) -> Result<(Point, Vec<Effect>), Broken> {
    let played = batch::together(&designs.iter().collect::<Vec<_>>(), pace, keep, tick)?;
    let measured = designs.iter().zip(&played).map(|(design, outcomes)| {
        outcomes.iter().map(|outcome| MEASURED.of(&design.campaign, outcome)).collect::<Vec<_>>()
    });
    let measured: Vec<Vec<Option<f64>>> = measured.collect();
    let base = measured.first().map_or(&[][..], Vec::as_slice);
    let group = designs.first().map_or(1, Design::repeats);
    let point = |value: i32, values: &[Option<f64>]| Point {
        value,
        games: values.len(),
        landing: paired(values, base, group, MEASURED.reach()).0,
    };
    let mut values = measured.iter().skip(1);
    let mut effects = Vec::new();
    for vary in figures {
        let points = vary.values.iter().zip(values.by_ref()).map(|(value, values)| point(*value, values));
        effects.push(Effect { path: vary.path.clone(), points: points.filter(|point| point.games > 0).collect() });
    }
    Ok((point(0, base), tornado(effects)))
}

/// The tornado: effects by how far they swing, the greatest first.
fn tornado(mut effects: Vec<Effect>) -> Vec<Effect> {
    effects.sort_by(|one, other| other.swing().total_cmp(&one.swing()).then_with(|| one.path.cmp(&other.path)));
    effects
}
