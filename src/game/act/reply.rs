//! A state answers a pledge.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{Seat, StateId};
use crate::game::event::{Event, MemberEvent};
use crate::game::slot::{Domain, Kind};
use crate::game::state::State;

act! {
    /// Answers a pledge.
    pub struct Reply {
        /// Whose: a state has one under way at a time.
        by: StateId = [Pledge: |view, _| Domain::one(Kind::Pledge, view.unanswered())],
        /// Whether it accepts.
        yes: bool = [YesNo: |_, _| Domain::one(Kind::YesNo, 0b11)],
    }
}

impl Act for Reply {
    const OCCASION: Occasion = Occasion::Replies;

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        let replied = |state| Event::Member(MemberEvent::Replied { state, by: self.by, yes: self.yes });
        seat.state().map(replied).into_iter().collect()
    }
}
