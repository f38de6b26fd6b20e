//! The ledger of pledges: who promised what to whom on which condition, who accepted, and how it ended.
//!
//! A state has one pledge under way at a time. The ledger follows the whole log, and shows a reader those alone that it made
//! or received.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::event::{Event, MemberEvent, PledgeEnd};
use crate::game::state::Pledge;
use crate::session::Book;

/// A pledge from its sending to its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Told {
    /// The month in which it was sent.
    pub month: Month,
    /// The pledge, with those who accepted it.
    pub pledge: Pledge,
    /// How it ended and when; none while it is open.
    pub end: Option<(Month, PledgeEnd)>,
}

/// All pledges that a reader may know of, in the order in which they were sent.
#[must_use]
pub fn ledger(session: &Book, reader: Seat) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    // Places in `told` of the pledges that are open.
    let mut open: Vec<usize> = Vec::new();
    for entry in session.entries() {
        for (event, _) in &entry.events {
            match event {
                Event::Member(MemberEvent::Pledged(pledge)) => {
                    open.push(told.len());
                    told.push(Told { month: entry.month, pledge: *pledge, end: None });
                }
                Event::Member(MemberEvent::PledgeAnswered { by, accepted }) => {
                    if let Some(at) = open.iter().find(|at| told[**at].pledge.by == *by) {
                        told[*at].pledge.accepted = *accepted;
                    }
                }
                Event::Member(MemberEvent::PledgeEnded { by, end }) => {
                    if let Some(place) = open.iter().position(|at| told[*at].pledge.by == *by) {
                        told[open.remove(place)].end = Some((entry.month, *end));
                    }
                }
                _ => {}
            }
        }
    }
    told.retain(|told| may_know(session, reader, &told.pledge));
    told
}

fn may_know(session: &Book, reader: Seat, pledge: &Pledge) -> bool {
    let party = reader.state().is_some_and(|me| pledge.by == me || pledge.to.contains(me));
    session.is_over() || reader == Seat::Facilitator || party
}
