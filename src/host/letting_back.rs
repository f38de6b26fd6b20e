//! Who asks by name to be let back, and what they are answered.

use crate::table::At;

/// Somebody who asks to be let back, or says a name that nobody has: both wait alike, so that whoever asks learns nothing.
#[derive(Clone, Debug)]
pub struct Asking {
    /// What their page asks with.
    pub(super) ticket: String,
    /// The word that they say to the desk: of several who say the same name it names one.
    pub(super) word: String,
    /// Who they say they are, if there is such a person.
    pub(super) number: Option<u32>,
    pub(super) since: At,
    /// What they are known by from now on, once they are let in.
    pub(super) token: Option<String>,
}

/// Where somebody stands who asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// Nobody asks with this, or no longer.
    Unknown,
    /// The desk has not answered: the word that it is told.
    Waits(String),
    /// They are in: their number, and what they are known by.
    In(u32, String),
}
