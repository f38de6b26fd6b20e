//! Other tables of the same session beside the first: how each ended, and what came otherwise there.

use super::branches::compared;
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::report::step;
use crate::session::Book;
use crate::words::document::{Block, Column, Part, Table};
use crate::words::text::{plain, say};

/// The part of it, for the facilitator, who may know how all stand; nothing where there is one table.
#[must_use]
pub fn part(book: &Book, others: &[&Book]) -> Option<Part> {
    if others.is_empty() {
        return None;
    }
    let all: Vec<(String, &Book)> = (1..)
        .zip(std::iter::once(book).chain(others.iter().copied()))
        .map(|(number, book)| (say!("brief-table", number = number), book))
        .collect();
    let row = |(called, book): &(String, &Book)| {
        let closed = |event: &&Event| matches!(event, Event::Vote(VoteEvent::BallotClosed { .. }));
        let log = book.log_for(Seat::Observer);
        let votes = log.iter().flat_map(|line| &line.events).filter(closed).count();
        let round = log.last().map_or(0, |line| line.round);
        vec![called.clone(), round.to_string(), votes.to_string(), step::stands(book)]
    };
    let head = vec![
        Column::words(plain("brief-table-head")),
        Column::numbers(plain("brief-table-months")),
        Column::numbers(plain("brief-table-votes")),
        Column::words(plain("brief-table-stands")),
    ];
    let mut blocks = vec![
        Block::Text(plain("brief-tables-about")),
        Block::Table(Table { head, rows: all.iter().map(row).collect() }),
    ];
    if let [(first, book), others @ ..] = all.as_slice() {
        for (called, other) in others {
            blocks.extend(compared([book, other], [first, called], Seat::Facilitator));
        }
    }
    Some(Part::new("tables", plain("brief-tables"), blocks))
}
