//! A vote that was closed by mistake is opened again, with the reason said: the game goes on from before it on a branch of its own.

use super::{Book, DraftEntry, Session, SessionError};
use crate::base::ids::{Seat, StateId};
use crate::game::event::{Event, VoteEvent};
use crate::law::ballot::Ballot;

/// The longest reason that is kept whole, in characters: it is the name of the branch.
const LONGEST: usize = 40;

impl Book {
    /// Where in the log the last roll-call was opened: what tells one from another, also when the game is played again.
    #[must_use]
    pub fn last_ballot(&self) -> Option<usize> {
        let opened = |event: &Event| matches!(event, Event::Vote(VoteEvent::BallotOpened { .. }));
        self.log.iter().rposition(|entry| entry.events.iter().any(|(event, _)| opened(event)))
    }
}

impl Session {
    /// Opens the last vote again: all who had voted stand on the sheet with what they had said, and each entry can be changed. It
    /// is announced, and what was played since stays on record as the branch that was left.
    ///
    /// # Errors
    /// [`SessionError::NoVote`] when there was none, or one is under way, [`SessionError::BranchName`] when no reason is given.
    pub fn reopen_vote(&mut self, reason: &str) -> Result<(), SessionError> {
        let votes_of = |(event, _): &(Event, _)| {
            if let Event::Vote(VoteEvent::BallotClosed { votes, .. }) = event { Some(*votes) } else { None }
        };
        let closed = self.log.iter().rev().find_map(|entry| entry.events.iter().rev().find_map(votes_of));
        let place = self.last_ballot();
        let (Some(votes), Some(place), None) = (closed, place, self.view(Seat::Observer).gate()) else {
            return Err(SessionError::NoVote);
        };
        let humans = self.humans();
        self.branch_at(place + 1, &self.branch_name(reason))?;
        for id in humans.into_iter().filter_map(Seat::state) {
            self.draft_entry(id, entry(&votes, id));
        }
        Ok(())
    }

    /// A reason as the name of a branch: cut where it is too long, numbered where there is one of that name.
    fn branch_name(&self, reason: &str) -> String {
        let cut = |room: usize| reason.trim().chars().take(room).collect::<String>().trim().to_owned();
        let taken = |name: &str| self.branches().iter().any(|branch| branch.name == name);
        let first = cut(LONGEST);
        if first.is_empty() || !taken(&first) {
            return first;
        }
        let numbered = (2u32..).map(|number| format!("{} {number}", cut(LONGEST - 6)));
        numbered.into_iter().find(|name| !taken(name)).unwrap_or_default()
    }
}

/// What a member had said.
fn entry(votes: &Ballot, id: StateId) -> Option<DraftEntry> {
    let proxy = votes.holder_of(id).map(DraftEntry::Proxy);
    proxy.or_else(|| votes.vote(id).map(DraftEntry::Vote)).or(Some(DraftEntry::Away))
}
