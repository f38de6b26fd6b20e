//! What is rehearsed, and what can go wrong with it.

use std::io;
use std::path::Path;
use std::time::Duration;

/// So long something is waited for before it counts as not having come.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// What is rehearsed.
#[derive(Clone, Debug)]
pub struct Rehearsal<'a> {
    /// The program itself.
    pub program: &'a Path,
    /// The folder in which it all happens.
    pub folder: &'a Path,
    /// The campaign.
    pub campaign: &'a str,
    /// Who takes part: codes of delegations, two at least.
    pub codes: &'a [String],
    /// A word of the name of each.
    pub names: &'a [String],
    /// How many months are played.
    pub rounds: u16,
}

/// What went wrong, in words.
#[derive(Debug)]
pub struct Wrong(pub String);

impl From<io::Error> for Wrong {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}
