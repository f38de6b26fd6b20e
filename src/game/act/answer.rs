//! A state chooses in its dispatch.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{OptionId, Seat};
use crate::game::event::{Event, MemberEvent};
use crate::game::slot::{Domain, Filled, Kind};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// A state chooses in its dispatch.
    pub struct Answer {
        /// What it chooses.
        choice: OptionId = [Choice: options],
    }
}

impl Act for Answer {
    const OCCASION: Occasion = Occasion::Dispatch;

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        let answered = |state| Event::Member(MemberEvent::Answered { state, choice: self.choice.0 });
        seat.state().map(answered).into_iter().collect()
    }
}

fn options(view: &View<'_>, _: &Filled<'_>) -> Domain {
    let dispatch = view.mine().and_then(|nation| nation.dispatch);
    let count = dispatch.map_or(1, |id| view.rules().dispatches[id.index()].options.len());
    Domain::one(Kind::Choice, (1 << count) - 1)
}
