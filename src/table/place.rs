//! Places: how people sit before a game, and what may stay in view between their turns.

use crate::base::ids::Seat;
use crate::session::Book;

/// How the people of a game sit before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// One person with one seat: what the seat may know may always be in view.
    OwnSeat(Seat),
    /// Several at one machine that is passed on: between private turns nothing private stays in view.
    Curtain,
    /// A class that plays states at one open screen: what states know is open to all in the room.
    Class,
    /// Nobody plays: whoever looks on sees what everybody may know.
    Projector,
}

impl Place {
    /// How the people of a game sit now; a seat that is handed over may change it.
    #[must_use]
    pub fn of(book: &Book) -> Self {
        let humans = book.humans();
        if book.options().table && humans.iter().any(|seat| seat.state().is_some()) {
            return Self::Class;
        }
        match humans[..] {
            [] => Self::Projector,
            [only] => Self::OwnSeat(only),
            _ => Self::Curtain,
        }
    }
}

/// The eyes for whatever everybody at the place sees: the one player's own, else an observer's.
#[must_use]
pub fn public_eyes(book: &Book) -> Seat {
    match book.humans()[..] {
        [only] => only,
        _ => Seat::Observer,
    }
}

/// Who reads what is told to all who play, where it is told once: together they read what each of them may know.
#[must_use]
pub fn readers(book: &Book) -> Vec<Seat> {
    let humans = book.humans();
    if humans.is_empty() { vec![Seat::Observer] } else { humans }
}

/// What stands between private turns at one machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Curtain {
    in_view: Option<Seat>,
}

impl Curtain {
    /// Whose private matters are in view now, if anybody's.
    #[must_use]
    pub const fn in_view(&self) -> Option<Seat> {
        self.in_view
    }

    /// It is lifted for a seat: its private matters come into view. Where one person plays alone there is nobody to hide them from.
    pub fn lift(&mut self, book: &Book, eyes: Seat) {
        let shared = eyes == Seat::Facilitator || book.humans().len() > 1;
        self.in_view = shared.then_some(eyes);
    }

    /// It falls: nobody's private matters are in view any more. Says whose were.
    pub const fn fall(&mut self) -> Option<Seat> {
        self.in_view.take()
    }

    /// Whether the machine is passed on before private matters of a seat come into view: where several share it, unless they are
    /// in view already; and where one plays, after the facilitator sat there.
    #[must_use]
    pub fn passes_to(&self, book: &Book, eyes: Seat) -> bool {
        if self.in_view == Some(eyes) {
            return false;
        }
        let people = book.humans().len();
        match eyes {
            Seat::Observer => false,
            Seat::Facilitator => people > 0,
            Seat::State(_) | Seat::Commission | Seat::Beijing => people > 1 || self.in_view == Some(Seat::Facilitator),
        }
    }
}

/// Whether a class writes a roll-call down before anybody votes in it.
pub(super) fn takes_roll(book: &Book) -> bool {
    let view = book.view(Seat::Observer);
    view.gate().is_some() && view.voter().is_some() && Place::of(book) == Place::Class
}

/// The first state that somebody plays.
pub(super) fn first_state(book: &Book) -> Option<Seat> {
    book.humans().into_iter().find(|seat| seat.state().is_some())
}
