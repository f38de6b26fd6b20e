//! Playing the claims and judging them.

use crate::base::ids::MeasureId;
use crate::campaign::Campaign;
use crate::game::measures::full_pressure;
use crate::game::rulebook::{EndUse, InstrumentKind};
use crate::game::state::{DefenceCarveOut, SnapBack};
use crate::study::assumption::{Assumption, NoAssumption};
use crate::study::batch::{self, Pace};
use crate::study::claims::list::{Arm, Change, Claim, Kind, Test};
use crate::study::design::{Choices, Design};
use crate::study::draw::{Draws, figure};
use crate::study::paired::{Paired, count, paired};
use crate::study::play::{Broken, Outcome};
use crate::study::statistic::Statistic;
use crate::study::sweep::set;
use serde::Serialize;

/// The share of draws in which a claim must hold, or its text says that it depends on estimates.
pub const ROBUST: f64 = 0.8;
/// Steps of the bisection for a threshold.
const BISECTIONS: usize = 5;

/// What came of a claim. The fields stand in the order in which the JSON document has them.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Verdict {
    /// Its number.
    pub id: &'static str,
    /// What it says.
    pub claim: &'static str,
    /// Where in the source.
    pub paragraph: &'static str,
    /// Of which kind it is.
    pub kind: &'static str,
    /// What is measured.
    pub statistic: &'static str,
    /// The documented side.
    pub documented: f64,
    /// The other side; nothing for a start.
    pub ablated: Option<f64>,
    /// Documented less ablated.
    pub difference: Option<f64>,
    /// The 95 % interval of the difference.
    pub interval: Option<(f64, f64)>,
    /// The smallest effect that matters; for a threshold, the value from which on the claim holds.
    pub threshold: Option<f64>,
    /// Whether it holds.
    pub holds: bool,
    /// The share of draws of all estimated figures in which it holds; nothing where no figure is drawn.
    pub robust: Option<f64>,
    /// How it was tested, and what to think of it.
    pub how: String,
}

/// Why claims could not be judged.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// An assumption does not fit the campaign.
    #[error(transparent)]
    Assumption(#[from] NoAssumption),
    /// A defect of the program.
    #[error(transparent)]
    Broken(#[from] Broken),
    /// Stopped from outside.
    #[error("stopped")]
    Stopped,
}

/// A bench on which claims are tested: arms that were played are kept.
pub struct Bench<'a> {
    campaign: &'a Campaign,
    /// Length, doctrine, level, seed; games are those of all draws.
    choices: Choices,
    repeats: u32,
    pace: Pace<'a>,
    played: Vec<(Arm, Vec<Outcome>)>,
}

impl<'a> Bench<'a> {
    /// A bench that plays so many draws of the figures, and so many games of each.
    #[must_use]
    pub fn new(campaign: &'a Campaign, choices: &Choices, repeats: u32, pace: Pace<'a>) -> Self {
        let choices = Choices { games: choices.games.saturating_mul(repeats), ..choices.clone() };
        Self { campaign, choices, repeats, pace, played: Vec::new() }
    }

