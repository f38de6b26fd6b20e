//! Scorecards: each seat's private objectives, met or not. Nothing is added up, because the objectives pull apart on purpose.

use crate::base::ids::Seat;
use crate::game::condition::holds;
use crate::session::Book;

/// A seat's objectives as they stand: at the end of the game, or now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scorecard {
    /// Whose.
    pub seat: Seat,
    /// Whether each objective is met, in the order of its role sheet.
    pub met: Vec<bool>,
}

/// The scorecards that a reader may see, by state, then the Commission and Beijing: all of them after the end and for the
/// facilitator, one's own before.
#[must_use]
pub fn scorecards(session: &Book, reader: Seat) -> Vec<Scorecard> {
    let state = session.state();
    let visible = |seat: &Seat| session.is_over() || matches!(reader, Seat::Facilitator) || reader == *seat;
    let cards = state.rules.seats().filter(visible).map(|seat| {
        let aims = state.rules.aims(seat).iter();
        Scorecard { seat, met: aims.map(|aim| holds(state, &aim.when, seat.state())).collect() }
    });
    cards.filter(|card| !card.met.is_empty()).collect()
}
