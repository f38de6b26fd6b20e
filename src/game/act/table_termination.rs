//! The Commission tables the end of measures (Art. 12).

use super::draft::{in_force, of, plain, table, tabling_about};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::base::set::MeasureSet;
use crate::game::event::Event;
use crate::game::refusal::Refusal;
use crate::game::state::{DraftKind, MeasureStage, State, Topic};
use crate::game::view::View;

act! {
    /// Tables the end of measures.
    pub struct TableTermination {
        /// Which.
        measures: MeasureSet = [Measures: |view, _| of(standing(view), None)],
    }
}

impl Act for TableTermination {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        tabling_about(view, DraftKind::Terminate, standing(view))
    }

    /// What is adopted and does not apply yet ends with all the rest, or is not touched.
    fn whole(&self, view: &View<'_>) -> Result<(), Refusal> {
        let waits = self.measures.minus(in_force(view));
        let all = standing(view).is_subset(self.measures);
        if waits.is_empty() || all { Ok(()) } else { Err(Refusal::Pending(Topic::Package)) }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        table(state, plain(state, DraftKind::Terminate, self.measures))
    }
}

/// The measures that were adopted and did not end.
fn standing(view: &View<'_>) -> MeasureSet {
    in_force(view).union(view.measures_in(MeasureStage::Deferred))
}
