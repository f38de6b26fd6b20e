//! Who reads which notes. During play a seat reads its own; afterwards everybody reads all.

use super::Book;
use super::note::NoteEntry;
use crate::ai::note::{CommissionLooksAt, Note, PresidencyNote};
use crate::base::ids::Seat;
use crate::game::state::Topic;
use std::sync::Arc;

impl Book {
    /// The notes that a reader may see during play: its own seat's, and what the Commission says that it waits for, which is in
    /// everyone's view unless it tells of the mandate. After the ending, or for the facilitator, all of them.
    pub fn notes(&self, reader: Seat) -> impl Iterator<Item = &NoteEntry> {
        let all = self.is_over() || reader == Seat::Facilitator;
        let notes = self.notes.iter().map(AsRef::as_ref);
        notes.filter(move |entry| all || entry.seat == reader || is_said_by_the_commission(entry, reader))
    }

    /// The count by which the chair put an item to the vote or held it back, which it says aloud; the last one of the round.
    #[must_use]
    pub fn chairs_count(&self, round: u16, topic: Topic) -> Option<PresidencyNote> {
        let said = |entry: &&Arc<NoteEntry>| entry.round == round;
        self.notes.iter().rev().filter(said).find_map(|entry| match &entry.note {
            Note::Presidency(note) => (usize::from(note.topic) == topic.index()).then_some(*note),
            Note::Vote(_) | Note::Commission(_) | Note::Beijing(_) | Note::Act(_) => None,
        })
    }
}

/// Whether a note is the Commission's own account of what it looks at. An offer is measured by the mandate, which is the Union's
/// own; so Beijing and observers do not hear of that.
fn is_said_by_the_commission(entry: &NoteEntry, reader: Seat) -> bool {
    let Note::Commission(note) = &entry.note else { return false };
    let union = matches!(reader, Seat::State(_) | Seat::Commission | Seat::Facilitator);
    union || note.checks.iter().all(|check| check.what != CommissionLooksAt::Offer)
}
