//! A state lets it be known outside where another one stands on a file. Nobody may (RoP 6(1)), and it happens. Its own stand it may tell:
//! that is a word given in public.

use super::consult::{once, some, topics};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::StateId;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::coreper::{confided, goes_along};
use crate::game::event::{Cause, ClockEvent, Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::politics::room;
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Indicator;
use crate::game::slot::{Domain, Kind, Slot};
use crate::game::state::{self, Stand, State, Topic};
use crate::game::view::View;

act! {
    /// Lets it be known outside where another stands on a file.
    pub struct Leak {
        /// On which file.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, leakable(view))],
        /// Who stands there.
        of: StateId = [State: |view, filled| {
            let topic = filled.get(Slot::Topic).unwrap_or(Topic::Determination);
            Domain::one(Kind::State, view.tellable_on(topic).bits())
        }],
    }
}

impl Act for Leak {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        once(view, told_outside)?;
        some(leakable(view), Missing::Secret)
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Leak(self.topic, self.of))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let leak = &view.rules().politics.council.leak;
        if view.me() == Some(self.of) {
            expected.push(Expected::Public);
            return;
        }
        let told = view.confided(self.of, self.topic);
        if told.map_or_else(|| view.goes_along(self.of, self.topic), Stand::goes_along) {
            expected.push(Expected::Fear(self.of, leak.fear));
        } else {
            expected.push(Expected::Opinion(self.of, -leak.swings, leak.swings));
        }
        let found = told.map_or(leak.found, |_| view.rules().politics.council.confess.found);
        expected.push(Expected::Found { chance: found, capital: -leak.capital, cohesion: -leak.cohesion });
    }
}

/// Whether an act tells something outside: of either kind there is one a month.
pub(super) const fn told_outside(act: &state::Act) -> bool {
    matches!(act, state::Act::Leak(..) | state::Act::LeakPaper(..))
}

impl Leak {
    /// What comes of it. Who goes along is known in Beijing to do so, and fears it; who does not is asked at home, and hardens or gives
    /// way. Whether it is found out who told is drawn apart from that.
    pub(in crate::game) fn carried_out(&self, state: &State, by: StateId) -> Event {
        let Self { topic, of } = *self;
        let leak = &state.rules.politics.council.leak;
        let key = Key::new(state.round, Purpose::Leak).actor(by.0).subject(of.0);
        let mut stream = Stream::new(state.seed, key);
        if of == by {
            return Event::Member(MemberEvent::Leaked { by: Some(by), of, topic, found: true, moved: 0, fear: 0 });
        }
        // What only two knew is soon found out.
        let told = confided(state, of, topic).filter(|told| told.to == by);
        let chance = told.map_or(leak.found, |_| state.rules.politics.council.confess.found);
        let found = stream.chance(chance);
        let along = told.map_or_else(|| goes_along(state, of, topic), |told| told.stand.goes_along());
        self.known(state, Some(by), found, along, &mut stream)
    }

    /// What it does that it is known outside where a state stands.
    pub(super) fn known(
        &self,
        state: &State,
        by: Option<StateId>,
        found: bool,
        along: bool,
        stream: &mut Stream,
    ) -> Event {
        let Self { topic, of } = *self;
        let leak = &state.rules.politics.council.leak;
        let gives_way = stream.chance(leak.lifts);
        let towards = match (along, gives_way) {
            (true, _) => 0,
            (false, true) => leak.swings,
            (false, false) => -leak.swings,
        };
        let moved = room(state.nation(of).received[topic.index()], towards, state.rules.politics.prices.lobbying.most);
        let fear = if along { leak.fear } else { 0 };
        Event::Member(MemberEvent::Leaked { by, of, topic, found, moved, fear })
    }

    /// What being found out costs all.
    pub(in crate::game) fn found_out(state: &State, event: &Event) -> Option<Event> {
        let by = -state.rules.politics.council.leak.cohesion;
        let (which, cause) = (Indicator::Cohesion, Cause::Leak);
        let found = match event {
            Event::Member(MemberEvent::Leaked { found, by, of, .. }) => *found && *by != Some(*of),
            Event::Member(MemberEvent::PaperLeaked { found, .. }) => *found,
            Event::Clock(_)
            | Event::Vote(_)
            | Event::Measure(_)
            | Event::Beijing(_)
            | Event::Commission(_)
            | Event::Member(_)
            | Event::Table(_)
            | Event::Inject(_) => false,
        };
        (found && by != 0).then_some(Event::Clock(ClockEvent::Moved { which, cause, by }))
    }
}

/// The files on which somebody's stand is a secret of the table.
fn leakable(view: &View<'_>) -> u64 {
    topics(|topic| !view.tellable_on(topic).is_empty())
}
