//! Records as JSON: words and Council codes rather than numbers where there are words, so that a save can be read.

use super::check;
use crate::ai::note::Note;
use crate::base::digest::Digest;
use crate::campaign::Campaign;
use crate::game::command::Verb;
use crate::game::wire::{Misfit, Value};
use crate::session::{Controller, Record, seat};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Wire {
    Command {
        seat: String,
        verb: String,
        slots: Vec<WireValue>,
    },
    Proposed {
        seat: String,
        verb: String,
        slots: Vec<WireValue>,
    },
    Note {
        seat: String,
        note: Note,
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
    },
    Rewind(u16),
}

#[derive(Serialize, Deserialize)]
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

/// A record as JSON, below lines of which the digest is given.
pub(super) fn record(campaign: &Campaign, record: &Record, above: Digest) -> String {
    let code = |seat| seat::code(campaign, seat).to_owned();
    let wire = match record {
        Record::Command { seat, command } => Wire::Command {
            seat: code(*seat),
            verb: command.verb().word().to_owned(),
            slots: command.values().iter().map(WireValue::from).collect(),
        },
        Record::Proposed { seat, command } => Wire::Proposed {
            seat: code(*seat),
            verb: command.verb().word().to_owned(),
            slots: command.values().iter().map(WireValue::from).collect(),
        },
        Record::Note { seat, note } => Wire::Note { seat: code(*seat), note: note.clone() },
        Record::Undo(seat) => Wire::Undo(code(*seat)),
        Record::Controller(seat, controller) => {
            Wire::Controller { seat: code(*seat), by: controller.word().to_owned() }
        }
        Record::Round { round, digest } => {
            Wire::Round { round: *round, digest: digest.to_string(), above: Some(above.to_string()) }
        }
        Record::Rewind(round) => Wire::Rewind(*round),
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
        verb.with(&values).map_err(|misfit| unfit(verb, misfit))
    };
    let known = |code: &str| seat::parse(campaign, code).ok_or_else(|| format!("`{code}` is no seat"));
    let digest = |text: &str| Digest::parse(text).ok_or_else(|| format!("`{text}` is no digest"));
    let mut covered = None;
    let record = match wire {
        Wire::Command { seat, verb, slots } => Record::Command { seat: known(&seat)?, command: command(&verb, slots)? },
        Wire::Proposed { seat, verb, slots } => {
            Record::Proposed { seat: known(&seat)?, command: command(&verb, slots)? }
        }
        Wire::Note { seat, note } => {
            check::note(&campaign.rules, &note)?;
            Record::Note { seat: known(&seat)?, note }
        }
        Wire::Undo(seat) => Record::Undo(known(&seat)?),
        Wire::Controller { seat, by } => {
            let controller = Controller::parse(&by).ok_or_else(|| format!("`{by}` is no way to play a seat"))?;
            Record::Controller(known(&seat)?, controller)
        }
        Wire::Round { round, digest: state, above } => {
            covered = above.as_deref().map(digest).transpose()?;
            Record::Round { round, digest: digest(&state)? }
        }
        Wire::Rewind(round) => Record::Rewind(round),
    };
    Ok(Parsed { record, above: covered })
}

/// Values that are no command, in words.
fn unfit(verb: Verb, misfit: Misfit) -> String {
    let word = verb.word();
    match misfit {
        Misfit::Count { expected, given } => format!("`{word}` has {expected} values, not {given}"),
        Misfit::Slot(slot) => format!("value {} of `{word}` is none that it can have", slot + 1),
    }
}

impl From<&Value> for WireValue {
    fn from(value: &Value) -> Self {
        match value {
            Value::Id(id) => Self::Id(*id),
            Value::Set(bits) => Self::Set(*bits),
            Value::Number(number) => Self::Number(*number),
            Value::Text(text) => Self::Text(text.clone()),
        }
    }
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
