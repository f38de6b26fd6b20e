//! A possible state, from what a seat may know: the only way that minds get something to decide and apply on.

use super::View;
use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::base::stream::Stream;
use crate::game::state::{Answers, State, Topic};

/// What a seat believes of what it may not know.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Beliefs {
    /// Beijing's face, in basis points.
    pub face: i32,
    /// Beijing's resolve, in value points.
    pub resolve: i32,
    /// Anger in other capitals, in points.
    pub anger: i32,
    /// Favour that other capitals enjoy, in basis points.
    pub favour: i32,
}

impl Default for Beliefs {
    fn default() -> Self {
        Self { face: 5_000, resolve: 0, anger: 0, favour: 0 }
    }
}

/// A state that agrees with everything the seat may know, holds its beliefs for the rest, and has a seed of its own.
#[must_use]
pub fn imagine(view: &View<'_>, beliefs: &Beliefs, stream: &mut Stream) -> State {
    let mut state = view.state.clone();
    state.seed = stream.word();
    if view.face().is_none() {
        state.china.face = beliefs.face;
        state.china.resolve = beliefs.resolve;
    }
    if !view.sees_mandate() {
        // Whoever is not at the table knows of no trust, and of no stand but those that were let be known.
        state.nations.iter_mut().for_each(|nation| nation.distrust = 0);
    }
    let bargain = view.bargain();
    state.bargain = bargain;
    let items = state.rules.evidence.len();
    for (at, item) in state.evidence.iter_mut().enumerate().take(items) {
        if view.evidence(crate::base::ids::EvidenceId::at(at)).is_none() {
            item.found = item.filed;
        }
    }
    for id in state.rules.clone().state_ids() {
        state.nations[id.index()].voted = view.votes_known(id);
        state.nations[id.index()].stands = view.stands_known(id);
        if view.own(id).is_some() {
            continue;
        }
        let favour = view.favour(id).unwrap_or(beliefs.favour);
        let nation = &mut state.nations[id.index()];
        nation.posture = 0;
        nation.favour = favour;
        nation.anger = beliefs.anger;
        nation.fear = 0;
        nation.received = [0; Topic::COUNT];
        nation.courted = [StateSet::EMPTY; 3];
        nation.capital = state.rules.start.capital;
        nation.substitution = 0;
        nation.orders = [0; 12];
        nation.damage = 0;
        nation.channels = u8::from(nation.leaked);
        nation.last_channel = if nation.leaked { nation.last_channel } else { 0 };
        nation.dispatch = None;
        nation.choice = None;
        nation.acts.clear();
        nation.letters = Answers::default();
        // Whom it hears just now the chair knows.
        nation.confidence.asked = nation.confidence.asked.filter(|_| view.me() == Some(view.chair()));
        for (topic, told) in Topic::ALL.into_iter().zip(&mut nation.confidence.told) {
            *told = told.filter(|_| view.confided(id, topic).is_some());
        }
        nation.replies = (0, 0);
        nation.ready = false;
    }
    hide_pledges(view.seat(), &mut state);
    state.floor = view.floor().into_owned();
    state
}

/// Pledges between others are not known, so they are not imagined.
fn hide_pledges(seat: Seat, state: &mut State) {
    let known = |pledge: &crate::game::state::Pledge| match seat {
        Seat::State(me) => pledge.by == me || pledge.to.contains(me),
        Seat::Facilitator => true,
        Seat::Commission | Seat::Beijing | Seat::Observer => false,
    };
    state.pledges.retain(|pledge| known(pledge));
}
