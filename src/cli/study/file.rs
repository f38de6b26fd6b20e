//! Sheets of games in files: written through game by game, with the dictionary beside; read back to go on or to put together.

use crate::cli::failure::{Failure, unreadable};
use crate::study::design::Design;
use crate::study::play::Outcome;
use crate::study::sheet::{self, Sheet};
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A sheet that is being written.
pub(super) struct Out {
    path: PathBuf,
    file: File,
}

impl Out {
    /// A new sheet with its header. A sheet that was begun is replaced, a file that is no sheet refused.
    pub(super) fn create(path: &Path, design: &Design) -> Result<Self, Failure> {
        replaceable(path)?;
        let file = File::create(path).map_err(|error| trouble("--out", path, &error))?;
        let mut out = Self { path: path.to_owned(), file };
        out.line(&sheet::header(design))?;
        Ok(out)
    }

    /// A sheet of this very study, to be gone on with at its end.
    pub(super) fn append(path: &Path) -> Result<Self, Failure> {
        let file = OpenOptions::new().append(true).open(path).map_err(|error| trouble("--out", path, &error))?;
        Ok(Self { path: path.to_owned(), file })
    }

    /// A sheet of this very study that was begun before, with what stands in it; a torn line at its end is cut off.
    pub(super) fn resume(path: &Path, design: &Design) -> Result<(Self, Vec<Outcome>), Failure> {
        let text = text(path, "--resume")?;
        if !text.contains('\n') && sheet::header(design).starts_with(&text) {
            // Killed before the header was whole.
            return Ok((Self::create(path, design)?, Vec::new()));
        }
        let wrong = |error: sheet::NoSheet| {
            let next = "take that file away, or name another one: what it holds cannot be gone on with";
            Failure::new("--resume", format!("{}: {error}", path.display()), next)
        };
        let sheet = Sheet::read(&text).map_err(wrong)?;
        if let Some(cause) = sheet.differs(design) {
            let cause = format!("{} holds the games of another study: {cause}", path.display());
            return Err(Failure::new("--resume", cause, "ask for the same study, or name another file"));
        }
        let outcomes = sheet.outcomes(design).map_err(wrong)?;
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        let out = Self::append(path)?;
        out.file.set_len(u64::try_from(whole).unwrap_or(0)).map_err(|error| trouble("--resume", path, &error))?;
        Ok((out, outcomes))
    }

    /// Writes a line through to the file.
    pub(super) fn line(&mut self, line: &str) -> Result<(), Failure> {
        let written = self.file.write_all(format!("{line}\n").as_bytes());
        written.map_err(|error| trouble("--out", &self.path, &error))
    }
}

/// How the first line of a sheet of games begins.
const HEADER: &[u8] = b"game,game-seed,";

/// Whether a file is a sheet with a game in it.
pub(super) fn holds_games(old: &[u8]) -> bool {
    old.starts_with(HEADER) && old.split(|byte| *byte == b'\n').count() > 2
}

/// Refuses to write over a file that is not a sheet of games.
pub(super) fn replaceable(path: &Path) -> Result<(), Failure> {
    let old = if path.is_file() { fs::read(path).unwrap_or_default() } else { Vec::new() };
    if old.is_empty() || old.starts_with(HEADER) {
        return Ok(());
    }
    let cause = format!("{} exists and is not a sheet of games", path.display());
    Err(Failure::new("--out", cause, "it was left alone: name another file"))
}

/// Where the dictionary of a sheet stands: `runs.csv` has `runs.dictionary.csv`.
pub(super) fn beside(path: &Path) -> PathBuf {
    path.with_extension("dictionary.csv")
}

/// Writes the dictionary of a sheet.
pub(super) fn dictionary(path: &Path, text: &str) -> Result<(), Failure> {
    let beside = beside(path);
    fs::write(&beside, text).map_err(|error| trouble("--out", &beside, &error))
}

/// Reads a sheet.
pub(super) fn read(path: &Path) -> Result<Sheet, Failure> {
    let place = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|error| {
        Failure::new(place.clone(), unreadable(path, &error), "name sheets that `study run --out` wrote")
    })?;
    Sheet::read(&text)
        .map_err(|error| Failure::new(place, error.to_string(), "play that shard again, or with --resume"))
}

/// The text of a file that was written before.
pub(super) fn text(path: &Path, place: &str) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| {
        let cause = format!("{}: {}", path.display(), unreadable(path, &error));
        Failure::new(place, cause, "name what a study with --out wrote, or leave out --resume to begin anew")
    })
}

/// A file that cannot be used.
pub(super) fn trouble(place: &str, path: &Path, error: &std::io::Error) -> Failure {
    let cause = if path.is_dir() { "it is a folder".to_owned() } else { error.to_string() };
    let next = "name a file in a folder that exists and can be written to";
    Failure::new(place, format!("{}: {cause}", path.display()), next)
}
