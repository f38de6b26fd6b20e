//! Sheets of games in files: written through game by game, with the dictionary beside; read back to go on or to put together.

use crate::base::file;
use crate::cli::failure::{Failure, unreadable};
use crate::study::design::Design;
use crate::study::play::Outcome;
use crate::study::rounds;
use crate::study::sheet::{self, Sheet};
use crate::words::text::{plain, say};
use std::fs::File;
use std::io::{ErrorKind, Write as _};
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
        let file = file::create(path).map_err(|error| trouble("--out", path, &error))?;
        let mut out = Self { path: path.to_owned(), file };
        out.line(&sheet::header(design))?;
        Ok(out)
    }

    /// A new sheet of another kind with its header, in the place of one of that kind.
    pub(super) fn begun(path: &Path, header: &str) -> Result<Self, Failure> {
        let old = file::beginning(path, LOOKED_AT).unwrap_or_default();
        if !old.is_empty() && !old.starts_with(header.as_bytes()) {
            let cause = say!("sheet-no-sheet", path = path.display().to_string());
            return Err(Failure::new("--out", cause, plain("sheet-no-sheet.next")));
        }
        let file = file::create(path).map_err(|error| trouble("--out", path, &error))?;
        let mut out = Self { path: path.to_owned(), file };
        out.line(header)?;
        Ok(out)
    }

    /// A sheet whose text is this from now on, to be gone on with at its end.
    pub(super) fn going_on(path: &Path, text: &str) -> Result<Self, Failure> {
        file::replace(path, text).map_err(|error| trouble("--resume", path, &error))?;
        Self::append(path)
    }

    /// A sheet of this very study, to be gone on with at its end.
    pub(super) fn append(path: &Path) -> Result<Self, Failure> {
        let file = file::append(path).map_err(|error| trouble("--out", path, &error))?;
        Ok(Self { path: path.to_owned(), file })
    }

    /// A sheet of this very study that was begun before, with what stands in it: of the games that are asked for, the first ones. A
    /// torn line at its end is cut off.
    pub(super) fn resume(path: &Path, design: &Design, asked: &[u32]) -> Result<(Self, Vec<Outcome>), Failure> {
        let text = text(path, "--resume")?;
        if !text.contains('\n') && sheet::header(design).starts_with(&text) {
            // Killed before the header was whole.
            return Ok((Self::create(path, design)?, Vec::new()));
        }
        let wrong = |error: sheet::NoSheet| {
            let next = plain("sheet-not-gone-on");
            Failure::new("--resume", format!("{}: {error}", path.display()), next)
        };
        if text.contains('\r') {
            let cause = say!("sheet-line-ends", path = path.display().to_string());
            return Err(Failure::new("--resume", cause, plain("sheet-line-ends.next")));
        }
        let sheet = Sheet::read(&text).map_err(wrong)?;
        let grows = sheet.grows_into(design);
        if let Some(cause) = sheet.differs(design).filter(|_| !grows) {
            let cause = say!("sheet-other-study", path = path.display().to_string(), cause = cause.as_str());
            return Err(Failure::new("--resume", cause, plain("sheet-same-study")));
        }
        let outcomes = sheet.outcomes(design).map_err(wrong)?;
        if let Some(game) = outcomes.iter().map(|outcome| outcome.game).find(|game| asked.binary_search(game).is_err())
        {
            let cause = say!("sheet-other-shard", game = game.to_string());
            return Err(Failure::new("--resume", cause, plain("sheet-same-shard")));
        }
        sheet.follows(asked.iter().copied()).map_err(wrong)?;
        if grows {
            // Each row says how many games the whole study has.
            let played = sheet::played(design);
            let lines = outcomes.iter().map(|outcome| sheet::line(design, &played, outcome) + "\n");
            let larger = sheet::header(design) + "\n" + &lines.collect::<String>();
            file::replace(path, &larger).map_err(|error| trouble("--resume", path, &error))?;
            return Ok((Self::append(path)?, outcomes));
        }
        let whole = text.rfind('\n').map_or(0, |end| end + 1);
        let out = Self::append(path)?;
        out.file.set_len(u64::try_from(whole).unwrap_or(0)).map_err(|error| trouble("--resume", path, &error))?;
        Ok((out, outcomes))
    }

    /// Writes a line through to the file.
    pub(super) fn line(&mut self, line: &str) -> Result<(), Failure> {
        self.write(&format!("{line}\n"))
    }

    /// Writes whole lines through to the file.
    pub(super) fn write(&mut self, lines: &str) -> Result<(), Failure> {
        let written = self.file.write_all(lines.as_bytes());
        written.map_err(|error| trouble("--out", &self.path, &error))
    }
}

