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

mod bare;
mod check;
mod disk;
mod error;
pub(in crate::session) mod file;
pub mod glance;
mod header;
mod line;
mod place;
mod read;
mod rescue;
mod rescued;
mod tale;
mod wire;

pub use disk::Stray;
pub use error::{FORMAT, SaveError};
pub use file::SaveTrouble;
pub use place::folder;
pub use read::{Loaded, Remark, Seal, open, parse, resume, tale};
pub use rescued::Rescued;
pub use tale::{Tale, Told};

use super::{Options, Session};
use crate::base::digest::Chain;
use crate::campaign::Campaign;
use disk::Disk;
use file::SaveFile;
use std::io;
use std::path::{Path, PathBuf};

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
        self.save = Some(SaveFile::new(path, disk, lines.len() as u64, chain));
        Ok(())
    }
}
