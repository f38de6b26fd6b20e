//! Who is here: connections come and go, and a seat in which nobody is left is played by a bot after a while, until somebody takes it
//! back. Nothing else happens by itself.

use crate::base::ids::Seat;
use crate::table::At;
use std::collections::BTreeMap;

/// A connection that was lost shows after so long.
const LOST: u64 = 5_000;
/// A page without a script says so often that it is open, in seconds; and whoever has one counts as here for three times as long.
pub const BEAT: u32 = 20;
/// Who only asks for pages now and then counts as here for so long.
const QUIET: u64 = 300_000;
/// A bot plays a seat in which nobody is for so long.
pub(super) const BOT: u64 = 90_000;
/// A member takes the pen of somebody who is away for so long.
pub(super) const PEN: u64 = 15_000;

/// A phase of a game, told from the others: round, phase, whether a vote is under way.
pub(super) type Phase = (u16, crate::game::state::Phase, bool);

/// Who is here.
#[derive(Clone, Debug, Default)]
pub struct Presence {
    pub(super) people: BTreeMap<u32, One>,
    /// Since when nobody is in a seat.
    pub(super) away: BTreeMap<Seat, At>,
    /// The seats that bots play because nobody was there, and how long the log of the game was when they took them.
    pub(super) bots: BTreeMap<Seat, usize>,
    /// The newest page or terminal of each, of all that were opened: it alone acts.
    pub(super) newest: BTreeMap<u32, u64>,
    /// Up to which of them nothing can be gone on with: what they were opened with is void.
    pub(super) void: BTreeMap<u32, u64>,
    began: At,
    /// Seats that bots play until a phase is over.
    pub(super) lent: Option<(Phase, Vec<Seat>)>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct One {
    pub(super) lines: u32,
    pub(super) seen: At,
    /// What was heard last.
    pub(super) sign: Sign,
}

/// What is heard of somebody who is here.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Sign {
    /// They asked for a page.
    #[default]
    Page,
    /// A page that is open says so now and then.
    Beat,
    /// Something keeps a connection while it is open.
    Line,
}

impl Sign {
    /// For how long somebody counts as here after it, in milliseconds.
    const fn lasts(self) -> u64 {
        match self {
            Self::Page => QUIET,
            Self::Beat => 3_000 * BEAT as u64,
            Self::Line => LOST,
        }
    }
}

impl One {
    pub(super) const fn is_here(self, now: At) -> bool {
        self.lines > 0 || now.saturating_sub(self.seen) < self.sign.lasts()
    }
}

/// How a seat is played.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Here {
    /// Somebody is there.
    Here,
    /// Nobody is, for so many seconds.
    Away(u64),
    /// A bot plays it.
    Bot,
}

impl Presence {
    /// The game begins: what was away before counts from now.
    pub(super) fn begin(&mut self, now: At) {
        (self.began, self.away) = (now, BTreeMap::new());
    }
}

#[cfg(test)]
mod tests {
    use super::{BEAT, One, Sign};

    #[test]
    fn a_page_without_a_script_counts_as_here_while_it_says_so() {
        let heard = |sign| One { lines: 0, seen: 1_000, sign };
        let beat = u64::from(BEAT) * 1_000;
        assert!(heard(Sign::Beat).is_here(1_000 + 2 * beat) && !heard(Sign::Beat).is_here(1_000 + 3 * beat));
        assert!(heard(Sign::Page).is_here(1_000 + 10 * beat), "a browser that does not even beat");
        assert!(!heard(Sign::Line).is_here(7_000) && One { lines: 1, ..heard(Sign::Line) }.is_here(900_000));
    }
}
