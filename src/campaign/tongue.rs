//! Texts of a campaign stand apart from its figures: a file for each language, `words/en.yaml`, in which a text stands under the way
//! to it through the other files (`instruments.slow-walk.name`).
//!
//! Which fields are texts says `shape`. Rows are found by their ids, entries of lists by what names them ([`shape::NAMES`]), and
//! the few that nothing names by their order. Texts are put where they belong before anything is checked, so that whoever
//! checks and builds finds them where an author may write them as well: beside the figures. There or here, not in both.

use crate::campaign::diagnostic::{Cause, Diagnostic, Expected, Problems, Severity, nearest};
use crate::campaign::shape::{self, Field, Record, Shape};
use crate::campaign::source::{self, Tree};
use crate::campaign::yaml::{Key, Node, Value};
use std::collections::BTreeSet;
use std::ops::Range;

/// The language in which every text is there.
pub(crate) const FIRST: &str = "en";

/// The folder with a file for each language.
pub(crate) const FOLDER: &str = "words";

/// The name of a language's file within the campaign's folder.
pub(crate) fn file_of(language: &str) -> String {
    format!("{FOLDER}/{language}.yaml")
}

/// The language of a file, if it is one of words: two or three letters, and perhaps more behind hyphens.
pub(crate) fn language_of(file: &str) -> Option<&str> {
    let language = file.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(".yaml")?;
    let mut parts = language.split('-');
    let main = parts.next().filter(|main| (2..=3).contains(&main.len()))?;
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (main.bytes().all(|b| b.is_ascii_lowercase()) && language.len() <= 20 && parts.all(plain)).then_some(language)
}

/// Makes an error a warning where it stands in the file of a language that is neither the first nor the one asked for: whoever plays
/// does not read it.
pub(crate) fn set_aside(problem: &mut Diagnostic, asked: &str) {
    let Some(language) = language_of(&problem.file).filter(|language| ![FIRST, asked].contains(language)) else {
        return;
    };
    if problem.severity() == Severity::Error {
        let language = language.to_owned();
        let why = Box::new(problem.cause.clone());
        problem.cause = Cause::OtherLanguage { language, why };
    }
}

/// Says once what a misspelt key comes to: that nobody reads it, and not also that the text is missing that it was meant for.
pub(crate) fn misspelt(problems: &mut Problems) {
    let words = file_of(FIRST);
    for at in 0..problems.len() {
        let (Cause::NoSuchText(path), Some(near)) = (&problems[at].cause, &problems[at].suggestion) else { continue };
        if problems[at].file != words {
            continue;
        }
        let meant = path.rsplit_once('.').map_or_else(|| near.clone(), |(above, _)| format!("{above}.{near}"));
        let within = |way: &str| way.strip_prefix(&meant).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        let missing = |problem: &Diagnostic| matches!(&problem.cause, Cause::MissingText(way) if within(way));
        if problems.iter().any(missing) {
            let path = path.clone();
            let lost: Vec<bool> = problems.iter().map(missing).collect();
            problems[at].cause = Cause::Misspelt(path);
            let mut lost = lost.into_iter();
            problems.retain(|_| lost.next() != Some(true));
            return misspelt(problems);
        }
    }
}

/// A file of words whose texts have not gone yet to where they belong.
pub(crate) struct Tongue<'a> {
    /// Its name within the campaign's folder.
    pub(crate) name: &'a str,
    text: &'a str,
    /// Whether it is that of the first language.
    pub(crate) first: bool,
    rest: Vec<(Key, Node)>,
}

impl<'a> Tongue<'a> {
    /// Reads a file of words.
    ///
    /// # Errors
    /// The one problem that keeps it from being read at all.
    pub(crate) fn read(name: &'a str, text: &'a str) -> Result<Self, Box<Diagnostic>> {
        let (text, root) = source::parse(name, text)?;
        let rest = match root.value {
            Value::Map(rest) => rest,
            Value::Nothing => Vec::new(),
            Value::Flag(_) | Value::Whole(_) | Value::Fraction | Value::Text(_) | Value::List(_) => {
                let cause = Cause::WrongType { expected: Expected::Map, found: source::found(&root.value, "") };
                return Err(Box::new(source::at(name, text, root.head(), cause, None)));
            }
        };
        Ok(Self { name, text, first: language_of(name) == Some(FIRST), rest })
    }

