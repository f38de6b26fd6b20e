//! What the host of a session can bring in: whether an inject fits the game now, and what something would do.

use super::board::Dashboard;
use crate::base::ids::InjectId;
use crate::base::set::StateSet;
use crate::game::event::Event;

/// Whether an inject fits the game now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fits {
    /// It does.
    Now,
    /// It is meant for later, from this month of the game on.
    From(u16),
    /// It was meant for months up to this one.
    Until(u16),
    /// It is meant for another phase.
    OtherPhase,
    /// What must hold for it does not.
    Not,
    /// It was sent in this month of the game.
    Sent(u16),
    /// Another of its group was sent.
    Instead(InjectId),
}

impl Fits {
    /// Whether it can be sent at all: what does not fit can, for reasons of the host's own.
    #[must_use]
    pub const fn can_be_sent(self) -> bool {
        match self {
            Self::Now | Self::From(_) | Self::Until(_) | Self::OtherPhase | Self::Not => true,
            Self::Sent(_) | Self::Instead(_) => false,
        }
    }
}

/// What something would do if it were done now.
#[derive(Clone, PartialEq, Debug)]
pub struct Preview {
    /// What would happen, and which states would learn of it; nothing where everybody does.
    pub events: Vec<(Event, Option<StateSet>)>,
    /// The board now.
    pub before: Dashboard,
    /// The board then.
    pub after: Dashboard,
}
