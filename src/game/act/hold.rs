//! The Presidency holds the item back.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, VoteEvent};
use crate::game::refusal::Refusal;
use crate::game::sorting::held;
use crate::game::state::{Gate, Item, State};
use crate::game::turn;
use crate::game::view::View;
use crate::law::rule::Rule;

act! {
    /// The Presidency holds the item back.
    pub struct Hold;
}

impl Act for Hold {
    const OCCASION: Occasion = Occasion::Item;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        match view.agenda_item().filter(|agenda| agenda.forced) {
            Some(agenda) => Err(Refusal::MustPut(agenda.item.topic())),
            None => Ok(()),
        }
    }

    /// Held back, unless a member or the Commission asked for the vote: then the members decide by simple majority (RoP 11(1)).
    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let Some(agenda) = turn::agenda_item(state) else { return Vec::new() };
        let topic = agenda.item.topic();
        if agenda.requested.is_empty() && !agenda.by_commission {
            held(state, topic)
        } else {
            vec![Event::Vote(VoteEvent::BallotOpened {
                item: Item::OpenVote(topic),
                gate: Gate::Council,
                rule: Rule::Simple,
            })]
        }
    }
}
