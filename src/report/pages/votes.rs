//! Every roll-call: what was voted on, by whom, what that comes to in law, and what members said.

use crate::base::set::StateSet;
use crate::game::state::{Gate, VoteReason};
use crate::law::comitology::{Stage, opinion};
use crate::law::population::Table as Populations;
use crate::law::tally::{reasons, tally};
use crate::report::decision::{Decision, Matter, decisions, result};
use crate::report::pages::facts::Facts;
use crate::report::roll::RollCall;
use crate::words::document::{Block, Column, Table};
use crate::words::text::{plain, say};
use crate::words::{law, name, number, terms};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for decision in &decisions(facts.session, facts.reader) {
        let Matter::Vote(roll, notes) = &decision.matter else { continue };
        let Some(table) = facts.table(roll) else { continue };
        roll_call(facts, roll, table, &mut blocks);
        let lines: Vec<String> = notes.iter().filter_map(|(id, _)| decision.member(&facts.words, *id)).collect();
        if !lines.is_empty() {
            blocks.push(Block::Text(plain("report-weighed-line")));
            blocks.push(Block::Bullets(lines));
        }
    }
    if blocks.is_empty() {
        return vec![Block::Text(plain("report-no-votes"))];
    }
    let label = facts.session.campaign().text.populations.join("; ");
    blocks.push(Block::Text(say!("report-populations", tables = label)));
    blocks
}

/// What each government weighed in each roll-call, with the whole sum.
pub(super) fn sums(facts: &Facts<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let all = decisions(facts.session, facts.reader);
    let of_vote = |decision: &Decision<'_>| match &decision.matter {
        Matter::Vote(roll, _) => Some((heading(roll), decision.sums(&facts.words))),
        Matter::Beijing(_) => None,
    };
    for (title, lines) in all.iter().filter_map(of_vote).filter(|(_, lines)| !lines.is_empty()) {
        blocks.extend([Block::Heading(title), Block::Bullets(lines)]);
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Text(plain("report-weighed-about")));
    }
    blocks
}

/// A vote by its month, its place and what it was about.
pub(crate) fn heading(roll: &RollCall) -> String {
    if roll.gate == Gate::Consensus {
        return say!("report-vote-consensus", month = number::month(roll.month), item = terms::item(roll.item));
    }
    say!("report-vote", month = number::month(roll.month), gate = name::gate(roll.gate), item = terms::item(roll.item),)
}

fn roll_call(facts: &Facts<'_>, roll: &RollCall, table: &Populations, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(heading(roll)));
    blocks.push(Block::Text(say!("report-result", result = result(roll), count = count(facts, roll, table))));
    blocks.push(Block::Table(sides(facts, roll, table)));
    blocks.push(Block::Bullets(lawful(roll, table)));
    let said = said(facts, roll);
    if said.is_empty() {
        blocks.push(Block::Text(plain("report-no-reasons")));
    } else {
        blocks.push(Block::Text(plain("report-reasons")));
        blocks.push(Block::Bullets(said));
    }
}

fn stage(gate: Gate) -> Option<Stage> {
    match gate {
        Gate::Committee => Some(Stage::Committee),
        Gate::Appeal => Some(Stage::Appeal),
        Gate::Council | Gate::Consensus => None,
    }
}

fn count(facts: &Facts<'_>, roll: &RollCall, table: &Populations) -> String {
    if stage(roll.gate).is_some() {
        law::committee(&opinion(table, &roll.votes))
    } else {
        facts.words.count_of(&tally(roll.rule, table, &roll.votes), &roll.votes)
    }
}

/// The law's own reasons, with their articles, and what an abstention did at this gate.
fn lawful(roll: &RollCall, table: &Populations) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(stage) = stage(roll.gate) {
        lines.push(law::consequence(stage, opinion(table, &roll.votes).opinion));
    } else {
        let outcome = tally(roll.rule, table, &roll.votes);
        lines.extend(reasons(&outcome).iter().map(law::reason));
        lines.extend(law::blocking(&outcome));
    }
    if roll.binds() && !roll.votes.abstaining().is_empty() {
        lines.push(name::abstention_under(roll.gate, roll.rule));
    }
    lines
}

/// Who voted how, with numbers of members and shares of the population.
pub(crate) fn sides(facts: &Facts<'_>, roll: &RollCall, table: &Populations) -> Table {
    let votes = &roll.votes;
    let sides = [
        ("report-side-for", votes.in_favour()),
        ("report-side-abstain", votes.abstaining()),
        ("report-side-against", votes.against()),
        ("report-side-absent", votes.missing()),
    ];
    let row = |(key, members): (&str, StateSet)| {
        let share = number::share(table.total(members), table.total(votes.participating()));
        vec![plain(key), members.len().to_string(), share, members_of(facts, roll, members)]
    };
    let rows = sides.into_iter().filter(|(key, members)| *key != "report-side-absent" || !members.is_empty()).map(row);
    let head = vec![
        Column::words(plain("report-head-vote")),
        Column::numbers(plain("report-head-members")),
        Column::numbers(plain("report-head-population")),
        Column::words(plain("report-head-who")),
    ];
    Table { head, rows: rows.collect() }
}

/// Members by code, those who were represented with the member that voted for them.
fn members_of(facts: &Facts<'_>, roll: &RollCall, members: StateSet) -> String {
    let code = |id| {
        let code = facts.words.code(id);
        match roll.votes.holder_of(id) {
            Some(holder) => say!("report-by-proxy", state = code, holder = facts.words.code(holder)),
            None => code,
        }
    };
    if members.is_empty() { "–".to_owned() } else { members.iter().map(code).collect::<Vec<_>>().join(" ") }
}

/// Reasons as members gave them, the most frequent first, each with those who gave it and how sure they were.
fn said(facts: &Facts<'_>, roll: &RollCall) -> Vec<String> {
    let mut groups: Vec<(VoteReason, Vec<String>)> = Vec::new();
    for said in roll.reasons() {
        let code = facts.words.code(said.state);
        let vote = roll.votes.vote(said.state).map(name::vote).unwrap_or_default();
        let who = if said.confidence > 0 {
            say!("report-said-sure", state = code, vote = vote, confidence = said.confidence)
        } else {
            say!("report-said", state = code, vote = vote)
        };
        match groups.iter_mut().find(|(reason, _)| *reason == said.reason) {
            Some((_, group)) => group.push(who),
            None => groups.push((said.reason, vec![who])),
        }
    }
    groups.sort_by_key(|(reason, group)| (std::cmp::Reverse(group.len()), *reason));
    let line = |(reason, group): (VoteReason, Vec<String>)| {
        say!("report-reason", reason = name::reason(reason), who = group.join(", "))
    };
    groups.into_iter().map(line).collect()
}
