//! A game without the words that people put into it: what they said of a vote, and with a declaration. The game is the same without.

use crate::game::command::Command;
use crate::session::{Divergence, Record, Session};

impl Session {
    /// The same game without words that people wrote, played again from its records; nothing where there are none.
    ///
    /// # Errors
    /// Where it would be another one.
    pub fn without_words(&self) -> Result<Option<Self>, Divergence> {
        let bare: Vec<Record> = self.records().iter().filter_map(bare).collect();
        if bare == self.records() {
            return Ok(None);
        }
        Self::replay(self.campaign().clone(), self.options().clone(), bare).map(Some)
    }
}

fn bare(record: &Record) -> Option<Record> {
    if let Record::Reflection { .. } = record {
        return None;
    }
    let mut record = record.clone();
    if let Record::Command { command, .. } | Record::Proposed { command, .. } = &mut record {
        let _: Option<String> = Command::take_words(command);
    }
    Some(record)
}
