//! Where the host stepped in: when, what, why, and the board before and after.

use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::state::Phase;
use crate::session::{Book, ClockAct, InRoom, Intervention, RoomAct, StandIn, Stepped};
use crate::words::document::{Block, Column, Table};
use crate::words::text::{self, capital, plain, say};
use crate::words::{Words, name, number};

/// For a reader who may know all: what was done for a seat in private is told when all is told.
pub(super) fn blocks(book: &Book, words: &Words<'_>) -> Vec<Block> {
    // First choices that counted for people stand below, by month and seat.
    let counted = |one: &&Intervention| {
        let for_a_seat = matches!(&one.what, Stepped::Did(seat, _) if *seat != Seat::Facilitator);
        for_a_seat && one.why.is_empty()
    };
    let rows: Vec<Vec<String>> =
        book.interventions().iter().filter(|one| !counted(one)).map(|one| row(words, one)).collect();
    let month = |one: &StandIn| number::month(one.month);
    let left = |one: &StandIn| say!("report-month-left", month = number::month(one.month));
    let stood_in = book.stand_ins().into_iter().map(|one| stand_in(words, month(&one), &one));
    let stood_in: Vec<Vec<String>> =
        stood_in.chain(book.stand_ins_left().into_iter().map(|one| stand_in(words, left(&one), &one))).collect();
    let table = |keys: &[&str], rows| {
        let head = keys.iter().map(|key| Column::words(plain(key))).collect();
        Block::Table(Table { head, rows })
    };
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        blocks.push(Block::Text(plain("report-host-about")));
        blocks.push(table(&["report-head-when", "report-head-host", "report-head-why", "report-head-moved"], rows));
    }
    if !stood_in.is_empty() {
        blocks.push(Block::Text(plain("report-stood-in-about")));
        blocks.push(table(&["report-head-month", "report-head-seat", "report-head-by", "report-head-acts"], stood_in));
    }
    let done: Vec<Vec<String>> = book.in_room().iter().map(in_room).collect();
    if !done.is_empty() {
        blocks.push(Block::Text(plain("report-room-about")));
        blocks.push(table(&["report-head-when", "report-head-acts"], done));
    }
    blocks
}

/// Something that was done in the room.
fn in_room(one: &InRoom) -> Vec<String> {
    let what = match &one.what {
        RoomAct::Clock(ClockAct::Set(minutes)) => say!("report-room-set", minutes = *minutes),
        RoomAct::Clock(ClockAct::Turn(left)) => {
            say!("report-room-turn", time = number::minutes_and_seconds(left / 1000))
        }
        RoomAct::Clock(ClockAct::Add(minutes)) => say!("report-room-add", minutes = *minutes),
        RoomAct::Clock(ClockAct::Pause) => plain("report-room-pause"),
        RoomAct::Clock(ClockAct::GoOn) => plain("report-room-go"),
        RoomAct::Clock(ClockAct::Off) => plain("report-room-off"),
        RoomAct::Holds(true) => plain("report-room-holds"),
        RoomAct::Holds(false) => plain("report-room-holds-off"),
        RoomAct::Scene(word) => say!("report-room-scene", scene = plain(&format!("scene-{word}"))),
    };
    vec![when(one.month, one.phase, one.at), what]
}

/// The month, the phase and the room's clock.
fn when(month: Month, phase: Phase, at: u64) -> String {
    let time = number::minutes_and_seconds(at / 1000);
    say!("report-when", month = number::month(month), phase = name::phase(phase), time = time)
}

/// What was done in a month in the place of the people of a seat.
fn stand_in(words: &Words<'_>, month: String, one: &StandIn) -> Vec<String> {
    vec![month, capital(&words.seat(one.seat)), one.by(), capital(&one.acts(words))]
}

fn row(words: &Words<'_>, one: &Intervention) -> Vec<String> {
    let when = when(one.month, one.phase, one.at);
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
