//! Snapshots: what somebody may read of a game at one revision, kept as long as they like while it goes on.

use super::rights::NoRight;
use super::seated::Seated;
use crate::base::ids::{Seat, StateId};
use crate::campaign::Campaign;
use crate::game::legal::Legal;
use crate::game::view::View;
use crate::session::{Book, Line, seat};
use std::sync::Arc;

/// What somebody may read at one revision. It can cross threads, and whoever reads it slowly holds up nobody.
#[derive(Clone, Debug)]
pub struct Snapshot {
    book: Arc<Book>,
    who: Seated,
    revision: u64,
}

/// A game through the eyes of one seat: what is drawn and said is made of this.
#[derive(Clone, Copy, Debug)]
pub struct Sight<'a> {
    /// The game, for whatever takes the eyes beside it.
    pub(crate) session: &'a Book,
    /// Whose eyes.
    pub(crate) seat: Seat,
}

impl Snapshot {
    pub(super) const fn new(book: Arc<Book>, who: Seated, revision: u64) -> Self {
        Self { book, who, revision }
    }

    /// The revision of the table that it shows.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// The game through the eyes of a seat.
    ///
    /// # Errors
    /// [`NoRight::Eyes`] where one may not look through them.
    pub fn through(&self, eyes: Seat) -> Result<Sight<'_>, NoRight> {
        self.who.sees(eyes, &self.book).map(|()| Sight { session: &self.book, seat: eyes })
    }

    /// What everybody may know.
    #[must_use]
    pub fn public(&self) -> Sight<'_> {
        Sight { session: &self.book, seat: Seat::Observer }
    }

    /// The game, for front ends that choose whose eyes are before them by what the table waits for.
    pub(crate) fn book(&self) -> &Book {
        &self.book
    }
}

impl<'a> Sight<'a> {
    /// What the seat may know.
    #[must_use]
    pub const fn view(&self) -> View<'a> {
        self.session.view(self.seat)
    }

    /// What the seat may ask for.
    #[must_use]
    pub const fn legal(&self) -> Legal<'a> {
        self.session.legal(self.seat)
    }

    /// The member state of the seat, if it is one's.
    #[must_use]
    pub const fn me(&self) -> Option<StateId> {
        self.seat.state()
    }

    /// The campaign.
    #[must_use]
    pub fn campaign(&self) -> &'a Campaign {
        self.session.campaign()
    }

    /// The code of a member state.
    #[must_use]
    pub fn code(&self, id: StateId) -> &'a str {
        seat::code(self.campaign(), Seat::State(id))
    }

    /// The name of a member state.
    #[must_use]
    pub fn name(&self, id: StateId) -> &'a str {
        self.campaign().text.states.get(id.index()).map_or("", |state| state.name.as_str())
    }

    /// The log as the seat may read it.
    #[must_use]
    pub fn log(&self) -> Vec<Line> {
        self.session.log_for(self.seat)
    }
}
