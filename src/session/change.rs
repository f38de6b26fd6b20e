//! What moved an indicator, as a value.

use crate::game::event::Cause;
use crate::game::rulebook::Indicator;

/// What moved an indicator in a round, causes added up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Change {
    /// Which.
    pub which: Indicator,
    /// Why.
    pub cause: Cause,
    /// By how much, in the indicator's own unit.
    pub by: i32,
}
