//! Who may know of an event: each family says it of its own, beside what the event does.

use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;

/// Who may know of an event. The facilitator may know of all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Audience {
    pub(super) states: StateSet,
    pub(super) commission: bool,
    pub(super) beijing: bool,
    pub(super) observer: bool,
}

pub(super) const EVERYONE: Audience =
    Audience { states: StateSet::from_bits(u64::MAX), commission: true, beijing: true, observer: true };
pub(super) const UNION: Audience = Audience { beijing: false, observer: false, ..EVERYONE };
pub(super) const NOT_BEIJING: Audience = Audience { beijing: false, ..EVERYONE };
pub(super) const BEIJING: Audience =
    Audience { states: StateSet::EMPTY, commission: false, beijing: true, observer: false };
const COMMISSION: Audience = Audience { commission: true, beijing: false, ..BEIJING };

impl Audience {
    pub(super) const fn states(states: StateSet) -> Self {
        Self { states, commission: false, beijing: false, observer: false }
    }

    pub(super) fn only(id: StateId) -> Self {
        Self::states(StateSet::EMPTY.with(id))
    }

    /// Whether a seat may know.
    #[must_use]
    pub fn includes(&self, seat: Seat) -> bool {
        match seat {
            Seat::State(id) => self.states.contains(id),
            Seat::Commission => self.commission,
            Seat::Beijing => self.beijing,
            Seat::Observer => self.observer,
            Seat::Facilitator => true,
        }
    }

    /// Whether nobody but this seat may know.
    #[must_use]
    pub fn is_only(&self, seat: Seat) -> bool {
        match seat {
            Seat::State(id) => *self == Self::only(id),
            Seat::Commission => *self == COMMISSION,
            Seat::Beijing => *self == BEIJING,
            Seat::Facilitator | Seat::Observer => false,
        }
    }
}
