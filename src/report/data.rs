//! A game as tables for other tools: votes, acts, the board, pledges, predictions, and a dictionary that says what each column holds. Text is
//! UTF-8, a header first, one row a line, quoted as RFC 4180 has it; figures are whole numbers in the unit that the dictionary names.

#[cfg(feature = "parquet")]
pub mod parquet;
mod said;

use crate::base::ids::Seat;
use crate::game::event::PledgeEnd;
use crate::game::rulebook::Indicator;
use crate::law::ballot::Vote;
use crate::law::comitology::Opinion;
use crate::report::pledge::ledger;
use crate::report::roll::roll_calls;
use crate::report::{step, trace};
use crate::session::save::Tale;
use crate::session::{Book, INDICATORS, indicator_word, notation, seat};
use crate::words::text::plain;
use crate::words::{name, terms};

/// A file of the folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A game could not be written as tables: a fault of the program, for everything that is written stands in memory.
pub type Fault = csv::Error;

/// All files, as far as a reader may know the game.
///
/// # Errors
/// [`Fault`].
pub fn sheets(book: &Book, reader: Seat) -> Result<Vec<Sheet>, Fault> {
    Ok(vec![
        sheet("votes.csv", &VOTES, votes(book, reader))?,
        sheet("acts.csv", &ACTS, acts(book, reader))?,
        sheet("events.csv", &EVENTS, events(book, reader))?,
        board(book, reader)?,
        sheet("pledges.csv", &PLEDGES, pledges(book, reader))?,
        sheet("predictions.csv", &said::PREDICTIONS, said::predictions(book, reader))?,
        sheet("reflections.csv", &said::REFLECTIONS, said::reflections(book, reader))?,
        sheet("dictionary.csv", &DICTIONARY, dictionary())?,
    ])
}

const VOTES: [&str; 13] = [
    "vote",
    "round",
    "month",
    "gate",
    "item",
    "title",
    "carried",
    "opinion",
    "state",
    "voted",
    "proxy",
    "reason",
    "confidence",
];
const ACTS: [&str; 7] = ["step", "round", "month", "phase", "seat", "act", "told"];
const EVENTS: [&str; 6] = ["event", "step", "round", "month", "phase", "told"];
const PLEDGES: [&str; 9] =
    ["sent_month", "giver", "receivers", "accepted", "condition", "promise", "ended_month", "ended", "told"];
const ROUND: [&str; 2] = ["round", "month"];
/// How the dictionary of such a folder begins, by which it is told from that of a study.
pub const BEGINNING: &str = "file,column,unit,meaning\n";
const DICTIONARY: [&str; 4] = ["file", "column", "unit", "meaning"];

fn sheet(name: &str, head: &[&str], rows: Vec<Vec<String>>) -> Result<Sheet, Fault> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    writer.write_record(head)?;
    for row in rows {
        writer.write_record(row)?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(Sheet { name: name.to_owned(), bytes })
}

/// A row for each member in each vote, numbered from 1 in the order of the game.
fn votes(book: &Book, reader: Seat) -> Vec<Vec<String>> {
    let campaign = book.campaign();
    let code = |id| seat::code(campaign, Seat::State(id)).to_owned();
    let mut rows = Vec::new();
    for (number, roll) in roll_calls(&book.log_for(reader)).iter().enumerate() {
        for id in roll.votes.component().iter() {
            let said = roll.said.iter().find(|said| said.state == id);
            rows.push(vec![
                (number + 1).to_string(),
                roll.round.to_string(),
                roll.month.to_string(),
                said::gate(roll.gate).to_owned(),
                terms::item(roll.item),
                terms::vote_title(roll.gate, roll.item),
                roll.carried.to_string(),
                roll.opinion.map_or("", opinion).to_owned(),
                code(id),
                roll.votes.vote(id).map_or("absent", vote).to_owned(),
                roll.votes.holder_of(id).map(code).unwrap_or_default(),
                said.map(|said| name::reason(said.reason)).unwrap_or_default(),
                said.map(|said| said.confidence.to_string()).unwrap_or_default(),
            ]);
        }
    }
    rows
}

/// A row for each act, with the step by which `coreper replay` and `coreper whatif` know it.
fn acts(book: &Book, reader: Seat) -> Vec<Vec<String>> {
    let campaign = book.campaign();
    let row = |place: &crate::session::Place| {
        let line = book.happened(place, reader)?;
        let (seat, command) = line.asked.clone()?;
        Some(vec![
            place.number.to_string(),
            place.round.to_string(),
            place.month.to_string(),
            name::phase(place.phase),
            seat::code(campaign, seat).to_owned(),
            notation::write(campaign, &command),
            step::said(book, &line).join(" "),
        ])
    };
    book.places(reader).iter().filter_map(row).collect()
}

