//! What can be asked for: each verb's label and a line about it, and the labels of its slots.

use super::Words;
use crate::base::ids::Seat;
use crate::game::command::{Command, Verb};
use crate::game::legal::{Domain, Kind, Slot};
use crate::game::rulebook::Effect;
use crate::game::wire::Value;
use crate::words::number::{months, percent};
use crate::words::text::{self, say};

/// A verb as a choice: "Talk to a state".
#[must_use]
pub fn verb(verb: Verb) -> String {
    text::plain(&format!("verb-{}", verb.word()))
}

/// A verb where there is little room, without the article that it rests on.
#[must_use]
pub fn verb_short(verb: Verb) -> String {
    let key = format!("verb-{}.short", verb.word());
    if text::has(&key) { text::plain(&key) } else { self::verb(verb) }
}

/// What a verb does, in a line.
#[must_use]
pub fn verb_about(verb: Verb) -> String {
    text::plain(&format!("verb-{}.about", verb.word()))
}

/// The question that a slot asks: "Which state?".
#[must_use]
pub fn slot(slot: Slot) -> String {
    text::plain(slot_key(slot))
}

/// What a slot is called in sentences that it stands in: `state` for the slot of `slot-state`.
pub(super) fn slot_name(slot: Slot) -> &'static str {
    let key = slot_key(slot);
    key.strip_prefix("slot-").unwrap_or(key)
}

const fn slot_key(slot: Slot) -> &'static str {
    match slot {
        Slot::Instrument => "slot-instrument",
        Slot::Targets => "slot-targets",
        Slot::Choice => "slot-choice",
        Slot::Topic => "slot-topic",
        Slot::Vote => "slot-vote",
        Slot::Stand => "slot-stand",
        Slot::Words => "slot-words",
        Slot::State => "slot-state",
        Slot::Addressees => "slot-addressees",
        Slot::Condition => "slot-condition",
        Slot::ConditionTopic => "slot-condition-topic",
        Slot::Promise => "slot-promise",
        Slot::PromiseTopic => "slot-promise-topic",
        Slot::Within => "slot-within",
        Slot::Evidence => "slot-evidence",
        Slot::Amendment => "slot-amendment",
        Slot::Suggestion => "slot-suggestion",
        Slot::Subject => "slot-subject",
        Slot::Good => "slot-good",
        Slot::Planned => "slot-planned",
        Slot::Scope => "slot-scope",
        Slot::Reparation => "slot-reparation",
        Slot::Indicative => "slot-indicative",
        Slot::Measures => "slot-measures",
        Slot::Spared => "slot-spared",
        Slot::Deferral => "slot-deferral",
        Slot::Sunset => "slot-sunset",
        Slot::Relief => "slot-relief",
        Slot::Volumes => "slot-volumes",
        Slot::Defence => "slot-defence",
        Slot::Technology => "slot-technology",
        Slot::Suspension => "slot-suspension",
        Slot::Verification => "slot-verification",
        Slot::Duration => "slot-duration",
        Slot::SnapBack => "slot-snap-back",
        Slot::Binding => "slot-binding",
        Slot::HeldBack => "slot-held-back",
        Slot::Money => "slot-money",
        Slot::FundUse => "slot-fund-use",
        Slot::Line => "slot-line",
        Slot::Paper => "slot-paper",
        Slot::Pledge => "slot-pledge",
        Slot::YesNo => "slot-yes-no",
        Slot::Reason => "slot-reason",
        Slot::Confidence => "slot-confidence",
        Slot::Indicator => "slot-indicator",
        Slot::By => "slot-by",
        Slot::Inject => "slot-inject",
        Slot::Trait => "slot-trait",
    }
}

impl Words<'_> {
    /// A command as a sentence: "Germany: lobbies Slovenia to vote for the determination".
    #[must_use]
    pub fn command(&self, seat: Seat, command: &Command) -> String {
        let what = match command.noted() {
            Some(act) => self.act(&act),
            None => self.plain_command(command),
        };
        say!("command", who = self.seat(seat), what = what)
    }

    /// What a command does, without who asks for it: "talk to Slovenia: vote for the determination".
    #[must_use]
    pub fn what(&self, command: &Command) -> String {
        command.noted().map_or_else(|| self.plain_command(command), |act| self.act(&act))
    }

    fn plain_command(&self, command: &Command) -> String {
        let label = verb(command.verb());
        if let Command::Inject(inject) = command {
            // With its unit, as the log says what it did.
            return say!("command-with", verb = label, details = self.effect(&Effect::Shift(inject.which, inject.by)));
        }
        let details: Vec<String> = command
            .verb()
            .slots()
            .iter()
            .zip(&command.values())
            .filter_map(|(slot, value)| self.detail(*slot, value))
            .collect();
        if details.is_empty() { label } else { say!("command-with", verb = label, details = details.join("; ")) }
    }

    /// A filled slot, unless it says nothing.
    pub(super) fn detail(&self, slot: Slot, value: &Value) -> Option<String> {
        if let Some(said) = said(slot, value) {
            return (!said.is_empty()).then_some(said);
        }
        let kind = kind_of(slot)?;
        match value {
            Value::Id(0) if matches!(kind, Kind::Reason) => None,
            Value::Id(id) => Some(self.value(kind, *id)),
            Value::Set(0) => None,
            Value::Set(bits) => Some(self.several(kind, *bits)),
            Value::Number(number) => Some(say!("slot-number", slot = self::slot(slot), number = *number)),
            Value::Text(words) if words.is_empty() => None,
            Value::Text(words) => Some(say!("quoted", words = words.as_str())),
        }
    }

    /// What a domain allows, in a line: "one of DE, FR"; "a number from 1 to 4".
    #[must_use]
    pub fn domain(&self, domain: &Domain) -> String {
        match domain {
            Domain::One { of, ids, .. } => say!("domain-one", choices = self.several(*of, *ids)),
            Domain::Several { of, ids, min, max, worth } => {
                let text = say!("domain-several", min = *min, max = *max, choices = self.several(*of, *ids));
                match worth {
                    Some(worth) => say!("domain-worth", text = text, worth = crate::words::number::euro(*worth)),
                    None => text,
                }
            }
            Domain::Number { min, max, step, unit, .. } => {
                let (low, high) = (self.number(*unit, *min), self.number(*unit, *max));
                if *step == 1 {
                    say!("domain-number.each", low = low, high = high)
                } else {
                    say!("domain-number", low = low, high = high, step = self.number(*unit, *step))
                }
            }
            Domain::Text { max } => say!("domain-text", max = *max),
        }
    }
}

