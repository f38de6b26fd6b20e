//! The Commission tables the suspension of measures (Art. 12).

use super::draft::{of, plain, table, tabling_about};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::base::set::MeasureSet;
use crate::game::event::Event;
use crate::game::refusal::Refusal;
use crate::game::state::{DraftKind, MeasureStage, State};
use crate::game::view::View;

act! {
    /// Tables the suspension of measures.
    pub struct TableSuspension {
        /// Which.
        measures: MeasureSet = [Measures: |view, _| of(view.measures_in(MeasureStage::Applies), None)],
    }
}

impl Act for TableSuspension {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        tabling_about(view, DraftKind::Suspend, view.measures_in(MeasureStage::Applies))
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        table(state, plain(state, DraftKind::Suspend, self.measures))
    }
}
