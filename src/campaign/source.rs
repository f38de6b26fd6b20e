//! A file of a campaign while it is checked: its text, its tree, and where in it things stand.

use crate::campaign::diagnostic::{Cause, Diagnostic, Found};
use crate::campaign::shape::{File, LARGEST_FILE};
use crate::campaign::yaml::{self, Node, Unreadable, Value};
use std::ops::Range;

/// A file that was read, with the texts that files of words have for it.
#[derive(Clone)]
pub(crate) struct Tree<'a> {
    /// Which file of the format.
    pub(crate) file: &'static File,
    /// Its text.
    pub(crate) text: &'a str,
    /// Its content.
    pub(crate) root: Node,
    /// The files of words: where their bytes go on behind those before them.
    words: Vec<Part<'a>>,
}

/// One of the files that a tree is made of.
#[derive(Clone, Copy)]
pub(crate) struct Part<'a> {
    name: &'a str,
    text: &'a str,
    /// Where its bytes begin among those of all.
    begin: usize,
}

impl<'a> Tree<'a> {
    /// Reads a file.
    ///
    /// # Errors
    /// The one problem that keeps it from being read at all.
    pub(crate) fn read(file: &'static File, text: &'a str) -> Result<Self, Box<Diagnostic>> {
        let (text, root) = parse(file.name, text)?;
        Ok(Self { file, text, root, words: Vec::new() })
    }

    /// Takes in a file of words: its bytes go on behind those before it, from the place that is handed back.
    pub(crate) fn join(&mut self, name: &'a str, text: &'a str) -> usize {
        let before = self.part(usize::MAX);
        let begin = before.begin + before.text.len() + 1;
        self.words.push(Part { name, text, begin });
        begin
    }

    /// The file in which a byte stands.
    fn part(&self, at: usize) -> Part<'a> {
        let own = Part { name: self.file.name, text: self.text, begin: 0 };
        self.words.iter().rev().find(|part| part.begin <= at).copied().unwrap_or(own)
    }

    /// The file in which something stands, and where in it.
    fn within(&self, span: &Range<usize>) -> (Part<'a>, Range<usize>) {
        let part = self.part(span.start);
        (part, span.start - part.begin..span.end.saturating_sub(part.begin))
    }

    /// What is written at a place.
    pub(crate) fn written(&self, span: &Range<usize>) -> &'a str {
        let (part, span) = self.within(span);
        part.text.get(span).unwrap_or_default()
    }

    /// All that is written in the same file before a place, and behind it.
    pub(crate) fn around(&self, at: usize) -> (&'a str, &'a str) {
        let (part, span) = self.within(&(at..at));
        part.text.split_at_checked(span.start).unwrap_or((part.text, ""))
    }

    /// A problem at a place.
    pub(crate) fn problem(&self, span: &Range<usize>, cause: Cause, suggestion: Option<String>) -> Diagnostic {
        let (part, span) = self.within(span);
        at(part.name, part.text, span, cause, suggestion)
    }
}

/// The text of a file, and its content.
///
/// # Errors
/// The one problem that keeps it from being read at all.
pub(crate) fn parse<'a>(name: &str, text: &'a str) -> Result<(&'a str, Node), Box<Diagnostic>> {
    let bytes = text.len() as u64;
    if bytes > LARGEST_FILE {
        return Err(Box::new(whole(name, Cause::TooLarge { bytes, most: LARGEST_FILE })));
    }
    if text.trim().is_empty() {
        return Err(Box::new(whole(name, Cause::Empty)));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match yaml::read(text) {
        Ok(root) => Ok((text, root)),
        Err(Unreadable { span, cause, bomb }) => {
            let cause = if bomb { Cause::TooComplex(cause) } else { Cause::NotYaml(cause) };
            Err(Box::new(at(name, text, span, cause, None)))
        }
    }
}

/// What stands in a place, as it is written there.
pub(crate) fn found(value: &Value, written: &str) -> Found {
    match value {
        Value::Fraction if written.trim_start_matches(['-', '+']).bytes().all(|b| b.is_ascii_digit() || b == b'_') => {
            if written.trim_start_matches(['-', '+']).starts_with('0') {
                Found::LeadingZeros
            } else {
                Found::Huge
            }
        }
        Value::Nothing => Found::Nothing,
        Value::Flag(_) => Found::Flag,
        Value::Whole(_) => Found::Whole,
        Value::Fraction => Found::Fraction,
        Value::Text(_) => Found::Text,
        Value::List(_) => Found::List,
        Value::Map(_) => Found::Map,
    }
}

/// A problem of a whole file.
pub(crate) fn whole(file: &str, cause: Cause) -> Diagnostic {
    Diagnostic {
        file: file.to_owned(),
        line: 0,
        column: 0,
        span: 0..0,
        excerpt: String::new(),
        cause,
        suggestion: None,
    }
}

/// A problem at a place of a file.
pub(crate) fn at(file: &str, text: &str, span: Range<usize>, cause: Cause, suggestion: Option<String>) -> Diagnostic {
    let place = floor(text, span.start.min(text.len()));
    let begin = text[..place].rfind('\n').map_or(0, |n| n + 1);
    let end = text[place..].find('\n').map_or(text.len(), |n| place + n);
    let line = text[..begin].matches('\n').count() + 1;
    let column = text[begin..place].chars().count() + 1;
    let excerpt = text[begin..end].trim_end().to_owned();
    // Whatever the engine counted in, what is marked begins and ends with whole letters.
    let span = place..ceiling(text, span.end.clamp(place, text.len()));
    Diagnostic { file: file.to_owned(), line, column, span, excerpt, cause, suggestion }
}

/// The nearest place at or before one at which a character begins.
fn floor(text: &str, mut place: usize) -> usize {
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    place
}

/// The nearest place at or behind one at which a character ends.
fn ceiling(text: &str, mut place: usize) -> usize {
    while !text.is_char_boundary(place) {
        place += 1;
    }
    place
}
