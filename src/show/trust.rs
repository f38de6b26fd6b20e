//! Whose word counts less than usual in Coreper, and what moved that.

use crate::base::ids::{Seat, StateId};
use crate::game::event::{Event, MemberEvent, VoteEvent};
use crate::game::state::Gate;
use crate::session::Book;
use crate::words::text::say;
use crate::words::{Words, name, number};

/// One line for each state whose word counts less than usual, with what it did; nothing where the reader is not at the table.
#[must_use]
pub(crate) fn lines(book: &Book, reader: Seat) -> Vec<String> {
    let view = book.view(reader);
    if !view.is_at_the_table() {
        return Vec::new();
    }
    let words = Words::to(book.campaign(), reader);
    let less = |id: &StateId| {
        let (now, rest) = view.trust(*id);
        now < rest
    };
    let states: Vec<StateId> = view.states().iter().filter(less).collect();
    states
        .into_iter()
        .map(|id| {
            let (now, rest) = view.trust(id);
            let because = moved(book, reader, id).join("; ");
            say!("trust-line", who = words.state(id), now = now, rest = rest, because = because)
        })
        .collect()
}

/// What cost a state trust, with its month, newest last.
fn moved(book: &Book, reader: Seat, of: StateId) -> Vec<String> {
    let mut all = Vec::new();
    for line in book.log_for(reader) {
        let (month, chair) = (number::month(line.month), book.campaign().rules.chair(line.month));
        for event in &line.events {
            match event {
                Event::Member(MemberEvent::VotedBelow { state, topic, stand }) if *state == of => {
                    let (stand, topic) = (name::stand(*stand), name::topic(*topic));
                    all.push(say!("trust-below", stand = stand, topic = topic, month = month.as_str()));
                }
                Event::Vote(VoteEvent::BallotClosed { item, gate: Gate::Consensus, carried: false, votes, .. })
                    if item.decides() && !votes.against().is_empty() && chair == of =>
                {
                    all.push(say!("trust-overruled", topic = name::topic(item.topic()), month = month.as_str()));
                }
                Event::Vote(_)
                | Event::Clock(_)
                | Event::Measure(_)
                | Event::Beijing(_)
                | Event::Commission(_)
                | Event::Member(_)
                | Event::Table(_)
                | Event::Inject(_) => {}
            }
        }
    }
    all
}
