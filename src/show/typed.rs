//! What people type for the values of a command: numbers, words and codes, the same in lines, on pages and at the table of a class.

use crate::base::ids::{EvidenceId, GoodId, InstrumentId, MeasureId, Seat, StateId};
use crate::campaign::Campaign;
use crate::game::command::Verb;
use crate::game::coreper::fits;
use crate::game::legal::{Domain, Kind, Slot, Unit};
use crate::game::state::{Stand, Topic};
use crate::game::wire::Value;
use crate::words::Words;
use crate::words::number::{euro, percent};
use crate::words::text::{capital, say};
use std::collections::VecDeque;

/// Words that people type for votes and topics, beside numbers.
const VOTES: [&[&str]; 3] = [&["f", "for"], &["a", "abstain"], &["x", "against"]];
const TOPICS: [&[&str]; 6] = [&["determination"], &["package"], &["mandate"], &["agreement"], &["fund"], &["listing"]];

const STANDS: [&[&str]; 11] = [
    &["s", "support"],
    &["a", "accept"],
    &["scrutiny"],
    &["parliament", "parliamentary"],
    &["silent"],
    &["x", "oppose"],
    &["scope"],
    &["period"],
    &["reparation"],
    &["terms"],
    &["amount"],
];

/// A choice of a domain: its id, and how it is called.
pub(crate) type Named = (u8, Choice);

/// A choice.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    /// Words that take it, beside its number; small letters.
    words: Vec<String>,
    label: String,
    about: String,
}

/// What was chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Picked {
    /// The place of the choice, from 0.
    pub(crate) at: usize,
    /// What was typed after it.
    pub(crate) rest: Vec<String>,
}

impl Choice {
    pub(crate) fn new(label: impl Into<String>) -> Self {
        Self { label: capital(&label.into()), ..Self::default() }
    }

    /// The same with words that take it.
    pub(crate) fn or(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words.extend(words.into_iter().map(|word| word.into().to_lowercase()));
        self
    }

    /// The same with a line about it.
    pub(crate) fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }

    /// Whether a word takes it.
    pub(crate) fn answers_to(&self, word: &str) -> bool {
        self.words.iter().any(|known| *known == word.to_lowercase())
    }

    pub(crate) fn label(&self) -> &str {
        &self.label
    }

    pub(crate) fn about_it(&self) -> &str {
        &self.about
    }

    /// As a list shows it, with the line about it or without.
    pub(crate) fn shown(&self, brief: bool) -> String {
        if brief || self.about.is_empty() {
            return self.label.clone();
        }
        say!("plain-choice", label = self.label.as_str(), about = self.about.as_str())
    }
}

/// The words that people use for acts beside those of the record.
const ACTS: [(&str, Verb); 4] =
    [("talk", Verb::Lobby), ("say", Verb::Declare), ("says", Verb::Declare), ("evidence", Verb::File)];

/// The words that mean an act, the plainest first.
pub(crate) fn words_of(verb: Verb) -> impl Iterator<Item = &'static str> {
    ACTS.iter().filter(move |(_, of)| *of == verb).map(|(word, _)| *word).chain([verb.word()])
}

/// The act that a word means, in small letters.
pub(crate) fn verb_of(word: &str) -> Option<Verb> {
    let plain = ACTS.iter().find(|(known, _)| *known == word).map(|(_, verb)| *verb);
    plain.or_else(|| Verb::parse(word)).filter(|verb| *verb != Verb::Inject)
}

/// Whether a slot is sent with its usual value by who says nothing of it.
pub(crate) const fn is_seldom_changed(verb: Verb, slot: Slot) -> bool {
    matches!(
        (verb, slot),
        (Verb::Lobby, Slot::Topic | Slot::Vote) | (Verb::Declare, Slot::Words) | (Verb::Pledge, Slot::Within)
    )
}

