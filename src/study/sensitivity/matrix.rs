//! The games of sheets as columns of numbers.

use crate::study::column::{COUNTED, INDICATORS, PLAYED};
use crate::study::draw::SAME;
use crate::study::sheet::{Row, Sheet, fields};
use std::collections::BTreeMap;

/// What columns of drawn figures begin with.
const DRAWN: &str = "draw:";
/// Columns that may differ between sheets without the games being other experiments: how many there are, by which seeds.
const SIZES: [&str; 1] = ["games"];

/// The fewest games of which anything is told.
pub const FEWEST: usize = 100;
/// Why nothing can be told of sheets.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// Too few games.
    Few {
        /// How many there are.
        games: usize,
    },
    /// Nothing was drawn.
    Fixed {
        /// The sheet.
        sheet: String,
    },
    /// Two sheets do not belong together.
    Apart {
        /// One sheet.
        sheet: String,
        /// The first.
        first: String,
        /// The column that differs.
        column: String,
    },
    /// There is no such ending and no such column.
    Unknown {
        /// What was asked for.
        of: String,
        /// The endings that there are.
        endings: Vec<String>,
    },
    /// It is the same in all games.
    Constant {
        /// What was asked for.
        of: String,
    },
}

/// A figure that was drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Figure {
    /// Its path.
    pub(super) path: String,
    /// Its value in each game.
    pub(super) values: Vec<i32>,
}

/// Games as columns.
#[derive(Clone, PartialEq, Debug)]
pub struct Matrix {
    /// What tells the sheets apart, in their order: `policy graduated`, or nothing where there is one.
    pub played: Vec<String>,
    pub(super) figures: Vec<Figure>,
    /// A figure that stands for another as well, and that other, which is drawn as one with it.
    pub as_one: Option<(&'static str, &'static str)>,
    pub(super) rows: Vec<Row>,
    /// The sheet of each game.
    pub(super) sheet: Vec<usize>,
    /// The draw of each game: games of one share their figures, in whatever sheet they are.
    pub(super) draw: Vec<usize>,
    /// How many draws.
    pub(super) draws: usize,
    /// Seed of the resampling: that of the study.
    pub(super) seed: u64,
}

impl Matrix {
    /// The games of sheets, each with the name of its file. They may differ in what was played (policy, doctrine, level, an
    /// assumption), not in what was drawn and by which seed: then a draw stands in each of them.
    ///
    /// # Errors
    /// When there are too few games, nothing was drawn, or sheets have other figures or seeds.
    pub fn of(sheets: &[(String, Sheet)]) -> Result<Self, Unfit> {
        let games = sheets.iter().map(|(_, sheet)| sheet.rows.len()).sum();
        let Some((first_name, first)) = sheets.first().filter(|_| games >= FEWEST) else {
            return Err(Unfit::Few { games });
        };
        let header = fields(&first.header);
        for (name, sheet) in sheets {
            let apart = |column: &str| Unfit::Apart {
                sheet: name.clone(),
                first: first_name.clone(),
                column: column.to_owned(),
            };
            if sheet.says("draws") == "fixed" {
                return Err(Unfit::Fixed { sheet: name.clone() });
            }
            if sheet.header != first.header {
                return Err(apart("draws"));
            }
            for column in ["campaign", "length", "games-per-draw", "study-seed", "rules"] {
                if sheet.says(column) != first.says(column) {
                    return Err(apart(column));
                }
            }
        }
        let places: Vec<usize> = (0..header.len()).filter(|at| header[*at].starts_with(DRAWN)).collect();
        let path = |at: &usize| header[*at].trim_start_matches(DRAWN).to_owned();
        let mut figures: Vec<Figure> =
            places.iter().map(|at| Figure { path: path(at), values: Vec::with_capacity(games) }).collect();
        let per_draw: u32 = first.says("games-per-draw").parse().unwrap_or(1).max(1);
        let (mut rows, mut of_sheet, mut draw) = (Vec::new(), Vec::new(), Vec::new());
        let mut numbers = BTreeMap::new();
        for (at, (_, sheet)) in sheets.iter().enumerate() {
            for (row, line) in &sheet.rows {
                let cells = fields(line);
                for (figure, place) in figures.iter_mut().zip(&places) {
                    figure.values.push(cells.get(*place).and_then(|cell| cell.parse().ok()).unwrap_or(0));
                }
                let next = numbers.len();
                draw.push(*numbers.entry(row.game / per_draw).or_insert(next));
                of_sheet.push(at);
                rows.push(row.clone());
            }
        }
        // Two figures that are drawn as one are one unknown, and explain the same once.
        let both = [SAME.0, SAME.1].iter().all(|path| figures.iter().any(|figure| figure.path == *path));
        let as_one = if both { Some(SAME) } else { None };
        figures.retain(|figure| as_one.is_none_or(|(_, other)| figure.path != other));
        figures.retain(|figure| figure.values.iter().any(|value| Some(value) != figure.values.first()));
        Ok(Self {
            played: told(sheets),
            figures,
            as_one,
            rows,
            sheet: of_sheet,
            draw,
            draws: numbers.len(),
            seed: first.says("study-seed").parse().unwrap_or(0),
        })
    }