/// A row for each event, with the id by which a page names it and the step at which it happened; those between the lines say nothing.
fn events(book: &Book, reader: Seat) -> Vec<Vec<String>> {
    let words = crate::words::Words::new(book.campaign());
    let row = |traced: &trace::Traced| {
        vec![
            traced.id.to_string(),
            traced.place.number.to_string(),
            traced.place.round.to_string(),
            traced.place.month.to_string(),
            name::phase(traced.place.phase),
            words.event(&traced.event).unwrap_or_default(),
        ]
    };
    trace::events(book, reader).iter().map(row).collect()
}

/// A row for the start and each round that is over, a column for each indicator that the reader may know.
fn board(book: &Book, reader: Seat) -> Result<Sheet, Fault> {
    let history = book.history(reader);
    let which: Vec<Indicator> =
        history.first().map(|board| board.all().map(|(which, _)| which).collect()).unwrap_or_default();
    let head: Vec<String> =
        ROUND.map(str::to_owned).into_iter().chain(which.iter().map(|which| column(*which))).collect();
    let head: Vec<&str> = head.iter().map(String::as_str).collect();
    let row = |board: &crate::session::Dashboard| {
        let values = which.iter().map(|which| board.get(*which).map(|value| value.to_string()).unwrap_or_default());
        [board.round.to_string(), board.month.to_string()].into_iter().chain(values).collect()
    };
    sheet("board.csv", &head, history.iter().map(row).collect())
}

fn pledges(book: &Book, reader: Seat) -> Vec<Vec<String>> {
    let words = crate::words::Words::new(book.campaign());
    let row = |told: &crate::report::pledge::Told| {
        let pledge = &told.pledge;
        let (month, end) = told.end.map_or((String::new(), "open"), |(month, end)| (month.to_string(), ended(end)));
        vec![
            told.month.to_string(),
            words.code(pledge.by),
            words.codes(pledge.to),
            words.codes(pledge.accepted),
            terms::pledge_condition(pledge.condition),
            terms::pledge_promise(pledge.promise),
            month,
            end.to_owned(),
            words.pledge(pledge),
        ]
    };
    ledger(book, reader).iter().map(row).collect()
}

/// The column of an indicator: its word, as a name that needs no quotes in a query.
fn column(which: Indicator) -> String {
    indicator_word(which).replace('-', "_")
}

/// What each column holds.
fn dictionary() -> Vec<Vec<String>> {
    let owned = |columns: &[&str]| columns.iter().map(|column| (*column).to_owned()).collect::<Vec<String>>();
    let of = |file: &'static str, columns: Vec<String>| {
        columns.into_iter().map(move |column| {
            let key = format!("data-{}-{}", file.trim_end_matches(".csv"), column.replace('_', "-"));
            let unit = plain(&format!("{key}.unit"));
            vec![file.to_owned(), column, unit, plain(&key)]
        })
    };
    let board = owned(&ROUND).into_iter().chain(INDICATORS.into_iter().map(column)).collect();
    let files = [
        ("votes.csv", owned(&VOTES)),
        ("acts.csv", owned(&ACTS)),
        ("events.csv", owned(&EVENTS)),
        ("board.csv", board),
        ("pledges.csv", owned(&PLEDGES)),
        ("predictions.csv", owned(&said::PREDICTIONS)),
        ("reflections.csv", owned(&said::REFLECTIONS)),
    ];
    files.into_iter().flat_map(|(file, columns)| of(file, columns)).collect()
}

const fn opinion(opinion: Opinion) -> &'static str {
    match opinion {
        Opinion::Positive => "positive",
        Opinion::None => "none",
        Opinion::Negative => "negative",
    }
}

const fn vote(vote: Vote) -> &'static str {
    match vote {
        Vote::For => "for",
        Vote::Abstain => "abstain",
        Vote::Against => "against",
    }
}

const fn ended(end: PledgeEnd) -> &'static str {
    match end {
        PledgeEnd::Kept => "kept",
        PledgeEnd::Broken => "broken",
        PledgeEnd::Lapsed => "lapsed",
    }
}

/// What a save of other rules tells: each act with what came of it.
///
/// # Errors
/// [`Fault`].
pub fn tale(tale: &Tale) -> Result<Vec<Sheet>, Fault> {
    let mut round = 1;
    let mut rows = Vec::new();
    for (number, step) in tale.steps.iter().enumerate() {
        if let Some((by, what)) = &step.act {
            let told = step.told.join(" ");
            rows.push(vec![
                (number + 1).to_string(),
                round.to_string(),
                String::new(),
                String::new(),
                by.clone(),
                what.clone(),
                told,
            ]);
        }
        round = step.ended.map_or(round, |ended| ended + 1);
    }
    Ok(vec![sheet("acts.csv", &ACTS, rows)?, sheet("dictionary.csv", &DICTIONARY, dictionary())?])
}
