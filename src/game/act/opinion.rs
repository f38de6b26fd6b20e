//! A state asks the Legal Service of the Council how the text of a file stands in law; the Presidency may at any time, for nothing.

use super::consult::{once, some};
use super::occasion::Occasion;
use super::{Act, act};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Topic};
use crate::game::view::View;

act! {
    /// Asks for an opinion of the Legal Service.
    pub struct Opinion {
        /// On which file.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, view.opinable())],
    }
}

impl Act for Opinion {
    const OCCASION: Occasion = Occasion::Service;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        once(view, |act| matches!(act, state::Act::Opinion(_)))?;
        some(view.opinable(), Missing::Text)
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Opinion(self.topic))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let rules = &view.rules().politics.council.opinion;
        let from = view.rules().politics.grounds.minded[0];
        expected.push(Expected::Advised { low: from, sound: rules.sound, unheard: rules.unheard });
    }
}
