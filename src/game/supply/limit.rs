//! What limits supply: the instruments at work for the whole Union and for single states, and what an agreement lifts.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::share::{WHOLE, scale};
use crate::game::rulebook::{EndUse, Impact, Instrument, MAX_GOODS, Reach, Rulebook};
use crate::game::state::{DefenceCarveOut, InstrumentState, State};

/// What limits supply this month, by good and end use, from the instruments at work and the agreement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Approval that licensing aims at, in basis points of demand.
    pub approval: [[i32; 2]; MAX_GOODS],
    /// What passes through third countries, in basis points.
    pub pass: [i32; MAX_GOODS],
    /// How much of the technology that projects need is withheld, in basis points.
    pub technology: i32,
    /// Volumes of civil goods that were agreed and are not held back, in basis points of what comes unhindered.
    pub volume: i32,
}

/// The limits of the instruments at work for the whole Union.
#[must_use]
pub fn limits(state: &State) -> Limits {
    limits_with(state, state.bargain.agreement.map_or(0, |agreement| agreement.held_back))
}

/// The same, with so much of an agreement held back, in basis points.
pub(super) fn limits_with(state: &State, held_back: i32) -> Limits {
    let rules = &state.rules;
    let mut limits = Limits { approval: [[WHOLE; 2]; MAX_GOODS], pass: [WHOLE; MAX_GOODS], technology: 0, volume: 0 };
    for (at, good) in rules.goods.iter().enumerate() {
        limits.approval[at] = good.approval.by_use();
    }
    for (instrument, stands) in rules.instruments.iter().zip(&state.instruments) {
        if stands.active {
            let everywhere = instrument.reach == Reach::Union;
            instrument.impacts.iter().for_each(|impact| limit(&mut limits, impact, everywhere));
        }
    }
    if state.listed != 0 {
        // Who runs the denial is on a list, and has something to lose by it: a little more gets through.
        let gain = rules.politics.listing.denial;
        limits.approval.iter_mut().for_each(|approval| approval[1] = (approval[1] + gain).min(WHOLE));
    }
    if let Some(agreement) = &state.bargain.agreement {
        let terms = &agreement.terms;
        let defence = match terms.defence {
            DefenceCarveOut::None => 0,
            DefenceCarveOut::Partial => 3_000,
            DefenceCarveOut::Full => 6_000,
        };
        // What is held back delays licences of every kind, and volumes with them.
        let kept = WHOLE - held_back;
        for approval in &mut limits.approval {
            approval[0] = scale(approval[0].max(terms.relief), kept);
            approval[1] = scale(approval[1].max(defence), kept);
        }
        limits.volume = scale(terms.volumes, kept);
        if terms.technology {
            limits.technology = limits.technology.min(2_500);
        }
    }
    limits
}

fn limit(limits: &mut Limits, impact: &Impact, everywhere: bool) {
    match *impact {
        Impact::Approval { goods, end_use, at_most } if everywhere => {
            for good in goods.iter() {
                lower(&mut limits.approval[good.index()], end_use, at_most);
            }
        }
        Impact::Intermediaries { goods, at_most } => {
            for good in goods.iter() {
                limits.pass[good.index()] = limits.pass[good.index()].min(at_most);
            }
        }
        Impact::Technology(block) => limits.technology = limits.technology.max(block),
        Impact::Approval { .. }
        | Impact::Damage { .. }
        | Impact::Fear(_)
        | Impact::Anger(_)
        | Impact::Favour(_)
        | Impact::Posture(_) => {}
    }
}

fn lower(approval: &mut [i32; 2], end_use: Option<EndUse>, at_most: i32) {
    match end_use {
        Some(end_use) => approval[end_use.index()] = approval[end_use.index()].min(at_most),
        None => *approval = approval.map(|bp| bp.min(at_most)),
    }
}

/// The instruments at work, each with its targets.
pub(super) fn at_work<'r>(
    rules: &'r Rulebook,
    instruments: &[InstrumentState],
) -> impl Iterator<Item = (&'r Instrument, StateSet)> {
    let all = rules.instruments.iter().zip(instruments);
    all.filter(|(_, stands)| stands.active).map(|(instrument, stands)| (instrument, stands.targets))
}

/// Whether an instrument does something to each of its targets, beyond what it does to the whole Union.
pub(super) fn is_local(instrument: &Instrument) -> bool {
    let damages = |impact: &Impact| matches!(impact, Impact::Damage { .. });
    instrument.reach != Reach::Union || instrument.impacts.iter().any(damages)
}

/// The ceilings that instruments aimed at one state set for it, by good and end use; the whole where none is.
pub(super) fn aimed<'a>(
    at_work: impl Iterator<Item = (&'a Instrument, StateSet)>,
    id: StateId,
) -> [[i32; 2]; MAX_GOODS] {
    let mut ceilings = [[WHOLE; 2]; MAX_GOODS];
    for (instrument, _) in at_work.filter(|(by, targets)| by.reach != Reach::Union && targets.contains(id)) {
        for impact in &instrument.impacts {
            if let Impact::Approval { goods, end_use, at_most } = *impact {
                goods.iter().for_each(|good| lower(&mut ceilings[good.index()], end_use, at_most));
            }
        }
    }
    ceilings
}