    /// Puts the texts of a file where they belong in it.
    pub(crate) fn give(&mut self, tree: &mut Tree<'a>, out: &mut Problems) {
        let speaks = |name: &str| tree.file.record.fields().any(|field| field.name == name && field.shape.speaks());
        let (given, rest) = std::mem::take(&mut self.rest).into_iter().partition(|(key, _)| speaks(&key.text));
        self.rest = rest;
        let begin = tree.join(self.name, self.text);
        let Value::Map(entries) = &mut tree.root.value else { return };
        let home = (tree.file.name, tree.text);
        let (path, near) = (String::new(), None);
        let mut walk = Giver { name: self.name, text: self.text, first: self.first, home, begin, path, near, out };
        walk.record(entries, tree.file.record, given);
    }

    /// Says of what is left that no file has a text there. Of files that cannot be read nothing is known.
    pub(crate) fn left(self, unread: impl Fn(&str) -> bool, out: &mut Problems) {
        let home = |name: &str| shape::files().find(|file| file.record.fields().any(|field| field.name == name));
        for (key, _) in &self.rest {
            if !home(&key.text).is_some_and(|file| unread(file.name)) {
                let fields = shape::files().flat_map(|file| file.record.fields());
                let names = fields.filter(|field| field.shape.speaks()).map(|field| field.name);
                let meant = nearest(&key.text, names).map(str::to_owned);
                let cause = Cause::NoSuchText(key.text.clone());
                out.push(source::at(self.name, self.text, key.span.clone(), cause, meant));
            }
        }
    }
}

/// The walk through a file of figures with what a file of words has for it.
struct Giver<'t, 'a> {
    /// The file of words.
    name: &'a str,
    text: &'a str,
    /// Whether it is that of the first language: it fills gaps, and others take the place of what it says.
    first: bool,
    /// The name and the text of the file of figures.
    home: (&'static str, &'a str),
    /// Where the bytes of the file of words begin behind those of the file of figures.
    begin: usize,
    /// The way to where the walk is.
    path: String,
    /// The nearest key above in the file of words.
    near: Option<Range<usize>>,
    out: &'t mut Problems,
}

impl Giver<'_, '_> {
    fn report(&mut self, span: &Range<usize>, cause: Cause, suggestion: Option<&str>) {
        let suggestion = suggestion.map(str::to_owned);
        self.out.push(source::at(self.name, self.text, span.clone(), cause, suggestion));
    }

    /// The way to something one step further in.
    fn way(&self, step: &str) -> String {
        if self.path.is_empty() { step.to_owned() } else { format!("{}.{step}", self.path) }
    }

    fn within(&mut self, step: &str, said: Option<&Key>, visit: impl FnOnce(&mut Self)) {
        let way = self.way(step);
        let outer = (std::mem::replace(&mut self.path, way), self.near.clone());
        if let Some(key) = said {
            self.near = Some(key.span.clone());
        }
        visit(self);
        (self.path, self.near) = outer;
    }

    fn record(&mut self, entries: &mut Vec<(Key, Node)>, record: &Record, mut given: Vec<(Key, Node)>) {
        let fields: Vec<Field> = record.fields().filter(|field| field.shape.speaks()).collect();
        for field in &fields {
            let said = take(&mut given, field.name);
            let at = entries.iter().position(|(key, _)| key.text == field.name);
            if field.shape.is_text() {
                self.say(entries, at, field.name, said);
            } else {
                self.deeper(entries, at, field, said);
            }
        }
        self.left(&given, fields.iter().map(|field| field.name));
    }

    /// A field that holds texts.
    fn deeper(&mut self, entries: &mut Vec<(Key, Node)>, at: Option<usize>, field: &Field, said: Option<(Key, Node)>) {
        let (key, said) = said.unzip();
        let at = match (at, &key) {
            (Some(at), _) => at,
            (None, None) => return,
            // What is made of texts alone need not stand among the figures.
            (None, Some(key)) if self.first && field.shape.only_speaks() => {
                let key = self.moved_key(key);
                let node = Node { span: key.span.clone(), value: Value::Map(Vec::new()) };
                entries.push((key, node));
                entries.len() - 1
            }
            (None, Some(key)) => return self.report(&key.span, Cause::NoSuchText(self.way(field.name)), None),
        };
        self.within(field.name, key.as_ref(), |this| this.value(&mut entries[at].1, &field.shape, said));
    }

    fn value(&mut self, node: &mut Node, shape: &Shape, said: Option<Node>) {
        if said.is_none() && !self.first {
            return self.lacks(self.path.clone(), texts_in(node, shape));
        }
        // What is of another kind is said by the check.
        match (shape, &mut node.value) {
            (Shape::Record(record), Value::Map(entries)) => {
                let given = self.entries(said);
                self.record(entries, record, given);
            }
            (Shape::Map(map), Value::Map(rows)) => {
                let given = self.entries(said);
                self.rows(rows, &map.value, given);
            }
            (Shape::List(item, ..), Value::List(items)) if shape::is_named(item) => {
                let given = self.entries(said);
                self.named(items, item, given);
            }
            (Shape::List(item, ..), Value::List(items)) => {
                let given = self.list(said);
                self.ordered(items, item, given);
            }
            _ => {}
        }
    }

