//! The record from which the grounds of the law are reckoned.

use crate::game::event::Event;
use crate::game::grounds;
use crate::game::state::{DraftKind, State};
use crate::law::aci::step::Step;

/// Findings of a settlement that was hollowed out, beyond which it does not count as carried out.
const FINDINGS: u8 = 1;

/// What an event adds to the record; called before the event changes anything else.
pub(super) fn note(state: &mut State, event: &Event) {
    let round = state.round;
    match event {
        Event::Procedure(Step::OpenExamination) => state.case = state.case.anew(),
        Event::Procedure(Step::Determine) => state.case.doubt[0] = grounds::doubt_of_determination(state),
        Event::Adopted { draft, .. } if draft.kind == DraftKind::Respond => {
            state.case.doubt[1] = grounds::doubt_of_package(state, draft);
        }
        Event::StreaksCounted => {
            let quiet = grounds::in_scope(state).is_empty();
            state.case.quiet = if quiet { state.case.quiet.saturating_add(1) } else { 0 };
        }
        Event::Broken { by_beijing: true } => {
            if let Some(agreement) = state.bargain.agreement {
                state.case.named = agreement.terms.snap_back;
            }
            (state.case.broken, state.case.quiet, state.case.completed) = (round, 0, false);
        }
        Event::RanOut => {
            let found = state.bargain.agreement.map_or(0, |agreement| agreement.found);
            state.case.completed = found <= FINDINGS;
        }
        Event::Concluded(_) => state.case.completed = false,
        Event::Eased { instrument, by_itself: false } if state.rules.instruments[instrument.index()].negotiable => {
            state.case.eased = round;
        }
        Event::NoticeGiven => state.case.notice = Some(round),
        Event::Coordinated { .. } => state.case.coordinated = true,
        Event::Resumed { snap_back: true, .. } => state.case.lapsed = round,
        Event::Countered(_) if state.bargain.offer.is_some() => exchange(state),
        Event::Offered(_) if state.bargain.counter.is_some() => exchange(state),
        _ => {}
    }
}

/// A month in which both sides have an offer on the table counts once.
fn exchange(state: &mut State) {
    if state.case.exchanged < state.round {
        state.case.exchanged = state.round;
        state.case.exchanges = state.case.exchanges.saturating_add(1);
    }
}
