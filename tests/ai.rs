//! Minds: whole games by bots, notes that add up, and what the gates do to a vote.

mod games;
pub(crate) mod play;
