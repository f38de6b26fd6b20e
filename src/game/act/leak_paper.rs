//! A state lets a paper of the table be known outside: the Presidency's text, or what the Legal Service said. Nobody may (RoP 6(1)).

use super::consult::{once, some};
use super::leak::told_outside;
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::StateId;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::event::{Cause, ClockEvent, Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::opinion;
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::{Indicator, PoliticsRules};
use crate::game::slot::{Domain, Kind, Slot};
use crate::game::state::{self, Paper, State, Topic};
use crate::game::view::View;

act! {
    /// Lets a paper of the table be known outside.
    pub struct LeakPaper {
        /// Which.
        paper: Paper = [Paper: |view, _| Domain::one(Kind::Paper, papers(view))],
        /// On which file.
        topic: Topic = [Topic: |view, filled| {
            Domain::one(Kind::Topic, view.secret_papers(filled.get(Slot::Paper).unwrap_or(Paper::Text)))
        }],
    }
}

impl Act for LeakPaper {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        once(view, told_outside)?;
        some(papers(view), Missing::Secret)
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::LeakPaper(self.paper, self.topic))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let leak = &view.rules().politics.council.leak;
        let by = view.opinion(self.topic).map_or(0, |told| weighs(&view.rules().politics, told));
        match self.paper {
            Paper::Opinion if by != 0 => expected.push(Expected::Indicator(Indicator::Credibility, by)),
            Paper::Text | Paper::Opinion => expected.push(Expected::Public),
        }
        expected.push(Expected::Found { chance: leak.found, capital: -leak.capital, cohesion: -leak.cohesion });
    }
}

/// What it moves credibility by that an opinion is known.
const fn weighs(rules: &PoliticsRules, told: i32) -> i32 {
    let lawyers = rules.council.leak.lawyers;
    if told < rules.grounds.minded[0] { lawyers } else { -lawyers }
}

impl LeakPaper {
    /// What comes of it. Whether it is found out who told is drawn.
    pub(in crate::game) fn carried_out(&self, state: &State, by: StateId) -> Event {
        let Self { paper, topic } = *self;
        let key = Key::new(state.round, Purpose::Leak).actor(by.0).subject(64 + paper as u8);
        let found = Stream::new(state.seed, key).chance(state.rules.politics.council.leak.found);
        Event::Member(MemberEvent::PaperLeaked { by: Some(by), paper, topic, found })
    }

    /// What it moves by itself that the paper is known.
    pub(in crate::game) fn moves(state: &State, event: &Event) -> Option<Event> {
        let Event::Member(MemberEvent::PaperLeaked { paper: Paper::Opinion, topic, .. }) = event else { return None };
        let by = opinion::given(state, *topic).map(|told| weighs(&state.rules.politics, told));
        let (which, cause) = (Indicator::Credibility, Cause::Lawyers);
        by.filter(|by| *by != 0).map(|by| Event::Clock(ClockEvent::Moved { which, cause, by }))
    }
}

/// The papers that are the table's alone, as bits of their numbers.
fn papers(view: &View<'_>) -> u64 {
    let secret = |paper: &Paper| view.secret_papers(*paper) != 0;
    Paper::ALL.into_iter().filter(secret).fold(0, |bits, paper| bits | 1 << paper as u8)
}
