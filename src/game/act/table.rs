//! The Commission tables a response package (Art. 8).

use super::draft::{months, of, plain, sectors, sunset, tabling};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{MeasureId, Seat, SectorId};
use crate::base::set::{MeasureSet, Set};
use crate::game::event::Event;
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::{Draft, DraftKind, MeasureStage, State};
use crate::game::view::View;
use crate::law::aci;
use crate::law::aci::condition::Condition;

act! {
    /// Tables a response package.
    pub struct Table {
        /// The package.
        measures: MeasureSet = [
            Measures: |view, _| of(in_the_interest(view), Some(view.room_for_measures())),
        ],
        /// Sectors spared.
        spared: Set<SectorId> = [Spared: |view, _| sectors(view)],
        /// Months by which application is deferred.
        deferral: u8 = [Deferral: |_, _| months(1, 3, 1, 1)],
        /// Months until it ends by itself, 0 for none.
        sunset: u8 = [Sunset: |_, _| sunset()],
    }
}

impl Act for Table {
    const OCCASION: Occasion = Occasion::Commission;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.bargain().agreement.is_some() {
            return Err(Refusal::UnderAgreement);
        }
        tabling(view, DraftKind::Respond)?;
        let open = view.measures_in(MeasureStage::None);
        if open.is_empty() {
            return Err(Refusal::Nothing(Missing::Measure));
        }
        // The default takes the lowest id that fits; at least one must.
        let open = in_the_interest(view);
        if open.is_empty() {
            return Err(Refusal::Law(aci::refusal::Refusal::NotMet(Condition::UnionInterest)));
        }
        let room = view.room_for_measures();
        let fits = open.iter().any(|id| view.rules().measures[id.index()].value[1] <= room);
        if fits { Ok(()) } else { Err(Refusal::Nothing(Missing::Proportionate)) }
    }

    /// A package as a whole is in the Union interest (Art. 9).
    fn whole(&self, view: &View<'_>) -> Result<(), Refusal> {
        let draft = Draft { spared: self.spared, ..Draft::about(DraftKind::Respond, self.measures) };
        let refusal = aci::refusal::Refusal::NotMet(Condition::UnionInterest);
        if is_in_the_interest(view, &draft) { Ok(()) } else { Err(Refusal::Law(refusal)) }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let Self { measures, spared, deferral, sunset } = *self;
        let draft = Draft { spared, deferral, sunset, ..plain(state, DraftKind::Respond, measures) };
        super::draft::table(state, draft)
    }
}

/// Whether a package as a whole is in the Union interest.
fn is_in_the_interest(view: &View<'_>, draft: &Draft) -> bool {
    let [.., interest] = view.grounds(draft);
    interest.is_met()
}

/// The measures that are not taken yet and are in the Union interest at least by themselves: more of them only cost more.
fn in_the_interest(view: &View<'_>) -> MeasureSet {
    let alone = |id: &MeasureId| {
        let draft = Draft::about(DraftKind::Respond, MeasureSet::EMPTY.with(*id));
        is_in_the_interest(view, &draft)
    };
    view.measures_in(MeasureStage::None).iter().filter(alone).fold(MeasureSet::EMPTY, MeasureSet::with)
}
