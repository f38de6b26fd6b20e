//! Minds: whole games by bots, notes that add up, and what the gates do to a vote.

mod checks;
mod distribution;
mod doctrine;
mod games;
mod levels;
mod notes;
mod papers;
pub(crate) mod play;
mod search;
mod stands;