/// Whether nothing but one value fits.
pub(crate) fn is_settled(domain: &Domain) -> bool {
    match domain {
        Domain::One { ids, .. } => ids.is_power_of_two(),
        Domain::Several { ids, min, .. } => ids.count_ones() == u32::from(*min),
        Domain::Number { min, max, .. } => min == max,
        Domain::Text { max } => *max == 0,
    }
}

/// The value of a slot from what was typed, if the next words name one.
pub(crate) fn taken(campaign: &Campaign, seat: Seat, domain: &Domain, typed: &mut VecDeque<String>) -> Option<Value> {
    if is_settled(domain) {
        return Some(domain.default(&campaign.rules));
    }
    match domain {
        Domain::One { of, .. } => {
            let options = options(campaign, seat, domain, *of);
            let choices: Vec<Choice> = options.iter().map(|(_, choice)| choice.clone()).collect();
            let at = place(typed.front()?, &choices)?;
            typed.pop_front();
            Some(Value::Id(options[at].0))
        }
        Domain::Several { of, .. } => {
            let options = options(campaign, seat, domain, *of);
            let value = several(typed.front()?, &options)?;
            typed.pop_front();
            Some(value)
        }
        Domain::Number { unit, .. } => {
            let value = number(typed.front()?, *unit)?;
            typed.pop_front();
            Some(value)
        }
        Domain::Text { max } => {
            // Whoever typed the rest on one line has said what there is to say; words may follow.
            let words = typed.drain(..).collect::<Vec<_>>().join(" ");
            Some(Value::Text(words.chars().take(usize::from(*max)).collect()))
        }
    }
}

/// Several of a list: numbers or words between spaces or commas, `all`, `none`.
pub(crate) fn several(line: &str, options: &[Named]) -> Option<Value> {
    let all = options.iter().fold(0u64, |bits, (id, _)| bits | 1 << id);
    match line.trim().to_lowercase().as_str() {
        "all" => return Some(Value::Set(all)),
        "none" => return Some(Value::Set(0)),
        _ => {}
    }
    let choices: Vec<Choice> = options.iter().map(|(_, choice)| choice.clone()).collect();
    let words = line.split([' ', ',']).filter(|word| !word.is_empty());
    let places: Option<Vec<usize>> = words.map(|word| place(word, &choices)).collect();
    Some(Value::Set(places?.into_iter().fold(0, |bits, at| bits | 1 << options[at].0)))
}

/// A number as people type it: shares in percent.
pub(crate) fn number(word: &str, unit: Unit) -> Option<Value> {
    let number: i32 = word.trim().trim_end_matches('%').trim().parse().ok()?;
    match unit {
        Unit::Bp => number.checked_mul(100).map(Value::Number),
        Unit::Months | Unit::Rounds | Unit::Confidence | Unit::Million | Unit::Points => Some(Value::Number(number)),
    }
}

/// The choices of a domain, the default first.
pub(crate) fn options(campaign: &Campaign, seat: Seat, domain: &Domain, of: Kind) -> Vec<Named> {
    let (ids, default) = match domain {
        Domain::One { ids, default, .. } => (*ids, Some(*default)),
        Domain::Several { ids, .. } => (*ids, None),
        Domain::Number { .. } | Domain::Text { .. } => (0, None),
    };
    let all = (0u8..64).filter(|id| ids & (1 << id) != 0);
    let mut ordered: Vec<u8> = all.collect();
    ordered.sort_by_key(|id| Some(*id) != default);
    let words = Words::to(campaign, seat);
    ordered.into_iter().map(|id| (id, option(campaign, &words, of, id))).collect()
}

/// Words that people type for a stand, beside its number.
pub(crate) fn stand_words(stand: Stand) -> &'static [&'static str] {
    STANDS.get(stand.index()).copied().unwrap_or_default()
}

