//! The file of seats (`--seats FILE.csv`): who is expected, with every mistake at its line and column, all at once.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::host::people::{Expected, Part};
use crate::session::seat;
use crate::words::text::{plain, say};

/// The columns, of which the first must be there.
const COLUMNS: [&str; 7] = ["name", "delegation", "seats", "role", "table", "language", "extra_time"];

/// A mistake in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistake {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub cause: String,
}

impl std::fmt::Display for Mistake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.cause)
    }
}

/// A field with its place.
struct Field {
    text: String,
    line: usize,
    column: usize,
}

/// The role of whoever shall have a desk: they sit at no table.
const DESK: &str = "desk";

/// Who is on the list for a table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Listed {
    /// Who is expected at the table.
    pub people: Vec<Expected>,
    /// The names of those for whom a desk is made.
    pub desks: Vec<String>,
}

/// Reads the file, for so many tables: who is expected at each.
///
/// # Errors
/// Every mistake in it.
pub fn read(text: &str, campaign: &Campaign, tables: usize) -> Result<Vec<Listed>, Vec<Mistake>> {
    let mut rows = rows(text).into_iter();
    let head = rows.next().unwrap_or_default();
    let mut wrong = Vec::new();
    for field in &head {
        if !COLUMNS.contains(&field.text.as_str()) {
            wrong.push(mistake(field, say!("seats-column", word = field.text.as_str(), all = COLUMNS.join(", "))));
        }
    }
    if !head.iter().any(|field| field.text == "name") {
        wrong.push(Mistake { line: 1, column: 1, cause: plain("seats-head") });
        return Err(wrong);
    }
    let mut found: Vec<(usize, Expected)> = Vec::new();
    let mut desks: Vec<(usize, String)> = Vec::new();
    let mut pens: Vec<(usize, Seat)> = Vec::new();
    for row in rows {
        let get = |column: &str| head.iter().position(|field| field.text == column).and_then(|at| row.get(at));
        if let Some(extra) = row.get(head.len()) {
            wrong.push(mistake(extra, plain("seats-more")));
        }
        let is_desk = get("role").is_some_and(|field| field.text.eq_ignore_ascii_case(DESK));
        let expected = one(&get, campaign, tables, is_desk, &mut wrong);
        let table = get("table").and_then(|field| field.text.parse::<usize>().ok()).unwrap_or(1);
        let Some(name) = get("name") else { continue };
        if found.iter().any(|(_, other)| other.name.to_lowercase() == expected.name.to_lowercase()) {
            wrong.push(mistake(name, say!("seats-twice", name = name.text.as_str())));
        }
        if is_desk {
            // Who reads what all delegations write sits in none of them.
            desks.push((table, expected.name.clone()));
            found.push((table, Expected { part: Part::Observer, ..expected }));
            continue;
        }
        if expected.part == Part::Pen {
            if let Some(twice) = expected.seats.iter().find(|seat| pens.contains(&(table, **seat))) {
                let code = seat::code(campaign, *twice);
                wrong.push(mistake(name, say!("seats-pen", code = code)));
            }
            pens.extend(expected.seats.iter().map(|seat| (table, *seat)));
        }
        found.push((table, expected));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let at = |table| Listed {
        people: found.iter().filter(|(other, _)| *other == table).map(|(_, one)| one.clone()).collect(),
        desks: desks.iter().filter(|(other, _)| *other == table).map(|(_, name)| name.clone()).collect(),
    };
    Ok((1..=tables).map(at).collect())
}

fn one<'f>(
    get: &impl Fn(&str) -> Option<&'f Field>,
    campaign: &Campaign,
    tables: usize,
    is_desk: bool,
    wrong: &mut Vec<Mistake>,
) -> Expected {
    let name = get("name").map(|field| field.text.clone()).unwrap_or_default();
    if let Some(field) = get("name").filter(|field| field.text.is_empty()) {
        wrong.push(mistake(field, plain("seats-name")));
    }
    let part = match get("role").filter(|field| !field.text.is_empty() && !is_desk) {
        None => Part::Pen,
        Some(field) => Part::parse(&field.text.to_lowercase()).unwrap_or_else(|| {
            wrong.push(mistake(field, say!("seats-role", word = field.text.as_str())));
            Part::Pen
        }),
    };
    let mut seats = Vec::new();
    if let Some(field) = get("seats") {
        for code in field.text.split(';').map(str::trim).filter(|code| !code.is_empty()) {
            match seat::parse(campaign, code) {
                Some(seat @ (Seat::State(_) | Seat::Commission | Seat::Beijing)) => seats.push(seat),
                Some(Seat::Facilitator | Seat::Observer) | None => {
                    wrong.push(mistake(field, say!("seats-unknown", code = code)));
                }
            }
        }
    }
    if is_desk {
        if let Some(field) = get("seats").filter(|_| !seats.is_empty()) {
            wrong.push(mistake(field, plain("seats-desk")));
        }
    } else if seats.is_empty() && part != Part::Observer {
        let field = get("seats").or_else(|| get("name"));
        if let Some(field) = field.filter(|field| !wrong.iter().any(|known| known.line == field.line)) {
            wrong.push(mistake(field, plain("seats-none")));
        }
    }
    let numbers: Vec<String> = [String::new()].into_iter().chain((1..=tables).map(|at| at.to_string())).collect();
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    for (column, fits) in
        [("table", &numbers[..]), ("language", &["", "en"][..]), ("extra_time", &["", "yes", "no"][..])]
    {
        if let Some(field) = get(column).filter(|field| !fits.contains(&field.text.to_lowercase().as_str())) {
            let allowed = fits.get(1..).unwrap_or_default().join(" or ");
            wrong.push(mistake(field, say!("seats-not-possible", word = field.text.as_str(), allowed = allowed)));
        }
    }
    let extra = get("extra_time").is_some_and(|field| field.text.eq_ignore_ascii_case("yes"));
    Expected { name, seats, part, extra, came: None }
}

fn mistake(field: &Field, cause: String) -> Mistake {
    Mistake { line: field.line, column: field.column, cause }
}

/// The fields of all lines that are not empty, by the rules of CSV within a line.
fn rows(text: &str) -> Vec<Vec<Field>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(at, line)| fields(at + 1, line)).collect()
}

fn fields(line: usize, text: &str) -> Vec<Field> {
    let separator = if text.contains(',') || !text.contains('\t') { ',' } else { '\t' };
    let mut all = Vec::new();
    let (mut field, mut column, mut quoted) = (String::new(), 1, false);
    for (at, sign) in text.chars().enumerate() {
        match sign {
            '"' => quoted = !quoted,
            sign if sign == separator && !quoted => {
                all.push(Field { text: field.trim().to_owned(), line, column });
                field.clear();
                column = at + 2;
            }
            sign => field.push(sign),
        }
    }
    all.push(Field { text: field.trim().to_owned(), line, column });
    all
}
