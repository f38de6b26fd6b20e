//! The board: case file, measures, Beijing's instruments, the bargain.

use crate::base::ids::InstrumentId;
use crate::base::set::{MeasureSet, StateSet};
use crate::game::event::Event;
use crate::game::rulebook::Impact;
use crate::game::state::{Agreement, Draft, DraftKind, Fault, MeasureStage, MeasureState, Move, State, Terms};

pub(super) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::Found(item) => state.evidence[item.index()].found = true,
        Event::Contested(item) => state.evidence[item.index()].contested = true,
        Event::Filed { item, by } => {
            let known = &mut state.evidence[item.index()];
            known.found = true;
            known.filed = true;
            known.by = *by;
        }
        Event::Signalled { instrument, targets } => {
            let signal = Move { instrument: *instrument, targets: *targets, use_it: true, announced: true };
            let full = state.signals.try_push(signal).is_err();
            note_full(state, full);
        }
        Event::Used { instrument, targets, announced } => begin(state, *instrument, *targets, *announced),
        Event::Eased { instrument, by_itself } => ease(state, *instrument, *by_itself),
        Event::SuspendedByAgreement(instruments) => instruments.iter().for_each(|id| end(state, id)),
        Event::Adopted { draft, .. } => adopted(state, draft),
        Event::Applied(measures) | Event::Resumed { measures, .. } => {
            stage_as(state, *measures, MeasureStage::Applies);
        }
        Event::DeferredFurther { measures, until } => {
            for id in measures.iter() {
                let measure = &mut state.measures[id.index()];
                measure.sunset += if measure.sunset == 0 { 0 } else { until - measure.from };
                measure.from = *until;
            }
        }
        Event::Suspended(measures) => stage_as(state, *measures, MeasureStage::Suspended),
        Event::Terminated { measures, .. } => {
            for id in measures.iter() {
                state.measures[id.index()] = MeasureState::default();
            }
        }
        Event::MeasuresAged => {
            for measure in &mut state.measures {
                measure.age += u16::from(measure.stage == MeasureStage::Applies);
            }
        }
        _ => bargain(state, event),
    }
}

fn bargain(state: &mut State, event: &Event) {
    let round = state.round;
    let bargain = &mut state.bargain;
    match event {
        Event::Recommended(terms) => bargain.recommended = Some(*terms),
        Event::Mandated(terms) => bargain.mandate = Some(*terms),
        Event::Offered(terms) => bargain.offer = Some(*terms),
        Event::Countered(terms) => bargain.counter = Some(*terms),
        Event::TermsAgreed(terms) => {
            bargain.agreed = Some(*terms);
            bargain.agreed_in = round;
            bargain.consent = !terms.binding;
            bargain.offer = None;
            bargain.counter = None;
        }
        Event::ConsentGiven => bargain.consent = true,
        Event::ConclusionRefused | Event::ConsentRefused => {
            bargain.agreed = None;
            bargain.agreed_in = 0;
            bargain.consent = false;
            bargain.refused = bargain.refused.saturating_add(1);
        }
        Event::Concluded(terms) => conclude(state, *terms),
        Event::Broken { by_beijing } => {
            bargain.agreement = None;
            state.china.breaches = state.china.breaches.saturating_add(u8::from(*by_beijing));
            let cooling = u16::try_from(state.rules.politics.compliance.cooling).unwrap_or(0);
            bargain.not_before = round + cooling * u16::from(state.china.breaches.max(1));
        }
        Event::HeldBack { share } => {
            if let Some(agreement) = &mut bargain.agreement {
                agreement.held_back = *share;
                agreement.shaved = agreement.shaved.saturating_add(1);
            }
        }
        Event::FoundOut { .. } => {
            if let Some(agreement) = &mut bargain.agreement {
                agreement.found = agreement.found.saturating_add(1);
            }
        }
        Event::RanOut => bargain.agreement = None,
        _ => state.fault = state.fault.or(Some(Fault::Unexpected)),
    }
}

fn conclude(state: &mut State, terms: Terms) {
    state.bargain.agreed = None;
    state.bargain.agreed_in = 0;
    state.bargain.consent = false;
    state.bargain.agreement = Some(Agreement { terms, since: state.round, held_back: 0, shaved: 0, found: 0 });
}

fn note_full(state: &mut State, full: bool) {
    if full {
        state.fault = state.fault.or(Some(Fault::Full));
    }
}

/// An instrument begins: what it does once is done, what lasts is read from it while it is at work.
fn begin(state: &mut State, id: InstrumentId, targets: StateSet, announced: bool) {
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
                Impact::Fear(by) => nation.fear = (nation.fear + by).clamp(-60, 60),
                Impact::Anger(by) => nation.anger = (nation.anger + by).clamp(-40, 80),
                Impact::Favour(by) => nation.favour = (nation.favour + by).min(8_000),
                Impact::Posture(by) => nation.posture += by,
                Impact::Approval { .. }
                | Impact::Intermediaries { .. }
                | Impact::Technology(_)
                | Impact::Damage { .. } => {}
            }
        }
    }
    let full = state.phase == crate::game::state::Phase::Beijing
        && state.moves.try_push(Move { instrument: id, targets, use_it: true, announced }).is_err();
    note_full(state, full);
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

fn adopted(state: &mut State, draft: &Draft) {
    state.floor.draft = None;
    state.floor.choice = false;
    state.floor.appeal = false;
    if draft.kind == DraftKind::Amend {
        for id in draft.measures.iter() {
            let measure = &mut state.measures[id.index()];
            measure.spared = draft.spared;
            measure.sunset = if draft.sunset == 0 { 0 } else { state.round + u16::from(draft.sunset) };
        }
    }
    if draft.kind != DraftKind::Respond {
        return;
    }
    let from = state.round + u16::from(draft.deferral);
    for id in draft.measures.iter() {
        let measure = &mut state.measures[id.index()];
        measure.stage = MeasureStage::Deferred;
        measure.from = from;
        measure.age = 0;
        measure.sunset = if draft.sunset == 0 { 0 } else { from + u16::from(draft.sunset) };
        measure.spared = draft.spared;
    }
}

fn stage_as(state: &mut State, measures: MeasureSet, reached: MeasureStage) {
    for id in measures.iter() {
        state.measures[id.index()].stage = reached;
    }
}
