//! The table of what came of each game, as it stands in a file: a header, a row a game, and a dictionary of the columns beside.
//!
//! Rows say what was played, so a sheet needs nothing else to be read, and sheets of shards can be put together again: the
//! whole has the same bytes as if it had been played at once.

use crate::base::digest::{Digest, Digester};
use crate::base::ids::EndingId;
use crate::campaign::Campaign;
use crate::game::RULES_VERSION;
use crate::study::column::{CHECK, COUNTED, COUNTS, Column, DASHBOARD, GAME, INDICATORS, PLAYED};
use crate::study::design::{Design, length_id, mind_id};
use crate::study::play::Outcome;
use crate::words::text::{self, say};
use csv::{ReaderBuilder, Terminator, WriterBuilder};
use std::collections::BTreeSet;

/// What is read back of a row: enough for a summary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The game's number in the study.
    pub game: u32,
    /// Its seed.
    pub seed: u64,
    /// The id of the ending.
    pub ending: String,
    /// Rounds played.
    pub rounds: u16,
    /// Digest of the last state.
    pub digest: Digest,
    /// The dashboard at the end.
    pub dashboard: [i32; DASHBOARD],
    /// What was counted.
    pub counts: [i32; COUNTS],
}

impl Row {
    /// The row of an outcome.
    #[must_use]
    pub fn of(campaign: &Campaign, outcome: &Outcome) -> Self {
        Self {
            game: outcome.game,
            seed: outcome.seed,
            ending: campaign.text.ending(outcome.ending).id.clone(),
            rounds: outcome.rounds,
            digest: outcome.digest,
            dashboard: outcome.dashboard,
            counts: outcome.counts,
        }
    }
}

/// The first line of a sheet.
#[must_use]
pub fn header(design: &Design) -> String {
    let fixed = GAME.iter().chain(&PLAYED).map(|column| column.name.to_owned());
    let numbers = INDICATORS.iter().map(|(_, column)| column).chain(&COUNTED).map(|column| column.name.to_owned());
    let drawn = design.draws.figures.iter().map(|drawn| format!("draw:{}", drawn.path));
    record(fixed.chain(numbers).chain(drawn).chain([CHECK.name.to_owned()]))
}

/// A line of a sheet: fields with commas between, quoted where they need it; without a line feed.
#[must_use]
pub fn record(fields: impl IntoIterator<Item = String>) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
    // Nothing can fail that is written to memory.
    let _ = writer.write_record(fields.into_iter().map(String::into_bytes));
    let line = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    line.strip_suffix('\n').map_or(line.clone(), str::to_owned)
}

/// The fields of a line of a sheet.
#[must_use]
pub fn fields(line: &str) -> Vec<String> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(line.as_bytes());
    let first = reader.records().next().and_then(Result::ok).unwrap_or_default();
    first.iter().map(str::to_owned).collect()
}

/// What a row of these fields has in its last column.
fn check(fields: &[String]) -> String {
    format!("{:08x}", crc32fast::hash(record(fields.iter().cloned()).as_bytes()))
}

/// What a column of a sheet, or of the sheet of its rounds, holds.
#[cfg(feature = "parquet")]
#[must_use]
pub fn kind(column: &str) -> crate::base::parquet::Kind {
    use crate::base::parquet::Kind;
    let text = GAME.iter().chain(&PLAYED).chain([&CHECK]).filter(|told| !["number", "count"].contains(&told.unit));
    let text = text.map(|told| told.name).chain(["month", "study-seed"]);
    if text.into_iter().any(|name| name == column) { Kind::Text } else { Kind::Whole }
}

