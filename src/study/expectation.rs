//! What the source expects of policies, beside what came of them. The order of policies is a finding, not a target: it is told
//! also where it contradicts the source.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::paired::{apart, wilson};
use crate::game::rulebook::EndingKind;
use crate::study::claims::judge::Finding;
use crate::study::compare::Result;
use crate::study::policy::Policy;
use crate::words::text::{self, say};

/// An expectation of the source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expectation {
    /// Where in the source.
    pub paragraph: &'static str,
    /// What is expected.
    pub expects: String,
    /// What was found, in figures.
    pub found: String,
    /// Whether that is as expected, or more games would have to tell.
    pub finding: Finding,
}

/// Expectations that can be set beside the results of policies under one Beijing; those whose policies were not played are left
/// out.
#[must_use]
pub fn expectations(results: &[&Result]) -> Vec<Expectation> {
    let of = |policy: Policy| results.iter().find(|result| result.side.design.choices.policy == policy).copied();
    let landing = |result: &Result| share(result, EndingKind::LandingZone);
    let told = |found: &[&Result]| {
        let each =
            found.iter().map(|result| format!("{} {:.1} %", result.side.design.choices.policy.id(), landing(result)));
        each.collect::<Vec<_>>().join(", ")
    };
    let together: Vec<&Result> =
        [Policy::Graduated, Policy::Maximal, Policy::Bots].into_iter().filter_map(of).collect();
    let mut all = Vec::new();
    if let Some(accepting) = of(Policy::Acquiesce) {
        let normal = share(accepting, EndingKind::NewNormal);
        all.push(Expectation {
            paragraph: "¶8",
            expects: text::plain("expects-acquiesce"),
            found: say!("expects-acquiesce-found", normal = format!("{normal:.1}")),
            finding: beyond(wilson(count(accepting, EndingKind::NewNormal), games(accepting)).1, 0.5),
        });
        if !together.is_empty() {
            all.push(Expectation {
                paragraph: "¶8",
                expects: text::plain("expects-leverage"),
                found: say!("expects-two", first = told(&[accepting]), second = told(&together)),
                finding: all_land_more(&together, accepting),
            });
        }
    }
    if let Some(alone) = of(Policy::Bilateral)
        && !together.is_empty()
    {
        let cohesion = |result: &Result| median(result, "cohesion");
        let others = together.iter().copied().chain(of(Policy::Acquiesce));
        let lowest = others.map(cohesion).min().unwrap_or(i32::MAX);
        all.push(Expectation {
            paragraph: "¶6",
            expects: text::plain("expects-alone"),
            found: say!(
                "expects-alone-found",
                first = told(&[alone]),
                second = told(&together),
                cohesion = cohesion(alone).to_string(),
                lowest = lowest.to_string()
            ),
            finding: match all_land_more(&together, alone) {
                _ if cohesion(alone) >= lowest => Finding::DoesNotHold,
                finding => finding,
            },
        });
    }
    if let Some(unasked) = of(Policy::Bots) {
        for policy in [Policy::Graduated, Policy::Maximal] {
            let Some(offence) = of(policy) else { continue };
            all.push(Expectation {
                paragraph: "¶18",
                expects: match policy {
                    Policy::Maximal => text::plain("expects-maximal"),
                    _ => text::plain("expects-graduated"),
                },
                found: say!("expects-one", found = told(&[offence, unasked])),
                finding: lands_more(offence, unasked),
            });
        }
    }
    all
}

/// Policies by their landing zones in per cent, the most first.
#[must_use]
pub fn order(results: &[&Result]) -> Vec<(Policy, f64)> {
    let each = results.iter().map(|result| (result.side.design.choices.policy, share(result, EndingKind::LandingZone)));
    let mut order: Vec<(Policy, f64)> = each.collect();
    order.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    order
}

/// The share of an ending of a kind, in per cent.
fn share(result: &Result, kind: EndingKind) -> f64 {
    wilson(count(result, kind), games(result)).0 * 100.0
}

/// In how many games an ending of a kind came.
fn count(result: &Result, kind: EndingKind) -> usize {
    let campaign = &result.side.design.campaign;
    let ids = campaign.rules.endings.iter().zip(&campaign.text.endings).filter(|(ending, _)| ending.kind == kind);
    ids.map(|(_, text)| result.summary.ended(&text.id) as usize).sum()
}

const fn games(result: &Result) -> usize {
    result.summary.games as usize
}

/// Whether the first lands more often than the second.
fn lands_more(first: &Result, second: &Result) -> Finding {
    let landed = |result| (count(result, EndingKind::LandingZone), games(result));
    beyond(apart(landed(first), landed(second)), 0.0)
}

/// Whether each of some lands more often than one.
fn all_land_more(some: &[&Result], one: &Result) -> Finding {
    let each: Vec<Finding> = some.iter().map(|result| lands_more(result, one)).collect();
    [Finding::DoesNotHold, Finding::Undecided].into_iter().find(|worse| each.contains(worse)).unwrap_or(Finding::Holds)
}

/// Whether a whole interval lies above a threshold.
const fn beyond((low, high): (f64, f64), threshold: f64) -> Finding {
    match (low > threshold, high > threshold) {
        (true, _) => Finding::Holds,
        (false, true) => Finding::Undecided,
        (false, false) => Finding::DoesNotHold,
    }
}

fn median(result: &Result, name: &str) -> i32 {
    result
        .summary
        .dashboard
        .iter()
        .find(|(column, _)| *column == name)
        .and_then(|(_, spread)| *spread)
        .map_or(0, |spread| spread.median)
}
