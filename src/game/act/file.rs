//! A state files evidence (Art. 4(2)).

use super::consult::some;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{EvidenceId, StateId};
use crate::game::event::{CommissionEvent, Event};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state;
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Files evidence.
    pub struct File {
        /// Which item.
        item: EvidenceId = [Evidence: |view, _| Domain::one(Kind::Evidence, fileable(view))],
    }
}

impl Act for File {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        some(fileable(view), Missing::Evidence)
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::File(self.item))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        expected.push(Expected::CaseFile(view.rules().evidence[self.item.index()].strength));
    }
}

impl File {
    /// What comes of it: nothing if the item is on the file already.
    pub(in crate::game) fn carried_out(&self, state: &State, by: StateId) -> Option<Event> {
        let item = self.item;
        (!state.evidence[item.index()].filed)
            .then_some(Event::Commission(CommissionEvent::Filed { item, by: Some(by) }))
    }
}

/// Items that this state found, that are not on the file, and that it has not asked to file this month.
fn fileable(view: &View<'_>) -> u64 {
    let open = |at: &usize| {
        let id = EvidenceId::at(*at);
        let found = view.evidence(id).is_some_and(|item| item.found && !item.filed);
        found && !view.acts().contains(&state::Act::File(id))
    };
    (0..view.rules().evidence.len()).filter(open).fold(0, |bits, at| bits | 1 << at)
}
