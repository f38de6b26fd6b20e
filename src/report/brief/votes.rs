//! Every vote that decided something: the counts on one scale, and the map at each of them.

use super::vote;
use crate::law::ballot::Vote;
use crate::law::comitology::opinion;
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::report::decision::result;
use crate::report::margin::margin;
use crate::report::pages::facts::Facts;
use crate::report::roll::RollCall;
use crate::words::document::Block;
use crate::words::document::chart::{BarRow, Bars, Chart, Figure, Look, Map, Maps};
use crate::words::text::{plain, say};
use crate::words::{name, number};

/// The most votes that are drawn; all of them stand in the appendix.
const MOST: usize = 12;

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let all: Vec<&RollCall> = facts.rolls.iter().filter(|roll| roll.binds() && roll.item.decides()).collect();
    if all.is_empty() {
        return vec![Block::Text(plain("report-no-votes"))];
    }
    let drawn = &all[..all.len().min(MOST)];
    let mut blocks = vec![counts(facts, drawn, false), counts(facts, drawn, true), maps(facts, drawn)];
    if all.len() > MOST {
        blocks.push(Block::Text(say!("brief-more-votes", count = all.len() - MOST)));
    }
    blocks
}

const SIDES: [(&str, Look); 4] = [
    ("report-side-for", Look::For),
    ("report-side-abstain", Look::Abstain),
    ("report-side-against", Look::Against),
    ("report-side-absent", Look::Absent),
];

/// Members, or the people behind them, on one scale, with the line that had to be reached.
fn counts(facts: &Facts<'_>, rolls: &[&RollCall], people: bool) -> Block {
    let row = |roll: &&RollCall| {
        let table = facts.table(roll);
        let votes = &roll.votes;
        let sides = [votes.in_favour(), votes.abstaining(), votes.against(), votes.missing()];
        let total = table.map_or(1, |table| table.total(votes.participating()).0.max(1));
        let part = |members| table.map_or(0, |table| table.total(members).0);
        let values = sides.map(|members| {
            if people {
                u32::try_from(u128::from(part(members)) * 10_000 / u128::from(total)).unwrap_or(0)
            } else {
                u32::try_from(members.len()).unwrap_or(0)
            }
        });
        let shown = sides.map(|members| match table {
            Some(table) if people => number::share(table.total(members), table.total(votes.participating())),
            Some(_) | None => members.len().to_string(),
        });
        BarRow {
            label: vote::of(roll),
            values: values.to_vec(),
            shown: shown.to_vec(),
            line: line(facts, roll, people),
            result: result(roll),
        }
    };
    let parts = SIDES.map(|(key, look)| (plain(key), look)).to_vec();
    let rows: Vec<BarRow> = rolls.iter().map(row).collect();
    let carried = rolls.iter().filter(|roll| roll.carried).count();
    let (title, key) =
        if people { ("brief-people", "brief-people-sentence") } else { ("brief-members", "brief-members-sentence") };
    let sentence = say!(key, votes = rolls.len(), carried = carried);
    let figure = Figure::Bars(Bars { head: plain("report-head-vote"), parts, rows });
    Block::Chart(Chart { title: plain(title), sentence, figure })
}

/// The line in favour that had to be reached; none where another rule counts.
fn line(facts: &Facts<'_>, roll: &RollCall, people: bool) -> Option<u32> {
    let table = facts.table(roll)?;
    let (members, needed, total) = if roll.opinion.is_some() {
        let count = opinion(table, &roll.votes);
        (count.members_needed, Some(count.population_needed), count.population_total)
    } else if roll.rule == Rule::QualifiedMajority {
        let outcome = tally(roll.rule, table, &roll.votes);
        (outcome.members_needed, outcome.population_needed, outcome.population_total)
    } else {
        return None;
    };
    if !people {
        return Some(u32::from(members));
    }
    u32::try_from(u128::from(needed?.0) * 10_000 / u128::from(total.0.max(1))).ok()
}

/// The map at each vote.
fn maps(facts: &Facts<'_>, rolls: &[&RollCall]) -> Block {
    let states: Vec<_> = facts.session.campaign().rules.state_ids().collect();
    let map = |roll: &&RollCall| {
        let near = facts.table(roll).and_then(|table| margin(roll, table)).filter(|margin| margin.members == 1);
        let cast = |id: &crate::base::ids::StateId| {
            let needed = near.as_ref().is_some_and(|margin| margin.alone.contains(*id));
            let (look, word) = match roll.votes.vote(*id) {
                Some(cast @ Vote::For) => (Look::For, name::vote(cast)),
                Some(cast @ Vote::Abstain) => (Look::Abstain, name::vote(cast)),
                Some(cast @ Vote::Against) => (Look::Against, name::vote(cast)),
                None => (Look::Absent, plain("report-side-absent")),
            };
            (look, word, needed)
        };
        Map { title: vote::of(roll), votes: states.iter().map(cast).collect() }
    };
    let maps: Vec<Map> = rolls.iter().map(map).collect();
    let near = maps.iter().filter(|map| map.votes.iter().any(|(.., needed)| *needed)).count();
    let sentence = say!("brief-maps-sentence", votes = maps.len(), near = near);
    let members = states.iter().map(|id| facts.words.code(*id)).collect();
    Block::Chart(Chart { title: plain("brief-maps"), sentence, figure: Figure::Maps(Maps { members, maps }) })
}
