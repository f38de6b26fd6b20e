//! The populations of `assets/populations.csv`, by column, and sets of states by their codes.

use coreper::base::ids::{Code, StateId};
use coreper::base::set::StateSet;
use coreper::base::share::Population;
use coreper::law::population::Table;

const FILE: &str = include_str!("../../assets/populations.csv");
const EURO_AREA: &str = "AT BE HR CY EE FI FR DE EL IE IT LV LT LU MT NL PT SK SI ES";

/// One column with the codes of its rows.
pub(super) struct Roll {
    pub(super) codes: Vec<Code>,
    pub(super) table: Table,
}

impl Roll {
    /// The column `council_YEAR`, or another by its full name.
    pub(super) fn read(column: &str) -> Self {
        let mut lines = FILE.lines();
        let named = format!("council_{column}");
        let header = lines.next().unwrap().split(',').position(|name| name == named || name == column);
        let index = header.unwrap_or_else(|| panic!("no column `{column}`"));
        let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
        let figures: Vec<Population> = rows.iter().map(|row| Population(row[index].parse().unwrap())).collect();
        let codes = rows.iter().map(|row| Code::parse(row[0]).unwrap()).collect();
        Self { codes, table: Table::new(&figures).unwrap() }
    }

    pub(super) fn id(&self, code: &str) -> StateId {
        let position = self.codes.iter().position(|known| known.as_str() == code);
        StateId::at(position.unwrap_or_else(|| panic!("no state `{code}`")))
    }

    pub(super) fn code(&self, id: StateId) -> String {
        self.codes.get(id.index()).map_or_else(|| format!("#{}", id.0), ToString::to_string)
    }

    /// `all`, `all but DE FR`, `DE FR`, `15 largest`, `15 smallest`, `euro area`, `none` or nothing; `#31` is an id without a state.
    pub(super) fn set(&self, text: &str) -> StateSet {
        let all = self.table.members();
        let codes = |list: &str| {
            list.split_whitespace()
                .map(|code| match code.strip_prefix('#') {
                    Some(number) => StateId(number.parse().unwrap()),
                    None => self.id(code),
                })
                .collect::<StateSet>()
        };
        let mut by_size: Vec<StateId> = all.iter().collect();
        by_size.sort_by_key(|id| (std::cmp::Reverse(self.table.persons(*id)), id.0));
        match text {
            "" | "none" => StateSet::EMPTY,
            "all" => all,
            "euro area" => codes(EURO_AREA),
            _ => {
                if let Some(list) = text.strip_prefix("all but ") {
                    all.minus(codes(list))
                } else if let Some(count) = text.strip_suffix(" largest") {
                    by_size.into_iter().take(count.parse().unwrap()).collect()
                } else if let Some(count) = text.strip_suffix(" smallest") {
                    by_size.into_iter().rev().take(count.parse().unwrap()).collect()
                } else {
                    codes(text)
                }
            }
        }
    }
}

#[test]
fn the_2025_table_has_the_published_total_and_threshold() {
    let roll = Roll::read("2025");
    assert_eq!(roll.table.len(), 27);
    assert_eq!(roll.table.sum(), Population(451_028_881));
    let all = roll.table.members();
    let threshold = coreper::law::rule::Rule::QualifiedMajority.threshold(&roll.table, all, all);
    assert_eq!(threshold.population, Some(Population(293_168_773)));
    assert!(!threshold.blocks(Population(451_028_881 - 293_168_773)));
    assert!(threshold.blocks(Population(451_028_881 - 293_168_772)));
}

#[test]
fn the_first_eurostat_release_has_its_total_and_threshold() {
    let roll = Roll::read("eurostat_2024_01_01");
    assert_eq!(roll.table.sum(), Population(449_206_579));
    let all = roll.table.members();
    let threshold = coreper::law::rule::Rule::QualifiedMajority.threshold(&roll.table, all, all);
    assert_eq!(threshold.population, Some(Population(291_984_277)));
}

#[test]
fn figures_that_make_no_table_are_refused() {
    use coreper::law::population::{BadTable, MOST_MEMBERS, MOST_PERSONS};
    assert_eq!(Table::new(&[]), Err(BadTable::Empty));
    assert_eq!(Table::new(&[Population(1); MOST_MEMBERS + 1]), Err(BadTable::TooMany { given: MOST_MEMBERS + 1 }));
    for persons in [Population(0), Population(MOST_PERSONS + 1)] {
        let member = StateId(1);
        assert_eq!(Table::new(&[Population(5), persons]), Err(BadTable::OutOfRange { member, persons }));
    }
    let full = Table::new(&[Population(MOST_PERSONS); MOST_MEMBERS]).unwrap();
    assert_eq!(full.sum(), Population(MOST_PERSONS * 40));
    assert_eq!(full.figures().count(), MOST_MEMBERS);
    let all = full.members();
    let outcome = coreper::law::rule::Rule::QualifiedMajority.threshold(&full, all, all);
    assert_eq!(outcome.population, Some(Population(MOST_PERSONS * 26)), "the largest table does not overflow");
}
