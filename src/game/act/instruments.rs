//! What the acts of Beijing with its instruments share.

use crate::base::ids::InstrumentId;
use crate::base::set::InstrumentSet;
use crate::game::rulebook::Reach;
use crate::game::slot::{Domain, Filled, Kind, Slot};
use crate::game::view::View;

/// One of some instruments.
pub(super) const fn on(instruments: InstrumentSet) -> Domain {
    Domain::one(Kind::Instrument, instruments.bits())
}

/// Instruments that are not at work.
pub(super) fn idle(view: &View<'_>) -> InstrumentSet {
    (0..view.rules().instruments.len()).map(InstrumentId::at).filter(|id| !view.at_work().contains(*id)).collect()
}

/// Whom the instrument that was chosen can be used on: the whole Union, or some states that have what it concerns.
pub(super) fn targets(view: &View<'_>, filled: &Filled<'_>) -> Domain {
    let id: InstrumentId = filled.get(Slot::Instrument).unwrap_or(InstrumentId(0));
    let rule = view.rules().instruments.get(id.index());
    let all = rule.map_or(view.states(), |instrument| instrument.among(view.states()));
    let count = u8::try_from(all.len()).unwrap_or(u8::MAX);
    let (min, max) = match rule.map(|instrument| instrument.reach) {
        Some(Reach::States(most)) => (1, most.min(count)),
        Some(Reach::Union) | None => (count, count),
    };
    Domain::Several { of: Kind::State, ids: all.bits(), min, max, worth: None }
}
