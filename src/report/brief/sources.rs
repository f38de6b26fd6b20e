//! From which events a sentence comes, by their ids: see [`crate::report::trace`].

use crate::game::event::{ClockEvent, Event};
use crate::report::pages::facts::Facts;
use crate::report::trace::{Traced, events};
use crate::words::document::Block;

/// The events of a game, for sentences that come from them.
pub(super) struct Sources {
    all: Vec<Traced>,
}

impl Sources {
    pub(super) fn new(facts: &Facts<'_>) -> Self {
        Self { all: events(facts.session, facts.reader) }
    }

    /// A sentence with those events that it comes from; where none of them happened, it says so of the whole game, by the ends of its
    /// months.
    pub(super) fn told(&self, words: String, is: impl Fn(&Traced) -> bool) -> Block {
        let ids = |is: &dyn Fn(&Traced) -> bool| -> Vec<String> {
            self.all.iter().filter(|traced| is(traced)).map(|traced| traced.id.to_string()).collect()
        };
        let from = ids(&is);
        Block::Told { words, from: if from.is_empty() { ids(&|traced| is_filing(&traced.event)) } else { from } }
    }

    /// The same, from events that are told by themselves.
    pub(super) fn of(&self, words: String, is: impl Fn(&Event) -> bool) -> Block {
        self.told(words, |traced| is(&traced.event))
    }
}

/// Whether a month, or the game, is over with it: so far everything is known that did not happen in it.
pub(super) const fn is_filing(event: &Event) -> bool {
    matches!(event, Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)))
}

/// The end of the game.
pub(super) const fn is_end(event: &Event) -> bool {
    matches!(event, Event::Clock(ClockEvent::Ended(_)))
}
