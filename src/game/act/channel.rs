//! A state goes to Beijing alone.

use super::consult::once;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::StateId;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::politics::channel_price;
use crate::game::refusal::Refusal;
use crate::game::state;
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Goes to Beijing alone.
    pub struct Channel;
}

impl Act for Channel {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        once(view, |act| matches!(act, state::Act::Channel))?;
        if view.bargain().agreement.is_some() { Err(Refusal::UnderAgreement) } else { Ok(()) }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Channel)
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let politics = &view.rules().politics;
        expected.push(Expected::Favour(politics.prices.channel_favour, politics.prices.channel_chance));
        let price = view.me().map_or(0, |me| channel_price(view.rules(), view.month(), me));
        expected.push(Expected::Leak(politics.prices.channel_leak, price));
    }
}

impl Channel {
    /// What comes of it: whether Beijing gives anything, and whether it becomes known.
    pub(in crate::game) fn carried_out(of: &State, state: StateId) -> Event {
        let mut stream = Stream::new(of.seed, Key::new(of.round, Purpose::Channel).actor(state.0));
        let relief = stream.chance(of.rules.politics.prices.channel_chance);
        let leaked = stream.chance(of.rules.politics.prices.channel_leak);
        Event::Member(MemberEvent::Travelled { state, relief, leaked })
    }
}
