//! A state tells the chair in confidence where it stands on a file. It need not be what it shows, and binds it to nothing.

use super::leak::Leak;
use super::occasion::Occasion;
use super::take_stand::fitting_on;
use super::{Act, act};
use crate::base::ids::Seat;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::event::{Event, MemberEvent};
use crate::game::state::{Stand, State, Topic};

act! {
    /// Tells the chair in confidence where it stands.
    pub struct Confide {
        /// Where.
        stand: Stand = [Stand: |view, _| fitting_on(view.heard_on().unwrap_or(Topic::Determination))],
    }
}

/// The subject of the draw on whether what was said in confidence becomes known begins here, one for each topic.
const SUBJECTS: u8 = 128;

impl Act for Confide {
    const OCCASION: Occasion = Occasion::Confessional;

    fn events(&self, state: &State, seat: Seat) -> Vec<Event> {
        let asked = seat.state().and_then(|id| Some((id, state.nation(id).confidence.asked?)));
        let Some((id, topic)) = asked else { return Vec::new() };
        let to = state.chair();
        let told = Event::Member(MemberEvent::Confided { state: id, to, topic, stand: self.stand });
        let number = u8::try_from(topic.index()).unwrap_or(0);
        let key = Key::new(state.round, Purpose::Leak).actor(id.0).subject(SUBJECTS + number);
        let mut stream = Stream::new(state.seed, key);
        let leaks = stream.chance(state.rules.politics.council.confess.leaks);
        let known =
            leaks.then(|| Leak { topic, of: id }.known(state, None, false, self.stand.goes_along(), &mut stream));
        std::iter::once(told).chain(known).collect()
    }
}
