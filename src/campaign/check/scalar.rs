//! Checks of values that hold nothing else.

use super::Checker;
use crate::base::calendar::{Date, Month};
use crate::base::printable;
use crate::campaign::diagnostic::{Cause, Expected, nearest};
use crate::campaign::shape::Shape;
use crate::campaign::source;
use crate::campaign::yaml::{Key, Node, Value};
use std::ops::Range;

impl Checker<'_> {
    /// Checks a value that holds nothing else.
    pub(super) fn scalar(&mut self, node: &Node, shape: &Shape, label: &Range<usize>) {
        match (shape, &node.value) {
            (Shape::Text | Shape::Remark, Value::Text(text)) => self.text(node, text, &[]),
            (Shape::Line | Shape::Term, Value::Text(text)) => {
                self.text(node, text, &[]);
                if text.trim().contains('\n') {
                    self.report(&node.span, Cause::SeveralLines);
                }
            }
            (Shape::Template, Value::Text(text)) => self.text(node, text, &["state", "capital"]),
            (
                Shape::Text | Shape::Line | Shape::Template | Shape::Remark | Shape::Term,
                Value::Whole(_) | Value::Fraction | Value::Flag(_),
            ) => {
                let quoted = format!("\"{}\"", self.written(node));
                let cause = Cause::WrongType {
                    expected: expected(shape),
                    found: source::found(&node.value, self.written(node)),
                };
                self.suggest(&node.span, cause, Some(&quoted));
            }
            (Shape::Whole(least, most), Value::Whole(value)) => self.range(node, *value, (*least, *most)),
            (Shape::True, Value::Flag(false)) => self.report(&node.span, Cause::OnlyTrue),
            (Shape::Date, Value::Text(text)) if Date::parse(text).is_none() => {
                self.report(&node.span, Cause::BadDate { text: text.clone(), month: false });
            }
            (Shape::Month, Value::Text(text)) if text.len() != 7 || Month::parse(text).is_none() => {
                self.report(&node.span, Cause::BadDate { text: text.clone(), month: true });
            }
            (Shape::Word(words), Value::Text(word)) if !words.contains(&word.as_str()) => {
                let meant = nearest(word, words.iter().copied());
                let cause = Cause::UnknownWord { word: word.clone(), possible: words.to_vec() };
                self.suggest(&node.span, cause, meant);
            }
            (Shape::Flag, Value::Flag(_))
            | (Shape::True, Value::Flag(true))
            | (Shape::Date | Shape::Month | Shape::Word(_), Value::Text(_)) => {}
            (Shape::NewId(form), Value::Text(id)) => self.form(id, &node.span, *form),
            (Shape::Id(table), Value::Text(id)) => self.known(*table, id, &node.span),
            _ => self.wrong_type(node, shape, label),
        }
    }

    /// A value as it is written.
    pub(super) fn written(&self, node: &Node) -> &str {
        self.tree.written(&node.span)
    }

    /// Says of a value that has a tag that it must have none. The engine reads past tags, or by them.
    pub(super) fn untagged(&mut self, node: &Node) {
        let (before, _) = self.tree.around(node.span.start);
        self.untagged_behind(before, node.span.start);
    }

    /// The same of a key: what ends the line before it is a text of its own.
    pub(super) fn untagged_key(&mut self, key: &Key) {
        let (before, _) = self.tree.around(key.span.start);
        self.untagged_behind(&before[before.rfind('\n').map_or(0, |end| end + 1)..], key.span.start);
    }

    fn untagged_behind(&mut self, before: &str, until: usize) {
        let from = until - before.len();
        let mut end = before.trim_end();
        let mut token = end.rsplit(char::is_whitespace).next().unwrap_or_default();
        if token.starts_with('&') {
            end = end[..end.len() - token.len()].trim_end();
            token = end.rsplit(char::is_whitespace).next().unwrap_or_default();
        }
        // In a list on one line a tag may stand behind a bracket without a blank.
        token = token.trim_start_matches(['[', '{']);
        let is_tag = |b: u8| b.is_ascii_alphanumeric() || b"!:/.<>_-".contains(&b);
        if token.starts_with('!') && token.bytes().all(is_tag) && !token.ends_with(':') {
            let span = from + end.len() - token.len()..from + end.len();
            self.report(&span, Cause::Tag(token.to_owned()));
        }
    }

    pub(super) fn range(&mut self, node: &Node, value: i64, (least, most): (i64, i64)) {
        if !(least..=most).contains(&value) {
            self.report(&node.span, Cause::OutOfRange { value, least, most });
        }
    }

    /// A text must say something, and may hold only placeholders that are replaced.
    fn text(&mut self, node: &Node, text: &str, replaced: &[&str]) {
        if text.trim().is_empty() {
            self.report(&node.span, Cause::EmptyText);
        }
        if let Some(c) = text.chars().find(|c| (printable::acts(*c) || printable::unseen(*c)) && *c != '\n') {
            // What is written by its escape, or in a text that is folded, has no place of its own.
            let written = self.written(node).find(c);
            let span = written.map_or(node.span.clone(), |n| node.span.start + n..node.span.start + n + c.len_utf8());
            self.report(&span, Cause::ActingCharacter(c));
        }
        for piece in text.split('{').skip(1) {
            let Some((word, _)) = piece.split_once('}') else { continue };
            let plain = !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_');
            if plain && !replaced.contains(&word) {
                // In folded texts the place is only known to the line on which the text begins.
                let braced = format!("{{{word}}}");
                let (_, source) = self.tree.around(node.span.start);
                let span = source.find(&braced).map_or(node.span.clone(), |n| {
                    let start = node.span.start + n;
                    start..start + braced.len()
                });
                let meant = nearest(word, replaced.iter().copied()).map(|meant| format!("{{{meant}}}"));
                self.suggest(&span, Cause::Placeholder(word.to_owned()), meant.as_deref());
            }
        }
    }
}

/// What belongs in a place.
pub(super) fn expected(shape: &Shape) -> Expected {
    match shape {
        Shape::Text | Shape::Template | Shape::Remark => Expected::Text,
        Shape::Line | Shape::Term => Expected::Line,
        Shape::Figure(..) => Expected::Figure,
        Shape::Whole(..) => Expected::Whole,
        Shape::Flag => Expected::Flag,
        Shape::True => Expected::True,
        Shape::Date => Expected::Day,
        Shape::Month => Expected::Month,
        Shape::Word(words) => Expected::Word(words),
        Shape::NewId(_) => Expected::NewId,
        Shape::Id(table) => Expected::Id(table.noun()),
        Shape::List(..) => Expected::List,
        Shape::OneOrMore(item) => Expected::OrList(Box::new(expected(item))),
        Shape::WordOr(words, other) => Expected::WordOr(words, Box::new(expected(other))),
        Shape::Record(_) | Shape::Group(_) | Shape::Map(_) | Shape::Tagged(_) => Expected::Map,
        Shape::Condition => Expected::Condition,
        Shape::Effect => Expected::Effect,
    }
}
