//! The roll of members with their populations: a built-in table or a file, and reading codes against it.

use crate::base::file;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::share::Population;
use crate::campaign::census::{Cell, Census};
use crate::cli::failure::Failure;
use crate::law::population::{BadTable, MOST_MEMBERS, Table};
use crate::words::diagnostic;
use crate::words::text::{self as words, say};
use std::io::Read;
use std::path::Path;

/// The built-in tables: a name for the command line, and the column of figures.
const BUILT_IN: [(&str, &str); 3] =
    [("2025", "council_2025"), ("2026", "council_2026"), ("eurostat-2024", "eurostat_2024_01_01")];

const POPULATIONS: &str = include_str!("../../../assets/populations.csv");

/// A file of forty lines is far below this many bytes.
const MOST_BYTES: u64 = 64 * 1024;

/// The longest code of a table.
const LONGEST_CODE: usize = 8;

/// Members, in the order of the table.
pub(crate) struct Roll {
    pub(crate) codes: Vec<String>,
    pub(crate) table: Table,
    /// Whose figure is an estimate.
    pub(super) estimates: StateSet,
}

/// One line of a table.
struct Row {
    code: String,
    persons: u64,
    estimate: bool,
}

impl Roll {
    /// A built-in table by name, or else a file, with a column where it has several: `FILE#COLUMN`.
    pub(crate) fn read(name: &str) -> Result<Self, Failure> {
        match BUILT_IN.iter().find(|(known, _)| *known == name) {
            Some((_, column)) => Self::parse(name, POPULATIONS, Some(column)),
            None => match name.rsplit_once('#').filter(|_| !Path::new(name).exists()) {
                Some((path, column)) => Self::parse(path, &text(path)?, Some(column)),
                None => Self::parse(name, &text(name)?, None),
            },
        }
    }

    /// The rows of a table in a column of figures, or in the first one.
    fn parse(path: &str, text: &str, column: Option<&str>) -> Result<Self, Failure> {
        let (census, problems) = Census::read(path, text);
        if let Some(first) = problems.first() {
            let (line, place) = (first.line, first.column);
            let place = if line == 0 { format!("`--table {path}`") } else { format!("{path}:{line}:{place}") };
            return Err(Failure::new(place, diagnostic::cause(&first.cause), words::plain("table-form")));
        }
        let figures = match column {
            Some(name) => census.column(name).filter(|_| census.figures().any(|column| column == name)),
            None => census.figures().next().and_then(|name| census.column(name)),
        };
        let figures = figures.ok_or_else(|| {
            let there_are = census.figures().collect::<Vec<_>>().join(", ");
            let cause =
                column.map_or_else(|| words::plain("table-no-persons"), |name| say!("table-no-column", name = name));
            Failure::new(format!("`--table {path}`"), cause, say!("table-columns", columns = there_are))
        })?;
        let class = census.class_of(figures);
        let mut rows = Vec::new();
        for code in census.rows.iter().filter_map(|cells| Some(&cells.first()?.text)) {
            let persons = census.cell(code, figures).and_then(Cell::persons).ok_or_else(|| {
                let column = census.columns[figures].as_str();
                let cause = say!("table-no-figure", code = code.as_str(), column = column);
                Failure::new(format!("`--table {path}`"), cause, words::plain("table-fill-in"))
            })?;
            let estimate = class.and_then(|class| census.cell(code, class)).is_some_and(|cell| cell.text != "exact");
            rows.push(Row { code: code.clone(), persons, estimate });
        }
        Self::new(path, rows)
    }

    fn new(name: &str, rows: Vec<Row>) -> Result<Self, Failure> {
        let figures: Vec<Population> = rows.iter().map(|row| Population(row.persons)).collect();
        let code = |member: StateId| rows.get(member.index()).map_or("?", |row| row.code.as_str());
        let table = Table::new(&figures).map_err(|bad| {
            let cause = match bad {
                BadTable::Empty => words::plain("table-empty"),
                BadTable::TooMany { given } => say!("table-too-many", given = given, most = MOST_MEMBERS),
                BadTable::OutOfRange { member, persons } => {
                    say!("table-range", code = code(member), persons = persons.0.to_string())
                }
            };
            Failure::new(format!("`--table {name}`"), cause, words::plain("table-line"))
        })?;
        let estimates = rows.iter().enumerate().filter(|(_, row)| row.estimate).map(|(place, _)| StateId::at(place));
        Ok(Self { estimates: estimates.collect(), table, codes: rows.into_iter().map(|row| row.code).collect() })
    }

