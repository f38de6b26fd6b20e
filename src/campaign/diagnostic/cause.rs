//! The causes of problems, typed. What is said of each stands in `words::diagnostic`.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use super::Severity;

/// Why a text is no YAML that is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoYaml {
    /// A second document begins.
    SecondDocument,
    /// It is larger or deeper than allowed.
    TooMuch {
        /// The most values.
        values: usize,
        /// The most levels.
        levels: usize,
    },
    /// A key without a letter.
    EmptyKey,
    /// The engine's own words.
    Engine(String),
}

impl NoYaml {
    /// Whether it is about tabs.
    #[must_use]
    pub fn is_of_tabs(&self) -> bool {
        let tabs = |words: &str| words.split_whitespace().any(|w| matches!(w.trim_end_matches(','), "tab" | "tabs"));
        matches!(self, Self::Engine(words) if tabs(words))
    }
}

/// What belongs in a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Expected {
    /// A text.
    Text,
    /// A text of one line.
    Line,
    /// A whole number, or a map with one.
    Figure,
    /// A whole number.
    Whole,
    /// `true` or `false`.
    Flag,
    /// `true`.
    True,
    /// A day.
    Day,
    /// A month.
    Month,
    /// One of some words.
    Word(&'static [&'static str]),
    /// A new id.
    NewId,
    /// The id of a thing of a kind.
    Id(&'static str),
    /// A list.
    List,
    /// This, or a list of it.
    OrList(Box<Self>),
    /// One of some words, or this.
    WordOr(&'static [&'static str], Box<Self>),
    /// A map.
    Map,
    /// A condition.
    Condition,
    /// An effect.
    Effect,
}

/// The form of an id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IdForm {
    /// Two capital letters.
    Code,
    /// `M` with a number and perhaps a letter.
    Measure,
    /// Lower-case words joined by hyphens.
    Kebab,
    /// What stands first in a row of the table of populations: letters and digits.
    Row,
}

/// What a code stands for that no state can have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reserved {
    /// The Commission.
    Commission,
    /// Beijing.
    Beijing,
    /// The facilitator.
    Facilitator,
    /// An observer.
    Observer,
    /// Greece in other lists, which is read as EL wherever it is typed.
    Greece,
}

/// Why something can never come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NeverDealt {
    /// No length is played in its month.
    NoLength,
    /// Its last month is over before its first briefing.
    EndsFirst,
    /// It comes after so many rounds, which is what the longest game has.
    TooLate(i64),
    /// Its use weighs enough in no state.
    Nobody,
}

/// What cannot be read of a table of populations.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unpeopled {
    /// This is not a number of persons.
    NotPersons(String),
    /// No row names a member.
    NoMember,
}

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
    /// The file is a link that leads out of the folder.
    Outside,
    /// The file is empty.
    Empty,
    /// It is not YAML, with the engine's reason.
    NotYaml(NoYaml),
    /// It has more nodes, nesting or aliases than any campaign needs.
    TooComplex(NoYaml),
    /// The format is not one that this release reads.
    UnknownFormat(i64),
    /// A field that is not in the format.
    UnknownField(String),
    /// A field that must be there is not.
    MissingField(String),
    /// A text that must be there is not, neither beside the figures nor in the file of words, by the way to it.
    MissingText(String),
    /// A text beside the figures that the file of words has as well.
    SaidTwice {
        /// The way to it.
        path: String,
        /// The file of figures.
        file: &'static str,
    },
    /// Something in a file of words where no text is, by the way to it.
    NoSuchText(String),
    /// The same, where that keeps a text from being there: nothing else is said of that text.
    Misspelt(String),
    /// A mistake in the file of a language that is not the one asked for.
    OtherLanguage {
        /// The language.
        language: String,
        /// The mistake.
        why: Box<Self>,
    },
    /// What a language lacks: a text, or all texts of something.
    Untranslated {
        /// The way to it.
        path: String,
        /// The file of the language.
        file: String,
        /// How many texts.
        texts: usize,
    },
    /// A value of another kind.
    WrongType {
        /// What belongs there.
        expected: Expected,
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
        /// The form.
        form: IdForm,
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
        /// Whether a month belongs there; else a day.
        month: bool,
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
        seat: Reserved,
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
    OneOf([&'static str; 2]),
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
    BadPopulation(Unpeopled),
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
    NeverDealt(NeverDealt),
    /// What everybody reads hangs on what only one seat knows.
    Secret,
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
            | Self::NeverDealt(_)
            | Self::NoSuchText(_)
            | Self::OtherLanguage { .. }
            | Self::Untranslated { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
