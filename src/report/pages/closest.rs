//! The three closest decisions: how few members away another result was, and who they were.

use crate::base::set::StateSet;
use crate::report::decision::result;
use crate::report::margin::{Margin, Turn, closest};
use crate::report::near::{self, Distance};
use crate::report::pages::facts::Facts;
use crate::report::pages::votes;
use crate::report::roll::RollCall;
use crate::words::document::Block;
use crate::words::number::{self, grouped};
use crate::words::text::{plain, say};
use crate::words::{name, terms};

/// How many decisions are looked at.
const DECISIONS: usize = 3;
/// How many members are named as pivotal, or as nearest to another vote.
const NAMED: usize = 6;

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let near = closest(&facts.rolls, |roll| facts.table(roll), DECISIONS);
    if near.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Text(plain("report-closest-about"))];
    for (roll, margin) in near {
        blocks.push(Block::Heading(votes::heading(roll)));
        blocks.push(Block::Text(say!("report-closest-result", result = result(roll), distance = distance(&margin))));
        blocks.push(Block::Bullets(pivotal(facts, roll, &margin)));
    }
    blocks
}

/// The nearest votes in a line each.
pub(crate) fn short<'f>(facts: &'f Facts<'_>, wanted: usize) -> Vec<(&'f RollCall, String)> {
    let near = closest(&facts.rolls, |roll| facts.table(roll), wanted);
    let line = |(roll, margin): (&'f RollCall, Margin)| {
        let vote = say!(
            "brief-vote",
            month = number::month(roll.month),
            gate = name::gate(roll.gate),
            topic = terms::short_item(roll.item)
        );
        let who = match (margin.members, margin.turn) {
            (_, Turn::Attend) => None,
            (1, _) if margin.alone == roll.votes.in_favour() => Some(plain("brief-near-any")),
            (1, _) if margin.alone.len() > NAMED => None,
            (1, _) => Some(say!("report-alone", who = facts.words.states(margin.alone), count = margin.alone.len())),
            _ => margin.sets.first().map(|set| say!("brief-near-example", who = facts.words.states(*set))),
        };
        let distance = std::iter::once(distance(&margin)).chain(who).collect::<Vec<_>>().join(" ");
        (roll, say!("brief-near-vote", vote = vote, result = result(roll), distance = distance))
    };
    near.into_iter().map(line).collect()
}

/// How far away another result was.
pub(crate) fn distance(margin: &Margin) -> String {
    let count = margin.members;
    match margin.turn {
        Turn::For => say!("report-turn-for", count = count),
        Turn::NotFor => say!("report-turn-not-for", count = count),
        Turn::Against => say!("report-turn-against", count = count),
        Turn::NotAgainst => say!("report-turn-not-against", count = count),
        Turn::Attend => say!("report-turn-attend", count = count),
    }
}

/// Who could have turned it.
pub(crate) fn pivotal(facts: &Facts<'_>, roll: &RollCall, margin: &Margin) -> Vec<String> {
    let mut lines = Vec::new();
    if margin.members == 1 {
        lines.push(say!("report-alone", who = facts.words.codes(margin.alone), count = margin.alone.len()));
    } else if margin.turn != Turn::Attend {
        lines.push(say!("report-ways", count = margin.ways, ways = grouped(margin.ways), size = margin.members));
        let named = margin
            .pivotal
            .iter()
            .take(NAMED)
            .map(|(id, ways)| say!("report-in-ways", state = facts.words.code(*id), ways = grouped(*ways)));
        lines.push(say!("report-pivotal", who = named.collect::<Vec<_>>().join(", ")));
        if let Some(set) = margin.sets.first() {
            lines.push(say!("report-for-example", who = facts.words.states(*set)));
        }
    }
    lines.extend(nearest(facts, roll, margin));
    lines
}

/// Of those who could have turned it, the ones whose own sum was nearest to it.
fn nearest(facts: &Facts<'_>, roll: &RollCall, margin: &Margin) -> Option<String> {
    let at = facts.rolls.iter().position(|other| std::ptr::eq(other, roll))?;
    let notes = near::notes(facts.session, facts.reader, &facts.rolls, at);
    let among: StateSet = margin.pivotal.iter().map(|(id, _)| *id).collect();
    let near = near::distances(&notes, margin.turn, |id| among.contains(id));
    let named =
        |near: &Distance| say!("report-points-away", state = facts.words.code(near.state), points = near.points);
    let who: Vec<String> = near.iter().take(NAMED).map(named).collect();
    (!who.is_empty()).then(|| say!("report-nearest", who = who.join(", ")))
}
