//! The games of the claims: every side that a claim needs is played once, whatever number of claims look at it, on seeds that all
//! sides have in common.

use crate::campaign::Campaign;
use crate::study::assumption::{Assumption, NoAssumption};
use crate::study::batch::{self, Keep, Pace};
use crate::study::claims::list::{Arm, Claim, Test};
use crate::study::design::{Choices, Design};
use crate::study::dial::{NoDial, Turned};
use crate::study::draw::{Drawn, Draws};
use crate::study::play::{Broken, Outcome};
use crate::study::statistic::Statistic;

/// Values at which a side is played to find a threshold: both ends of the range and the steps of a bisection.
pub(super) const BISECTIONS: usize = 5;
/// Of so many games of a side, one is played again at each value that is tried for a threshold.
const FEWER: u32 = 8;
/// The least games at such a value.
const LEAST: u32 = 20;

/// Why claims could not be judged.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// An assumption does not fit the campaign.
    #[error(transparent)]
    Assumption(#[from] NoAssumption),
    /// A side sets an instrument that there is not.
    #[error(transparent)]
    Instrument(#[from] NoDial),
    /// A defect of the program.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// A bench on which claims are tested.
pub struct Bench<'a> {
    /// The campaign as it stands.
    pub(super) campaign: &'a Campaign,
    /// What the campaign was called by: its name, or a path.
    pub(super) called: &'a str,
    /// Length, doctrine, level, seed; games are those of all draws.
    choices: Choices,
    pace: Pace<'a>,
    played: Vec<(Arm, Design, Vec<Outcome>)>,
}

impl<'a> Bench<'a> {
    /// A bench that plays so many draws of the figures, and so many games of each; the campaign was called by a name or a path.
    #[must_use]
    pub fn new(campaign: &'a Campaign, called: &'a str, choices: &Choices, repeats: u32, pace: Pace<'a>) -> Self {
        let games = choices.games.saturating_mul(repeats);
        let choices = Choices { games, per_draw: repeats, ..choices.clone() };
        Self { campaign, called, choices, pace, played: Vec::new() }
    }

    /// How many games the claims take at most, those for thresholds among them.
    #[must_use]
    pub fn games(&self, claims: &[Claim]) -> usize {
        let thresholds = claims.iter().filter(|claim| matches!(claim.test, Test::From(..))).count();
        let each = usize::try_from(self.fewer()).unwrap_or(usize::MAX);
        let all = usize::try_from(self.choices.games).unwrap_or(usize::MAX);
        arms(claims).len() * all + thresholds * 2 * (2 + BISECTIONS) * each
    }

    /// Plays every side that the claims need; they take turns, so that a bench that is stopped has as many draws of each.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub fn play(&mut self, claims: &[Claim], keep: &mut dyn Keep, tick: &mut dyn FnMut()) -> Result<(), Trouble> {
        let designs = self.designs(claims)?;
        let played = batch::together(&designs.iter().collect::<Vec<_>>(), self.pace, keep, tick)?;
        let sides = arms(claims).into_iter().zip(designs).zip(played);
        self.played = sides.map(|((arm, design), games)| (arm, design, games)).collect();
        Ok(())
    }

    /// What is played of the claims, each side once; not what is tried for thresholds, which depends on what comes of these.
    ///
    /// # Errors
    /// When a side does not fit the campaign.
    pub fn designs(&self, claims: &[Claim]) -> Result<Vec<Design>, Trouble> {
        arms(claims).into_iter().map(|arm| self.design(arm)).collect()
    }

    /// A side as a design.
    pub(super) fn design(&self, arm: Arm) -> Result<Design, Trouble> {
        design(self.campaign, &self.choices, arm, None)
    }

    /// Draws that were played on every side, the last perhaps in part.
    #[must_use]
    pub fn draws(&self) -> usize {
        let fewest = self.played.iter().map(|(_, _, outcomes)| outcomes.len()).min().unwrap_or(0);
        fewest.div_ceil(self.group())
    }

    /// Whether it was stopped before all was played.
    #[must_use]
    pub fn stopped(&self) -> bool {
        self.pace.stopped()
    }

    /// Games of a draw.
    pub(super) fn group(&self) -> usize {
        usize::try_from(self.choices.per_draw).unwrap_or(1).max(1)
    }

    /// What came of a side.
    pub(super) fn outcomes(&self, arm: Arm) -> &[Outcome] {
        self.played.iter().find(|(played, ..)| *played == arm).map_or(&[], |(_, _, outcomes)| outcomes)
    }

    /// The figures that are drawn on a side.
    pub(super) fn drawn(&self, arm: Arm) -> &[Drawn] {
        let found = self.played.iter().find(|(played, ..)| *played == arm);
        found.map_or(&[], |(_, design, _)| &design.draws.figures)
    }

    /// A statistic of a side, game by game.
    pub(super) fn values(&self, arm: Arm, statistic: Statistic) -> Vec<Option<f64>> {
        self.outcomes(arm).iter().map(|outcome| statistic.of(self.campaign, outcome)).collect()
    }

    /// The values of a statistic on a side with a figure set, in fewer games; nothing when stopped.
    pub(super) fn at(
        &self,
        arm: Arm,
        figure: (&str, i32),
        statistic: Statistic,
        keep: &mut dyn Keep,
        tick: &mut dyn FnMut(),
    ) -> Result<Option<Vec<Option<f64>>>, Trouble> {
        let choices = Choices { games: self.fewer(), per_draw: 1, ..self.choices.clone() };
        let design = design(self.campaign, &choices, arm, Some(figure))?;
        let outcomes = batch::together(&[&design], self.pace, keep, tick)?.pop().unwrap_or_default();
        let whole = outcomes.len() == usize::try_from(choices.games).unwrap_or(usize::MAX);
        Ok(whole.then(|| outcomes.iter().map(|outcome| statistic.of(self.campaign, outcome)).collect()))
    }

    pub(super) fn fewer(&self) -> u32 {
        (self.choices.games / FEWER).max(LEAST)
    }
}

/// The sides that claims need, each once.
fn arms(claims: &[Claim]) -> Vec<Arm> {
    let mut arms: Vec<Arm> = Vec::new();
    for claim in claims {
        let sides = match claim.test {
            Test::Sides(first, second, _) | Test::From(_, first, second, _) => vec![first, second],
            Test::Bites | Test::Opening => Vec::new(),
        };
        for arm in sides {
            if !arms.contains(&arm) {
                arms.push(arm);
            }
        }
    }
    arms
}

/// A side as a design; one figure may be set.
fn design(campaign: &Campaign, choices: &Choices, arm: Arm, fixed: Option<(&str, i32)>) -> Result<Design, Trouble> {
    let assumed = arm.assume.iter().map(|text| Assumption::parse(text));
    let set = fixed.map(|(path, value)| Ok(Assumption::of_figure(path, value)));
    let assumptions = assumed.chain(set).collect::<Result<_, _>>()?;
    let instruments = arm.instruments.iter().map(|text| Turned::parse(text)).collect::<Result<_, _>>()?;
    let choices = Choices { policy: arm.policy, assumptions, instruments, ..choices.clone() };
    Ok(Design::new(campaign, choices)?)
}

/// How many figures are drawn, for what robustness rests on.
#[must_use]
pub fn drawn(campaign: &Campaign) -> usize {
    Draws::of(campaign, &[]).figures.len()
}
