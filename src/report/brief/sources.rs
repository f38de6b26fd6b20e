//! From which steps a sentence comes, by the numbers that `coreper replay FILE --steps act` lists.

use crate::game::event::Event;
use crate::report::pages::Facts;
use crate::words::document::Block;

/// The steps at which something happened that the reader knows of.
pub(super) fn steps(facts: &Facts<'_>, is: impl Fn(&Event) -> bool) -> Vec<usize> {
    let places = facts.session.places(facts.reader);
    let happened = |place: &crate::session::Place| {
        let line = facts.session.happened(place, facts.reader);
        line.is_some_and(|line| line.events.iter().any(&is))
    };
    places.iter().filter(|place| happened(place)).map(|place| place.number).collect()
}

/// A sentence with the steps that it comes from.
pub(super) fn told(words: String, from: Vec<usize>) -> Block {
    Block::Told { words, from }
}