/// A filled slot that has words of its own; empty where it says nothing.
fn said(slot: Slot, value: &Value) -> Option<String> {
    let either = |yes: &str, no: &str, id: u8| text::plain(if id == 1 { yes } else { no });
    Some(match (slot, value) {
        (Slot::Relief, Value::Number(share)) => say!("detail-relief", share = percent(*share)),
        (Slot::Volumes, Value::Number(0)) => text::plain("volumes-none"),
        (Slot::Volumes, Value::Number(share)) => say!("volumes", share = percent(*share)),
        (Slot::HeldBack, Value::Number(share)) => percent(*share),
        (Slot::Duration, Value::Number(count)) => say!("detail-duration", months = months(*count)),
        (Slot::Planned, Value::Number(count)) => say!("detail-planned", months = months(*count)),
        (Slot::Indicative, Value::Number(count)) => say!("detail-indicative", months = months(*count)),
        (Slot::Deferral | Slot::Sunset | Slot::Confidence, Value::Number(0)) => String::new(),
        (Slot::Deferral, Value::Number(count)) => say!("detail-deferral", months = months(*count)),
        (Slot::Sunset, Value::Number(count)) => say!("detail-sunset", months = months(*count)),
        (Slot::Technology, Value::Id(id)) => either("technology-yes", "technology-no", *id),
        (Slot::Verification, Value::Id(id)) => either("verification-yes", "verification-no", *id),
        (Slot::Binding, Value::Id(id)) => either("terms-treaty", "terms-solution", *id),
        (Slot::Reparation, Value::Id(id)) => either("amendment-with-reparation", "amendment-without-reparation", *id),
        _ => return None,
    })
}

/// What the values of a slot name; the choices of a dispatch and numbers name themselves elsewhere.
/// What the ids of a slot name; a suggestion names what its kind says, so nothing is known of its subject alone.
#[must_use]
pub const fn kind_of(slot: Slot) -> Option<Kind> {
    Some(match slot {
        Slot::Instrument => Kind::Instrument,
        Slot::Targets | Slot::State | Slot::Addressees => Kind::State,
        Slot::Topic | Slot::ConditionTopic | Slot::PromiseTopic => Kind::Topic,
        Slot::Vote => Kind::Vote,
        Slot::Stand => Kind::Stand,
        Slot::Condition => Kind::Condition,
        Slot::Promise => Kind::Promise,
        Slot::Evidence => Kind::Evidence,
        Slot::Amendment => Kind::Amendment,
        Slot::Suggestion => Kind::Suggestion,
        Slot::Good => Kind::Good,
        Slot::Scope => Kind::Scope,
        Slot::Reparation | Slot::Technology | Slot::Verification | Slot::Binding | Slot::YesNo => Kind::YesNo,
        Slot::FundUse => Kind::FundUse,
        Slot::Line => Kind::Line,
        Slot::Paper => Kind::Paper,
        Slot::Measures => Kind::Measure,
        Slot::Spared => Kind::Sector,
        Slot::Defence => Kind::Defence,
        Slot::Suspension => Kind::Suspension,
        Slot::SnapBack => Kind::SnapBack,
        Slot::Pledge => Kind::Pledge,
        Slot::Reason => Kind::Reason,
        Slot::Indicator => Kind::Indicator,
        Slot::Inject => Kind::Inject,
        Slot::Trait => Kind::Trait,
        Slot::Choice
        | Slot::Words
        | Slot::Within
        | Slot::Planned
        | Slot::Indicative
        | Slot::Deferral
        | Slot::Sunset
        | Slot::Relief
        | Slot::Volumes
        | Slot::HeldBack
        | Slot::Duration
        | Slot::Confidence
        | Slot::Money
        | Slot::By => Kind::Choice,
        Slot::Subject => return None,
    })
}
