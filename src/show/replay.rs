//! A walk back through a game: where one stands, what stood out at each step, the lines of play and how each stands.

mod mark;

pub use mark::Mark;

use crate::base::ids::Seat;
use crate::report::beside;
use crate::report::course::{self, Course};
use crate::report::step::{self, Reader};
use crate::session::{Line, Place, Stride};
use crate::table::Snapshot;

/// A walk back through a game, with the eyes of a seat.
#[derive(Debug)]
pub struct Walk {
    /// Who looks.
    reader: Seat,
    /// With whose eyes.
    eyes: Seat,
    places: Vec<Place>,
    /// What stands at each place.
    marks: Vec<Mark>,
    at: usize,
    /// The game as it stood there.
    back: Snapshot,
}

impl Walk {
    /// At the last step that a seat knows of; nothing where a game cannot be looked back at.
    #[must_use]
    pub fn new(page: &Snapshot, reader: Seat) -> Option<Self> {
        let places = page.book().places(reader);
        let at = places.len().checked_sub(1)?;
        let back = page.back_at(places.get(at)?).ok()?;
        let mut walk = Self { reader, eyes: reader, places, marks: Vec::new(), at, back };
        walk.look(page, reader);
        Some(walk)
    }

    /// The game as it stood at the step that is looked at.
    #[must_use]
    pub const fn page(&self) -> &Snapshot {
        &self.back
    }

    /// With whose eyes.
    #[must_use]
    pub const fn eyes(&self) -> Seat {
        self.eyes
    }

    /// The steps, the beginning first.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// What stands at each of them.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The step that is looked at.
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Where that is.
    #[must_use]
    pub fn here(&self) -> Option<&Place> {
        self.places.get(self.at)
    }

    /// The last step.
    #[must_use]
    pub fn last(&self) -> usize {
        self.places.len().saturating_sub(1)
    }

    /// The game as it stood one step before.
    #[must_use]
    pub fn before(&self, page: &Snapshot) -> Option<Snapshot> {
        page.back_at(self.places.get(self.at.checked_sub(1)?)?).ok()
    }

    /// What happened here, as the eyes may know it.
    #[must_use]
    pub fn happened(&self) -> Option<Line> {
        self.back.book().happened(self.here()?, self.eyes)
    }

    /// The first of it in words, also where no event has a sentence.
    #[must_use]
    pub fn what(&self) -> String {
        let book = self.back.book();
        self.here().map_or_else(String::new, |place| step::what(book, Reader::now(book, self.eyes), place))
    }

    /// Looks with the eyes of a seat, from the same moment.
    pub fn look(&mut self, page: &Snapshot, eyes: Seat) {
        let (book, here) = (page.book(), self.places.get(self.at).copied());
        self.eyes = eyes;
        self.places = book.places(eyes);
        self.marks = self.places.iter().map(|place| mark::mark(book, place, eyes)).collect();
        let known = |place: &Place| here.is_none_or(|here| !place.is_after(&here));
        let at = self.places.iter().rposition(known).unwrap_or(0);
        self.go(page, at);
    }

    /// Goes to a step; where there is none, one stays.
    pub fn go(&mut self, page: &Snapshot, at: usize) {
        if let Some(back) = self.places.get(at).and_then(|place| page.back_at(place).ok()) {
            (self.at, self.back) = (at, back);
        }
    }

    /// The step that a walk of a stride comes to next, or before.
    #[must_use]
    pub fn stop(&self, stride: Stride, forward: bool) -> usize {
        let is_stop = |place: &Place| place.is_at(stride);
        if forward {
            let rest = self.places.iter().skip(self.at + 1).position(is_stop);
            rest.map_or(self.last(), |more| self.at + 1 + more)
        } else {
            self.places[..self.at].iter().rposition(is_stop).unwrap_or(0)
        }
    }

    /// The seats with whose eyes this reader may look: behind a curtain those of others are not the reader's, though people play them.
    #[must_use]
    pub fn seats(&self, page: &Snapshot) -> Vec<Seat> {
        let book = page.book();
        let states = page.public().view().states();
        let all =
            states.iter().map(Seat::State).chain([Seat::Commission, Seat::Beijing, Seat::Observer, Seat::Facilitator]);
        all.filter(|eyes| book.may_look_as(self.reader, *eyes) && page.through(*eyes).is_ok()).collect()
    }

    /// The seat so many further among those.
    #[must_use]
    pub fn turned(&self, page: &Snapshot, by: usize) -> Seat {
        let seats = self.seats(page);
        let at = seats.iter().position(|seat| *seat == self.eyes).unwrap_or(0);
        seats.get((at + by) % seats.len().max(1)).copied().unwrap_or(self.eyes)
    }

    /// A line of play beside the one that is played, in lines; nothing where it is the one.
    #[must_use]
    pub fn beside(&self, page: &Snapshot, at: usize) -> Option<Vec<String>> {
        let book = page.book();
        let game = book.branches().get(at)?.game()?;
        let all = courses(page);
        let played = &all.get(book.branch_played())?.called;
        Some(beside::lines(&beside::beside(book, game, self.reader), [played, &all.get(at)?.called]))
    }
}

/// The next letter that names no line of play.
#[must_use]
pub fn free_name(page: &Snapshot) -> String {
    page.book().free_branch_name()
}

/// All lines of play in the order in which they began.
#[must_use]
pub fn courses(page: &Snapshot) -> Vec<Course> {
    course::courses(page.book())
}
