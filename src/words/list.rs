//! Lists: "A, B and C", and sets of things by their names.

use super::Words;
use crate::base::ids::{MeasureId, SectorId};
use crate::base::set::{MeasureSet, Set, StateSet};
use crate::words::text::{self, say};

/// "A", "A and B", "A, B and C"; "nothing" if there is none.
#[must_use]
pub(crate) fn join(items: impl IntoIterator<Item = String>) -> String {
    let mut items: Vec<String> = items.into_iter().collect();
    let Some(last) = items.pop() else { return text::plain("nothing") };
    if items.is_empty() { last } else { say!("list-and", first = items.join(", "), last = last) }
}

/// A list of which one is enough: "a", "a or b", "a, b or c"; "nothing" when it is empty.
pub(crate) fn any_of(items: impl IntoIterator<Item = String>) -> String {
    let mut items: Vec<String> = items.into_iter().collect();
    let Some(last) = items.pop() else { return text::plain("nothing") };
    if items.is_empty() { last } else { say!("list-or", first = items.join(", "), last = last) }
}

impl Words<'_> {
    /// Member states by their codes in the order of the roll; "all member states" when it is all of them, "none" when none.
    #[must_use]
    pub fn codes(&self, states: StateSet) -> String {
        if states.is_empty() {
            return text::plain("nobody");
        }
        if states == StateSet::first(self.campaign.rules.nations.len()) {
            return text::plain("all-states");
        }
        states.iter().map(|id| self.code(id)).collect::<Vec<_>>().join(" ")
    }

    /// Member states by name: up to three names in a sentence, else codes.
    #[must_use]
    pub fn states(&self, states: StateSet) -> String {
        if states.is_empty() || states.len() > 3 {
            self.codes(states)
        } else {
            join(states.iter().map(|id| self.state(id)))
        }
    }

    /// Measures by code and name.
    #[must_use]
    pub fn measures(&self, measures: MeasureSet) -> String {
        join(measures.iter().map(|id: MeasureId| self.measure(id)))
    }

    /// Measures by code alone: many of them.
    #[must_use]
    pub fn measure_codes(&self, measures: MeasureSet) -> String {
        let codes = measures.iter().map(|id: MeasureId| self.campaign.text.measure(id).id.clone());
        codes.collect::<Vec<_>>().join(" ")
    }

    /// Sectors by name.
    #[must_use]
    pub fn sectors(&self, sectors: Set<SectorId>) -> String {
        join(sectors.iter().map(|id| self.sector(id)))
    }
}
