//! Inputs out of real ones: keyed by target, seed and number, so that a number gives the same input again.

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;

/// Figures at which programs stumble.
const FIGURES: [i64; 16] = [
    0,
    1,
    -1,
    2,
    27,
    63,
    64,
    100,
    255,
    256,
    10_000,
    65_535,
    i32::MAX as i64,
    i32::MIN as i64,
    u32::MAX as i64,
    i64::MAX,
];

/// Text at which programs stumble: controls, letters of several bytes, of no width, of two columns, from right to left.
const TEXTS: [&str; 12] =
    ["", " ", "\u{1b}[31m", "\u{7}", "\0", "é", "北京", "\u{202e}", "e\u{301}", "\u{9b}2J", "\u{feff}", "{state}"];

/// Makes one input.
pub(super) struct Mutator<'a> {
    chance: ChaCha8Rng,
    tokens: &'a [&'a str],
}

impl<'a> Mutator<'a> {
    pub(super) fn new(name: &str, seed: u64, number: u64, tokens: &'a [&'a str]) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&number.to_le_bytes());
        key[8..16].copy_from_slice(&seed.to_le_bytes());
        for (place, byte) in key[16..].iter_mut().zip(name.bytes()) {
            *place = byte;
        }
        Self { chance: ChaCha8Rng::from_seed(key), tokens }
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        if bound == 0 { 0 } else { self.chance.random_range(0..bound) }
    }

    pub(super) fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }

    /// An input out of a corpus: one of it, changed in one to eight places.
    pub(super) fn input(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = self.pick(corpus).clone();
        for _ in 0..=self.below(8) {
            self.change(&mut bytes, corpus);
        }
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
        let (at, length) = (self.below(bytes.len() + 1), self.below(24));
        let end = (at + length).min(bytes.len());
        match self.below(12) {
            0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
            1 if at < bytes.len() => bytes[at] = self.chance.random(),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let copy = bytes[at..end].to_vec();
                self.put(bytes, &copy);
            }
            4 => bytes.truncate(at),
            5 => {
                let token = if self.tokens.is_empty() { TEXTS[0] } else { *self.pick(self.tokens) };
                splice(bytes, at, at, token.as_bytes());
            }
            6 => {
                let text = *self.pick(&TEXTS);
                splice(bytes, at, at, text.as_bytes());
            }
            7 => self.figure(bytes, at),
            8 => self.line(bytes, at),
            9 => {
                let other = self.pick(corpus).clone();
                let from = self.below(other.len() + 1);
                let to = (from + self.below(400)).min(other.len());
                splice(bytes, at, end, &other[from..to]);
            }
            10 => splice(bytes, at, at, b"\n"),
            _ => {
                // A token in the place of a word.
                let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
                let from = bytes[..at].iter().rposition(|byte| !word(byte)).map_or(0, |at| at + 1);
                let to = bytes[at..].iter().position(|byte| !word(byte)).map_or(bytes.len(), |end| at + end);
                let token = if self.tokens.is_empty() { TEXTS[0] } else { *self.pick(self.tokens) };
                splice(bytes, from, to, token.as_bytes());
            }
        }
    }

    fn put(&mut self, bytes: &mut Vec<u8>, piece: &[u8]) {
        let at = self.below(bytes.len() + 1);
        splice(bytes, at, at, piece);
    }

    /// Another figure in the place of the next one.
    fn figure(&mut self, bytes: &mut Vec<u8>, at: usize) {
        let Some(from) = bytes[at..].iter().position(u8::is_ascii_digit).map(|from| at + from) else { return };
        let to = bytes[from..].iter().position(|byte| !byte.is_ascii_digit()).map_or(bytes.len(), |to| from + to);
        let figure = self.pick(&FIGURES).to_string();
        splice(bytes, from, to, figure.as_bytes());
    }

    /// The line at a place is left out, doubled or put elsewhere.
    fn line(&mut self, bytes: &mut Vec<u8>, at: usize) {
        let from = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let to = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| at + end + 1);
        let line = bytes[from..to].to_vec();
        match self.below(3) {
            0 => drop(bytes.drain(from..to)),
            1 => splice(bytes, from, from, &line),
            _ => {
                bytes.drain(from..to);
                let place = self.below(bytes.len() + 1);
                let place = bytes[..place].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
                splice(bytes, place, place, &line);
            }
        }
    }

    /// A document changed in one to four places, so that it stays a document: figures, words, lists and fields.
    pub(super) fn document(&mut self, value: &mut Value) {
        for _ in 0..=self.below(4) {
            let mut places = 0;
            visit(value, &mut |_| places += 1);
            let mut left = self.below(places);
            visit(value, &mut |place| {
                if left == 0 {
                    self.value(place);
                }
                left = left.wrapping_sub(1);
            });
        }
    }

    fn value(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => {
                let other = if self.tokens.is_empty() || self.below(4) == 0 {
                    *self.pick(&TEXTS)
                } else {
                    *self.pick(self.tokens)
                };
                *text = if self.below(6) == 0 { format!("{text}{other}") } else { other.to_owned() };
            }
            Value::Array(list) if !list.is_empty() => {
                let at = self.below(list.len());
                match self.below(3) {
                    0 => drop(list.remove(at)),
                    1 => list.push(list[at].clone()),
                    _ => list.truncate(at),
                }
            }
            Value::Object(fields) if !fields.is_empty() => {
                let at = self.below(fields.len());
                let key = fields.keys().nth(at).cloned().unwrap_or_default();
                if let Some(field) = fields.remove(&key)
                    && self.below(2) == 0
                {
                    fields.insert(self.pick(&TEXTS).to_string(), field);
                }
            }
            Value::Bool(yes) => *yes = !*yes,
            Value::Number(_) | Value::Null | Value::Array(_) | Value::Object(_) => {
                *value = (*self.pick(&FIGURES)).into();
            }
        }
    }
}

fn splice(bytes: &mut Vec<u8>, from: usize, to: usize, piece: &[u8]) {
    bytes.splice(from..to, piece.iter().copied());
}

/// Every value of a document, the leaves after what holds them.
fn visit(value: &mut Value, see: &mut impl FnMut(&mut Value)) {
    see(value);
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| visit(value, see)),
        Value::Object(fields) => fields.values_mut().for_each(|value| visit(value, see)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
