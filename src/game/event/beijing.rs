//! Beijing: what it announces, uses and withdraws.

use super::audience::{Audience, EVERYONE};
use super::case;
use crate::base::ids::InstrumentId;
use crate::base::set::{InstrumentSet, StateSet};
use crate::game::rulebook::Impact;
use crate::game::state::{Fault, Move, Phase, State, step};

/// What Beijing does with its instruments.
#[derive(Clone, PartialEq, Debug)]
pub enum BeijingEvent {
    /// Beijing announced a move.
    Signalled {
        /// The instrument.
        instrument: InstrumentId,
        /// Whom it would hit.
        targets: StateSet,
    },
    /// Beijing is done with its announcements, or with its moves.
    BeijingDone,
    /// Beijing used an instrument.
    Used {
        /// Which.
        instrument: InstrumentId,
        /// On whom.
        targets: StateSet,
        /// For whom it was announced, which need not be on whom it fell; nothing where it was not.
        announced: Option<StateSet>,
    },
    /// Beijing withdrew an instrument, or it ran out.
    Eased {
        /// Which.
        instrument: InstrumentId,
        /// Whether it ran out by itself.
        by_itself: bool,
    },
    /// Instruments were suspended by the agreement.
    SuspendedByAgreement(InstrumentSet),
}

impl BeijingEvent {
    /// Changes the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::Signalled { instrument, targets } => {
                let signal = Move { instrument: *instrument, targets: *targets, use_it: true, announced: true };
                let full = state.signals.try_push(signal).is_err();
                note_full(state, full);
            }
            Self::BeijingDone => {
                let signals = state.phase == Phase::Briefing;
                state.step = if signals { step::briefing::ANSWERS } else { step::beijing::DONE };
            }
            Self::Used { instrument, targets, announced } => {
                begin(state, *instrument, *targets);
                let used =
                    Move { instrument: *instrument, targets: *targets, use_it: true, announced: announced.is_some() };
                let full = state.phase == Phase::Beijing && state.moves.try_push(used).is_err();
                note_full(state, full);
            }
            Self::Eased { instrument, by_itself } => {
                case::eased(state, *instrument, *by_itself);
                ease(state, *instrument, *by_itself);
            }
            Self::SuspendedByAgreement(instruments) => instruments.iter().for_each(|id| end(state, id)),
        }
    }

    /// Who may know of it.
    pub(super) fn audience(&self, _: &State) -> Audience {
        match self {
            Self::Signalled { .. }
            | Self::BeijingDone
            | Self::Used { .. }
            | Self::Eased { .. }
            | Self::SuspendedByAgreement(_) => EVERYONE,
        }
    }
}

fn note_full(state: &mut State, full: bool) {
    if full {
        state.fault = state.fault.or(Some(Fault::Full));
    }
}

/// An instrument begins: what it does once is done, what lasts is read from it while it is at work.
pub(super) fn begin(state: &mut State, id: InstrumentId, targets: StateSet) {
    let rules = state.rules.clone();
    let stands = &mut state.instruments[id.index()];
    stands.active = true;
    stands.used = true;
    stands.since = state.round;
    stands.targets = targets;
    for impact in &rules.instruments[id.index()].impacts {
        for target in targets.iter().filter(|target| target.index() < rules.nations.len()) {
            let nation = &mut state.nations[target.index()];
            match *impact {
                Impact::Fear(by) => nation.fears(by),
                Impact::Anger(by) => nation.is_angered(by),
                Impact::Favour(by) => nation.favour = (nation.favour + by).min(8_000),
                Impact::Posture(by) => nation.posture += by,
                Impact::Approval { .. }
                | Impact::Intermediaries { .. }
                | Impact::Technology(_)
                | Impact::Damage { .. } => {}
            }
        }
    }
}

fn ease(state: &mut State, id: InstrumentId, by_itself: bool) {
    let targets = state.instruments[id.index()].targets;
    end(state, id);
    if !by_itself {
        let eased = Move { instrument: id, targets, use_it: false, announced: false };
        let full = state.moves.try_push(eased).is_err();
        note_full(state, full);
    }
}

/// An instrument ends; the posture that it shifted comes back.
pub(super) fn end(state: &mut State, id: InstrumentId) {
    let rules = state.rules.clone();
    let stands = &mut state.instruments[id.index()];
    if !stands.active {
        return;
    }
    stands.active = false;
    stands.since = state.round;
    let targets = stands.targets;
    for impact in &rules.instruments[id.index()].impacts {
        if let Impact::Posture(by) = *impact {
            for target in targets.iter().filter(|target| target.index() < rules.nations.len()) {
                state.nations[target.index()].posture -= by;
            }
        }
    }
}
