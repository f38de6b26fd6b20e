//! The minutes of a session: how many each stretch of a month has, what is kept for the debrief, and what ends by time because the desk
//! said so for that very phase. Nothing else ends by a clock.

use crate::game::state::Phase as Of;
use crate::host::presence::Phase;
use crate::table::{At, Clock};
use std::collections::BTreeMap;

/// How a phase ends by time for those who are still at work.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Finish {
    /// Their own minds finish.
    Bots,
    /// The first choice of each question counts.
    Defaults,
}

impl Finish {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Bots, Self::Defaults];

    /// The word of it in orders.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Bots => "bots",
            Self::Defaults => "defaults",
        }
    }
}

/// A stretch of a month that has minutes of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stretch {
    Briefing,
    Talks,
    Votes,
    Reckoning,
}

impl Stretch {
    const fn of(phase: Of) -> Option<Self> {
        Some(match phase {
            Of::Briefing => Self::Briefing,
            Of::Consultation | Of::Replies => Self::Talks,
            Of::Council | Of::Committee => Self::Votes,
            Of::Beijing | Of::Reckoning => Self::Reckoning,
            Of::Over => return None,
        })
    }

    /// Its share of a month, in per cent: most of a session is talk.
    const fn share(self) -> u64 {
        match self {
            Self::Briefing | Self::Reckoning => 15,
            Self::Talks => 45,
            Self::Votes => 25,
        }
    }
}

/// A third of the whole is kept for the debrief.
const KEPT: u16 = 3;
const MINUTE: At = 60_000;
/// What a stretch has at the least, and what it is a multiple of.
const STEP: At = 15_000;

/// What the time of a session comes to now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Comes {
    /// The clock begins anew with so many milliseconds.
    Clock(At),
    /// What is left of the minutes planned is the debrief's: so many minutes.
    Debrief(u16),
}

/// The minutes of a session, and what has been played of them.
#[derive(Clone, Debug, Default)]
pub struct Schedule {
    minutes: Option<u16>,
    played: At,
    ticked: Option<At>,
    stretch: Option<(u16, Stretch)>,
    /// Whether the stretch that is looked at next was begun before.
    begun: bool,
    debrief: bool,
    ends: Option<(Phase, Finish)>,
    /// What the clock had left when each month began, and how long had been played.
    began: BTreeMap<u16, (Option<At>, At)>,
}

impl Schedule {
    /// With so many minutes for the whole, of which so many milliseconds were played before; of a stretch that was begun before the clock
    /// is what it was.
    #[must_use]
    pub fn of(minutes: Option<u16>, played: At, begun: bool) -> Self {
        Self { minutes, played, begun, ..Self::default() }
    }

    /// So many minutes are planned for the whole from now on, or none: then the clock is the desk's alone.
    pub const fn plan(&mut self, minutes: Option<u16>) {
        (self.minutes, self.stretch, self.debrief) = (minutes, None, false);
    }

    /// How many minutes are planned for the whole.
    #[must_use]
    pub const fn minutes(&self) -> Option<u16> {
        self.minutes
    }

    /// How long was played, in milliseconds, while the clock of the room did not stand.
    #[must_use]
    pub const fn played(&self) -> At {
        self.played
    }

    /// The game is back at the beginning of a month: so is its time. Gives back what the clock had left then, if it kept time.
    pub fn back(&mut self, round: u16) -> Option<At> {
        let (left, played) = self.began.get(&round).copied()?;
        self.began.retain(|later, _| *later <= round);
        (self.played, self.stretch, self.debrief) = (played, None, false);
        left
    }

    /// The time of the room goes on: says what that comes to. While the clock stands no time passes.
    pub fn tick(&mut self, now: At, clock: Clock, phase: Phase, rounds: u16) -> Vec<Comes> {
        let stands = matches!(clock, Clock::Held { .. });
        let since = self.ticked.replace(now).map_or(0, |before| now.saturating_sub(before));
        let (round, of, _) = phase;
        let Some(stretch) = Stretch::of(of) else { return Vec::new() };
        self.played += if stands { 0 } else { since };
        let played = self.played;
        self.began.entry(round).or_insert_with(|| (clock.left(now), played));
        let Some(minutes) = self.minutes else { return Vec::new() };
        let play = At::from(minutes) * MINUTE / At::from(KEPT) * At::from(KEPT - 1);
        let mut comes = Vec::new();
        let before = std::mem::take(&mut self.begun);
        if self.stretch.replace((round, stretch)) != Some((round, stretch)) && !before {
            let share = play / At::from(rounds.max(1)) * stretch.share() / 100;
            comes.push(Comes::Clock((share / STEP).max(1) * STEP));
        }
        if self.played >= play && !std::mem::replace(&mut self.debrief, true) {
            comes.push(Comes::Debrief(minutes / KEPT));
        }
        comes
    }

