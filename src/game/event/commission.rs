//! The Commission: the case file, the procedure and its drafts.

use super::audience::{Audience, EVERYONE};
use super::case;
use super::why::SuggestionAnswer;
use crate::base::ids::{EvidenceId, StateId};
use crate::base::share::WHOLE;
use crate::game::state::{Draft, Fault, Fund, Scope, State, Suggestion};
use crate::law::aci;
use crate::law::aci::step::Step;

/// What happens with the case and with the drafts of the Commission.
#[derive(Clone, PartialEq, Debug)]
pub enum CommissionEvent {
    /// A case-file item came within reach.
    Found(EvidenceId),
    /// Beijing answered an item.
    Contested(EvidenceId),
    /// Evidence was put on the file.
    Filed {
        /// Which.
        item: EvidenceId,
        /// By which state; the Commission if none.
        by: Option<StateId>,
    },
    /// The Commission answered a suggestion.
    SuggestionAnswered {
        /// Whose.
        state: StateId,
        /// What.
        suggestion: Suggestion,
        /// How.
        answer: SuggestionAnswer,
    },
    /// The Commission proposes the fund.
    FundProposed(Fund),
    /// The procedure took a step (Commission or Council).
    Procedure(Step),
    /// The examination is planned to last so many months.
    Planned(u8),
    /// The scope that the proposal names.
    ScopeProposed(Scope),
    /// A draft was tabled.
    Tabled(Draft),
    /// The Commission called on the Council to act (TFEU 265).
    CalledToAct,
    /// The notice of Art. 13 was published.
    NoticeGiven,
    /// The Commission coordinated with the G7.
    Coordinated {
        /// Alignment gained, in basis points.
        gain: i32,
    },
    /// The Commission must say what follows from an opinion that is not positive.
    ChoiceOpened,
    /// The draft goes to the appeal committee.
    Appealed,
    /// The draft was withdrawn, or an amended one will follow.
    Withdrawn {
        /// Whether an amended one will follow.
        amended: bool,
    },
}

impl CommissionEvent {
    /// Changes the state.
    pub(super) fn apply(&self, state: &mut State) {
        match self {
            Self::Found(item) => state.evidence[item.index()].found = true,
            Self::Contested(item) => state.evidence[item.index()].contested = true,
            Self::Filed { item, by } => {
                let known = &mut state.evidence[item.index()];
                known.found = true;
                known.filed = true;
                known.by = *by;
            }
            Self::Procedure(step) => {
                case::step(state, *step);
                procedure(state, *step);
            }
            Self::Planned(months) => state.floor.planned = *months,
            // What it proposes takes the place of what the Presidency has presented.
            Self::ScopeProposed(scope) => (state.floor.scope, state.floor.text) = (Some(*scope), None),
            Self::Tabled(draft) => {
                state.floor.draft = Some(*draft);
                state.floor.appeal = false;
                state.floor.suggestions.clear();
            }
            Self::Coordinated { gain } => {
                state.case.coordinated = true;
                state.floor.coordinated = true;
                state.union.g7 = (state.union.g7 + gain).min(WHOLE);
            }
            Self::CalledToAct => state.floor.called = state.round,
            Self::NoticeGiven => state.case.notice = Some(state.round),
            Self::FundProposed(fund) => {
                state.floor.fund = Some(*fund);
                state.nations.iter_mut().for_each(|nation| nation.asked_fund = false);
            }
            Self::ChoiceOpened => state.floor.choice = true,
            Self::Appealed => (state.floor.choice, state.floor.appeal) = (false, true),
            Self::Withdrawn { .. } => {
                state.floor.choice = false;
                state.floor.appeal = false;
                state.floor.draft = None;
            }
            Self::SuggestionAnswered { .. } => {}
        }
    }

    /// Who may know of it.
    pub(super) fn audience(&self, state: &State) -> Audience {
        match self {
            Self::Found(item) => {
                let holders = state.rules.evidence[item.index()].holders;
                Audience { commission: true, ..Audience::states(holders) }
            }
            Self::Contested(_)
            | Self::Filed { .. }
            | Self::Procedure(_)
            | Self::Planned(_)
            | Self::ScopeProposed(_)
            | Self::Tabled(_)
            | Self::SuggestionAnswered { .. }
            | Self::Coordinated { .. }
            | Self::NoticeGiven
            | Self::CalledToAct
            | Self::FundProposed(_)
            | Self::ChoiceOpened
            | Self::Appealed
            | Self::Withdrawn { .. } => EVERYONE,
        }
    }
}

fn procedure(state: &mut State, step: Step) {
    match state.procedure.step(step, state.today()) {
        Ok(next) => state.procedure = next,
        Err(refusal) => state.fault = state.fault.or(Some(Fault::Procedure { step: step.kind(), refusal })),
    }
    if step == Step::Determine {
        state.union.ladder_determined = state.ladder();
    }
    if matches!(state.procedure.phase(), aci::Phase::Ended { .. }) {
        // Whoever wants another case asks again, and a call to act was on this proposal.
        state.floor.called = 0;
        state.nations.iter_mut().for_each(|nation| nation.asked = false);
    }
}
