//! Which key does what where: rows of data (`assets/keymap.yaml`), and a user's own rows over them.
//!
//! Help, footers and tables of keys are made from these rows, so they cannot drift. What an action *does* is for each screen.

mod action;
mod context;

pub use action::Action;
pub use context::Context;

use crate::campaign::yaml::{self, Node, Value};
use crate::tui::input::Key;
use crate::tui::sheet::{Mistake, Sheet};
use crate::words::text::{self, say};

/// A row: these keys do this in this context.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Where.
    pub context: Context,
    /// Which keys; the first is the one that footers show.
    pub keys: Vec<Key>,
    /// What they do.
    pub action: Action,
}

/// All rows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Keymap {
    rows: Vec<Row>,
}

const SHIPPED: &str = include_str!("../../assets/keymap.yaml");

impl Keymap {
    /// The keys of the program.
    #[must_use]
    pub fn shipped() -> Self {
        Self { rows: read("keymap.yaml", SHIPPED).0.into_iter().map(|(row, _)| row).collect() }
    }

    /// The keys of the program with a user's own rows over them, and what is wrong with those. A row that would leave a key
    /// with two meanings on one screen is not taken.
    #[must_use]
    pub fn with_user(file: &str, text: &str) -> (Self, Vec<Mistake>) {
        let mut keymap = Self::shipped();
        let (rows, mut mistakes) = read(file, text);
        for (row, (line, column)) in rows {
            let mut trial = keymap.clone();
            let same = |known: &Row| (known.context, known.action) == (row.context, row.action);
            match trial.rows.iter_mut().find(|known| same(known)) {
                Some(known) => known.keys.clone_from(&row.keys),
                None => trial.rows.push(row.clone()),
            }
            match trial.conflicts().into_iter().next() {
                None => keymap = trial,
                Some((key, action, other)) => mistakes.push(Mistake {
                    file: file.to_owned(),
                    line,
                    column,
                    cause: say!(
                        "keymap-conflict",
                        context = row.context.word().to_string(),
                        key = key.to_string(),
                        action = action.word().to_string(),
                        second = other.word().to_string()
                    ),
                }),
            }
        }
        (keymap, mistakes)
    }

    /// All rows.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// What a key does on a screen, whose own context is given. A capital letter that has no row does what the small one does: Caps
    /// Lock is seldom meant.
    #[must_use]
    pub fn action(&self, context: Context, key: Key) -> Option<Action> {
        let bound = |key: Key| {
            context.chain().find_map(|context| {
                let row = self.rows.iter().find(|row| row.context == context && row.keys.contains(&key));
                row.map(|row| row.action)
            })
        };
        bound(key).or_else(|| bound(key.small()?))
    }

    /// The key that footers show for an action on a screen.
    #[must_use]
    pub fn key(&self, context: Context, action: Action) -> Option<Key> {
        context.chain().find_map(|context| {
            let row = self.rows.iter().find(|row| row.context == context && row.action == action)?;
            row.keys.first().copied()
        })
    }

    /// The rows that count on a screen, its own first.
    pub fn on(&self, context: Context) -> impl Iterator<Item = &Row> {
        context.chain().flat_map(move |context| self.rows.iter().filter(move |row| row.context == context))
    }

    /// Keys that mean two things on one screen, with both.
    #[must_use]
    pub fn conflicts(&self) -> Vec<(Key, Action, Action)> {
        let mut found = Vec::new();
        for context in Context::ALL {
            let mut known: Vec<(Key, Action)> = Vec::new();
            for (key, action) in self.on(context).flat_map(|row| row.keys.iter().map(|key| (*key, row.action))) {
                match known.iter().find(|(other, _)| *other == key) {
                    Some((_, other)) => found.push((key, *other, action)),
                    None => known.push((key, action)),
                }
            }
        }
        found
    }
}

/// A row, and where it stands: line and column, from 1.
type Placed = (Row, (usize, usize));

fn read(file: &str, text: &str) -> (Vec<Placed>, Vec<Mistake>) {
    let (mut sheet, root) = Sheet::read(file, text);
    let mut rows = Vec::new();
    for (field, value) in root.as_ref().map_or(&[][..], |root| sheet.entries(root)) {
        match field.text.as_str() {
            "format" => {}
            "keys" => {
                for (key, list) in sheet.entries(value) {
                    contexts(&mut sheet, key, list, &mut rows);
                }
            }
            other => sheet.unknown(&field.span, "field", other, ["format", "keys"].into_iter()),
        }
    }
    (rows, sheet.mistakes())
}

/// The rows of a context.
fn contexts(sheet: &mut Sheet<'_>, key: &yaml::Key, list: &Node, rows: &mut Vec<Placed>) {
    let Some(context) = Context::parse(&key.text) else {
        sheet.unknown(&key.span, "context", &key.text, Context::ALL.iter().map(|context| context.word()));
        return;
    };
    for node in sheet.items(list) {
        let place = sheet.place(&node.head());
        rows.extend(row(sheet, context, node).map(|row| (row, place)));
    }
}

