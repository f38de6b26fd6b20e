//! A state suggests something for the draft package (Regulation (EU) No 182/2011, Art. 3(4)).

use super::consult::once;
use super::occasion::Occasion;
use super::{Act, act};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Filled, Kind, Slot};
use crate::game::state::{self, MeasureStage, Suggestion, SuggestionKind};
use crate::game::view::View;
use crate::law::aci;

act! {
    /// Suggests something for the draft.
    pub struct Suggest {
        /// What.
        suggestion: Suggestion = [
            Suggestion: |view, _| Domain::one(Kind::Suggestion, suggestable(view)),
            Subject: subjects,
        ],
    }
}

impl Act for Suggest {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        once(view, |act| matches!(act, state::Act::Suggest(_)))?;
        if matches!(view.procedure().phase(), aci::Phase::NotStarted | aci::Phase::Ended { .. }) {
            return Err(Refusal::Nothing(Missing::Examination));
        }
        Ok(())
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Suggest(self.suggestion))
    }

    fn forecast(&self, _: &View<'_>, expected: &mut Expectations) {
        expected.push(Expected::Public);
    }
}

/// Kinds of suggestions that have a subject now.
fn suggestable(view: &View<'_>) -> u64 {
    let has_subject = |kind: &SuggestionKind| match kind {
        SuggestionKind::Spare => spareable(view) != 0,
        SuggestionKind::Add | SuggestionKind::Drop => !view.measures_in(MeasureStage::None).is_empty(),
        SuggestionKind::Sunset => true,
    };
    let all = SuggestionKind::ALL.iter().enumerate();
    all.filter(|(_, kind)| has_subject(kind)).fold(0, |bits, (at, _)| bits | 1 << at)
}

/// Sectors that weigh at home.
fn spareable(view: &View<'_>) -> u64 {
    let Some(me) = view.me() else { return 0 };
    let nation = &view.rules().nations[me.index()];
    (0..view.rules().sectors).filter(|at| nation.sectors[*at] > 0).fold(0, |bits, at| bits | 1 << at)
}

fn subjects(view: &View<'_>, filled: &Filled<'_>) -> Domain {
    match filled.get(Slot::Suggestion).unwrap_or(SuggestionKind::Spare) {
        SuggestionKind::Spare => Domain::one(Kind::Sector, spareable(view)),
        SuggestionKind::Add | SuggestionKind::Drop => {
            Domain::one(Kind::Measure, view.measures_in(MeasureStage::None).bits())
        }
        SuggestionKind::Sunset => {
            Domain::one(Kind::Sunset, state::SUNSETS.iter().fold(0, |bits, months| bits | 1 << months))
        }
    }
}
