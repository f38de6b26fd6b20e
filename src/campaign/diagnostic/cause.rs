//! The causes of problems, typed, and the sentence for each: lowercase, names in backticks, value and bound both shown.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::Severity;
use std::borrow::Cow;
use std::fmt;

/// What stands somewhere instead of what was expected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// Nothing after the colon.
    Nothing,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Whole,
    /// A number with a fraction.
    Fraction,
    /// A whole number with zeros before it, which not every reader of YAML takes for the same.
    LeadingZeros,
    /// A whole number beyond 64 bits.
    Huge,
    /// A text.
    Text,
    /// A list.
    List,
    /// A map.
    Map,
}

/// Why an ending can never come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unreachable {
    /// Its condition can never hold: its parts exclude each other.
    Never,
    /// The bounds of an indicator lie outside its range.
    Bounds {
        /// The indicator.
        name: String,
        /// The least that it can be.
        least: i64,
        /// The most that it can be.
        most: i64,
    },
    /// An ending before it always comes first.
    After(String),
    /// It must last for more rounds than any length has.
    TooLong {
        /// Rounds asked for.
        lasting: i64,
        /// Rounds of the longest length.
        longest: i64,
    },
    /// It must last for several rounds but can only begin in the last one.
    LastsBeyondTheEnd,
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cause {
    /// The file is not there.
    MissingFile,
    /// A file that no campaign has.
    UnknownFile,
    /// The file is larger than allowed.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The bound in bytes.
        most: u64,
    },
    /// The file is not text in UTF-8.
    NotText,
    /// The file cannot be read, with the system's reason.
    NotReadable(String),
    /// The file is empty.
    Empty,
    /// It is not YAML, with the engine's reason.
    NotYaml(String),
    /// It has more nodes, nesting or aliases than any campaign needs.
    TooComplex(String),
    /// The format is not one that this release reads.
    UnknownFormat(i64),
    /// A field that is not in the format.
    UnknownField(String),
    /// A field that must be there is not.
    MissingField(String),
    /// A value of another kind.
    WrongType {
        /// What belongs there.
        expected: String,
        /// What stands there.
        found: Found,
    },
    /// A key twice in one map.
    DuplicateKey(String),
    /// An id twice in one list.
    DuplicateId(String),
    /// An id of the wrong form.
    BadId {
        /// The id.
        id: String,
        /// The form in words.
        form: &'static str,
    },
    /// A reference to something that does not exist.
    UnknownId {
        /// The kind of thing.
        kind: &'static str,
        /// The id.
        id: String,
    },
    /// A word that is not one of those possible.
    UnknownWord {
        /// The word.
        word: String,
        /// The words possible.
        possible: Vec<&'static str>,
    },
    /// A number outside its range.
    OutOfRange {
        /// The number.
        value: i64,
        /// The least possible.
        least: i64,
        /// The most possible.
        most: i64,
    },
    /// The range of a figure does not hold the figure.
    RangeOrder {
        /// Its low end.
        low: i64,
        /// The figure.
        value: i64,
        /// Its high end.
        high: i64,
    },
    /// Two figures the wrong way round.
    PairOrder {
        /// The way to the figure that must not lie above the other.
        lower: &'static str,
        /// Its value.
        less: i64,
        /// The way to the other.
        higher: &'static str,
        /// That one's value.
        more: i64,
        /// Whether they must differ.
        apart: bool,
    },
    /// Not a date or month that exists.
    BadDate {
        /// What stands there.
        text: String,
        /// The form in words.
        form: &'static str,
    },
    /// A text without a letter in it.
    EmptyText,
    /// A text with a character that acts on a terminal instead of being seen, or turns the order of letters around.
    ActingCharacter(char),
    /// Several lines where one belongs.
    SeveralLines,
    /// A tag of YAML, such as `!!binary`.
    Tag(String),
    /// A code that the program uses itself, with what it stands for.
    ReservedCode {
        /// The code.
        code: String,
        /// What it stands for.
        seat: &'static str,
    },
    /// A row of the population table with too many or too few cells.
    Cells {
        /// How many it has.
        count: usize,
        /// How many the first row has.
        must: usize,
    },
    /// A council so small that no minority can block a qualified majority.
    NeverBlocked {
        /// How many members it has.
        members: usize,
        /// How many it takes to block.
        block: u8,
    },
    /// Too many or too few entries.
    Count {
        /// How many there are.
        count: usize,
        /// The least possible.
        least: usize,
        /// The most possible.
        most: usize,
    },
    /// Shares that do not sum to what they must.
    Sum {
        /// Their sum.
        sum: i64,
        /// What they must sum to.
        must: i64,
    },
    /// A map that must have exactly one key.
    OneKey(usize),
    /// Two fields of which exactly one must be there.
    OneOf(&'static str),
    /// A condition with neither bound.
    NoBound,
    /// Bounds with nothing between them.
    EmptyBounds {
        /// The lower bound.
        least: i64,
        /// The upper bound, below it.
        most: i64,
    },
    /// A share of a good for a use in which no state needs it.
    NotNeeded {
        /// The good.
        good: String,
        /// The use.
        used_for: String,
    },
    /// A flag that can only be `true`.
    OnlyTrue,
    /// A word in braces that is not replaced by anything.
    Placeholder(String),
    /// A state without a population.
    NoPopulation {
        /// The state.
        state: String,
        /// The column of the table.
        column: String,
    },
    /// A line of the population table that cannot be read.
    BadPopulation(String),
    /// The order of Presidencies leaves out states.
    OrderLacks(Vec<String>),
    /// A state twice in the order of Presidencies.
    OrderTwice(String),
    /// Entries that must ascend and do not.
    NotAscending,
    /// Nobody presides when a length begins.
    NoPresidency(String),
    /// Instruments that wait for each other.
    Cycle(Vec<String>),
    /// A thing that refers to itself.
    Itself(String),
    /// A condition or target that speaks of "the seat concerned" where none is.
    NoSeat(String),
    /// An indicator that effects cannot move.
    Immovable(String),
    /// An ending that can never come.
    Unreachable(Unreachable),
    /// No ending is certain to come after the last round.
    NeverCloses,
    /// A use needs nothing, or a good is needed by no use of any state.
    NoDemand(String),
    /// A dispatch or event that can never come, with the reason.
    NeverDealt(String),
    /// A source that nothing cites.
    UnusedSource(String),
    /// Figures without any mark.
    NoMark,
    /// A mark that names a source where none is named.
    NoSource(&'static str),
    /// The program contradicts itself: its tables of the format and its reading of it differ.
    Fault(String),
}

impl Cause {
    /// Whether the campaign can be played all the same.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::UnknownFile
            | Self::UnusedSource(_)
            | Self::NoMark
            | Self::NoSource(_)
            | Self::NoDemand(_)
            | Self::NeverBlocked { .. }
            | Self::NeverDealt(_) => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What the author can do about it, when it is not a mere slip.
    #[must_use]
    pub fn advice(&self) -> Option<Cow<'static, str>> {
        if let Self::UnknownId { kind, .. } = self {
            return whereabouts(kind).map(Cow::from);
        }
        Some(Cow::from(match self {
            Self::MissingFile => {
                "`coreper campaign new DIR` writes every file in its smallest form: take it from there"
            }
            Self::NotYaml(why) if why.split_whitespace().any(|word| matches!(word, "tab" | "tabs")) => {
                "indent with spaces: YAML takes no tabs there"
            }
            Self::UnknownFormat(_) => "nothing else was checked; this release reads format 1",
            Self::WrongType { found: Found::Nothing, .. } => {
                "write `[]` for an empty list, or leave the field out if it may be absent"
            }
            Self::OnlyTrue => "for the contrary write `not: {…: true}`",
            Self::NeverCloses => "let the last ending be `when: {last_round: true}` with `lasting: 1`",
            Self::NoSeat(_) => "only objectives, dispatches and their effects concern one seat",
            Self::Placeholder(_) => "only `{state}` and `{capital}` are replaced, and only in dispatches",
            Self::NoMark => {
                "put `defaults: {mark: estimate, source: [...]}` first in the file; unmarked figures count as invented"
            }
            Self::ActingCharacter(_) => {
                "of characters that act only line feeds may stand in texts: no other controls, no marks of direction, nothing that cannot be seen"
            }
            Self::NeverBlocked { .. } => "give the campaign more states, or leave it so if nothing is to be blocked",
            Self::Fault(_) => "this is a mistake of the program, not of the campaign",
            _ => return None,
        }))
    }
}

