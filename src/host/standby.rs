//! Whether a hall stands by after a stop or a sleep, and when it was looked after last.

use crate::table::At;

/// Whether the hall stands by, and when it was looked after last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Standby {
    pub(super) stands: bool,
    pub(super) looked: Option<At>,
}

impl Standby {
    /// A hall that goes on after a stop.
    pub(super) fn after_a_stop(stopped: bool) -> Self {
        Self { stands: stopped, looked: None }
    }
}
