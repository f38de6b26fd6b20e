//! A state asks for a straw poll.

use super::consult::topics;
use super::occasion::Occasion;
use super::{Act, act};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Topic};
use crate::game::view::View;

act! {
    /// Asks for a straw poll.
    pub struct StrawPoll {
        /// On what.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, unpolled(view))],
    }
}

impl Act for StrawPoll {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if unpolled(view) == 0 { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::StrawPoll(self.topic))
    }

    fn forecast(&self, _: &View<'_>, expected: &mut Expectations) {
        expected.push(Expected::Public);
    }
}

/// Topics on which this state has not asked for a poll this month.
fn unpolled(view: &View<'_>) -> u64 {
    topics(|topic| !view.acts().contains(&state::Act::StrawPoll(topic)))
}
