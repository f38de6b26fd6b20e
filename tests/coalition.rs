//! Coalition mathematics against known numbers and against plain enumeration.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of tests may fail")]
#![allow(clippy::float_cmp, clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "small numbers")]

mod edges;
mod known;
mod oracle;
mod random;
mod sixteen;

use coreper::base::ids::StateId;
use coreper::base::set::StateSet;
use coreper::base::share::Population;
use coreper::law::population::Table;
use coreper::law::rule::Rule;

/// A built-in population table: codes and figures in the order of the file.
pub(crate) fn table(name: &str) -> (Vec<&'static str>, Table) {
    let mut rows = include_str!("../assets/populations.csv").lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = rows.next().unwrap();
    let column = match name {
        "2025" => "council_2025",
        "2026" => "council_2026",
        "eurostat-2024" => "eurostat_2024_01_01",
        other => panic!("no table {other}"),
    };
    let column = head.iter().position(|title| *title == column).unwrap();
    let rows: Vec<_> = rows.collect();
    let figures: Vec<Population> = rows.iter().map(|row| Population(row[column].parse().unwrap())).collect();
    (rows.iter().map(|row| row[0]).collect(), Table::new(&figures).unwrap())
}

pub(crate) fn rule(name: &str) -> Rule {
    match name {
        "qmv" => Rule::QualifiedMajority,
        "qmv-without-clause" => Rule::QualifiedMajorityWithoutClause,
        "reinforced" => Rule::Reinforced,
        "simple" => Rule::Simple,
        "unanimity" => Rule::Unanimity,
        other => panic!("no rule {other}"),
    }
}

/// The members with these codes.
pub(crate) fn members<'a>(codes: &[&str], wanted: impl Iterator<Item = &'a str>) -> StateSet {
    let place = |code: &str| codes.iter().position(|known| *known == code).unwrap_or_else(|| panic!("no state {code}"));
    wanted.map(|code| StateId::at(place(code))).collect()
}

/// The rows of the first table under a heading of the suite, cells trimmed.
pub(crate) fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let suite = include_str!("coalition/suite.md");
    let part = suite.split("\n## ").find(|part| part.starts_with(heading)).unwrap();
    let rows = part.lines().filter(|line| line.starts_with('|')).skip(2);
    let rows: Vec<Vec<&str>> = rows.map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect();
    assert!(!rows.is_empty(), "no table under {heading}");
    rows
}
