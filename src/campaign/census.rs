//! A table of populations as a file of comma-separated cells: one form for campaigns and for `council --table`.
//!
//! The first cell of each row is a member's code; the first row names the columns. A column whose name begins with `class` says of the
//! figures before it whether they are exact, published or an estimate; every other one holds persons. A cell may be empty. Rows of a
//! code and a number alone need no names above them. Rows that begin with `#` and empty ones are passed over.

use crate::campaign::diagnostic::{Cause, Diagnostic, IdForm, Unpeopled, nearest};
use crate::campaign::source;
use crate::law::population::MOST_PERSONS;
use std::collections::BTreeSet;
use std::ops::Range;

/// What a class can be.
pub(crate) const CLASSES: [&str; 3] = ["exact", "published", "estimate"];
/// The column of figures in a table whose columns have no names.
const UNNAMED: &str = "population";
/// The longest code.
const LONGEST_CODE: usize = 8;

/// A table that was read; a cell may still be wrong where a problem has been reported.
pub(crate) struct Census {
    /// The columns by name; the first one holds codes.
    pub(crate) columns: Vec<String>,
    /// A row for each member, as many cells as there are columns.
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// A cell, without the blanks around it.
#[derive(Clone, Default)]
pub(crate) struct Cell {
    /// What stands in it.
    pub(crate) text: String,
    /// Where.
    pub(crate) span: Range<usize>,
}

/// Whether the first cell of a table heads a column of codes.
fn heads(cell: &str) -> bool {
    ["code", "state", "member", "country"].iter().any(|word| cell.eq_ignore_ascii_case(word))
}

impl Census {
    /// Reads a table; says every problem of the form, each at its place in the file of a name.
    pub(crate) fn read(file: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut problems = Vec::new();
        let mut say = |span: &Range<usize>, cause, meant: Option<&str>| {
            problems.push(source::at(file, text, span.clone(), cause, meant.map(str::to_owned)));
        };
        let mut rows = cells(text).into_iter().peekable();
        // A row whose number was mistyped is no header: it would be left out without a word.
        let named = rows.peek().and_then(|row| row.first()).is_some_and(|cell| heads(&cell.text));
        let header = if named { rows.next() } else { None };
        let columns: Vec<String> = match &header {
            Some(row) => row.iter().map(|cell| cell.text.clone()).collect(),
            None => ["code", UNNAMED].map(str::to_owned).to_vec(),
        };
        let mut seen = BTreeSet::new();
        for cell in header.iter().flatten().filter(|cell| !seen.insert(cell.text.clone())) {
            say(&cell.span, Cause::DuplicateKey(cell.text.clone()), None);
        }
        let mut census = Self { columns, rows: Vec::new() };
        let mut codes = BTreeSet::new();
        for row in rows {
            let (code, must) = (row.first().cloned().unwrap_or_default(), census.columns.len());
            if row.len() != must {
                say(&code.span, Cause::Cells { count: row.len(), must }, None);
                continue;
            }
            let fits =
                (1..=LONGEST_CODE).contains(&code.text.len()) && code.text.bytes().all(|b| b.is_ascii_alphanumeric());
            if !fits {
                say(&code.span, Cause::BadId { id: code.text.clone(), form: IdForm::Row }, None);
            } else if !codes.insert(code.text.clone()) {
                say(&code.span, Cause::DuplicateKey(code.text.clone()), None);
            }
            for (cell, column) in row.iter().zip(&census.columns).skip(1).filter(|(cell, _)| !cell.text.is_empty()) {
                if is_class(column) {
                    if !CLASSES.contains(&cell.text.as_str()) {
                        let cause = Cause::UnknownWord { word: cell.text.clone(), possible: CLASSES.to_vec() };
                        say(&cell.span, cause, nearest(&cell.text, CLASSES));
                    }
                } else if persons(&cell.text).is_none() {
                    let why = Unpeopled::NotPersons(cell.text.clone());
                    say(&cell.span, Cause::BadPopulation(why), None);
                }
            }
            census.rows.push(row);
        }
        if census.rows.is_empty() && problems.is_empty() {
            let nothing = Cause::BadPopulation(Unpeopled::NoMember);
            problems.push(source::whole(file, if text.trim().is_empty() { Cause::Empty } else { nothing }));
        }
        (census, problems)
    }

