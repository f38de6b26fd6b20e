//! After a stop or a sleep of this machine: the clock stands where it stood and no bot takes a seat until the desk goes on or everybody
//! is back, for people find their way back one after another.

use super::Hall;
use crate::host::presence::Here;
use crate::table::{Ask, At, Clock, ClockAct};
use crate::words::text::{plain, say};

/// Two looks further apart than this are a sleep, whatever the clock of the system did meanwhile, in milliseconds.
const SLEEP: At = 5_000;

impl Hall {
    /// Whether it stands by: nobody is away for long.
    #[must_use]
    pub fn stands_by(&self) -> bool {
        self.inner().standby.stands
    }

    /// What the desk reads meanwhile.
    #[must_use]
    pub fn standing_by(&self) -> Option<String> {
        self.stands_by().then(|| plain("room-stands-by"))
    }

    /// The desk goes on.
    pub(in crate::host) fn goes_on(&self) {
        self.inner().standby.stands = false;
    }

    /// Once a second: finds out whether this machine slept.
    pub(in crate::host) fn look_whether_it_slept(&self) {
        let now = self.now();
        let gap = {
            let mut inner = self.inner();
            let last = inner.standby.looked.replace(now).unwrap_or(now);
            let gap = now.saturating_sub(last);
            if gap > SLEEP {
                // Nobody was away while nothing was.
                inner.presence.away.values_mut().for_each(|since| *since = since.saturating_add(gap));
                inner.standby.stands = true;
            }
            gap
        };
        if gap <= SLEEP {
            return;
        }
        if let Some(Clock::Runs { until }) = self.desk_page().map(|page| page.stands().clock) {
            let left = until.saturating_sub(now.saturating_sub(gap));
            self.by_desk(Ask::Clock(ClockAct::Pause));
            self.by_desk(Ask::Clock(ClockAct::Turn(left)));
        }
        self.tell(say!("room-slept", seconds = gap / 1000));
    }

    /// What is done once a second is done: what it took is no sleep. Where everybody is back, all is as before.
    pub(in crate::host) fn was_looked_after(&self) {
        let back = self.stands_by() && self.seats().into_iter().all(|seat| !matches!(self.here(seat), Here::Away(_)));
        let now = self.now();
        let standby = &mut self.inner().standby;
        standby.looked = Some(now);
        standby.stands &= !back;
    }
}

#[cfg(test)]
mod tests {
    use super::SLEEP;
    use crate::host::hall::trial;
    use crate::table::{Ask, Clock, ClockAct};

    #[test]
    fn a_machine_that_slept_finds_the_clock_where_it_stood_and_takes_nobodys_seat() {
        let hall = trial::hall(None);
        trial::join(&hall, "Ann", "DE");
        hall.start().unwrap();
        assert!(hall.by_desk(Ask::Clock(ClockAct::Set(20))));
        hall.watch();
        assert!(!hall.stands_by());
        let clock = || hall.desk_page().unwrap().stands().clock;
        let Clock::Runs { until } = clock() else { panic!("{:?}", clock()) };
        std::thread::sleep(std::time::Duration::from_millis(SLEEP + 200));
        hall.watch();
        let slept = hall.now();
        let Clock::Held { left } = clock() else { panic!("{:?}", clock()) };
        assert!(left > until.saturating_sub(slept) + SLEEP / 2, "what passed in sleep is nobody's: {left}");
        assert!(hall.stands_by() && hall.standing_by().is_some());
        let _ = crate::host::desk::order(&hall, "go");
        assert!(!hall.stands_by() && clock().runs());
        hall.end();
    }
}
