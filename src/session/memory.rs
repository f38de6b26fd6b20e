//! What a seat remembers, for its desk: out of the log as it may read it.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::Book;
use crate::ai::advisor::{Desk, Lobbying, Memory, Said};
use crate::base::ids::{Seat, StateId};
use crate::game::event::{Event, MemberEvent, VoteEvent};
use crate::game::state::{Gate, Item};
use crate::law::ballot::Vote;

impl Book {
    /// Brings a seat's desk up to date: what it knows of the ballot under way, else of what comes to a vote next. Cheap when
    /// nothing changed, so a screen may ask before every picture, and the line mode before every page.
    pub fn look(&self, seat: Seat, desk: &mut Desk) {
        desk.look(self.campaign(), &self.view(seat), &self.memory(seat));
    }

    /// What a seat remembers of positions taken and of lobbying that it knows of: nothing that it was not told at the time.
    #[must_use]
    pub fn memory(&self, seat: Seat) -> Memory {
        let mut memory = Memory::default();
        for entry in self.entries() {
            for (event, audience) in &entry.events {
                if audience.includes(seat) {
                    remember(&mut memory, entry.round, event);
                }
            }
        }
        memory
    }

    /// What a state had declared on an item when it was voted on: in the roll-call that is open, else in the last one on the same
    /// that is over, as a seat may know it.
    #[must_use]
    pub fn declared_at(&self, seat: Seat, id: StateId, item: Item, gate: Gate) -> Option<Vote> {
        let (view, topic) = (self.view(seat), item.topic());
        let is_open = view.floor().ballot.as_ref().is_some_and(|ballot| (ballot.item, ballot.gate) == (item, gate));
        if is_open {
            return view.nation(id).declared[topic.index()];
        }
        let (mut now, mut then) = (None, None);
        for event in self.log_for(seat).iter().flat_map(|line| &line.events) {
            if event.spends() == Some(topic) {
                now = None;
            }
            match event {
                Event::Member(MemberEvent::Declared { state, topic: on, vote }) if (*state, *on) == (id, topic) => {
                    now = Some(*vote);
                }
                Event::Vote(VoteEvent::BallotClosed { item: of, gate: at, .. }) if (*of, *at) == (item, gate) => {
                    then = now;
                }
                _ => {}
            }
        }
        then
    }
}

fn remember(memory: &mut Memory, round: u16, event: &Event) {
    match event {
        Event::Member(MemberEvent::Declared { state, topic, .. }) => {
            memory.said[state.index()][topic.index()] = Some(Said { round });
        }
        Event::Member(MemberEvent::Lobbied { to, vote, moved, .. }) => {
            memory.lobbied.push(Lobbying { round, state: *to, towards: *vote, moved: *moved });
        }
        _ => {}
    }
}