/// The stand that a word names, among those that fit a topic.
pub(crate) fn stand_of(word: &str, topic: Topic) -> Option<Stand> {
    Stand::ALL.into_iter().find(|stand| fits(*stand, topic) && stand_words(*stand).contains(&word))
}

/// A value of a kind as a choice, with the words that take it.
fn option(campaign: &Campaign, words: &Words<'_>, of: Kind, id: u8) -> Choice {
    let texts = &campaign.text;
    let choice = Choice::new(words.value(of, id));
    let at = usize::from(id);
    match of {
        Kind::State | Kind::Pledge => {
            let code = words.code(StateId(id));
            let also = (code == "EL").then(|| "GR".to_owned());
            Choice::new(words.code_and_name(StateId(id))).or([code]).or(also)
        }
        Kind::Measure => {
            let (rules, measure) = (&campaign.rules.measures[at], texts.measure(MeasureId(id)));
            let about = say!("plain-measure", value = euro(rules.value[1]), bite = percent(rules.bite));
            choice.or([measure.id.clone()]).about(about)
        }
        Kind::Instrument => {
            let instrument = texts.instrument(InstrumentId(id));
            choice.or([instrument.id.clone()]).about(instrument.text.clone())
        }
        Kind::Good => choice.or([texts.good(GoodId(id)).id.clone()]),
        Kind::Sector => choice.or([texts.sectors[at].id.clone()]),
        Kind::Evidence => {
            let item = texts.evidence(EvidenceId(id));
            choice.or([item.id.clone()]).about(item.text.clone())
        }
        Kind::Inject => choice.or(texts.injects.get(at).map(|inject| inject.id.clone())),
        Kind::Vote => choice.or(VOTES.get(at).copied().unwrap_or_default().iter().copied()),
        Kind::Stand => choice.or(STANDS.get(at).copied().unwrap_or_default().iter().copied()),
        Kind::Topic => choice.or(TOPICS.get(at).copied().unwrap_or_default().iter().copied()),
        Kind::YesNo => choice.or(if id == 0 { ["no", "n"] } else { ["yes", "y"] }),
        Kind::Reason
        | Kind::Choice
        | Kind::Condition
        | Kind::Promise
        | Kind::Amendment
        | Kind::Suggestion
        | Kind::Scope
        | Kind::Defence
        | Kind::Suspension
        | Kind::SnapBack
        | Kind::Indicator
        | Kind::FundUse
        | Kind::Line
        | Kind::Paper
        | Kind::Trait
        | Kind::Sunset => choice,
    }
}
/// The choice that a line takes: none for the first, a number, or a word.
pub(crate) fn parse(line: &str, choices: &[Choice]) -> Option<Picked> {
    let mut words = line.split_whitespace();
    let Some(first) = words.next() else { return (!choices.is_empty()).then(|| Picked { at: 0, rest: Vec::new() }) };
    let at = place(first, choices)?;
    Some(Picked { at, rest: words.map(str::to_owned).collect() })
}

/// The place of the choice that a word takes.
pub(crate) fn place(word: &str, choices: &[Choice]) -> Option<usize> {
    let number = word.trim_end_matches('.').parse::<usize>();
    match number {
        Ok(number) => number.checked_sub(1).filter(|at| *at < choices.len()),
        Err(_) => choices.iter().position(|choice| choice.answers_to(word)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, parse};

    #[test]
    fn an_empty_line_takes_the_first_and_words_and_numbers_take_their_own() {
        let choices = [Choice::new("nothing"), Choice::new("lobby").or(["lobby"])];
        let at = |line: &str| parse(line, &choices).map(|picked| picked.at);
        assert_eq!(at(""), Some(0));
        assert_eq!(at("2"), Some(1));
        assert_eq!(at("LOBBY hu"), Some(1));
        assert_eq!(at("0"), None);
        assert_eq!(at("3"), None);
        assert_eq!(at("-1"), None);
        assert_eq!(at("xyz"), None);
    }
}
