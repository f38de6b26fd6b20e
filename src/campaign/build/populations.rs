//! `populations.csv`: persons by state and year, as Annex III of the Council's Rules of Procedure publishes them.

use super::Problems;
use crate::base::share::Population;
use crate::campaign::diagnostic::{Cause, nearest};
use crate::campaign::entry::Entry;
use crate::campaign::provenance::{Figure, Mark, Provenance};
use crate::campaign::shape::{POPULATIONS, Table};
use crate::campaign::source;
use crate::game::rulebook::PopulationTable;
use crate::law::population;

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
    let sheet = Sheet::read(csv);
    let (mut tables, mut labels): Tables = Default::default();
    let mut good = true;
    for (position, entry) in file.list("populations").into_iter().enumerate() {
        let from_year: u16 = entry.small("from")?;
        if tables.last().is_some_and(|before| before.from_year >= from_year) {
            out.push(entry.child("from")?.problem(Cause::NotAscending));
        }
        let (Some(column), Some(class)) = (sheet.column(entry, "column", out), sheet.column(entry, "class", out))
        else {
            good = false;
            continue;
        };
        let column = column?;
        let basis = provenance.record(&format!("populations.{position}")).cloned();
        let mut persons = Vec::new();
        for state in file.ids.of(Table::States) {
            let Some(count) = sheet.persons(state, column, out) else {
                good = false;
                sheet.lacks(state, column, states, out);
                continue;
            };
            let exact = class.and_then(|class| sheet.cell(state, class)).is_none_or(|word| word != "estimate");
            let figure = Figure {
                value: i64::try_from(count.0).ok()?,
                range: None,
                mark: if exact { Mark::Source } else { Mark::Estimate },
                sources: basis.as_ref().map(|basis| basis.sources.clone()).unwrap_or_default(),
                note: None,
            };
            provenance.put_figure(format!("populations.{from_year}.{state}"), figure);
            persons.push(count);
        }
        if let Ok(table) = population::Table::new(&persons) {
            tables.push(PopulationTable { from_year, table });
            labels.push(entry.text("label")?);
        }
    }
    good.then_some((tables, labels))
}

/// A sheet of comma-separated cells: a header, then a row for each state.
struct Sheet<'a> {
    text: &'a str,
    header: Vec<&'a str>,
    rows: Vec<Vec<&'a str>>,
}

impl<'a> Sheet<'a> {
    fn read(text: &'a str) -> Self {
        let mut rows = text.lines().map(|line| line.split(',').map(str::trim).collect::<Vec<_>>());
        Self { text, header: rows.next().unwrap_or_default(), rows: rows.collect() }
    }

    #[expect(clippy::option_option, reason = "wrong, rightly absent, and there are three things")]
    /// The column that a field of a population table names; `Some(None)` if the field may be absent and is.
    fn column(&self, entry: Entry<'_>, key: &str, out: &mut Problems) -> Option<Option<usize>> {
        let Some(field) = entry.child(key) else { return Some(None) };
        let name = field.words()?;
        let found = self.header.iter().position(|head| *head == name);
        if found.is_none() {
            let mut problem =
                field.problem(Cause::UnknownId { kind: "column of populations.csv", id: name.to_owned() });
            problem.suggestion = nearest(name, self.header.iter().copied()).map(str::to_owned);
            out.push(problem);
        }
        found.map(Some)
    }

    fn cell(&self, state: &str, column: usize) -> Option<&'a str> {
        let row = self.rows.iter().find(|row| row.first() == Some(&state))?;
        row.get(column).copied().filter(|cell| !cell.is_empty())
    }

    /// The persons of a state: a number above 0.
    fn persons(&self, state: &str, column: usize, out: &mut Problems) -> Option<Population> {
        let cell = self.cell(state, column)?;
        let persons = cell.parse().ok().filter(|count| (1..=population::MOST_PERSONS).contains(count));
        if persons.is_none() {
            let begin = cell.as_ptr() as usize - self.text.as_ptr() as usize;
            let cause = Cause::BadPopulation(format!("`{cell}` is not a number of persons"));
            out.push(source::at(POPULATIONS, self.text, begin..begin + cell.len(), cause, None));
        }
        persons.map(Population)
    }

    /// Says of a state without a figure that it has none, where the state is given.
    fn lacks(&self, state: &str, column: usize, states: Option<Entry<'_>>, out: &mut Problems) {
        if self.cell(state, column).is_some() {
            return;
        }
        let column = (*self.header.get(column).unwrap_or(&"")).to_owned();
        let cause = Cause::NoPopulation { state: state.to_owned(), column };
        let rows = states.map(|file| file.table("states")).unwrap_or_default();
        if let Some((key, entry)) = rows.into_iter().find(|(key, _)| key.text == state) {
            out.push(entry.problem_at(key.span.clone(), cause));
        }
    }
}
