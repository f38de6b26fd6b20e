//! A file of a campaign while it is checked: its text, its tree, and where in it things stand.

use crate::campaign::diagnostic::{Cause, Diagnostic};
use crate::campaign::shape::{File, LARGEST_FILE};
use crate::campaign::yaml::{self, Node, Unreadable};
use std::ops::Range;

/// A file that was read.
pub(crate) struct Tree<'a> {
    /// Which file of the format.
    pub(crate) file: &'static File,
    /// Its text.
    pub(crate) text: &'a str,
    /// Its content.
    pub(crate) root: Node,
}

impl<'a> Tree<'a> {
    /// Reads a file.
    ///
    /// # Errors
    /// The one problem that keeps it from being read at all.
    pub(crate) fn read(file: &'static File, text: &'a str) -> Result<Self, Box<Diagnostic>> {
        let bytes = text.len() as u64;
        if bytes > LARGEST_FILE {
            return Err(Box::new(whole(file.name, Cause::TooLarge { bytes, most: LARGEST_FILE })));
        }
        if text.trim().is_empty() {
            return Err(Box::new(whole(file.name, Cause::Empty)));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match yaml::read(text) {
            Ok(root) => Ok(Self { file, text, root }),
            Err(Unreadable { span, cause, bomb }) => {
                let cause = if bomb { Cause::TooComplex(cause) } else { Cause::NotYaml(cause) };
                Err(Box::new(at(file.name, text, span, cause, None)))
            }
        }
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
