//! A recorded vote, read from its file: every mistake with its line, its column and its cause.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::base::calendar::Date;
use crate::campaign::diagnostic::nearest;
use crate::campaign::provenance::Mark;
use crate::campaign::yaml::{self, Node, Value};
use crate::law::ballot::Vote;
use crate::law::rule::Rule;
use crate::study::backtest::shipped;
use crate::study::backtest::term::{Of, TERMS, place};
use crate::words::diagnostic::no_yaml;
use crate::words::text::{self, say};
use std::collections::BTreeMap;
use std::ops::Range;

/// What was voted on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    /// That coercion exists, or the like: a finding in the Council.
    Determination,
    /// Measures in response.
    ResponsePackage,
    /// Duties.
    TradeDefence,
    /// An agreement.
    Agreement,
}

const ITEMS: [(&str, Item); 4] = [
    ("determination", Item::Determination),
    ("response-package", Item::ResponsePackage),
    ("trade-defence", Item::TradeDefence),
    ("agreement", Item::Agreement),
];

/// The rule by which was voted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// A rule of the Council.
    Council(Rule),
    /// The examination procedure, in the committee.
    Committee,
    /// The examination procedure, on appeal.
    Appeal,
}

const RULES: [(&str, By); 8] = [
    ("qmv", By::Council(Rule::QualifiedMajority)),
    ("qmv-without-clause", By::Council(Rule::QualifiedMajorityWithoutClause)),
    ("reinforced", By::Council(Rule::Reinforced)),
    ("simple", By::Council(Rule::Simple)),
    ("unanimity", By::Council(Rule::Unanimity)),
    ("committee", By::Committee),
    ("examination", By::Committee),
    ("appeal", By::Appeal),
];

/// What is known of the vote before on the same file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Last {
    /// Nothing, or there was none.
    #[default]
    None,
    /// It is a vote that ships, by name.
    Shipped(String),
    /// The votes, by code.
    Votes(BTreeMap<String, Vote>),
}

/// A recorded vote.
#[derive(Clone, PartialEq, Debug)]
pub struct Record {
    /// Its name.
    pub id: String,
    /// When it was held.
    pub date: Date,
    /// On what.
    pub item: Item,
    /// By which rule, and its word.
    pub by: (By, String),
    /// The name of the population table.
    pub table: String,
    /// The line and the column at which that name stands.
    pub table_at: (usize, usize),
    /// What the context sets for the Union, by place among the terms.
    pub union: BTreeMap<usize, i32>,
    /// What it sets for members, by place among the terms and code; the code `*` is for all others.
    pub members: BTreeMap<usize, BTreeMap<String, i32>>,
    /// Positions known before the vote, by code.
    pub positions: BTreeMap<String, Vote>,
    /// The vote before on the same file.
    pub last: Last,
    /// The votes, by code; nothing for who was absent. Who is not there voted, but it is not known how.
    pub votes: BTreeMap<String, Option<Vote>>,
    /// How well a position is known, by code, where that is said.
    pub marks: BTreeMap<String, Mark>,
    /// How many voted for, abstained and voted against, where that was published.
    pub totals: Option<[i32; 3]>,
    /// Where the record comes from.
    pub source: String,
}

/// A mistake in a file.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
#[error("line {line}, column {column}: {cause}")]
pub struct Mistake {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong.
    pub cause: String,
}

/// A file that is being read.
pub(super) struct Source<'s>(pub(super) &'s str);