    /// Judges a claim.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub fn judge(&mut self, claim: &Claim, tick: &mut dyn FnMut()) -> Result<Verdict, Trouble> {
        match claim.test {
            Test::Sides(documented, ablated, statistic) => {
                let (found, groups) = self.sides(documented, ablated, statistic, tick)?;
                Ok(by_sides(claim, &found, &groups))
            }
            Test::From(path, documented, ablated, statistic) => {
                self.threshold(claim, path, [documented, ablated], statistic, tick)
            }
            Test::Bites => Ok(bites(claim, self.campaign)),
            Test::Opening => Ok(opening(claim, self.campaign)),
        }
    }

    fn sides(
        &mut self,
        documented: Arm,
        ablated: Arm,
        statistic: Statistic,
        tick: &mut dyn FnMut(),
    ) -> Result<(Paired, Vec<f64>), Trouble> {
        let first = self.values(documented, statistic, tick)?;
        let second = self.values(ablated, statistic, tick)?;
        Ok(paired(&first, &second, usize::try_from(self.repeats).unwrap_or(1)))
    }

    fn values(&mut self, arm: Arm, statistic: Statistic, tick: &mut dyn FnMut()) -> Result<Vec<Option<f64>>, Trouble> {
        if !self.played.iter().any(|(played, _)| *played == arm) {
            let design = design(self.campaign, &self.choices, arm, self.repeats, None)?;
            let outcomes = batch::all(&design, self.pace, tick)?;
            if outcomes.len() < usize::try_from(self.choices.games).unwrap_or(usize::MAX) {
                return Err(Trouble::Stopped);
            }
            self.played.push((arm, outcomes));
        }
        let found = self.played.iter().find(|(played, _)| *played == arm);
        let outcomes = found.map_or(&[][..], |(_, outcomes)| outcomes);
        Ok(outcomes.iter().map(|outcome| statistic.of(self.campaign, outcome)).collect())
    }

    /// The value of a figure from which on the documented side is at most the threshold's share of the other.
    fn threshold(
        &mut self,
        claim: &Claim,
        path: &str,
        arms: [Arm; 2],
        statistic: Statistic,
        tick: &mut dyn FnMut(),
    ) -> Result<Verdict, Trouble> {
        let (found, groups) = self.sides(arms[0], arms[1], statistic, tick)?;
        let shares = self.shares(arms, statistic, tick)?;
        let holds_in = shares.iter().filter(|(first, second)| *first <= claim.threshold * second).count();
        let range = self.campaign.provenance.figure(path).and_then(|figure| figure.range);
        let value = figure(&mut self.campaign.clone(), path).map_or(0, |value| *value);
        let (low, high) = range.map_or((value / 2, value * 2), |(low, high)| {
            (i32::try_from(low).unwrap_or(value), i32::try_from(high).unwrap_or(value))
        });
        let mut holds_at = |at: i32| -> Result<bool, Trouble> {
            let mut means = [0.0; 2];
            for (mean, arm) in means.iter_mut().zip(arms) {
                let choices = Choices { games: (self.choices.games / 8).max(20), ..self.choices.clone() };
                let design = design(self.campaign, &choices, arm, 1, Some((path, at)))?;
                let outcomes = batch::all(&design, self.pace, tick)?;
                let values = outcomes.iter().filter_map(|outcome| statistic.of(self.campaign, outcome));
                *mean = values.sum::<f64>() / count(outcomes.len().max(1));
            }
            Ok(means[0] <= claim.threshold * means[1])
        };
        let (at_low, at_high) = (holds_at(low)?, holds_at(high)?);
        let (threshold, text) = match (at_low, at_high) {
            (true, true) => (Some(low), format!("it holds throughout {low} to {high} of {path}")),
            (false, false) => (None, format!("it holds nowhere from {low} to {high} of {path}")),
            (low_holds, _) => {
                let (mut without, mut with) = if low_holds { (high, low) } else { (low, high) };
                for _ in 0..BISECTIONS {
                    let middle = i32::midpoint(without, with);
                    if holds_at(middle)? {
                        with = middle;
                    } else {
                        without = middle;
                    }
                }
                let side = if low_holds { "up to" } else { "from" };
                (Some(with), format!("it holds {side} {with} of {path} (tried: {low} to {high})"))
            }
        };
        let robust = count(holds_in) / count(shares.len().max(1));
        Ok(Verdict {
            documented: found.first,
            ablated: Some(found.second),
            difference: Some(found.difference),
            interval: Some(found.interval),
            threshold: threshold.map(f64::from),
            holds: found.pairs > 0 && found.first <= claim.threshold * found.second,
            robust: (!groups.is_empty()).then_some(robust),
            ..blank(claim)
        }
        .saying(&text))
    }

    /// The means of each draw on both sides.
    fn shares(
        &mut self,
        arms: [Arm; 2],
        statistic: Statistic,
        tick: &mut dyn FnMut(),
    ) -> Result<Vec<(f64, f64)>, Trouble> {
        let [first, second] = [self.values(arms[0], statistic, tick)?, self.values(arms[1], statistic, tick)?];
        let size = usize::try_from(self.repeats).unwrap_or(1).max(1);
        let mean = |values: &[Option<f64>]| values.iter().flatten().sum::<f64>() / count(values.len().max(1));
        Ok(first.chunks(size).zip(second.chunks(size)).map(|(a, b)| (mean(a), mean(b))).collect())
    }
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

fn blank(claim: &Claim) -> Verdict {
    Verdict {
        id: claim.id,
        claim: claim.claim,
        paragraph: claim.paragraph,
        kind: claim.kind.id(),
        statistic: claim.statistic,
        documented: 0.0,
        ablated: None,
        difference: None,
        interval: None,
        threshold: Some(claim.threshold),
        holds: false,
        robust: None,
        how: claim.how.to_owned(),
    }
}

impl Verdict {
    /// Adds what there is to say, and whether it depends on estimates.
    fn saying(mut self, text: &str) -> Self {
        if !text.is_empty() {
            self.how = format!("{}; {text}", self.how);
        }
        if self.holds && self.robust.is_some_and(|robust| robust < ROBUST) {
            self.how.push_str("; depends on estimates");
        }
        self
    }
}

