//! A state asks for a straw poll.

use super::consult::votes_ahead;
use super::occasion::Occasion;
use super::{Act, act};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::slot::Domain;
use crate::game::state::{self, Topic};
use crate::game::view::View;

act! {
    /// Asks for a straw poll.
    pub struct StrawPoll {
        /// On what.
        topic: Topic = [Topic: |view, _| unpolled(view)],
    }
}

impl Act for StrawPoll {
    const OCCASION: Occasion = Occasion::Members;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if unpolled(view).is_empty(view.rules()) { Err(Refusal::AlreadyDone) } else { Ok(()) }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::StrawPoll(self.topic))
    }

    fn forecast(&self, _: &View<'_>, expected: &mut Expectations) {
        expected.push(Expected::Public);
    }
}

/// Topics of votes ahead on which this state has not asked for a poll this month.
fn unpolled(view: &View<'_>) -> Domain {
    votes_ahead(view, |topic| !view.acts().contains(&state::Act::StrawPoll(topic)))
}
