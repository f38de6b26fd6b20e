//! Turns: what a game waits for, whose eyes are before it, and whether a machine is passed on first.

use super::place::{self, Curtain, Place};
use super::seated::Seated;
use crate::base::ids::Seat;
use crate::game::state::Phase;
use crate::session::Book;

/// What a game waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Waits {
    /// A seat is asked, or the facilitator about it.
    Turn(Turn),
    /// The states of a class are asked together, in any order.
    Class(Class),
    /// Nobody: what no person plays goes on.
    Nobody,
    /// The game is over.
    Over,
}

/// A seat is asked for something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Turn {
    /// For which seat something is decided.
    pub seat: Seat,
    /// Whose eyes are before it: the seat's own in private, the facilitator's for a review, everybody's in the open.
    pub eyes: Seat,
    /// What is asked.
    pub matter: Matter,
    /// Whether the machine is passed on to [`Turn::eyes`] before anything private comes into view.
    pub passes: bool,
}

/// A class is asked for something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Class {
    /// The first state that is asked.
    pub first: Seat,
    /// What is asked.
    pub matter: Matter,
}

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Matter {
    /// The answer to a letter from home.
    Letter,
    /// What the seat wants to do, from all that it may.
    Offers,
    /// The answer to a pledge.
    Reply,
    /// A stand in Coreper.
    Stand,
    /// What becomes of the first item of the agenda.
    Agenda,
    /// A vote.
    Vote,
    /// Whether a seat does what its own mind proposes.
    Review,
}

/// What a game waits for that has stopped going on by itself.
#[must_use]
pub fn waits(book: &Book, curtain: Curtain) -> Waits {
    if book.is_over() {
        return Waits::Over;
    }
    if place::takes_roll(book)
        && let Some(first) = place::first_state(book)
    {
        return Waits::Class(Class { first, matter: Matter::Vote });
    }
    let Some(seat) = book.awaited_humans().first().copied() else { return review(book, curtain) };
    let Some(matter) = matter(book, seat) else { return Waits::Nobody };
    if seat.state().is_some() && Place::of(book) == Place::Class {
        return Waits::Class(Class { first: seat, matter });
    }
    let eyes = if is_open(book, matter) { place::public_eyes(book) } else { seat };
    Waits::Turn(Turn { seat, eyes, matter, passes: curtain.passes_to(book, eyes) })
}

/// The first of somebody's own seats that is asked for something.
pub(super) fn asked(book: &Book, who: &Seated) -> Option<Seat> {
    book.awaited_humans().into_iter().find(|seat| who.acts_for(*seat, book))
}

/// What a game waits for of one seat, at a place where it alone is looked through.
pub(super) fn waits_for(book: &Book, seat: Seat) -> Waits {
    if book.is_over() {
        return Waits::Over;
    }
    let awaited = book.awaited_humans().contains(&seat);
    match matter(book, seat).filter(|_| awaited) {
        Some(matter) => Waits::Turn(Turn { seat, eyes: seat, matter, passes: false }),
        None => Waits::Nobody,
    }
}

/// What is asked of a seat, whoever plays it.
pub(super) fn asked_of(book: &Book, seat: Seat) -> Option<Matter> {
    matter(book, seat).filter(|_| book.awaited().contains(&seat))
}

/// The seat for which somebody votes who sees the roll-call with these eyes: whoever is called, and where ballots are sealed oneself.
#[must_use]
pub fn voter(book: &Book, eyes: Seat) -> Option<Seat> {
    book.view(Seat::Observer).gate()?;
    book.awaited_humans().into_iter().find(|seat| is_open(book, Matter::Vote) || *seat == eyes)
}

/// The states of a class that are asked for something.
#[must_use]
pub fn class_awaited(book: &Book) -> Vec<Seat> {
    book.awaited_humans().into_iter().filter(|seat| seat.state().is_some()).collect()
}

/// Whether a class has said all that a phase asks it for, which could still be taken back.
#[must_use]
pub fn class_has_spoken(book: &Book) -> bool {
    let view = book.view(Seat::Observer);
    let asked = matches!(view.phase(), Phase::Briefing | Phase::Consultation | Phase::Replies) && view.gate().is_none();
    asked && Place::of(book) == Place::Class && book.awaited_humans().is_empty()
}

fn review(book: &Book, curtain: Curtain) -> Waits {
    let Some(seat) = book.reviewed() else { return Waits::Nobody };
    let eyes = Seat::Facilitator;
    Waits::Turn(Turn { seat, eyes, matter: Matter::Review, passes: curtain.passes_to(book, eyes) })
}

/// What a seat is asked for in the phase that a game is in.
fn matter(book: &Book, seat: Seat) -> Option<Matter> {
    let view = book.view(Seat::Observer);
    if view.gate().is_some() {
        return Some(Matter::Vote);
    }
    match view.phase() {
        Phase::Briefing if seat.state().is_some() => Some(Matter::Letter),
        Phase::Briefing | Phase::Consultation | Phase::Beijing | Phase::Committee => Some(Matter::Offers),
        Phase::Replies if book.view(seat).stand_asked().is_some() => Some(Matter::Stand),
        Phase::Replies if book.view(seat).is_at_the_chairs_desk() => Some(Matter::Offers),
        Phase::Replies => Some(Matter::Reply),
        Phase::Council if book.view(seat).is_asked_to_approve() => Some(Matter::Offers),
        Phase::Council => Some(Matter::Agenda),
        Phase::Reckoning | Phase::Over => None,
    }
}

/// Whether something is said in the room: votes are, unless they are sealed. Everything else is chosen in private, also by the
/// chair: on the way to it one's own papers can be read.
fn is_open(book: &Book, matter: Matter) -> bool {
    match matter {
        Matter::Vote => !book.options().setup.sealed,
        Matter::Letter | Matter::Offers | Matter::Reply | Matter::Stand | Matter::Agenda | Matter::Review => false,
    }
}
