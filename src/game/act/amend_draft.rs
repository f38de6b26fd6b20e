//! After an opinion that is not positive: an amended text will follow.

use super::prelude::*;
use crate::game::state::step::committee::DONE;

act! {
    /// After an opinion that is not positive: an amended text will follow.
    pub struct AmendDraft {}
}

impl Act for AmendDraft {
    const OCCASION: Occasion = Occasion::Opinion;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.on_appeal() { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        vec![Event::Withdrawn { amended: true }, Event::Stepped(DONE)]
    }
}
