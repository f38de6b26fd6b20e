//! The dashboard in tables: values at the end of each round, and what moved them.

use crate::game::event::Cause;
use crate::game::rulebook::Indicator;
use crate::report::pages::facts::Facts;
use crate::session::{Change, Dashboard};
use crate::words::document::{Block, Column, Table};
use crate::words::text::{plain, say};
use crate::words::{name, number, politics};

/// The Union's indicators, and those of pressure, in two tables that fit a page.
const TABLES: [&[Indicator]; 2] = [
    &[
        Indicator::Cohesion,
        Indicator::Credibility,
        Indicator::G7,
        Indicator::Defence,
        Indicator::Decoupling,
        Indicator::CaseFile,
    ],
    &[Indicator::Ladder, Indicator::Injury, Indicator::Cost, Indicator::ChinaPain, Indicator::Face],
];

/// Changes of less than this show as nothing, in hundredths of a point.
const SHOWN: u32 = 5;

pub(super) fn blocks(facts: &Facts<'_>) -> Vec<Block> {
    let history = facts.session.history(facts.reader);
    let mut blocks: Vec<Block> = TABLES.into_iter().map(|which| Block::Table(values(&history, which))).collect();
    for pair in history.windows(2) {
        let lines = moved(facts, &pair[0], &pair[1]);
        if !lines.is_empty() {
            blocks.push(Block::Heading(say!("report-what-moved", round = round(&pair[1]))));
            blocks.push(Block::Bullets(lines));
        }
    }
    blocks.push(Block::Text(plain("report-moved-by-supply")));
    blocks
}

fn values(history: &[Dashboard], which: &[Indicator]) -> Table {
    // What the reader may not know has no column.
    let which: Vec<Indicator> = which
        .iter()
        .copied()
        .filter(|which| history.first().is_some_and(|start| start.get(*which).is_some()))
        .collect();
    let numbers = which.iter().map(|which| Column::numbers(name::indicator(*which)));
    let head = std::iter::once(Column::words(plain("report-head-round"))).chain(numbers).collect();
    let row = |dashboard: &Dashboard| {
        let value = |which: &Indicator| dashboard.get(*which).map(|value| name::indicator_value(*which, value));
        std::iter::once(round(dashboard)).chain(which.iter().map(|which| value(which).unwrap_or_default())).collect()
    };
    Table { head, rows: history.iter().map(row).collect() }
}

fn round(dashboard: &Dashboard) -> String {
    if dashboard.round == 0 {
        plain("report-start")
    } else {
        say!("report-round", round = dashboard.round, month = number::month(dashboard.month))
    }
}

/// What moved between two rounds and why: a line for each indicator that has causes on record, nothing that rounds to nothing.
fn moved(facts: &Facts<'_>, before: &Dashboard, after: &Dashboard) -> Vec<String> {
    let changes = facts.session.changes(facts.reader, after.round);
    let mut lines = Vec::new();
    for (which, value) in after.all() {
        let mut causes: Vec<Change> = changes.iter().copied().filter(|change| change.which == which).collect();
        // What only follows from the state of supply, projects and the file is summed up at the end.
        let told = causes.iter().any(|change| !follows(change.cause));
        let (Some(start), true) = (before.get(which), told) else { continue };
        causes.sort_by_key(|change| (std::cmp::Reverse(change.by.unsigned_abs()), change.cause));
        let explained: i32 = causes.iter().map(|change| change.by).sum();
        causes.retain(|change| change.by.unsigned_abs() >= SHOWN);
        let told = |change: &Change| {
            say!("report-cause", cause = politics::cause(change.cause), by = name::indicator_change(which, change.by))
        };
        let mut causes: Vec<String> = causes.iter().map(told).collect();
        let rest = value - start - explained;
        if rest.unsigned_abs() >= SHOWN {
            causes.push(say!("report-cause-rest", by = name::indicator_change(which, rest)));
        }
        if !causes.is_empty() {
            let change = name::indicator_change(which, value - start);
            let indicator = name::indicator(which);
            lines.push(say!("report-moved", indicator = indicator, change = change, causes = causes.join("; ")));
        }
    }
    lines
}

/// Whether a cause is how things stand, not something that happened.
const fn follows(cause: Cause) -> bool {
    matches!(cause, Cause::Supplied | Cause::Unmet | Cause::Projects | Cause::Measures | Cause::Evidence)
}
