//! The Commission tables that suspended measures resume (Art. 12).

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
    /// Tables that suspended measures resume.
    pub struct TableResumption {
        /// Which.
        measures: MeasureSet = [Measures: |view, _| of(view.measures_in(MeasureStage::Suspended), None)],
    }
}

impl Act for TableResumption {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.bargain().agreement.is_some() {
            return Err(Refusal::UnderAgreement);
        }
        tabling_about(view, DraftKind::Resume, view.measures_in(MeasureStage::Suspended))
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        table(state, plain(state, DraftKind::Resume, self.measures))
    }
}
