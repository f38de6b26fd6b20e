//! Coming and going: connections begin and end, seats are lent to bots and taken back, the pen passes. What is due is done once a second.

use crate::base::ids::Seat;
use crate::host::hall::{Hall, Said, Stage};
use crate::host::people::Part;
use crate::host::presence::{BOT, Here, PEN, Phase};
use crate::session::Controller;
use crate::table::{Ask, Snapshot};
use crate::words::text::{plain, say};

impl Hall {
    /// Somebody's connection begins.
    pub fn arrive(&self, number: u32) {
        let now = self.now();
        let one = {
            let mut inner = self.inner();
            let one = inner.presence.people.entry(number).or_default();
            (one.lines, one.seen, one.holds) = (one.lines + 1, now, true);
            *one
        };
        if one.lines == 1 {
            self.stir();
        }
    }

    /// It ends.
    pub fn leave(&self, number: u32) {
        let now = self.now();
        if let Some(one) = self.inner().presence.people.get_mut(&number) {
            (one.lines, one.seen) = (one.lines.saturating_sub(1), now);
        }
    }

    /// Somebody asked for a page.
    pub fn touch(&self, number: u32) {
        let now = self.now();
        self.inner().presence.people.entry(number).or_default().seen = now;
    }

    /// Whether somebody is here.
    #[must_use]
    pub fn is_here(&self, number: u32) -> bool {
        let now = self.now();
        self.inner().presence.people.get(&number).is_some_and(|one| one.is_here(now))
    }

    /// How a seat is played now.
    #[must_use]
    pub fn here(&self, seat: Seat) -> Here {
        let now = self.now();
        let played = self.desk_page().map(|page| page.people().contains_key(&seat));
        let inner = self.inner();
        if played == Some(false) {
            return Here::Bot;
        }
        let here =
            inner.people.of(seat).any(|one| inner.presence.people.get(&one.number).is_some_and(|one| one.is_here(now)));
        if here {
            return Here::Here;
        }
        Here::Away(now.saturating_sub(inner.presence.away.get(&seat).copied().unwrap_or(now)) / 1000)
    }

    /// Once a second: seats in which nobody has been for long are handed to bots.
    pub fn watch(&self) {
        if self.stage() != Stage::Playing {
            return;
        }
        self.give_back();
        let Some(page) = self.desk_page() else { return };
        let now = self.now();
        self.warn(&page);
        let mut given = Vec::new();
        {
            let mut inner = self.inner();
            for seat in page.people().into_keys() {
                let here = inner
                    .people
                    .of(seat)
                    .any(|one| inner.presence.people.get(&one.number).is_some_and(|one| one.is_here(now)));
                if here {
                    inner.presence.away.remove(&seat);
                } else {
                    let since = *inner.presence.away.entry(seat).or_insert(now);
                    if now.saturating_sub(since) >= BOT {
                        given.push(seat);
                    }
                }
            }
        }
        for seat in given {
            if self.by_desk(Ask::HandOver(seat, Controller::Bot)) {
                let mut inner = self.inner();
                inner.presence.bots.insert(seat, now);
                inner.presence.away.remove(&seat);
                drop(inner);
                self.tell(say!("room-bot-took", code = self.seat_code(seat)));
            }
        }
    }

    /// Says once each that a minute is left, a quarter of it, and that time is up; nothing ends by it.
    fn warn(&self, page: &Snapshot) {
        let clock = page.stands().clock;
        let left = clock.left(self.now()).filter(|_| clock.runs());
        let (reached, key) = warning(left);
        let before = std::mem::replace(&mut self.inner().warned, reached);
        if let Some(key) = key.filter(|_| reached > before) {
            self.say(None, plain(key));
        }
    }

    /// Somebody takes their seats back from the bots that played them.
    pub fn take_back(&self, number: u32) {
        let Some(person) = self.person(number).filter(|person| person.part == Part::Pen) else { return };
        self.give(&person.seats);
        self.stir();
    }

    /// The seats of somebody that bots play.
    #[must_use]
    pub fn lost(&self, number: u32) -> Vec<Seat> {
        let (Some(person), Some(page)) = (self.person(number), self.desk_page()) else { return Vec::new() };
        let played = page.people();
        person.seats.into_iter().filter(|seat| !played.contains_key(seat)).collect()
    }

    /// Whether a member can take the pen: whoever has it has been away for a while, or nobody has it.
    #[must_use]
    pub fn may_take_pen(&self, number: u32) -> bool {
        let now = self.now();
        let inner = self.inner();
        let Some(person) = inner.people.get(number).filter(|person| person.part == Part::Member) else { return false };
        let Some(pen) = person.seats.first().and_then(|seat| inner.people.pen(*seat)) else { return true };
        inner.presence.people.get(&pen.number).is_none_or(|one| one.lines == 0 && now.saturating_sub(one.seen) >= PEN)
    }

