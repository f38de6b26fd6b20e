//! The Presidency notes that there is a majority: who is silent assents, and who would not can say so.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::state::State;
use crate::game::turn;
use crate::game::view::View;

act! {
    /// The Presidency concludes on the item: silence is assent.
    pub struct Conclude;
}

impl Act for Conclude {
    const OCCASION: Occasion = Occasion::Item;

    /// What nobody has prepared nobody can note a majority for.
    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.is_prepared() { Ok(()) } else { Err(Refusal::Nothing(Missing::Report)) }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let topic = turn::agenda_item(state).map(|agenda| agenda.item.topic());
        topic.map(|topic| Event::Vote(VoteEvent::Concluding(topic))).into_iter().collect()
    }
}
