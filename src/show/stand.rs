//! The stands among which a delegation chooses: what its own services advise first.

use crate::base::ids::Seat;
use crate::game::act::{Confide, TakeStand};
use crate::game::command::Command;
use crate::game::coreper::fits;
use crate::game::state::{Coreper, Stand, Topic};
use crate::game::view::View;
use crate::session::Book;
use crate::words::number::signed;
use crate::words::text::say;
use crate::words::{name, note};

/// The stands on a topic, the one that is advised first.
pub(crate) fn choices(topic: Topic, advised: Stand) -> impl Iterator<Item = Stand> {
    let others = Stand::ALL.into_iter().filter(move |stand| *stand != advised && fits(*stand, topic));
    std::iter::once(advised).chain(others)
}

/// The command that says a stand where it is asked for: to the chair in confidence, or shown to all.
pub(crate) fn command(view: &View<'_>, topic: Topic, stand: Stand) -> Command {
    if view.heard_on() == Some(topic) { Confide { stand }.into() } else { TakeStand { topic, stand }.into() }
}

/// The question that a stand answers.
pub(crate) fn question(view: &View<'_>, topic: Topic) -> String {
    let key = if view.heard_on() == Some(topic) { "confide-ask" } else { "stand-ask" };
    say!(key, topic = name::topic(topic))
}

/// How many reasons the card of a file names.
const REASONS: usize = 5;

/// The card of a file, where Coreper is played in full: what one's own services reckon with, the weightiest first.
pub(crate) fn card(book: &Book, seat: Seat, topic: Topic) -> Option<String> {
    if book.view(seat).setup().coreper != Coreper::Full {
        return None;
    }
    let (sum, needed) = book.reckoned(seat, topic)?;
    let mut terms: Vec<_> = sum.terms.iter().collect();
    terms.sort_by_key(|term| -term.points.abs());
    let reasons: Vec<String> = terms.into_iter().take(REASONS).map(|term| note::reason(*term)).collect();
    Some(say!("stand-card", sum = signed(sum.total), needed = needed, reasons = reasons.join("; ")))
}
