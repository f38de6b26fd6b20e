//! The clock of a room. It is told the time and never ends anything: it runs, is held, and is up.

use crate::session::ClockAct;

/// Milliseconds of the room's own time, which only grows.
pub type At = u64;

/// A minute of it.
const MINUTE: u64 = 60_000;

/// The clock of a room.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Clock {
    /// No time is kept.
    #[default]
    Off,
    /// It runs, and is up at this moment.
    Runs {
        /// When.
        until: At,
    },
    /// It stands, with so many milliseconds left.
    Held {
        /// How many.
        left: u64,
    },
}

impl Clock {
    /// The clock after an act.
    #[must_use]
    pub const fn after(self, act: ClockAct, now: At) -> Self {
        match (act, self) {
            (ClockAct::Set(minutes), _) => Self::Runs { until: now + minutes as u64 * MINUTE },
            (ClockAct::Turn(left), Self::Held { .. }) => Self::Held { left },
            (ClockAct::Turn(left), Self::Runs { .. } | Self::Off) | (ClockAct::GoOn, Self::Held { left }) => {
                Self::Runs { until: now + left }
            }
            (ClockAct::Add(minutes), Self::Held { left }) => Self::Held { left: left + minutes as u64 * MINUTE },
            (ClockAct::Add(minutes), Self::Runs { until }) if until > now => {
                Self::Runs { until: until + minutes as u64 * MINUTE }
            }
            // What is up, or was never set, begins now.
            (ClockAct::Add(minutes), Self::Runs { .. } | Self::Off) => {
                Self::Runs { until: now + minutes as u64 * MINUTE }
            }
            (ClockAct::Pause, Self::Runs { until }) => Self::Held { left: until.saturating_sub(now) },
            (ClockAct::Off, _) => Self::Off,
            (ClockAct::Pause, Self::Off | Self::Held { .. }) | (ClockAct::GoOn, Self::Off | Self::Runs { .. }) => self,
        }
    }

    /// The clock when what it was set for is over: one that is up keeps no time any more.
    #[must_use]
    pub const fn past(self, now: At) -> Self {
        match self {
            Self::Runs { until } if until <= now => Self::Off,
            Self::Off | Self::Runs { .. } | Self::Held { .. } => self,
        }
    }

    /// How many milliseconds are left at a moment; nothing where no time is kept.
    #[must_use]
    pub const fn left(self, now: At) -> Option<u64> {
        match self {
            Self::Off => None,
            Self::Runs { until } => Some(until.saturating_sub(now)),
            Self::Held { left } => Some(left),
        }
    }

    /// Whether it runs.
    #[must_use]
    pub const fn runs(self) -> bool {
        matches!(self, Self::Runs { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::{Clock, ClockAct, MINUTE};

    #[test]
    fn a_clock_that_is_up_is_gone_when_what_it_was_set_for_is_over() {
        let clock = Clock::Off.after(ClockAct::Set(1), 0);
        assert_eq!(clock.past(MINUTE - 1), clock, "what is left is left");
        assert_eq!(clock.past(MINUTE), Clock::Off);
        assert_eq!(clock.after(ClockAct::Pause, 1).past(2 * MINUTE), Clock::Held { left: MINUTE - 1 });
    }

    #[test]
    fn a_clock_keeps_what_was_left_while_it_stands_and_ends_nothing() {
        let clock = Clock::Off.after(ClockAct::Set(2), 1_000);
        assert_eq!(clock.left(61_000), Some(60_000));
        let held = clock.after(ClockAct::Pause, 61_000);
        assert_eq!((held.left(500_000), held.runs()), (Some(60_000), false));
        let longer = held.after(ClockAct::Add(1), 500_000).after(ClockAct::GoOn, 500_000);
        assert_eq!(longer.left(500_000), Some(120_000));
        assert_eq!(longer.left(900_000), Some(0), "time is up, and that is all");
        assert_eq!(longer.after(ClockAct::Add(5), 900_000).left(900_000), Some(300_000));
        assert_eq!(longer.after(ClockAct::Off, 0).left(0), None);
        assert_eq!(Clock::Off.after(ClockAct::Pause, 5), Clock::Off);
    }
}
