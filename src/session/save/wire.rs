//! Records as JSON: acts in words, and what they came to in sentences beside them, so that a save can be read by people, and by
//! releases that no longer play by its rules. Acts of format 1, with numbers for words, are still read.

use super::check;
use crate::ai::note::Note;
use crate::base::digest::Digest;
use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::game::command::Verb;
use crate::game::wire::Value;
use crate::session::guess::Guess;
use crate::session::options::Controller;
use crate::session::record::Record;
use crate::session::room::RoomAct;
use crate::session::{notation, seat};
use crate::words::text::say;
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Wire {
    /// An act in words, with what happened unasked before it and what it came to, told.
    Act {
        by: String,
        what: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        told: Vec<String>,
    },
    /// An act that was proposed, in words.
    Proposal {
        by: String,
        what: String,
    },
    /// An act as format 1 has it.
    #[serde(skip_serializing)]
    Command {
        seat: String,
        verb: String,
        slots: Vec<WireValue>,
    },
    /// An act that was proposed, as format 1 has it.
    #[serde(skip_serializing)]
    Proposed {
        seat: String,
        verb: String,
        slots: Vec<WireValue>,
    },
    Note {
        seat: String,
        note: Note,
    },
    /// What a team expects of the next vote, or the room: hands, of a team a hundred divided by how sure it is.
    Guess {
        #[serde(default, skip_serializing_if = "String::is_empty")]
        by: String,
        yes: u16,
        no: u16,
        unsure: u16,
    },
    /// What a team says of the vote held last.
    Reflection {
        by: String,
        words: String,
    },
    /// The host did what comes next: when, by the room's time in milliseconds, and why.
    Host {
        at: u64,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        why: String,
    },
    /// Something was done in the room, by its time in milliseconds.
    Room {
        at: u64,
        what: String,
    },
    Undo(String),
    Controller {
        seat: String,
        by: String,
    },
    Round {
        round: u16,
        digest: String,
        /// The digest of all lines above, the header's included.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        above: Option<String>,
        /// What happened unasked before it, told.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        told: Vec<String>,
    },
    Rewind(u16),
    Branch {
        at: usize,
        name: String,
    },
    Turn(String),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireValue {
    Id(u8),
    Set(u64),
    Number(i32),
    Text(String),
}

/// A record as it was read.
pub(super) struct Parsed {
    pub(super) record: Record,
    /// What it says the digest of all lines above it is; rounds do.
    pub(super) above: Option<Digest>,
}

/// A record as JSON, below lines of which the digest is given, with what is told beside it.
pub(super) fn record(campaign: &Campaign, record: &Record, told: &[String], above: Digest) -> String {
    let code = |seat| seat::code(campaign, seat).to_owned();
    let told = told.to_vec();
    let wire = match record {
        Record::Command { seat, command } => {
            Wire::Act { by: code(*seat), what: notation::write(campaign, command), told }
        }
        Record::Proposed { seat, command } => {
            Wire::Proposal { by: code(*seat), what: notation::write(campaign, command) }
        }
        Record::Note { seat, note } => Wire::Note { seat: code(*seat), note: note.clone() },
        Record::Guess { by, guess: Guess { yes, no, unsure } } => {
            let by = by.map_or_else(String::new, |state| code(Seat::State(state)));
            Wire::Guess { by, yes: *yes, no: *no, unsure: *unsure }
        }
        Record::Reflection { state, words } => Wire::Reflection { by: code(Seat::State(*state)), words: words.clone() },
        Record::Host { at, why } => Wire::Host { at: *at, why: why.clone() },
        Record::Room { at, what } => Wire::Room { at: *at, what: what.word() },
        Record::Undo(seat) => Wire::Undo(code(*seat)),
        Record::Controller(seat, controller) => {
            Wire::Controller { seat: code(*seat), by: controller.word().to_owned() }
        }
        Record::Round { round, digest } => {
            Wire::Round { round: *round, digest: digest.to_string(), above: Some(above.to_string()), told }
        }
        Record::Rewind(round) => Wire::Rewind(*round),
        Record::Branch { at, name } => Wire::Branch { at: *at, name: name.clone() },
        Record::Turn(name) => Wire::Turn(name.clone()),
    };
    // Plain enums, numbers and strings always have a JSON text.
    serde_json::to_string(&wire).unwrap_or_default()
}

/// A record from its JSON. What a command names is checked when it is played again, what a note names here.
///
/// # Errors
/// What this release cannot read.
pub(super) fn parse(campaign: &Campaign, text: &str) -> Result<Parsed, String> {
    let wire: Wire = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let command = |verb: &str, slots: Vec<WireValue>| {
        let verb = Verb::parse(verb).ok_or_else(|| format!("`{verb}` is no command"))?;
        let values: Vec<Value> = slots.into_iter().map(Value::from).collect();
        notation::act(verb, &values)
    };
    let known = |code: &str| seat::parse(campaign, code).ok_or_else(|| format!("`{code}` is no seat"));
    let digest = |text: &str| Digest::parse(text).ok_or_else(|| format!("`{text}` is no digest"));
    let mut covered = None;
    let record = match wire {
        Wire::Act { by, what, told: _ } => {
            Record::Command { seat: known(&by)?, command: notation::read(campaign, &what)? }
        }
        Wire::Proposal { by, what } => {
            Record::Proposed { seat: known(&by)?, command: notation::read(campaign, &what)? }
        }
        Wire::Command { seat, verb, slots } => Record::Command { seat: known(&seat)?, command: command(&verb, slots)? },
        Wire::Proposed { seat, verb, slots } => {
            Record::Proposed { seat: known(&seat)?, command: command(&verb, slots)? }
        }
        Wire::Note { seat, note } => {
            check::note(&campaign.rules, &note)?;
            Record::Note { seat: known(&seat)?, note }
        }
        Wire::Guess { by, yes, no, unsure } => {
            let state = || known(&by)?.state().ok_or_else(|| say!("save-no-state", by = by.as_str()));
            let by = if by.is_empty() { None } else { Some(state()?) };
            Record::Guess { by, guess: Guess { yes, no, unsure } }
        }
        Wire::Reflection { by, words } => {
            check::reason(&words)?;
            let state = known(&by)?.state().ok_or_else(|| say!("save-no-state", by = by.as_str()))?;
            Record::Reflection { state, words }
        }
        Wire::Host { at, why } => {
            check::reason(&why)?;
            Record::Host { at, why }
        }
        Wire::Room { at, what } => {
            let act = RoomAct::parse(&what).ok_or_else(|| say!("save-no-act", what = what.as_str()))?;
            Record::Room { at, what: act }
        }
        Wire::Undo(seat) => Record::Undo(known(&seat)?),
        Wire::Controller { seat, by } => {
            let controller = Controller::parse(&by).ok_or_else(|| say!("save-no-controller", word = by.as_str()))?;
            Record::Controller(known(&seat)?, controller)
        }
        Wire::Round { round, digest: state, above, told: _ } => {
            covered = above.as_deref().map(digest).transpose()?;
            Record::Round { round, digest: digest(&state)? }
        }
        Wire::Rewind(round) => Record::Rewind(round),
        Wire::Branch { at, name } => Record::Branch { at, name },
        Wire::Turn(name) => Record::Turn(name),
    };
    Ok(Parsed { record, above: covered })
}

impl From<WireValue> for Value {
    fn from(value: WireValue) -> Self {
        match value {
            WireValue::Id(id) => Self::Id(id),
            WireValue::Set(bits) => Self::Set(bits),
            WireValue::Number(number) => Self::Number(number),
            WireValue::Text(text) => Self::Text(text),
        }
    }
}
