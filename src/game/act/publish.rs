//! A state asks that how each voted last on a topic be made public: the members decide by simple majority (RoP 9(2)(b)).

use super::consult::{once, some};
use super::occasion::Occasion;
use super::{Act, act};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Indicator;
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Topic};
use crate::game::view::View;

act! {
    /// Asks that the last votes on a topic be made public.
    pub struct Publish {
        /// On what.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, view.publishable())],
    }
}

impl Act for Publish {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        once(view, |act| matches!(act, state::Act::Publish(_)))?;
        some(view.publishable(), Missing::Votes)
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Publish(self.topic))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let by = view.rules().politics.council.publish.credibility;
        expected.push(Expected::Indicator(Indicator::Credibility, by));
        expected.push(Expected::Public);
    }
}
