//! Events, the case file, dispatches and injects.

use super::condition::{Seat, condition, effects, everyone, states};
use super::guide::phase;
use crate::base::ids::{InstrumentId, UseId};
use crate::base::set::StateSet;
use crate::campaign::diagnostic::{Cause, Problems};
use crate::campaign::entry::Entry;
use crate::campaign::shape::Table;
use crate::campaign::text::{Correspondent, DispatchText, EvidenceText, InjectText, OptionText, StoryText};
use crate::game::rulebook::{
    Condition, DatedEvent, Dispatch, DispatchOption, Evidence, Indicator, Inject, Limb, Truce,
};

/// A truce by its word.
pub(super) fn truce(word: &str) -> Option<Truce> {
    Some(match word {
        "none" => Truce::None,
        "us-only" => Truce::UsOnly,
        "offered" => Truce::Offered,
        "as-happened" => Truce::AsHappened,
        _ => return None,
    })
}

/// A dated event.
pub(super) fn event(entry: Entry<'_>, out: &mut Problems) -> Option<(DatedEvent, StoryText)> {
    let effects = effects(entry, "effects", Seat::Nobody, out);
    let when = match entry.child("when") {
        Some(when) => condition(when, Seat::Nobody, out),
        None => Some(Condition::Always),
    };
    if let (Some(place), Some(true)) = (entry.child("when"), when.as_ref().map(|when| when.asks(Indicator::Face))) {
        out.push(place.problem(Cause::Secret));
    }
    let until = match entry.child("until") {
        Some(_) => Some(entry.date("until")?),
        None => None,
    };
    let truces: Option<Vec<Truce>> = entry.list("truces").into_iter().map(|item| truce(item.words()?)).collect();
    let event = DatedEvent {
        date: entry.date("date")?,
        truces: truces?,
        until,
        when: when?,
        chance: entry.int_or("chance", 10_000)?,
        effects: effects?,
    };
    Some((event, told(entry)?))
}

/// Id, title and text.
pub(super) fn told(entry: Entry<'_>) -> Option<StoryText> {
    Some(StoryText { id: entry.text("id")?, title: entry.text("title")?, text: entry.text("text")? })
}

/// An item of the case file.
pub(super) fn item(id: &str, entry: Entry<'_>) -> Option<(Evidence, EvidenceText)> {
    let limb = match entry.word("limb")? {
        "purpose" => Limb::Purpose,
        "intensity" => Limb::Intensity,
        "pattern" => Limb::Pattern,
        "sovereignty" => Limb::Sovereignty,
        "concern" => Limb::Concern,
        "good-faith" => Limb::GoodFaith,
        _ => return None,
    };
    let holders = match entry.word("holders") {
        Some(_) => everyone(entry),
        None => states(entry, "holders")?,
    };
    let evidence = Evidence {
        limb,
        strength: entry.int("strength")?,
        contested: entry.int("contested")?,
        holders,
        at_start: entry.flag("at_start")?,
        from: entry.date("from")?,
    };
    let text = EvidenceText {
        id: id.to_owned(),
        title: entry.text("title")?,
        text: entry.text("text")?,
        answer: entry.text("answer")?,
    };
    Some((evidence, text))
}

