//! A state or the Commission asks that a vote be opened (RoP 11(1)): a state in Coreper, beside its stands.

use super::consult::{ask, some, topics};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Phase, State, Topic};
use crate::game::view::View;

act! {
    /// Asks that a vote be opened. The Commission may ask too.
    pub struct RequestVote {
        /// On what.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, requestable(view))],
    }
}

impl Act for RequestVote {
    const OCCASION: Occasion = Occasion::Asking;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        let asked = view.acts().iter().any(|act| matches!(act, state::Act::RequestVote(_)));
        if requestable(view) == 0 && asked { Err(Refusal::AlreadyDone) } else { some(requestable(view), Missing::Item) }
    }

    fn events(&self, state: &State, seat: Seat) -> Vec<Event> {
        let requested = |by| vec![Event::Member(MemberEvent::VoteRequested { state: by, topic: self.topic })];
        match seat.state() {
            None => requested(None),
            Some(by) if state.phase == Phase::Replies => requested(Some(by)),
            Some(_) => ask(seat, self.noted()),
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
        Seat::State(me) => {
            view.acts().contains(&state::Act::RequestVote(topic)) || view.floor().requests[topic.index()].contains(me)
        }
        Seat::Beijing | Seat::Facilitator | Seat::Observer => false,
    };
    topics(|topic| view.is_pending(topic) && !asked(topic))
}
