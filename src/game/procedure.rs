//! Where the procedure under the Instrument and the drafts before the committee meet the board.

use crate::base::set::MeasureSet;
use crate::game::measures::in_stage;
use crate::game::state::{Draft, DraftKind, MeasureStage, SnapBack, State, Terms};
use crate::law::aci;
use crate::law::aci::draft::{Extent, Resumes, Subject};

/// Whole months since engagement began; 0 if it has not.
#[must_use]
pub fn months_engaged(state: &State) -> u8 {
    let aci::Phase::Engagement { since, .. } = state.procedure.phase() else { return 0 };
    u8::try_from(state.month.0.saturating_sub(since.month().0)).unwrap_or(u8::MAX)
}

/// The subject that a draft has in law; a suspension under terms with a clause resumes by them.
#[must_use]
pub(in crate::game) fn subject(state: &State, draft: &Draft, agreed: Option<&Terms>) -> Subject {
    let extent = |stage| {
        let all = in_stage(state, stage).is_subset(draft.measures);
        if all { Extent::All } else { Extent::Part }
    };
    match draft.kind {
        DraftKind::Respond => Subject::Package,
        DraftKind::Suspend => {
            let voted = agreed.is_some_and(|terms| terms.snap_back >= SnapBack::Measures);
            let resumes = if voted { Resumes::ByItsTerms } else { Resumes::ByNewAct };
            Subject::Suspension { extent: extent(MeasureStage::Applies), resumes }
        }
        DraftKind::Resume => Subject::Resumption { extent: extent(MeasureStage::Suspended) },
        DraftKind::Terminate => {
            let all = crate::game::measures::standing(state).is_subset(draft.measures);
            Subject::Termination { extent: if all { Extent::All } else { Extent::Part } }
        }
        DraftKind::Amend => Subject::Amendment,
    }
}

/// The measures of a draft that it can still be about.
#[must_use]
pub(in crate::game) fn still(state: &State, draft: &Draft) -> MeasureSet {
    let applies = in_stage(state, MeasureStage::Applies);
    let suspended = in_stage(state, MeasureStage::Suspended);
    let about = match draft.kind {
        DraftKind::Respond => return draft.measures,
        DraftKind::Suspend => applies,
        DraftKind::Resume => suspended,
        DraftKind::Terminate | DraftKind::Amend => applies.union(suspended),
    };
    draft.measures.intersection(about)
}
