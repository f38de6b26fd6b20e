//! Judging the claims by the games that were played.

use crate::base::ids::MeasureId;
use crate::base::paired::{Paired, count, paired};
use crate::campaign::Campaign;
use crate::campaign::figure::figure;
use crate::game::measures::full_pressure;
use crate::game::rulebook::InstrumentKind;
use crate::study::batch::Keep;
use crate::study::claims::bench::{BISECTIONS, Bench, Trouble};
use crate::study::claims::explain::{between, shortfall, turns_on};
use crate::study::claims::list::{Arm, Claim, Kind, Test};
use crate::study::statistic::Statistic;
use crate::words::text::{self, say};
use serde::Serialize;

/// The share of draws in which a claim must hold, or its text says that it depends on estimates.
pub const ROBUST: f64 = 0.8;

/// What the games say of a claim.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// The whole interval lies beyond the threshold.
    Holds,
    /// None of it does.
    DoesNotHold,
    /// The interval reaches over the threshold: more games would tell.
    Undecided,
}

/// What came of a claim. The fields stand in the order in which the JSON document has them.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Verdict {
    /// Its number.
    pub id: &'static str,
    /// What it says.
    pub claim: String,
    /// Where in the source.
    pub paragraph: &'static str,
    /// Of which kind it is.
    pub kind: &'static str,
    /// What is measured.
    pub statistic: String,
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
    /// Whether it holds: all of the interval says so.
    pub holds: bool,
    /// Whether it holds, does not, or these games cannot tell.
    pub verdict: Finding,
    /// The share of draws of all estimated figures in which it holds; nothing where no figure is drawn.
    pub robust: Option<f64>,
    /// How it was tested, and what to think of it.
    pub how: String,
}

