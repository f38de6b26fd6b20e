//! Why a member voted as it did, as a reader may know it: what it said with its vote, what it had declared, and what it weighed where
//! that is open.

use crate::base::ids::{Seat, StateId};
use crate::game::state::{Gate, Item, VoteReason};
use crate::law::ballot::Vote;
use crate::report::decision::of_vote;
use crate::report::roll::roll_calls;
use crate::session::Book;
use crate::words::Words;
use crate::words::why::{self, Why};

/// Why a member voted so on an item at a gate.
#[must_use]
pub fn vote(session: &Book, reader: Seat, id: StateId, (gate, item, vote): (Gate, Item, Option<Vote>)) -> Why {
    let (words, view) = (Words::to(session.campaign(), reader), session.view(reader));
    let said = said(session, reader, id, (gate, item));
    let declared = session.declared_at(reader, id, item, gate);
    let cast = why::Cast { gate, item, vote, said, declared };
    why::vote(&words, &view, id, &cast, of_vote(session, reader, id, item.topic()))
}

/// What a member said with its vote: in the roll-call that is open, or in the last one on the same.
fn said(session: &Book, reader: Seat, id: StateId, at: (Gate, Item)) -> (VoteReason, u8) {
    let view = session.view(reader);
    if let Some(open) = view.floor().ballot.as_ref().filter(|ballot| (ballot.gate, ballot.item) == at) {
        return open.said[id.index()];
    }
    let rolls = roll_calls(&session.log_for(reader));
    let last = rolls.iter().rfind(|roll| (roll.gate, roll.item) == at);
    let said = last.and_then(|roll| roll.reasons().find(|said| said.state == id));
    said.map_or((VoteReason::None, 0), |said| (said.reason, said.confidence))
}
