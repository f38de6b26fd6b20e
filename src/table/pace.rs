//! Pace: whether a table that several people play at waits after what they shall all have seen, and the votes that lie in advance.

use super::ask::No;
use super::stop::Stop;
use crate::base::ids::Seat;
use crate::game::command::{Command, Verb};
use crate::session::{Book, SessionError};
use std::collections::BTreeMap;

/// What keeps a table from going on, and what lets it.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Pace {
    /// Whether it waits after results.
    pub(super) holds: bool,
    /// Where it stands still until somebody says *next*.
    pub(super) held: Option<Stop>,
    /// Votes that were given in advance, by the seats that gave them.
    pub(super) slips: BTreeMap<Seat, Slip>,
    /// How often each seat has asked for something that was done.
    pub(super) asked: BTreeMap<Seat, u32>,
    /// How many roll-calls were opened, and how often the game went back: what was asked before is then asked anew.
    pub(super) turns: u32,
}

/// A vote that lies in advance.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Slip {
    pub(super) vote: Command,
    /// Whether the host laid it there because time was up.
    pub(super) by_host: bool,
}

impl Pace {
    /// The name of the question that a seat is asked now: another one after each answer, in each phase, in each roll-call.
    pub(super) fn question(&self, book: &Book, seat: Seat) -> String {
        let view = book.view(Seat::Observer);
        let asked = self.asked.get(&seat).copied().unwrap_or_default();
        format!("{}-{}-{}-{asked}", self.turns, view.round(), view.phase() as u8)
    }

    /// Nothing that was asked before is asked any more.
    pub(super) fn turned(&mut self) {
        self.turns += 1;
        self.slips.clear();
    }

    /// Lays a vote down in advance, or takes it back. It must be one that the seat could cast if it were called now.
    pub(super) fn lay(&mut self, book: &Book, seat: Seat, vote: Option<Command>, by_host: bool) -> Result<(), No> {
        let Some(vote) = vote else {
            self.slips.remove(&seat);
            return Ok(());
        };
        let is_vote = matches!(vote.verb(), Verb::Vote | Verb::StayAway | Verb::GiveProxy);
        if !is_vote || book.view(Seat::Observer).gate().is_none() {
            return Err(No::Stale);
        }
        book.legal(seat).fits(&vote).map_err(SessionError::Refusal)?;
        self.slips.insert(seat, Slip { vote, by_host });
        Ok(())
    }

    /// All votes that lie in advance in the roll-call under way.
    pub(super) fn laid(&self, book: &Book) -> Vec<Laid> {
        let ballot = book.view(Seat::Observer).gate().and_then(|_| book.last_ballot());
        let all = self.slips.iter().filter_map(|(seat, slip)| {
            let (seat, vote, by_host) = (*seat, slip.vote.clone(), slip.by_host);
            Some(Laid { seat, vote, ballot: ballot?, by_host })
        });
        all.collect()
    }

    /// Lays down again what lay there before, if the same roll-call is under way and the seat has not been called.
    pub(super) fn lay_again(&mut self, book: &Book, laid: &Laid) {
        let view = book.view(Seat::Observer);
        let floor = view.floor();
        let open = floor.ballot.as_ref().filter(|_| book.last_ballot() == Some(laid.ballot));
        let called = laid.seat.state().is_none_or(|id| open.is_none_or(|ballot| ballot.done.contains(id)));
        if !called {
            let _ = self.lay(book, laid.seat, Some(laid.vote.clone()), laid.by_host);
        }
    }

    /// The vote that was laid down by the seat that is called, if it laid one down.
    pub(super) fn called(&mut self, book: &Book) -> Option<(Seat, Slip)> {
        book.view(Seat::Observer).gate()?;
        // What somebody laid down is cast also where a bot holds the seat since.
        let seat = book.awaited().into_iter().find(|seat| self.slips.contains_key(seat))?;
        self.slips.remove_entry(&seat)
    }
}

/// A vote that lies in advance, as it is kept for a table that is taken up again.
#[derive(Clone, PartialEq, Debug)]
pub struct Laid {
    /// Whose.
    pub seat: Seat,
    /// What.
    pub vote: Command,
    /// In which roll-call: where in the log it was opened.
    pub ballot: usize,
    /// Whether the host laid it there because time was up.
    pub by_host: bool,
}

/// What a step at a table came to whose pace somebody keeps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moved {
    /// Something happened, and more may.
    On,
    /// A vote was cast in a roll-call, and more may be.
    Voted,
    /// People are awaited.
    Waits,
    /// It stands still until *next*.
    Held(Stop),
    /// The game is over.
    Over,
}

/// Where a table stands, for whoever shows it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stands {
    /// Where it waits for *next*, if it does.
    pub held: Option<Stop>,
    /// Whether it waits after results.
    pub holds: bool,
    /// The clock of the room.
    pub clock: super::clock::Clock,
}

impl Stop {
    /// Whether a table with people waits after it: the result of a vote, what Beijing did, the month that was filed.
    pub(super) const fn is_looked_at(self) -> bool {
        match self {
            Self::BallotClosed | Self::BeijingActed | Self::Filed => true,
            Self::Waiting | Self::BallotOpened | Self::Voted | Self::Acted | Self::Over => false,
        }
    }
}
