//! What is done in the room goes on record, and can be read.

use super::room::{InRoom, RoomAct};
use super::{Book, Record, Session};

impl Book {
    /// All that was done in the room, in order.
    #[must_use]
    pub fn in_room(&self) -> &[InRoom] {
        &self.in_room
    }
}

impl Session {
    /// Something was done in the room, at this time of it.
    pub fn did_in_room(&mut self, at: u64, what: RoomAct) {
        self.record(Record::Room { at, what: what.clone() });
        let (round, month, phase) = (self.state.round, self.state.month, self.state.phase);
        self.book_mut().in_room.push(InRoom { round, month, phase, at, what });
    }
}