/// The columns that say what is played, in the order of [`PLAYED`].
#[must_use]
pub fn played(design: &Design) -> [String; PLAYED.len()] {
    let choices = &design.choices;
    let list = |words: Vec<String>| if words.is_empty() { "-".to_owned() } else { words.join(" ") };
    [
        choices.name.clone(),
        design.campaign.digest().to_string(),
        length_id(choices.length).to_owned(),
        choices.policy.id().to_owned(),
        design.doctrine().to_owned(),
        choices.level.id().to_owned(),
        mind_id(choices.search).to_owned(),
        list(choices.assumptions.iter().map(ToString::to_string).collect()),
        list(design.instruments().iter().map(ToString::to_string).collect()),
        drawing(design),
        choices.games.to_string(),
        choices.per_draw.max(1).to_string(),
        choices.seed.to_string(),
        RULES_VERSION.to_string(),
    ]
}

/// What is drawn; a figure with a range that is not is named with a minus.
fn drawing(design: &Design) -> String {
    match design.draws.left.as_slice() {
        _ if design.choices.fixed => "fixed".to_owned(),
        [] => "ranges".to_owned(),
        left => format!("ranges -{}", left.join(" -")),
    }
}

/// What the sheet of a design is called in a folder with those of others: the policy, and a digest of all that its rows say.
#[must_use]
pub fn name(design: &Design) -> String {
    let mut digester = Digester::new();
    digester.put(header(design).as_str());
    for word in &played(design) {
        digester.put(word.as_str());
    }
    let digest = digester.finish().to_string();
    format!("{}-{}.csv", design.choices.policy.id(), digest.get(..DIGITS).unwrap_or(&digest))
}

/// Digits of a digest in the name of a sheet.
const DIGITS: usize = 12;

/// The line of a game.
#[must_use]
pub fn line(design: &Design, played: &[String; PLAYED.len()], outcome: &Outcome) -> String {
    let ending = design.campaign.text.ending(outcome.ending).id.clone();
    let (game, seed, rounds) = (outcome.game.to_string(), outcome.seed.to_string(), outcome.rounds.to_string());
    let mut fields = vec![game, seed, ending, rounds, outcome.digest.to_string()];
    fields.extend(played.iter().cloned());
    let numbers = outcome.dashboard.iter().chain(&outcome.counts).chain(&outcome.drawn);
    fields.extend(numbers.map(ToString::to_string));
    fields.push(check(&fields));
    record(fields)
}

/// The data dictionary: a line for each column of the sheet, in their order.
#[must_use]
pub fn dictionary(design: &Design) -> String {
    let numbers = INDICATORS.iter().map(|(_, column)| column).chain(&COUNTED);
    let row = |column: &Column| [column.name.to_owned(), column.unit.to_owned(), column.meaning()];
    let mut rows = vec![["column", "unit", "meaning"].map(str::to_owned)];
    rows.extend(GAME.iter().chain(&PLAYED).chain(numbers).map(row));
    rows.extend(design.draws.figures.iter().map(|drawn| {
        let meaning = say!("column-drawn-from", low = drawn.low.to_string(), high = drawn.high.to_string());
        [format!("draw:{}", drawn.path), "campaign".to_owned(), meaning]
    }));
    rows.push(row(&CHECK));
    rows.into_iter().map(|row| record(row) + "\n").collect()
}

/// A sheet that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// The first line.
    pub header: String,
    /// What was played, in the order of [`PLAYED`]; nothing in a sheet without rows.
    pub played: Vec<String>,
    /// The rows with their lines, as they stand in the file.
    pub rows: Vec<(Row, String)>,
}

/// Why a text is no sheet.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum NoSheet {
    /// The header is another one.
    #[error("line 1: this is not the header of a sheet of games (it begins with `{0}`)")]
    Header(String),
    /// The last column is not the checksums.
    #[error("line 1: the last column is not `check`: the sheet is of an earlier release, or another program wrote it")]
    Unchecked,
    /// A line is torn or changed.
    #[error("line {line}: {cause}")]
    Line {
        /// Its number.
        line: usize,
        /// What is wrong.
        cause: String,
    },
    /// A row of another study.
    #[error("line {line}: {column} is `{found}` where other rows have `{expected}`: rows of two studies")]
    Mixed {
        /// The line's number.
        line: usize,
        /// The column that differs.
        column: &'static str,
        /// Its value.
        found: String,
        /// That of the other rows.
        expected: String,
    },
}

