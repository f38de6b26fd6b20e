//! A state shares its stocks.

use super::consult::{once, others, some};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{GoodId, StateId};
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state;
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Shares stocks.
    pub struct Share {
        /// With whom.
        to: StateId = [State: |view, _| Domain::one(Kind::State, others(view).bits())],
        /// What.
        good: GoodId = [Good: |view, _| Domain::one(Kind::Good, shareable(view))],
    }
}

impl Act for Share {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        some(shareable(view), Missing::Stock)?;
        once(view, |act| matches!(act, state::Act::Share(..)))
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Share(self.to, self.good))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let warmth = view.rules().politics.prices.fund;
        expected.push(Expected::Stock(view.shareable(self.good)));
        expected.push(Expected::Opinion(self.to, warmth, warmth));
    }
}

impl Share {
    /// What comes of it: how much of the giver's stock goes.
    pub(in crate::game) fn carried_out(&self, state: &State, from: StateId) -> Event {
        let weeks = crate::game::supply::shareable(state, from, self.good);
        Event::Member(MemberEvent::Shared { from, to: self.to, good: self.good, weeks })
    }
}

/// Goods of which there is a stock to share.
fn shareable(view: &View<'_>) -> u64 {
    let goods = (0..view.rules().goods.len()).map(GoodId::at);
    goods.filter(|good| view.shareable(*good) > 0).fold(0, |bits, good| bits | 1 << good.0)
}
