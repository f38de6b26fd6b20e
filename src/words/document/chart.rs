//! Charts as values: what is drawn, the sentence that says the same, and the table of its numbers, which is made from what is drawn.

use super::table::{Column, Table};
use crate::words::text::{plain, say};

/// A chart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chart {
    /// Its title.
    pub title: String,
    /// What it shows, in a sentence.
    pub sentence: String,
    /// What is drawn.
    pub figure: Figure,
}

/// What is drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Figure {
    /// Rows of parts of a whole.
    Bars(Bars),
    /// What happened, lane by lane, on one axis of time.
    Lanes(Lanes),
    /// Small curves on one axis of time, each on a scale of its own.
    Curves(Curves),
    /// The map of tiles, once for each vote.
    Maps(Maps),
    /// Who gave whom a word.
    Web(Web),
    /// What was hoped for as a range, and what came as a dot.
    Ranges(Ranges),
    /// Lines of play, each where it leaves another.
    Tree(Tree),
}

/// How a part looks: by hue and by hatching, never by hue alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// A vote for, and what is likest to it.
    For,
    /// An abstention.
    Abstain,
    /// A vote against.
    Against,
    /// No vote.
    Absent,
    /// One of several kinds, by number from 0.
    Kind(u8),
}

/// Rows of parts of a whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bars {
    /// What the rows are.
    pub head: String,
    /// The parts, each with its look.
    pub parts: Vec<(String, Look)>,
    /// The rows.
    pub rows: Vec<BarRow>,
}

/// A row of parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BarRow {
    /// What it is.
    pub label: String,
    /// How much each part is, in any unit.
    pub values: Vec<u32>,
    /// The same in words.
    pub shown: Vec<String>,
    /// Where a line stands that has to be reached, in the same unit.
    pub line: Option<u32>,
    /// What it comes to.
    pub result: String,
}

/// Lanes on one axis of time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lanes {
    /// The months.
    pub months: Vec<String>,
    /// The lanes.
    pub lanes: Vec<Lane>,
}

/// A lane.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lane {
    /// Whose.
    pub title: String,
    /// What stands in each month.
    pub cells: Vec<Vec<Mark>>,
}

/// Something that happened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// One character: its shape.
    pub glyph: char,
    /// How it looks.
    pub look: Look,
    /// A few letters beside it.
    pub short: String,
    /// What it is, in words.
    pub long: String,
}

/// Small curves on one axis of time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Curves {
    /// The months, the start first.
    pub months: Vec<String>,
    /// One for each curve.
    pub panels: Vec<Panel>,
}

/// A curve.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Panel {
    /// Of what.
    pub title: String,
    /// The value at the end of each month.
    pub values: Vec<i32>,
    /// The same in words.
    pub shown: Vec<String>,
    /// Between which values it lay in four of five games with other luck, where that is known, with the words.
    pub ranges: Vec<Option<(i32, i32, String)>>,
}

/// Maps of tiles.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Maps {
    /// All members by code, in the order of the table.
    pub members: Vec<String>,
    /// One for each vote.
    pub maps: Vec<Map>,
}

/// A map of tiles.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Map {
    /// Which vote.
    pub title: String,
    /// Of each member, in their order: how it voted, with the word, and whether its vote alone could have turned it.
    pub votes: Vec<(Look, String, bool)>,
}

/// A web of words given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Web {
    /// The members that gave or were given a word, by code.
    pub members: Vec<String>,
    /// The words given.
    pub chords: Vec<Chord>,
}

/// A word given.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chord {
    /// By whom, by place among the members.
    pub by: usize,
    /// To whom.
    pub to: usize,
    /// What became of it.
    pub end: WordEnd,
    /// When, what and what became of it, in words.
    pub cells: [String; 3],
}

/// What becomes of a word given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WordEnd {
    /// It was kept.
    Kept,
    /// It was broken.
    Broken,
    /// It lapsed, was refused or is open.
    Lapsed,
}

/// What was hoped for and what came.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ranges {
    /// The rows in order of time.
    pub rows: Vec<RangeRow>,
}

/// A hope and what came.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RangeRow {
    /// Of what.
    pub label: String,
    /// From what to what.
    pub hoped: (i32, i32),
    /// What came.
    pub came: i32,
    /// What followed.
    pub then: String,
}

/// Lines of play on one axis of time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tree {
    /// The months.
    pub months: Vec<String>,
    /// The lines, each below the one that it leaves.
    pub rows: Vec<TreeRow>,
}

/// A line of play.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TreeRow {
    /// What it is called.
    pub label: String,
    /// The row of the line that it leaves, if it leaves one.
    pub from: Option<usize>,
    /// In which of the months it begins.
    pub leaves: usize,
    /// To which of the months it has come.
    pub reaches: usize,
    /// How it stands there.
    pub stands: String,
    /// Whether it is the one that is played.
    pub played: bool,
}

impl Figure {
    /// The numbers of what is drawn.
    #[must_use]
    pub fn table(&self) -> Table {
        match self {
            Self::Bars(bars) => bars.table(),
            Self::Lanes(lanes) => lanes.table(),
            Self::Curves(curves) => curves.table(),
            Self::Maps(maps) => maps.table(),
            Self::Web(web) => web.table(),
            Self::Ranges(ranges) => ranges.table(),
            Self::Tree(tree) => tree.table(),
        }
    }
}

