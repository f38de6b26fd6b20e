//! Who is here: connections come and go, and a seat in which nobody is left is played by a bot after a while, until somebody takes it
//! back. Nothing else happens by itself.

use crate::base::ids::Seat;
use crate::table::At;
use std::collections::BTreeMap;

/// A connection that was lost shows after so long.
const LOST: u64 = 5_000;
/// Who has no connection of their own, but asks for pages now and then, counts as here for so long.
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
    /// The seats that bots play because nobody was there.
    pub(super) bots: BTreeMap<Seat, At>,
    began: At,
    /// Seats that bots play until a phase is over.
    pub(super) lent: Option<(Phase, Vec<Seat>)>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct One {
    pub(super) lines: u32,
    pub(super) seen: At,
    /// Whether the page keeps a connection while it is open.
    pub(super) holds: bool,
}

impl One {
    pub(super) const fn is_here(self, now: At) -> bool {
        self.lines > 0 || now.saturating_sub(self.seen) < if self.holds { LOST } else { QUIET }
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
