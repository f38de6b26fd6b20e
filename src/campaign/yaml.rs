//! YAML to a tree in which every key and every value knows where it stands: the only module that knows the YAML engine.
//!
//! One hand-written visitor reads everything, so that exact positions survive for whatever is checked later: a figure may be
//! a number or a map, and its mistakes still get the right line and column. What the tree means is the readers' business.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::campaign::diagnostic::NoYaml;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_yaml::budget::BudgetBreach;
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy};
use serde_yaml::{Error, Location, Spanned};
use std::fmt;
use std::ops::Range;

/// The most nodes that a file may have: the largest shipped one has a tenth of it.
const MOST_NODES: usize = 100_000;

/// The deepest nesting.
const DEEPEST: usize = 48;

/// What the visitor tells the engine of a key without a letter, to be known again.
const EMPTY_KEY: &str = "empty-key";

/// A value with the bytes of the source that it stands at.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Node {
    /// Where it begins and ends in the source; for lists and maps, where it begins.
    pub(crate) span: Range<usize>,
    /// What it is.
    pub(crate) value: Value,
}

impl Node {
    /// The value of a key, if this is a map that has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(k, _)| k.text == key).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The text, if this is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Where to point at it: a map or list itself has no extent, so its first key or entry is shown.
    pub(crate) fn head(&self) -> Range<usize> {
        match &self.value {
            Value::Map(entries) => entries.first().map_or(self.span.clone(), |(key, _)| key.span.clone()),
            Value::List(items) => items.first().map_or(self.span.clone(), Self::head),
            _ => self.span.clone(),
        }
    }
}

/// A value.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Value {
    /// Nothing after the colon, or `null`.
    Nothing,
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A number with a fraction: no file has use for one.
    Fraction,
    /// A text, quoted or not.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the file; keys may occur twice.
    Map(Vec<(Key, Node)>),
}

/// A key of a map.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Key {
    /// The key.
    pub(crate) text: String,
    /// Where it stands.
    pub(crate) span: Range<usize>,
}

/// Why a source cannot be read.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Unreadable {
    /// Where, if known.
    pub(crate) span: Range<usize>,
    /// Why.
    pub(crate) cause: NoYaml,
    /// Whether it is YAML, but larger or deeper than allowed.
    pub(crate) bomb: bool,
}

/// Reads a source.
///
/// # Errors
/// When it is not YAML, nests too deeply, or has too many nodes or aliases.
pub(crate) fn read(source: &str) -> Result<Node, Unreadable> {
    let options = serde_yaml::options! {
        strict_booleans: true,
        with_snippet: false,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::Error,
        budget: serde_yaml::budget! { max_nodes: MOST_NODES, max_depth: DEEPEST, max_aliases: 100, max_documents: 1 },
    };
    serde_yaml::from_str_with_options::<Spanned<Value>>(source, options)
        .map(Node::from)
        .map_err(|error| unreadable(source, &error))
}

/// What the engine found wrong, in words that do not speak of the engine.
fn unreadable(source: &str, error: &Error) -> Unreadable {
    let error = error.without_snippet();
    let span = error.location().map_or(0..0, |at| {
        let span = bytes(&at);
        if span == (0..0) { place(source, at.line(), at.column()) } else { span }
    });
    let root = match error {
        Error::AliasError { error, .. } => error.without_snippet(),
        other => other,
    };
    let second =
        matches!(root, Error::MultipleDocuments { .. } | Error::Budget { breach: BudgetBreach::Documents { .. }, .. });
    let bomb = matches!(
        root,
        Error::Budget { .. } | Error::AliasReplayLimitExceeded { .. } | Error::AliasReplayStackDepthExceeded { .. }
    );
    let cause = match root {
        _ if second => NoYaml::SecondDocument,
        _ if bomb => NoYaml::TooMuch { values: MOST_NODES, levels: DEEPEST },
        other => engine(&other.to_string()),
    };
    // The engine points at where the lines before a tab end.
    let span = if cause.is_of_tabs() { tab(source, span.start).unwrap_or(span) } else { span };
    Unreadable { span, cause, bomb: bomb && !second }
}

/// What the engine says, without where it says that it is.
fn engine(words: &str) -> NoYaml {
    match words.split_once(" at line ").map_or(words, |(words, _)| words) {
        EMPTY_KEY => NoYaml::EmptyKey,
        words => NoYaml::Engine(words.to_owned()),
    }
}

/// The first tab from a place on with which a line begins, spaces before it or not.
fn tab(source: &str, from: usize) -> Option<Range<usize>> {
    let mut begin = source.get(..from)?.rfind('\n').map_or(0, |end| end + 1);
    for line in source.get(begin..)?.split_inclusive('\n') {
        let blanks = line.len() - line.trim_start_matches(' ').len();
        if line[blanks..].starts_with('\t') {
            return Some(begin + blanks..begin + blanks + 1);
        }
        begin += line.len();
    }
    None
}

/// The letter at a line and a column, both from 1; past the end of the source, its end.
fn place(source: &str, line: u64, column: u64) -> Range<usize> {
    let less_one = |n: u64| usize::try_from(n).unwrap_or(1).saturating_sub(1);
    let begin: usize = source.split_inclusive('\n').take(less_one(line)).map(str::len).sum();
    let mut rest = source[begin..].chars();
    let start = begin + rest.by_ref().take(less_one(column)).map(char::len_utf8).sum::<usize>();
    start..start + rest.next().map_or(0, char::len_utf8)
}

