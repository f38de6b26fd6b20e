//! What was worked out beside the record of a game, by playing on. A report can be made without it.

use crate::report::turning::Turning;
use crate::report::whatif::Answer;

/// What playing on found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Found {
    /// How the same choices end with other luck, from the beginning.
    pub luck: Option<Answer>,
    /// The turning points, the largest first.
    pub turning: Vec<Turning>,
}
