//! The log of a game, as one seat or several together may read it.

use super::Book;
use super::log::{Entry, Line, known, line, read, shared};
use crate::base::ids::Seat;
use crate::game::event::{CommissionEvent, Event};
use crate::game::state::{Draft, DraftKind};
use std::sync::Arc;

impl Book {
    /// How long the whole log is: a mark for [`Book::log_since`].
    #[must_use]
    pub const fn log_mark(&self) -> usize {
        self.log.len()
    }

    /// The log as a seat may read it: lines of which it may know nothing are left out.
    #[must_use]
    pub fn log_for(&self, seat: Seat) -> Vec<Line> {
        self.log_since(seat, 0)
    }

    /// The package that was tabled last, whatever became of it: everybody knows of it.
    #[must_use]
    pub fn last_package(&self) -> Option<Draft> {
        let events = self.log.iter().rev().flat_map(|entry| entry.events.iter().rev());
        events
            .filter_map(
                |(event, _)| {
                    if let Event::Commission(CommissionEvent::Tabled(draft)) = event { Some(*draft) } else { None }
                },
            )
            .find(|draft| draft.kind == DraftKind::Respond)
    }

    /// The log as a seat may read it, from a mark on.
    #[must_use]
    pub fn log_since(&self, seat: Seat, mark: usize) -> Vec<Line> {
        let entries = self.log.get(mark..).unwrap_or(&[]);
        entries.iter().filter_map(|entry| read(entry, seat, self.is_over())).collect()
    }

    /// The log from a mark on as several seats may read it together: what any of them may not know is left out.
    #[must_use]
    pub fn log_shared(&self, seats: &[Seat], mark: usize) -> Vec<Line> {
        let entries = self.log.get(mark..).unwrap_or(&[]);
        let lines = entries.iter().map(|entry| line(entry, None, shared(entry, seats, self.is_over())));
        lines.filter(|line| !line.events.is_empty()).collect()
    }

    /// What a seat may read from a mark on and several seats together may not: what it learnt for itself.
    #[must_use]
    pub fn log_beside(&self, seat: Seat, seats: &[Seat], mark: usize) -> Vec<Line> {
        let entries = self.log.get(mark..).unwrap_or(&[]);
        let lines = entries.iter().map(|entry| {
            let together = shared(entry, seats, self.is_over());
            let own = known(entry, seat, self.is_over()).filter(|event| !together.contains(event)).collect();
            line(entry, entry.asked.clone().filter(|(by, _)| *by == seat), own)
        });
        lines.filter(|line| !line.events.is_empty()).collect()
    }

    /// The whole log, for the pages after the game and the facilitator's desk.
    pub(crate) fn entries(&self) -> &[Arc<Entry>] {
        &self.log
    }
}
