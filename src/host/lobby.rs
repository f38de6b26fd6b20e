//! What people read who came before the game begins: who they are to be, who is here, and what is kept of them.

use crate::host::hall::Hall;
use crate::host::people::{Part, Person};
use crate::words::text::{plain, say};

/// Who somebody is to be, in a sentence.
#[must_use]
pub fn who(hall: &Hall, person: &Person) -> String {
    let states = &hall.campaign().text.states;
    let name = |seat: &crate::base::ids::Seat| {
        let code = hall.seat_code(*seat).to_owned();
        match seat.state().and_then(|id| states.get(id.index())) {
            Some(state) => format!("{code} {}", state.name),
            None => code,
        }
    };
    let seats = person.seats.iter().map(name).collect::<Vec<_>>().join(", ");
    match person.part {
        Part::Pen => say!("host-you-pen", name = person.name.as_str(), seats = seats),
        Part::Member => say!("host-you-member", name = person.name.as_str(), seats = seats),
        Part::Observer => say!("host-you-observer", name = person.name.as_str()),
    }
}

/// How many are here.
#[must_use]
pub fn count(hall: &Hall) -> String {
    let inner = hall.inner();
    let all = inner.people.all();
    let seats: std::collections::BTreeSet<_> = all.iter().flat_map(|one| &one.seats).collect();
    say!("host-lobby-count", people = all.len(), seats = seats.len())
}

/// What is kept, and who can read what.
#[must_use]
pub fn kept() -> Vec<String> {
    ["host-kept-seats", "host-kept-people", "host-kept-network"].into_iter().map(plain).collect()
}

/// The lobby on a terminal.
#[must_use]
pub fn lines(hall: &Hall, number: u32) -> Vec<String> {
    let Some(person) = hall.person(number) else { return Vec::new() };
    let mut all = vec![plain("host-title"), String::new(), who(hall, &person), count(hall), plain("host-lobby-waits")];
    all.push(String::new());
    all.extend(hall.said_to(&person.seats).into_iter().rev().take(3).map(|said| say!("host-says", text = said.text)));
    all.extend(kept());
    all.push(String::new());
    all.push(plain("host-lobby-leave"));
    all
}