    fn rows(&mut self, rows: &mut Vec<(Key, Node)>, shape: &Shape, mut given: Vec<(Key, Node)>) {
        let ids: Vec<String> = rows.iter().map(|(key, _)| key.text.clone()).collect();
        for (at, id) in ids.iter().enumerate().filter(|(_, id)| *id != "defaults") {
            let said = take_for(&mut given, id, ids[at + 1..].contains(id));
            if shape.is_text() {
                self.say(rows, Some(at), id, said);
            } else {
                let (key, said) = said.unzip();
                self.within(id, key.as_ref(), |this| this.value(&mut rows[at].1, shape, said));
            }
        }
        self.left(&given, ids.iter().map(String::as_str));
    }

    fn named(&mut self, items: &mut [Node], shape: &Shape, mut given: Vec<(Key, Node)>) {
        let names: Vec<Option<String>> = items.iter().map(shape::name_of).collect();
        let mut seen = BTreeSet::new();
        for (at, item) in items.iter_mut().enumerate() {
            let Some(name) = &names[at] else { continue };
            let again = names[at + 1..].iter().flatten().any(|other| other == name);
            let (key, said) = take_for(&mut given, name, again).unzip();
            // The check says it of ids.
            if !seen.insert(name) && said.is_some() && item.get("id").is_none() {
                let (file, text) = self.home;
                self.out.push(source::at(file, text, item.head(), Cause::DuplicateId(name.clone()), None));
            }
            self.within(name, key.as_ref(), |this| this.value(item, shape, said));
        }
        self.left(&given, names.iter().flatten().map(String::as_str));
    }

    fn ordered(&mut self, items: &mut [Node], shape: &Shape, given: Vec<Node>) {
        let mut given = given.into_iter();
        for (place, item) in items.iter_mut().enumerate() {
            let said = given.next();
            self.within(&place.to_string(), None, |this| this.value(item, shape, said));
        }
        for (more, node) in given.enumerate() {
            let way = self.way(&(items.len() + more).to_string());
            self.report(&node.head(), Cause::NoSuchText(way), None);
        }
    }

    /// A text: what stands beside the figures, or what the file of words has.
    fn say(&mut self, entries: &mut Vec<(Key, Node)>, at: Option<usize>, name: &str, said: Option<(Key, Node)>) {
        let said = said.filter(|(_, node)| node.value != Value::Nothing);
        let there = at.is_some_and(|at| entries[at].1.value != Value::Nothing);
        match said {
            Some((key, _)) if there && self.first => {
                let (path, file) = (self.way(name), self.home.0);
                self.report(&key.span, Cause::SaidTwice { path, file }, None);
            }
            Some((key, mut node)) if there || self.first => {
                moved(&mut node, self.begin);
                let key = self.moved_key(&key);
                match at {
                    Some(at) if self.first => entries[at].1 = node,
                    Some(at) => entries[at] = (key, node),
                    None => entries.push((key, node)),
                }
            }
            Some((key, _)) => self.report(&key.span, Cause::NoSuchText(self.way(name)), None),
            None if there && !self.first => self.lacks(self.way(name), 1),
            None => {}
        }
    }

    /// Says that the language lacks so many texts, all that there are under a way.
    fn lacks(&mut self, path: String, texts: usize) {
        let cause = Cause::Untranslated { path, file: self.name.to_owned(), texts };
        match self.near.clone() {
            _ if texts == 0 => {}
            Some(near) => self.report(&near, cause, None),
            None => self.out.push(source::whole(self.name, cause)),
        }
    }

