//! Causes, effects and changes of indicators in words.

use super::{Words, list, name};
use crate::game::event::{Cause, PledgeEnd, SuggestionAnswer};
use crate::game::rulebook::{Effect, Indicator, Trait, Whom};
use crate::words::number::{change, points_change, weeks_change};
use crate::words::text::{self, say};

/// Why an indicator moved: "Beijing climbed a rung".
#[must_use]
pub fn cause(cause: Cause) -> String {
    text::plain(cause_key(cause))
}

/// How a cause works: the formula in words.
#[must_use]
pub fn cause_about(cause: Cause) -> String {
    text::plain(&format!("{}.about", cause_key(cause)))
}

const fn cause_key(cause: Cause) -> &'static str {
    match cause {
        Cause::Rest => "cause-rest",
        Cause::Acting => "cause-acting",
        Cause::Spread => "cause-spread",
        Cause::PainWithoutAction => "cause-pain-without-action",
        Cause::OwnCost => "cause-own-cost",
        Cause::Fade => "cause-fade",
        Cause::Idle => "cause-idle",
        Cause::Unanswered => "cause-unanswered",
        Cause::Measures => "cause-measures",
        Cause::Decay => "cause-decay",
        Cause::Supplied => "cause-supplied",
        Cause::Unmet => "cause-unmet",
        Cause::Channel => "cause-channel",
        Cause::Determination => "cause-determination",
        Cause::Lost => "cause-lost",
        Cause::Statement => "cause-statement",
        Cause::BelowStand => "cause-below-stand",
        Cause::Late => "cause-late",
        Cause::Called => "cause-called",
        Cause::HeldLate => "cause-held-late",
        Cause::Published => "cause-published",
        Cause::Leak => "cause-leak",
        Cause::Lawyers => "cause-lawyers",
        Cause::Deliveries => "cause-deliveries",
        Cause::ProposalWithdrawn => "cause-proposal-withdrawn",
        Cause::Adopted => "cause-adopted",
        Cause::AdoptedWithoutOpinion => "cause-adopted-without-opinion",
        Cause::Examination => "cause-examination",
        Cause::Agreement => "cause-agreement",
        Cause::Breach => "cause-breach",
        Cause::HeldBack => "cause-held-back",
        Cause::PledgeKept => "cause-pledge-kept",
        Cause::PledgeBroken => "cause-pledge-broken",
        Cause::Coordination => "cause-coordination",
        Cause::Eased => "cause-eased",
        Cause::Climbed => "cause-climbed",
        Cause::World => "cause-world",
        Cause::Dispatch => "cause-dispatch",
        Cause::Inject => "cause-inject",
        Cause::Projects => "cause-projects",
        Cause::Evidence => "cause-evidence",
        Cause::Disproportion => "cause-disproportion",
        Cause::Fund => "cause-fund",
        Cause::Listing => "cause-listing",
        Cause::Conclusions => "cause-conclusions",
    }
}

/// An indicator that moved, with its cause: "Cohesion −1.2 points: uneven pain".
#[must_use]
pub fn moved(which: Indicator, why: Cause, by: i32) -> String {
    let by = name::indicator_change(which, by);
    say!("moved", indicator = name::indicator(which), by = by, cause = cause(why))
}

/// How a pledge ended.
#[must_use]
pub fn pledge_end(end: PledgeEnd) -> String {
    text::plain(match end {
        PledgeEnd::Kept => "pledge-end-kept",
        PledgeEnd::Broken => "pledge-end-broken",
        PledgeEnd::Lapsed => "pledge-end-lapsed",
    })
}

/// What became of a suggestion.
#[must_use]
pub fn suggestion_answer(answer: SuggestionAnswer) -> String {
    text::plain(match answer {
        SuggestionAnswer::Taken => "suggestion-taken",
        SuggestionAnswer::Disproportionate => "suggestion-disproportionate",
        SuggestionAnswer::NotInText => "suggestion-not-in-text",
        SuggestionAnswer::NoText => "suggestion-no-text",
    })
}

/// Something of a state that the host can move: "its anger".
#[must_use]
pub fn what_of_a_state(of: Trait) -> String {
    text::plain(match of {
        Trait::Posture => "trait-posture",
        Trait::Capital => "trait-capital",
        Trait::Anger => "trait-anger",
        Trait::Fear => "trait-fear",
        Trait::Favour => "trait-favour",
        Trait::Substitution => "trait-substitution",
    })
}

impl Words<'_> {
    /// An authored effect: "Posture of DE FR: +10".
    #[must_use]
    pub fn effect(&self, effect: &Effect) -> String {
        match *effect {
            Effect::Shift(which, by) => {
                say!("effect-shift", indicator = name::indicator(which), by = name::indicator_change(which, by))
            }
            Effect::Posture(whom, by) => say!("effect-posture", whom = self.touched(whom), by = points_change(by)),
            Effect::Capital(whom, by) => say!("effect-capital", whom = self.touched(whom), by = points_change(by)),
            Effect::Anger(whom, by) => say!("effect-anger", whom = self.touched(whom), by = points_change(by)),
            Effect::Fear(whom, by) => say!("effect-fear", whom = self.touched(whom), by = points_change(by)),
            Effect::Favour(whom, by) => say!("effect-favour", whom = self.touched(whom), by = change(by)),
            Effect::Stock(whom, good, by) => {
                say!("effect-stock", whom = self.touched(whom), good = self.good(good), by = weeks_change(by))
            }
            Effect::Substitution(whom, by) => say!("effect-substitution", whom = self.touched(whom), by = change(by)),
            Effect::Find(item) => say!("effect-find", item = self.evidence(item)),
            Effect::Suspend(instrument) => say!("effect-suspend", instrument = self.instrument_and_rung(instrument)),
            Effect::Intermediaries(by) => say!("effect-intermediaries", by = change(by)),
        }
    }

    /// Several effects in a line.
    #[must_use]
    pub fn effects(&self, effects: &[Effect]) -> String {
        list::join(effects.iter().map(|effect| self.effect(effect)))
    }

    fn touched(&self, whom: Whom) -> String {
        match whom {
            Whom::Me => text::plain("your-own"),
            Whom::These(states) => self.states(states),
        }
    }
}
