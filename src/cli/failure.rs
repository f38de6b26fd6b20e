//! What went wrong on the command line: where, why, and what to do next.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::words::text;
use std::fmt;
use std::io::ErrorKind;

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

/// Why a file cannot be read, in words about files.
pub(super) fn unreadable(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => text::plain("file-not-there"),
        ErrorKind::PermissionDenied => text::plain("file-not-permitted"),
        ErrorKind::InvalidData => text::plain("file-not-text"),
        _ => error.to_string(),
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}: {}\n  {}", self.place, self.cause, self.next)
    }
}
