//! Several tables in one room: each has its own code, people, desk page, wall and save, and runs in a thread of its own; all come
//! through one port. People's numbers say at which table they sit.

use crate::host::code::Code;
use crate::host::desk::{self, Came};
use crate::host::hall::Hall;
use crate::host::people::Person;
use crate::table::Sight;
use crate::words::text::say;
use crate::words::{name, number};
use std::sync::Arc;

/// The most tables of a host.
pub const MOST: u8 = 10;
/// People of a table have numbers from so many times its place on, plus one.
pub const NUMBERS: u32 = 1_000;

/// All tables of a host; there is always a first one.
#[derive(Clone, Debug)]
pub struct Tables {
    first: Arc<Hall>,
    others: Vec<Arc<Hall>>,
}

impl Tables {
    /// The first one, and the others in their order.
    #[must_use]
    pub fn of(first: Arc<Hall>, others: Vec<Arc<Hall>>) -> Self {
        let tables = Self { first, others };
        for (at, hall) in tables.all().enumerate() {
            hall.stands_among(at + 1, tables.count());
        }
        tables
    }

    /// The first one.
    #[must_use]
    pub const fn first(&self) -> &Arc<Hall> {
        &self.first
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Hall>> {
        [&self.first].into_iter().chain(&self.others)
    }

    /// How many.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.others.len() + 1
    }

    /// The one at a place, from 0.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&Arc<Hall>> {
        self.all().nth(place)
    }

    /// The one at which somebody sits, by their number.
    #[must_use]
    pub fn of_person(&self, number: u32) -> &Arc<Hall> {
        let place = usize::try_from(number.saturating_sub(1) / NUMBERS).unwrap_or(0);
        self.at(place).unwrap_or(&self.first)
    }

    /// The one that a join code leads to; the first for a code that leads to none.
    #[must_use]
    pub fn of_code(&self, text: &str) -> &Arc<Hall> {
        let code = Code::parse(text);
        let leads = |hall: &Hall| [hall.code(), hall.observers_code()].iter().any(|own| code.as_ref() == Some(own));
        self.all().find(|hall| leads(hall)).unwrap_or(&self.first)
    }

    /// The one whose wall a code leads to.
    #[must_use]
    pub fn of_wall(&self, text: &str) -> Option<&Arc<Hall>> {
        let code = Code::parse(text)?;
        self.all().find(|hall| *hall.wall_code() == code)
    }

    /// The one whose desk a secret opens.
    #[must_use]
    pub fn of_desk(&self, secret: &str) -> Option<&Arc<Hall>> {
        self.all().find(|hall| hall.is_desk(secret))
    }

    /// Whoever showed an ssh key before, with their table.
    #[must_use]
    pub fn keyed(&self, fingerprint: &str) -> Option<(&Arc<Hall>, Person)> {
        self.all().find_map(|hall| Some((hall, hall.keyed(fingerprint)?)))
    }

    /// An order at the desk of all tables: it is for the one that is looked at, unless it is for all, or for another one to look at.
    #[must_use]
    pub fn order(&self, at: &mut usize, line: &str) -> Came {
        let line = line.trim();
        let (word, rest) = line.split_once(' ').map_or((line, ""), |(word, rest)| (word, rest.trim()));
        let hall = self.at(*at).unwrap_or(&self.first);
        match word {
            "tables" => Came::Said(self.compared()),
            "table" => match rest.parse::<usize>().ok().filter(|number| (1..=self.count()).contains(number)) {
                Some(number) => {
                    *at = number - 1;
                    let hall = self.at(*at).unwrap_or(&self.first);
                    let head = say!("tables-at", number = number, code = hall.code().to_string());
                    Came::Said([head].into_iter().chain(desk::status(hall)).collect())
                }
                None => Came::Said(vec![say!("tables-none", count = self.count())]),
            },
            "all" if !matches!(rest.split(' ').next(), Some("end" | "quit")) => {
                let each = self.all().enumerate().flat_map(|(at, hall)| match desk::order(hall, rest) {
                    Came::Said(lines) => lines.into_iter().map(|line| numbered(at, &line)).collect(),
                    Came::End => Vec::new(),
                });
                Came::Said(each.collect())
            }
            _ => desk::order(hall, line),
        }
    }

    /// Each table in a few lines, one beside the other.
    #[must_use]
    pub fn compared(&self) -> Vec<String> {
        let lines = |(at, hall): (usize, &Arc<Hall>)| {
            let row = row(hall);
            let board = row.board.iter().map(|(label, value)| [label.as_str(), value].join(" ")).collect::<Vec<_>>();
            let told = [row.stands, board.join(", "), row.story];
            told.into_iter().filter(|text| !text.is_empty()).map(|text| numbered(at, &text)).collect::<Vec<_>>()
        };
        self.all().enumerate().flat_map(lines).collect()
    }

    /// What each table has told the desk since, and when that was.
    #[must_use]
    pub fn told(&self, since: &mut [u64]) -> Vec<String> {
        let mut lines = Vec::new();
        for ((at, hall), since) in self.all().enumerate().zip(since) {
            for (when, line) in hall.told_since(*since) {
                *since = (*since).max(when);
                lines.push(if self.count() > 1 { numbered(at, &line) } else { line });
            }
        }
        lines
    }

    /// What is told of each table beside the others.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        self.all().map(row).collect()
    }
}

/// A table beside the others: what everybody there may know.
#[derive(Clone, Debug)]
pub struct Row {
    /// The join code.
    pub code: String,
    /// What opens its desk.
    pub secret: String,
    /// Where it stands.
    pub stands: String,
    /// The board, each figure with its label; none before it begins.
    pub board: Vec<(String, String)>,
    /// What came of it so far.
    pub story: String,
}

fn row(hall: &Arc<Hall>) -> Row {
    let (code, secret) = (hall.code().to_string(), hall.desk_secret().to_owned());
    let Some(page) = hall.desk_page() else {
        let stands = say!("tables-lobby", code = code.as_str(), who = crate::host::lobby::count(hall));
        return Row { code, secret, stands, board: Vec::new(), story: String::new() };
    };
    let sight = page.public();
    let view = sight.view();
    let stands = say!(
        "tables-stands",
        code = code.as_str(),
        round = view.round(),
        rounds = view.rounds(),
        month = number::month(view.month()),
        phase = name::phase_of(&view),
        who = crate::host::lobby::count(hall)
    );
    let story = sight.read(crate::show::story::story).join(" ");
    Row { code, secret, stands, board: board(&sight), story }
}

fn board(sight: &Sight<'_>) -> Vec<(String, String)> {
    let all = sight.dashboard();
    all.all().map(|(which, value)| (name::indicator(which), name::indicator_value(which, value))).collect()
}

/// A line with the number of its table.
#[must_use]
pub fn numbered(at: usize, line: &str) -> String {
    say!("tables-line", number = at + 1, line = line)
}