    /// How many games.
    #[must_use]
    pub fn games(&self) -> usize {
        self.rows.len()
    }

    /// How many draws of the figures.
    #[must_use]
    pub const fn draws(&self) -> usize {
        self.draws
    }

    /// How many figures were drawn.
    #[must_use]
    pub fn figures(&self) -> usize {
        self.figures.len()
    }

    /// The endings that occurred, with their shares in per cent, the commonest first.
    #[must_use]
    pub fn endings(&self) -> Vec<(String, f64)> {
        let mut counts: BTreeMap<&str, f64> = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(&row.ending).or_default() += 1.0;
        }
        let all = whole(self.games());
        let mut shares: Vec<_> = counts.iter().map(|(id, count)| ((*id).to_owned(), count * 100.0 / all)).collect();
        shares.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        shares
    }

    /// An outcome of each game: 1 or 0 for an ending, else the number in a column; and whether it is an ending.
    pub(super) fn outcome(&self, of: &str) -> Result<(Vec<f64>, bool), Unfit> {
        if self.rows.iter().any(|row| row.ending == of) {
            return Ok((self.rows.iter().map(|row| f64::from(u8::from(row.ending == of))).collect(), true));
        }
        let indicator = INDICATORS.iter().position(|(_, column)| column.name == of);
        let counted = COUNTED.iter().position(|column| column.name == of);
        match (indicator, counted) {
            (Some(at), _) => Ok((self.rows.iter().map(|row| f64::from(row.dashboard[at])).collect(), false)),
            (_, Some(at)) => Ok((self.rows.iter().map(|row| f64::from(row.counts[at])).collect(), false)),
            _ if of == "rounds" => Ok((self.rows.iter().map(|row| f64::from(row.rounds)).collect(), false)),
            _ => Err(Unfit::Unknown {
                of: of.to_owned(),
                endings: self.endings().into_iter().map(|(id, _)| id).collect(),
            }),
        }
    }
}

/// What tells sheets apart, each in words.
fn told(sheets: &[(String, Sheet)]) -> Vec<String> {
    let differs = |name: &str| {
        !SIZES.contains(&name) && sheets.iter().any(|(_, sheet)| sheet.says(name) != sheets[0].1.says(name))
    };
    let columns: Vec<&str> = PLAYED.iter().map(|column| column.name).filter(|name| differs(name)).collect();
    let one = |sheet: &Sheet| {
        let words: Vec<String> = columns.iter().map(|name| format!("{name} {}", sheet.says(name))).collect();
        words.join(", ")
    };
    sheets.iter().map(|(_, sheet)| one(sheet)).collect()
}

/// A count as a number.
pub(super) fn whole(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// The mean; 0 of nothing.
pub(super) fn mean(values: &[f64]) -> f64 {
    if values.is_empty() { 0.0 } else { values.iter().sum::<f64>() / whole(values.len()) }
}