/// A template of a dispatch.
pub(super) fn dispatch(entry: Entry<'_>, out: &mut Problems) -> Option<(Dispatch, DispatchText)> {
    let when = match entry.child("when") {
        Some(when) => condition(when, Seat::Concerned, out),
        None => Some(Condition::Always),
    };
    let options: Vec<_> = entry.list("options").into_iter().map(|item| option(item, out)).collect();
    let (options, labels) = options.into_iter().collect::<Option<Vec<_>>>()?.into_iter().unzip();
    let posture = span(entry, "posture", (-1_000, 1_000), out)?;
    let rounds = span(entry, "rounds", (0, 1_000), out)?;
    let dispatch = Dispatch {
        used_for: entry.id_or_none("used_for", Table::Uses)?.map(UseId::at),
        posture,
        rounds: (u16::try_from(rounds.0).ok()?, u16::try_from(rounds.1).ok()?),
        when: when?,
        options,
    };
    let from = match entry.word("from")? {
        "industry" => Correspondent::Industry,
        "finance" => Correspondent::Finance,
        "ambassador" => Correspondent::Ambassador,
        "neighbour" => Correspondent::Neighbour,
        "parliament" => Correspondent::Parliament,
        "press" => Correspondent::Press,
        _ => return None,
    };
    let StoryText { id, title, text } = told(entry)?;
    Some((dispatch, DispatchText { id, from, title, text, options: labels }))
}

fn option(entry: Entry<'_>, out: &mut Problems) -> Option<(DispatchOption, OptionText)> {
    let effects = effects(entry, "effects", Seat::Concerned, out)?;
    Some((DispatchOption { effects }, OptionText { label: entry.text("label")?, text: entry.text_or_empty("text")? }))
}

/// From … to …; all if absent.
pub(super) fn span(entry: Entry<'_>, key: &str, all: (i32, i32), out: &mut Problems) -> Option<(i32, i32)> {
    let Some(map) = entry.child(key) else { return Some(all) };
    let (from, to) = (map.int("from")?, map.int("to")?);
    if from > to {
        out.push(map.problem(Cause::EmptyBounds { least: i64::from(from), most: i64::from(to) }));
        return None;
    }
    Some((from, to))
}

/// How many minutes after its phase began an inject goes out by itself, if it does.
fn by_itself(entry: Entry<'_>) -> Option<u16> {
    let minute = entry.int("minute").and_then(|minute| u16::try_from(minute).ok());
    entry.word("fires").filter(|word| *word == "by-itself").map(|_| minute.unwrap_or(0))
}

/// The instrument that an inject has begin, and the states that are named for it.
fn instrument(entry: Entry<'_>, all: StateSet) -> Option<(InstrumentId, StateSet)> {
    let instrument = entry.child("instrument")?.id_of(Table::Instruments).map(InstrumentId::at)?;
    let on = if entry.word("on").is_some() { all } else { states(entry, "on")? };
    Some((instrument, on))
}

/// An inject; all states are those that it can name.
pub(super) fn inject(entry: Entry<'_>, all: StateSet, out: &mut Problems) -> Option<(Inject, InjectText)> {
    let to = entry.child("to").map(|_| states(entry, "to"));
    // A letter concerns whoever it goes to; news concern nobody alone.
    let seat = if to.is_some() { Seat::Concerned } else { Seat::Nobody };
    let effects = effects(entry, "effects", seat, out);
    let when = match entry.child("when") {
        Some(when) => condition(when, Seat::Nobody, out),
        None => Some(Condition::Always),
    };
    let rounds = span(entry, "rounds", (0, 1_000), out)?;
    let imposes = entry.child("imposes").map(|entry| instrument(entry, all));
    let guidance = entry.child("guidance")?;
    let StoryText { id, title, text } = told(entry)?;
    let text = InjectText {
        id,
        title,
        text,
        group: entry.child("group").and_then(|group| group.words().map(str::to_owned)),
        rounds: (u16::try_from(rounds.0).ok()?, u16::try_from(rounds.1).ok()?),
        phase: entry.word("phase").and_then(phase),
        by_itself: by_itself(entry),
        say: guidance.text("say")?,
        expect: guidance.text("expect")?,
        if_stuck: guidance.text("if_stuck")?,
        teaches: guidance.text("teaches")?,
    };
    let to = match to {
        Some(states) => Some(states?),
        None => None,
    };
    let imposes = match imposes {
        Some(read) => Some(read?),
        None => None,
    };
    Some((Inject { to, when: when?, effects: effects?, imposes }, text))
}
