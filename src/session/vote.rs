//! A roll-call taken down in any order, corrected, and handed in at once: how a class votes at one screen.
//!
//! The draft is the teacher's sheet and no part of the game: nothing in it counts before the vote is closed.

use super::ballot::{BallotDraft, DraftEntry, DraftError};
use super::{Applied, Book, Controller, Session};
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::act::{GiveProxy, StayAway, Vote};
use crate::game::state::Gate;
use crate::game::turn;

impl Book {
    /// The roll-call being taken down; an empty one when nothing was entered for the vote under way.
    #[must_use]
    pub fn draft(&self) -> BallotDraft {
        self.draft.clone().unwrap_or_default()
    }

    /// Who can act for a member in the vote under way, in the order of the roll-call: whoever is called after it, and has given its
    /// own vote to nobody, nor been given another's (TFEU 239).
    pub fn holders(&self, from: StateId) -> impl Iterator<Item = StateId> + '_ {
        let done = self.state.floor.ballot.as_ref().map_or(self.state.states(), |ballot| ballot.done);
        let entry = |id| self.draft.as_ref().and_then(|draft| draft.entry(id));
        let is_taken = move |to: StateId| {
            let given = |id: StateId| id != from && matches!(entry(id), Some(DraftEntry::Proxy(other)) if other == to);
            matches!(entry(to), Some(DraftEntry::Proxy(_))) || self.state.states().iter().any(given)
        };
        let later = turn::order(&self.state).skip_while(move |id| *id != from).skip(1);
        later.filter(move |to| !done.contains(from) && !done.contains(*to) && !is_taken(*to))
    }

    /// A member that can still let another one vote for it, with one that can, for an example; none outside votes of the Council, where
    /// alone a proxy is given (TFEU Art. 239).
    #[must_use]
    pub fn proxy_example(&self) -> Option<(StateId, StateId)> {
        let in_council = self.state.floor.ballot.as_ref().is_some_and(|ballot| ballot.gate == Gate::Council);
        if !in_council {
            return None;
        }
        turn::order(&self.state).find_map(|from| Some((from, self.holders(from).last()?)))
    }

    /// The members who have yet to vote, are played by humans, and have no entry.
    #[must_use]
    pub fn draft_missing(&self) -> StateSet {
        let Some(ballot) = &self.state.floor.ballot else { return StateSet::EMPTY };
        let waiting = self.state.states().minus(ballot.done);
        let missing = |id: &StateId| {
            let human = self.controller(Seat::State(*id)) == Controller::Human;
            let entered = self.draft.as_ref().is_some_and(|draft| draft.rest_by_bots || draft.entry(*id).is_some());
            human && !entered
        };
        waiting.iter().filter(missing).collect()
    }
}

impl Session {
    /// Writes an entry down, or takes it away; says whether there is a vote in which the member has yet to act.
    pub fn draft_entry(&mut self, id: StateId, entry: Option<DraftEntry>) -> bool {
        let waits = self.state.floor.ballot.as_ref().is_some_and(|ballot| !ballot.done.contains(id));
        if waits && id.index() < self.state.rules.nations.len() {
            let draft = self.book_mut().draft.get_or_insert_default();
            match entry {
                Some(entry) => draft.entries.insert(id, entry),
                None => draft.entries.remove(&id),
            };
        }
        waits
    }

    /// Lets bots vote for all who have no entry, or takes that back.
    pub fn draft_rest_by_bots(&mut self, rest: bool) {
        self.book_mut().draft.get_or_insert_default().rest_by_bots = rest;
    }

    /// Closes the vote: hands every entry in, in the order of the roll-call; bots vote where they play. Nothing is handed in where a
    /// proxy cannot be given.
    ///
    /// # Errors
    /// When no vote is under way, somebody has no entry, or the game refuses one.
    pub fn close_draft(&mut self) -> Result<Vec<Applied>, DraftError> {
        if self.state.floor.ballot.is_none() {
            return Err(DraftError::NoBallot);
        }
        let missing = self.draft_missing();
        if !missing.is_empty() {
            return Err(DraftError::Missing(missing));
        }
        let draft = self.draft();
        let proxies = draft.entries.iter().filter_map(|(id, entry)| match entry {
            DraftEntry::Proxy(to) => Some((*id, *to)),
            DraftEntry::Vote(_) | DraftEntry::Away | DraftEntry::Bot => None,
        });
        for (from, to) in proxies {
            if !self.holders(from).any(|id| id == to) {
                return Err(DraftError::NoHolder(from, to));
            }
        }
        self.book_mut().draft = None;
        let mut applied = Vec::new();
        while let Some(id) = turn::voter(&self.state) {
            let seat = Seat::State(id);
            let done = match draft.entry(id) {
                Some(DraftEntry::Vote(vote)) => self.act(seat, &Vote::plain(vote).into()),
                Some(DraftEntry::Away) => self.act(seat, &StayAway.into()),
                Some(DraftEntry::Proxy(to)) => self.act(seat, &GiveProxy { to }.into()),
                Some(DraftEntry::Bot) | None => self.play_bot(seat),
            };
            match done {
                Ok(done) => applied.push(done),
                Err(error) => {
                    self.book_mut().draft = Some(draft);
                    return Err(DraftError::Refused(id, error));
                }
            }
        }
        Ok(applied)
    }
}
