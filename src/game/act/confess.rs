//! The Presidency asks a member in confidence, behind closed doors, where it stands on a file. What it hears is known to the two of them,
//! and may become known outside all the same.

use super::consult::{some, topics};
use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{Seat, StateId};
use crate::game::event::{Event, MemberEvent};
use crate::game::expected::{Expectations, Expected};
use crate::game::refusal::{Missing, Refusal};
use crate::game::slot::{Domain, Kind, Slot};
use crate::game::state::{State, Topic};
use crate::game::view::View;

act! {
    /// Asks a member in confidence where it stands on a file.
    pub struct Confess {
        /// On which file.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, files(view))],
        /// Whom.
        of: StateId = [State: |view, filled| {
            let topic = filled.get(Slot::Topic).unwrap_or(Topic::Determination);
            Domain::one(Kind::State, view.hearable_on(topic).bits())
        }],
    }
}

impl Act for Confess {
    const OCCASION: Occasion = Occasion::Chair;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        let (most, left) = view.confessionals();
        if left == 0 || !view.is_at_the_chairs_desk() {
            return Err(Refusal::Nothing(Missing::Confessional { most }));
        }
        some(files(view), Missing::Report)
    }

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        let Self { topic, of } = *self;
        let asked = |by| Event::Member(MemberEvent::Confessed { by, of, topic });
        seat.state().map(asked).into_iter().collect()
    }

    fn forecast(&self, view: &View<'_>, expected: &mut Expectations) {
        let (_, left) = view.confessionals();
        expected.push(Expected::Heard { left: left - 1, leaks: view.rules().politics.council.confess.leaks });
    }
}

/// The files on which somebody could be asked.
fn files(view: &View<'_>) -> u64 {
    topics(|topic| !view.hearable_on(topic).is_empty())
}
