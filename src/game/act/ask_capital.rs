//! A delegation asks its capital for other instructions on a file.

use super::consult::{once, some, topics};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::StateId;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::coreper;
use crate::game::council;
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Point, State, Topic};
use crate::game::view::View;
use crate::law::rule::Rule;

act! {
    /// Asks the capital for other instructions.
    pub struct AskCapital {
        /// On which file.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, movable(view))],
    }
}

impl Act for AskCapital {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        let (needed, left) = (view.price_of_asking(), view.mine().map_or(0, |mine| mine.capital));
        once(view, |act| matches!(act, state::Act::AskCapital(_)))?;
        some(movable(view), Missing::Instructions)?;
        if left < needed { Err(Refusal::Nothing(Missing::Capital { needed, left })) } else { Ok(()) }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::AskCapital(self.topic))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let (price, chance) = (view.price_of_asking(), view.chance_of_asking(self.topic));
        expected.push(Expected::Capital(-price, -price));
        expected.push(Expected::GivesWay(chance));
    }
}

impl AskCapital {
    /// The chance that the capital gives way.
    pub(in crate::game) fn chance(state: &State, id: StateId, topic: Topic) -> i32 {
        let rules = &state.rules.politics.council.letters;
        let met = council::text(state).zip(council::proposal(state)).map_or(0, |(text, proposal)| {
            let points = [Point::Scope, Point::Period, Point::Reparation];
            let met = points.into_iter().filter(|point| text.grants(*point, &proposal)).count();
            if topic == Topic::Determination { i32::try_from(met).unwrap_or(0) } else { 0 }
        });
        let (certain, injured) = (is_certain(state, topic), state.union.injury > 0);
        let injured = injured && state.union.injury >= state.union.injury_peak;
        let asked = i32::from(state.nation(id).letters.asked);
        let sum = rules.granted + rules.point * met + rules.certain * i32::from(certain);
        (sum + rules.injured * i32::from(injured) - rules.earlier * asked).clamp(0, 10_000)
    }

    /// What the capital answers.
    pub(in crate::game) fn carried_out(&self, state: &State, id: StateId) -> Event {
        let topic = self.topic;
        let number = u8::try_from(topic.index()).unwrap_or(0);
        let key = Key::new(state.round, Purpose::Capital).actor(id.0).subject(number);
        let granted = Stream::new(state.seed, key).chance(Self::chance(state, id, topic));
        Event::Member(MemberEvent::CapitalAnswered { state: id, topic, granted })
    }
}

/// The files on which the capital could give way.
fn movable(view: &View<'_>) -> u64 {
    topics(|topic| view.instruction(topic).is_some_and(|told| told.can_move()))
}

/// Whether those that can go along, by their last stands, are a qualified majority.
fn is_certain(state: &State, topic: Topic) -> bool {
    let table = state.rules.population_table(state.month);
    coreper::reported(state, topic).zip(table).is_some_and(|(report, table)| {
        crate::law::tally::carries(Rule::QualifiedMajority, &table.table, report.along())
    })
}
