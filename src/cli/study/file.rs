//! Sheets of games in files: written through game by game, with the dictionary beside; read back to go on or to put together.

use crate::cli::failure::Failure;
use crate::study::design::Design;
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
    /// A new sheet with its header, and the dictionary beside it. A sheet of games is replaced, any other file refused.
    pub(super) fn create(path: &Path, design: &Design) -> Result<Self, Failure> {
        let header = sheet::header(design);
        replaceable(path)?;
        let file = File::create(path).map_err(|error| trouble("--out", path, &error))?;
        let mut out = Self { path: path.to_owned(), file };
        out.line(&header)?;
        dictionary(path, &sheet::dictionary(design))?;
        Ok(out)
    }

    /// A sheet of this very study that was begun before, with its rows; torn lines at its end are cut off.
    pub(super) fn resume(path: &Path, design: &Design) -> Result<(Self, Sheet), Failure> {
        let text = fs::read_to_string(path).map_err(|error| trouble("--resume", path, &error))?;
        if !text.contains('\n') && sheet::header(design).starts_with(&text) {
            // Killed before the header was whole.
            let out = Self::create(path, design)?;
            return Ok((out, Sheet { header: sheet::header(design), played: Vec::new(), rows: Vec::new() }));
        }
        let sheet = Sheet::read(&text).map_err(|error| {
            Failure::new("--resume", format!("{}: {error}", path.display()), "begin anew without --resume")
        })?;
        let others = !sheet.rows.is_empty() && sheet.played != sheet::played(design);
        if sheet.header != sheet::header(design) || others {
            let cause = format!("{} holds the games of another study", path.display());
            return Err(Failure::new("--resume", cause, "ask for the same study, or name another file"));
        }
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        let file = OpenOptions::new().append(true).open(path).map_err(|error| trouble("--resume", path, &error))?;
        file.set_len(u64::try_from(whole).unwrap_or(0)).map_err(|error| trouble("--resume", path, &error))?;
        dictionary(path, &sheet::dictionary(design))?;
        Ok((Self { path: path.to_owned(), file }, sheet))
    }

    /// Writes a line through to the file.
    pub(super) fn line(&mut self, line: &str) -> Result<(), Failure> {
        let written = self.file.write_all(format!("{line}\n").as_bytes());
        written.map_err(|error| trouble("--out", &self.path, &error))
    }
}

/// Refuses to write over a file that is not a sheet of games.
pub(super) fn replaceable(path: &Path) -> Result<(), Failure> {
    let old = if path.is_file() { fs::read(path).unwrap_or_default() } else { Vec::new() };
    if old.is_empty() || old.starts_with(b"game,game-seed,") {
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
    let text = fs::read_to_string(path)
        .map_err(|error| Failure::new(place.clone(), error.to_string(), "name sheets that `study run --out` wrote"))?;
    Sheet::read(&text)
        .map_err(|error| Failure::new(place, error.to_string(), "play that shard again, or with --resume"))
}

/// A file that cannot be used.
pub(super) fn trouble(place: &str, path: &Path, error: &std::io::Error) -> Failure {
    let cause = format!("{}: {error}", path.display());
    Failure::new(place, cause, "name a file in a folder that exists and can be written to")
}
