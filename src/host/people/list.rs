//! The list of those who are expected: what is kept for them, and how it is given away.

use super::{Expected, Part, People};
use crate::base::ids::Seat;

impl People {
    /// Whether the pen of a seat is kept for somebody who has not come yet.
    #[must_use]
    pub fn is_kept(&self, seat: Seat) -> bool {
        let waits = |one: &Expected| one.came.is_none() && one.part == Part::Pen && one.seats.contains(&seat);
        self.pen(seat).is_none() && self.expected.iter().any(waits)
    }

    /// Who is expected in a seat and has not come yet.
    pub fn awaited(&self, seat: Seat) -> impl Iterator<Item = &str> {
        let waits = move |one: &&Expected| one.came.is_none() && one.seats.contains(&seat);
        self.expected.iter().filter(waits).map(|one| one.name.as_str())
    }

    /// A seat is kept for nobody any more; says whether it was.
    pub fn free(&mut self, seat: Seat) -> bool {
        let mut freed = false;
        for one in self.expected.iter_mut().filter(|one| one.came.is_none()) {
            freed |= one.seats.contains(&seat);
            one.seats.retain(|kept| *kept != seat);
        }
        self.expected.retain(|one| one.part == Part::Observer || !one.seats.is_empty());
        freed
    }

    /// Somebody sits in another delegation from now on: with its pen, unless somebody has that. What was kept there is given away.
    pub fn move_to(&mut self, number: u32, seat: Seat) -> bool {
        if self.get(number).is_none_or(|person| person.seats == [seat]) {
            return false;
        }
        self.leave(number);
        self.free(seat);
        let part = if self.pen(seat).is_some() { Part::Member } else { Part::Pen };
        if let Some(person) = self.get_mut(number) {
            (person.seats, person.part) = (vec![seat], part);
        }
        true
    }

    /// Somebody gives up their seats: one with members is not left without a pen.
    pub(super) fn leave(&mut self, number: u32) {
        let Some(left) = self.get_mut(number) else { return };
        let (seats, part) = (std::mem::take(&mut left.seats), std::mem::replace(&mut left.part, Part::Observer));
        let next = self.all.iter().find(|one| one.part == Part::Member && one.seats == seats).map(|one| one.number);
        if let Some(next) = next.filter(|_| part == Part::Pen) {
            self.take_pen(next);
        }
    }
}
