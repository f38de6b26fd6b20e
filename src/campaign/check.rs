//! Checks a file against the format: unknown, missing and doubled fields, types, ranges, ids; and notes for each figure where
//! it comes from.
//!
//! One walk along the tables of `shape`, which never stops at a problem. What holds between fields is checked in `build`.

mod basis;
mod scalar;

use crate::base::ids;
use crate::campaign::check::basis::Scope;
use crate::campaign::diagnostic::{Cause, Diagnostic, Found, Reserved, nearest};
use crate::campaign::ids::Ids;
use crate::campaign::provenance::Provenance;
use crate::campaign::shape::{self, BASIS, Basis, DEFAULTS_RECORD, Field, Form, Keys, Map, Record, Shape, Table};
use crate::campaign::source::{self, Tree};
use crate::campaign::yaml::{Key, Node, Value};
use std::collections::BTreeSet;
use std::ops::Range;

/// What a check of several files adds up.
#[derive(Default)]
pub(crate) struct Findings {
    /// The problems.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Where figures come from.
    pub(crate) provenance: Provenance,
    /// Sources that are cited somewhere.
    pub(crate) cited: BTreeSet<usize>,
}

/// Checks one file.
pub(crate) fn check(tree: &Tree<'_>, ids: &Ids, findings: &mut Findings) {
    let mut checker = Checker {
        tree,
        ids,
        findings,
        path: String::new(),
        said: String::new(),
        scope: Scope::default(),
        unmarked: None,
    };
    let begin = 0..0;
    checker.record(&tree.root, tree.file.record, &begin);
    if let Some(span) = checker.unmarked.take() {
        checker.report(&span, Cause::NoMark);
    }
}

/// The walk through one file.
struct Checker<'a> {
    tree: &'a Tree<'a>,
    ids: &'a Ids,
    findings: &'a mut Findings,
    /// The way to where the walk is: keys joined by points.
    path: String,
    /// The same as files of words have it: entries of lists by what names them.
    said: String,
    /// The mark and sources that count here unless a figure has its own.
    scope: Scope,
    /// The first figure without a mark.
    unmarked: Option<Range<usize>>,
}