fn by_sides(claim: &Claim, found: &Paired, groups: &[f64]) -> Verdict {
    let (low, high) = found.interval;
    let beyond = |value: f64| if claim.threshold < 0.0 { value < claim.threshold } else { value > claim.threshold };
    let within = |value: f64| value.abs() < claim.threshold;
    let (holds, holds_in) = match claim.kind {
        Kind::NoEffect => (within(low) && within(high), groups.iter().filter(|value| within(**value)).count()),
        Kind::Effect | Kind::Threshold | Kind::Start => {
            (beyond(low) && beyond(high), groups.iter().filter(|value| beyond(**value)).count())
        }
    };
    let says = match (found.pairs, claim.kind) {
        (0, _) => "no pair of games has the statistic on both sides",
        (_, Kind::NoEffect) if groups.iter().all(|value| *value == 0.0) => "no game ended otherwise",
        _ => "",
    };
    Verdict {
        documented: found.first,
        ablated: Some(found.second),
        difference: Some(found.difference),
        interval: Some(found.interval),
        holds: holds && found.pairs > 0,
        robust: (!groups.is_empty()).then(|| count(holds_in) / count(groups.len())),
        ..blank(claim)
    }
    .saying(says)
}

/// Bite over own cost of each measure: the best over the worst.
fn bites(claim: &Claim, campaign: &Campaign) -> Verdict {
    let rules = &campaign.rules;
    let ratio = |g7: i32| {
        let each =
            rules.measures.iter().enumerate().filter(|(_, measure)| measure.stage <= 3).filter_map(|(at, measure)| {
                let weights = rules.nations.iter().map(|nation| {
                    let points = measure.cost.iter().zip(nation.sectors).map(|(cost, weight)| cost * i32::from(weight));
                    f64::from(points.sum::<i32>()) * f64::from(nation.gdp)
                });
                let gdp: f64 = rules.nations.iter().map(|nation| f64::from(nation.gdp)).sum();
                let cost = weights.sum::<f64>() / gdp.max(1.0);
                (cost > 0.0).then(|| (f64::from(full_pressure(rules, MeasureId::at(at), g7)) / cost, at))
            });
        let mut each: Vec<(f64, usize)> = each.collect();
        each.sort_by(|one, other| other.0.total_cmp(&one.0));
        each
    };
    let (with, alone) = (ratio(rules.start.g7), ratio(0));
    let over = |each: &[(f64, usize)]| match (each.first(), each.last()) {
        (Some(best), Some(worst)) if worst.0 > 0.0 => best.0 / worst.0,
        _ => f64::INFINITY,
    };
    let named =
        |at: Option<&(f64, usize)>| at.map_or("", |(_, at)| campaign.text.measures[*at].name.as_str()).to_owned();
    let text =
        format!("best: {}; worst: {}; best alone: {}", named(with.first()), named(with.last()), named(alone.first()));
    let (documented, ablated) = (over(&with).min(1e6), over(&alone).min(1e6));
    Verdict {
        documented,
        ablated: Some(ablated),
        difference: Some(documented - ablated),
        holds: documented > claim.threshold,
        ..blank(claim)
    }
    .saying(&text)
}

/// The opening against its sources.
fn opening(claim: &Claim, campaign: &Campaign) -> Verdict {
    let rules = &campaign.rules;
    let at_start = |rung: u8| {
        rules.instruments.iter().any(|one| one.at_start && matches!(one.kind, InstrumentKind::Rung(of) if of == rung))
    };
    let seen = |id: &str| campaign.sources.iter().any(|source| source.id == id && source.seen);
    let (civil, defence) = (EndUse::Civil.index(), EndUse::Defence.index());
    let checks = [
        ("licences are slow-walked at the start (rung 1)", at_start(1)),
        ("applications ask for secrets at the start (rung 2)", at_start(2)),
        ("19 of 141 applications, Chamber sample, source seen", seen("chamber-2025-09")),
        ("half of some 2,000 applications, Commission, source seen", seen("commission-2025-11")),
        (
            "every controlled good is granted less for defence than for civil use",
            rules.goods.iter().all(|good| good.approval[defence] < good.approval[civil]),
        ),
    ];
    let right = checks.iter().filter(|(_, right)| *right).count();
    let wrong: Vec<&str> = checks.iter().filter(|(_, right)| !right).map(|(what, _)| *what).collect();
    let text = if wrong.is_empty() { String::new() } else { format!("not found: {}", wrong.join(", ")) };
    Verdict { documented: count(right), holds: wrong.is_empty(), ..blank(claim) }.saying(&text)
}

/// How many games the claims take at most, for a bar.
#[must_use]
pub fn games(claims: &[Claim], draws: u32, repeats: u32) -> usize {
    let all = usize::try_from(draws.saturating_mul(repeats)).unwrap_or(usize::MAX);
    let mut arms: Vec<Arm> = Vec::new();
    let mut more = 0;
    for claim in claims {
        let sides = match claim.test {
            Test::Sides(first, second, _) => vec![first, second],
            Test::From(_, first, second, _) => {
                more += 4 * (all / 8).max(20);
                vec![first, second]
            }
            Test::Bites | Test::Opening => Vec::new(),
        };
        for arm in sides {
            if !arms.contains(&arm) {
                arms.push(arm);
            }
        }
    }
    arms.len() * all + more
}

/// How many figures are drawn, for what robustness rests on.
#[must_use]
pub fn drawn(campaign: &Campaign) -> usize {
    Draws::of(campaign, &[]).figures.len()
}
