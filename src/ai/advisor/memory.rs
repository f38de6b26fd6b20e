//! What a seat remembers that its view no longer shows: when something was said, and what its lobbying did.
//!
//! Plain data; the session fills it from the log as the seat may read it.

use crate::base::ids::StateId;
use crate::game::rulebook::MAX_STATES;
use crate::game::state::Topic;
use crate::law::ballot::Vote;

/// When a position was stated in public.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Said {
    /// The round.
    pub round: u16,
}

/// A lobbying that the seat knows of: its own, or one that aimed at it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lobbying {
    /// The round.
    pub round: u16,
    /// Who was lobbied.
    pub state: StateId,
    /// Towards what.
    pub towards: Vote,
    /// How far it moved, in points (0 or more).
    pub moved: i32,
}

/// What a seat remembers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Memory {
    /// By state and topic, when its last known position was taken.
    pub said: [[Option<Said>; Topic::COUNT]; MAX_STATES],
    /// What lobbying it knows of, the oldest first.
    pub lobbied: Vec<Lobbying>,
}

impl Default for Memory {
    fn default() -> Self {
        Self { said: [[None; Topic::COUNT]; MAX_STATES], lobbied: Vec::new() }
    }
}