impl Bench<'_> {
    /// Judges a claim by the games that were played.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub fn judge(&self, claim: &Claim, keep: &mut dyn Keep, tick: &mut dyn FnMut()) -> Result<Verdict, Trouble> {
        match claim.test {
            Test::Sides(documented, ablated, statistic) => {
                self.by_sides(claim, [documented, ablated], statistic).rerun(self, [documented, ablated], statistic)
            }
            Test::From(path, documented, ablated, statistic) => {
                let arms = [documented, ablated];
                let verdict = self.threshold(claim, path, arms, statistic, keep, tick)?;
                let again = say!("claims-again", games = self.fewer().to_string(), path = path);
                Ok(verdict.rerun(self, arms, statistic)?.saying(Some(again)))
            }
            Test::Bites => Ok(bites(claim, self.campaign)),
            Test::Opening => Ok(opening(claim, self.campaign)),
        }
    }

    fn sides(&self, arms: [Arm; 2], statistic: Statistic) -> (Paired, Vec<(usize, f64)>) {
        let [first, second] = arms.map(|arm| self.values(arm, statistic));
        paired(&first, &second, self.group(), statistic.reach())
    }

    fn by_sides(&self, claim: &Claim, arms: [Arm; 2], statistic: Statistic) -> Verdict {
        let (found, groups) = self.sides(arms, statistic);
        let (low, high) = found.interval;
        let beyond = |value: f64| if claim.threshold < 0.0 { value < claim.threshold } else { value > claim.threshold };
        let within = |value: f64| value.abs() < claim.threshold;
        let holds_at = |value: f64| if claim.kind == Kind::NoEffect { within(value) } else { beyond(value) };
        let holds = found.pairs > 0 && holds_at(low) && holds_at(high);
        let fails = found.pairs > 0
            && if claim.kind == Kind::NoEffect {
                low >= claim.threshold || high <= -claim.threshold
            } else {
                !beyond(low) && !beyond(high)
            };
        let verdict = match (holds, fails) {
            (true, _) => Finding::Holds,
            (false, true) => Finding::DoesNotHold,
            (false, false) => Finding::Undecided,
        };
        let holds_in = groups.iter().filter(|(_, value)| holds_at(*value)).count();
        let robust = (!groups.is_empty()).then(|| count(holds_in) / count(groups.len()));
        let unmoved = claim.kind == Kind::NoEffect && groups.iter().all(|(_, value)| *value == 0.0);
        let why = if !holds {
            Some(shortfall(claim, &found))
        } else if unmoved {
            Some(text::plain("claims-unmoved-at-all"))
        } else {
            None
        };
        let unsure = !holds || robust.is_some_and(|robust| robust < ROBUST);
        Verdict {
            documented: found.first,
            ablated: Some(found.second),
            difference: Some(found.difference),
            interval: Some(found.interval),
            holds,
            verdict,
            robust,
            ..blank(claim)
        }
        .saying(why)
        .saying(between(self, claim, arms))
        .saying(if unsure { turns_on(self, arms[0], &groups) } else { None })
        .depending()
    }

    /// The value of a figure from which on the documented side is at most the threshold's share of the other.
    fn threshold(
        &self,
        claim: &Claim,
        path: &str,
        arms: [Arm; 2],
        statistic: Statistic,
        keep: &mut dyn Keep,
        tick: &mut dyn FnMut(),
    ) -> Result<Verdict, Trouble> {
        let (found, groups) = self.sides(arms, statistic);
        let shares = self.shares(arms, statistic);
        let at_most = |first: f64, second: f64| first <= claim.threshold * second;
        let holds_in = shares.iter().filter(|(first, second)| at_most(*first, *second)).count();
        let range = self.campaign.provenance.figure(path).and_then(|figure| figure.range);
        let value = figure(&mut self.campaign.clone(), path).map_or(0, |value| *value);
        let (low, high) = range.map_or((value / 2, value * 2), |(low, high)| {
            (i32::try_from(low).unwrap_or(value), i32::try_from(high).unwrap_or(value))
        });
        let mut holds_at = |at: i32| -> Result<Option<bool>, Trouble> {
            let mut means = [0.0; 2];
            for (mean, arm) in means.iter_mut().zip(arms) {
                let Some(values) = self.at(arm, (path, at), statistic, keep, tick)? else { return Ok(None) };
                *mean = values.iter().flatten().sum::<f64>() / count(values.len().max(1));
            }
            Ok(Some(at_most(means[0], means[1])))
        };
        let tried = |key: &str, at: i32| {
            let [at, low, high] = [at, low, high].map(|figure| figure.to_string());
            say!(key, at = at, low = low, high = high, path = path)
        };
        let (threshold, text) = match from(&mut holds_at, low, high)? {
            Found::Throughout => (Some(low), tried("claims-throughout", low)),
            Found::Nowhere => (None, tried("claims-nowhere", low)),
            Found::UpTo(at) => (Some(at), tried("claims-up-to", at)),
            Found::From(at) => (Some(at), tried("claims-from", at)),
            Found::Stopped => (None, text::plain("claims-stopped")),
        };
        let (verdict, over) = self.at_most(claim, arms, statistic);
        let (low, high) = over.interval;
        let here = say!(
            "claims-part",
            part = format!("{}", claim.threshold),
            over = format!("{:+.1}", over.difference),
            low = format!("{low:+.1}"),
            high = format!("{high:+.1}")
        );
        Ok(Verdict {
            documented: found.first,
            ablated: Some(found.second),
            difference: Some(found.difference),
            interval: Some(found.interval),
            threshold: threshold.map(f64::from),
            holds: verdict == Finding::Holds,
            verdict,
            robust: (!shares.is_empty()).then(|| count(holds_in) / count(shares.len())),
            ..blank(claim)
        }
        .saying(Some(here))
        .saying(Some(text))
        .saying(between(self, claim, arms))
        .saying(turns_on(self, arms[0], &groups))
        .depending())
    }

    /// Whether the first side is at most the threshold's share of the second, by the interval of what it has beyond that.
    fn at_most(&self, claim: &Claim, arms: [Arm; 2], statistic: Statistic) -> (Finding, Paired) {
        let [first, second] = arms.map(|arm| self.values(arm, statistic));
        let part: Vec<_> = second.iter().map(|value| value.map(|value| value * claim.threshold)).collect();
        let (over, _) = paired(&first, &part, self.group(), statistic.reach());
        (beyond_nothing(&over), over)
    }

    /// The means of each draw on both sides.
    fn shares(&self, arms: [Arm; 2], statistic: Statistic) -> Vec<(f64, f64)> {
        let [first, second] = arms.map(|arm| self.values(arm, statistic));
        let mean = |values: &[Option<f64>]| values.iter().flatten().sum::<f64>() / count(values.len().max(1));
        let size = self.group();
        first.chunks(size).zip(second.chunks(size)).map(|(a, b)| (mean(a), mean(b))).collect()
    }
}

/// What a claim that something has nothing beyond something else comes to: it holds where all of the interval says so, and fails where
/// none of it does.
fn beyond_nothing(over: &Paired) -> Finding {
    let (low, high) = over.interval;
    match over.pairs {
        0 => Finding::Undecided,
        _ if high <= 0.0 => Finding::Holds,
        _ if low > 0.0 => Finding::DoesNotHold,
        _ => Finding::Undecided,
    }
}

/// What is found where nothing is left to chance.
const fn of(holds: bool) -> Finding {
    if holds { Finding::Holds } else { Finding::DoesNotHold }
}

/// Where a claim holds in the range of a figure.
enum Found {
    Throughout,
    Nowhere,
    /// Up to a value.
    UpTo(i32),
    /// From a value on.
    From(i32),
    Stopped,
}

