//! Reading a save, and going on with it.

use super::error::{FORMAT, READ, SaveError};
use super::file::SaveFile;
use super::header::{Header, Versions};
use super::tale::Tale;
use super::{disk, line, wire};
use crate::base::digest::Chain;
use crate::campaign::Campaign;
use crate::game::RULES_VERSION;
use crate::session::{Options, Record, Session};
use crate::words::text::{self, say};
use std::fmt;
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;

/// The longest save that is read, in bytes: a hundred times what the longest games come to.
const LONGEST: u64 = 512 << 20;

/// A save that was read, not yet played again.
#[derive(Debug)]
pub struct Loaded {
    /// The campaign that is embedded in it.
    pub campaign: Arc<Campaign>,
    /// What was chosen before the game.
    pub options: Options,
    /// The records, without notes behind the last command: they had not come to a decision.
    pub records: Vec<Record>,
    /// What is to be said of the file, in the order of its lines.
    pub remarks: Vec<Remark>,
    /// Whether the lines are those that were written.
    pub seal: Seal,
    end: End,
}

/// What is to be said of a file that was read all the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Remark {
    /// A byte order mark stood before it.
    Mark,
    /// Line ends were changed to CRLF.
    LineEnds,
    /// What stands above a line, counted from 1, is not what stood there when it was written.
    Altered {
        /// The line that says so.
        line: usize,
    },
    /// Empty lines stand at its end.
    Empty,
    /// A last line was not written whole: that record is lost, and nothing else.
    Torn {
        /// The line, from 1.
        line: usize,
        /// How many bytes of it there are.
        bytes: usize,
    },
    /// So many records behind the last command had not come to a decision; it is taken again.
    Undecided(usize),
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mark => f.write_str(&text::plain("save-mark")),
            Self::LineEnds => f.write_str(&text::plain("save-line-ends")),
            Self::Altered { line } => f.write_str(&say!("save-altered", line = *line)),
            Self::Empty => f.write_str(&text::plain("save-empty-lines")),
            Self::Torn { line, .. } => f.write_str(&say!("save-torn", line = *line)),
            Self::Undecided(1) => f.write_str(&text::plain("save-undecided-one")),
            Self::Undecided(records) => f.write_str(&say!("save-undecided", records = *records)),
        }
    }
}

/// Whether the lines of a save are those that were written. Rounds say what the digest of all lines above them is: whoever changes
/// one by hand, and mends its checksum, is found out. It is no signature: whoever writes programs can forge it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Seal {
    /// How many lines stand above the last round that says what they are.
    pub lines: usize,
    /// How many lines there are.
    pub of: usize,
    /// The first line that says something else than what stands above it.
    pub altered: Option<usize>,
}

/// Where a file ends that is gone on with.
#[derive(Debug)]
struct End {
    /// Bytes up to there.
    bytes: u64,
    /// Whether the line feed there is missing.
    unfed: bool,
    /// The lines up to there.
    chain: Chain,
}

/// Reads a save.
///
/// # Errors
/// When it cannot be read, is no save, was written under other rules, or is damaged before its last line.
pub fn open(path: &Path) -> Result<Loaded, SaveError> {
    ordinary(path)?;
    let file = File::open(path).map_err(SaveError::io(path))?;
    read(&file, path)
}

/// A save as it was told when it was written, whatever the rules; nothing where its form tells nothing.
///
/// # Errors
/// When it cannot be read.
pub fn tale(path: &Path) -> Result<Option<Tale>, SaveError> {
    Ok(super::tale::parse(&bytes_of(path)?, FORMAT))
}

/// The bytes of a save.
fn bytes_of(path: &Path) -> Result<Vec<u8>, SaveError> {
    ordinary(path)?;
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(SaveError::io(path))?;
    file.take(LONGEST).read_to_end(&mut bytes).map_err(SaveError::io(path))?;
    Ok(bytes)
}

/// A device never ends, and to open a pipe is to wait for somebody who writes to it.
fn ordinary(path: &Path) -> Result<(), SaveError> {
    let about = std::fs::metadata(path).map_err(SaveError::io(path))?;
    let not_a_save = |why: String| Err(SaveError::NotASave { path: path.to_owned(), why });
    if !about.is_file() {
        return not_a_save(text::plain("save-not-ordinary"));
    }
    if about.len() > LONGEST { not_a_save(text::plain("save-too-long")) } else { Ok(()) }
}

/// Plays a save again and goes on writing to it; what is to be said of the file comes with it.
///
/// # Errors
/// As [`open`], and when another program writes to it or it does not play again.
pub fn resume(path: &Path) -> Result<(Session, Vec<Remark>), SaveError> {
    ordinary(path)?;
    let mut file = disk::reopen(path)?;
    let Loaded { campaign, options, records, remarks, seal: _, end } = read(file.file(), path)?;
    let diverged = |divergence| SaveError::Diverged { path: path.to_owned(), divergence };
    let mut session = Session::replay(campaign, options, records).map_err(diverged)?;
    let End { bytes, unfed, chain } = end;
    let cut = disk::Disk::cut(&mut file, bytes);
    let fed = if unfed { cut.and_then(|()| file.write_all(b"\n")) } else { cut };
    fed.map_err(SaveError::io(path))?;
    session.save = Some(SaveFile::new(path.to_owned(), Box::new(file), bytes + u64::from(unfed), chain));
    Ok((session, remarks))
}

