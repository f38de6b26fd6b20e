//! The host of a session moves something of one state, which that state learns.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{Seat, StateId};
use crate::game::event::{Cause, ClockEvent, Event};
use crate::game::rulebook::{Effect, Trait, Whom};
use crate::game::slot::{Domain, Kind, Unit};
use crate::game::state::State;

act! {
    /// Moves something of a state.
    pub struct Adjust {
        /// Whose.
        of: StateId = [State: |view, _| Domain::one(Kind::State, view.states().bits())],
        /// What.
        what: Trait = [Trait: |_, _| Domain::one(Kind::Trait, (1 << Trait::ALL.len()) - 1)],
        /// By how much, in points; of favour and supply in points of per cent.
        by: i32 = [By: |_, _| Domain::Number { min: -50, max: 50, step: 1, unit: Unit::Points, default: 5 }],
    }
}

impl Act for Adjust {
    const OCCASION: Occasion = Occasion::Inject;

    fn events(&self, _: &State, _: Seat) -> Vec<Event> {
        let effect = match self.what {
            Trait::Posture => Effect::Posture(Whom::Me, self.by),
            Trait::Capital => Effect::Capital(Whom::Me, self.by),
            Trait::Anger => Effect::Anger(Whom::Me, self.by),
            Trait::Fear => Effect::Fear(Whom::Me, self.by),
            // Shares are kept in basis points.
            Trait::Favour => Effect::Favour(Whom::Me, self.by * 100),
            Trait::Substitution => Effect::Substitution(Whom::Me, self.by * 100),
        };
        vec![ClockEvent::Effected { of: Some(self.of), effect, cause: Cause::Inject }.into()]
    }
}
