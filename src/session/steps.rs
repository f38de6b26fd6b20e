//! Steps: a game walked forward and back by act, vote, phase and month, as a seat may see it.
//!
//! The state at any step is the one at the beginning of its month with the events since, so that going back is as quick as going
//! forward. What a seat may know of a step is what it may know of the log; it does not learn even that others did something in between.

use super::{Session, SessionError, log};
use crate::base::calendar::Month;
use crate::base::ids::Seat;
use crate::game::apply::apply;
use crate::game::event::Event;
use crate::game::setup::setup;
use crate::game::state::{Phase, State};

/// How far one step goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stride {
    /// To the next thing of which the seat knows.
    Act,
    /// To the next result of a vote.
    Vote,
    /// To the beginning of the next phase.
    Phase,
    /// To the beginning of the next month.
    Month,
}

impl Stride {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Act, Self::Vote, Self::Phase, Self::Month];

    /// The word of a stride, on the command line and in lines.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Vote => "vote",
            Self::Phase => "phase",
            Self::Month => "month",
        }
    }

    /// The stride of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stride| stride.word() == word || word.strip_suffix('s') == Some(stride.word()))
    }
}

/// A place in a game that was played, as a seat may know of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Its number among those of which the seat knows; 0 is the beginning.
    pub number: usize,
    /// The round that it belongs to; 0 at the beginning.
    pub round: u16,
    /// The month.
    pub month: Month,
    /// The phase in which it happened.
    pub phase: Phase,
    /// Entries of the whole log up to it, it included.
    pub(super) at: usize,
    vote: bool,
    begins: bool,
    opens: bool,
}

impl Place {
    /// Whether a walk of this stride stops here.
    #[must_use]
    pub const fn is_at(&self, stride: Stride) -> bool {
        match stride {
            Stride::Act => true,
            Stride::Vote => self.vote,
            Stride::Phase => self.begins || self.opens,
            Stride::Month => self.opens,
        }
    }

    fn new(number: usize, at: usize, entry: &log::Entry) -> Self {
        let any = |is: fn(&Event) -> bool| entry.events.iter().any(|(event, _)| is(event));
        Self {
            number,
            round: entry.round,
            month: entry.month,
            phase: entry.phase,
            at,
            vote: any(|event| matches!(event, Event::BallotClosed { .. })),
            begins: any(|event| matches!(event, Event::PhaseBegan(_))),
            opens: any(|event| matches!(event, Event::RoundOpened { .. })),
        }
    }
}

impl Session {
    /// The places of the game so far that a seat knows of, the beginning first; after the end, and for the facilitator, all of them.
    #[must_use]
    pub fn places(&self, eyes: Seat) -> Vec<Place> {
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
            if log::is_known(entry, eyes, self.is_over()) {
                places.push(Place::new(places.len(), at + 1, entry));
            }
        }
        places
    }

    /// What happened at a place, as a seat may know it; nothing at the beginning.
    #[must_use]
    pub fn happened(&self, place: &Place, eyes: Seat) -> Option<log::Line> {
        let entry = self.log.get(place.at.checked_sub(1)?)?;
        log::read(entry, eyes, self.is_over())
    }

    /// Whether somebody may look back with the eyes of a seat: with one's own and an observer's always, with all as facilitator and
    /// after the end.
    #[must_use]
    pub fn may_look_as(&self, reader: Seat, eyes: Seat) -> bool {
        reader == eyes || eyes == Seat::Observer || reader == Seat::Facilitator || self.is_over()
    }

    /// The game as it stood at a place, to be looked at like the game itself: it has no file, and playing it on changes nothing here.
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
            history: self.history.iter().take(filed + 1).copied().collect(),
            digests: self.digests.iter().take(filed).copied().collect(),
            checkpoints: self.checkpoints.iter().filter(|checkpoint| checkpoint.log < at).cloned().collect(),
            open: super::undo::Open::default(),
            draft: None,
            proposed: None,
            announcements: self.announcements.clone(),
            branches: self.branches.clone(),
            telling: super::telling::Telling::default(),
            records: Vec::new(),
            save: None,
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

/// Whether a round is filed here.
fn is_filing(entry: &log::Entry) -> bool {
    entry.events.iter().any(|(event, _)| matches!(event, Event::RoundFiled | Event::Ended(_)))
}
