//! The file beneath a save: created once, locked while it is written to, cut back after trouble.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::error::SaveError;
use std::fmt::Debug;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// What a save writes to. A seam: tests put a disk that fills up here.
pub(super) trait Disk: Write + Debug + Send + Sync {
    /// Cuts the file back to so many bytes; what is written next goes there.
    fn cut(&mut self, length: u64) -> io::Result<()>;
    /// Sees to it that what was written survives a power cut.
    fn sync(&mut self) -> io::Result<()>;
    /// What became of the file, if it is no longer the one of that name or no longer as long as it was left; in the middle of
    /// trouble it may be longer, by a torn line.
    fn strayed(&self, path: &Path, length: u64, troubled: bool) -> Option<Stray>;
}

/// What became of a file that a game was saved to, by another hand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stray {
    /// No file of that name is there: it was removed or renamed.
    Gone,
    /// Another file has its name.
    Replaced,
    /// It was cut, or written to.
    Changed,
}

/// A file that nobody else writes to for as long as it is held.
#[derive(Debug)]
pub(super) struct Locked(File);

impl Locked {
    /// The file itself.
    pub(super) const fn file(&self) -> &File {
        &self.0
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        // Closing alone would leave the lock with any process that was started meanwhile, until it closes what it inherited.
        // Where unlocking fails, closing does it.
        let _ = self.0.unlock();
    }
}

impl Write for Locked {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Disk for Locked {
    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.0.set_len(length)?;
        self.0.seek(SeekFrom::Start(length)).map(|_| ())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn strayed(&self, path: &Path, length: u64, troubled: bool) -> Option<Stray> {
        let (named, own) = match (fs::metadata(path), self.0.metadata()) {
            (Ok(named), Ok(own)) => (named, own),
            (Err(error), _) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Some(Stray::Gone);
            }
            // A name that cannot be looked up now, as on a network that is away, says nothing; writing will.
            _ => return None,
        };
        if !is_same(&named, &own) {
            return Some(Stray::Replaced);
        }
        let changed = if troubled { own.len() < length } else { own.len() != length };
        changed.then_some(Stray::Changed)
    }
}

/// Whether a name leads to the very file that is open.
#[cfg(unix)]
fn is_same(named: &fs::Metadata, own: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (named.dev(), named.ino()) == (own.dev(), own.ino())
}

/// Where files have no number that can be asked for, an open one cannot be replaced either.
#[cfg(not(unix))]
fn is_same(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    true
}

/// What a new save is made with: nobody but its owner reads it.
fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Sees to it that a file's name survives a power cut, where a folder can be synced.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) {
        // A folder that cannot be opened or synced leaves the file as safe as the system makes it.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// A file that somebody names stands in a folder that is there: a slip in a name makes no folders.
pub(super) fn in_a_folder(path: &Path) -> Result<(), SaveError> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) {
        Some(folder) => Err(SaveError::NoFolder(folder.to_owned())),
        None => Ok(()),
    }
}

/// Whether a new file can be made under a name, before there is anything to put into it.
pub(super) fn is_free(path: &Path) -> Result<(), SaveError> {
    in_a_folder(path)?;
    drop(create(path)?);
    fs::remove_file(path).map_err(SaveError::io(path))
}

/// Creates a new file, with its folder, and locks it.
pub(super) fn create(path: &Path) -> Result<Locked, SaveError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(SaveError::io(folder))?;
    }
    let file = options().open(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => SaveError::Exists(path.to_owned()),
        _ => SaveError::io(path)(error),
    })?;
    sync_folder(path);
    lock(file, path)
}

/// Creates a new file under a name, or under the name with the first number that is free.
pub(super) fn create_numbered(folder: &Path, name: &str) -> Result<(PathBuf, Locked), SaveError> {
    let mut number = 1u32;
    loop {
        let file = if number == 1 { format!("{name}.jsonl") } else { format!("{name}-{number}.jsonl") };
        let path = folder.join(file);
        match create(&path) {
            Err(SaveError::Exists(_)) if number < u32::MAX => number += 1,
            made => return made.map(|disk| (path, disk)),
        }
    }
}

/// Takes away a file that was just created and could not be begun: half a header is no save.
pub(super) fn forsake(path: &Path, error: io::Error) -> SaveError {
    // What cannot be taken away stays, and is said to be no save when somebody opens it.
    let _ = fs::remove_file(path);
    SaveError::io(path)(error)
}

/// Opens a file to go on writing after its whole lines, and locks it. What a torn last line left is cut off.
pub(super) fn reopen(path: &Path) -> Result<Locked, SaveError> {
    let file = OpenOptions::new().read(true).write(true).open(path).map_err(SaveError::io(path))?;
    lock(file, path)
}

fn lock(file: File, path: &Path) -> Result<Locked, SaveError> {
    match file.try_lock() {
        Ok(()) => Ok(Locked(file)),
        Err(TryLockError::WouldBlock) => Err(SaveError::InUse(path.to_owned())),
        // Some file systems know no locks; one that cannot be locked can still be written to.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(Locked(file)),
        Err(TryLockError::Error(error)) => Err(SaveError::io(path)(error)),
    }
}