/// In which file the things of a kind have their ids.
fn whereabouts(kind: &str) -> Option<String> {
    let file = match kind {
        "state" => "states.yaml",
        "good" | "use" | "project" => "supply.yaml",
        "sector" | "measure" => "measures.yaml",
        "instrument" => "instruments.yaml",
        "case-file item" => "casefile.yaml",
        "event" => "events.yaml",
        "dispatch" => "dispatches.yaml",
        "inject" => "injects.yaml",
        "ending" => "campaign.yaml",
        "source" => "sources.yaml",
        "column of populations.csv" => "populations.csv",
        _ => return None,
    };
    Some(format!("what there is stands in `{file}`"))
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "nothing",
            Self::Flag => "`true` or `false`",
            Self::Whole => "a number",
            Self::Fraction => "a number with a fraction",
            Self::LeadingZeros => "a number with zeros before it",
            Self::Huge => "a number of more than 64 bits",
            Self::Text => "a text",
            Self::List => "a list",
            Self::Map => "a map",
        })
    }
}

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Never => f.write_str("its condition can never hold"),
            Self::Bounds { name, least, most } => write!(f, "`{name}` goes from {least} to {most}"),
            Self::After(ending) => write!(f, "`{ending}` before it always comes first"),
            Self::TooLong { lasting, longest } => {
                write!(f, "it must last {lasting} rounds, and the longest game has {longest}")
            }
            Self::LastsBeyondTheEnd => {
                f.write_str("it begins in the last round at the earliest, and must last for several")
            }
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingFile => f.write_str("the file is missing"),
            Self::UnknownFile => f.write_str("no campaign has a file of this name; it is not read"),
            Self::TooLarge { bytes, most } => write!(f, "the file has {bytes} bytes, more than the {most} allowed"),
            Self::NotText => f.write_str("the file is not text in UTF-8"),
            Self::NotReadable(why) => write!(f, "the file cannot be read: {why}"),
            Self::Empty => f.write_str("the file is empty"),
            Self::NotYaml(why) => write!(f, "not YAML: {why}"),
            Self::TooComplex(why) => write!(f, "too large or too deep to be read: {why}"),
            Self::UnknownFormat(format) => write!(f, "unknown format {format}"),
            Self::UnknownField(field) => write!(f, "unknown field `{field}`"),
            Self::MissingField(field) => write!(f, "missing field `{field}`"),
            Self::WrongType { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::DuplicateKey(key) => write!(f, "`{key}` stands here twice"),
            Self::DuplicateId(id) => write!(f, "the id `{id}` was given before"),
            Self::BadId { id, form } => write!(f, "`{id}` is not an id: {form}"),
            Self::UnknownId { kind, id } => write!(f, "unknown {kind} `{id}`"),
            Self::UnknownWord { word, possible } => {
                write!(f, "`{word}` is not one of `{}`", possible.join("`, `"))
            }
            Self::OutOfRange { value, least, most } => write!(f, "{value} is not within {least} to {most}"),
            Self::RangeOrder { low, value, high } => {
                write!(f, "low {low}, value {value} and high {high} are not in ascending order")
            }
            Self::PairOrder { lower, less, higher, more, apart: true } => {
                write!(f, "`{lower}` is {less}; it must lie below `{higher}`, which is {more}")
            }
            Self::PairOrder { lower, less, higher, more, apart: false } => {
                write!(f, "`{lower}` is {less}; it must not lie above `{higher}`, which is {more}")
            }
            Self::BadDate { text, form } => write!(f, "`{text}` is not a {form}"),
            Self::EmptyText => f.write_str("the text is empty"),
            Self::ActingCharacter(c) => {
                write!(
                    f,
                    "the text holds U+{:04X}, which acts, or leaves no mark, instead of being seen",
                    u32::from(*c)
                )
            }
            Self::SeveralLines => f.write_str("several lines; there must be one"),
            Self::Tag(tag) => write!(f, "`{tag}` is a tag of YAML; nothing in a campaign has one"),
            Self::ReservedCode { code, seat } => write!(f, "`{code}` stands for {seat}; no state can have it"),
            Self::Count { count, least, most } => {
                let entries = if *count == 1 { "entry" } else { "entries" };
                write!(f, "{count} {entries}; there must be {least} to {most}")
            }
            Self::Sum { sum, must } => write!(f, "the shares sum to {sum}; they must sum to {must}"),
            Self::OneKey(count) => write!(f, "{count} keys; there must be exactly one"),
            Self::OneOf(fields) => write!(f, "exactly one of {fields} must be given"),
            Self::NoBound => f.write_str("neither `at_least` nor `at_most` is given"),
            Self::EmptyBounds { least, most } => write!(f, "nothing lies from {least} to {most}"),
            _ => self.write_story(f),
        }
    }
}