impl Source<'_> {
    /// A mistake at a place.
    pub(super) fn mistake(&self, span: &Range<usize>, cause: impl Into<String>) -> Mistake {
        let (line, column) = self.place(span);
        Mistake { line, column, cause: cause.into() }
    }

    /// The line and the column at which something begins, from 1.
    fn place(&self, span: &Range<usize>) -> (usize, usize) {
        let before = self.0.get(..span.start.min(self.0.len())).unwrap_or("");
        let line = before.matches('\n').count() + 1;
        (line, before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1)
    }

    pub(super) fn entries<'n>(&self, node: &'n Node, what: &str) -> Result<&'n [(yaml::Key, Node)], Mistake> {
        let Value::Map(entries) = &node.value else {
            return Err(self.mistake(&node.span, say!("record-map", what = what.to_string())));
        };
        for (at, (key, _)) in entries.iter().enumerate() {
            if entries[..at].iter().any(|(earlier, _)| earlier.text == key.text) {
                return Err(self.mistake(&key.span, say!("record-twice", key = key.text.as_str())));
            }
        }
        Ok(entries)
    }

    /// The entries of a map with known keys.
    pub(super) fn known<'n>(
        &self,
        node: &'n Node,
        what: &str,
        keys: &[&str],
    ) -> Result<&'n [(yaml::Key, Node)], Mistake> {
        let entries = self.entries(node, what)?;
        match entries.iter().find(|(key, _)| !keys.contains(&key.text.as_str())) {
            None => Ok(entries),
            Some((key, _)) => {
                let near = nearest(&key.text, keys.iter().copied());
                let near = near.map_or_else(|| keys.join(", "), |near| say!("problem-meant", meant = near));
                Err(self.mistake(
                    &key.span,
                    say!("record-unknown", what = what.to_string(), key = key.text.as_str(), near = near.as_str()),
                ))
            }
        }
    }

    pub(super) fn field<'n>(&self, node: &'n Node, key: &str) -> Result<&'n Node, Mistake> {
        node.get(key).ok_or_else(|| self.mistake(&node.head(), say!("record-lacks", key = key.to_string())))
    }

    pub(super) fn text(&self, node: &Node, key: &str) -> Result<String, Mistake> {
        let found = self.field(node, key)?;
        match &found.value {
            Value::Text(text) if !text.trim().is_empty() => Ok(text.trim().to_owned()),
            Value::Whole(number) => Ok(number.to_string()),
            _ => Err(self.mistake(&found.span, say!("record-text", key = key.to_string()))),
        }
    }

    pub(super) fn number(&self, node: &Node, what: &str, range: (i32, i32)) -> Result<i32, Mistake> {
        let (low, high) = range;
        let number = if let Value::Whole(number) = node.value { i32::try_from(number).ok() } else { None };
        number.filter(|number| (low..=high).contains(number)).ok_or_else(|| {
            self.mistake(
                &node.span,
                say!("record-number", what = what.to_string(), low = low.to_string(), high = high.to_string()),
            )
        })
    }

    /// A date that exists.
    pub(super) fn date(&self, node: &Node) -> Result<Date, Mistake> {
        let text = self.text(node, "date")?;
        let span = node.get("date").map_or(0..0, |field| field.span.clone());
        Date::parse(&text).ok_or_else(|| self.mistake(&span, say!("record-date", text = text.as_str())))
    }

    /// The format of the file, which must be 1.
    pub(super) fn format(&self, node: &Node) -> Result<(), Mistake> {
        let format = self.field(node, "format")?;
        match format.value {
            Value::Whole(1) => Ok(()),
            _ => Err(self.mistake(&format.span, text::plain("record-format"))),
        }
    }

    fn word<T: Copy>(&self, node: &Node, key: &str, words: &[(&str, T)]) -> Result<(T, String), Mistake> {
        let text = self.text(node, key)?;
        let found = words.iter().find(|(word, _)| *word == text);
        found.map(|(_, value)| (*value, text.clone())).ok_or_else(|| {
            let all: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let span = node.get(key).map_or(0..0, |field| field.span.clone());
            self.mistake(
                &span,
                say!("record-no-word", text = text.as_str(), key = key.to_string(), words = all.join(", ")),
            )
        })
    }
}

/// Greece has one code in the Council, whatever others call it.
const GREECE: (&str, &str) = ("GR", "EL");

const KEYS: [&str; 13] = [
    "format",
    "id",
    "date",
    "item",
    "rule",
    "table",
    "context",
    "positions",
    "last",
    "votes",
    "marks",
    "totals",
    "source",
];

/// How a position can be known.
const MARKS: [Mark; 3] = [Mark::Source, Mark::Secondary, Mark::Estimate];

