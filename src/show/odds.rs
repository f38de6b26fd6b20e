//! How likely each member helps what comes to a vote next, those first that can be won over with the fewest talks.

use crate::ai::advisor::{Answer, Desk, Row as Member, WON};
use crate::base::ids::{Seat, StateId};
use crate::law::ballot::Vote;
use crate::session::Book;
use crate::words::desk::short_title;
use crate::words::number::percent;

/// The members as a desk takes them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Odds {
    /// What comes to a vote next, and where.
    pub title: String,
    /// All members but the reader: those to win over, fewest talks first; those to hold, who costs most if it leaves first;
    /// those who cannot be moved.
    pub members: Vec<Odd>,
}

/// A member as a desk takes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Odd {
    /// Which.
    pub state: StateId,
    /// How likely it helps.
    pub now: String,
    /// The word that it has given.
    pub word: Option<Vote>,
}

impl Odds {
    /// A member.
    #[must_use]
    pub fn of(&self, state: StateId) -> Option<&Odd> {
        self.members.iter().find(|odd| odd.state == state)
    }
}

/// How likely each member helps, as a seat may know it; none where no vote can come.
#[must_use]
pub fn odds(session: &Book, seat: Seat) -> Option<Odds> {
    let mut desk = Desk::new();
    session.look(seat, &mut desk);
    let answer = desk.answer()?;
    let (open, held) = to_move(answer);
    let named = |row: &Member| open.iter().chain(&held).any(|other| other.state == row.state);
    let rest = answer.rows.iter().filter(|row| seat.state() != Some(row.state) && !named(row));
    let others = open.iter().chain(&held).copied().filter(|row| seat.state() != Some(row.state));
    let one = |row: &Member| Odd { state: row.state, now: percent(row.support), word: row.vote_now() };
    Some(Odds { title: short_title(&answer.matter), members: others.chain(rest).map(one).collect() })
}

/// Those who can be won over, fewest talks first, and those who are to be held, who costs most if it leaves first.
pub(super) fn to_move(answer: &Answer) -> (Vec<&Member>, Vec<&Member>) {
    let movable = || answer.rows.iter().filter(|row| row.can_be_moved() && row.cost_to_win > 0);
    let mut open: Vec<&Member> = movable().filter(|row| row.support < WON).collect();
    open.sort_by(|a, b| a.cost_to_win.cmp(&b.cost_to_win).then(b.marginal.total_cmp(&a.marginal)));
    let mut held: Vec<&Member> = movable().filter(|row| row.support >= WON && row.marginal > 0.0).collect();
    held.sort_by(|a, b| b.marginal.total_cmp(&a.marginal));
    (open, held)
}
