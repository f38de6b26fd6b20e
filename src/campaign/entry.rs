//! Typed reading of a checked tree: each getter answers nothing where the check has already reported a problem.
//!
//! So whoever builds something from entries uses `?` throughout, and what could not be built is simply not there.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::calendar::{Date, Month};
use crate::base::figures::Source;
use crate::base::set::{Dense, Set};
use crate::campaign::diagnostic::{Cause, Diagnostic};
use crate::campaign::ids::Ids;
use crate::campaign::shape::Table;
use crate::campaign::source::Tree;
use crate::campaign::yaml::{Key, Node, Value};
use std::collections::BTreeSet;
use std::ops::Range;

/// A node with the file that it stands in and the ids of the campaign.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// The file.
    pub(crate) tree: &'a Tree<'a>,
    /// The ids of the campaign.
    pub(crate) ids: &'a Ids,
    /// The node.
    pub(crate) node: &'a Node,
}

impl<'a> Entry<'a> {
    const fn at(self, node: &'a Node) -> Self {
        Self { node, ..self }
    }

    /// What stands under a key.
    pub(crate) fn child(self, key: &str) -> Option<Self> {
        Some(self.at(self.node.get(key)?))
    }

    /// The number itself: a whole number, or a figure written as a map.
    pub(crate) fn number(self) -> Option<i32> {
        match &self.node.value {
            Value::Whole(value) => i32::try_from(*value).ok(),
            Value::Map(_) => match self.node.get("value")?.value {
                Value::Whole(value) => i32::try_from(value).ok(),
                _ => None,
            },
            _ => None,
        }
    }

    /// A figure.
    pub(crate) fn int(self, key: &str) -> Option<i32> {
        self.child(key)?.number()
    }

    /// A figure that may be absent.
    pub(crate) fn int_or(self, key: &str, absent: i32) -> Option<i32> {
        self.child(key).map_or(Some(absent), Self::number)
    }

    /// A small figure.
    pub(crate) fn small<T: TryFrom<i32>>(self, key: &str) -> Option<T> {
        T::try_from(self.int(key)?).ok()
    }

    /// Figures under several keys of one map.
    pub(crate) fn ints<const N: usize>(self, key: &str, names: [&str; N]) -> Option<[i32; N]> {
        let map = self.child(key)?;
        let mut figures = [0; N];
        for (figure, name) in figures.iter_mut().zip(names) {
            *figure = map.int(name)?;
        }
        Some(figures)
    }

    /// The text itself, without white space around it.
    pub(crate) fn words(self) -> Option<&'a str> {
        self.node.text().map(str::trim)
    }

    /// A text.
    pub(crate) fn text(self, key: &str) -> Option<String> {
        self.child(key)?.words().map(str::to_owned)
    }

    /// A text that may be absent, empty then.
    pub(crate) fn text_or_empty(self, key: &str) -> Option<String> {
        self.child(key).map_or(Some(String::new()), |entry| entry.words().map(str::to_owned))
    }

    /// A word.
    pub(crate) fn word(self, key: &str) -> Option<&'a str> {
        self.child(key)?.words()
    }

    /// `true` or `false`.
    pub(crate) fn flag(self, key: &str) -> Option<bool> {
        match self.child(key)?.node.value {
            Value::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    /// `true` or `false`, `false` if absent.
    pub(crate) fn flag_or_false(self, key: &str) -> Option<bool> {
        if self.child(key).is_none() { Some(false) } else { self.flag(key) }
    }

    /// A day.
    pub(crate) fn date(self, key: &str) -> Option<Date> {
        Date::parse(self.word(key)?)
    }

    /// A month.
    pub(crate) fn month(self, key: &str) -> Option<Month> {
        Month::parse(self.word(key)?)
    }

    /// The entries of a list; of one value, that value.
    pub(crate) fn items(self) -> Vec<Self> {
        match &self.node.value {
            Value::List(items) => items.iter().map(|node| self.at(node)).collect(),
            _ => vec![self],
        }
    }

    /// The entries of the list under a key; none if absent.
    pub(crate) fn list(self, key: &str) -> Vec<Self> {
        self.child(key).map(Self::items).unwrap_or_default()
    }

    /// The texts of the list under a key; none if absent.
    pub(crate) fn texts(self, key: &str) -> Option<Vec<String>> {
        self.list(key).into_iter().map(|entry| entry.words().map(str::to_owned)).collect()
    }

    /// The rows of a map; of two with the same key the first counts, as it does for ids.
    pub(crate) fn rows(self) -> Vec<(&'a Key, Self)> {
        match &self.node.value {
            Value::Map(entries) => {
                let mut seen = BTreeSet::from(["defaults"]);
                let rows = entries.iter().filter(|(key, _)| seen.insert(key.text.as_str()));
                rows.map(|(key, node)| (key, self.at(node))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The rows of the map under a key.
    pub(crate) fn table(self, key: &str) -> Vec<(&'a Key, Self)> {
        self.child(key).map(Self::rows).unwrap_or_default()
    }

    /// The one key of a map that says what it is, with what stands under it.
    pub(crate) fn tag(self) -> Option<(&'a Key, Self)> {
        match &self.node.value {
            Value::Map(entries) => entries.first().map(|(key, node)| (key, self.at(node))),
            _ => None,
        }
    }

    /// The id itself, as a position in its table.
    pub(crate) fn id_of(self, table: Table) -> Option<usize> {
        self.ids.index(table, self.words()?)
    }

    /// An id.
    pub(crate) fn id(self, key: &str, table: Table) -> Option<usize> {
        self.child(key)?.id_of(table)
    }

    #[expect(clippy::option_option, reason = "wrong, rightly absent, and there are three things")]
    /// An id that may be absent.
    pub(crate) fn id_or_none(self, key: &str, table: Table) -> Option<Option<usize>> {
        self.child(key).map_or(Some(None), |entry| entry.id_of(table).map(Some))
    }

    /// The ids of a list, as a set; empty if absent.
    pub(crate) fn set<T: Dense>(self, key: &str, table: Table) -> Option<Set<T>> {
        self.list(key)
            .into_iter()
            .map(|entry| entry.id_of(table).map(bit))
            .collect::<Option<Vec<T>>>()
            .map(Set::from_iter)
    }

    /// A problem with this entry.
    pub(crate) fn problem(self, cause: Cause) -> Diagnostic {
        self.problem_at(self.node.head(), cause)
    }

    /// A problem at a place of this file.
    pub(crate) fn problem_at(self, span: Range<usize>, cause: Cause) -> Diagnostic {
        self.tree.problem(&span, cause, None)
    }
}

impl Source for Entry<'_> {
    fn number(self, name: &str) -> Option<i32> {
        self.int(name)
    }

    fn group(self, name: &str) -> Option<Self> {
        self.child(name)
    }
}

/// The dense id at a position.
fn bit<T: Dense>(index: usize) -> T {
    T::from_bit(u32::try_from(index).unwrap_or(0))
}
