//! The door: people join, come back, and take their places at the table.

use super::Hall;
use crate::base::ids::Seat;
use crate::host::code::Code;
use crate::host::log::Line;
use crate::host::people::{NoEntry, Part, People, Person, Wish, words};
use crate::session::Controller;
use crate::table::{Ask, Role};
use crate::words::text::{plain, say};
use std::net::IpAddr;

impl Hall {
    /// Somebody joins with the code and a name, where they want to sit: a code of a seat, `-` to look on, nothing for any.
    ///
    /// # Errors
    /// Why they cannot.
    pub fn join(
        &self,
        code: &str,
        name: &str,
        wish: &str,
        key: Option<String>,
        from: IpAddr,
    ) -> Result<(u32, String), NoEntry> {
        let joined = self.let_in(code, name, wish, key, from);
        match &joined {
            Ok((number, _)) => {
                let seats = self.person(*number).map(|person| person.seats).unwrap_or_default();
                let codes: Vec<&str> = seats.iter().map(|seat| self.seat_code(*seat)).collect();
                self.log(&Line::Joined(*number, &codes));
                self.welcome(*number);
            }
            Err(no) => self.log(&Line::Refused(no.word())),
        }
        joined
    }

    fn let_in(
        &self,
        code: &str,
        name: &str,
        wish: &str,
        key: Option<String>,
        from: IpAddr,
    ) -> Result<(u32, String), NoEntry> {
        let open = self.open_seats();
        let mut inner = self.inner();
        let code = Code::parse(code);
        // The code comes first: whoever has none learns nothing of seats.
        let wish = if code.as_ref() == Some(&inner.observers) {
            Wish::Observe
        } else if code.as_ref() == Some(&inner.code) {
            Wish::read(&self.campaign, wish)?
        } else {
            drop(inner);
            self.guessed(from);
            return Err(NoEntry::Code);
        };
        if is_own(name) {
            return Err(NoEntry::Own);
        }
        let first = inner.people.called(name).cloned();
        let joined = inner.people.join(name, &wish, &open, key)?;
        let second = inner.people.get(joined.0).cloned();
        drop(inner);
        if let (Some(first), Some(second)) = (first, second) {
            self.tells_of_namesakes(&first, &second);
        }
        Ok(joined)
    }

    /// Somebody has joined under the name of somebody who is here, and sits in their delegation: both and the desk are told, for it may
    /// be the same person on another device, or somebody who took another's place on the list.
    fn tells_of_namesakes(&self, first: &Person, second: &Person) {
        let told = say!("host-namesake", first = first.name.as_str(), second = second.name.as_str());
        let shared: Vec<Seat> = second.seats.iter().copied().filter(|seat| first.seats.contains(seat)).collect();
        if !shared.is_empty() {
            self.tell(told.clone());
        }
        for seat in shared {
            self.say(Some(seat), told.clone());
        }
    }

    /// Somebody at an address tried a code that is none.
    pub(in crate::host) fn guessed(&self, from: IpAddr) {
        let now = self.now();
        let mut inner = self.inner();
        let wrong = inner.wrong.entry(from).or_default();
        *wrong = if now.saturating_sub(wrong.0) > 60_000 { (now, 1) } else { (wrong.0, wrong.1 + 1) };
    }

    /// How long whoever tried wrong codes waits before the next answer: nobody is shut out.
    #[must_use]
    pub fn patience(&self, from: IpAddr) -> std::time::Duration {
        const MANY: u32 = 10;
        let now = self.now();
        let many =
            self.inner().wrong.get(&from).is_some_and(|(at, count)| now.saturating_sub(*at) < 60_000 && *count >= MANY);
        std::time::Duration::from_secs(if many { 2 } else { 0 })
    }

    /// Somebody comes back by number and digits; what they were known by before is void.
    ///
    /// # Errors
    /// [`NoEntry::Digits`].
    pub fn back(&self, number: u32, digits: &str) -> Result<String, NoEntry> {
        let (back, voided) = {
            let people = &mut self.inner().people;
            let drawn = |people: &People| people.get(number).map(|one| one.drawn);
            let before = drawn(people);
            (people.back(number, digits), drawn(people) != before)
        };
        if back.is_err() {
            // Guesses count over a stop as well.
            self.keep();
        }
        if voided {
            self.tell(say!("host-digits-guessed", number = number.to_string()));
            self.stir();
        }
        let token = back?;
        self.log(&Line::Back(number));
        self.void(number);
        self.keep();
        Ok(token)
    }

    /// Seats whoever has joined, and gives their seats to them if bots play them.
    fn welcome(&self, number: u32) {
        self.seat(number);
        let person = self.person(number);
        if let Some(person) = person.filter(|person| person.part == Part::Pen) {
            self.give(&person.seats);
        }
        self.keep();
        self.stir();
    }

    /// Hands seats to the people in them, at a game that is being played.
    pub(in crate::host) fn give(&self, seats: &[Seat]) {
        for seat in seats {
            self.inner().presence.bots.remove(seat);
            let is_human = self.desk_page().is_some_and(|page| page.people().contains_key(seat));
            if !is_human && self.by_desk(Ask::HandOver(*seat, Controller::Human)) {
                self.log(&Line::Bot(self.seat_code(*seat), false));
            }
        }
    }

    /// Takes somebody's place at the table anew: what they may do has changed.
    pub(in crate::host) fn seat(&self, number: u32) {
        let mut inner = self.inner();
        let Some(person) = inner.people.get(number).cloned() else {
            inner.seated.remove(&number);
            return;
        };
        let Some(inbox) = inner.inbox.clone() else { return };
        let eyes = inner.looking.eyes(number, |seat| inner.people.pen(seat).map(|pen| pen.number));
        let (role, seats) = match eyes.filter(|_| person.part == Part::Observer) {
            // Sees what the seat sees, and does nothing for it.
            Some(seat) => (Role::Member, vec![seat]),
            None => (person.part.role(), person.seats),
        };
        if let Some(seated) = inbox.admit(role, seats) {
            inner.seated.insert(number, seated);
        }
    }
}

/// Whether a name is one that the room has for itself: whoever had it could speak as the host.
fn is_own(name: &str) -> bool {
    let name = words(name, usize::MAX).to_lowercase();
    plain("host-own-names").split(',').any(|own| own.trim() == name)
}