fn row(sheet: &mut Sheet<'_>, context: Context, node: &Node) -> Option<Row> {
    for (field, _) in sheet.entries(node) {
        if !["keys", "action"].contains(&field.text.as_str()) {
            sheet.unknown(&field.span, "field", &field.text, ["keys", "action"].into_iter());
        }
    }
    let mut keys = Vec::new();
    for item in node.get("keys").map_or(&[][..], |list| sheet.items(list)) {
        let name = item.text().map_or_else(|| number(item), str::to_owned);
        match Key::parse(&name) {
            Some(key) => keys.push(key),
            None => sheet.mistake(&item.span, &say!("keymap-no-key", name = name.as_str())),
        }
    }
    let Some(action) = node.get("action") else {
        sheet.mistake(&node.head(), &text::plain("keymap-row"));
        return None;
    };
    let word = action.text().unwrap_or_default();
    let Some(known) = Action::parse(word) else {
        sheet.unknown(&action.span, "action", word, Action::ALL.iter().map(|action| action.word()));
        return None;
    };
    if keys.is_empty() {
        // Without a key the action could not be reached any more, leaving among them.
        sheet.mistake(&node.head(), &say!("keymap-keyless", word = word.to_string()));
        return None;
    }
    Some(Row { context, keys, action: known })
}

/// A digit without quotes is a number to YAML and a key to everybody else.
fn number(node: &Node) -> String {
    match node.value {
        Value::Whole(number) => number.to_string(),
        Value::Nothing | Value::Flag(_) | Value::Fraction | Value::Text(_) | Value::List(_) | Value::Map(_) => {
            String::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Context, Keymap, SHIPPED, read};
    use crate::tui::input::Key;

    #[test]
    fn shipped_keys_have_no_mistake_and_no_second_meaning() {
        assert_eq!(read("keymap.yaml", SHIPPED).1, []);
        assert_eq!(Keymap::shipped().conflicts(), []);
    }

    #[test]
    fn every_action_has_a_key_and_every_row_can_be_reached() {
        let keymap = Keymap::shipped();
        let unbound: Vec<_> =
            Action::ALL.iter().filter(|action| !keymap.rows().iter().any(|row| row.action == **action)).collect();
        assert!(unbound.is_empty(), "actions without a key: {unbound:?}");
        for row in keymap.rows() {
            assert!(!row.keys.is_empty(), "{row:?} has no key");
        }
    }

    #[test]
    fn a_capital_letter_is_a_small_one_unless_it_has_a_row() {
        let key = Key::char('F');
        assert_eq!(Keymap::shipped().action(Context::Ballot, key), Some(Action::VoteFor));
        let text = "format: 1\nkeys:\n  ballot:\n    - {keys: [F], action: help}\n";
        let (keymap, mistakes) = Keymap::with_user("keymap.yaml", text);
        assert_eq!((mistakes, keymap.action(Context::Ballot, key)), (vec![], Some(Action::Help)));
        assert_eq!(keymap.action(Context::Ballot, Key::char('f')), Some(Action::VoteFor));
    }

    #[test]
    fn a_users_row_replaces_the_keys_of_its_action() {
        let (keymap, mistakes) =
            Keymap::with_user("keymap.yaml", "format: 1\nkeys:\n  ballot:\n    - {keys: [c], action: vote-for}\n");
        assert_eq!(mistakes, []);
        assert_eq!(keymap.action(Context::Ballot, Key::char('c')), Some(Action::VoteFor));
        assert_eq!(keymap.action(Context::Ballot, Key::char('f')), None);
    }

    #[test]
    fn a_broken_user_file_warns_with_its_place_and_defaults_serve() {
        let text = "format: 1\nkeys:\n  ballot:\n    - {keys: [g], action: vote-fro}\n    - {keys: [hyper-g], action: vote-for}\n";
        let (keymap, mistakes) = Keymap::with_user("keymap.yaml", text);
        assert_eq!(
            mistakes[0].to_string(),
            "keymap.yaml:4:27: there is no action `vote-fro`; did you mean `vote-for`?"
        );
        assert_eq!(mistakes[1].to_string(), "keymap.yaml:5:15: there is no key `hyper-g`");
        assert_eq!(keymap.action(Context::Ballot, Key::char('a')), Some(Action::VoteAbstain));
        let text = "format: 1\nkyes: {}\nkeys:\n  everywhere:\n    - {keys: [], action: leave}\n    - {action: help}\n    - {kees: [f1], keys: [f12], action: help}\n";
        let (keymap, mistakes) = Keymap::with_user("keymap.yaml", text);
        let said: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        assert_eq!(said[0], "keymap.yaml:2:1: there is no field `kyes`; did you mean `keys`?");
        assert_eq!(said[1], "keymap.yaml:5:8: a row needs a key; `leave` keeps those that it has");
        assert!(said[2].contains("`help` keeps") && said[3].contains("no field `kees`"), "{said:?}");
        assert_eq!(keymap.action(Context::Menu, Key::parse("ctrl-c").unwrap()), Some(Action::Leave));
        let (keymap, mistakes) = Keymap::with_user("keymap.yaml", "\u{0}\u{1}: [");
        assert_eq!(keymap, Keymap::shipped());
        assert_eq!(mistakes.len(), 1);
    }

    #[test]
    fn a_row_that_would_give_a_key_two_meanings_is_left_out() {
        let text = "format: 1\nkeys:\n  ballot:\n    - {keys: [a], action: vote-for}\n";
        let (keymap, mistakes) = Keymap::with_user("keymap.yaml", text);
        assert_eq!(keymap, Keymap::shipped());
        assert!(mistakes[0].to_string().starts_with("keymap.yaml:4:8: "), "{mistakes:?}");
        assert!(mistakes[0].cause.contains("both `vote-for` and `vote-abstain`"), "{mistakes:?}");
    }
}
