//! What was done in the place of people is found in the log, and in the logs of lines of play that were left.

use super::standin::StandIn;
use super::{Book, log};
use crate::base::ids::Seat;
use std::sync::Arc;

impl Book {
    /// All that was done in the place of people, in order, without that for which the host gave a reason.
    #[must_use]
    pub fn stand_ins(&self) -> Vec<StandIn> {
        gathered(&self.log, &self.people())
    }

    /// The same of lines of play that were left: what was gone back from, and what stands on other branches alone.
    #[must_use]
    pub fn stand_ins_left(&self) -> Vec<StandIn> {
        let mut told: Vec<&[Arc<log::Entry>]> = vec![&self.log];
        let mut all: Vec<StandIn> = self.left.iter().flat_map(|left| left.iter().cloned()).collect();
        for other in self.branches().iter().filter_map(|branch| branch.game()) {
            // What two lines of play share was told with the first of them.
            let shared = told.iter().map(|log| shared(log, &other.log)).max().unwrap_or(0);
            all.extend(gathered(other.log.get(shared..).unwrap_or(&[]), &other.people()));
            told.push(&other.log);
        }
        all
    }

    /// What was done in the place of people after so many entries of the log, which are about to be taken from it.
    pub(super) fn stood_in_since(&self, at: usize) -> Arc<Vec<StandIn>> {
        Arc::new(gathered(self.log.get(at..).unwrap_or(&[]), &self.people()))
    }
}

/// How many entries two logs begin with alike.
fn shared(one: &[Arc<log::Entry>], other: &[Arc<log::Entry>]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| Arc::ptr_eq(one, other) || one == other).count()
}

/// What was done in the place of these people in a stretch of a log, by month and seat, in order; without that for which the host gave a
/// reason.
fn gathered(log: &[Arc<log::Entry>], people: &[Seat]) -> Vec<StandIn> {
    let mut all: Vec<StandIn> = Vec::new();
    for entry in log.iter().filter(|entry| entry.is_of_another_hand()) {
        let Some((seat, command)) = &entry.asked else { continue };
        if !people.contains(seat) {
            continue;
        }
        let same = |one: &&mut StandIn| one.round == entry.round && one.seat == *seat && one.by_host == entry.by_host;
        if let Some(known) = all.iter_mut().find(same) {
            known.commands.push(command.clone());
        } else {
            let (round, month, by_host) = (entry.round, entry.month, entry.by_host);
            all.push(StandIn { round, month, seat: *seat, by_host, commands: vec![command.clone()] });
        }
    }
    all
}
