//! Notes: what bots weighed, beside the game. During play a seat reads its own; afterwards everybody reads all.

use super::Session;
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
}

impl Session {
    /// The notes that a reader may see: its own seat's during play, all of them after the ending or for the facilitator.
    pub fn notes(&self, reader: Seat) -> impl Iterator<Item = &NoteEntry> {
        let all = self.is_over() || reader == Seat::Facilitator;
        self.notes.iter().filter(move |entry| all || entry.seat == reader)
    }
}
