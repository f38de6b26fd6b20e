//! The forms of a save, and why one cannot be written to or read.

use crate::session::divergence::Divergence;
use std::io;
use std::path::{Path, PathBuf};

/// The version of the file's form: 2, with acts in words and what came of them beside them. Format 1 is read as well, and a file of
/// that form is gone on with in this one, line by line.
pub const FORMAT: u32 = 2;

/// The forms that are read.
pub(super) const READ: std::ops::RangeInclusive<u32> = 1..=FORMAT;

/// Why a save cannot be written to or read.
#[derive(thiserror::Error, Debug)]
pub enum SaveError {
    /// There is a file already.
    #[error("{} exists already; it is left as it is", .0.display())]
    Exists(PathBuf),
    /// Its folder is not there.
    #[error("there is no folder {}; make it first, or name a file in one that is there", .0.display())]
    NoFolder(PathBuf),
    /// Another program is writing to it.
    #[error("{} is being played in another window; one save, one game", .0.display())]
    InUse(PathBuf),
    /// The system said no.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        error: io::Error,
    },
    /// Nobody says where saves belong.
    #[error("neither COREPER_HOME nor a home folder says where saves belong")]
    NoHome,
    /// It is something else.
    #[error("{} is not a save of coreper: {why}", path.display())]
    NotASave {
        /// The file.
        path: PathBuf,
        /// What is wrong with its first line.
        why: String,
    },
    /// It was written in another form or under other rules.
    #[error(
        "{} was written by coreper {program} in format {format} under rules {rules}; this is coreper {}, which reads formats 1 \
         to {FORMAT} under rules {}",
        path.display(),
        env!("CARGO_PKG_VERSION"),
        crate::game::RULES_VERSION
    )]
    Version {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: u32,
        /// Its rules version.
        rules: u32,
        /// The release that wrote it.
        program: String,
    },
    /// A line in the middle is damaged; nothing was changed.
    #[error("{} is damaged in line {line}: {why}; the file is left as it is", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        why: String,
    },
    /// A line is as it was written, and says what this release does not know; nothing was changed.
    #[error(
        "line {line} of {} says what this release cannot read: {why}; another release or a hand wrote it, and the file is left as \
         it is",
        path.display()
    )]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What cannot be read.
        why: String,
    },
    /// The campaign in it is not valid.
    #[error("the campaign in {} is not valid:\n{problems}", path.display())]
    Campaign {
        /// The file.
        path: PathBuf,
        /// The problems, as `campaign check` says them.
        problems: String,
    },
    /// Played again, it does not give the same game.
    #[error("{} does not play again: it diverges in round {}, record {}", path.display(), divergence.round, divergence.record)]
    Diverged {
        /// The file.
        path: PathBuf,
        /// Where and how.
        divergence: Divergence,
    },
}

impl SaveError {
    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        |error| Self::Io { path: path.to_owned(), error }
    }
}
