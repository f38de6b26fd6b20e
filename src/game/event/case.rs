//! The record of the case, from which the grounds of the law are reckoned: what events add to it before they change anything else.

use crate::base::ids::InstrumentId;
use crate::game::grounds;
use crate::game::state::{Draft, DraftKind, State, Terms};
use crate::law::aci::step::Step;

/// Findings of a settlement that was hollowed out, beyond which it does not count as carried out.
const FINDINGS: u8 = 1;

/// A step of the procedure: a case begins anew, or what speaks against the determination is noted.
pub(super) fn step(state: &mut State, step: Step) {
    if step == Step::OpenExamination {
        state.case = state.case.anew();
    } else if step == Step::Determine {
        state.case.doubt[0] = grounds::doubt_of_determination(state);
    }
}

/// A package is adopted: what speaks against it is noted.
pub(super) fn adopted(state: &mut State, draft: &Draft) {
    if draft.kind == DraftKind::Respond {
        state.case.doubt[1] = grounds::doubt_of_package(state, draft);
    }
}

/// Measures resume: by snap-back, in this round.
pub(super) const fn resumed(state: &mut State, snap_back: bool) {
    if snap_back {
        state.case.lapsed = state.round;
    }
}

/// A month ends: in how many in a row nothing was at work.
pub(super) fn month(state: &mut State) {
    let quiet = grounds::in_scope(state).is_empty();
    state.case.quiet = if quiet { state.case.quiet.saturating_add(1) } else { 0 };
}

/// Beijing broke what was agreed.
pub(super) fn broken(state: &mut State, by_beijing: bool) {
    if !by_beijing {
        return;
    }
    if let Some(agreement) = state.bargain.agreement {
        state.case.named = agreement.terms.snap_back;
    }
    (state.case.broken, state.case.quiet, state.case.completed) = (state.round, 0, false);
}

/// An agreement ran out: it was carried out unless it was hollowed out.
pub(super) fn ran_out(state: &mut State) {
    let found = state.bargain.agreement.map_or(0, |agreement| agreement.found);
    state.case.completed = found <= FINDINGS;
}

/// Beijing withdrew an instrument that an agreement would have lifted.
pub(super) fn eased(state: &mut State, instrument: InstrumentId, by_itself: bool) {
    if !by_itself && state.rules.instruments[instrument.index()].negotiable {
        state.case.eased = state.round;
    }
}

/// An offer meets one of the other side: a month in which both are on the table counts once.
pub(super) fn exchanged(state: &mut State, other: Option<Terms>) {
    if other.is_some() && state.case.exchanged < state.round {
        state.case.exchanged = state.round;
        state.case.exchanges = state.case.exchanges.saturating_add(1);
    }
}