/// How the first line of a sheet of games begins.
const HEADER: &[u8] = b"game,game-seed,";

/// As much of a file is looked at to see what it is: more than the longest header and a row.
const LOOKED_AT: u64 = 1 << 16;
/// The largest sheet that is read, in bytes.
pub(super) const LARGEST: u64 = 1 << 31;

/// Whether a file is a sheet with a game in it.
pub(super) fn holds_games(path: &Path) -> bool {
    file::beginning(path, LOOKED_AT)
        .is_ok_and(|old| old.starts_with(HEADER) && old.split(|byte| *byte == b'\n').count() > 2)
}

/// Refuses the name of a file of another kind than a sheet is.
pub(super) fn named_as_sheet(path: &Path) -> Result<(), Failure> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    match ending.as_deref() {
        None | Some("csv" | "txt") => Ok(()),
        Some(other) => {
            let cause = say!("output-kind", path = path.display().to_string(), other = other.to_string());
            Err(Failure::new("--out", cause, plain("sheet-is-csv")))
        }
    }
}

/// Refuses to write over a file that is not a sheet of games.
pub(super) fn replaceable(path: &Path) -> Result<(), Failure> {
    named_as_sheet(path)?;
    let old = match file::beginning(path, LOOKED_AT) {
        Ok(old) => old,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(trouble("--out", path, &error)),
    };
    if old.is_empty() || old.starts_with(HEADER) {
        return Ok(());
    }
    let cause = say!("sheet-exists", path = path.display().to_string());
    Err(Failure::new("--out", cause, plain("sheet-no-sheet.next")))
}

/// Where the dictionary of a sheet stands: `runs.csv` has `runs.dictionary.csv`.
pub(super) fn beside(path: &Path) -> PathBuf {
    path.with_extension("dictionary.csv")
}

/// How the first line of a dictionary begins.
const DICTIONARY: &[u8] = b"column,unit,meaning";

/// Whether a file is the dictionary of a sheet.
pub(super) fn is_dictionary(path: &Path) -> bool {
    file::beginning(path, LOOKED_AT).is_ok_and(|old| old.starts_with(DICTIONARY))
}

/// Whether a file is a sheet of rounds, which lies beside one of games.
pub(super) fn is_of_rounds(path: &Path) -> bool {
    file::beginning(path, LOOKED_AT).is_ok_and(|old| rounds::is_one(&String::from_utf8_lossy(old.as_ref())))
}

/// Writes the dictionary of a sheet. A file of another kind that has its name is refused.
pub(super) fn dictionary(path: &Path, text: &str) -> Result<(), Failure> {
    let beside = beside(path);
    let old = file::beginning(&beside, LOOKED_AT).unwrap_or_default();
    if !old.is_empty() && !old.starts_with(DICTIONARY) {
        let cause = say!("sheet-no-dictionary", path = beside.display().to_string());
        return Err(Failure::new("--out", cause, plain("sheet-no-dictionary.next")));
    }
    file::write(&beside, text).map_err(|error| trouble("--out", &beside, &error))
}

/// Reads a sheet.
pub(super) fn read(path: &Path) -> Result<Sheet, Failure> {
    let place = path.display().to_string();
    let text = file::read_text(path, LARGEST)
        .map_err(|error| Failure::new(place.clone(), unreadable(&error), plain("sheet-name-sheets")))?;
    Sheet::read(&text).map_err(|error| Failure::new(place, error.to_string(), plain("sheet-as-written")))
}

/// The text of a file that was written before.
pub(super) fn text(path: &Path, place: &str) -> Result<String, Failure> {
    file::read_text(path, LARGEST).map_err(|error| {
        let cause = format!("{}: {}", path.display(), unreadable(&error));
        Failure::new(place, cause, plain("sheet-to-go-on-with"))
    })
}

/// A file that cannot be used.
pub(super) fn trouble(place: &str, path: &Path, error: &std::io::Error) -> Failure {
    let next = plain("output-folder");
    Failure::new(place, format!("{}: {error}", path.display()), next)
}