impl Bars {
    fn table(&self) -> Table {
        let parts = self.parts.iter().map(|(name, _)| Column::numbers(name.clone()));
        let result = self.has_result().then(|| Column::words(plain("chart-result")));
        let head = std::iter::once(Column::words(self.head.clone())).chain(parts).chain(result).collect();
        let row = |row: &BarRow| {
            let result = self.has_result().then(|| row.result.clone());
            std::iter::once(row.label.clone()).chain(row.shown.iter().cloned()).chain(result).collect()
        };
        Table { head, rows: self.rows.iter().map(row).collect() }
    }

    /// Whether any row comes to something that is said.
    pub(super) fn has_result(&self) -> bool {
        self.rows.iter().any(|row| !row.result.is_empty())
    }
}

impl Lanes {
    fn table(&self) -> Table {
        let lanes = self.lanes.iter().map(|lane| Column::words(lane.title.clone()));
        let head = std::iter::once(Column::words(plain("chart-month"))).chain(lanes).collect();
        let cell = |lane: &Lane, at: usize| {
            let marks = lane.cells.get(at).map_or(&[][..], Vec::as_slice);
            if marks.is_empty() {
                "–".to_owned()
            } else {
                marks.iter().map(|mark| mark.long.clone()).collect::<Vec<_>>().join("; ")
            }
        };
        let row = |(at, month): (usize, &String)| {
            std::iter::once(month.clone()).chain(self.lanes.iter().map(|lane| cell(lane, at))).collect()
        };
        Table { head, rows: self.months.iter().enumerate().map(row).collect() }
    }
}

impl Curves {
    fn table(&self) -> Table {
        let panels = self.panels.iter().map(|panel| Column::numbers(panel.title.clone()));
        let head = std::iter::once(Column::words(plain("chart-month"))).chain(panels).collect();
        let cell = |panel: &Panel, at: usize| {
            let value = panel.shown.get(at).map_or("–", String::as_str);
            match panel.ranges.get(at) {
                Some(Some((_, _, range))) => say!("chart-value-range", value = value, range = range.as_str()),
                Some(None) | None => value.to_owned(),
            }
        };
        let row = |(at, month): (usize, &String)| {
            std::iter::once(month.clone()).chain(self.panels.iter().map(|panel| cell(panel, at))).collect()
        };
        Table { head, rows: self.months.iter().enumerate().map(row).collect() }
    }
}

impl Maps {
    fn table(&self) -> Table {
        let maps = self.maps.iter().map(|map| Column::words(map.title.clone()));
        let head = std::iter::once(Column::words(plain("chart-member"))).chain(maps).collect();
        let cell = |map: &Map, at: usize| match map.votes.get(at) {
            Some((_, vote, true)) => say!("chart-vote-needed", vote = vote.as_str()),
            Some((_, vote, false)) => vote.clone(),
            None => "–".to_owned(),
        };
        let row = |(at, code): (usize, &String)| {
            std::iter::once(code.clone()).chain(self.maps.iter().map(|map| cell(map, at))).collect()
        };
        Table { head, rows: self.members.iter().enumerate().map(row).collect() }
    }
}

impl Web {
    fn table(&self) -> Table {
        let keys = ["chart-by", "chart-to", "chart-when", "chart-what", "chart-end"];
        let head = keys.into_iter().map(|key| Column::words(plain(key))).collect();
        let member = |at: usize| self.members.get(at).cloned().unwrap_or_default();
        let row = |chord: &Chord| {
            [member(chord.by), member(chord.to)].into_iter().chain(chord.cells.iter().cloned()).collect()
        };
        Table { head, rows: self.chords.iter().map(row).collect() }
    }
}

impl Ranges {
    fn table(&self) -> Table {
        let head = vec![
            Column::words(plain("chart-act")),
            Column::numbers(plain("chart-hoped")),
            Column::numbers(plain("chart-came")),
            Column::words(plain("chart-then")),
        ];
        let row = |row: &RangeRow| {
            let (low, high) = row.hoped;
            vec![row.label.clone(), say!("show-range", low = low, high = high), row.came.to_string(), row.then.clone()]
        };
        Table { head, rows: self.rows.iter().map(row).collect() }
    }
}

impl Tree {
    fn table(&self) -> Table {
        let keys = ["chart-line", "chart-leaves", "chart-begins", "chart-reaches", "chart-stands"];
        let head = keys.into_iter().map(|key| Column::words(plain(key))).collect();
        let month = |at: usize| self.months.get(at).cloned().unwrap_or_default();
        let row = |row: &TreeRow| {
            let from = row.from.and_then(|from| self.rows.get(from)).map_or("–", |from| from.label.as_str());
            let label = if row.played { say!("branch-played", line = row.label.as_str()) } else { row.label.clone() };
            vec![label, from.to_owned(), month(row.leaves), month(row.reaches), row.stands.clone()]
        };
        Table { head, rows: self.rows.iter().map(row).collect() }
    }
}
