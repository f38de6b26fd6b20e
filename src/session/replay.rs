//! Playing records again: no bot is asked, and the digests on record are compared.

use super::divergence::{Diverged, Divergence};
use super::{Options, Record, Session};
use crate::base::digest::Digest;
use crate::base::ids::Seat;
use crate::campaign::Campaign;
use std::sync::Arc;

impl Session {
    /// Plays records again from the first state.
    ///
    /// # Errors
    /// Where and how the game left its record.
    pub fn replay(
        campaign: Arc<Campaign>,
        options: Options,
        records: impl IntoIterator<Item = Record>,
    ) -> Result<Self, Divergence> {
        let mut session = Self::new(campaign, Options { digests: true, ..options });
        for (place, record) in records.into_iter().enumerate() {
            session.replay_one(record).map_err(|how| Divergence {
                round: session.state.round,
                record: place + 1,
                how,
            })?;
        }
        Ok(session)
    }

    /// Plays one record again.
    pub(super) fn replay_one(&mut self, record: Record) -> Result<(), Diverged> {
        match record {
            Record::Command { seat, command } => match self.submit(seat, &command) {
                Ok(_) => Ok(()),
                Err(error) => Err(Diverged::Command { seat, command, error }),
            },
            Record::Proposed { seat, command } => {
                self.propose(seat, command);
                Ok(())
            }
            Record::Note { seat, note } => {
                self.note(seat, note);
                Ok(())
            }
            Record::Guess { by, guess } => {
                self.end_vote()?;
                self.guess(by, guess);
                Ok(())
            }
            Record::Reflection { state, words } => {
                // Of which vote, says the game.
                self.end_vote()?;
                self.reflect(state, &words).map_err(|_| Diverged::Round)
            }
            Record::Host { at, why } => {
                self.step_in(at, &why);
                Ok(())
            }
            Record::Room { at, what } => {
                self.did_in_room(at, what);
                Ok(())
            }
            Record::Undo(seat) => self.undo(seat).map(|_| ()).map_err(|_| Diverged::Undo(seat)),
            Record::Controller(seat, controller) => {
                self.set_controller(seat, controller);
                Ok(())
            }
            Record::Round { round, digest } => self.compare(round, digest),
            Record::Rewind(round) => {
                self.catch_up(|session| session.rewindable().any(|known| known == round))?;
                self.rewind(round).map_err(|_| Diverged::Round)
            }
            Record::Branch { at, name } => {
                self.catch_up(|session| session.log.len() >= at)?;
                self.branch_at(at, &name).map_err(|_| Diverged::Branch(name))
            }
            Record::Turn(name) => self.turn_to(&name).map_err(|_| Diverged::Branch(name)),
        }
    }

    /// A vote in which all have voted is over before anything is said about it: nobody had to do anything for that.
    fn end_vote(&mut self) -> Result<(), Diverged> {
        self.catch_up(|session| session.view(Seat::Observer).gate().is_none() || !session.awaited().is_empty())
    }

    /// Lets happen what happens unasked, until something holds: what a game came to after its last command stands in no record.
    fn catch_up(&mut self, until: impl Fn(&Self) -> bool) -> Result<(), Diverged> {
        while !until(self) {
            if self.advance().map_err(|_| Diverged::Round)?.is_empty() {
                break;
            }
        }
        Ok(())
    }

    /// Lets a round end as it did, and compares.
    fn compare(&mut self, round: u16, recorded: Digest) -> Result<(), Diverged> {
        loop {
            if let Some((last, found)) = self.digests.last().copied()
                && last == round
            {
                return if found == recorded { Ok(()) } else { Err(Diverged::Digest { recorded, found }) };
            }
            match self.advance() {
                Ok(events) if !events.is_empty() => {}
                Ok(_) | Err(_) => return Err(Diverged::Round),
            }
        }
    }
}
