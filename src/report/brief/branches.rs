//! The other lines of play, where a game has some: the tree of them, and each beside the one that is played.

use crate::base::ids::Seat;
use crate::report::beside::{self, Beside};
use crate::report::course::{Course, courses};
use crate::report::pages::facts::Facts;
use crate::session::Book;
use crate::words::document::chart::{Chart, Figure, Tree, TreeRow};
use crate::words::document::{Block, Column, Table};
use crate::words::text::{capital, plain, say};
use crate::words::{name, number, terms};
use std::collections::BTreeMap;

/// Nothing where there is one line of play, and for who may not know how the others stand.
pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let book = facts.session;
    let all = courses(book);
    let Some(played) = all.iter().find(|course| course.played).filter(|_| facts.all && all.len() > 1) else {
        return Vec::new();
    };
    let mut blocks = vec![tree(facts, &all)];
    for (course, branch) in all.iter().zip(book.branches()) {
        let Some(game) = branch.game() else { continue };
        let names = [played.called.as_str(), course.called.as_str()];
        blocks.extend(compared([book, game], names, facts.reader));
    }
    blocks
}

/// Another game beside the first: where they part, how each stands, votes and figures that differ.
pub(super) fn compared(games: [&Book; 2], names: [&str; 2], reader: Seat) -> Vec<Block> {
    let beside = beside::beside(games[0], games[1], reader);
    let mut blocks = vec![Block::Heading(capital(names[1]))];
    blocks.extend(beside::apart(&beside, names).map(|words| Block::Text(capital(&words))));
    blocks.extend(votes(&beside, names));
    blocks.extend(board(&beside, names));
    blocks
}

/// The tree on one axis of time.
fn tree(facts: &Facts<'_>, all: &[Course]) -> Block {
    let book = facts.session;
    let games = book.branches().iter().map(|branch| branch.game().unwrap_or(book));
    let lines = games.flat_map(|game| game.log_for(Seat::Observer)).filter(|line| line.round > 0);
    let months: BTreeMap<u16, String> = lines.map(|line| (line.round, number::month(line.month))).collect();
    let place = |round: u16| months.keys().position(|known| *known >= round).unwrap_or(months.len().saturating_sub(1));
    let row = |course: &Course| TreeRow {
        label: course.called.clone(),
        from: course.from,
        leaves: place(course.leaves.unwrap_or(0)),
        reaches: place(course.reaches),
        stands: course.stands.clone(),
        played: course.played,
    };
    let told = |course: &Course| {
        let from = course.from.and_then(|from| all.get(from)).map(|from| from.called.as_str());
        let (called, stands) = (course.called.as_str(), course.stands.as_str());
        let Some((from, round)) = from.zip(course.leaves) else {
            return say!("brief-branch-begun", name = called, stands = stands);
        };
        let leaves = say!("branch-line", name = called, from = from, round = round);
        say!("brief-branch-stands", leaves = leaves, stands = stands)
    };
    let told: Vec<String> = all.iter().map(told).collect();
    let sentence = say!("brief-branches-sentence", count = all.len(), told = capital(&told.join("; ")));
    let figure = Figure::Tree(Tree { rows: all.iter().map(row).collect(), months: months.values().cloned().collect() });
    Block::Chart(Chart { title: plain("brief-branches-tree"), sentence, figure })
}

/// The votes that were not held in both with the same count.
fn votes(beside: &Beside, names: [&str; 2]) -> Option<Block> {
    let head = std::iter::once(plain("report-head-vote")).chain(names.map(capital)).map(Column::words).collect();
    let row = |vote: &beside::Votes| {
        let title = terms::vote_title(vote.gate, vote.item);
        let what = say!("brief-history-row", date = number::month(vote.month), text = title);
        std::iter::once(what).chain(vote.counts.map(|came| beside::count(came, vote.gate))).collect()
    };
    let rows: Vec<Vec<String>> = beside.votes.iter().map(row).collect();
    (!rows.is_empty()).then_some(Block::Table(Table { head, rows }))
}

/// The figures that differ at the last step of each.
fn board(beside: &Beside, names: [&str; 2]) -> Option<Block> {
    let [one, other] = names.map(|name| Column::numbers(capital(name)));
    let head = vec![Column::words(plain("brief-curves")), one, other, Column::numbers(plain("brief-head-difference"))];
    let differ = beside.board.iter().filter(|(_, [first, second])| first != second);
    let row = |(which, [first, second]): &(_, [i32; 2])| {
        let value = |value: &i32| name::indicator_value(*which, *value);
        let by = name::indicator_change(*which, second - first);
        vec![capital(&name::indicator(*which)), value(first), value(second), by]
    };
    let rows: Vec<Vec<String>> = differ.map(row).collect();
    (!rows.is_empty()).then_some(Block::Table(Table { head, rows }))
}
