//! The host of a session sends an inject that the campaign holds.

use super::occasion::Occasion;
use super::{Act, act};
use crate::base::ids::{InjectId, Seat, StateId};
use crate::game::event::{Cause, ClockEvent, Event, InjectEvent};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::Effect;
use crate::game::slot::{Domain, Kind};
use crate::game::state::State;
use crate::game::view::View;

act! {
    /// Sends an inject of the campaign.
    pub struct Send {
        /// Which.
        inject: InjectId = [Inject: |view, _| Domain::one(Kind::Inject, all(view))],
    }
}

impl Act for Send {
    const OCCASION: Occasion = Occasion::Inject;

    fn open(view: &View<'_>) -> Result<(), Refusal> {
        if all(view) == 0 { Err(Refusal::Nothing(Missing::Inject)) } else { Ok(()) }
    }

    fn whole(&self, view: &View<'_>) -> Result<(), Refusal> {
        let imposes = view.rules().injects.get(self.inject.index()).and_then(|inject| inject.imposes);
        match imposes {
            Some((instrument, _)) if view.instrument(instrument).active => Err(Refusal::Nothing(Missing::Instrument)),
            Some(_) | None => Ok(()),
        }
    }

    fn events(&self, state: &State, _: Seat) -> Vec<Event> {
        let Some(inject) = state.rules.injects.get(self.inject.index()) else { return Vec::new() };
        let effected = |of: Option<StateId>, effect: Effect| -> Event {
            ClockEvent::Effected { of, effect, cause: Cause::Inject }.into()
        };
        let mut events = vec![InjectEvent::Sent(self.inject).into()];
        for effect in &inject.effects {
            match inject.to {
                // What a letter does to whoever reads it is theirs to know.
                Some(to) if effect.is_own() => events.extend(to.iter().map(|id| effected(Some(id), *effect))),
                Some(_) | None => events.push(effected(None, *effect)),
            }
        }
        events.extend(
            inject.imposes.map(|(instrument, targets)| Event::Inject(InjectEvent::Imposed { instrument, targets })),
        );
        events
    }
}

/// All injects, as bits.
fn all(view: &View<'_>) -> u64 {
    (1u64 << view.rules().injects.len().min(63)) - 1
}
