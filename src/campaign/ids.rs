//! Which ids a campaign gives out: collected from all files before anything is checked, so that files may refer to each other.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::campaign::shape::Table;
use crate::campaign::source::Tree;
use crate::campaign::yaml::{Node, Value};
use std::collections::BTreeMap;

/// The ids of all tables.
#[derive(Default)]
pub(crate) struct Ids {
    tables: BTreeMap<Table, Rows>,
}

/// The ids of one table, in the order of the file; the first of two that are the same counts.
#[derive(Default)]
struct Rows {
    order: Vec<String>,
    index: BTreeMap<String, usize>,
    /// False when the file could not be read: then nothing can be said about ids.
    known: bool,
}

impl Ids {
    /// Collects the ids of the files that could be read. `absent` says whether a file is rightly absent.
    pub(crate) fn collect(trees: &[Tree<'_>], absent: impl Fn(&str) -> bool) -> Self {
        let mut tables = BTreeMap::new();
        for table in Table::ALL {
            let (file, key) = table.home();
            let mut rows = Rows { known: absent(file), ..Rows::default() };
            let home = trees.iter().find(|tree| tree.file.name == file);
            if let Some(node) = home.and_then(|tree| tree.root.get(key)) {
                rows.known = matches!(node.value, Value::Map(_) | Value::List(_));
                for id in ids(node) {
                    if !rows.index.contains_key(id) {
                        rows.index.insert(id.to_owned(), rows.order.len());
                        rows.order.push(id.to_owned());
                    }
                }
            }
            tables.insert(table, rows);
        }
        Self { tables }
    }

    /// The position of an id in its table.
    pub(crate) fn index(&self, table: Table, id: &str) -> Option<usize> {
        self.tables.get(&table)?.index.get(id).copied()
    }

    /// Whether the table could be read, so that an id not in it does not exist.
    pub(crate) fn known(&self, table: Table) -> bool {
        self.tables.get(&table).is_some_and(|rows| rows.known)
    }

    /// The ids of a table, in order.
    pub(crate) fn of(&self, table: Table) -> &[String] {
        self.tables.get(&table).map_or(&[], |rows| &rows.order)
    }
}

/// The ids under a table's home: the keys of a map, or the `id` of each entry of a list.
fn ids(node: &Node) -> Vec<&str> {
    match &node.value {
        Value::Map(entries) => {
            entries.iter().map(|(key, _)| key.text.as_str()).filter(|key| *key != "defaults").collect()
        }
        Value::List(items) => items.iter().filter_map(|item| item.get("id")?.text()).collect(),
        _ => Vec::new(),
    }
}
