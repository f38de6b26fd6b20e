//! What the host and those at the table said, to whom, and how long it stands where people read it.

use crate::base::ids::Seat;
use crate::game::state::Phase::Over;
use crate::host::presence::Phase;
use crate::table::At;

/// How long what was said holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lasts {
    /// Its phase, and a while beyond.
    AWhile,
    /// Its phase, and no longer.
    Phase,
    /// Its phase, and no longer than the clock of which it speaks.
    Clock,
}

/// What the host said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// When, by the room's time.
    pub at: At,
    /// To whom; to all where nobody is named.
    pub to: Option<Seat>,
    /// By which seat; by the host where none is named.
    pub by: Option<Seat>,
    /// What.
    pub text: String,
    /// In which phase of the game; none before it begins.
    pub(super) phase: Option<Phase>,
    /// How long it holds.
    pub(super) lasts: Lasts,
    /// Whether it says itself that the host speaks, as what was announced does.
    pub(super) announced: bool,
}

impl Said {
    /// Whether it still stands: as long as the phase in which it was said, and then for so many milliseconds more, unless it was about
    /// that phase alone or the game is over.
    pub(super) const fn stands(&self, now: At, phase: Option<Phase>, for_long: u64) -> bool {
        match (self.phase, phase) {
            (None, None) => true,
            (Some((round, was, open)), Some((now_round, is, now_open)))
                if round == now_round && was as u8 == is as u8 && open == now_open =>
            {
                true
            }
            (_, Some((_, Over, _))) => false,
            (_, _) => matches!(self.lasts, Lasts::AWhile) && now.saturating_sub(self.at) < for_long,
        }
    }
}