impl Sheet {
    /// Reads a sheet. A last line without its line feed was torn off by a killed study and is left out. What a spreadsheet adds (a
    /// mark at the beginning, carriage returns) is looked through.
    ///
    /// # Errors
    /// The first line that does not fit.
    pub fn read(text: &str) -> Result<Self, NoSheet> {
        let text = text.trim_start_matches('\u{feff}');
        let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(whole.as_bytes());
        let mut records = reader.records();
        let found: Vec<String> = records
            .next()
            .and_then(Result::ok)
            .map_or_else(Vec::new, |record| record.iter().map(str::to_owned).collect());
        let header = record(found.iter().cloned());
        let names = columns();
        if found.len() < names.len() || found.iter().zip(&names).any(|(found, name)| found != name) {
            return Err(NoSheet::Header(header.chars().take(40).collect()));
        }
        if found.last().is_none_or(|last| last != CHECK.name) {
            return Err(NoSheet::Unchecked);
        }
        let mut sheet = Self { header, played: Vec::new(), rows: Vec::new() };
        for (at, line) in records.enumerate() {
            let at = at + 1;
            let wrong = |cause: String| NoSheet::Line { line: at + 1, cause };
            let line = line.map_err(|error| wrong(error.to_string()))?;
            let fields: Vec<String> = line.iter().map(str::to_owned).collect();
            if fields.len() != found.len() {
                return Err(wrong(say!(
                    "sheet-fields",
                    found = fields.len().to_string(),
                    wanted = found.len().to_string()
                )));
            }
            let (checked, told) = fields.split_at(fields.len() - 1);
            if told.first() != Some(&check(checked)) {
                return Err(wrong(text::plain("sheet-row-changed")));
            }
            let played = &fields[GAME.len()..GAME.len() + PLAYED.len()];
            if sheet.played.is_empty() {
                sheet.played = played.to_vec();
            }
            for ((column, found), expected) in PLAYED.iter().zip(played).zip(&sheet.played) {
                if found != expected {
                    let (found, expected) = (found.clone(), expected.clone());
                    return Err(NoSheet::Mixed { line: at + 1, column: column.name, found, expected });
                }
            }
            sheet.rows.push((row(&fields).map_err(wrong)?, record(fields)));
        }
        Ok(sheet)
    }

    /// The outcomes of a design's games that stand in its sheet, in the order in which they do.
    ///
    /// # Errors
    /// The first row that is none of that design's: another number, seed or ending, or a game that stands here before.
    pub fn outcomes(&self, design: &Design) -> Result<Vec<Outcome>, NoSheet> {
        let mut outcomes: Vec<Outcome> = Vec::with_capacity(self.rows.len());
        let mut seen = BTreeSet::new();
        let figure = text::plain("sheet-figure-drawn");
        for (at, (row, line)) in self.rows.iter().enumerate() {
            let wrong = |cause: String| NoSheet::Line { line: at + 2, cause };
            if row.game >= design.choices.games || row.seed != design.seed(row.game) {
                return Err(wrong(say!("sheet-stranger", game = row.game.to_string(), seed = row.seed.to_string())));
            }
            if !seen.insert(row.game) {
                return Err(wrong(say!("sheet-twice", game = row.game.to_string())));
            }
            let endings = &design.campaign.text.endings;
            let ending = endings.iter().position(|ending| ending.id == row.ending);
            let ending = ending.ok_or_else(|| wrong(say!("sheet-no-ending", ending = row.ending.as_str())))?;
            let fields = fields(line);
            let (from, to) = (columns().len(), fields.len().saturating_sub(1));
            let drawn = fields.get(from..to).unwrap_or_default();
            let drawn = drawn.iter().map(|field| number(&figure, field));
            outcomes.push(Outcome {
                game: row.game,
                seed: row.seed,
                ending: EndingId::at(ending),
                rounds: row.rounds,
                dashboard: row.dashboard,
                counts: row.counts,
                drawn: drawn.collect::<Result<_, _>>().map_err(wrong)?,
                digest: row.digest,
            });
        }
        Ok(outcomes)
    }

