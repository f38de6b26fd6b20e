//! Acts in words that a reviewer can read, for saves and recorded games: `lobby EE determination for`.
//!
//! A verb, and a word for each slot: Council codes of states, ids of what a campaign holds, words of choices, figures. Several stand in
//! braces (`{DE,FR}`), free words in quotes, and what has no word is its number (`#200`): every act can be written, also one that the
//! game would refuse, and is read as it was.

use crate::base::ids::Seat;
use crate::campaign::Campaign;
use crate::game::command::{Command, Verb};
use crate::game::slot::{Kind, Slot};
use crate::game::state::SuggestionKind;
use crate::game::wire::{Misfit, Value};
use crate::session::seat;
use crate::words::text::say;
use crate::words::verb::kind_of;

const NONE: &[&str] = &[];

/// An act in words.
#[must_use]
pub fn write(campaign: &Campaign, command: &Command) -> String {
    let (verb, values) = (command.verb(), command.values());
    let mut text = verb.word().to_owned();
    for (at, value) in values.iter().enumerate() {
        let kind = kind(verb, at, &values);
        text.push(' ');
        text.push_str(&word(campaign, kind, value));
    }
    text
}

/// An act with its seat in words: `DE lobby EE determination for`.
#[must_use]
pub fn write_of(campaign: &Campaign, seat: Seat, command: &Command) -> String {
    format!("{} {}", seat::code(campaign, seat), write(campaign, command))
}

/// An act from its words.
///
/// # Errors
/// The word that is none.
pub fn read(campaign: &Campaign, text: &str) -> Result<Command, String> {
    let (word, mut rest) = cut(text);
    let verb = Verb::parse(word).ok_or_else(|| say!("notation-no-command", word = word))?;
    let mut values = Vec::new();
    while !rest.is_empty() {
        let kind = kind(verb, values.len(), &values);
        let (value, after) = value(campaign, kind, rest)?;
        values.push(value);
        rest = after.trim_start();
    }
    act(verb, &values)
}

/// The act that values stand for.
///
/// # Errors
/// Where they stop to fit the verb.
pub fn act(verb: Verb, values: &[Value]) -> Result<Command, String> {
    let word = verb.word();
    verb.with(values).map_err(|misfit| match misfit {
        Misfit::Count { expected, given } => say!("notation-count", word = word, expected = expected, given = given),
        Misfit::Slot(slot) => say!("notation-slot", word = word, number = slot + 1),
    })
}

/// An act with its seat from its words.
///
/// # Errors
/// The word that is none.
pub fn read_of(campaign: &Campaign, text: &str) -> Result<(Seat, Command), String> {
    let (code, rest) = cut(text);
    let seat = seat::parse(campaign, code).ok_or_else(|| say!("notation-no-seat", word = code))?;
    Ok((seat, read(campaign, rest)?))
}

/// The first word and the rest.
fn cut(text: &str) -> (&str, &str) {
    text.split_once(' ').unwrap_or((text, ""))
}

/// What the ids of a slot name; what a suggestion is about depends on its kind.
fn kind(verb: Verb, at: usize, before: &[Value]) -> Option<Kind> {
    let slot = verb.slots().get(at)?;
    if *slot != Slot::Subject {
        return kind_of(*slot);
    }
    let Some(Value::Id(id)) = before.first() else { return None };
    match SuggestionKind::ALL.get(usize::from(*id))? {
        SuggestionKind::Spare => Some(Kind::Sector),
        SuggestionKind::Add | SuggestionKind::Drop => Some(Kind::Measure),
        SuggestionKind::Sunset => None,
    }
}

