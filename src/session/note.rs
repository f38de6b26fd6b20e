//! Notes: what bots weighed, beside the game.

use crate::ai::note::Note;
use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::state::Phase;

/// What a bot weighed when it decided.
#[derive(Clone, PartialEq, Debug)]
pub struct NoteEntry {
    /// The round.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// The phase.
    pub phase: Phase,
    /// Whose decision it was.
    pub seat: Seat,
    /// What it weighed.
    pub note: Note,
    /// How long the log was.
    pub(super) at: usize,
}
