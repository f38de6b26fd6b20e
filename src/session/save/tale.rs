//! A save as a tale: its acts in words and what came of them, as they were told when it was written. It needs no rules, so it can be
//! read from a game that this release cannot play again.

use super::line;
use serde::Deserialize;
use serde_json::Value;

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

#[derive(Deserialize)]
struct Head {
    format: u32,
    rules: u32,
    program: String,
}

/// The tale of a save's bytes, of any rules; nothing where they are none, or of another form than this one.
pub(super) fn parse(bytes: &[u8], form: u32) -> Option<Tale> {
    let mut texts = bytes.split(|byte| *byte == b'\n').map(|raw| line::unframe(raw.strip_suffix(b"\r").unwrap_or(raw)));
    let Head { format, rules, program } = serde_json::from_str(texts.next()?.ok()?).ok()?;
    let steps = texts.map_while(Result::ok).filter_map(|text| step(&serde_json::from_str(text).ok()?)).collect();
    (format == form).then_some(Tale { program, rules, steps })
}

fn step(record: &Value) -> Option<Told> {
    if let Some(act) = record.get("act") {
        let Act { by, what, told } = Act::deserialize(act).ok()?;
        return Some(Told { act: Some((by, what)), ended: None, told });
    }
    let Round { round, told } = Round::deserialize(record.get("round")?).ok()?;
    Some(Told { act: None, ended: Some(round), told })
}
