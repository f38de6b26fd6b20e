//! Interventions: the host of a session steps into the game, with a reason and by the time of the room. It is on record before what was
//! done, and the board stands beside it as it was and as it became.

use super::board::Dashboard;
use super::options::Controller;
use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::game::state::Phase;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 400;

/// The host stepped in.
#[derive(Clone, PartialEq, Debug)]
pub struct Intervention {
    /// The round.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// The phase.
    pub phase: Phase,
    /// When, in milliseconds of the room's time.
    pub at: u64,
    /// Why; nothing for what needs no reason, as news.
    pub why: String,
    /// What was done.
    pub what: Stepped,
    /// The board before it.
    pub before: Dashboard,
    /// The board after it.
    pub after: Dashboard,
}

/// What the host did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stepped {
    /// A command for a seat, or one of the facilitator's own.
    Did(Seat, Command),
    /// A seat was handed over.
    Handed(Seat, Controller),
    /// The game went back to the beginning of a round.
    Back(u16),
    /// The game went back to the beginning of a vote, on a branch of this name.
    Reopened(String),
}

/// An intervention under way.
pub(super) struct Begun {
    pub(super) round: u16,
    pub(super) month: Month,
    pub(super) phase: Phase,
    pub(super) at: u64,
    pub(super) why: String,
    pub(super) before: Dashboard,
}

impl Begun {
    /// Whether nobody is told why: what was brought in speaks for itself, and first choices are nobody's.
    pub(super) const fn has_no_reason(&self) -> bool {
        self.why.is_empty()
    }
}