fn word(campaign: &Campaign, kind: Option<Kind>, value: &Value) -> String {
    let named =
        |id: usize| kind.and_then(|kind| name(campaign, kind, id)).map_or_else(|| format!("#{id}"), str::to_owned);
    match value {
        Value::Id(id) => named(usize::from(*id)),
        Value::Set(bits) => {
            let members: Vec<String> = (0..64).filter(|id| bits & (1 << id) != 0).map(named).collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Number(number) => number.to_string(),
        // A string always has a JSON text.
        Value::Text(text) => serde_json::to_string(text).unwrap_or_default(),
    }
}

/// A value at the beginning of a text, and what stands behind it.
fn value<'t>(campaign: &Campaign, kind: Option<Kind>, text: &'t str) -> Result<(Value, &'t str), String> {
    if text.starts_with('"') {
        let mut strings = serde_json::Deserializer::from_str(text).into_iter::<String>();
        let found = strings.next().and_then(Result::ok).ok_or_else(|| say!("notation-text", text = text))?;
        let (_, after) = text.split_at(strings.byte_offset());
        return Ok((Value::Text(found), after));
    }
    let (word, after) = cut(text);
    let id = |word: &str| {
        let number = word.strip_prefix('#').and_then(|number| number.parse().ok());
        let number = number.or_else(|| kind.and_then(|kind| numbered(campaign, kind, word)));
        number.ok_or_else(|| say!("notation-nothing", word = word))
    };
    let value = if let Some(members) = word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
        let mut bits = 0;
        for member in members.split(',').filter(|member| !member.is_empty()) {
            let id = id(member)?;
            bits |= 1u64.checked_shl(id.into()).ok_or_else(|| say!("notation-nothing", word = member))?;
        }
        Value::Set(bits)
    } else if let Ok(number) = word.parse() {
        Value::Number(number)
    } else {
        Value::Id(id(word)?)
    };
    Ok((value, after))
}

/// The word of an id.
fn name(campaign: &Campaign, kind: Kind, id: usize) -> Option<&str> {
    let text = &campaign.text;
    match kind {
        Kind::State | Kind::Pledge => text.states.get(id).map(|row| row.id.as_str()),
        Kind::Measure => text.measures.get(id).map(|row| row.id.as_str()),
        Kind::Instrument => text.instruments.get(id).map(|row| row.id.as_str()),
        Kind::Good => text.goods.get(id).map(|row| row.id.as_str()),
        Kind::Sector => text.sectors.get(id).map(|row| row.id.as_str()),
        Kind::Evidence => text.evidence.get(id).map(|row| row.id.as_str()),
        Kind::Inject => text.injects.get(id).map(|row| row.id.as_str()),
        Kind::Topic
        | Kind::Vote
        | Kind::Stand
        | Kind::Reason
        | Kind::Choice
        | Kind::Condition
        | Kind::Promise
        | Kind::Amendment
        | Kind::Suggestion
        | Kind::YesNo
        | Kind::Scope
        | Kind::Defence
        | Kind::Suspension
        | Kind::SnapBack
        | Kind::Indicator
        | Kind::Sunset
        | Kind::FundUse
        | Kind::Trait
        | Kind::Line
        | Kind::Paper => choices(kind).get(id).copied(),
    }
}

/// The id of a word.
fn numbered(campaign: &Campaign, kind: Kind, word: &str) -> Option<u8> {
    (0..=u8::MAX).find(|id| name(campaign, kind, usize::from(*id)) == Some(word))
}