    /// The code of a member.
    pub(super) fn code(&self, member: StateId) -> &str {
        self.codes.get(member.index()).map_or("?", String::as_str)
    }

    /// The codes of some members, as a list for people.
    pub(super) fn list(&self, members: StateSet) -> String {
        self.names(members).join(" ")
    }

    /// The codes of some members.
    pub(super) fn names(&self, members: StateSet) -> Vec<&str> {
        members.iter().map(|member| self.code(member)).collect()
    }

    /// Reads one code.
    pub(super) fn state(&self, option: &str, code: &str) -> Result<StateId, Failure> {
        let code = code.trim();
        let exact = self.codes.iter().position(|known| known == code);
        let place = exact.or_else(|| self.codes.iter().position(|known| known.eq_ignore_ascii_case(code)));
        place.map(StateId::at).ok_or_else(|| {
            let cause =
                if code.is_empty() { words::plain("table-gap") } else { say!("table-no-state", code = shorten(code)) };
            let next = self.suggest(code).map_or_else(
                || say!("table-has", codes = self.list(self.table.members())),
                |known| say!("did-you-mean", known = known),
            );
            Failure::new(format!("`{option}`"), cause, next)
        })
    }

    /// Reads codes with commas between them; none at all is nobody.
    pub(super) fn states(&self, option: &str, codes: &str) -> Result<StateSet, Failure> {
        let mut states = StateSet::EMPTY;
        for code in codes.split(',').filter(|_| !codes.trim().is_empty()) {
            let state = self.state(option, code)?;
            if states.contains(state) {
                let cause = say!("council-twice", code = self.code(state));
                return Err(Failure::new(format!("`{option}`"), cause, words::plain("council-once")));
            }
            states.insert(state);
        }
        Ok(states)
    }

    /// The known code that comes nearest, if one is near.
    fn suggest(&self, code: &str) -> Option<&str> {
        let upper = code.to_ascii_uppercase();
        // Other lists call Greece GR; the Council does not.
        let upper = if upper == "GR" { "EL".to_owned() } else { upper };
        let distance = |known: &&String| strsim::damerau_levenshtein(known, &upper);
        let near =
            self.codes.iter().filter(|known| code.len() <= 2 * LONGEST_CODE && distance(known) < known.len().max(2));
        near.min_by_key(|known| (distance(known), known.chars().next() != upper.chars().next())).map(String::as_str)
    }
}

/// The text of a file of bearable size.
fn text(path: &str) -> Result<String, Failure> {
    let place = || format!("`--table {path}`");
    let names = BUILT_IN.map(|(name, _)| format!("`{name}`")).join(", ");
    let unread = |error: std::io::Error| {
        Failure::new(place(), error.to_string(), say!("table-give-readable", names = names.as_str()))
    };
    // To open a pipe is to wait for somebody who writes to it.
    let about = std::fs::metadata(path).map_err(unread)?;
    if !about.is_file() {
        return Err(Failure::new(place(), words::plain("table-no-file"), say!("table-give", names = names.as_str())));
    }
    let mut bytes = Vec::new();
    file::open(Path::new(path)).map_err(unread)?.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unread)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Failure::new(
            place(),
            say!("table-large", most = MOST_BYTES.to_string()),
            words::plain("table-form"),
        ));
    }
    String::from_utf8(bytes)
        .map_err(|_| Failure::new(place(), words::plain("table-no-text"), words::plain("table-form")))
}

/// The beginning of what somebody typed.
fn shorten(text: &str) -> String {
    if text.chars().count() > 40 { text.chars().take(40).chain(['…']).collect() } else { text.to_owned() }
}
