//! What a seat may know of how others stand and voted: the table's knowledge, and what of it has become known outside.

use super::View;
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::coreper;
use crate::game::opinion;
use crate::game::state::{Paper, Stand, Topic};
use crate::law::ballot::Vote;

impl View<'_> {
    /// Whether this seat knows of votes only what has become known outside the room.
    pub(super) fn is_in_the_fog(&self) -> bool {
        self.seat == Seat::Beijing && self.state.rules.politics.council.is_foggy()
    }

    /// How a state last voted on each topic, as far as this seat knows.
    pub(super) fn votes_known(&self, id: StateId) -> [Option<(u16, Vote)>; Topic::COUNT] {
        let nation = self.state.nation(id);
        let mut votes = nation.voted;
        if self.is_in_the_fog() {
            for (topic, vote) in votes.iter_mut().enumerate() {
                *vote = vote.filter(|_| nation.outside & (1 << topic) != 0);
            }
        }
        votes
    }

    /// Whether it is known outside what a state shows in Coreper on a file.
    #[must_use]
    pub fn is_exposed(&self, id: StateId, topic: Topic) -> bool {
        self.state.nation(id).exposed & (1 << topic.index()) != 0
    }

    /// Whether it is known outside how a state voted last on a topic.
    #[must_use]
    pub fn is_known_outside(&self, id: StateId, topic: Topic) -> bool {
        let foggy = self.state.rules.politics.council.is_foggy();
        !foggy || self.state.nation(id).outside & (1 << topic.index()) != 0
    }

    /// The topics on which the Council voted and it is not known outside how each did, as bits: what can be made public (RoP
    /// 9(2)(b)). Committees are not the Council.
    #[must_use]
    pub fn publishable(&self) -> u64 {
        let council = self.state.rules.politics.council;
        let open = self.sees_mandate() && council.is_foggy() && council.publish.open != 0;
        let hidden = |topic: Topic| {
            let voted = |id: &StateId| self.state.nation(*id).voted[topic.index()].is_some();
            self.states().iter().any(|id| voted(&id) && !self.is_known_outside(id, topic))
        };
        let topics = Topic::ALL.into_iter().filter(|topic| open && *topic != Topic::Package && hidden(*topic));
        topics.fold(0, |bits, topic| bits | 1 << topic.index())
    }

    /// The others whose stand or vote on a file is known at the table and not outside.
    #[must_use]
    pub fn secret_on(&self, topic: Topic) -> StateSet {
        let council = self.state.rules.politics.council;
        if !self.sees_mandate() || !council.is_foggy() || council.leak.open == 0 {
            return StateSet::EMPTY;
        }
        let hidden = |id: &StateId| {
            let voted = self.state.nation(*id).voted[topic.index()].is_some() && !self.is_known_outside(*id, topic);
            let shown = coreper::stand(self.state, *id, topic).is_some_and(|stand| stand != Stand::Silent);
            let told = coreper::confided(self.state, *id, topic).filter(|told| !told.outside);
            let heard = told.is_some_and(|told| Some(told.to) == self.me());
            voted || heard || (shown && !self.is_exposed(*id, topic))
        };
        self.states().iter().filter(hidden).filter(|id| self.me() != Some(*id)).collect()
    }

    /// Those of whom this seat could let it be known outside where they stand on a file: others, and itself where it has shown a stand and
    /// said nothing in public.
    #[must_use]
    pub fn tellable_on(&self, topic: Topic) -> StateSet {
        let council = self.state.rules.politics.council;
        let Some(me) = self.me().filter(|_| council.is_foggy() && council.leak.open != 0) else {
            return self.secret_on(topic);
        };
        let nation = self.state.nation(me);
        let shown = coreper::stand(self.state, me, topic).is_some_and(|stand| stand != Stand::Silent);
        let own = shown && !self.is_exposed(me, topic) && nation.declared[topic.index()].is_none();
        if own { self.secret_on(topic).with(me) } else { self.secret_on(topic) }
    }

    /// The files on which a paper is the table's knowledge and not known outside, as bits of their topics.
    #[must_use]
    pub fn secret_papers(&self, paper: Paper) -> u64 {
        let council = self.state.rules.politics.council;
        if !self.sees_mandate() || !council.is_foggy() || council.leak.open == 0 {
            return 0;
        }
        let floor = &self.state.floor;
        let secret = |topic: &Topic| match paper {
            Paper::Text => *topic == Topic::Determination && floor.text.is_some() && !floor.text_outside,
            Paper::Opinion => {
                let told = opinion::given(self.state, *topic);
                told.is_some() && told != floor.opinions.known_outside(*topic)
            }
        };
        Topic::ALL.into_iter().filter(secret).fold(0, |bits, topic| bits | 1 << topic.index())
    }

    /// Whether a state goes along with what lies on the table, as the table knows it.
    #[must_use]
    pub fn goes_along(&self, id: StateId, topic: Topic) -> bool {
        self.sees_mandate() && coreper::goes_along(self.state, id, topic)
    }

    /// The stands of a state that this seat may know of.
    pub(super) fn stands_known(&self, id: StateId) -> [Option<(u16, Stand)>; Topic::COUNT] {
        let mut stands = self.state.nation(id).stands;
        if !self.sees_mandate() {
            for (topic, stand) in Topic::ALL.into_iter().zip(&mut stands) {
                let told = coreper::confided_outside(self.state, id, topic);
                *stand = told.map_or(*stand, |told| Some((told.round, told.stand)));
                *stand = stand.filter(|_| self.is_exposed(id, topic));
            }
        }
        stands
    }
}
