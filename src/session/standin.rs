//! What was done in the place of people: by their seats' own minds, or by the host of the session with the first choice.

use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::command::Command;
use crate::words::Words;
use crate::words::text::plain;

/// What was done in a month in the place of the people of a seat.
#[derive(Clone, PartialEq, Debug)]
pub struct StandIn {
    /// The round, from 1.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// Whose seat.
    pub seat: Seat,
    /// Whether the host of the session did it; else the seat's own mind.
    pub by_host: bool,
    /// What, in order.
    pub commands: Vec<Command>,
}

impl StandIn {
    /// By whom it was done.
    #[must_use]
    pub fn by(&self) -> String {
        plain(if self.by_host { "report-by-first-choices" } else { "report-by-its-bot" })
    }

    /// What was done, each thing once.
    #[must_use]
    pub fn acts(&self, words: &Words<'_>) -> String {
        let mut acts: Vec<String> = Vec::new();
        for act in self.commands.iter().map(|command| words.what(command)) {
            if !acts.contains(&act) {
                acts.push(act);
            }
        }
        acts.join("; ")
    }
}