fn read(file: &File, path: &Path) -> Result<Loaded, SaveError> {
    let mut bytes = Vec::new();
    file.take(LONGEST).read_to_end(&mut bytes).map_err(SaveError::io(path))?;
    parse(&bytes, path)
}

/// A save from its bytes; the path is for messages.
///
/// # Errors
/// As [`open`].
pub fn parse(bytes: &[u8], path: &Path) -> Result<Loaded, SaveError> {
    let mut lines = Lines { bytes, at: 0, number: 0, carriage: false };
    let marked = bytes.starts_with(b"\xef\xbb\xbf");
    if marked {
        lines.at = 3;
    }
    let not_a_save = |why: String| SaveError::NotASave { path: path.to_owned(), why };
    let first = lines.next().ok_or_else(|| not_a_save(text::plain("save-is-empty")))?;
    let text = line::unframe(first.bytes).map_err(|why| not_a_save(why.to_string()))?;
    let header = header(text, path)?;
    let campaign = Campaign::from_files(header.campaign.clone())
        .map_err(|report| SaveError::Campaign { path: path.to_owned(), problems: report.render(false) })?;
    let options = header.options(&campaign).map_err(not_a_save)?;
    let mut chain = Chain::new();
    chain.put(text);
    let end = End { bytes: first.end as u64, unfed: !first.fed, chain };
    let seal = Seal { lines: 0, of: 1, altered: None };
    let remarks = Vec::from_iter(marked.then_some(Remark::Mark));
    let mut loaded = Loaded { campaign: Arc::new(campaign), options, records: Vec::new(), remarks, seal, end };
    records(&mut lines, path, &mut loaded)?;
    if lines.carriage {
        loaded.remarks.insert(usize::from(marked), Remark::LineEnds);
    }
    Ok(loaded)
}

fn header(text: &str, path: &Path) -> Result<Header, SaveError> {
    let not_a_save = |error: serde_json::Error| SaveError::NotASave { path: path.to_owned(), why: error.to_string() };
    let Versions { format, rules, program } = serde_json::from_str(text).map_err(not_a_save)?;
    if !READ.contains(&format) || rules != RULES_VERSION {
        return Err(SaveError::Version { path: path.to_owned(), format, rules, program });
    }
    serde_json::from_str(text).map_err(not_a_save)
}

/// A line as it stands in the file.
#[derive(Clone, Copy)]
struct Raw<'a> {
    /// Its bytes without the line end.
    bytes: &'a [u8],
    /// From 1.
    number: usize,
    /// Where the next one begins.
    end: usize,
    /// Whether a line feed ends it.
    fed: bool,
}

/// The lines of a file, whichever their ends.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    number: usize,
    /// Whether a carriage return stood before a line feed.
    carriage: bool,
}

impl<'a> Iterator for Lines<'a> {
    type Item = Raw<'a>;

    fn next(&mut self) -> Option<Raw<'a>> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let found = rest.iter().position(|byte| *byte == b'\n');
        let line = &rest[..found.unwrap_or(rest.len())];
        let bare = line.strip_suffix(b"\r").unwrap_or(line);
        self.carriage |= bare.len() < line.len();
        self.at += line.len() + usize::from(found.is_some());
        self.number += 1;
        Some(Raw { bytes: bare, number: self.number, end: self.at, fed: found.is_some() })
    }
}

fn records(lines: &mut Lines<'_>, path: &Path, loaded: &mut Loaded) -> Result<(), SaveError> {
    let mut chain = loaded.end.chain.clone();
    // Notes behind the last command: a decision that was weighed and not yet taken.
    let mut undecided = 0;
    while let Some(raw) = lines.next() {
        let text = match line::unframe(raw.bytes) {
            Ok(text) => text,
            Err(line::Unfit::Empty) if lines.by_ref().all(|raw| raw.bytes.is_empty()) => {
                loaded.remarks.push(Remark::Empty);
                break;
            }
            Err(_) if !raw.fed => {
                loaded.remarks.push(Remark::Torn { line: raw.number, bytes: raw.bytes.len() });
                break;
            }
            Err(why) => {
                let (path, why) = (path.to_owned(), why.to_string());
                return Err(SaveError::Damaged { path, line: raw.number, why });
            }
        };
        let unreadable = |why| SaveError::Unreadable { path: path.to_owned(), line: raw.number, why };
        let wire::Parsed { record, above } = wire::parse(&loaded.campaign, text).map_err(unreadable)?;
        if let Some(above) = above {
            loaded.seal.lines = raw.number - 1;
            if above != chain.digest() && loaded.seal.altered.is_none() {
                loaded.seal.altered = Some(raw.number);
                loaded.remarks.push(Remark::Altered { line: raw.number });
            }
        }
        chain.put(text);
        loaded.seal.of = raw.number;
        undecided = if matches!(record, Record::Note { .. } | Record::Proposed { .. }) { undecided + 1 } else { 0 };
        if undecided == 0 {
            loaded.end = End { bytes: raw.end as u64, unfed: !raw.fed, chain: chain.clone() };
        }
        loaded.records.push(record);
    }
    if undecided > 0 {
        loaded.records.truncate(loaded.records.len() - undecided);
        loaded.remarks.push(Remark::Undecided(undecided));
    }
    Ok(())
}