/// The words of a kind that is the same in every campaign, in the order of its numbers; none where a number says it.
const fn choices(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Topic => &["determination", "package", "mandate", "agreement", "fund", "listing"],
        Kind::Vote => &["for", "abstain", "against"],
        Kind::Stand => &[
            "support",
            "accept",
            "scrutiny",
            "parliamentary",
            "silent",
            "oppose",
            "reserve-scope",
            "reserve-period",
            "reserve-reparation",
            "reserve-terms",
            "reserve-amount",
        ],
        Kind::Reason => {
            &["none", "injury", "principle", "solidarity", "retaliation", "cost", "procedure", "bargain", "statement"]
        }
        Kind::Condition => &["if-nothing", "if-for", "if-not-against", "if-no-channel", "if-asks"],
        Kind::Promise => &["for", "abstain", "against", "no-channel", "share", "ask"],
        Kind::Amendment => &[
            "scope-narrow",
            "scope-ordinary",
            "scope-wide",
            "two-months",
            "four-months",
            "six-months",
            "no-reparation",
            "reparation",
        ],
        Kind::Suggestion => &["spare", "add", "drop", "sunset"],
        Kind::YesNo => &["no", "yes"],
        Kind::Scope => &["narrow", "ordinary", "wide"],
        Kind::Defence => &["no-defence", "part-of-defence", "all-of-defence"],
        Kind::Suspension => &["no-suspension", "suspends-part", "suspends-all"],
        Kind::SnapBack => &["no-snap-back", "measures-snap-back", "finance-snaps-back"],
        Kind::Indicator => &["cohesion", "credibility", "g7", "defence", "face"],
        Kind::FundUse => &["stocks", "costs", "both"],
        Kind::Line => &["firm", "talks"],
        Kind::Paper => &["text", "opinion"],
        Kind::Trait => &["posture", "capital", "anger", "fear", "favour", "substitution"],
        Kind::State
        | Kind::Measure
        | Kind::Instrument
        | Kind::Good
        | Kind::Sector
        | Kind::Evidence
        | Kind::Inject
        | Kind::Choice
        | Kind::Pledge
        | Kind::Sunset => NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::builtin;
    use crate::game::act::{Declare, Lobby};
    use crate::game::rulebook::Trait;
    use crate::game::state::{Amendment, FundUse, Line, Paper, Stand, Suspension, Topic, VoteReason};
    use crate::law::ballot::Vote;

    fn october() -> Campaign {
        Campaign::from_files(builtin::files("october-2025").unwrap()).unwrap()
    }

    #[test]
    fn every_choice_has_a_word_of_its_own() {
        for (kind, count) in [
            (Kind::Topic, Topic::ALL.len()),
            (Kind::Reason, VoteReason::ALL.len()),
            (Kind::Stand, Stand::ALL.len()),
            (Kind::Amendment, Amendment::ALL.len()),
            (Kind::Suggestion, SuggestionKind::ALL.len()),
            (Kind::Suspension, Suspension::ALL.len()),
            (Kind::FundUse, FundUse::ALL.len()),
            (Kind::Line, Line::ALL.len()),
            (Kind::Paper, Paper::ALL.len()),
            (Kind::Trait, Trait::ALL.len()),
        ] {
            assert_eq!(choices(kind).len(), count, "{kind:?}");
        }
    }

    #[test]
    fn an_act_can_be_read_and_is_read_as_it_was() {
        let campaign = october();
        let (estonia, germany) = (campaign.state("EE").unwrap(), campaign.state("DE").unwrap());
        let lobby = Command::from(Lobby { to: estonia, topic: Topic::Determination, vote: Vote::For });
        assert_eq!(write_of(&campaign, Seat::State(germany), &lobby), "DE lobby EE determination for");
        assert_eq!(read_of(&campaign, "DE lobby EE determination for"), Ok((Seat::State(germany), lobby)));
        // Every verb, each slot with every value that its type can hold beside some that fit.
        let said = Value::Text("we \"never\" {DE} #1\n".to_owned());
        let some = |id: u8| {
            let numbers = [i32::from(id), i32::from(id) - 3].map(Value::Number);
            [[Value::Id(id), Value::Set(u64::from(id) << 3)], numbers].concat().into_iter().chain([said.clone()])
        };
        for verb in Verb::ALL {
            let mut values: Vec<Value> = verb.slots().iter().map(|_| Value::Id(0)).collect();
            let mut read_so = 0;
            // What does not fit a slot is changed there, until all fit.
            while let Err(Misfit::Slot(at)) = verb.with(&values) {
                let others: Vec<Value> = some(1).collect();
                let next = others.iter().position(|value| *value == values[at]).map_or(1, |found| found + 1);
                values[at] = others[next].clone();
            }
            for (at, id) in (0..values.len()).flat_map(|at| (0..=40).chain([200]).map(move |id| (at, id))) {
                for value in some(id) {
                    let mut values = values.clone();
                    values[at] = value;
                    if let Ok(command) = verb.with(&values) {
                        assert_eq!(read(&campaign, &write(&campaign, &command)), Ok(command));
                        read_so += 1;
                    }
                }
            }
            assert!(read_so > 0 || values.is_empty(), "{verb:?}");
        }
        let declare = Declare { topic: Topic::Listing, vote: Vote::Against, words: "\"so\" {DE} #1\n".to_owned() };
        let declare = Command::from(declare);
        assert_eq!(read(&campaign, &write(&campaign, &declare)), Ok(declare));
    }

    #[test]
    fn what_is_no_act_is_named() {
        let campaign = october();
        for (text, why) in [
            ("dance", "`dance` is no command"),
            ("lobby XX determination for", "`XX` means nothing there"),
            ("lobby DE weather for", "`weather` means nothing there"),
            ("use #999 {DE}", "`#999` means nothing there"),
            ("signal #0 {#64}", "`#64` means nothing there"),
            ("declare package for \"open", "is no text in quotes"),
        ] {
            let error = read(&campaign, text).unwrap_err();
            assert!(error.contains(why), "{text}: {error}");
        }
    }
}
