//! Pledges in a table.

use crate::game::event::PledgeEnd;
use crate::report::pages::facts::Facts;
use crate::report::pledge::{Told, ledger};
use crate::words::document::{Block, Column, Table};
use crate::words::text::{plain, say};
use crate::words::{number, politics, terms};

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let ledger = ledger(facts.session, facts.reader);
    if ledger.is_empty() {
        return vec![Block::Text(plain("report-no-pledges"))];
    }
    let count = |end| ledger.iter().filter(|told| told.end.is_some_and(|(_, ended)| ended == end)).count();
    let summary = say!(
        "report-pledge-count",
        all = ledger.len(),
        kept = count(PledgeEnd::Kept),
        broken = count(PledgeEnd::Broken),
        lapsed = count(PledgeEnd::Lapsed),
    );
    let keys = ["report-head-sent", "report-head-by", "report-head-to", "report-head-pledge", "report-head-end"];
    let head = keys.into_iter().map(|key| Column::words(plain(key))).collect();
    let rows = ledger.iter().map(|told| row(facts, told)).collect();
    vec![Block::Text(summary), Block::Table(Table { head, rows })]
}

fn row(facts: &Facts<'_>, told: &Told) -> Vec<String> {
    let pledge = &told.pledge;
    let accepted =
        say!("report-accepted", to = facts.words.codes(pledge.to), accepted = facts.words.codes(pledge.accepted));
    let (condition, promise) = (terms::pledge_condition(pledge.condition), terms::pledge_promise(pledge.promise));
    let end = match told.end {
        Some((month, end)) => {
            say!("report-pledge-ended", end = politics::pledge_end(end), month = number::month(month))
        }
        None => plain("report-pledge-open"),
    };
    vec![
        number::month(told.month),
        facts.words.code(pledge.by),
        accepted,
        say!("report-pledge", condition = condition, promise = promise),
        end,
    ]
}
