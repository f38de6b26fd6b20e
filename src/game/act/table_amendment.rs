//! The Commission tables a change to measures in force (Art. 12).

use super::draft::{in_force, of, plain, sectors, sunset, table, tabling_about};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{Seat, SectorId};
use crate::base::set::{MeasureSet, Set};
use crate::game::event::Event;
use crate::game::refusal::Refusal;
use crate::game::state::{Draft, DraftKind, State};
use crate::game::view::View;

act! {
    /// Tables a change to measures in force.
    pub struct TableAmendment {
        /// Which.
        measures: MeasureSet = [Measures: |view, _| of(in_force(view), None)],
        /// Sectors spared.
        spared: Set<SectorId> = [Spared: |view, _| sectors(view)],
        /// Months until they end by themselves, 0 for none.
        sunset: u8 = [Sunset: |_, _| sunset()],
    }
}

impl Act for TableAmendment {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        tabling_about(view, DraftKind::Amend, in_force(view))
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let Self { measures, spared, sunset } = *self;
        table(state, Draft { spared, sunset, ..plain(state, DraftKind::Amend, measures) })
    }
}