impl Cause {
    /// The sentences of causes that concern what a campaign says as a whole.
    fn write_story(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNeeded { good, used_for } => {
                write!(f, "no state needs `{good}` for `{used_for}`, so that use cannot have a share of it")
            }
            Self::OnlyTrue => f.write_str("only `true` can stand here"),
            Self::Placeholder(word) => write!(f, "`{{{word}}}` is not replaced by anything"),
            Self::NoPopulation { state, column } => write!(f, "no population of `{state}` in column `{column}`"),
            Self::BadPopulation(why) => f.write_str(why),
            Self::Cells { count, must } => {
                let cells = if *count == 1 { "cell" } else { "cells" };
                write!(f, "this row has {count} {cells}; the first one has {must}")
            }
            Self::NeverBlocked { members, block } => write!(
                f,
                "with these {members} states nobody can ever block a qualified majority: it takes {block} that are not in \
                 favour, and one must be"
            ),
            Self::OrderLacks(states) => write!(f, "the order of Presidencies lacks {}", states.join(", ")),
            Self::OrderTwice(state) => write!(f, "`{state}` stands twice in the order of Presidencies"),
            Self::NotAscending => f.write_str("entries must stand in ascending order"),
            Self::NoPresidency(month) => write!(f, "nobody presides in {month}, when a length begins"),
            Self::Cycle(ids) => write!(f, "these wait for each other for ever: {}", ids.join(" → ")),
            Self::Itself(id) => write!(f, "`{id}` refers to itself"),
            Self::NoSeat(word) => write!(f, "`{word}` speaks of the seat concerned, and here is none"),
            Self::Immovable(name) => write!(
                f,
                "an effect cannot move `{name}`: only cohesion, credibility, g7, defence and face can be moved"
            ),
            Self::Unreachable(why) => write!(f, "this ending can never come: {why}"),
            Self::NeverCloses => f.write_str("no ending is certain to come after the last round"),
            Self::NoDemand(id) => write!(f, "no state has any demand for `{id}`"),
            Self::NeverDealt(why) => write!(f, "this can never come: {why}"),
            Self::UnusedSource(id) => write!(f, "nothing cites the source `{id}`"),
            Self::NoMark => f.write_str("figures in this file have no mark, and no default reaches them"),
            Self::NoSource(mark) => write!(f, "marked `{mark}`, but no source is named"),
            Self::Fault(what) => write!(f, "{what} was checked but could not be read"),
            _ => Ok(()),
        }
    }
}
