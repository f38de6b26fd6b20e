//! Reading a save, and going on with it.

use super::header::{Header, Versions};
use super::{FORMAT, Save, SaveError, disk, line, wire};
use crate::campaign::Campaign;
use crate::game::RULES_VERSION;
use crate::session::{Options, Record, Session};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

/// A save that was read, not yet played again.
#[derive(Debug)]
pub struct Loaded {
    /// The campaign that is embedded in it.
    pub campaign: Arc<Campaign>,
    /// What was chosen before the game.
    pub options: Options,
    /// The records.
    pub records: Vec<Record>,
    /// The last line, if it was torn.
    pub torn: Option<Torn>,
    /// Bytes of the file that are whole lines.
    whole: u64,
}

/// A last line that was not written whole: that record is lost, and nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Torn {
    /// The line, from 1.
    pub line: usize,
    /// How many bytes of it there are.
    pub bytes: usize,
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

/// A device never ends, and to open a pipe is to wait for somebody who writes to it.
fn ordinary(path: &Path) -> Result<(), SaveError> {
    let about = std::fs::metadata(path).map_err(SaveError::io(path))?;
    let why = || SaveError::NotASave { path: path.to_owned(), why: "it is not an ordinary file".to_owned() };
    if about.is_file() { Ok(()) } else { Err(why()) }
}

/// Plays a save again and goes on writing to it.
///
/// # Errors
/// As [`open`], and when another program writes to it or it does not play again.
pub fn resume(path: &Path) -> Result<(Session, Option<Torn>), SaveError> {
    ordinary(path)?;
    let mut file = disk::reopen(path)?;
    let Loaded { campaign, options, records, torn, whole } = read(file.file(), path)?;
    let diverged = |divergence| SaveError::Diverged { path: path.to_owned(), divergence };
    let mut session = Session::replay(campaign, options, records).map_err(diverged)?;
    disk::Disk::cut(&mut file, whole).map_err(SaveError::io(path))?;
    session.save = Some(Save {
        path: path.to_owned(),
        disk: Box::new(file),
        written: whole,
        waiting: Vec::new(),
        lines: 0,
        trouble: None,
    });
    Ok((session, torn))
}

fn read(mut file: &File, path: &Path) -> Result<Loaded, SaveError> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(SaveError::io(path))?;
    let not_a_save = |why: String| SaveError::NotASave { path: path.to_owned(), why };
    let first =
        bytes.iter().position(|byte| *byte == b'\n').ok_or_else(|| not_a_save("it has no whole line".into()))?;
    let text = line::unframe(&bytes[..first]).map_err(|why| not_a_save(why.into()))?;
    let header = header(text, path)?;
    let campaign = Campaign::from_files(header.campaign.clone())
        .map_err(|report| SaveError::Campaign { path: path.to_owned(), problems: report.render(false) })?;
    let options = header.options(&campaign).map_err(not_a_save)?;
    let mut loaded =
        Loaded { campaign: Arc::new(campaign), options, records: Vec::new(), torn: None, whole: first as u64 + 1 };
    records(&bytes[first + 1..], path, &mut loaded)?;
    Ok(loaded)
}

fn header(text: &str, path: &Path) -> Result<Header, SaveError> {
    let not_a_save = |error: serde_json::Error| SaveError::NotASave { path: path.to_owned(), why: error.to_string() };
    let Versions { format, rules, program } = serde_json::from_str(text).map_err(not_a_save)?;
    if (format, rules) != (FORMAT, RULES_VERSION) {
        return Err(SaveError::Version { path: path.to_owned(), format, rules, program });
    }
    serde_json::from_str(text).map_err(not_a_save)
}

fn records(mut bytes: &[u8], path: &Path, loaded: &mut Loaded) -> Result<(), SaveError> {
    let mut number = 2;
    while !bytes.is_empty() {
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let (text, rest) = end.map_or((bytes, &[][..]), |end| (&bytes[..end], &bytes[end + 1..]));
        let unframed = if end.is_some() { line::unframe(text) } else { Err("it is not a whole line") };
        let damaged = |why: String| SaveError::Damaged { path: path.to_owned(), line: number, why };
        match unframed {
            Ok(text) => loaded.records.push(wire::parse(&loaded.campaign, text).map_err(damaged)?),
            Err(_) if rest.is_empty() => {
                loaded.torn = Some(Torn { line: number, bytes: text.len() });
                return Ok(());
            }
            Err(why) => return Err(damaged(why.to_owned())),
        }
        loaded.whole += text.len() as u64 + 1;
        (bytes, number) = (rest, number + 1);
    }
    Ok(())
}