    /// A phase ends by time, or does not.
    pub const fn end_by_time(&mut self, ends: Option<(Phase, Finish)>) {
        self.ends = ends;
    }

    /// How a phase ends by time, if it does.
    #[must_use]
    pub fn ends(&self, now: Phase) -> Option<Finish> {
        self.ends.filter(|(phase, _)| *phase == now).map(|(_, finish)| finish)
    }
}

#[cfg(test)]
mod tests {
    use super::{Comes, Finish, Schedule};
    use crate::game::state::Phase as Of;
    use crate::table::Clock;

    #[test]
    fn each_stretch_has_its_share_and_a_third_is_the_debriefs() {
        let mut schedule = Schedule::of(Some(90), 0, false);
        let mut tick = |now, of| schedule.tick(now, Clock::Off, (1, of, false), 6);
        // Ninety minutes, sixty of play, ten a month.
        assert_eq!(tick(0, Of::Briefing), [Comes::Clock(90_000)]);
        assert_eq!(tick(1_000, Of::Briefing), []);
        assert_eq!(tick(2_000, Of::Consultation), [Comes::Clock(270_000)]);
        assert_eq!(tick(3_000, Of::Replies), [], "replies are part of the talks");
        assert_eq!(tick(4_000, Of::Council), [Comes::Clock(150_000)]);
        assert_eq!(tick(5_000, Of::Committee), []);
        assert_eq!(tick(6_000, Of::Beijing), [Comes::Clock(90_000)]);
        assert_eq!(tick(3_599_999, Of::Reckoning), []);
        assert_eq!(tick(3_600_000, Of::Reckoning), [Comes::Debrief(30)], "once");
        assert_eq!(tick(3_700_000, Of::Reckoning), []);
        assert_eq!(tick(9_700_000, Of::Over), []);
        let mut again = Schedule::of(Some(90), 0, true);
        assert_eq!(again.tick(0, Clock::Off, (1, Of::Council, false), 6), [], "after a stop the clock is what it was");
        assert_eq!(again.tick(0, Clock::Off, (1, Of::Beijing, false), 6), [Comes::Clock(90_000)]);
    }

    #[test]
    fn what_is_planned_anew_begins_at_once_and_time_that_stands_is_nobodys() {
        let mut schedule = Schedule::of(None, 0, false);
        let phase = (1, Of::Council, false);
        assert!(schedule.tick(0, Clock::Off, phase, 4).is_empty());
        assert!(schedule.tick(50_000, Clock::Held { left: 7 }, phase, 4).is_empty());
        assert_eq!(schedule.played(), 0);
        schedule.plan(Some(12));
        assert_eq!(schedule.tick(60_000, Clock::Off, phase, 4), [Comes::Clock(30_000)]);
        assert_eq!(schedule.played(), 10_000);
    }

    #[test]
    fn who_goes_back_to_the_beginning_of_a_month_has_the_time_of_that_month_again() {
        let mut schedule = Schedule::default();
        let clock = Clock::Runs { until: 600_000 };
        for (now, round) in [(0, 1), (100_000, 1), (200_000, 2), (300_000, 2)] {
            schedule.tick(now, clock, (round, Of::Council, false), 4);
        }
        assert_eq!((schedule.back(2), schedule.played()), (Some(400_000), 200_000));
        assert_eq!((schedule.back(1), schedule.back(2), schedule.played()), (Some(600_000), None, 0));
    }

    #[test]
    fn a_phase_ends_by_time_only_where_that_was_said_of_it() {
        let mut schedule = Schedule::default();
        let (talks, votes) = ((1, Of::Consultation, false), (1, Of::Council, true));
        schedule.end_by_time(Some((talks, Finish::Bots)));
        assert_eq!((schedule.ends(talks), schedule.ends(votes)), (Some(Finish::Bots), None));
        schedule.end_by_time(None);
        assert_eq!(schedule.ends(talks), None);
    }
}
