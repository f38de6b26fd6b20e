//! Rounds and phases begin and end.

use crate::base::calendar::Month;
use crate::base::set::StateSet;
use crate::game::condition;
use crate::game::state::{Phase, State, Topic, step};

pub(super) fn open(state: &mut State, round: u16, month: Month) {
    state.round = round;
    state.month = month;
    state.signals.clear();
    state.moves.clear();
    state.union.ladder_before = state.ladder();
    if let Some(agreement) = &mut state.bargain.agreement {
        agreement.held_back = 0;
    }
    let floor = &mut state.floor;
    floor.requests = [StateSet::EMPTY; Topic::COUNT];
    floor.commission_requests = 0;
    floor.conclusions = None;
    floor.amendments.clear();
    floor.straws.clear();
    floor.agenda.clear();
    floor.commission_ready = false;
    floor.coordinated = false;
    for nation in &mut state.nations {
        nation.acts.clear();
        nation.ready = false;
        nation.replies = (0, 0);
        nation.dispatch = None;
        nation.choice = None;
        nation.leaked = false;
    }
}

pub(super) fn begin(state: &mut State, phase: Phase) {
    state.phase = phase;
    state.step = 0;
}

/// Suggestions that no draft answered stay for the next one; the next round starts where the briefing starts.
pub(super) fn file(state: &mut State) {
    state.phase = Phase::Briefing;
    state.step = step::briefing::OPEN;
}

pub(super) fn streaks(state: &mut State) {
    for at in 0..state.rules.endings.len() {
        let holds = condition::holds(state, &state.rules.endings[at].when, None);
        state.streaks[at] = if holds { state.streaks[at].saturating_add(1) } else { 0 };
    }
}
