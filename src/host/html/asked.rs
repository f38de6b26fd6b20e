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
    page.asked().or_else(|| person.seats.first().copied()).unwrap_or(Seat::Observer)
}
