//! A state or the Commission asks that a vote be opened (RoP 11(1)).

use super::consult::{ask, some, topics};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, State, Topic};
use crate::game::view::View;

act! {
    /// Asks that a vote be opened. The Commission may ask too.
    pub struct RequestVote {
        /// On what.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, requestable(view))],
    }
}

impl Act for RequestVote {
    const OCCASION: Occasion = Occasion::Both;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        let asked = view.acts().iter().any(|act| matches!(act, state::Act::RequestVote(_)));
        if requestable(view) == 0 && asked { Err(Refusal::AlreadyDone) } else { some(requestable(view), Missing::Item) }
    }

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        if seat == Seat::Commission {
            vec![Event::Member(MemberEvent::VoteRequested { state: None, topic: self.topic })]
        } else {
            ask(seat, self.noted())
        }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::RequestVote(self.topic))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        expected.extend(view.me().map(|_| Expected::Public));
    }
}

/// Topics with an item before the Council for which this seat has not asked this month.
fn requestable(view: &View<'_>) -> u64 {
    let asked = |topic| match view.seat() {
        Seat::Commission => view.commission_requested(topic),
        Seat::State(_) | Seat::Beijing | Seat::Facilitator | Seat::Observer => {
            view.acts().contains(&state::Act::RequestVote(topic))
        }
    };
    topics(|topic| view.is_pending(topic) && !asked(topic))
}
