//! Which injects fit a game now, which were sent, and what something would do that the host brings in.

use super::inject::{Fits, Preview};
use super::{Book, board};
use crate::base::ids::{InjectId, Seat};
use crate::base::set::StateSet;
use crate::campaign::text::InjectText;
use crate::game::apply::apply;
use crate::game::command::Command;
use crate::game::condition;
use crate::game::decide::decide;
use crate::game::event::{Event, InjectEvent};
use crate::game::refusal::Refusal;

impl Book {
    /// The injects of the campaign in their order, with whether each fits now; for the facilitator alone.
    #[must_use]
    pub fn injects(&self) -> Vec<(InjectId, Fits)> {
        let sent = self.sent();
        let all = self.campaign().text.injects.iter().enumerate().map(|(at, text)| (InjectId::at(at), text));
        all.map(|(id, text)| (id, self.fits(id, text, &sent))).collect()
    }

    fn fits(&self, id: InjectId, text: &InjectText, sent: &[(InjectId, u16)]) -> Fits {
        if let Some((_, round)) = sent.iter().find(|(other, _)| *other == id) {
            return Fits::Sent(*round);
        }
        let group_of = |other: &InjectId| self.campaign().text.injects.get(other.index()).map(|other| &other.group);
        let shares = |other: &&(InjectId, u16)| text.group.is_some() && group_of(&other.0) == Some(&text.group);
        if let Some((other, _)) = sent.iter().find(shares) {
            return Fits::Instead(*other);
        }
        let (from, to) = text.rounds;
        let holds = self.campaign().rules.injects.get(id.index());
        if self.state.round < from {
            Fits::From(from)
        } else if self.state.round > to {
            Fits::Until(to)
        } else if !holds.is_some_and(|inject| condition::holds(&self.state, &inject.when, None)) {
            Fits::Not
        } else if text.phase.is_some_and(|phase| phase != self.state.phase) {
            Fits::OtherPhase
        } else {
            Fits::Now
        }
    }

    /// The injects that were sent in this line of play, each with its round.
    fn sent(&self) -> Vec<(InjectId, u16)> {
        let events = self.log.iter().flat_map(|entry| entry.events.iter().map(|(event, _)| (event, entry.round)));
        let sent = events.filter_map(|(event, round)| match event {
            Event::Inject(InjectEvent::Sent(id)) => Some((*id, round)),
            Event::Inject(InjectEvent::Told { .. } | InjectEvent::Imposed { .. })
            | Event::Clock(_)
            | Event::Vote(_)
            | Event::Measure(_)
            | Event::Beijing(_)
            | Event::Commission(_)
            | Event::Member(_)
            | Event::Table(_) => None,
        });
        sent.collect()
    }

    /// What a command of the facilitator would do now; nothing is changed.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn preview(&self, command: &Command) -> Result<Preview, Refusal> {
        let happens = decide(&self.state, Seat::Facilitator, command)?;
        let all = StateSet::first(self.campaign().rules.nations.len());
        let mut state = self.state.clone();
        let mut events = Vec::new();
        for event in happens {
            let audience = event.audience(&state);
            let told: StateSet = all.iter().filter(|id| audience.includes(Seat::State(*id))).collect();
            events.push((event.clone(), (!audience.includes(Seat::Observer)).then_some(told)));
            apply(&mut state, &event);
        }
        Ok(Preview { events, before: board::dashboard(&self.state), after: board::dashboard(&state) })
    }
}
