//! A command as one sentence that grows while its slots are filled: "If BE votes for …, we …".
//!
//! The sentence of a verb is `sentence-VERB`, with its slots by their names. A value that says more than its own name has a
//! clause of its own, `clause-SLOT-NUMBER`, in which the other slots may stand; `clause-SLOT-open` stands where nothing is said yet.
//! A verb without a sentence is its label with what is said behind it.

use super::Words;
use super::text::{self, say};
use super::verb::{slot_name, verb as label};
use crate::base::ids::StateId;
use crate::game::command::Verb;
use crate::game::legal::{Domain, Kind, Legal, Slot, slots};
use crate::game::wire::Value;
use fluent_bundle::FluentArgs;

/// What a slot says, once it says something.
#[derive(Clone, PartialEq, Debug)]
struct Filled {
    value: Value,
    /// The value in words.
    text: String,
}

/// A piece of the sentence: words between, or what one slot says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The place of the slot among those of the verb; none for the words between.
    pub slot: Option<usize>,
    /// What stands there.
    pub text: String,
}

impl Words<'_> {
    /// The sentence of a verb as far as its first slots are filled.
    #[must_use]
    pub fn sentence(&self, legal: &Legal<'_>, verb: Verb, values: &[Value]) -> Vec<Piece> {
        let one = |place: usize| {
            let domain = legal.domain(verb, &values[..place]).ok()?;
            Some(self.filled(verb, place, &domain, values[place].clone()))
        };
        let filled: Vec<Option<Filled>> = (0..values.len()).map(one).collect();
        growing(verb, &filled)
    }

    /// What the slot at a place of a verb says with a value of its domain.
    fn filled(&self, verb: Verb, place: usize, domain: &Domain, value: Value) -> Filled {
        let slot = slots(verb).get(place).copied();
        let detail = slot.filter(|_| !has_sentence(verb)).map(|slot| self.detail(slot, &value).unwrap_or_default());
        let text = detail.unwrap_or_else(|| match (domain, &value) {
            (Domain::One { of: Kind::Pledge, .. }, Value::Id(id)) => self.code_and_name(StateId(*id)),
            (Domain::One { of, .. }, Value::Id(id)) => self.value(*of, *id),
            (Domain::Several { of: Kind::State, .. }, Value::Set(bits)) if bits.is_power_of_two() => {
                self.code_and_name(StateId(u8::try_from(bits.trailing_zeros()).unwrap_or(0)))
            }
            (Domain::Several { of, .. }, Value::Set(bits)) => self.several(*of, *bits),
            (Domain::Number { unit, .. }, Value::Number(number)) => self.number(*unit, *number),
            (Domain::Text { .. }, Value::Text(text)) => text.clone(),
            (Domain::One { .. } | Domain::Several { .. } | Domain::Number { .. } | Domain::Text { .. }, _) => {
                String::new()
            }
        });
        Filled { value, text }
    }
}

fn has_sentence(verb: Verb) -> bool {
    text::has(&format!("sentence-{}", verb.word()))
}

/// The sentence of a verb as far as its slots say something.
fn growing(verb: Verb, filled: &[Option<Filled>]) -> Vec<Piece> {
    let asked = slots(verb);
    if !has_sentence(verb) {
        return listed(verb, filled);
    }
    let mut args = FluentArgs::new();
    // What has no clause of its own comes first, so that clauses can name it.
    for (place, slot) in asked.iter().enumerate() {
        let said = filled.get(place).and_then(Option::as_ref);
        args.set(slot_name(*slot), marked(place, &plain(*slot, said)));
        args.set(format!("{}-count", slot_name(*slot)), said.map_or(1, |said| count(&said.value)));
    }
    for (place, slot) in asked.iter().enumerate() {
        let clause = clause(*slot, filled.get(place).and_then(Option::as_ref));
        if text::has(&clause) {
            let said = text::format(&clause, &args);
            args.set(slot_name(*slot), marked(place, &said));
        }
    }
    pieces(&text::format(&format!("sentence-{}", verb.word()), &args))
}

/// A sentence as running text.
#[must_use]
pub fn told(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect::<String>().trim_end().to_owned()
}

/// The label of a verb with what its slots say.
fn listed(verb: Verb, filled: &[Option<Filled>]) -> Vec<Piece> {
    let words = |text: String| Piece { slot: None, text };
    let mut pieces = vec![words(label(verb))];
    for (place, said) in filled.iter().enumerate() {
        let Some(said) = said.as_ref().filter(|said| !said.text.is_empty()) else { continue };
        pieces.push(words(text::plain(if pieces.len() == 1 { "growing-colon" } else { "growing-semicolon" })));
        pieces.push(Piece { slot: Some(place), text: said.text.clone() });
    }
    pieces
}

fn plain(slot: Slot, said: Option<&Filled>) -> String {
    match said {
        Some(said) if slot == Slot::Words && !said.text.is_empty() => say!("quoted", words = said.text.as_str()),
        Some(said) => said.text.clone(),
        None if slot == Slot::Words => String::new(),
        None => text::plain("growing-open"),
    }
}

fn clause(slot: Slot, said: Option<&Filled>) -> String {
    let name = slot_name(slot);
    match said.map(|said| &said.value) {
        Some(Value::Id(id)) => format!("clause-{name}-{id}"),
        Some(Value::Set(_) | Value::Number(_) | Value::Text(_)) => String::new(),
        None => format!("clause-{name}-open"),
    }
}

const fn count(value: &Value) -> u32 {
    match value {
        Value::Set(bits) => bits.count_ones(),
        Value::Id(_) | Value::Number(_) | Value::Text(_) => 1,
    }
}

/// Marks around what a slot says, taken out again by [`pieces`]: private characters, one for each place.
const FIRST: u32 = 0xE000;
const END: char = '\u{E0FF}';

fn marked(place: usize, text: &str) -> String {
    let mark = u32::try_from(place).ok().and_then(|place| char::from_u32(FIRST + place)).unwrap_or(END);
    format!("{mark}{text}{END}")
}

/// A sentence cut at its marks; a slot within another's clause is a piece of its own.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for char in text.chars() {
        let place = u32::from(char).checked_sub(FIRST).filter(|_| char < END).and_then(|at| usize::try_from(at).ok());
        match place {
            _ if char == END => {
                open.pop();
            }
            Some(place) if place < 64 => open.push(place),
            _ => match pieces.last_mut().filter(|last| last.slot == open.last().copied()) {
                Some(last) => last.text.push(char),
                None => pieces.push(Piece { slot: open.last().copied(), text: char.to_string() }),
            },
        }
    }
    pieces
}
