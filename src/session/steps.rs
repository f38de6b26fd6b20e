//! Steps: a game walked forward and back by act, vote, phase and month, as a seat may see it.
//!
//! The state at any step is the one at the beginning of its month with the events since, so that going back is as quick as going
//! forward. What a seat may know of a step is what it may know of the log; it does not learn even that others did something in between.

use super::place::Place;
use super::{Book, SessionError, log};
use crate::base::ids::Seat;
use crate::game::apply::apply;
use crate::game::event::{ClockEvent, Event, VoteEvent};
use crate::game::setup::setup;
use crate::game::state::{Phase, State};

impl Book {
    /// The places of the game so far that a seat knows of, the beginning first; after the end, and for the facilitator, all of them.
    #[must_use]
    pub fn places(&self, eyes: Seat) -> Vec<Place> {
        self.places_as(eyes, self.is_over())
    }

    /// The same as a seat knew them while the game went on, or with everything that is open after its end.
    #[must_use]
    pub fn places_as(&self, eyes: Seat, open: bool) -> Vec<Place> {
        let start = Place {
            number: 0,
            round: 0,
            month: self.history.first().map_or(self.state.month, |dashboard| dashboard.month),
            phase: Phase::Briefing,
            at: 0,
            vote: false,
            begins: false,
            opens: false,
        };
        let mut places = vec![start];
        for (at, entry) in self.log.iter().enumerate() {
            if log::is_known(entry, eyes, open) {
                places.push(place(places.len(), at + 1, entry));
            }
        }
        places
    }

    /// What happened at a place, as a seat may know it; nothing at the beginning.
    #[must_use]
    pub fn happened(&self, place: &Place, eyes: Seat) -> Option<log::Line> {
        self.happened_as(place, eyes, self.is_over())
    }

    /// The same as a seat knew it while the game went on, or with everything that is open after its end.
    #[must_use]
    pub fn happened_as(&self, place: &Place, eyes: Seat, open: bool) -> Option<log::Line> {
        let entry = self.log.get(place.at.checked_sub(1)?)?;
        log::read(entry, eyes, open)
    }

    /// The log as a seat read it while the game went on, or with everything that is open after its end: to put games side by side of
    /// which one is over and the other is not.
    #[must_use]
    pub fn log_as(&self, eyes: Seat, open: bool) -> Vec<log::Line> {
        self.log.iter().filter_map(|entry| log::read(entry, eyes, open)).collect()
    }

    /// Whether somebody may look back with the eyes of a seat: with one's own and an observer's always, with all as facilitator and
    /// after the end.
    #[must_use]
    pub fn may_look_as(&self, reader: Seat, eyes: Seat) -> bool {
        reader == eyes || eyes == Seat::Observer || reader == Seat::Facilitator || self.is_over()
    }

    /// The game as it stood at a place, to be looked at like the game itself: [`super::Session::of`] plays it on, without a file.
    ///
    /// # Errors
    /// [`SessionError::NoSuchStep`] when the game has no such place.
    pub fn back_at(&self, place: &Place) -> Result<Self, SessionError> {
        self.back_to(place.at)
    }

    /// The game as it stood after so many entries of its log.
    pub(super) fn back_to(&self, at: usize) -> Result<Self, SessionError> {
        if at > self.log.len() {
            return Err(SessionError::NoSuchStep(at));
        }
        let filed = self.log[..at].iter().filter(|entry| is_filing(entry)).count();
        Ok(Self {
            campaign: std::sync::Arc::clone(&self.campaign),
            options: self.options.clone(),
            doctrine: self.doctrine,
            bot_seed: self.bot_seed,
            state: self.state_at(at),
            seats: self.seats.clone(),
            log: self.log[..at].to_vec(),
            notes: self.notes.iter().filter(|note| note.at < at).cloned().collect(),
            reflections: self.reflections.iter().filter(|said| said.at <= at).cloned().collect(),
            guesses: self.guesses.iter().filter(|guess| guess.at <= at).copied().collect(),
            history: self.history.iter().take(filed + 1).copied().collect(),
            digests: self.digests.iter().take(filed).copied().collect(),
            checkpoints: self.checkpoints.iter().filter(|checkpoint| checkpoint.log < at).cloned().collect(),
            draft: None,
            proposed: None,
            announcements: self.announcements.clone(),
            interventions: self.interventions.clone(),
            in_room: self.in_room.clone(),
            branches: super::tree::Branches::default(),
            left: self.left.clone(),
        })
    }

    /// The state after so many entries of the log.
    fn state_at(&self, at: usize) -> State {
        let near = self.checkpoints.iter().rev().find(|checkpoint| checkpoint.log <= at);
        let (mut state, from) = match near {
            Some(checkpoint) => (checkpoint.state.clone(), checkpoint.log),
            None => (setup(&self.campaign.rules, self.options.setup, self.options.seed), 0),
        };
        let events = self.log[from..at].iter().flat_map(|entry| &entry.events);
        events.for_each(|(event, _)| apply(&mut state, event));
        state
    }
}

/// The place of an entry.
fn place(number: usize, at: usize, entry: &log::Entry) -> Place {
    let any = |is: fn(&Event) -> bool| entry.events.iter().any(|(event, _)| is(event));
    Place {
        number,
        round: entry.round,
        month: entry.month,
        phase: entry.phase,
        at,
        vote: any(|event| matches!(event, Event::Vote(VoteEvent::BallotClosed { .. }))),
        begins: any(|event| matches!(event, Event::Clock(ClockEvent::PhaseBegan(_)))),
        opens: any(|event| matches!(event, Event::Clock(ClockEvent::RoundOpened { .. }))),
    }
}

/// Whether a round is filed here.
fn is_filing(entry: &log::Entry) -> bool {
    entry.events.iter().any(|(event, _)| matches!(event, Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_))))
}
