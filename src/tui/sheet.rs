//! Reading the program's own small YAML files (keys, themes, config): every mistake with its line and column.
//!
//! A mistake costs its own row alone: whatever could be read is used, the rest keeps its default.

use crate::campaign::diagnostic::nearest;
use crate::campaign::yaml::{self, Node, Value};
use crate::words::diagnostic::no_yaml;
use crate::words::text::{self, say};
use std::fmt;
use std::ops::Range;

/// A mistake in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mistake {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong, with a suggestion where there is one.
    pub cause: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.cause)
    }
}

/// A file that is being read.
pub(super) struct Sheet<'a> {
    file: &'a str,
    text: &'a str,
    mistakes: Vec<Mistake>,
}

impl<'a> Sheet<'a> {
    /// Reads a file; without a tree when it is not YAML at all, or of another format than 1.
    pub(super) fn read(file: &'a str, text: &'a str) -> (Self, Option<Node>) {
        let mut sheet = Self { file, text, mistakes: Vec::new() };
        match yaml::read(text) {
            Ok(root) => {
                let format = root.get("format").map(|node| node.value.clone());
                if format == Some(Value::Whole(1)) {
                    return (sheet, Some(root));
                }
                sheet.mistake(&root.head(), &text::plain("settings-format"));
                (sheet, None)
            }
            Err(wrong) => {
                sheet.mistake(&wrong.span, &say!("settings-not-yaml", cause = no_yaml(&wrong.cause)));
                (sheet, None)
            }
        }
    }

    /// Line and column of a place, from 1.
    pub(super) fn place(&self, span: &Range<usize>) -> (usize, usize) {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
        (before.matches('\n').count() + 1, column)
    }

    /// Notes a mistake at a place.
    pub(super) fn mistake(&mut self, span: &Range<usize>, cause: &str) {
        let (line, column) = self.place(span);
        self.mistakes.push(Mistake { file: self.file.to_owned(), line, column, cause: cause.to_owned() });
    }

    /// Notes that a word is none of those that may stand here.
    pub(super) fn unknown<'w>(
        &mut self,
        span: &Range<usize>,
        what: &str,
        word: &str,
        all: impl Iterator<Item = &'w str>,
    ) {
        let meant = nearest(word, all).map(|near| say!("record-or-near", near = near.to_string())).unwrap_or_default();
        self.mistake(
            span,
            &say!("settings-unknown", what = what.to_string(), word = word.to_string(), meant = meant.as_str()),
        );
    }

    /// The entries of a map; a mistake and none when it is something else.
    pub(super) fn entries<'n>(&mut self, node: &'n Node) -> &'n [(yaml::Key, Node)] {
        if let Value::Map(entries) = &node.value {
            for (at, (key, _)) in entries.iter().enumerate() {
                if entries.iter().take(at).any(|(before, _)| before.text == key.text) {
                    self.mistake(&key.span, &say!("record-twice", key = key.text.as_str()));
                }
            }
            return entries;
        }
        self.mistake(&node.head(), &text::plain("settings-map"));
        &[]
    }

    /// The items of a list; a mistake and none when it is something else.
    pub(super) fn items<'n>(&mut self, node: &'n Node) -> &'n [Node] {
        if let Value::List(items) = &node.value {
            return items;
        }
        self.mistake(&node.head(), &text::plain("settings-list"));
        &[]
    }

    /// What was wrong.
    pub(super) fn mistakes(self) -> Vec<Mistake> {
        self.mistakes
    }
}
