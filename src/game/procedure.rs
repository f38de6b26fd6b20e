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
            let fuse = u16::try_from(state.rules.politics.grounds.fuse).unwrap_or(0);
            let until = state.today().plus_months(fuse);
            if prolongs(state, draft) {
                return Subject::Prolongation { until };
            }
            let burns = fuse > 0 && agreed.is_some_and(|terms| terms.snap_back >= SnapBack::Measures);
            let resumes = if burns { Resumes::OnLapse(until) } else { Resumes::ByNewAct };
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

/// Whether a suspension is of what is suspended already: then it is for longer.
#[must_use]
pub(in crate::game) fn prolongs(state: &State, draft: &Draft) -> bool {
    let suspended = in_stage(state, MeasureStage::Suspended);
    draft.kind == DraftKind::Suspend && !draft.measures.is_empty() && draft.measures.is_subset(suspended)
}

/// The measures of a draft that it can still be about.
#[must_use]
pub(in crate::game) fn still(state: &State, draft: &Draft) -> MeasureSet {
    let applies = in_stage(state, MeasureStage::Applies);
    let suspended = in_stage(state, MeasureStage::Suspended);
    let about = match draft.kind {
        DraftKind::Respond => return draft.measures,
        DraftKind::Suspend if prolongs(state, draft) => suspended,
        DraftKind::Suspend => applies,
        DraftKind::Resume => suspended,
        DraftKind::Terminate => crate::game::measures::standing(state),
        DraftKind::Amend => applies.union(suspended),
    };
    draft.measures.intersection(about)
}
