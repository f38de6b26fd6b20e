//! A delegation shows a stand on a file (RoP Annex V).

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::game::coreper::fits;
use crate::game::event::{Event, MemberEvent};
use crate::game::slot::{Domain, Filled, Kind, Slot};
use crate::game::state::{Stand, State, Topic};

act! {
    /// Shows a stand on a file in Coreper.
    pub struct TakeStand {
        /// On which file.
        topic: Topic = [Topic: |view, _| Domain::one(Kind::Topic, view.stands_owed())],
        /// Which.
        stand: Stand = [Stand: |_, filled| fitting(filled)],
    }
}

impl Act for TakeStand {
    const OCCASION: Occasion = Occasion::Stand;

    fn events(&self, _: &State, seat: Seat) -> Vec<Event> {
        let stood = |state| Event::Member(MemberEvent::Stood { state, topic: self.topic, stand: self.stand });
        seat.state().map(stood).into_iter().collect()
    }
}

/// The stands that can be shown on the topic; an empty line says nothing.
fn fitting(filled: &Filled<'_>) -> Domain {
    fitting_on(filled.get(Slot::Topic).unwrap_or(Topic::Determination))
}

/// The stands that a topic admits.
pub(super) fn fitting_on(topic: Topic) -> Domain {
    let fits = Stand::ALL.into_iter().filter(|stand| fits(*stand, topic));
    let ids = fits.fold(0, |bits, stand| bits | 1 << stand.index());
    let default = u8::try_from(Stand::Silent.index()).unwrap_or(0);
    Domain::One { of: Kind::Stand, ids, default }
}
