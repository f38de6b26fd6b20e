//! What went wrong on the command line: where, why, and what to do next.

use std::fmt;

/// A usage or input error; the program exits with 2.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Failure {
    /// Where: an option, a file, a line of it.
    pub(super) place: String,
    /// What is wrong with it.
    pub(super) cause: String,
    /// What to do next.
    pub(super) next: String,
}

impl Failure {
    pub(super) fn new(place: impl Into<String>, cause: impl Into<String>, next: impl Into<String>) -> Self {
        Self { place: place.into(), cause: cause.into(), next: next.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}: {}\n  {}", self.place, self.cause, self.next)
    }
}
