//! Branches: from any place of a game another one begins, with a name; all of them stay, and one of them is played.
//!
//! The record only grows: a branch is put on record where it begins, and so is each turn to another one, so that a save that is
//! played again has the same tree.

use super::intervention::Stepped;
use super::place::Place;
use super::tree::{Branch, LONGEST_BRANCH};
use super::{Announced, Book, Record, Session, SessionError, open};
use std::sync::Arc;

impl Book {
    /// All branches in the order in which they began, the game as it was begun first.
    #[must_use]
    pub fn branches(&self) -> &[Branch<Self>] {
        &self.branches.all
    }

    /// The next letter that names none of them.
    #[must_use]
    pub fn free_branch_name(&self) -> String {
        let taken = |name: &str| self.branches().iter().any(|branch| branch.name == name);
        let mut names = (1u32..).flat_map(|round| {
            ('a'..='z').map(move |letter| if round == 1 { letter.to_string() } else { format!("{letter}{round}") })
        });
        names.find(|name| !taken(name)).unwrap_or_default()
    }

    /// Which of them is played.
    #[must_use]
    pub const fn branch_played(&self) -> usize {
        self.branches.played
    }
}

impl Session {
    /// Begins a branch at a place of the one that is played, and goes on with it; for the facilitator, and announced: what was seen
    /// cannot be unseen.
    ///
    /// # Errors
    /// [`SessionError::BranchName`] when there is one of that name or it is none; [`SessionError::NoSuchStep`].
    pub fn branch_off(&mut self, place: &Place, name: &str) -> Result<(), SessionError> {
        self.branch_at(place.at, name)
    }

    /// Begins a branch after so many entries of the log.
    pub(super) fn branch_at(&mut self, at: usize, name: &str) -> Result<(), SessionError> {
        let fits = (1..=LONGEST_BRANCH).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        if !fits || name.trim() != name || self.branches.all.iter().any(|branch| branch.name == name) {
            return Err(SessionError::BranchName);
        }
        let back = self.back_to(at)?;
        let round = back.state.round;
        let begun = self.begin_intervention();
        let from = self.branches.played;
        let rest = self.exchange(back);
        let branches = &mut self.book_mut().branches;
        branches.all[from].rest = Some(Arc::new(rest));
        branches.all.push(Branch { name: name.to_owned(), from: Some(from), round, rest: None });
        branches.played = branches.all.len() - 1;
        if begun.is_none() {
            self.announce(Announced::Branched(self.branches.played));
        }
        self.record(Record::Branch { at, name: name.to_owned() });
        if let Some(begun) = begun {
            self.end_intervention(begun, Stepped::Reopened(name.to_owned()));
        }
        Ok(())
    }

    /// Goes on with another branch, where that was left; announced.
    ///
    /// # Errors
    /// [`SessionError::NoSuchBranch`].
    pub fn turn_to(&mut self, name: &str) -> Result<(), SessionError> {
        let found = self.branches.all.iter().position(|branch| branch.name == name);
        let Some(to) = found else { return Err(SessionError::NoSuchBranch) };
        let Some(course) = self.book_mut().branches.all[to].rest.take() else { return Ok(()) };
        let from = self.branches.played;
        let rest = self.exchange(Arc::unwrap_or_clone(course));
        let branches = &mut self.book_mut().branches;
        branches.all[from].rest = Some(Arc::new(rest));
        branches.played = to;
        self.announce(Announced::Branched(to));
        self.record(Record::Turn(name.to_owned()));
        Ok(())
    }

    /// Another line of play in the place of the one that is played, which comes back. The file, the record and the tree stay.
    fn exchange(&mut self, mut other: Book) -> Book {
        self.open = open::Open::default();
        self.telling.take();
        let book = self.book_mut();
        (book.draft, book.proposed) = (None, None);
        std::mem::swap(&mut book.state, &mut other.state);
        std::mem::swap(&mut book.log, &mut other.log);
        std::mem::swap(&mut book.notes, &mut other.notes);
        std::mem::swap(&mut book.guesses, &mut other.guesses);
        std::mem::swap(&mut book.reflections, &mut other.reflections);
        std::mem::swap(&mut book.history, &mut other.history);
        std::mem::swap(&mut book.digests, &mut other.digests);
        std::mem::swap(&mut book.checkpoints, &mut other.checkpoints);
        other
    }
}
