//! What became of a file that another hand touched, and where the game goes on.

use super::disk::Stray;
use crate::words::text::say;
use std::fmt;
use std::path::{Path, PathBuf};

/// A game that was written to a new file, because something happened to the old one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rescued {
    /// The old one.
    pub from: PathBuf,
    /// What happened to it.
    pub how: Stray,
    /// The new one, which holds the whole game; the same name, where that is free.
    pub to: PathBuf,
}

impl fmt::Display for Rescued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (how, path) = (what(self.how, &self.from), self.to.display().to_string());
        f.write_str(&say!("save-rescued", how = how, path = path))
    }
}

pub(super) fn what(how: Stray, path: &Path) -> String {
    let path = path.display().to_string();
    match how {
        Stray::Gone => say!("save-gone", path = path),
        Stray::Replaced => say!("save-replaced", path = path),
        Stray::Changed => say!("save-cut", path = path),
    }
}
