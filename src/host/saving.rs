//! What the desk knows of the file in which a game is: whether it is there, since when it is not, and why.

use crate::host::actor::InFile;
use crate::session::save::Rescued;
use crate::table::At;

/// What the desk knows of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Saving {
    /// Since when the game is not in its file, by the room's time, why, and how many records wait.
    pub(super) unsaved: Option<(At, String, usize)>,
    pub(super) rescued: Option<Rescued>,
    /// Whether the desk was told of the trouble there is.
    pub(super) told: bool,
    pub(super) tried: At,
}

impl Saving {
    /// The game was never in a file.
    pub(super) fn begins(&mut self, now: At, why: Option<String>) {
        self.unsaved = why.map(|why| (now, why, 0));
    }

    pub(super) fn hear(&mut self, now: At, said: InFile) {
        let since = self.unsaved.as_ref().map_or(now, |(since, ..)| *since);
        self.unsaved = said.trouble.map(|trouble| (since, trouble.why, trouble.waiting));
        self.rescued = said.rescued.or(self.rescued.take());
    }
}
