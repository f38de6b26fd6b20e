//! Who asks by name to be let back, and what they are answered.

use crate::table::At;

/// Somebody who asks to be let back.
#[derive(Clone, Debug)]
pub(super) struct Asking {
    pub(super) ticket: String,
    pub(super) number: u32,
    pub(super) since: At,
    /// What they are known by from now on, once they are let in.
    pub(super) token: Option<String>,
}

/// Where somebody stands who asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// The desk has not answered.
    Waits,
    /// They are in: their number, and what they are known by.
    In(u32, String),
}
