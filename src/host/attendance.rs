//! Coming and going: connections begin and end, seats are lent to bots and taken back, the pen passes. What is due is done once a second.

use crate::base::ids::Seat;
use crate::host::desk::step_in;
use crate::host::hall::{Hall, Stage};
use crate::host::log::Line;
use crate::host::people::Part;
use crate::host::presence::{BOT, Here, PEN, Sign};
use crate::host::said::{Lasts, Said};
use crate::session::Controller;
use crate::table::{Ask, Clock, Snapshot};
use crate::words::Words;
use crate::words::text::{plain, say};
use std::sync::Arc;

impl Hall {
    /// Whether so many pages of somebody are open that one more is too many: the files of the host are everybody's.
    #[must_use]
    pub fn has_lines_enough(&self, number: u32) -> bool {
        /// Pages and terminals that one person has open at once.
        const MOST: u32 = 12;
        self.inner().presence.people.get(&number).is_some_and(|one| one.lines >= MOST)
    }

    /// Somebody's connection begins.
    pub fn arrive(&self, number: u32) {
        let now = self.now();
        let one = {
            let mut inner = self.inner();
            let one = inner.presence.people.entry(number).or_default();
            (one.lines, one.seen, one.sign) = (one.lines + 1, now, Sign::Line);
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

    /// Somebody asked for a page; or that page, which has no script, says that it is still open.
    pub fn touch(&self, number: u32, sign: Sign) {
        let now = self.now();
        let first = {
            let mut inner = self.inner();
            let one = inner.presence.people.entry(number).or_default();
            let first = !one.is_here(now);
            (one.seen, one.sign) = (now, sign);
            first
        };
        if first {
            self.stir();
        }
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
    pub fn watch(self: &Arc<Self>) {
        if self.stage() != Stage::Playing {
            return;
        }
        self.look_whether_it_slept();
        self.look_after_the_file();
        if self.fault().is_some() {
            self.take_up();
            return;
        }
        self.give_back();
        let Some(page) = self.desk_page() else { return };
        let now = self.now();
        // While the clock is held nobody is away for long.
        let held = matches!(page.stands().clock, Clock::Held { .. }) || self.stands_by();
        self.keep_to_the_minutes(&page);
        self.keep_to_the_floor();
        self.warn(&page);
        self.look_who_is_called(&page);
        self.tell_proposal();
        self.fire(&page);
        let mut given = Vec::new();
        {
            let mut inner = self.inner();
            for seat in page.people().into_keys() {
                let here = inner
                    .people
                    .of(seat)
                    .any(|one| inner.presence.people.get(&one.number).is_some_and(|one| one.is_here(now)));
                if here || held {
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
            if self.to_bot(seat) {
                self.tell(say!("room-bot-took", code = self.seat_code(seat)));
            }
        }
        self.was_looked_after();
    }

    /// Notes since when the person is called whose vote is awaited in a roll-call.
    fn look_who_is_called(&self, page: &Snapshot) {
        let voting = page.public().view().gate().is_some();
        let awaited = page.people().into_iter().find(|(_, awaited)| *awaited).map(|(seat, _)| seat);
        let (now, called) = (self.now(), awaited.filter(|_| voting));
        let mut inner = self.inner();
        inner.called = called.map(|seat| match inner.called {
            Some((before, since)) if before == seat => (seat, since),
            Some(_) | None => (seat, now),
        });
    }

    /// For how long the one is called whose vote is awaited, in milliseconds.
    #[must_use]
    pub fn called_for(&self) -> Option<u64> {
        let now = self.now();
        self.inner().called.map(|(_, since)| now.saturating_sub(since))
    }

    /// Tells the desk what a reviewed seat's own mind proposes, once for each proposal.
    fn tell_proposal(&self) {
        let proposal = step_in::proposal(self);
        let mark = proposal.as_ref().map(|(of, command, _)| format!("{of:?} {command}"));
        let known = std::mem::replace(&mut self.inner().proposed, mark.clone());
        if let Some((of, _, lines)) = proposal.filter(|_| mark != known) {
            for line in step_in::proposed(self, of, lines) {
                self.tell(line);
            }
        }
    }

    /// A bot plays a seat until somebody takes it back; what it does meanwhile is told them then.
    pub(super) fn to_bot(&self, seat: Seat) -> bool {
        let mark = self.desk_page().map(|page| page.public().log_mark());
        if !self.by_desk(Ask::HandOver(seat, Controller::Bot)) {
            return false;
        }
        self.inner().presence.away.remove(&seat);
        if let Some(mark) = mark {
            self.is_left_to_a_bot(seat, mark);
        }
        true
    }

    /// A bot plays a seat from so far in the log on, until somebody takes it back.
    pub(super) fn is_left_to_a_bot(&self, seat: Seat, mark: usize) {
        self.log(&Line::Bot(self.seat_code(seat), true));
        self.inner().presence.bots.entry(seat).or_insert(mark);
    }

    /// Says once each that a minute is left, a quarter of it, and that time is up; nothing ends by it.
    fn warn(&self, page: &Snapshot) {
        let clock = page.stands().clock;
        // When the game is over nobody plays against it.
        let left = clock.left(self.now()).filter(|_| clock.runs() && !page.public().is_over());
        let (reached, key) = warning(left);
        let (before, had) = std::mem::replace(&mut self.inner().warned, (reached, left));
        // A clock that begins with a minute or less has said so itself.
        let ran_down = had.is_some_and(|had| left.is_some_and(|left| left <= had));
        if let Some(key) = key.filter(|_| reached > before && ran_down) {
            self.say_as(None, plain(key), Lasts::Clock);
        }
    }

    /// Somebody takes their seats back from the bots that played them.
    pub fn take_back(&self, number: u32) {
        if self.person(number).is_none_or(|person| person.part != Part::Pen) {
            return;
        }
        let lost: Vec<(Seat, String)> =
            self.lost(number).into_iter().map(|seat| (seat, self.while_away(seat))).collect();
        self.give(&lost.iter().map(|(seat, _)| *seat).collect::<Vec<_>>());
        for (seat, text) in lost {
            self.say(Some(seat), text);
        }
        self.stir();
    }

    /// What a bot did in a seat while nobody was there.
    fn while_away(&self, seat: Seat) -> String {
        const MOST: usize = 6;
        let code = self.seat_code(seat);
        let mark = self.inner().presence.bots.get(&seat).copied();
        let acts = self.desk_page().zip(mark).map(|(page, mark)| {
            let words = Words::to(self.campaign(), seat);
            let sight = page.through(Seat::Facilitator).unwrap_or_else(|_| page.public());
            let own = sight.log_since(mark).into_iter().filter_map(|line| line.asked).filter(|(by, _)| *by == seat);
            own.map(|(by, command)| words.command(by, &command)).collect::<Vec<_>>()
        });
        let acts = acts.unwrap_or_default();
        let last: Vec<&str> = acts.iter().rev().take(MOST).rev().map(String::as_str).collect();
        if last.is_empty() {
            say!("host-while-away-nothing", code = code)
        } else {
            say!("host-while-away", code = code, acts = last.join("; "))
        }
    }

    /// The seats of somebody that bots play.
    #[must_use]
    pub fn lost(&self, number: u32) -> Vec<Seat> {
        let (Some(person), Some(page)) = (self.person(number), self.desk_page()) else { return Vec::new() };
        let played = page.people();
        person.seats.into_iter().filter(|seat| !played.contains_key(seat)).collect()
    }

    /// Whether a bot plays one of these seats because nobody was in it.
    #[must_use]
    pub fn was_away(&self, seats: &[Seat]) -> bool {
        let inner = self.inner();
        seats.iter().any(|seat| inner.presence.bots.contains_key(seat))
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
        if !self.inner().people.take_pen(number) {
            return false;
        }
        self.settle();
        self.take_back(number);
        self.keep();
        self.stir();
        true
    }

    /// The host says something, to all or to a seat.
    pub(super) fn say(&self, to: Option<Seat>, text: String) {
        self.say_as(to, text, Lasts::AWhile);
    }

    /// A seat is told something that nobody says: it stands there by itself.
    pub(super) fn announce_to(&self, to: Seat, text: String) {
        let (at, phase) = (self.now(), self.phase());
        self.push(Said { at, to: Some(to), by: None, text, phase, lasts: Lasts::AWhile, announced: true });
    }

    /// The host says something to all that holds for the phase under way and no longer.
    pub(super) fn say_of_this_phase(&self, text: String) {
        self.say_as(None, text, Lasts::Phase);
    }

    fn say_as(&self, to: Option<Seat>, text: String, lasts: Lasts) {
        let said = Said { at: self.now(), to, by: None, text, phase: self.phase(), lasts, announced: false };
        self.push(said);
    }

    pub(super) fn push(&self, said: Said) {
        const KEPT: usize = 200;
        let mut inner = self.inner();
        inner.said.push(said);
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
            let (at, text) = (self.now(), book.announced(one));
            let phase = self.phase();
            self.push(Said { at, to: None, by: None, text, phase, lasts: Lasts::AWhile, announced: true });
        }
    }

    /// Seats that bots play until the phase is over, and no longer.
    pub(super) fn lend(&self, seats: &[Seat]) {
        let phase = self.phase();
        let mut inner = self.inner();
        inner.presence.lent = phase.map(|phase| (phase, seats.to_vec()));
    }

    /// Gives back what was lent, once the phase is another one.
    pub(super) fn give_back(&self) {
        let Some(now) = self.phase() else { return };
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
        let (digits, fresh) = {
            let people = &mut self.inner().people;
            let before = people.get(number).and_then(|one| one.digits.clone());
            let digits = people.digits(number);
            (digits, people.get(number).is_some_and(|one| one.digits != before))
        };
        // What somebody was told brings them back after a stop as well.
        if fresh {
            self.keep();
        }
        digits
    }

    /// Somebody is gone for good; their token is dead.
    pub(super) fn remove(&self, number: u32) -> bool {
        let gone = self.inner().people.remove(number);
        if gone.is_none() {
            return false;
        }
        self.seat(number);
        self.settle();
        self.keep();
        self.stir();
        true
    }

    /// Somebody sits in another delegation from now on.
    pub(super) fn move_to(&self, number: u32, seat: Seat) -> bool {
        if !self.inner().people.move_to(number, seat) {
            return false;
        }
        self.settle();
        self.take_back(number);
        self.keep();
        self.stir();
        true
    }

    /// A seat is kept for nobody on the list any more.
    pub(super) fn free(&self, seat: Seat) -> bool {
        let freed = self.inner().people.free(seat);
        self.keep();
        self.stir();
        freed
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
