//! The games of the claims: every side that a claim needs is played once, whatever number of claims look at it, on seeds that all
//! sides have in common.

use crate::campaign::Campaign;
use crate::game::state::{DefenceCarveOut, SnapBack};
use crate::study::assumption::{Assumption, NoAssumption};
use crate::study::batch::{self, Pace};
use crate::study::claims::list::{Arm, Change, Claim, Test};
use crate::study::design::{Choices, Design};
use crate::study::draw::{Drawn, Draws};
use crate::study::play::{Broken, Outcome};
use crate::study::statistic::Statistic;
use crate::study::sweep::set;

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
    /// A defect of the program.
    #[error(transparent)]
    Broken(#[from] Broken),
}

/// A bench on which claims are tested.
pub struct Bench<'a> {
    /// The campaign as it stands.
    pub(super) campaign: &'a Campaign,
    /// Length, doctrine, level, seed; games are those of all draws.
    choices: Choices,
    repeats: u32,
    pace: Pace<'a>,
    played: Vec<(Arm, Design, Vec<Outcome>)>,
}

impl<'a> Bench<'a> {
    /// A bench that plays so many draws of the figures, and so many games of each.
    #[must_use]
    pub fn new(campaign: &'a Campaign, choices: &Choices, repeats: u32, pace: Pace<'a>) -> Self {
        let choices = Choices { games: choices.games.saturating_mul(repeats), ..choices.clone() };
        Self { campaign, choices, repeats, pace, played: Vec::new() }
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
    pub fn play(&mut self, claims: &[Claim], tick: &mut dyn FnMut()) -> Result<(), Trouble> {
        let arms = arms(claims);
        let designs = arms.iter().map(|arm| design(self.campaign, &self.choices, *arm, self.repeats, None));
        let designs: Vec<Design> = designs.collect::<Result<_, _>>()?;
        let played = batch::together(&designs.iter().collect::<Vec<_>>(), self.pace, tick)?;
        self.played =
            arms.into_iter().zip(designs).zip(played).map(|((arm, design), games)| (arm, design, games)).collect();
        Ok(())
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
        usize::try_from(self.repeats).unwrap_or(1).max(1)
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
        tick: &mut dyn FnMut(),
    ) -> Result<Option<Vec<Option<f64>>>, Trouble> {
        let choices = Choices { games: self.fewer(), ..self.choices.clone() };
        let design = design(self.campaign, &choices, arm, 1, Some(figure))?;
        let outcomes = batch::all(&design, self.pace, tick)?;
        let whole = outcomes.len() == usize::try_from(choices.games).unwrap_or(usize::MAX);
        Ok(whole.then(|| outcomes.iter().map(|outcome| statistic.of(self.campaign, outcome)).collect()))
    }

    fn fewer(&self) -> u32 {
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
fn design(
    campaign: &Campaign,
    choices: &Choices,
    arm: Arm,
    repeats: u32,
    fixed: Option<(&str, i32)>,
) -> Result<Design, NoAssumption> {
    let assumptions = arm.assume.iter().map(|text| Assumption::parse(text)).collect::<Result<_, _>>()?;
    let choices = Choices { policy: arm.policy, assumptions, ..choices.clone() };
    let fixed = match arm.change {
        Change::Cohesion(value) => Some(("start.cohesion", value)),
        Change::None | Change::NoClause | Change::TradeAlone => fixed,
    };
    let mut design = match fixed {
        Some((path, value)) => set(campaign, &choices, path, value)?,
        None => Design::new(campaign, choices, &[])?,
    };
    match arm.change {
        Change::NoClause => design.conduct.mandate.snap_back = SnapBack::None,
        Change::TradeAlone => {
            (design.conduct.mandate.defence, design.conduct.mandate.technology) = (DefenceCarveOut::None, false);
        }
        Change::None | Change::Cohesion(_) => {}
    }
    Ok(design.with_repeats(repeats))
}

/// How many figures are drawn, for what robustness rests on.
#[must_use]
pub fn drawn(campaign: &Campaign) -> usize {
    Draws::of(campaign, &[]).figures.len()
}
