//! A state says publicly how it will vote.

use super::consult::votes_ahead;
use super::limit::MAX_WORDS;
use super::occasion::Occasion;
use super::{Act, act};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;

act! {
    /// States publicly how it will vote.
    pub struct Declare {
        /// On what.
        topic: Topic = [Topic: |view, _| undeclared(view)],
        /// How.
        vote: Vote = [Vote: |_, _| Domain::one(Kind::Vote, 0b111)],
        /// In what words.
        words: String = [Words: |_, _| Domain::Text { max: MAX_WORDS }],
    }
}

impl Act for Declare {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if undeclared(view).is_empty(view.rules()) { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::Declare(self.topic, self.vote))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        expected.push(Expected::Posture(view.rules().politics.prices.statement * self.vote.direction()));
        expected.push(Expected::Public);
    }
}

/// Topics of votes ahead on which nothing was declared this month.
fn undeclared(view: &View<'_>) -> Domain {
    let declared = |topic| view.acts().iter().any(|act| matches!(act, state::Act::Declare(on, _) if *on == topic));
    votes_ahead(view, |topic| !declared(topic))
}