impl Record {
    /// Reads a file. Whether the codes are members is asked later, when the table is known: [`Record::seated`].
    ///
    /// # Errors
    /// The first mistake.
    pub fn read(text: &str) -> Result<Self, Mistake> {
        let source = Source(text);
        let root = yaml::read(text).map_err(|bad| source.mistake(&bad.span, no_yaml(&bad.cause)))?;
        let what = text::plain("record-itself");
        source.entries(&root, &what)?;
        source.format(&root)?;
        source.known(&root, &what, &KEYS)?;
        let (item, _) = source.word(&root, "item", &ITEMS)?;
        let by = source.word(&root, "rule", &RULES)?;
        let span = root.get("rule").map_or(0..0, |field| field.span.clone());
        match (item, by.0) {
            (Item::Determination | Item::Agreement, By::Committee | By::Appeal) => {
                return Err(source.mistake(&span, text::plain("record-council")));
            }
            (Item::ResponsePackage, By::Council(rule)) if rule != Rule::QualifiedMajority => {
                return Err(source.mistake(&span, text::plain("record-examination")));
            }
            _ => {}
        }
        let mut record = Self {
            id: source.text(&root, "id")?,
            date: source.date(&root)?,
            item,
            by,
            table: source.text(&root, "table")?,
            table_at: source.place(&source.field(&root, "table")?.span),
            union: BTreeMap::new(),
            members: BTreeMap::new(),
            positions: BTreeMap::new(),
            last: Last::None,
            votes: BTreeMap::new(),
            marks: BTreeMap::new(),
            totals: None,
            source: source.text(&root, "source")?,
        };
        if let Some(context) = root.get("context").filter(|node| node.value != Value::Nothing) {
            record.context(&source, context)?;
        }
        if let Some(positions) = root.get("positions").filter(|node| node.value != Value::Nothing) {
            record.positions = said(&source, positions, "`positions`", &text::plain("record-position"))?;
        }
        if let Some(last) = root.get("last").filter(|node| node.value != Value::Nothing) {
            record.last = match last.text() {
                Some(name) if shipped::text(name).is_some() => Last::Shipped(name.to_owned()),
                Some(name) => {
                    let names: Vec<&str> = shipped::VOTES.iter().map(|(name, _)| *name).collect();
                    let cause = say!("record-no-vote-ships", name = name, names = names.join(", "));
                    return Err(source.mistake(&last.span, cause));
                }
                None => Last::Votes(said(&source, last, "`last`", &text::plain("record-last"))?),
            };
        }
        record.totals = totals(&source, &root)?;
        // Where the totals are published, votes may be missing.
        let votes = if record.totals.is_some() { root.get("votes") } else { Some(source.field(&root, "votes")?) };
        if let Some(votes) = votes {
            for (key, node) in source.entries(votes, "`votes`")? {
                record.votes.insert(key.text.clone(), vote(&source, node)?);
            }
            if record.votes.values().flatten().next().is_none() {
                return Err(source.mistake(&votes.head(), text::plain("record-nobody")));
            }
        }
        record.marks = marks(&source, &root)?;
        Ok(record)
    }

    fn context(&mut self, source: &Source<'_>, context: &Node) -> Result<(), Mistake> {
        let names: Vec<&str> = TERMS.iter().map(|term| term.name).collect();
        for (key, node) in source.known(context, &text::plain("record-dictionary"), &names)? {
            let Some(at) = place(&key.text) else { continue };
            let term = &TERMS[at];
            match (&node.value, term.of) {
                (Value::Map(_), Of::Union) => {
                    return Err(source.mistake(&key.span, say!("record-one-value", key = key.text.as_str())));
                }
                (Value::Map(_), Of::Member) => {
                    let mut values = BTreeMap::new();
                    for (code, node) in source.entries(node, &key.text)? {
                        values.insert(code.text.clone(), source.number(node, term.name, term.range)?);
                    }
                    self.members.insert(at, values);
                }
                (_, Of::Union) => {
                    self.union.insert(at, source.number(node, term.name, term.range)?);
                }
                (_, Of::Member) => {
                    let value = source.number(node, term.name, term.range)?;
                    self.members.insert(at, BTreeMap::from([("*".to_owned(), value)]));
                }
            }
        }
        Ok(())
    }

    /// How each member voted before on the same file, as far as that is known.
    #[must_use]
    pub fn last_votes(&self) -> BTreeMap<String, Vote> {
        match &self.last {
            Last::None => BTreeMap::new(),
            Last::Votes(votes) => votes.clone(),
            Last::Shipped(name) => {
                let before = shipped::text(name).and_then(|text| Self::read(text).ok());
                let votes = before.map(|record| record.votes).unwrap_or_default();
                votes.into_iter().filter_map(|(code, vote)| Some((code, vote?))).collect()
            }
        }
    }

    /// Checks that every code is a member's, and that every member's vote is recorded.
    ///
    /// # Errors
    /// The first code that is not, at its place; or the members whose votes are missing.
    pub fn seated(&self, text: &str, codes: &[String]) -> Result<(), Mistake> {
        let source = Source(text);
        let stranger = |code: &&String| *code != "*" && !codes.contains(*code);
        let named = [
            ("votes", self.votes.keys().find(stranger)),
            ("positions", self.positions.keys().find(stranger)),
            ("last", if let Last::Votes(votes) = &self.last { votes.keys().find(stranger) } else { None }),
            ("marks", self.marks.keys().find(stranger)),
            ("context", self.members.values().flat_map(BTreeMap::keys).find(stranger)),
        ];
        for (list, stranger) in named {
            if let Some(code) = stranger {
                let near = if code.eq_ignore_ascii_case(GREECE.0) { Some(GREECE.1) } else { None };
                let near = near.or_else(|| nearest(code, codes.iter().map(String::as_str)));
                let near = near.map_or_else(String::new, |near| say!("record-or-near", near = near.to_string()));
                let cause = say!(
                    "record-stranger",
                    code = code.as_str(),
                    list = list.to_string(),
                    table = self.table.as_str(),
                    near = near.as_str()
                );
                return Err(source.mistake(&key_span(text, list, code), cause));
            }
        }
        self.fits(&source, text, codes.len())?;
        let missing: Vec<&str> =
            codes.iter().filter(|code| !self.votes.contains_key(*code)).map(String::as_str).collect();
        if missing.is_empty() || self.totals.is_some() {
            return Ok(());
        }
        let cause = say!("record-missing", codes = missing.join(" "));
        let root = yaml::read(text).ok();
        let span = root.and_then(|root| root.get("votes").map(Node::head)).unwrap_or(0..0);
        Err(source.mistake(&span, cause))
    }
}

