//! The host of a session tells news in their own words.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::game::event::{Event, InjectEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::State;
use crate::game::view::View;

/// The longest news, in characters.
pub(super) const MAX_NEWS: u16 = 240;

act! {
    /// Tells news in the host's own words.
    pub struct Tell {
        /// Which states are told; everybody where none is named.
        to: StateSet = [Addressees: |view, _| states(view)],
        /// What they are told.
        words: String = [Words: |_, _| Domain::Text { max: MAX_NEWS }],
    }
}

impl Act for Tell {
    const OCCASION: Occasion = Occasion::Inject;

    fn whole(&self, _: &View<'_>) -> Result<(), Refusal> {
        if self.words.trim().is_empty() { Err(Refusal::Nothing(Missing::Words)) } else { Ok(()) }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![InjectEvent::Told { to: self.to, words: self.words.clone() }.into()]
    }
}

fn states(view: &View<'_>) -> Domain {
    let all = view.states();
    let max = u8::try_from(all.len()).unwrap_or(u8::MAX);
    Domain::Several { of: Kind::State, ids: all.bits(), min: 0, max, worth: None }
}
