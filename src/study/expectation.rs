//! What the source expects of policies, beside what came of them. The order of policies is a finding, not a target: it is told
//! also where it contradicts the source.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::game::rulebook::EndingKind;
use crate::study::compare::Result;
use crate::study::policy::Policy;

/// An expectation of the source.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expectation {
    /// Where in the source.
    pub paragraph: &'static str,
    /// What is expected.
    pub expects: &'static str,
    /// What was found, in figures.
    pub found: String,
    /// Whether that is as expected.
    pub borne_out: bool,
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
            expects: "acceptance becomes the new normal",
            found: format!("acquiesce ends in a new normal in {normal:.1} % of its games"),
            borne_out: normal > 50.0,
        });
        if !together.is_empty() {
            all.push(Expectation {
                paragraph: "¶8",
                expects: "only leverage held in common starts a conversation: every policy that uses the Instrument lands more often than acceptance",
                found: format!("landing zones: {}; {}", told(&[accepting]), told(&together)),
                borne_out: together.iter().all(|result| landing(result) > landing(accepting)),
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
            expects: "capitals that negotiate alone gain no leverage, and leave the Union the most divided",
            found: format!(
                "landing zones: {}; {}; cohesion at the end, median: bilateral {}, the lowest of the others {lowest} bp",
                told(&[alone]),
                told(&together),
                cohesion(alone)
            ),
            borne_out: together.iter().all(|result| landing(result) > landing(alone)) && cohesion(alone) < lowest,
        });
    }
    if let Some(unasked) = of(Policy::Bots) {
        for policy in [Policy::Graduated, Policy::Maximal] {
            let Some(offence) = of(policy) else { continue };
            all.push(Expectation {
                paragraph: "¶18",
                expects: match policy {
                    Policy::Maximal => "moving into offence leads to a landing zone: everything at once, more often than the Union as it acts unasked",
                    _ => "moving into offence leads to a landing zone: stage by stage, with a clause that bites, more often than the Union as it acts unasked",
                },
                found: format!("landing zones: {}", told(&[offence, unasked])),
                borne_out: landing(offence) > landing(unasked),
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
    let campaign = &result.side.design.campaign;
    let ids = campaign.rules.endings.iter().zip(&campaign.text.endings).filter(|(ending, _)| ending.kind == kind);
    let count: u32 = ids.map(|(_, text)| result.summary.ended(&text.id)).sum();
    f64::from(count) * 100.0 / f64::from(result.summary.games.max(1))
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
