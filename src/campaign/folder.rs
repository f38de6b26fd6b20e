//! Finding a campaign: a built-in name, or a folder with its files.
//!
//! Whatever cannot be read is said of the file itself; only a folder that cannot be read at all is an error here.

use super::{Files, builtin};
use crate::base::file;
use crate::campaign::diagnostic::{Cause, Diagnostic, nearest};
use crate::campaign::shape::{self, LARGEST_FILE, POPULATIONS};
use crate::campaign::source;
use crate::campaign::tongue;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Where a campaign was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Origin {
    /// It is part of the program.
    Builtin(String),
    /// A folder.
    Folder(PathBuf),
}

impl Origin {
    /// What stands before the names of its files where a problem in one is told: the folder, with its separator.
    #[must_use]
    pub fn prefix(&self) -> String {
        match self {
            Self::Builtin(_) => String::new(),
            Self::Folder(path) => path.join("").display().to_string(),
        }
    }
}

/// A campaign that was found, not yet checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Where.
    pub origin: Origin,
    /// Its files.
    pub files: Files,
    /// Files that are there but could not be read: too large, not text, not readable.
    pub problems: Vec<Diagnostic>,
}

/// Why no campaign was found.
#[derive(Debug)]
pub enum NotFound {
    /// There is no built-in campaign of this name, and no folder.
    Unknown {
        /// The name.
        name: String,
        /// The nearest built-in name.
        suggestion: Option<String>,
    },
    /// The path is not a folder.
    NotAFolder(PathBuf),
    /// The folder holds no file of a campaign.
    Empty(PathBuf),
    /// The folder cannot be read.
    Unreadable {
        /// The folder.
        path: PathBuf,
        /// The reason.
        error: io::Error,
    },
}

/// Finds a campaign: a path if the name holds a separator or a folder of that name exists, else a built-in name.
///
/// # Errors
/// When there is neither, or the folder cannot be read.
pub fn open(name: &str) -> Result<Found, NotFound> {
    let path = Path::new(name);
    if name.contains(std::path::is_separator) || path.is_dir() {
        return read(path);
    }
    match builtin::files(name) {
        Some(files) => Ok(Found { origin: Origin::Builtin(name.to_owned()), files, problems: Vec::new() }),
        None if path.exists() => Err(NotFound::NotAFolder(path.to_owned())),
        None => Err(NotFound::Unknown {
            name: name.to_owned(),
            suggestion: nearest(name, builtin::names()).map(str::to_owned),
        }),
    }
}

/// Reads the files of a campaign's folder: those that a campaign has, and the names of other YAML files, which are reported.
///
/// # Errors
/// When the folder cannot be read or holds nothing of a campaign.
pub fn read(folder: &Path) -> Result<Found, NotFound> {
    let fails = |error| NotFound::Unreadable { path: folder.to_owned(), error };
    if folder.is_file() {
        return Err(NotFound::NotAFolder(folder.to_owned()));
    }
    let mut found = Found { origin: Origin::Folder(folder.to_owned()), files: Files::new(), problems: Vec::new() };
    let mut known = false;
    for entry in fs::read_dir(folder).map_err(fails)? {
        let entry = entry.map_err(fails)?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        if name == tongue::FOLDER && entry.path().is_dir() {
            words(folder, &entry.path(), &mut found).map_err(fails)?;
            continue;
        }
        let ours = name == POPULATIONS || shape::files().any(|file| file.name == name);
        known |= ours;
        if !ours {
            if is_yaml(&name) {
                found.files.insert(name, String::new());
            }
            continue;
        }
        take(folder, &entry.path(), name, &mut found);
    }
    if known { Ok(found) } else { Err(NotFound::Empty(folder.to_owned())) }
}

/// Reads the files of words: those of languages, and the names of other YAML files, which are reported.
fn words(folder: &Path, words: &Path, found: &mut Found) -> io::Result<()> {
    if let Err(cause) = inside(folder, words) {
        found.problems.push(source::whole(tongue::FOLDER, cause));
        return Ok(());
    }
    for entry in fs::read_dir(words)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let name = format!("{}/{name}", tongue::FOLDER);
        if tongue::language_of(&name).is_some() {
            take(folder, &entry.path(), name, found);
        } else if is_yaml(&name) {
            found.files.insert(name, String::new());
        }
    }
    Ok(())
}

fn is_yaml(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|kind| kind == "yaml" || kind == "yml")
}

/// Reads a file of the campaign, or notes why it cannot be read.
fn take(folder: &Path, path: &Path, name: String, found: &mut Found) {
    match inside(folder, path).and_then(|()| text(path)) {
        Ok(text) => {
            found.files.insert(name, text);
        }
        Err(cause) => {
            let mut problem = source::whole(&name, cause);
            tongue::set_aside(&mut problem, tongue::FIRST);
            found.problems.push(problem);
        }
    }
}

/// Refuses a link that leads out of the folder: what is wrong with a campaign is quoted, and whoever checks campaigns of others
/// must not read out files that are not part of them.
fn inside(folder: &Path, file: &Path) -> Result<(), Cause> {
    let not_readable = |error: io::Error| Cause::NotReadable(error.to_string());
    if !fs::symlink_metadata(file).map_err(not_readable)?.is_symlink() {
        return Ok(());
    }
    let (folder, file) = (folder.canonicalize().map_err(not_readable)?, file.canonicalize().map_err(not_readable)?);
    if file.starts_with(folder) {
        return Ok(());
    }
    Err(Cause::Outside)
}

/// The text of a file of bearable size.
fn text(path: &Path) -> Result<String, Cause> {
    let not_readable = |error: io::Error| Cause::NotReadable(error.to_string());
    let size = fs::metadata(path).map_err(not_readable)?.len();
    let bytes = file::read(path, LARGEST_FILE).map_err(|error| {
        if error.kind() == ErrorKind::FileTooLarge {
            Cause::TooLarge { bytes: size, most: LARGEST_FILE }
        } else {
            not_readable(error)
        }
    })?;
    String::from_utf8(bytes).map_err(|_| Cause::NotText)
}