impl Checker<'_> {
    fn report(&mut self, span: &Range<usize>, cause: Cause) {
        self.suggest(span, cause, None);
    }

    fn suggest(&mut self, span: &Range<usize>, cause: Cause, suggestion: Option<&str>) {
        let suggestion = suggestion.map(str::to_owned);
        self.findings.diagnostics.push(self.tree.problem(span, cause, suggestion));
    }

    fn wrong_type(&mut self, node: &Node, shape: &Shape, label: &Range<usize>) {
        let span = if node.span.is_empty() { label } else { &node.span };
        let found = source::found(&node.value, self.written(node));
        let meant = (found == Found::LeadingZeros).then(|| unpadded(self.written(node)));
        self.suggest(span, Cause::WrongType { expected: scalar::expected(shape), found }, meant.as_deref());
    }

    /// Goes one step down the path.
    fn within(&mut self, step: &str, visit: impl FnOnce(&mut Self)) {
        self.within_named(step, step, visit);
    }

    /// The same where files of words call the step otherwise.
    fn within_named(&mut self, step: &str, name: &str, visit: impl FnOnce(&mut Self)) {
        let lengths = (self.path.len(), self.said.len());
        for (path, step) in [(&mut self.path, step), (&mut self.said, name)] {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(step);
        }
        visit(self);
        self.path.truncate(lengths.0);
        self.said.truncate(lengths.1);
    }

    /// Checks a value; `label` is where to point when the value itself has no extent.
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    fn value(&mut self, node: &Node, shape: &Shape, label: &Range<usize>) {
        self.untagged(node);
        if shape.is_text() && node.value == Value::Nothing {
            return self.report(label, Cause::MissingText(self.said.clone()));
        }
        match shape {
            Shape::Record(record) => self.record(node, record, label),
            Shape::Group(figures) => self.record(node, &Record::group(figures), label),
            Shape::Map(map) => self.map(node, map, label),
            Shape::Tagged(fields) => self.tagged(node, fields, shape, label),
            Shape::Condition => self.tagged(node, Shape::conditions(), shape, label),
            Shape::Effect => self.tagged(node, Shape::effects(), shape, label),
            Shape::List(item, least, most) => self.list(node, shape, item, (*least, *most), label),
            Shape::OneOrMore(item) => match &node.value {
                Value::List(_) => self.list(node, shape, item, (1, 40), label),
                _ => self.value(node, item, label),
            },
            Shape::WordOr(words, other) => match &node.value {
                Value::Text(_) => self.value(node, &Shape::Word(words), label),
                _ => self.value(node, other, label),
            },
            Shape::Figure(least, most) => self.figure(node, (*least, *most), label),
            _ => self.scalar(node, shape, label),
        }
    }

    fn record(&mut self, node: &Node, record: &Record, label: &Range<usize>) {
        let Value::Map(entries) = &node.value else {
            return self.wrong_type(node, &Shape::Tagged(&[]), label);
        };
        let outer = self.scope.clone();
        self.defaults(entries);
        self.basis(node, record.basis);
        let shared: &[Field] = if record.basis == Basis::None { &[] } else { &BASIS };
        let fields: Vec<Field> = record.fields().collect();
        let mut seen = BTreeSet::new();
        let mut meant = BTreeSet::new();
        for (key, value) in entries {
            self.once(key, &mut seen);
            let field = fields.iter().chain(shared).find(|field| field.name == key.text);
            match field {
                Some(field) => self.within(field.name, |this| this.value(value, &field.shape, &key.span)),
                None if key.text == "defaults" => {}
                None => {
                    let names = fields.iter().chain(shared).map(|field| field.name);
                    let absent = names.filter(|name| !entries.iter().any(|(key, _)| key.text == *name));
                    let near = nearest(&key.text, absent);
                    meant.extend(near);
                    self.suggest(&key.span, Cause::UnknownField(key.text.clone()), near);
                }
            }
        }
        let absent = |field: &&Field| field.required && !seen.contains(field.name) && !meant.contains(field.name);
        for field in fields.iter().filter(absent) {
            let place = if label.is_empty() { node.head() } else { label.clone() };
            let name = field.name.to_owned();
            let cause = match self.said.as_str() {
                _ if !field.shape.is_text() && !field.shape.only_speaks() => Cause::MissingField(name),
                "" => Cause::MissingText(name),
                way => Cause::MissingText(format!("{way}.{name}")),
            };
            self.report(&place, cause);
        }
        self.scope = outer;
    }

    fn map(&mut self, node: &Node, map: &Map, label: &Range<usize>) {
        let Value::Map(entries) = &node.value else {
            return self.wrong_type(node, &Shape::Tagged(&[]), label);
        };
        let outer = self.scope.clone();
        self.defaults(entries);
        let mut seen = BTreeSet::new();
        for (key, value) in entries.iter().filter(|(key, _)| key.text != "defaults") {
            self.once(key, &mut seen);
            self.key(key, map.keys);
            self.within(&key.text, |this| this.value(value, &map.value, &key.span));
        }
        if let Keys::Each(words) = map.keys {
            for word in words.iter().filter(|word| !seen.contains(**word)) {
                self.report(label, Cause::MissingField((*word).to_owned()));
            }
        } else {
            self.count(seen.len(), map.count, label);
        }
        self.scope = outer;
    }

    /// The `defaults` of a map come into force before anything else in it is looked at.
    fn defaults(&mut self, entries: &[(Key, Node)]) {
        if let Some((key, node)) = entries.iter().find(|(key, _)| key.text == "defaults") {
            let before = self.findings.diagnostics.len();
            self.within("defaults", |this| this.record(node, &DEFAULTS_RECORD, &key.span));
            if self.findings.diagnostics.len() == before {
                self.narrow(node);
            }
        }
    }

    fn once<'k>(&mut self, key: &'k Key, seen: &mut BTreeSet<&'k str>) {
        self.untagged_key(key);
        if !seen.insert(&key.text) {
            self.report(&key.span, Cause::DuplicateKey(key.text.clone()));
        }
    }

    fn key(&mut self, key: &Key, keys: Keys) {
        match keys {
            Keys::New(table) => self.form(&key.text, &key.span, table.form()),
            Keys::Free => self.form(&key.text, &key.span, Form::Kebab),
            Keys::Of(table) => self.known(table, &key.text, &key.span),
            Keys::Each(words) if words.contains(&key.text.as_str()) => {}
            Keys::Each(words) => {
                let meant = nearest(&key.text, words.iter().copied());
                self.suggest(&key.span, Cause::UnknownField(key.text.clone()), meant);
            }
        }
    }

    fn form(&mut self, id: &str, span: &Range<usize>, form: Form) {
        if let Some(seat) = (form == Form::Code).then(|| reserved(id)).flatten() {
            let meant = (id == "GR").then_some("EL");
            self.suggest(span, Cause::ReservedCode { code: id.to_owned(), seat }, meant);
        } else if !form.fits(id) {
            self.report(span, Cause::BadId { id: id.to_owned(), form: form.into() });
        }
    }

    /// Checks that an id exists.
    fn known(&mut self, table: Table, id: &str, span: &Range<usize>) {
        match self.ids.index(table, id) {
            Some(index) if table == Table::Sources => {
                self.findings.cited.insert(index);
            }
            None if self.ids.known(table) => {
                let ids = self.ids;
                let meant = match (table, id) {
                    (Table::States, "GR") => Some("EL"),
                    _ => nearest(id, ids.of(table).iter().map(String::as_str)),
                };
                self.suggest(span, Cause::UnknownId { kind: table.noun(), id: id.to_owned() }, meant);
            }
            _ => {}
        }
    }

    fn tagged(&mut self, node: &Node, fields: &'static [Field], shape: &Shape, label: &Range<usize>) {
        let Value::Map(entries) = &node.value else {
            return self.wrong_type(node, shape, label);
        };
        let [(key, value)] = entries.as_slice() else {
            return self.report(&node.head(), Cause::OneKey(entries.len()));
        };
        if let Some(field) = fields.iter().find(|field| field.name == key.text) {
            self.within(field.name, |this| this.value(value, &field.shape, &key.span));
        } else {
            let meant = nearest(&key.text, fields.iter().map(|field| field.name));
            self.suggest(&key.span, Cause::UnknownField(key.text.clone()), meant);
        }
    }

    fn list(&mut self, node: &Node, shape: &Shape, item: &Shape, bounds: (usize, usize), label: &Range<usize>) {
        let Value::List(items) = &node.value else {
            return self.wrong_type(node, shape, label);
        };
        let mut ids = BTreeSet::new();
        for (position, entry) in items.iter().enumerate() {
            let id = entry.get("id");
            if let Some((id, node)) = id.and_then(|node| Some((node.text()?, node)))
                && !ids.insert(id)
            {
                self.report(&node.span, Cause::DuplicateId(id.to_owned()));
            }
            let position = position.to_string();
            let step = id.and_then(Node::text).unwrap_or(&position);
            let name = shape::name_of(entry).unwrap_or_else(|| position.clone());
            self.within_named(step, &name, |this| this.value(entry, item, &entry.head()));
        }
        self.count(items.len(), bounds, label);
    }

    fn count(&mut self, count: usize, (least, most): (usize, usize), label: &Range<usize>) {
        if !(least..=most).contains(&count) {
            self.report(label, Cause::Count { count, least, most });
        }
    }
}

/// A whole number without the zeros before it.
fn unpadded(written: &str) -> String {
    let (sign, digits) = written.strip_prefix('-').map_or(("", written), |digits| ("-", digits));
    let digits = digits.trim_start_matches(['+', '0', '_']);
    format!("{sign}{}", if digits.is_empty() { "0" } else { digits })
}

/// What a code stands for that the program uses itself.
fn reserved(code: &str) -> Option<Reserved> {
    Some(match code {
        ids::code::COMMISSION => Reserved::Commission,
        ids::code::BEIJING => Reserved::Beijing,
        ids::code::FACILITATOR => Reserved::Facilitator,
        ids::code::OBSERVER => Reserved::Observer,
        "GR" => Reserved::Greece,
        _ => return None,
    })
}

/// The first key of `campaign.yaml` that must be right before anything else is said.
#[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
pub(crate) fn format_of(tree: &Tree<'_>) -> Option<Diagnostic> {
    let node = tree.root.get("format")?;
    match node.value {
        Value::Whole(format) if format != shape::FORMAT => {
            Some(source::at(tree.file.name, tree.text, node.span.clone(), Cause::UnknownFormat(format), None))
        }
        _ => None,
    }
}