fn bytes(at: &Location) -> Range<usize> {
    let place = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    let start = place(at.span().byte_offset());
    start..start + place(at.span().byte_len())
}

impl From<Spanned<Value>> for Node {
    fn from(spanned: Spanned<Value>) -> Self {
        Self { span: bytes(&spanned.referenced), value: spanned.value }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

/// The one visitor: takes whatever stands there.
struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or(Value::Fraction, Value::Whole))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Fraction)
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut nodes = Vec::new();
        while let Some(item) = list.next_element::<Spanned<Value>>()? {
            nodes.push(Node::from(item));
        }
        Ok(Value::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key::<Spanned<String>>()? {
            if key.value.is_empty() {
                return Err(A::Error::custom(EMPTY_KEY));
            }
            let value = map.next_value::<Spanned<Value>>()?;
            entries.push((Key { span: bytes(&key.referenced), text: key.value }, Node::from(value)));
        }
        Ok(Value::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, Node, Value, read};

    /// The text at the span of what stands under a path of keys.
    fn at<'a>(source: &'a str, path: &[&str]) -> &'a str {
        let root = read(source).unwrap();
        let node = path.iter().fold(&root, |node, key| node.get(key).unwrap());
        &source[node.span.clone()]
    }

    #[test]
    fn every_value_knows_where_it_stands() {
        let source = "ä: \"ü\"\nmap:\n  bite: {value: 900, mark: source}\n  list: [1, x]\n";
        assert_eq!(at(source, &["map", "bite", "value"]), "900");
        assert_eq!(at(source, &["map", "bite", "mark"]), "source");
        assert_eq!(at(source, &["ä"]), "\"ü\"");
    }

    #[test]
    fn a_tab_is_found_where_it_stands() {
        let source = "a:\n  b: 1\n\tc: 2\n";
        let found = read(source).unwrap_err();
        assert_eq!(source.get(found.span.clone()), Some("\t"), "{found:?}");
        assert_eq!(source[..found.span.start].lines().count(), 2, "in the third line: {found:?}");
    }

    #[test]
    fn words_of_yaml_1_1_are_texts_and_keys_may_come_twice() {
        let root = read("no: no\nno: on\nmonth: 2026-02\n").unwrap();
        let Value::Map(entries) = root.value else { panic!("not a map") };
        let texts: Vec<_> = entries.iter().map(|(key, node)| (key.text.as_str(), node.text().unwrap())).collect();
        assert_eq!(texts, [("no", "no"), ("no", "on"), ("month", "2026-02")]);
    }

    /// What the second engine reads, in terms of the first.
    fn second(value: &yaml_serde::Value) -> Value {
        use yaml_serde::Value as Other;
        let node = |value| Node { span: 0..0, value };
        match value {
            Other::Null => Value::Nothing,
            Other::Bool(flag) => Value::Flag(*flag),
            Other::Number(number) => number.as_i64().map_or(Value::Fraction, Value::Whole),
            Other::String(text) => Value::Text(text.clone()),
            Other::Sequence(items) => Value::List(items.iter().map(|item| node(second(item))).collect()),
            Other::Mapping(map) => {
                let key = |key: &Other| Key { text: key.as_str().unwrap().to_owned(), span: 0..0 };
                Value::Map(map.iter().map(|(k, item)| (key(k), node(second(item)))).collect())
            }
            Other::Tagged(tagged) => panic!("a tag: {tagged:?}"),
        }
    }

    /// A value without its places.
    fn bare(value: Value) -> Value {
        let node = |node: Node| Node { span: 0..0, value: bare(node.value) };
        match value {
            Value::List(items) => Value::List(items.into_iter().map(node).collect()),
            Value::Map(entries) => {
                let entry = |(key, value): (Key, Node)| (Key { span: 0..0, ..key }, node(value));
                Value::Map(entries.into_iter().map(entry).collect())
            }
            other => other,
        }
    }

    #[test]
    fn a_second_engine_reads_the_same_in_every_shipped_file() {
        let names = crate::campaign::builtin::names();
        let shipped = names.map(|name| crate::campaign::builtin::files(name).unwrap());
        for (name, text) in shipped.chain([crate::campaign::skeleton::files()]).flatten() {
            if name != crate::campaign::shape::POPULATIONS {
                let other: yaml_serde::Value = yaml_serde::from_str(&text).unwrap();
                assert!(bare(read(&text).unwrap().value) == second(&other), "{name}");
            }
        }
    }

    #[test]
    fn what_is_not_yaml_is_said_with_its_place() {
        let wrong = read("a: 1\nb: [1\nc: 2\n").unwrap_err();
        assert!(!wrong.bomb);
        assert!(wrong.span.start >= 7, "{wrong:?}");
        assert!(!format!("{:?}", wrong.cause).contains("line"), "{wrong:?}");
        assert!(read("a: 1\n---\nb: 2\n").is_err());
        assert!(read("a: {<<: {b: 1}}\n").is_err());
    }

    #[test]
    fn bombs_do_not_go_off() {
        let mut laughs = vec!["a0: &a0 [x, x, x, x, x, x, x, x, x, x]".to_owned()];
        laughs.extend((1..9).map(|n| format!("a{n}: &a{n} [{}]", vec![format!("*a{}", n - 1); 10].join(", "))));
        let laugh = read(&laughs.join("\n")).unwrap_err();
        assert!(laugh.bomb, "{laugh:?}");
        assert!(read(&"[".repeat(100_000)).is_err());
        let wide = format!("a: [{}]", "1,".repeat(200_000));
        assert!(read(&wide).unwrap_err().bomb);
    }
}
