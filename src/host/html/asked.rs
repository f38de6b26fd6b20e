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

/// What a seat is asked, or will be in the vote under way, for those who sit beside whoever acts for it.
#[must_use]
pub fn beside(sight: &Sight<'_>) -> Option<Matter> {
    let owes = |id| sight.view().floor().ballot.as_ref().is_some_and(|ballot| !ballot.done.contains(id));
    let later = sight.me().is_some_and(owes).then_some(Matter::Vote);
    sight.asked_for().or(later)
}

/// The seat that a page of somebody is about: the one that is asked, else the first.
#[must_use]
pub fn seat_of(page: &Snapshot, person: &Person) -> Seat {
    let people = page.people();
    let at_work = || person.seats.iter().find(|seat| people.get(seat) == Some(&true)).copied();
    // Who looks over a shoulder has no seat, and reads one.
    let reads = || person.seats.is_empty().then(|| page.reads()).flatten();
    page.asked().or_else(at_work).or_else(|| person.seats.first().copied()).or_else(reads).unwrap_or(Seat::Observer)
}
