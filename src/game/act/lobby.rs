//! A state works on another one towards a vote.

use super::consult::{any_topic, others};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::StateId;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, State, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;

act! {
    /// Lobbies a state.
    pub struct Lobby {
        /// Whom.
        to: StateId = [State: |view, _| Domain::one(Kind::State, not_yet(view))],
        /// On what.
        topic: Topic = [Topic: |_, _| any_topic()],
        /// Towards what.
        vote: Vote = [Vote: |_, _| Domain::one(Kind::Vote, 0b111)],
    }
}

impl Act for Lobby {
    const OCCASION: Occasion = Occasion::Members;

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Lobby(self.to, self.topic, self.vote))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let (mean, way) = (view.rules().politics.prices.lobby, self.vote.direction());
        let ends = [(mean - mean / 2) * way, (mean + mean / 2) * way];
        expected.push(Expected::Opinion(self.to, ends[0].min(ends[1]), ends[0].max(ends[1])));
    }
}

impl Lobby {
    /// What comes of it. It moves the campaign's figure on average, half of it either way by chance; never backwards.
    pub(in crate::game) fn carried_out(&self, state: &State, by: StateId) -> Event {
        let mean = state.rules.politics.prices.lobby;
        let key = Key::new(state.round, Purpose::Lobby).actor(by.0).subject(self.to.0);
        let moved = (mean + Stream::new(state.seed, key).between(-mean / 2, mean / 2)).max(0);
        Event::Member(MemberEvent::Lobbied { by, to: self.to, topic: self.topic, vote: self.vote, moved })
    }
}

/// Others that were not lobbied this month.
fn not_yet(view: &View<'_>) -> u64 {
    let lobbied = |act: &_| if let state::Act::Lobby(to, ..) = act { Some(*to) } else { None };
    others(view).minus(view.acts().iter().filter_map(lobbied).collect()).bits()
}
