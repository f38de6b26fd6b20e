//! What a team says after a vote about why it came so: on record beside the game and never in its state, as what was expected before.

use crate::base::ids::StateId;
use crate::game::state::{Gate, Item};

/// What a team said, and after how many entries of the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct ReflectionEntry {
    pub(super) at: usize,
    pub(super) state: StateId,
    pub(super) words: String,
}

/// What a team said of a vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reflected {
    /// Who.
    pub state: StateId,
    /// Why it came so, in its own words.
    pub words: String,
    /// The round of the vote.
    pub round: u16,
    /// On what.
    pub item: Item,
    /// Where.
    pub gate: Gate,
}
