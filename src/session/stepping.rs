//! How the host of a session steps in: it is on record before what is done, and the board beside it as it was and as it became.

use super::intervention::{Begun, Intervention, Stepped};
use super::{Announced, Book, Record, Session, board};

impl Book {
    /// All interventions in order; those of a line of play that was left stay.
    #[must_use]
    pub fn interventions(&self) -> &[Intervention] {
        &self.interventions
    }
}

impl Session {
    /// What is done from here on is done by the host, at a time of the room and for a reason, until [`Session::step_out`].
    pub fn step_in(&mut self, at: u64, why: &str) {
        self.stepping = Some((at, why.to_owned()));
    }

    /// The host is done; what was refused leaves nothing on record.
    pub fn step_out(&mut self) {
        self.stepping = None;
    }

    /// The latest time of the room that is on record, in milliseconds.
    #[must_use]
    pub fn room_time(&self) -> u64 {
        let stepped = self.interventions.iter().map(|one| one.at);
        stepped.chain(self.in_room.iter().map(|one| one.at)).max().unwrap_or(0)
    }

    /// What the host is about to do goes on record, if it is the host who does something.
    pub(super) fn begin_intervention(&mut self) -> Option<Begun> {
        let (at, why) = self.stepping.take()?;
        self.record(Record::Host { at, why: why.clone() });
        let (round, month, phase) = (self.state.round, self.state.month, self.state.phase);
        Some(Begun { round, month, phase, at, why, before: board::dashboard(&self.state) })
    }

    /// It is done.
    pub(super) fn end_intervention(&mut self, begun: Begun, what: Stepped) {
        let Begun { round, month, phase, at, why, before } = begun;
        let after = board::dashboard(&self.state);
        let tells = !why.is_empty();
        self.book_mut().interventions.push(Intervention { round, month, phase, at, why, what, before, after });
        if tells {
            let place = self.interventions.len() - 1;
            self.announce(Announced::Stepped(place));
        }
    }
}
