//! What was done in the place of people is found in the log.

use super::Book;
use super::standin::StandIn;

impl Book {
    /// All that was done in the place of people, in order, without that for which the host gave a reason.
    #[must_use]
    pub fn stand_ins(&self) -> Vec<StandIn> {
        let people = self.people();
        let mut all: Vec<StandIn> = Vec::new();
        for entry in &self.log {
            let Some((seat, command)) = &entry.asked else { continue };
            if !people.contains(seat) || (entry.by_person && !entry.by_host) || entry.proposed.is_some() {
                continue;
            }
            let same =
                |one: &&mut StandIn| one.round == entry.round && one.seat == *seat && one.by_host == entry.by_host;
            if let Some(known) = all.iter_mut().find(same) {
                known.commands.push(command.clone());
            } else {
                let (round, month, by_host) = (entry.round, entry.month, entry.by_host);
                all.push(StandIn { round, month, seat: *seat, by_host, commands: vec![command.clone()] });
            }
        }
        all
    }
}
