//! Time in the hall: the minutes of the whole give each phase its clock, and a phase ends by time where the desk said so.

use super::Hall;
use crate::base::ids::Seat;
use crate::host::desk::time;
use crate::host::people::Part;
use crate::host::presence::Phase;
use crate::host::said::Lasts;
use crate::host::schedule::{Comes, Finish};
use crate::table::{Ask, ClockAct, Snapshot};
use crate::words::text::{plain, say};

/// So often it is looked at the time, in milliseconds.
const SECOND: u64 = 1_000;

impl Hall {
    /// Once a second: gives a phase that has begun its clock, tells the desk what was kept for the debrief, ends what ends by time.
    pub(in crate::host) fn keep_to_the_minutes(&self, page: &Snapshot) {
        /// A clock that runs is kept so often, in milliseconds: no more of it comes back after a kill.
        const KEEPS: u64 = 5_000;
        let Some(phase) = self.phase() else { return };
        let (now, clock) = (self.now(), page.stands().clock);
        let rounds = page.public().view().rounds();
        let (comes, ends) = {
            let schedule = &mut self.inner().schedule;
            (schedule.tick(now, clock, phase, rounds), schedule.ends(phase))
        };
        if clock.runs() && now / KEEPS != now.saturating_sub(SECOND) / KEEPS {
            self.keep();
        }
        for come in comes {
            match come {
                Comes::Clock(left) => {
                    self.by_desk(Ask::Clock(ClockAct::Turn(left)));
                    self.forget_the_clock();
                }
                Comes::Debrief(kept) => self.tell(say!("room-debrief-eaten", minutes = kept)),
            }
        }
        let finishing = self.inner().finishing;
        match finishing {
            Some((of, how, spares)) if of == phase => time::finish_on(self, how, spares),
            Some(_) => self.finishes(None),
            None => {}
        }
        if let Some(finish) = ends.filter(|_| clock.runs() && clock.left(now) == Some(0)) {
            self.end_by_time(None);
            for line in time::finish(self, finish, true) {
                self.tell(line);
            }
        }
    }

    /// What was said of the clock holds no more: it is another one.
    pub(in crate::host) fn forget_the_clock(&self) {
        self.inner().said.retain(|said| said.lasts != Lasts::Clock);
        self.stir();
    }

    /// The game is back at the beginning of a month, and so is the clock.
    pub(in crate::host) fn clock_goes_back(&self) {
        let Some((round, ..)) = self.phase() else { return };
        let left = self.inner().schedule.back(round);
        if let Some(left) = left {
            self.by_desk(Ask::Clock(ClockAct::Turn(left)));
        }
    }

    /// So many minutes are planned for the whole from now on, or none.
    pub(in crate::host) fn plan(&self, minutes: Option<u16>) {
        self.inner().schedule.plan(minutes);
        self.keep();
        self.stir();
    }

    /// The phase under way ends by time, or does not.
    pub(in crate::host) fn end_by_time(&self, finish: Option<Finish>) {
        let phase = self.phase();
        self.inner().schedule.end_by_time(phase.zip(finish));
        self.stir();
    }

    /// A phase is being finished for those who are still at work in it, and how; or none is.
    pub(in crate::host) fn finishes(&self, finishing: Option<(Phase, Finish, bool)>) {
        self.inner().finishing = finishing;
    }

    /// How the phase under way ends when the time is up, if it does.
    #[must_use]
    pub fn ends_by_time(&self) -> Option<Finish> {
        let phase = self.phase()?;
        self.inner().schedule.ends(phase)
    }

    /// Whether whoever has the pen of a seat has extra time.
    #[must_use]
    pub fn has_extra_time(&self, seat: Seat) -> bool {
        self.inner().people.pen(seat).is_some_and(|person| person.extra)
    }

    /// The number of whoever has the pen of a seat.
    #[must_use]
    pub fn pen_in(&self, seat: Seat) -> Option<u32> {
        self.inner().people.pen(seat).map(|person| person.number)
    }

    /// Somebody has extra time, or no longer; says how it is now, in words.
    pub(in crate::host) fn extra_time(&self, number: u32) -> Option<String> {
        let extra = {
            let mut inner = self.inner();
            let person = inner.people.get_mut(number).filter(|person| person.part != Part::Observer)?;
            person.extra = !person.extra;
            person.extra
        };
        self.keep();
        Some(plain(if extra { "room-extra" } else { "room-extra-no" }))
    }
}

#[cfg(test)]
mod tests {
    use crate::base::ids::Seat;
    use crate::host::hall::trial::until;
    use crate::host::hall::{Hall, trial};
    use crate::host::presence::Here;
    use crate::host::schedule::Finish;
    use crate::table::{Ask, ClockAct};
    use std::sync::Arc;

    /// Whether somebody is asked for something now.
    fn works(hall: &Hall, number: u32) -> bool {
        hall.page(number).and_then(|page| page.asked()).is_some()
    }

    fn begun() -> (Arc<Hall>, u32, Seat) {
        let (hall, [ann]) = trial::begun([("Ann", "DE")]);
        assert!(until(|| works(&hall, ann)));
        let seat = hall.person(ann).unwrap().seats[0];
        (hall, ann, seat)
    }

    #[test]
    fn a_phase_ends_by_time_where_the_desk_said_so_and_waits_for_who_has_extra_time() {
        for finish in Finish::ALL {
            let (hall, ann, seat) = begun();
            let phase = hall.phase();
            assert!(hall.by_desk(Ask::Clock(ClockAct::Turn(0))));
            assert!(hall.extra_time(ann).is_some());
            hall.end_by_time(Some(finish));
            hall.watch();
            assert!(works(&hall, ann) && hall.phase() == phase, "extra time is waited for");
            assert!(hall.extra_time(ann).is_some());
            // It was said of one moment; it is said again.
            hall.watch();
            assert!(works(&hall, ann), "nothing ends by itself");
            hall.end_by_time(Some(finish));
            hall.watch();
            assert!(until(|| hall.phase() != phase), "{finish:?}");
            assert!(hall.here(seat) != Here::Bot, "the seat is people's again");
            // What the next phase asks is asked of them, and nobody has done anything in it for them.
            assert!(until(|| works(&hall, ann)), "{finish:?}: the next phase is theirs");
            let page = hall.page(ann).unwrap();
            assert!(page.through(seat).unwrap().view().acts().is_empty(), "{finish:?}");
            hall.end();
        }
    }

    #[test]
    fn the_minutes_of_the_whole_set_the_clock_of_each_stretch() {
        let (hall, ..) = begun();
        let left = || hall.desk_page().unwrap().stands().clock.left(hall.now());
        hall.watch();
        assert_eq!(left(), None);
        hall.plan(Some(90));
        hall.watch();
        assert!(until(|| left().is_some_and(|left| left > 15_000)), "{:?}", left());
        hall.end();
    }
}
