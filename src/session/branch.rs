//! Branches: from any place of a game another one begins, with a name; all of them stay, and one of them is played.
//!
//! The record only grows: a branch is put on record where it begins, and so is each turn to another one, so that a save that is
//! played again has the same tree.

use super::{Announced, Dashboard, NoteEntry, Place, Record, Session, SessionError, log, rewind, undo};
use crate::base::digest::Digest;
use crate::game::state::State;

/// The longest name of a branch, in characters.
const LONGEST: usize = 40;

/// A line of play.
#[derive(Clone, Debug)]
pub struct Branch {
    /// What it is called; nothing for the game as it was begun.
    pub name: String,
    /// The branch that it left.
    pub from: Option<usize>,
    /// The round in which it left that.
    pub round: u16,
    /// Its game, while another is played.
    rest: Option<Box<Course>>,
}

/// What a line of play has of its own.
#[derive(Clone, Debug)]
struct Course {
    state: State,
    log: Vec<log::Entry>,
    notes: Vec<NoteEntry>,
    history: Vec<Dashboard>,
    digests: Vec<(u16, Digest)>,
    checkpoints: Vec<rewind::Checkpoint>,
}

/// The tree of a game.
#[derive(Clone, Debug)]
pub(super) struct Branches {
    all: Vec<Branch>,
    played: usize,
}

impl Default for Branches {
    fn default() -> Self {
        Self { all: vec![Branch { name: String::new(), from: None, round: 0, rest: None }], played: 0 }
    }
}

impl Session {
    /// All branches in the order in which they began, the game as it was begun first.
    #[must_use]
    pub fn branches(&self) -> &[Branch] {
        &self.branches.all
    }

    /// Which of them is played.
    #[must_use]
    pub const fn branch_played(&self) -> usize {
        self.branches.played
    }

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
        let fits = (1..=LONGEST).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        if !fits || name.trim() != name || self.branches.all.iter().any(|branch| branch.name == name) {
            return Err(SessionError::BranchName);
        }
        let back = self.back_to(at)?;
        let from = self.branches.played;
        let rest = self.exchange(Course {
            state: back.state,
            log: back.log,
            notes: back.notes,
            history: back.history,
            digests: back.digests,
            checkpoints: back.checkpoints,
        });
        self.branches.all[from].rest = Some(Box::new(rest));
        let round = self.state.round;
        self.branches.all.push(Branch { name: name.to_owned(), from: Some(from), round, rest: None });
        self.branches.played = self.branches.all.len() - 1;
        self.announce(Announced::Branched(self.branches.played));
        self.record(Record::Branch { at, name: name.to_owned() });
        Ok(())
    }

    /// Goes on with another branch, where that was left; announced.
    ///
    /// # Errors
    /// [`SessionError::NoSuchBranch`].
    pub fn turn_to(&mut self, name: &str) -> Result<(), SessionError> {
        let found = self.branches.all.iter().position(|branch| branch.name == name);
        let Some(to) = found else { return Err(SessionError::NoSuchBranch) };
        let Some(course) = self.branches.all[to].rest.take() else { return Ok(()) };
        let from = self.branches.played;
        let rest = self.exchange(*course);
        self.branches.all[from].rest = Some(Box::new(rest));
        self.branches.played = to;
        self.announce(Announced::Branched(to));
        self.record(Record::Turn(name.to_owned()));
        Ok(())
    }

    /// Another line of play in the place of the one that is played, which comes back.
    fn exchange(&mut self, course: Course) -> Course {
        let Course { state, log, notes, history, digests, checkpoints } = course;
        self.open = undo::Open::default();
        self.draft = None;
        self.proposed = None;
        self.telling.take();
        Course {
            state: std::mem::replace(&mut self.state, state),
            log: std::mem::replace(&mut self.log, log),
            notes: std::mem::replace(&mut self.notes, notes),
            history: std::mem::replace(&mut self.history, history),
            digests: std::mem::replace(&mut self.digests, digests),
            checkpoints: std::mem::replace(&mut self.checkpoints, checkpoints),
        }
    }
}
