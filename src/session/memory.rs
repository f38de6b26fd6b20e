//! What a seat remembers, for its desk: out of the log as it may read it.

use super::Session;
use crate::ai::advisor::{Lobbying, Memory, Said};
use crate::base::ids::Seat;
use crate::game::event::Event;
use crate::game::state::Item;

impl Session {
    /// What a seat remembers of positions taken and of lobbying that it knows of.
    #[must_use]
    pub fn memory(&self, seat: Seat) -> Memory {
        let mut memory = Memory::default();
        for line in self.log_for(seat) {
            let round = line.round;
            for event in &line.events {
                match event {
                    Event::Declared { state, topic, .. } => {
                        memory.said[state.index()][topic.index()] = Some(Said { round, in_poll: false });
                    }
                    Event::BallotClosed { item: Item::Straw(topic), votes, .. } => {
                        let polled = self.view(seat).states().iter().filter(|id| votes.vote(*id).is_some());
                        polled.for_each(|id| {
                            memory.said[id.index()][topic.index()] = Some(Said { round, in_poll: true });
                        });
                    }
                    Event::Lobbied { to, vote, moved, .. } => {
                        memory.lobbied.push(Lobbying { round, state: *to, towards: *vote, moved: *moved });
                    }
                    _ => {}
                }
            }
        }
        memory
    }
}
