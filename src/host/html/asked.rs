//! What a page of somebody is about: which seat, and what it is asked.

use crate::base::ids::Seat;
use crate::host::people::Person;
use crate::show::prompt;
use crate::table::{Matter, Sight, Snapshot};

/// What a seat is asked, or may lay down in advance.
#[must_use]
pub fn matter(sight: &Sight<'_>) -> Option<Matter> {
    let early = sight.votes_later().then_some(Matter::Vote);
    prompt::matter(sight).or(early)
}

/// The seat that a page of somebody is about: the one that is asked, else the first.
#[must_use]
pub fn seat_of(page: &Snapshot, person: &Person) -> Seat {
    let people = page.people();
    let at_work = || person.seats.iter().find(|seat| people.get(seat) == Some(&true)).copied();
    page.asked().or_else(at_work).or_else(|| person.seats.first().copied()).unwrap_or(Seat::Observer)
}
