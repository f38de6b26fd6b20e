//! The host of a session has evidence come within reach.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{EvidenceId, Seat};
use crate::game::event::{Cause, ClockEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Effect;
use crate::game::slot::{Domain, Kind};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Puts an item of evidence within reach of those who may file it.
    pub struct Unearth {
        /// Which.
        item: EvidenceId = [Evidence: |view, _| Domain::one(Kind::Evidence, hidden(view))],
    }
}

impl Act for Unearth {
    const OCCASION: Occasion = Occasion::Inject;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if hidden(view) == 0 { Err(Refusal::Nothing(Missing::Evidence)) } else { Ok(()) }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![ClockEvent::Effected { of: None, effect: Effect::Find(self.item), cause: Cause::Inject }.into()]
    }
}

/// Items that nobody has found yet, as bits.
fn hidden(view: &View<'_>) -> u64 {
    let all = (0..view.rules().evidence.len()).map(EvidenceId::at);
    all.filter(|item| view.evidence(*item).is_none()).fold(0, |bits, item| bits | 1 << item.index())
}