    /// A member takes the pen, if that is possible now; or whoever has it passes it on.
    pub fn take_pen(&self, number: u32) -> bool {
        if !self.may_take_pen(number) {
            return false;
        }
        self.pass_pen(number)
    }

    /// The pen passes to somebody.
    pub(super) fn pass_pen(&self, number: u32) -> bool {
        let changed: Vec<u32> = {
            let mut inner = self.inner();
            if !inner.people.take_pen(number) {
                return false;
            }
            inner.people.all().iter().map(|person| person.number).collect()
        };
        for number in changed {
            self.seat(number);
        }
        self.take_back(number);
        self.keep();
        self.stir();
        true
    }

    /// The host says something, to all or to a seat.
    pub(super) fn say(&self, to: Option<Seat>, text: String) {
        const KEPT: usize = 200;
        let at = self.now();
        let mut inner = self.inner();
        inner.said.push(Said { at, to, text });
        if inner.said.len() > KEPT {
            inner.said.remove(0);
        }
        drop(inner);
        self.stir();
    }

    /// How much has been announced so far.
    pub(super) fn announced(&self) -> usize {
        self.desk_page().map_or(0, |page| page.book().announcements().len())
    }

    /// Tells all what was announced since so much had been.
    pub(super) fn announce(&self, before: usize) {
        let Some(page) = self.desk_page() else { return };
        let book = page.book();
        for one in book.announcements().get(before..).unwrap_or(&[]) {
            self.say(None, book.announced(one));
        }
    }

    /// Seats that bots play until the phase is over, and no longer.
    pub(super) fn lend(&self, seats: &[Seat]) {
        let phase = self.desk_page().map(|page| place(&page));
        let mut inner = self.inner();
        inner.presence.lent = phase.map(|phase| (phase, seats.to_vec()));
    }

    /// Gives back what was lent, once the phase is another one.
    pub(super) fn give_back(&self) {
        let Some(now) = self.desk_page().map(|page| place(&page)) else { return };
        let due = {
            let mut inner = self.inner();
            inner.presence.lent.take_if(|(then, _)| *then != now)
        };
        if let Some((_, seats)) = due {
            self.give(&seats);
        }
    }

    /// The seats that people have, or are expected for.
    #[must_use]
    pub fn seats(&self) -> Vec<Seat> {
        self.inner().people.seats()
    }

    /// Four digits with which somebody comes back.
    #[must_use]
    pub fn fresh_digits(&self, number: u32) -> Option<String> {
        self.inner().people.digits(number)
    }

    /// Somebody is gone for good; their token is dead.
    pub(super) fn remove(&self, number: u32) -> bool {
        let gone = self.inner().people.remove(number);
        let Some(gone) = gone else { return false };
        self.seat(number);
        let left: Vec<u32> =
            self.inner().people.all().iter().filter(|one| one.seats == gone.seats).map(|one| one.number).collect();
        for number in left {
            self.seat(number);
        }
        self.keep();
        self.stir();
        true
    }

    /// Somebody is called otherwise.
    pub(super) fn rename(&self, number: u32, name: &str) -> bool {
        let done = self.inner().people.rename(number, name);
        self.keep();
        self.stir();
        done
    }

    /// The door is closed for those who are not here yet, or open.
    pub(super) fn lock(&self, closed: bool) {
        self.inner().people.closed = closed;
        self.keep();
        self.stir();
    }
}

/// A phase of a game, told from the others: what is lent for one is given back in the next.
fn place(page: &Snapshot) -> Phase {
    let sight = page.public();
    let view = sight.view();
    (view.round(), view.phase(), view.gate().is_some())
}

/// How far a clock with so many milliseconds left has to be warned of, and what is said.
const fn warning(left: Option<u64>) -> (u8, Option<&'static str>) {
    match left {
        Some(0) => (3, Some("host-clock-up")),
        Some(1..=15_000) => (2, Some("clock-quarter")),
        Some(15_001..=60_000) => (1, Some("clock-minute")),
        None | Some(_) => (0, None),
    }
}

#[cfg(test)]
mod tests {
    use super::warning;

    #[test]
    fn a_clock_is_warned_of_at_a_minute_at_a_quarter_and_when_it_is_up() {
        let reached = [None, Some(61_000), Some(60_000), Some(15_001), Some(15_000), Some(1), Some(0)]
            .map(|left| warning(left).0);
        assert_eq!(reached, [0, 0, 1, 1, 2, 2, 3]);
    }
}
