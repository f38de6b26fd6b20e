//! The Presidency tables conclusions of the Council, to be agreed by consensus when it meets.

use super::consult::{ask, once};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::Refusal;
use crate::game::rulebook::{Indicator, LineMoves};
use crate::game::slot::{Domain, Kind};
use crate::game::state::{self, Line, Phase, State};
use crate::game::view::View;

act! {
    /// The Presidency tables conclusions, to be adopted by consensus.
    pub struct TableConclusions {
        /// Their line.
        line: Line = [Line: |_, _| Domain::one(Kind::Line, 0b11)],
    }
}

impl Act for TableConclusions {
    const OCCASION: Occasion = Occasion::Chair;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if view.floor().conclusions.is_some() {
            return Err(Refusal::AlreadyDone);
        }
        once(view, |act| matches!(act, state::Act::TableConclusions(_)))
    }

    fn events(&self, state: &State, seat: Seat) -> Vec<Event> {
        if state.phase == Phase::Replies {
            vec![Event::Member(MemberEvent::ConclusionsTabled(self.line))]
        } else {
            ask(seat, self.noted())
        }
    }

    fn noted(&self) -> Option<state::Act> {
        Some(state::Act::TableConclusions(self.line))
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let rules = &view.rules().politics.conclusions;
        let LineMoves { cohesion, credibility } = match self.line {
            Line::Firm => rules.firm,
            Line::Talks => rules.talks,
        };
        expected.push(Expected::Indicator(Indicator::Cohesion, cohesion));
        expected.push(Expected::Indicator(Indicator::Credibility, credibility));
        expected.push(Expected::Unanimity);
    }
}
