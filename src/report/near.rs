//! How near bots were to another vote, by what they weighed: the notes of their votes beside the margins of the count.

use crate::ai::note::{Note, VoteGate, VoteNote};
use crate::base::ids::{Seat, StateId};
use crate::game::state::{Gate, Item};
use crate::report::margin::Turn;
use crate::report::roll::RollCall;
use crate::session::{Book, NoteEntry};

/// A member's own distance from the vote that would have counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Distance {
    /// Who.
    pub state: StateId,
    /// Points of its sum that were missing; at least 1.
    pub points: i32,
}

/// The notes of a vote by the members that left one which the reader may see.
///
/// Several votes of a month may concern one topic: the first note of a member belongs to the first of them.
#[must_use]
pub fn notes<'a>(session: &'a Book, reader: Seat, rolls: &[RollCall], at: usize) -> Vec<(StateId, &'a VoteNote)> {
    let Some(roll) = rolls.get(at).filter(|roll| leaves_notes(roll)) else { return Vec::new() };
    let alike = |other: &RollCall| {
        let of = |roll: &RollCall| (roll.round, roll.gate, roll.item.topic());
        leaves_notes(other) && of(other) == of(roll)
    };
    let (before, all) =
        (rolls[..at].iter().filter(|other| alike(other)).count(), rolls.iter().filter(|other| alike(other)).count());
    let of = |state: StateId| {
        let mine = session.notes(reader).filter(|entry| entry.seat == Seat::State(state) && entry.round == roll.round);
        let votes: Vec<&VoteNote> = mine.filter_map(|entry| vote(entry, roll)).collect();
        (votes.len() == all).then(|| votes[before])
    };
    roll.votes.component().iter().filter_map(|state| Some((state, of(state)?))).collect()
}

/// Whether minds note what they weigh: on an amendment, and on whether to vote at all, they go by their position alone.
const fn leaves_notes(roll: &RollCall) -> bool {
    !matches!(roll.item, Item::Amendment(_) | Item::OpenVote(_) | Item::Publication(_))
}

fn vote<'a>(entry: &'a NoteEntry, roll: &RollCall) -> Option<&'a VoteNote> {
    let Note::Vote(note) = &entry.note else { return None };
    let gate = match roll.gate {
        Gate::Council => VoteGate::Council,
        Gate::Committee => VoteGate::Committee,
        Gate::Appeal => VoteGate::Appeal,
        Gate::Consensus => VoteGate::Word,
    };
    (note.gate == gate && usize::from(note.topic) == roll.item.topic().index()).then_some(note)
}

/// Who of some members was how far from turning, the nearest first.
#[must_use]
pub fn distances(notes: &[(StateId, &VoteNote)], turn: Turn, among: impl Fn(StateId) -> bool) -> Vec<Distance> {
    let points = |note: &VoteNote| match turn {
        Turn::For => note.threshold_for - note.sum,
        Turn::NotFor => note.sum - note.threshold_for + 1,
        Turn::Against => note.sum - note.threshold_against,
        Turn::NotAgainst => note.threshold_against - note.sum + 1,
        Turn::Attend => 0,
    };
    let mut near: Vec<Distance> = notes
        .iter()
        .filter(|(state, _)| among(*state))
        .map(|(state, note)| Distance { state: *state, points: points(note) })
        // Who votes otherwise than its sum says keeps a pledge or joins a majority: no number of points describes that.
        .filter(|distance| distance.points > 0)
        .collect();
    near.sort_by_key(|distance| (distance.points, distance.state));
    near
}
