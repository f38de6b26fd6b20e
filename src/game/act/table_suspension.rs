//! The Commission tables the suspension of measures, or that a suspension lasts longer (Art. 12).

use super::draft::{of, plain, table, tabling_about};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::base::set::MeasureSet;
use crate::game::event::Event;
use crate::game::refusal::Refusal;
use crate::game::state::{DraftKind, MeasureStage, State};
use crate::game::view::View;
use crate::law::aci::Suspended;
use crate::law::aci::draft::Resumes;

act! {
    /// Tables the suspension of measures.
    pub struct TableSuspension {
        /// Which.
        measures: MeasureSet = [Measures: |view, _| of(suspendable(view), None)],
    }
}

impl Act for TableSuspension {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        tabling_about(view, DraftKind::Suspend, suspendable(view))
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        table(state, plain(state, DraftKind::Suspend, self.measures))
    }
}

/// The measures that can be suspended, or, where none applies and a day is named for the end of the suspension, for longer.
fn suspendable(view: &View<'_>) -> MeasureSet {
    let applies = view.measures_in(MeasureStage::Applies);
    let ends = matches!(view.procedure().suspended(), Some(Suspended { resumes: Resumes::OnLapse(_), .. }));
    if applies.is_empty() && ends { view.measures_in(MeasureStage::Suspended) } else { applies }
}
