//! The Commission adopts after no opinion on appeal.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::committee::adopt;
use crate::game::event::{ClockEvent, Event};
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::step::committee::DONE;
use crate::game::state::{DraftKind, State};
use crate::game::view::View;
use crate::law::aci;
use crate::law::aci::condition::Condition;
use crate::law::aci::step::Step;
use crate::law::comitology::Opinion;

act! {
    /// Adopts after no opinion on appeal.
    pub struct Adopt;
}

impl Act for Adopt {
    const OCCASION: Occasion = Occasion::Opinion;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.on_appeal() {
            // What ends measures does so only while its ground holds (Art. 12(4)).
            let groundless =
                view.draft().is_some_and(|draft| draft.kind == DraftKind::Terminate) && view.end().is_none();
            let refusal = aci::refusal::Refusal::NotMet(Condition::EndGround);
            return if groundless { Err(Refusal::Law(refusal)) } else { Ok(()) };
        }
        // The law's own refusal to adopt on the opinion that was given.
        let step = Step::Adopt { applies: None, extent: None };
        let refusal = view.procedure().step(step, view.today()).err();
        Err(refusal.map_or(Refusal::Nothing(Missing::Draft), Refusal::Law))
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let Some(draft) = state.floor.draft else { return Vec::new() };
        let mut events = adopt(state, draft, Opinion::None);
        events.push(Event::Clock(ClockEvent::Stepped(DONE)));
        events
    }
}
