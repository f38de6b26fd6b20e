//! The way to a figure of a campaign by its path, as in `drift.fade` or `goods.heavy-magnets.stock.civil`: what studies vary and pages
//! name.
//!
//! Groups know their own figures, as they are declared; here stand only the roots of paths and the tables with rows.

use super::Campaign;
use crate::base::figures::Figures;
use crate::campaign::doctrine::LevelKind;
use crate::game::rulebook::{Impact, Instrument, Rulebook};
use std::sync::Arc;

/// Where the figure at a path stands in a campaign, if it stands in one place.
///
/// A figure that shapes tables of the rulebook instead (how demand splits over uses, how large an economy is) stands in none.
pub fn figure<'c>(campaign: &'c mut Campaign, path: &str) -> Option<&'c mut i32> {
    let steps: Vec<&str> = path.split('.').collect();
    let (root, rest) = steps.split_first()?;
    match *root {
        "voter" => campaign.voter.figure(rest),
        "members" | "commission" | "presidency" | "coreper" | "sight" => campaign.practice.figure(&steps),
        "scores" => campaign.doctrine.scores.figure(rest),
        "bargain" => campaign.doctrine.bargain.figure(rest),
        "terms" => campaign.doctrine.terms.figure(rest),
        "threat" => campaign.doctrine.threat.figure(rest),
        "craft" => campaign.doctrine.craft.figure(rest),
        "principles" => {
            let [id, "weight"] = rest else { return None };
            let mut principles = campaign.doctrine.principles.iter_mut();
            principles.find(|principle| principle.kind.id() == *id).map(|principle| &mut principle.weight)
        }
        "levels" => {
            let (level, rest) = rest.split_first()?;
            campaign.doctrine.levels.get_mut(LevelKind::parse(level)? as usize)?.figure(rest)
        }
        "states" | "goods" | "uses" | "projects" | "measures" | "instruments" => row(campaign, root, rest),
        _ => plain(Arc::make_mut(&mut campaign.rules), root, rest),
    }
}

/// A figure of a row of a table.
fn row<'c>(campaign: &'c mut Campaign, table: &str, path: &[&str]) -> Option<&'c mut i32> {
    let (id, rest) = path.split_first()?;
    let at = match table {
        "states" => campaign.state(id)?.index(),
        "goods" => campaign.good(id)?.index(),
        "uses" => campaign.used_for(id)?.index(),
        "projects" => campaign.project(id)?.index(),
        "measures" => campaign.measure(id)?.index(),
        _ => campaign.instrument(id)?.index(),
    };
    let rules = Arc::make_mut(&mut campaign.rules);
    match table {
        "states" => rules.nations.get_mut(at)?.figure(rest),
        "goods" => rules.goods.get_mut(at)?.figure(rest),
        "uses" => rules.uses.get_mut(at)?.figure(rest),
        "projects" => rules.projects.get_mut(at)?.figure(rest),
        "measures" => rules.measures.get_mut(at)?.figure(rest),
        _ => instrument(rules.instruments.get_mut(at)?, rest),
    }
}

/// A figure of an instrument, or the ceiling of one of its impacts.
fn instrument<'c>(instrument: &'c mut Instrument, path: &[&str]) -> Option<&'c mut i32> {
    let ["impacts", place, "approval", "at_most"] = path else { return instrument.figure(path) };
    let impact = instrument.impacts.get_mut(place.parse::<usize>().ok()?)?;
    if let Impact::Approval { at_most, .. } = impact { Some(at_most) } else { None }
}

/// A figure that stands by itself.
fn plain<'c>(rules: &'c mut Rulebook, root: &str, rest: &[&str]) -> Option<&'c mut i32> {
    let politics = &mut rules.politics;
    match root {
        "start" => rules.start.figure(rest),
        "rules" => rules.supply.figure(rest),
        "drift" => politics.drift.figure(rest),
        "opinions" => politics.opinions.figure(rest),
        "prices" => politics.prices.figure(rest),
        "fund" => politics.fund.figure(rest),
        "listing" => politics.listing.figure(rest),
        "conclusions" => politics.conclusions.figure(rest),
        "compliance" => politics.compliance.figure(rest),
        "treaty" => politics.treaty.figure(rest),
        "stands" => politics.stands.figure(rest),
        "council" => politics.council.figure(rest),
        "press" => rules.press.figure(rest),
        "deliveries" => politics.deliveries.figure(rest),
        _ => None,
    }
}