impl Record {
    /// Refuses totals of more votes than there are members, or of fewer of a kind than are named.
    fn fits(&self, source: &Source<'_>, text: &str, members: usize) -> Result<(), Mistake> {
        let Some(totals) = self.totals else { return Ok(()) };
        let span = || {
            let root = yaml::read(text).ok();
            root.and_then(|root| root.get("totals").map(Node::head)).unwrap_or(0..0)
        };
        let sum = totals.iter().sum::<i32>();
        if usize::try_from(sum).is_ok_and(|sum| sum > members) {
            return Err(source.mistake(&span(), say!("record-totals-many", sum = sum, members = members)));
        }
        for (total, kind) in totals.into_iter().zip([Vote::For, Vote::Abstain, Vote::Against]) {
            let named = self.votes.values().filter(|vote| **vote == Some(kind)).count();
            if usize::try_from(total).is_ok_and(|total| named > total) {
                let cause =
                    say!("record-totals-few", total = total, vote = crate::words::name::vote(kind), named = named);
                return Err(source.mistake(&span(), cause));
            }
        }
        Ok(())
    }
}

/// Votes or positions by code, none of them absent.
fn said(source: &Source<'_>, node: &Node, list: &str, what: &str) -> Result<BTreeMap<String, Vote>, Mistake> {
    let mut votes = BTreeMap::new();
    for (key, node) in source.entries(node, list)? {
        let vote = vote(source, node)?;
        let vote = vote.ok_or_else(|| source.mistake(&node.span, say!("record-said", what = what)))?;
        votes.insert(key.text.clone(), vote);
    }
    Ok(votes)
}

/// The published totals of for, abstention and against.
fn totals(source: &Source<'_>, root: &Node) -> Result<Option<[i32; 3]>, Mistake> {
    let Some(node) = root.get("totals").filter(|node| node.value != Value::Nothing) else { return Ok(None) };
    let keys = ["for", "abstain", "against"];
    source.known(node, "`totals`", &keys)?;
    let mut totals = [0; 3];
    for (total, key) in totals.iter_mut().zip(keys) {
        *total = source.number(source.field(node, key)?, key, (0, 40))?;
    }
    Ok(Some(totals))
}

/// How well each position is known: codes by class.
fn marks(source: &Source<'_>, root: &Node) -> Result<BTreeMap<String, Mark>, Mistake> {
    let mut marks = BTreeMap::new();
    let Some(node) = root.get("marks").filter(|node| node.value != Value::Nothing) else { return Ok(marks) };
    let words: Vec<&str> = MARKS.iter().map(|mark| mark.id()).collect();
    for (key, node) in source.known(node, "`marks`", &words)? {
        let Some(mark) = MARKS.into_iter().find(|mark| mark.id() == key.text) else { continue };
        let Value::List(codes) = &node.value else {
            return Err(source.mistake(&node.span, say!("record-is-a-list", key = key.text.as_str())));
        };
        for code in codes {
            let text = code.text().ok_or_else(|| source.mistake(&code.span, text::plain("record-code-is-text")))?;
            if marks.insert(text.to_owned(), mark).is_some() {
                return Err(source.mistake(&code.span, say!("record-marked-twice", code = text)));
            }
        }
    }
    Ok(marks)
}

fn vote(source: &Source<'_>, node: &Node) -> Result<Option<Vote>, Mistake> {
    match node.text() {
        Some("for") => Ok(Some(Vote::For)),
        Some("abstain") => Ok(Some(Vote::Abstain)),
        Some("against") => Ok(Some(Vote::Against)),
        Some("absent") => Ok(None),
        _ => Err(source.mistake(&node.span, text::plain("record-vote"))),
    }
}

/// Where a code stands in a list.
fn key_span(text: &str, list: &str, code: &str) -> Range<usize> {
    fn find(node: &Node, code: &str) -> Option<Range<usize>> {
        let Value::Map(entries) = &node.value else { return None };
        let here = entries.iter().find(|(key, _)| key.text == code).map(|(key, _)| key.span.clone());
        here.or_else(|| entries.iter().find_map(|(_, node)| find(node, code)))
    }
    let root = yaml::read(text).ok();
    root.and_then(|root| root.get(list).and_then(|node| find(node, code))).unwrap_or(0..0)
}