/// Looks for the value from which on, or up to which, something holds, by bisection.
fn from(holds_at: &mut dyn FnMut(i32) -> Result<Option<bool>, Trouble>, low: i32, high: i32) -> Result<Found, Trouble> {
    let (Some(at_low), Some(at_high)) = (holds_at(low)?, holds_at(high)?) else { return Ok(Found::Stopped) };
    if at_low == at_high {
        return Ok(if at_low { Found::Throughout } else { Found::Nowhere });
    }
    let (mut without, mut with) = if at_low { (high, low) } else { (low, high) };
    for _ in 0..BISECTIONS {
        let middle = i32::midpoint(without, with);
        match holds_at(middle)? {
            Some(true) => with = middle,
            Some(false) => without = middle,
            None => return Ok(Found::Stopped),
        }
    }
    Ok(if at_low { Found::UpTo(with) } else { Found::From(with) })
}

fn blank(claim: &Claim) -> Verdict {
    Verdict {
        id: claim.id,
        claim: claim.claim(),
        paragraph: claim.paragraph,
        kind: claim.kind.id(),
        statistic: claim.statistic(),
        documented: 0.0,
        ablated: None,
        difference: None,
        interval: None,
        threshold: Some(claim.threshold),
        holds: false,
        verdict: Finding::Undecided,
        robust: None,
        how: claim.how(),
    }
}

impl Verdict {
    /// Adds what there is to say.
    fn saying(mut self, text: Option<String>) -> Self {
        if let Some(text) = text {
            self.how = format!("{}; {text}", self.how);
        }
        self
    }

    /// Says how both sides are played again by themselves, and where the statistic stands in their sheets.
    fn rerun(self, bench: &Bench<'_>, arms: [Arm; 2], statistic: Statistic) -> Result<Self, Trouble> {
        let [documented, ablated] = arms.map(|arm| bench.design(arm).map(|design| design.command(bench.called)));
        let column = statistic.column(bench.campaign);
        Ok(self
            .saying(Some(say!("claims-documented", command = documented?)))
            .saying(Some(say!("claims-other", command = ablated?)))
            .saying(Some(say!("claims-column", column = column))))
    }

    /// Says so where the verdict depends on estimates.
    fn depending(self) -> Self {
        if self.holds && self.robust.is_some_and(|robust| robust < ROBUST) {
            return self.saying(Some(text::plain("claims-depends")));
        }
        self
    }

    /// Says that fewer draws were played than asked for.
    #[must_use]
    pub fn of_a_part(self, done: usize, all: u32) -> Self {
        self.saying(Some(say!("claims-of-a-part", done = done, all = all)))
    }
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
    let [best, worst, alone_best] = [with.first(), with.last(), alone.first()].map(named);
    let text = say!("claims-bites", best = best, worst = worst, alone = alone_best);
    let (documented, ablated) = (over(&with).min(1e6), over(&alone).min(1e6));
    Verdict {
        documented,
        ablated: Some(ablated),
        holds: documented > claim.threshold,
        verdict: of(documented > claim.threshold),
        ..blank(claim)
    }
    .saying(Some(text))
}

/// The opening against its sources.
fn opening(claim: &Claim, campaign: &Campaign) -> Verdict {
    let rules = &campaign.rules;
    let at_start = |rung: u8| {
        rules.instruments.iter().any(|one| one.at_start && matches!(one.kind, InstrumentKind::Rung(of) if of == rung))
    };
    let seen = |id: &str| campaign.sources.iter().any(|source| source.id == id && source.seen);
    let checks = [
        ("opening-slow", at_start(1)),
        ("opening-secrets", at_start(2)),
        ("opening-chamber", seen("chamber-2025-09")),
        ("opening-commission", seen("commission-2025-11")),
        ("opening-defence", rules.goods.iter().all(|good| good.approval.defence < good.approval.civil)),
    ];
    let right = checks.iter().filter(|(_, right)| *right).count();
    let wrong: Vec<String> = checks.iter().filter(|(_, right)| !right).map(|(what, _)| text::plain(what)).collect();
    let text = (!wrong.is_empty()).then(|| say!("claims-not-found", what = wrong.join(", ")));
    Verdict { documented: count(right), holds: wrong.is_empty(), verdict: of(wrong.is_empty()), ..blank(claim) }
        .saying(text)
}

#[cfg(test)]
mod tests {
    use super::{Finding, beyond_nothing};
    use crate::base::paired::Paired;

    #[test]
    fn a_claim_of_at_most_is_judged_by_its_interval_and_not_by_its_middle() {
        let over = |low: f64, high: f64| Paired {
            pairs: 20,
            difference: f64::midpoint(low, high),
            interval: (low, high),
            ..Paired::default()
        };
        assert_eq!(beyond_nothing(&over(-20.0, -1.0)), Finding::Holds);
        assert_eq!(beyond_nothing(&over(1.0, 20.0)), Finding::DoesNotHold);
        assert_eq!(beyond_nothing(&over(-20.0, 60.0)), Finding::Undecided, "in the middle it fails, and may hold");
        assert_eq!(beyond_nothing(&Paired::default()), Finding::Undecided, "nothing was played");
    }
}
