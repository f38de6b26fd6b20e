//! Where the host stepped in: when, what, why, and the board before and after.

use crate::base::ids::Seat;
use crate::session::{Book, Intervention, Stepped};
use crate::words::document::{Block, Column, Table};
use crate::words::text::{self, capital, plain, say};
use crate::words::{Words, name, number};

/// For a reader who may know all: what was done for a seat in private is told when all is told.
pub(super) fn blocks(book: &Book, words: &Words<'_>) -> Vec<Block> {
    let all = book.interventions();
    if all.is_empty() {
        return Vec::new();
    }
    let keys = ["report-head-when", "report-head-host", "report-head-why", "report-head-moved"];
    let head = keys.into_iter().map(|key| Column::words(plain(key))).collect();
    let rows = all.iter().map(|one| row(words, one)).collect();
    vec![Block::Text(plain("report-host-about")), Block::Table(Table { head, rows })]
}

fn row(words: &Words<'_>, one: &Intervention) -> Vec<String> {
    let when = say!(
        "report-when",
        month = number::month(one.month),
        phase = name::phase(one.phase),
        time = number::minutes_and_seconds(one.at / 1000),
    );
    vec![when, capital(&did(words, &one.what)), one.why.clone(), moved(one)]
}

/// What the host did, in full.
fn did(words: &Words<'_>, what: &Stepped) -> String {
    match what {
        Stepped::Did(Seat::Facilitator, command) => words.what(command),
        Stepped::Did(seat, command) => say!("report-acted", what = words.command(*seat, command)),
        Stepped::Handed(seat, by) => {
            say!("report-handed", who = words.seat(*seat), by = text::plain(&format!("by-{}", by.word())))
        }
        Stepped::Back(round) => say!("report-back", round = *round),
        Stepped::Reopened(_) => plain("report-reopened"),
    }
}

/// What of the board moved by it.
fn moved(one: &Intervention) -> String {
    let change = |(which, value): (_, i32)| {
        let was = one.before.get(which).filter(|was| *was != value)?;
        let (was, will) = (name::indicator_value(which, was), name::indicator_value(which, value));
        Some(say!("report-board-moved", indicator = name::indicator(which), was = was, will = will))
    };
    let all: Vec<String> = one.after.all().filter_map(change).collect();
    if all.is_empty() { plain("report-board-still") } else { capital(&all.join("; ")) }
}
