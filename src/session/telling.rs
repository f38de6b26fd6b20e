//! What happened, in sentences, beside the records: a save says what came of each act also to a release that plays by other rules.

use crate::campaign::Campaign;
use crate::game::event::Event;
use crate::words::Words;
use std::collections::BTreeMap;

/// Sentences that wait for the next record, and those beside the records so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Telling {
    waiting: Vec<String>,
    beside: BTreeMap<usize, Vec<String>>,
}

impl Telling {
    /// Tells what happened.
    pub(super) fn tell(&mut self, campaign: &Campaign, events: &[Event]) {
        let words = Words::new(campaign);
        self.waiting.extend(events.iter().filter_map(|event| words.event(event)));
    }

    /// What waits for a record.
    pub(super) fn take(&mut self) -> Vec<String> {
        std::mem::take(&mut self.waiting)
    }

    /// What stands beside a record from now on.
    pub(super) fn put(&mut self, record: usize, told: Vec<String>) {
        if !told.is_empty() {
            self.beside.insert(record, told);
        }
    }

    /// What stands beside a record.
    pub(super) fn beside(&self, record: usize) -> &[String] {
        self.beside.get(&record).map_or(&[], Vec::as_slice)
    }
}
