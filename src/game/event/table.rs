//! The table with Beijing: mandate, offers, the agreement and what becomes of it.

use super::audience::{Audience, BEIJING, EVERYONE, UNION};
use super::case;
use crate::game::state::{Agreement, State, Terms};

/// What happens with terms.
#[derive(Clone, PartialEq, Debug)]
pub enum TableEvent {
    /// Parliament consented to the treaty: the Council may conclude it.
    ConsentGiven,
    /// Parliament did not consent: the terms are off the table.
    ConsentRefused,
    /// The Commission recommended a mandate.
    Recommended(Terms),
    /// The Commission made a counter-offer.
    Countered(Terms),
    /// Both negotiators agree on terms.
    TermsAgreed(Terms),
    /// The mandate was given.
    Mandated(Terms),
    /// The Council refused to conclude.
    ConclusionRefused,
    /// The agreement was concluded.
    Concluded(Terms),
    /// The agreement was broken.
    Broken {
        /// By Beijing, or by the Union, which did not suspend its measures.
        by_beijing: bool,
    },
    /// Beijing held back a part of what was agreed this month.
    HeldBack {
        /// How much, in basis points of what was agreed.
        share: i32,
    },
    /// It was found out that Beijing held something back.
    FoundOut {
        /// How much, in basis points of what was agreed.
        share: i32,
    },
    /// The agreement ran out.
    RanOut,
    /// Beijing made an offer.
    Offered(Terms),
}

impl TableEvent {
    /// Changes the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::Recommended(terms) => state.bargain.recommended = Some(*terms),
            Self::Mandated(terms) => state.bargain.mandate = Some(*terms),
            Self::Offered(terms) => {
                case::exchanged(state, state.bargain.counter);
                state.bargain.offer = Some(*terms);
            }
            Self::Countered(terms) => {
                case::exchanged(state, state.bargain.offer);
                state.bargain.counter = Some(*terms);
            }
            Self::TermsAgreed(terms) => agreed(state, *terms),
            Self::ConsentGiven => state.bargain.consent = true,
            Self::ConclusionRefused | Self::ConsentRefused => {
                withdrawn(state);
                state.bargain.refused = state.bargain.refused.saturating_add(1);
            }
            Self::Concluded(terms) => {
                state.case.completed = false;
                withdrawn(state);
                let agreement = Agreement { terms: *terms, since: state.round, held_back: 0, shaved: 0, found: 0 };
                state.bargain.agreement = Some(agreement);
            }
            Self::Broken { by_beijing } => {
                case::broken(state, *by_beijing);
                broken(state, *by_beijing);
            }
            Self::HeldBack { share } => {
                if let Some(agreement) = &mut state.bargain.agreement {
                    agreement.held_back = *share;
                    agreement.shaved = agreement.shaved.saturating_add(1);
                }
            }
            Self::FoundOut { .. } => {
                if let Some(agreement) = &mut state.bargain.agreement {
                    agreement.found = agreement.found.saturating_add(1);
                }
            }
            Self::RanOut => {
                case::ran_out(state);
                state.bargain.agreement = None;
            }
        }
    }

    /// Who may know of it.
    pub(super) fn audience(&self, _: &State) -> Audience {
        match self {
            // What the Union keeps from Beijing.
            Self::Recommended(_) | Self::Mandated(_) => UNION,
            // What Beijing keeps.
            Self::HeldBack { .. } => BEIJING,
            Self::Countered(_)
            | Self::Offered(_)
            | Self::TermsAgreed(_)
            | Self::ConsentGiven
            | Self::ConsentRefused
            | Self::ConclusionRefused
            | Self::Concluded(_)
            | Self::Broken { .. }
            | Self::FoundOut { .. }
            | Self::RanOut => EVERYONE,
        }
    }
}

fn agreed(state: &mut State, terms: Terms) {
    let bargain = &mut state.bargain;
    bargain.agreed = Some(terms);
    bargain.agreed_in = state.round;
    bargain.consent = !terms.binding;
    bargain.offer = None;
    bargain.counter = None;
}

/// What was agreed waits for nobody any more.
fn withdrawn(state: &mut State) {
    let bargain = &mut state.bargain;
    bargain.agreed = None;
    bargain.agreed_in = 0;
    bargain.consent = false;
}

fn broken(state: &mut State, by_beijing: bool) {
    state.bargain.agreement = None;
    state.china.breaches = state.china.breaches.saturating_add(u8::from(by_beijing));
    let cooling = u16::try_from(state.rules.politics.compliance.cooling).unwrap_or(0);
    state.bargain.not_before = state.round + cooling * u16::from(state.china.breaches.max(1));
}