    /// What the file of words has for something with keys.
    fn entries(&mut self, said: Option<Node>) -> Vec<(Key, Node)> {
        match said {
            Some(Node { value: Value::Map(entries), .. }) => entries,
            Some(node) => {
                self.wrong(&node, Expected::Map);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// What the file of words has for a list that nothing names the entries of.
    fn list(&mut self, said: Option<Node>) -> Vec<Node> {
        match said {
            Some(Node { value: Value::List(items), .. }) => items,
            Some(node) => {
                self.wrong(&node, Expected::List);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    fn wrong(&mut self, node: &Node, expected: Expected) {
        if node.value != Value::Nothing {
            let span = if node.span.is_empty() { self.near.clone().unwrap_or(node.head()) } else { node.span.clone() };
            let found = source::found(&node.value, self.text.get(node.span.clone()).unwrap_or_default());
            self.report(&span, Cause::WrongType { expected, found }, None);
        }
    }

    /// Says of what nobody took that no text is there.
    fn left<'n>(&mut self, given: &[(Key, Node)], names: impl Iterator<Item = &'n str>) {
        let names: Vec<&str> = names.collect();
        for (key, _) in given {
            if names.contains(&key.text.as_str()) {
                self.report(&key.span, Cause::DuplicateKey(key.text.clone()), None);
            } else {
                let meant = nearest(&key.text, names.iter().copied());
                self.report(&key.span, Cause::NoSuchText(self.way(&key.text)), meant);
            }
        }
    }

    fn moved_key(&self, key: &Key) -> Key {
        Key { text: key.text.clone(), span: shifted(&key.span, self.begin) }
    }
}

/// How many texts stand in a place.
fn texts_in(node: &Node, shape: &Shape) -> usize {
    let fields = |record: &Record, entries: &[(Key, Node)]| -> usize {
        let inside = |field: Field| {
            let (_, node) = entries.iter().find(|(key, _)| key.text == field.name)?;
            Some(texts_in(node, &field.shape))
        };
        record.fields().filter(|field| field.shape.speaks()).filter_map(inside).sum()
    };
    match (shape, &node.value) {
        (_, Value::Nothing) => 0,
        (text, _) if text.is_text() => 1,
        (Shape::Record(record), Value::Map(entries)) => fields(record, entries),
        (Shape::Map(map), Value::Map(rows)) => {
            rows.iter().filter(|(key, _)| key.text != "defaults").map(|(_, row)| texts_in(row, &map.value)).sum()
        }
        (Shape::List(item, ..), Value::List(items)) => items.iter().map(|entry| texts_in(entry, item)).sum(),
        _ => 0,
    }
}

/// Takes out what stands under a name.
fn take(given: &mut Vec<(Key, Node)>, name: &str) -> Option<(Key, Node)> {
    let at = given.iter().position(|(key, _)| key.text == name)?;
    Some(given.remove(at))
}

/// The same for a row, of which there may be another with the same name, which is a slip of its own.
fn take_for(given: &mut Vec<(Key, Node)>, name: &str, again: bool) -> Option<(Key, Node)> {
    if again { given.iter().find(|(key, _)| key.text == name).cloned() } else { take(given, name) }
}

fn shifted(span: &Range<usize>, by: usize) -> Range<usize> {
    span.start + by..span.end + by
}

/// Moves a node, with all in it, by so many bytes.
fn moved(node: &mut Node, by: usize) {
    node.span = shifted(&node.span, by);
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| moved(item, by)),
        Value::Map(entries) => {
            for (key, node) in entries {
                key.span = shifted(&key.span, by);
                moved(node, by);
            }
        }
        Value::Nothing | Value::Flag(_) | Value::Whole(_) | Value::Fraction | Value::Text(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{FIRST, Tongue, file_of, language_of};
    use crate::campaign::source::Tree;
    use crate::campaign::{builtin, shape, skeleton};
    use std::collections::BTreeSet;

    #[test]
    fn no_text_of_a_shipped_campaign_stands_beside_its_figures() {
        let shipped = builtin::names().map(|name| builtin::files(name).unwrap());
        for files in shipped.chain([skeleton::files()]) {
            assert!(files.contains_key(&file_of(FIRST)));
            // A language that has nothing lacks every text that is there.
            let mut nothing = Tongue::read("words/xx.yaml", "# nothing").unwrap();
            for file in shape::files() {
                let Some(text) = files.get(file.name) else { continue };
                let mut problems = Vec::new();
                nothing.give(&mut Tree::read(file, text).unwrap(), &mut problems);
                assert!(problems.is_empty(), "{}: {problems:#?}", file.name);
            }
        }
    }

    #[test]
    fn a_text_at_the_top_belongs_to_one_file() {
        let fields = shape::files().flat_map(|file| file.record.fields());
        let names: Vec<_> = fields.filter(|field| field.shape.speaks()).map(|field| field.name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
    }

    #[test]
    fn a_file_of_words_is_known_by_its_name() {
        assert_eq!(language_of("words/pt-BR.yaml"), Some("pt-BR"));
        for other in ["words/x.yaml", "words/EN.yaml", "words/de.yml", "words/../de.yaml", "words/de-.yaml", "en.yaml"]
        {
            assert_eq!(language_of(other), None, "{other}");
        }
    }
}
