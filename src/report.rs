//! The debrief of a game: what was decided, how near it was, why Beijing did what it did, what is simplified, what history did.
//!
//! Everything is read off the session's log, notes and final state, as far as the reader may know them: after the end, and for
//! the facilitator, everything; before it, a seat's own part. The room returns typed facts, and pages put into words, for the
//! screens, the line mode and `coreper report`. It prints nothing and plays nothing.
//!
//! An ending shows the same thing everywhere: [`debrief`] gives the sections in the order in which a class goes through them,
//! each a title and [`Block`](crate::words::document::Block)s (headings, paragraphs, lists, tables) without any layout. A screen wraps and scrolls the
//! blocks, or takes one section by [`page::Debrief::section`]; [`page::Debrief::document`] is what the writers of pages take. Who
//! may know what is decided here: a caller hands over the seat that reads and shows everything that comes back.

pub mod aims;
pub mod beijing;
pub mod beside;
pub mod brief;
pub mod chair;
pub mod course;
pub mod data;
pub mod decision;
pub mod delegate;
pub mod found;
pub mod gather;
pub mod margin;
pub mod month;
pub mod near;
pub mod page;
mod pages;
pub mod pledge;
pub mod plenary;
pub mod provenance;
pub mod roll;
pub mod scorecard;
pub mod spoken;
pub mod step;
pub mod story;
pub mod tale;
pub mod timeline;
pub mod trace;
pub mod turning;
pub mod whatif;

use crate::base::ids::Seat;
use crate::report::page::Debrief;
use crate::session::Book;

/// The debrief of a game as a reader may know it: pure, the same for the same session.
#[must_use]
pub fn debrief(session: &Book, reader: Seat) -> Debrief {
    pages::facts::Facts::new(session, reader).debrief()
}
