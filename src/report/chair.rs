//! The page of whoever chaired: what came up in those months and what became of it, how many stayed outside when coercion was found,
//! how long it took, whose text it was. No total.

use crate::base::calendar::Month;
use crate::base::ids::{Seat, StateId};
use crate::game::event::{CommissionEvent, Event, MemberEvent, VoteEvent};
use crate::game::state::{Gate, Topic};
use crate::law::aci::step::Step;
use crate::session::Book;
use crate::words::number::month;
use crate::words::text::{plain, say};

/// What came of a chair.
#[derive(Default)]
struct Chair {
    /// The first month and the last one.
    months: Option<[Month; 2]>,
    /// How often the roll was called, and how often that carried.
    called: [usize; 2],
    /// How often a majority was noted instead, and how often that stood.
    noted: [usize; 2],
    /// How often an item was held back.
    held: usize,
    /// How many were adopted without debate.
    undebated: usize,
    /// How many texts were presented.
    texts: usize,
    /// The round in which the determination first came up, whoever chaired.
    came_up: Option<u16>,
    /// Who was outside in the vote that was closed last, in members.
    outside: usize,
    /// Coercion was found.
    found: Option<Found>,
}

/// How coercion was found.
struct Found {
    when: Month,
    /// Months since it first came up.
    waited: u16,
    /// Members that were not for it.
    outside: usize,
    /// Whether in a text that the chair had presented.
    own_text: bool,
}

/// What is said of a state's months in the chair, by what it may know itself; nothing where it had none.
#[must_use]
pub fn sentences(book: &Book, id: StateId) -> Vec<String> {
    let chair = gathered(book, id);
    let Some([first, last]) = chair.months else { return Vec::new() };
    let opened = say!(
        "chair-months",
        first = month(first),
        last = month(last),
        called = chair.called[0],
        carried = chair.called[1],
        noted = chair.noted[0],
        stood = chair.noted[1],
        undebated = chair.undebated,
        held = chair.held
    );
    let found = chair.found.map_or_else(
        || plain("chair-not-found"),
        |Found { when, waited, outside, own_text }| {
            let text = plain(if own_text { "chair-own-text" } else { "chair-other-text" });
            say!("chair-found", month = month(when), outside = outside, waited = waited, text = text)
        },
    );
    let texts = say!("chair-texts", texts = chair.texts);
    vec![opened, found, texts]
}

fn gathered(book: &Book, id: StateId) -> Chair {
    let mut chair = Chair::default();
    for line in book.log_for(Seat::State(id)) {
        let chairs = book.campaign().rules.chair(line.month) == id;
        if chairs {
            chair.months = Some([chair.months.map_or(line.month, |[first, _]| first), line.month]);
        }
        let mut own_text = false;
        for event in &line.events {
            match event {
                Event::Vote(VoteEvent::Held(topic) | VoteEvent::Put(topic) | VoteEvent::Concluding(topic)) => {
                    if *topic == Topic::Determination {
                        chair.came_up = chair.came_up.or(Some(line.round));
                    }
                    chair.held += usize::from(chairs && matches!(event, Event::Vote(VoteEvent::Held(_))));
                }
                Event::Vote(VoteEvent::BallotClosed { gate, carried, votes, item, .. }) if item.decides() => {
                    chair.outside = votes.component().len() - votes.in_favour().len();
                    let count = match gate {
                        Gate::Council => &mut chair.called,
                        Gate::Consensus => &mut chair.noted,
                        Gate::Committee | Gate::Appeal => continue,
                    };
                    if chairs {
                        count[0] += 1;
                        count[1] += usize::from(*carried);
                    }
                }
                Event::Vote(VoteEvent::AdoptedWithoutDebate(_)) => {
                    chair.outside = 0;
                    chair.undebated += usize::from(chairs);
                }
                Event::Commission(CommissionEvent::Procedure(Step::AmendProposal { .. })) => own_text = chair.texts > 0,
                Event::Member(MemberEvent::TextPresented { by, .. }) if *by == id => chair.texts += 1,
                Event::Commission(CommissionEvent::Procedure(Step::Determine)) if chairs => {
                    let waited = line.round - chair.came_up.unwrap_or(line.round);
                    chair.found = Some(Found { when: line.month, waited, outside: chair.outside, own_text });
                }
                Event::Clock(_)
                | Event::Vote(_)
                | Event::Measure(_)
                | Event::Beijing(_)
                | Event::Commission(_)
                | Event::Member(_)
                | Event::Table(_)
                | Event::Inject(_) => {}
            }
        }
    }
    chair
}