    /// Nothing when the rows are those of the first of these games, in their order: a study writes them so.
    ///
    /// # Errors
    /// The first row that stands where another belongs.
    pub fn follows(&self, games: impl Iterator<Item = u32>) -> Result<(), NoSheet> {
        for ((at, (row, _)), game) in self.rows.iter().enumerate().zip(games) {
            if row.game != game {
                let cause = say!("sheet-moved", found = row.game.to_string(), game = game.to_string());
                return Err(NoSheet::Line { line: at + 2, cause });
            }
        }
        Ok(())
    }

    /// How a sheet differs from that of a design, if it does.
    #[must_use]
    pub fn differs(&self, design: &Design) -> Option<String> {
        let asked = played(design);
        let other = PLAYED.iter().zip(&self.played).zip(&asked).find(|((_, found), asked)| found != asked);
        match other {
            Some(((column, found), asked)) => Some(say!(
                "sheet-asked-for",
                column = column.name.to_string(),
                found = found.as_str(),
                asked = asked.as_str()
            )),
            None if self.header != header(design) => Some(text::plain("sheet-other-figures")),
            None => None,
        }
    }

    /// Whether it holds the first games of a design that asks for more: the same study, to be made larger.
    #[must_use]
    pub fn grows_into(&self, design: &Design) -> bool {
        let asked = played(design);
        let mut columns = PLAYED.iter().zip(&self.played).zip(&asked);
        let alike = columns.all(|((column, found), asked)| found == asked || column.name == "games");
        alike && self.header == header(design) && !self.rows.is_empty() && self.games() < design.choices.games
    }

    /// The value of a column that says what was played.
    #[must_use]
    pub fn says(&self, name: &str) -> &str {
        let at = PLAYED.iter().position(|column| column.name == name);
        at.and_then(|at| self.played.get(at)).map_or("", String::as_str)
    }

    /// How many games the whole study has.
    #[must_use]
    pub fn games(&self) -> u32 {
        self.says("games").parse().unwrap_or(0)
    }
}

/// The names of the columns that every sheet has.
fn columns() -> Vec<&'static str> {
    let fixed = GAME.iter().chain(&PLAYED);
    let numbers = INDICATORS.iter().map(|(_, column)| column).chain(&COUNTED);
    fixed.chain(numbers).map(|column| column.name).collect()
}

fn number<T: std::str::FromStr>(name: &str, field: &str) -> Result<T, String> {
    field.parse().map_err(|_| say!("sheet-no-number", name = name.to_string(), field = field.to_string()))
}

fn row(fields: &[String]) -> Result<Row, String> {
    let mut dashboard = [0; DASHBOARD];
    let mut counts = [0; COUNTS];
    let numbers = &fields[GAME.len() + PLAYED.len()..];
    for ((place, field), (_, column)) in dashboard.iter_mut().zip(numbers).zip(&INDICATORS) {
        *place = number(column.name, field)?;
    }
    for ((place, field), column) in counts.iter_mut().zip(&numbers[DASHBOARD..]).zip(&COUNTED) {
        *place = number(column.name, field)?;
    }
    Ok(Row {
        game: number("game", &fields[0])?,
        seed: number("game-seed", &fields[1])?,
        ending: fields[2].clone(),
        rounds: number("rounds", &fields[3])?,
        digest: Digest::parse(&fields[4]).ok_or_else(|| say!("sheet-no-digest", digest = fields[4].as_str()))?,
        dashboard,
        counts,
    })
}
