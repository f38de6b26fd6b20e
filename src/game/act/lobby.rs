//! A state works on another one towards a vote.

use super::consult::{others, votes_ahead};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::calendar::Month;
use crate::base::ids::StateId;
use crate::base::share::ratio;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::politics::room;
use crate::game::rulebook::Rulebook;
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
        topic: Topic = [Topic: |view, _| votes_ahead(view, |_| true)],
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
        let Some(me) = view.me() else { return };
        let met = view.own(me).is_some_and(|own| own.courted.iter().any(|met| met.contains(self.to)));
        let again = if met { view.rules().politics.prices.lobbying.again } else { 100 };
        let way = self.vote.direction();
        let ends = Self::moves(view.rules(), view.month(), me).map(|points| ratio(points, again, 100) * way);
        expected.push(Expected::Opinion(self.to, ends[0].min(ends[1]), ends[0].max(ends[1])));
    }
}

impl Lobby {
    /// What a talk of a state moves where nobody was before, least and most, in points.
    #[must_use]
    pub fn moves(rules: &Rulebook, month: Month, by: StateId) -> [i32; 2] {
        let (mean, weight) = (rules.politics.prices.lobby, weight(rules, month, by));
        [mean - mean / 2, mean + mean / 2].map(|points| ratio(points, weight, 100))
    }

    /// What comes of it. It moves the campaign's figure on average, half of it either way by chance: more for a large state, half
    /// for each that was there before it this month (`before`), less for who was there in the last three months, and the less
    /// the fuller the pot is. Never backwards.
    pub(in crate::game) fn carried_out(&self, state: &State, by: StateId, before: u8) -> Event {
        let Self { to, topic, vote } = *self;
        let rules = &state.rules.politics.prices;
        let key = Key::new(state.round, Purpose::Lobby).actor(by.0).subject(to.0);
        let drawn = rules.lobby + Stream::new(state.seed, key).between(-rules.lobby / 2, rules.lobby / 2);
        let again = state.nation(by).courted.iter().any(|met| met.contains(to));
        let again = if again { rules.lobbying.again } else { 100 };
        let moved = ratio(drawn, weight(&state.rules, state.month, by) * again, 10_000) >> before.min(5);
        let towards = if vote == Vote::Against { -moved } else { moved };
        let moved = room(state.nation(to).received[topic.index()], towards, rules.lobbying.most).abs();
        Event::Member(MemberEvent::Lobbied { by, to, topic, vote, moved })
    }
}

/// What a state weighs as a lobbyist, by its share of the population, in per cent.
fn weight(rules: &Rulebook, month: Month, by: StateId) -> i32 {
    let share = rules.population_table(month).map_or(0, |table| table.table.share(by));
    let lobbying = &rules.politics.prices.lobbying;
    match share {
        800.. => lobbying.large,
        200.. => lobbying.middle,
        _ => lobbying.small,
    }
}

/// Others that were not lobbied this month.
fn not_yet(view: &View<'_>) -> u64 {
    let lobbied = |act: &_| if let state::Act::Lobby(to, ..) = act { Some(*to) } else { None };
    others(view).minus(view.acts().iter().filter_map(lobbied).collect()).bits()
}
