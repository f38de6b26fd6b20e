//! Saves: a header and records, one JSON text a line, each with its length and checksum, only ever appended to.
//!
//! ```text
//! [LENGTH,"CRC32",HEADER]     format, rules version, program, the campaign's files whole, seed, options
//! [LENGTH,"CRC32",RECORD]     an act in words with what it came to, note, undo, hand-over, digest of a round, branch, in order
//! ```
//!
//! Every command is written through before anybody sees what it did, and what a human does is synced to the disk, as the end of a
//! round is. A torn last line costs that record alone, and is said; so are other slips of a file that can be read all the same
//! ([`Remark`]). A file whose format or rules version differs is refused with both named. When the disk is full the game goes on in
//! memory, [`Session::save_trouble`] says so, and what was not written is tried again with each record. The file is locked while a
//! program appends to it; before anything is added it is looked at whether it is still the file of that name and as long as it was
//! left, and if not, the whole game is written to a new one ([`Rescued`]). The full save is the facilitator's: it holds every seat's
//! secrets, so nobody else may read the file, and its name says nothing of the game's chance.

mod check;
mod disk;
pub mod glance;
mod header;
mod line;
mod place;
mod read;
mod rescue;
mod tale;
mod wire;

pub use disk::Stray;
pub use place::folder;
pub use read::{Loaded, Remark, Seal, open, parse, resume, tale};
pub use rescue::Rescued;
pub use tale::{Tale, Told};

use super::{Options, Record, Session};
use crate::base::digest::Chain;
use crate::campaign::Campaign;
use crate::session::replay::Divergence;
use disk::Disk;
use std::io;
use std::path::{Path, PathBuf};

/// The version of the file's form: 2, with acts in words and what came of them beside them. Format 1 is read as well, and a file of
/// that form is gone on with in this one, line by line.
pub const FORMAT: u32 = 2;

/// The forms that are read.
const READ: std::ops::RangeInclusive<u32> = 1..=FORMAT;

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
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        |error| Self::Io { path: path.to_owned(), error }
    }
}

/// What keeps records from the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SaveTrouble {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    pub why: String,
    /// Records that wait to be written.
    pub waiting: usize,
}

/// A save that a session writes to.
#[derive(Debug)]
pub(super) struct Save {
    path: PathBuf,
    disk: Box<dyn Disk>,
    /// Bytes of the file that are whole lines.
    written: u64,
    /// The lines so far, those that wait among them.
    chain: Chain,
    /// Lines that are not written yet, and how many.
    waiting: Vec<u8>,
    lines: usize,
    trouble: Option<SaveTrouble>,
    rescued: Option<Rescued>,
}

impl Save {
    fn new(path: PathBuf, disk: Box<dyn Disk>, written: u64, chain: Chain) -> Self {
        Self { path, disk, written, chain, waiting: Vec::new(), lines: 0, trouble: None, rescued: None }
    }

    /// Adds a record to what waits.
    fn add(&mut self, campaign: &Campaign, record: &Record, told: &[String]) {
        let text = wire::record(campaign, record, told, self.chain.digest());
        self.chain.put(&text);
        self.waiting.extend_from_slice(line::frame(&text).as_bytes());
        self.lines += 1;
        if let Some(trouble) = &mut self.trouble {
            trouble.waiting = self.lines;
        }
    }

    /// Writes what waits, and has it on the disk before this returns if it must survive a power cut.
    fn flush(&mut self, sync: bool) {
        match self.write(sync) {
            Ok(()) => self.trouble = None,
            Err(error) => self.is_troubled(error.to_string()),
        }
    }

    fn is_troubled(&mut self, why: String) {
        self.trouble = Some(SaveTrouble { path: self.path.clone(), why, waiting: self.lines });
    }

    /// Writes what waits. After trouble the file is first cut back to its whole lines.
    fn write(&mut self, sync: bool) -> io::Result<()> {
        if self.trouble.is_some() {
            self.disk.cut(self.written)?;
        }
        self.disk.write_all(&self.waiting)?;
        self.written += self.waiting.len() as u64;
        self.waiting.clear();
        self.lines = 0;
        if sync { self.disk.sync() } else { Ok(()) }
    }
}

/// Whether a save can be begun under a name: for whoever is named a file long before the game begins.
///
/// # Errors
/// When the file exists or cannot be made.
pub fn is_free(path: &Path) -> Result<(), SaveError> {
    disk::is_free(path)
}

/// Where a game would be saved under its usual name, with the first number that nothing takes.
///
/// # Errors
/// [`SaveError::NoHome`].
pub fn usual(campaign: &Campaign, options: &Options, taken: impl Fn(&Path) -> bool) -> Result<PathBuf, SaveError> {
    let (folder, name) = (place::folder()?, place::name(campaign, options));
    let numbered =
        |number: u32| folder.join(if number == 1 { format!("{name}.jsonl") } else { format!("{name}-{number}.jsonl") });
    let mut all = (1..=u32::MAX).map(numbered);
    Ok(all.find(|path| !path.exists() && !taken(path)).unwrap_or_else(|| numbered(1)))
}

impl Session {
    /// Begins a save in a new file and writes down all that is on record so far.
    ///
    /// # Errors
    /// When the file exists or cannot be written; the game itself is not touched.
    pub fn save_to(&mut self, path: &Path) -> Result<(), SaveError> {
        disk::in_a_folder(path)?;
        let disk = disk::create(path)?;
        self.start(path.to_owned(), Box::new(disk)).map_err(|error| disk::forsake(path, error))
    }

    /// Begins a save under the usual name in the usual folder, and says where.
    ///
    /// # Errors
    /// When there is no such folder or it cannot be written to; the game itself is not touched.
    pub fn save_as_usual(&mut self) -> Result<PathBuf, SaveError> {
        let folder = place::folder()?;
        let name = place::name(&self.campaign, &self.options);
        let (path, disk) = disk::create_numbered(&folder, &name)?;
        self.start(path.clone(), Box::new(disk)).map_err(|error| disk::forsake(&path, error))?;
        Ok(path)
    }

    /// Everything on record so far goes into a new file, and the game goes on there; the old one ends here.
    ///
    /// # Errors
    /// As [`Session::save_to`]; then the game goes on where it was.
    pub fn go_on_in(&mut self, path: &Path) -> Result<(), SaveError> {
        self.save_to(path)
    }

    /// The file that the game is saved to.
    #[must_use]
    pub fn save_path(&self) -> Option<&Path> {
        self.save.as_ref().map(|save| save.path.as_path())
    }

    /// What keeps the game from its file, if anything does. The game goes on in memory, and nothing is lost while it runs.
    #[must_use]
    pub fn save_trouble(&self) -> Option<&SaveTrouble> {
        self.save.as_ref().and_then(|save| save.trouble.as_ref())
    }

    fn start(&mut self, path: PathBuf, mut disk: Box<dyn Disk>) -> io::Result<()> {
        let head = header::write(&self.campaign, &self.options);
        let mut chain = Chain::new();
        chain.put(&head);
        let mut lines = line::frame(&head);
        for (at, record) in self.records.iter().enumerate() {
            let text = wire::record(&self.campaign, record, self.telling.beside(at), chain.digest());
            chain.put(&text);
            lines.push_str(&line::frame(&text));
        }
        disk.write_all(lines.as_bytes())?;
        disk.sync()?;
        self.save = Some(Save::new(path, disk, lines.len() as u64, chain));
        Ok(())
    }
}
