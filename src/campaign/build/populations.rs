//! `populations.csv`: persons by state and year, as Annex III of the Council's Rules of Procedure publishes them.

use crate::base::share::Population;
use crate::campaign::census::Census;
use crate::campaign::diagnostic::{Cause, Problems, nearest};
use crate::campaign::entry::Entry;
use crate::campaign::provenance::{Figure, Mark, Provenance};
use crate::campaign::shape::{POPULATIONS, Table};
use crate::campaign::source;
use crate::game::rulebook::PopulationTable;
use crate::law::population;
use crate::law::rule::Rule;

/// The tables and their labels.
pub(super) type Tables = (Vec<PopulationTable>, Vec<String>);

/// Reads the tables that `campaign.yaml` names.
pub(super) fn tables(
    file: Entry<'_>,
    states: Option<Entry<'_>>,
    csv: &str,
    provenance: &mut Provenance,
    out: &mut Problems,
) -> Option<Tables> {
    let (census, wrong) = Census::read(POPULATIONS, csv);
    let mut good = wrong.is_empty();
    out.extend(wrong);
    if census.rows.is_empty() {
        return None;
    }
    good &= strangers(&census, csv, file, out);
    let (mut tables, mut labels): Tables = Default::default();
    for (position, entry) in file.list("populations").into_iter().enumerate() {
        let from_year: u16 = entry.small("from")?;
        if tables.last().is_some_and(|before| before.from_year >= from_year) {
            out.push(entry.child("from")?.problem(Cause::NotAscending));
        }
        let (Some(column), Some(class)) = (column(&census, entry, "column", out), column(&census, entry, "class", out))
        else {
            good = false;
            continue;
        };
        let column = column?;
        let basis = provenance.record(&format!("populations.{position}")).cloned();
        let mut persons = Vec::new();
        for state in file.ids.of(Table::States) {
            let Some(cell) = census.cell(state, column) else {
                good = false;
                lacks(state, &census.columns[column], states, out);
                continue;
            };
            let Some(count) = cell.persons() else {
                good = false;
                continue;
            };
            let estimate = class.and_then(|class| census.cell(state, class)).is_some_and(|cell| cell.text != "exact");
            let figure = Figure {
                value: i64::try_from(count).ok()?,
                range: None,
                mark: if estimate { Mark::Estimate } else { Mark::Source },
                sources: basis.as_ref().map(|basis| basis.sources.clone()).unwrap_or_default(),
                note: None,
            };
            provenance.put_figure(format!("populations.{from_year}.{state}"), figure);
            persons.push(Population(count));
        }
        if let Ok(table) = population::Table::new(&persons) {
            if good {
                blockable(&table, entry, out);
            }
            tables.push(PopulationTable { from_year, table });
            labels.push(entry.text("label")?);
        }
    }
    good.then_some((tables, labels))
}

/// Says of each row whose code is no state's that it is none.
fn strangers(census: &Census, csv: &str, file: Entry<'_>, out: &mut Problems) -> bool {
    if !file.ids.known(Table::States) {
        return true;
    }
    let codes = census.rows.iter().filter_map(|row| row.first());
    let strange: Vec<_> = codes.filter(|code| file.ids.index(Table::States, &code.text).is_none()).collect();
    for code in &strange {
        let cause = Cause::UnknownId { kind: Table::States.noun(), id: code.text.clone() };
        let meant = nearest(&code.text, file.ids.of(Table::States).iter().map(String::as_str));
        out.push(source::at(POPULATIONS, csv, code.span.clone(), cause, meant.map(str::to_owned)));
    }
    strange.is_empty()
}

#[expect(clippy::option_option, reason = "wrong, rightly absent, and there are three things")]
/// The column that a field of a population table names; `Some(None)` if the field may be absent and is.
fn column(census: &Census, entry: Entry<'_>, key: &str, out: &mut Problems) -> Option<Option<usize>> {
    let Some(field) = entry.child(key) else { return Some(None) };
    let name = field.words()?;
    let found = census.column(name);
    if found.is_none() {
        let mut problem = field.problem(Cause::UnknownId { kind: "column of populations.csv", id: name.to_owned() });
        problem.suggestion = nearest(name, census.columns.iter().skip(1).map(String::as_str)).map(str::to_owned);
        out.push(problem);
    }
    found.map(Some)
}

/// Says of a state without a figure that it has none, where the state is given.
fn lacks(state: &str, column: &str, states: Option<Entry<'_>>, out: &mut Problems) {
    let cause = Cause::NoPopulation { state: state.to_owned(), column: column.to_owned() };
    let rows = states.map(|file| file.table("states")).unwrap_or_default();
    if let Some((key, entry)) = rows.into_iter().find(|(key, _)| key.text == state) {
        out.push(entry.problem_at(key.span.clone(), cause));
    }
}

/// Warns where no minority can block a qualified majority: one member in favour is enough then.
fn blockable(table: &population::Table, entry: Entry<'_>, out: &mut Problems) {
    let all = table.members();
    let threshold = Rule::QualifiedMajority.threshold(table, all, all);
    if let Some(block) = threshold.block.filter(|block| usize::from(*block) >= table.len()) {
        out.push(entry.problem(Cause::NeverBlocked { members: table.len(), block }));
    }
}
