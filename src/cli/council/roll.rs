//! The roll of members with their populations: a built-in table or a file, and reading codes against it.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::share::Population;
use crate::cli::failure::Failure;
use crate::law::population::{BadTable, MOST_MEMBERS, Table};
use std::io::Read;

/// The built-in tables: a name for the command line, and the columns of figures and of their classes.
const BUILT_IN: [(&str, usize, Option<usize>); 3] =
    [("2025", 1, Some(2)), ("2026", 3, Some(4)), ("eurostat-2024", 5, None)];

const POPULATIONS: &str = include_str!("../../../assets/populations.csv");

/// A file of forty lines is far below this many bytes.
const MOST_BYTES: u64 = 64 * 1024;

/// The longest code in a file.
const LONGEST_CODE: usize = 8;

/// Members, in the order of the table.
pub(in crate::cli) struct Roll {
    pub(in crate::cli) codes: Vec<String>,
    pub(in crate::cli) table: Table,
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
    /// A built-in table by name, or else a file.
    pub(in crate::cli) fn read(name: &str) -> Result<Self, Failure> {
        match BUILT_IN.iter().find(|(known, ..)| *known == name) {
            Some((_, figures, classes)) => Self::built_in(name, *figures, *classes),
            None => Self::file(name),
        }
    }

    fn built_in(name: &str, figures: usize, classes: Option<usize>) -> Result<Self, Failure> {
        let row = |line: &str| {
            let cells: Vec<&str> = line.split(',').collect();
            let estimate = classes.and_then(|column| cells.get(column)).is_some_and(|class| *class == "estimate");
            Some(Row { code: (*cells.first()?).to_owned(), persons: cells.get(figures)?.parse().ok()?, estimate })
        };
        Self::new(name, POPULATIONS.lines().skip(1).filter_map(row).collect())
    }

    fn file(path: &str) -> Result<Self, Failure> {
        let place = || format!("`--table {path}`");
        let names = BUILT_IN.map(|(name, ..)| format!("`{name}`")).join(", ");
        let unread = |error: std::io::Error| {
            Failure::new(place(), error.to_string(), format!("give {names}, or a file that can be read"))
        };
        let mut bytes = Vec::new();
        std::fs::File::open(path).map_err(unread)?.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unread)?;
        let form = "a table is a line `code,population` for each of up to 40 members";
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Failure::new(place(), format!("the file has more than {MOST_BYTES} bytes"), form));
        }
        let text =
            String::from_utf8(bytes).map_err(|_| Failure::new(place(), "the file is not text in UTF-8", form))?;
        let mut rows: Vec<Row> = Vec::new();
        let lines = text.trim_start_matches('\u{feff}').lines().zip(1..);
        for (line, number) in lines.filter(|(line, _)| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
            let place = || format!("{path}:{number}");
            if rows.is_empty() && line.trim().eq_ignore_ascii_case("code,population") {
                continue;
            }
            let row = row(line).map_err(|cause| Failure::new(place(), cause, form))?;
            if rows.iter().any(|other| other.code == row.code) {
                return Err(Failure::new(place(), format!("`{}` has a line already", row.code), "keep one of them"));
            }
            if rows.len() == MOST_MEMBERS {
                return Err(Failure::new(place(), format!("more than {MOST_MEMBERS} members"), form));
            }
            rows.push(row);
        }
        Self::new(path, rows)
    }

    fn new(name: &str, rows: Vec<Row>) -> Result<Self, Failure> {
        let figures: Vec<Population> = rows.iter().map(|row| Population(row.persons)).collect();
        let code = |member: StateId| rows.get(member.index()).map_or("?", |row| row.code.as_str());
        let table = Table::new(&figures).map_err(|bad| {
            let cause = match bad {
                BadTable::Empty => "no members".to_owned(),
                BadTable::TooMany { given } => format!("{given} members are more than {MOST_MEMBERS}"),
                BadTable::OutOfRange { member, persons } => {
                    format!("`{}` has {} persons, not 1 to 2^40", code(member), persons.0)
                }
            };
            Failure::new(
                format!("`--table {name}`"),
                cause,
                "give a line `code,population` for each of up to 40 members",
            )
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
            let cause = if code.is_empty() {
                "a code is missing between commas".to_owned()
            } else {
                format!("no state `{}`", shorten(code))
            };
            let next = match self.suggest(code) {
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("the table has {}", self.list(self.table.members())),
            };
            Failure::new(format!("`{option}`"), cause, next)
        })
    }

    /// Reads codes with commas between them; none at all is nobody.
    pub(super) fn states(&self, option: &str, codes: &str) -> Result<StateSet, Failure> {
        let mut states = StateSet::EMPTY;
        for code in codes.split(',').filter(|_| !codes.trim().is_empty()) {
            let state = self.state(option, code)?;
            if states.contains(state) {
                let cause = format!("`{}` stands there twice", self.code(state));
                return Err(Failure::new(format!("`{option}`"), cause, "name each state once"));
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

fn row(line: &str) -> Result<Row, String> {
    let Some((code, persons)) = line.split_once(',') else { return Err("no comma in this line".to_owned()) };
    let (code, persons) = (code.trim(), persons.trim());
    let fits = (1..=LONGEST_CODE).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !fits {
        return Err(format!("`{}` is not a code of 1 to {LONGEST_CODE} letters and digits", shorten(code)));
    }
    let persons = persons.parse().map_err(|_| format!("`{}` is not a whole number of persons", shorten(persons)))?;
    Ok(Row { code: code.to_owned(), persons, estimate: false })
}

/// The beginning of what somebody typed.
fn shorten(text: &str) -> String {
    if text.chars().count() > 40 { text.chars().take(40).chain(['…']).collect() } else { text.to_owned() }
}
