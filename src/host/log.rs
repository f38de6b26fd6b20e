//! `host.log`: what the host did, for whoever looks for a fault afterwards. The time of the room, what happened, numbers of people and
//! codes of seats; never a name, a text, a code to join, a token or an address.

use crate::table::At;
use crate::words::number;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// So large a file is put aside.
const LARGEST: u64 = 5 << 20;
/// So many are kept.
const KEPT: u32 = 3;
/// The file in the folder of saves, where nothing else is said.
pub const FILE: &str = "host.log";

/// Something that is written down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Line<'l> {
    /// The host was opened, so often.
    Opened(u32),
    /// The game began, or went on.
    Began,
    /// The session was ended, or closed to be gone on with.
    Closed,
    /// Somebody joined, with these seats.
    Joined(u32, &'l [&'l str]),
    /// Somebody came back by digits.
    Back(u32),
    /// Somebody was not let in.
    Refused(&'static str),
    /// Somebody's connection began, or ended.
    Line(u32, bool),
    /// A seat was handed to a bot, or back to people.
    Bot(&'l str, bool),
    /// An order of the desk, by its first word alone.
    Order(&'l str),
    /// Connections were turned away.
    Many,
    /// Something could not be written.
    Unsaved,
    /// The table has stopped by a fault of the program.
    Fault,
}

impl Line<'_> {
    /// The line as it is written: words that never change, so that it can be searched.
    fn text(&self) -> String {
        match self {
            Self::Opened(boot) => format!("opened boot={boot}"),
            Self::Began => "began".to_owned(),
            Self::Closed => "closed".to_owned(),
            Self::Joined(number, seats) => format!("joined person={number} seats={}", seats.join(",")),
            Self::Back(number) => format!("back person={number}"),
            Self::Refused(why) => format!("refused why={why}"),
            Self::Line(number, open) => format!("line person={number} open={open}"),
            Self::Bot(code, given) => format!("bot seat={code} given={given}"),
            Self::Order(word) => format!("order word={word}"),
            Self::Many => "connections many".to_owned(),
            Self::Unsaved => "unsaved".to_owned(),
            Self::Fault => "fault".to_owned(),
        }
    }
}

/// The file, while it can be written to.
#[derive(Debug, Default)]
pub struct Log {
    path: Option<PathBuf>,
    file: Option<(File, u64)>,
}

impl Log {
    /// At a place; nothing is written where none is given. It is opened with the first line.
    #[must_use]
    pub const fn at(path: Option<PathBuf>) -> Self {
        Self { path, file: None }
    }

    /// Writes a line; a log that cannot be written to is given up, and nothing else suffers from it.
    pub fn write(&mut self, at: At, line: &Line<'_>) {
        if self.put(at, line).is_err() {
            *self = Self::default();
        }
    }

    fn put(&mut self, at: At, line: &Line<'_>) -> io::Result<()> {
        let Some(path) = self.path.clone() else { return Ok(()) };
        if self.file.as_ref().is_some_and(|(_, size)| *size >= LARGEST) {
            self.file = None;
            turn(&path)?;
        }
        if self.file.is_none() {
            self.file = Some(open(&path)?);
        }
        let text = format!("{}.{:03} {}\n", number::minutes_and_seconds(at / 1000), at % 1000, line.text());
        if let Some((file, size)) = &mut self.file {
            file.write_all(text.as_bytes())?;
            *size += u64::try_from(text.len()).unwrap_or(0);
        }
        Ok(())
    }
}

fn open(path: &Path) -> io::Result<(File, u64)> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let file = options.open(path)?;
    let size = file.metadata()?.len();
    Ok((file, size))
}

/// The file of a number; the newest has none.
fn numbered(path: &Path, number: u32) -> PathBuf {
    if number == 0 { path.to_owned() } else { path.with_extension(format!("{number}.log")) }
}

/// Puts the file aside, and the oldest away.
fn turn(path: &Path) -> io::Result<()> {
    for number in (0..KEPT - 1).rev() {
        let (from, to) = (numbered(path, number), numbered(path, number + 1));
        if from.exists() {
            std::fs::rename(from, to)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{KEPT, LARGEST, Line, Log, numbered};

    #[test]
    fn a_log_is_three_files_at_most_and_one_that_cannot_be_written_is_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state/host.log");
        let mut log = Log::at(Some(path.clone()));
        log.write(61_005, &Line::Joined(3, &["DE", "FR"]));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "1:01.005 joined person=3 seats=DE,FR\n");
        for _ in 0..=KEPT {
            std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(LARGEST).unwrap();
            log = Log::at(Some(path.clone()));
            log.write(0, &Line::Began);
            log.write(0, &Line::Closed);
        }
        let there = |number| numbered(&path, number).is_file();
        assert!((0..KEPT).all(there) && !there(KEPT));
        let mut nowhere = Log::at(Some(path.join("below/host.log")));
        nowhere.write(0, &Line::Fault);
        nowhere.write(0, &Line::Fault);
        assert!(path.is_file());
    }
}
