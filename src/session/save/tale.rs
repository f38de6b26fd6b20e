//! A save as a tale: its acts in words and what came of them, as they were told when it was written. It needs no rules, so it can be
//! read from a game that this release cannot play again.

use super::header::Versions;
use super::read::bytes_of;
use super::{SaveError, line};
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;

/// A game as it was told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tale {
    /// The release that wrote it.
    pub program: String,
    /// Its rules version.
    pub rules: u32,
    /// Its steps in order.
    pub steps: Vec<Told>,
}

/// A step of a tale.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// Who acted, and how; nothing at the end of a round.
    pub act: Option<(String, String)>,
    /// The round that ended here, if one did.
    pub ended: Option<u16>,
    /// What happened.
    pub told: Vec<String>,
}

#[derive(Deserialize)]
struct Act {
    by: String,
    what: String,
    #[serde(default)]
    told: Vec<String>,
}

#[derive(Deserialize)]
struct Round {
    round: u16,
    #[serde(default)]
    told: Vec<String>,
}

/// Reads a save of any rules as a tale.
///
/// # Errors
/// When it cannot be read, is no save, or is of a form that tells nothing.
pub fn tale(path: &Path) -> Result<Tale, SaveError> {
    let bytes = bytes_of(path)?;
    let not_a_save = |why: String| SaveError::NotASave { path: path.to_owned(), why };
    let mut texts = bytes.split(|byte| *byte == b'\n').map(|raw| line::unframe(raw.strip_suffix(b"\r").unwrap_or(raw)));
    let head =
        texts.next().and_then(Result::ok).ok_or_else(|| not_a_save("its first line is none of a save".into()))?;
    let Versions { format, rules, program } =
        serde_json::from_str(head).map_err(|error| not_a_save(error.to_string()))?;
    if format < 2 {
        return Err(SaveError::Version { path: path.to_owned(), format, rules, program });
    }
    let steps = texts.map_while(Result::ok).filter_map(|text| step(&serde_json::from_str(text).ok()?)).collect();
    Ok(Tale { program, rules, steps })
}

fn step(record: &Value) -> Option<Told> {
    if let Some(act) = record.get("act") {
        let Act { by, what, told } = Act::deserialize(act).ok()?;
        return Some(Told { act: Some((by, what)), ended: None, told });
    }
    let Round { round, told } = Round::deserialize(record.get("round")?).ok()?;
    Some(Told { act: None, ended: Some(round), told })
}
