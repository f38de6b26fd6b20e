//! The Commission tables the end of measures (Art. 12).

use super::draft::{in_force, of, plain, table, tabling_about};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::base::set::MeasureSet;
use crate::game::event::Event;
use crate::game::refusal::Refusal;
use crate::game::state::{DraftKind, State};
use crate::game::view::View;

act! {
    /// Tables the end of measures.
    pub struct TableTermination {
        /// Which.
        measures: MeasureSet = [Measures: |view, _| of(in_force(view), None)],
    }
}

impl Act for TableTermination {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        tabling_about(view, DraftKind::Terminate, in_force(view))
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        table(state, plain(state, DraftKind::Terminate, self.measures))
    }
}