    /// The position of a column by its name.
    pub(crate) fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().skip(1).position(|column| column == name).map(|n| n + 1)
    }

    /// The names of the columns that hold persons.
    pub(crate) fn figures(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().skip(1).map(String::as_str).filter(|column| !is_class(column))
    }

    /// The column of classes that belongs to a column of figures, if it has one.
    pub(crate) fn class_of(&self, figures: usize) -> Option<usize> {
        self.columns.get(figures + 1).is_some_and(|column| is_class(column)).then_some(figures + 1)
    }

    /// The cell of a member in a column, unless it is empty.
    pub(crate) fn cell(&self, code: &str, column: usize) -> Option<&Cell> {
        let row = self.rows.iter().find(|row| row.first().is_some_and(|cell| cell.text == code))?;
        row.get(column).filter(|cell| !cell.text.is_empty())
    }
}

impl Cell {
    /// The persons that stand in it, 1 to [`MOST_PERSONS`].
    pub(crate) fn persons(&self) -> Option<u64> {
        persons(&self.text)
    }
}

fn is_class(column: &str) -> bool {
    column.starts_with("class")
}

fn persons(text: &str) -> Option<u64> {
    text.parse().ok().filter(|count| (1..=MOST_PERSONS).contains(count))
}

/// The rows of a table in cells with their places.
fn cells(text: &str) -> Vec<Vec<Cell>> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).comment(Some(b'#')).trim(csv::Trim::All);
    let mut rows = Vec::new();
    // Reading from memory what is UTF-8 already, with rows of any length, cannot fail.
    for record in reader.from_reader(text.as_bytes()).records().map_while(Result::ok) {
        let begin = record.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(0);
        let places = places(text, first_line(text, begin));
        let cell = |(cell, span): (&str, Range<usize>)| Cell { text: cell.to_owned(), span };
        let row: Vec<Cell> = record.iter().zip(places).map(cell).collect();
        // A row of blanks is an empty one.
        if row.len() > 1 || row.iter().any(|cell| !cell.text.is_empty()) {
            rows.push(row);
        }
    }
    rows
}

/// Where a row begins: the reader counts the empty lines and remarks before it as its own.
fn first_line(text: &str, mut begin: usize) -> usize {
    while let Some((line, _)) = text[begin..].split_once('\n') {
        if !line.trim().is_empty() && !line.starts_with('#') {
            break;
        }
        begin += line.len() + 1;
    }
    begin
}

/// Where the cells of a row stand, blanks and quotes around them apart.
fn places(text: &str, begin: usize) -> impl Iterator<Item = Range<usize>> {
    let mut at = begin;
    std::iter::from_fn(move || {
        let mut quoted = false;
        let ends = |(_, byte): &(usize, u8)| {
            quoted ^= *byte == b'"';
            !quoted && matches!(byte, b',' | b'\n' | b'\r')
        };
        let end = text.bytes().enumerate().skip(at).find(ends).map_or(text.len(), |(end, _)| end);
        let cell = text.get(at..end)?;
        let blanks = |c: char| c.is_whitespace() || c == '"';
        let start = at + (cell.len() - cell.trim_start_matches(blanks).len());
        at = end + 1;
        Some(start..start + cell.trim_matches(blanks).len())
    })
}

#[cfg(test)]
mod tests {
    use super::Census;

    #[test]
    fn cells_are_found_where_they_stand_behind_remarks_and_in_quotes() {
        let text = "\n# é, a remark\ncode,\"count, of\" ,class\r\n\n DE , 12,exact\n\"F\"\"R\",x,\n";
        let (census, problems) = Census::read("t.csv", text);
        assert_eq!(census.columns, ["code", "count, of", "class"]);
        let cell = census.cell("DE", 1).unwrap();
        assert_eq!((cell.persons(), &text[cell.span.clone()]), (Some(12), "12"));
        let places: Vec<_> = problems.iter().map(|found| (found.line, found.column)).collect();
        assert_eq!(places, [(6, 2), (6, 8)]);
    }

    #[test]
    fn a_table_without_names_has_one_column_of_figures() {
        let (census, problems) = Census::read("t.csv", "DE,12\nFR,13");
        assert!(problems.is_empty());
        assert_eq!((census.column("population"), census.rows.len()), (Some(1), 2));
    }
}
