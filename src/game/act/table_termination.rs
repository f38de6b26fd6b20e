//! The Commission tables the end of measures (Art. 12).

use super::draft::{in_force, plain, table, tabling_about};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::base::set::MeasureSet;
use crate::game::event::Event;
use crate::game::refusal::Refusal;
use crate::game::slot::{Domain, Kind};
use crate::game::state::{DraftKind, MeasureStage, State};
use crate::game::view::View;

act! {
    /// Tables the end of measures.
    pub struct TableTermination {
        /// Which.
        measures: MeasureSet = [Measures: |view, _| ends(view)],
    }
}

impl Act for TableTermination {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        tabling_about(view, DraftKind::Terminate, standing(view))
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        table(state, plain(state, DraftKind::Terminate, self.measures))
    }
}

/// What the act can end: while something is adopted that does not apply yet, everything at once; otherwise any of it.
fn ends(view: &View<'_>) -> Domain {
    let standing = standing(view);
    let max = u8::try_from(standing.len()).unwrap_or(u8::MAX);
    let min = if view.measures_in(MeasureStage::Deferred).is_empty() { 1 } else { max };
    Domain::Several { of: Kind::Measure, ids: standing.bits(), min, max, worth: None }
}

/// The measures that were adopted and did not end.
fn standing(view: &View<'_>) -> MeasureSet {
    in_force(view).union(view.measures_in(MeasureStage::Deferred))
}
