//! Figures and what they rest on: mark and sources, from the figure itself or from the nearest default.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::Checker;
use crate::campaign::diagnostic::{Cause, nearest};
use crate::campaign::provenance::{self, Figure, Mark, SourceId};
use crate::campaign::shape::{Basis, FIGURE, MARKS, Shape, Table};
use crate::campaign::yaml::{Node, Value};
use std::ops::Range;
use std::sync::Arc;

/// The mark and sources that count for a figure without its own.
#[derive(Clone, Default)]
pub(super) struct Scope {
    mark: Option<Mark>,
    sources: Option<Arc<[SourceId]>>,
}

impl Scope {
    fn sources(&self) -> Arc<[SourceId]> {
        self.sources.clone().unwrap_or_default()
    }
}

impl Checker<'_> {
    /// Checks a figure and notes where it comes from.
    pub(super) fn figure(&mut self, node: &Node, bounds: (i64, i64), label: &Range<usize>) {
        match &node.value {
            Value::Whole(value) => {
                self.range(node, *value, bounds);
                self.note(node, *value, None, None);
            }
            Value::Map(_) => self.figure_map(node, bounds, label),
            _ => self.wrong_type(node, &Shape::Figure(bounds.0, bounds.1), label),
        }
    }

    fn figure_map(&mut self, node: &Node, bounds: (i64, i64), label: &Range<usize>) {
        let Value::Map(entries) = &node.value else { return };
        let before = self.findings.diagnostics.len();
        let mut seen = std::collections::BTreeSet::new();
        let mut numbers = [None; 3];
        let names = ["low", "value", "high"];
        for (key, value) in entries {
            self.once(key, &mut seen);
            if let Some(n) = names.iter().position(|name| *name == key.text) {
                self.untagged(value);
                self.scalar(value, &Shape::Whole(bounds.0, bounds.1), &key.span);
                numbers[n] = match value.value {
                    Value::Whole(number) => Some(number),
                    _ => None,
                };
            } else if let Some(field) = FIGURE.iter().find(|field| field.name == key.text) {
                self.value(value, &field.shape, &key.span);
            } else {
                let known = names.into_iter().chain(FIGURE.iter().map(|field| field.name));
                self.suggest(&key.span, Cause::UnknownField(key.text.clone()), nearest(&key.text, known));
            }
        }
        if !seen.contains("value") {
            return self.report(label, Cause::MissingField("value".to_owned()));
        }
        if self.findings.diagnostics.len() > before {
            return;
        }
        let [low, Some(value), high] = numbers else { return };
        let (lowest, highest) = (low.unwrap_or(value), high.unwrap_or(value));
        if lowest > value || value > highest {
            return self.report(label, Cause::RangeOrder { low: lowest, value, high: highest });
        }
        let outer = self.scope.clone();
        self.narrow(node);
        let range = (low.is_some() || high.is_some()).then_some((lowest, highest));
        self.note(node, value, range, node.get("note").and_then(Node::text));
        self.scope = outer;
    }

    fn note(&mut self, node: &Node, value: i64, range: Option<(i64, i64)>, remark: Option<&str>) {
        if self.scope.mark.is_none() && self.unmarked.is_none() {
            self.unmarked = Some(node.head());
        }
        let figure = Figure {
            value,
            range,
            mark: self.scope.mark.unwrap_or(Mark::Invented),
            sources: self.scope.sources(),
            note: remark.map(str::to_owned),
        };
        self.findings.provenance.put_figure(self.path.clone(), figure);
    }

    /// Takes the mark and sources of a map, where it has them, as those that count from here on.
    pub(super) fn narrow(&mut self, node: &Node) {
        let mark = node.get("mark").and_then(|node| Some((mark(node)?, node)));
        let own = node.get("source");
        if let Some(list) = own {
            self.scope.sources = Some(self.sources(list));
        }
        if let Some((mark, place)) = mark {
            self.scope.mark = Some(mark);
            if matches!(mark, Mark::Source | Mark::Secondary) && self.scope.sources().is_empty() && own.is_none() {
                self.report(&place.span, Cause::NoSource(mark.id()));
            }
        }
    }

    /// Notes what a record rests on; where its marks speak of its figures, they count for them.
    pub(super) fn basis(&mut self, node: &Node, basis: Basis) {
        if basis == Basis::None || super::shape::BASIS.iter().all(|field| node.get(field.name).is_none()) {
            return;
        }
        let outer = self.scope.clone();
        self.narrow(node);
        let rests = provenance::Basis {
            mark: self.scope.mark.unwrap_or(Mark::Invented),
            sources: self.scope.sources(),
            paragraphs: node.get("paragraph").map(texts).unwrap_or_default(),
            note: node.get("note").and_then(Node::text).map(str::to_owned),
        };
        self.findings.provenance.put_record(self.path.clone(), rests);
        if basis == Basis::Words {
            self.scope = outer;
        }
    }

    fn sources(&self, node: &Node) -> Arc<[SourceId]> {
        let index = |id: String| self.ids.index(Table::Sources, &id).and_then(|n| u16::try_from(n).ok());
        texts(node).into_iter().filter_map(index).map(SourceId).collect()
    }
}

fn mark(node: &Node) -> Option<Mark> {
    let marks = [Mark::Source, Mark::Secondary, Mark::Estimate, Mark::Invented];
    let position = MARKS.iter().position(|word| Some(*word) == node.text())?;
    marks.get(position).copied()
}

/// One text or a list of texts.
pub(super) fn texts(node: &Node) -> Vec<String> {
    match &node.value {
        Value::List(items) => items.iter().filter_map(Node::text).map(str::to_owned).collect(),
        _ => node.text().map(str::to_owned).into_iter().collect(),
    }
}
