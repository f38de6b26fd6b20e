//! The Presidency puts the item to the vote.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::game::state::State;
use crate::game::turn;

act! {
    /// The Presidency puts the item to the vote.
    pub struct Put;
}

impl Act for Put {
    const OCCASION: Occasion = Occasion::Item;

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        turn::agenda_item(state).map(|agenda| Event::Vote(VoteEvent::Put(agenda.item.topic()))).into_iter().collect()
    }
}
