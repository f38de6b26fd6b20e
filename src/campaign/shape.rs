//! The format of campaigns as data: which files there are, which fields each record has, what may stand in a field, and what
//! it means. The check of every file, the JSON Schema and the sheet of fields all come from these tables, so they agree.
//!
//! What holds *between* fields (sums, order, reachability) is not here but in `build`.

mod doctrine;
mod front;
mod guide;
pub(super) mod limits;
mod people;
mod politics;
mod story;
mod union;
mod world;

use crate::base::figures::{self, Bounds, Declared, Figures, Kind};
use crate::campaign::diagnostic::IdForm;
use crate::campaign::practice::Practice;
use crate::campaign::yaml::{Node, Value};
use crate::game::rulebook;

/// The format that this release reads.
pub(crate) const FORMAT: i64 = 1;

/// A file of a campaign.
pub(crate) struct File {
    /// Its name within the folder.
    pub(crate) name: &'static str,
    /// What it is for: the key of a sentence.
    pub(crate) doc: &'static str,
    /// Whether a campaign must have it.
    pub(crate) required: bool,
    /// Its top-level fields.
    pub(crate) record: &'static Record,
}

/// The YAML files in the order in which they are read.
pub(crate) static FILES: [File; 15] = [
    file("campaign.yaml", true, "doc-file-campaign", &front::CAMPAIGN),
    file("sources.yaml", true, "doc-file-sources", &people::SOURCES),
    file("states.yaml", true, "doc-file-states", &union::STATES),
    file("supply.yaml", true, "doc-file-supply", &world::SUPPLY),
    file("measures.yaml", true, "doc-file-measures", &union::MEASURES),
    file("instruments.yaml", true, "doc-file-instruments", &world::INSTRUMENTS),
    file("doctrine.yaml", true, "doc-file-doctrine", &doctrine::DOCTRINE),
    file("politics.yaml", true, "doc-file-politics", &politics::POLITICS),
    file("practice.yaml", true, "doc-file-practice", &PRACTICE),
    file("casefile.yaml", false, "doc-file-casefile", &story::CASEFILE),
    file("events.yaml", false, "doc-file-events", &story::EVENTS),
    file("dispatches.yaml", false, "doc-file-dispatches", &story::DISPATCHES),
    file("injects.yaml", false, "doc-file-injects", &story::INJECTS),
    file("roles.yaml", true, "doc-file-roles", &people::ROLES),
    file("instructions.yaml", false, "doc-file-instructions", &people::INSTRUCTIONS),
];

/// The format of `practice.yaml`.
static PRACTICE: Record = record_with(Practice::DECLARED);

/// What was really done afterwards: read like the others, but of no use to the game.
pub(crate) static HISTORY: File = file("history.yaml", false, "doc-file-history", &people::HISTORY);

/// A guide through a game: shown to players, of no use to the game.
pub(crate) static GUIDE: File = file("guide.yaml", false, "doc-file-guide", &guide::GUIDE);

/// What whoever teaches with it says and asks: shown to a class, of no use to the game.
pub(crate) static LESSON: File = file("lesson.yaml", false, "doc-file-lesson", &guide::LESSON);

/// The table of populations, the one file that is not YAML.
pub(crate) const POPULATIONS: &str = "populations.csv";

/// All YAML files.
pub(crate) fn files() -> impl Iterator<Item = &'static File> {
    FILES.iter().chain([&HISTORY, &GUIDE, &LESSON])
}

/// The largest file that is read, in bytes.
pub(crate) const LARGEST_FILE: u64 = 1 << 20;

/// The fields that name an entry of a list where it has no other key, the first that it has.
pub(crate) const NAMES: [&str; 3] = ["id", "date", "from"];

/// Whether entries of a list have something that names them.
pub(crate) fn is_named(item: &Shape) -> bool {
    matches!(item, Shape::Record(record) if record.fields().any(|field| NAMES.contains(&field.name)))
}

/// What names an entry of a list.
pub(crate) fn name_of(entry: &Node) -> Option<String> {
    match &NAMES.iter().find_map(|name| entry.get(name))?.value {
        Value::Text(name) => Some(name.clone()),
        Value::Whole(name) => Some(name.to_string()),
        Value::Nothing | Value::Flag(_) | Value::Fraction | Value::List(_) | Value::Map(_) => None,
    }
}

/// A table of things that have ids.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Table {
    States,
    Goods,
    Uses,
    Projects,
    Sectors,
    Measures,
    Instruments,
    Evidence,
    Events,
    Dispatches,
    Injects,
    Endings,
    Sources,
}

impl Table {
    /// All tables.
    pub(crate) const ALL: [Self; 13] = [
        Self::States,
        Self::Goods,
        Self::Uses,
        Self::Projects,
        Self::Sectors,
        Self::Measures,
        Self::Instruments,
        Self::Evidence,
        Self::Events,
        Self::Dispatches,
        Self::Injects,
        Self::Endings,
        Self::Sources,
    ];

    /// What one row is called in messages.
    pub(crate) const fn noun(self) -> &'static str {
        match self {
            Self::States => "state",
            Self::Goods => "good",
            Self::Uses => "use",
            Self::Projects => "project",
            Self::Sectors => "sector",
            Self::Measures => "measure",
            Self::Instruments => "instrument",
            Self::Evidence => "case-file item",
            Self::Events => "event",
            Self::Dispatches => "dispatch",
            Self::Injects => "inject",
            Self::Endings => "ending",
            Self::Sources => "source",
        }
    }

    /// The file and the top-level key under which the rows stand.
    pub(crate) const fn home(self) -> (&'static str, &'static str) {
        match self {
            Self::States => ("states.yaml", "states"),
            Self::Goods => ("supply.yaml", "goods"),
            Self::Uses => ("supply.yaml", "uses"),
            Self::Projects => ("supply.yaml", "projects"),
            Self::Sectors => ("measures.yaml", "sectors"),
            Self::Measures => ("measures.yaml", "measures"),
            Self::Instruments => ("instruments.yaml", "instruments"),
            Self::Evidence => ("casefile.yaml", "items"),
            Self::Events => ("events.yaml", "events"),
            Self::Dispatches => ("dispatches.yaml", "dispatches"),
            Self::Injects => ("injects.yaml", "injects"),
            Self::Endings => ("campaign.yaml", "endings"),
            Self::Sources => ("sources.yaml", "sources"),
        }
    }

    /// The most rows that the rulebook holds.
    pub(crate) const fn most(self) -> usize {
        match self {
            Self::States => rulebook::MAX_STATES,
            Self::Goods => rulebook::MAX_GOODS,
            Self::Uses => rulebook::MAX_USES,
            Self::Projects => rulebook::MAX_PROJECTS,
            Self::Sectors => rulebook::MAX_SECTORS,
            Self::Measures => rulebook::MAX_MEASURES,
            Self::Instruments => rulebook::MAX_INSTRUMENTS,
            Self::Evidence => rulebook::MAX_EVIDENCE,
            Self::Events => rulebook::MAX_EVENTS,
            Self::Dispatches => rulebook::MAX_DISPATCHES,
            Self::Injects => rulebook::MAX_INJECTS,
            Self::Endings => rulebook::MAX_ENDINGS,
            Self::Sources => 1_000,
        }
    }

    /// The form of its ids.
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub(crate) const fn form(self) -> Form {
        match self {
            Self::States => Form::Code,
            Self::Measures => Form::Measure,
            _ => Form::Kebab,
        }
    }
}

/// The form of an id.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// Two capital letters.
    Code,
    /// `M` with a number and perhaps a letter.
    Measure,
    /// Lower-case words joined by hyphens.
    Kebab,
}

impl Form {
    /// Whether an id has the form.
    pub(crate) fn fits(self, id: &str) -> bool {
        match self {
            Self::Code => crate::base::ids::Code::parse(id).is_some(),
            Self::Measure => id.strip_prefix('M').is_some_and(|rest| {
                let digits = rest.trim_end_matches(|c: char| c.is_ascii_lowercase());
                (1..=2).contains(&digits.len())
                    && digits.bytes().all(|b| b.is_ascii_digit())
                    && rest.len() - digits.len() <= 1
            }),
            Self::Kebab => {
                let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
                id.split('-').all(word)
            }
        }
    }

    /// The form as a regular expression, for the schema.
    pub(crate) const fn pattern(self) -> &'static str {
        match self {
            Self::Code => "^[A-Z]{2}$",
            Self::Measure => "^M[0-9]{1,2}[a-z]?$",
            Self::Kebab => "^[a-z0-9]+(-[a-z0-9]+)*$",
        }
    }
}

impl From<Form> for IdForm {
    fn from(form: Form) -> Self {
        match form {
            Form::Code => Self::Code,
            Form::Measure => Self::Measure,
            Form::Kebab => Self::Kebab,
        }
    }
}

/// What may stand in a place.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// A text with something in it; it may have several lines.
    Text,
    /// A text of one line.
    Line,
    /// A text in which `{state}` and `{capital}` are replaced.
    Template,
    /// What the author notes on a figure or a source: no text of the campaign, so it stands beside the figures in any language.
    Remark,
    /// One line that is the same in every language: a name of a column, an address, a title as it was published, what is typed.
    Term,
    /// A figure: a whole number, or a map with value, range, mark and source.
    Figure(i64, i64),
    /// A whole number.
    Whole(i64, i64),
    /// `true` or `false`.
    Flag,
    /// `true`.
    True,
    /// A day.
    Date,
    /// A month.
    Month,
    /// One of some words.
    Word(&'static [&'static str]),
    /// The id that this record gets.
    NewId(Form),
    /// The id of something that exists.
    Id(Table),
    /// A list with a least and a most number of entries.
    List(&'static Shape, usize, usize),
    /// One, or a list of at least one.
    OneOrMore(&'static Shape),
    /// One of some words, or something else.
    WordOr(&'static [&'static str], &'static Shape),
    /// A record.
    Record(&'static Record),
    /// A group of figures, as it is declared.
    Group(&'static [Declared]),
    /// A map from ids to values of one shape.
    Map(&'static Map),
    /// A map with exactly one key, which says what it is.
    Tagged(&'static [Field]),
    /// A condition that an author writes; it may hold conditions.
    Condition,
    /// An effect that an author writes.
    Effect,
}

impl Shape {
    /// A figure within bounds.
    const fn of(bounds: Bounds) -> Self {
        Self::Figure(bounds.least as i64, bounds.most as i64)
    }

    /// Whether this is a text of the campaign, or a list of such: what files of words hold.
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub(crate) const fn is_text(&self) -> bool {
        match self {
            Self::Text | Self::Line | Self::Template => true,
            Self::List(item, ..) | Self::OneOrMore(item) => item.is_text(),
            _ => false,
        }
    }

    /// Whether this is such a text or holds one. Conditions, effects and figures hold none.
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    pub(crate) fn speaks(&self) -> bool {
        match self {
            Self::Record(record) => record.fields().any(|field| field.shape.speaks()),
            Self::Map(map) => map.value.speaks(),
            Self::List(item, ..) => item.speaks(),
            other => other.is_text(),
        }
    }

    /// Whether this is a record of texts alone.
    pub(crate) fn only_speaks(&self) -> bool {
        matches!(self, Self::Record(record) if record.fields().all(|field| field.shape.is_text()))
    }

    /// What a condition can be.
    pub(crate) const fn conditions() -> &'static [Field] {
        &story::CONDITIONS
    }

    /// What an effect can be.
    pub(crate) const fn effects() -> &'static [Field] {
        &story::EFFECTS
    }
}

/// The keys of a map.
#[derive(Clone, Copy)]
pub(crate) enum Keys {
    /// New ids: the rows of a table.
    New(Table),
    /// Ids of things that exist.
    Of(Table),
    /// These words, each of them.
    Each(&'static [&'static str]),
    /// New ids of something that has no table of its own.
    Free,
}

/// A map from ids to values.
pub(crate) struct Map {
    /// Its keys.
    pub(crate) keys: Keys,
    /// Its values.
    pub(crate) value: Shape,
    /// The least and the most number of entries.
    pub(crate) count: (usize, usize),
}

/// What the `mark` and `source` of a record speak of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Basis {
    /// The record has none.
    None,
    /// Its figures: they count as the nearest default.
    Figures,
    /// What it says in words; its figures keep the file's default.
    Words,
}

/// A record.
pub(crate) struct Record {
    /// What `mark` and `source` speak of.
    pub(crate) basis: Basis,
    /// Its own fields.
    fields: &'static [Field],
    /// Its figures, as they are declared.
    figures: &'static [Declared],
}

impl Record {
    /// A group of figures as a record.
    pub(crate) const fn group(figures: &'static [Declared]) -> Self {
        Self { basis: Basis::Figures, fields: &[], figures }
    }

    /// Its own fields and its figures.
    pub(crate) fn fields(&self) -> impl Iterator<Item = Field> + Clone + use<> {
        self.fields.iter().copied().chain(self.figures.iter().map(Field::of))
    }
}

/// A field.
#[derive(Clone, Copy)]
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: &'static str,
    /// What may stand in it.
    pub(crate) shape: Shape,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// What it means, with units: the key of a sentence, but for figures, which describe themselves.
    pub(crate) doc: &'static str,
}

impl Field {
    /// A figure or a group of them.
    fn of(declared: &Declared) -> Self {
        let shape = match declared.kind {
            Kind::Figure(bounds) => Shape::of(bounds),
            Kind::Group(figures) => Shape::Group(figures),
        };
        must(declared.name, shape, declared.doc)
    }
}

const fn file(name: &'static str, required: bool, doc: &'static str, record: &'static Record) -> File {
    File { name, doc, required, record }
}

pub(crate) const fn must(name: &'static str, shape: Shape, doc: &'static str) -> Field {
    Field { name, shape, required: true, doc }
}

const fn may(name: &'static str, shape: Shape, doc: &'static str) -> Field {
    Field { name, shape, required: false, doc }
}

pub(crate) const fn record(fields: &'static [Field]) -> Record {
    Record { basis: Basis::None, fields, figures: &[] }
}

/// A record of figures alone.
const fn record_with(figures: &'static [Declared]) -> Record {
    Record { basis: Basis::None, fields: &[], figures }
}

/// The place of a group of figures.
const fn group<G: Figures>() -> Shape {
    Shape::Group(G::DECLARED)
}

/// A record whose `mark` and `source` speak of its figures.
pub(crate) const fn marked(fields: &'static [Field]) -> Record {
    Record { basis: Basis::Figures, fields, figures: &[] }
}

/// The same with figures that are declared where they are used.
const fn marked_with(figures: &'static [Declared], fields: &'static [Field]) -> Record {
    Record { basis: Basis::Figures, fields, figures }
}

/// A record whose `mark` and `source` speak of its words.
const fn told(fields: &'static [Field]) -> Record {
    Record { basis: Basis::Words, fields, figures: &[] }
}

/// The same with figures that are declared where they are used.
const fn told_with(figures: &'static [Declared], fields: &'static [Field]) -> Record {
    Record { basis: Basis::Words, fields, figures }
}

/// Basis points of a whole.
pub(crate) const BP: Shape = Shape::of(figures::BP);
/// A change in basis points.
const BP_CHANGE: Shape = Shape::of(figures::BP_CHANGE);
/// Per cent of something, to the tenfold.
pub(crate) const PER_CENT: Shape = Shape::of(figures::PER_CENT);
/// Points, either way.
pub(crate) const POINTS: Shape = Shape::of(figures::POINTS);
/// Value points.
pub(crate) const VALUE_POINTS: Shape = Shape::of(figures::VALUE_POINTS);
/// Something that divides.
const DIVISOR: Shape = Shape::of(figures::DIVISOR);
/// Paragraphs of the opinion piece.
const PARAGRAPHS: Shape = Shape::OneOrMore(&Shape::Term);
/// Sources.
const CITED: Shape = Shape::OneOrMore(&Shape::Id(Table::Sources));
/// Marks.
pub(crate) const MARKS: [&str; 4] = ["source", "secondary", "estimate", "invented"];

/// The fields that say what a record rests on.
pub(crate) static BASIS: [Field; 4] = [
    may("mark", Shape::Word(&MARKS), "doc-shape-basis-mark"),
    may("source", CITED, "doc-shape-basis-source"),
    may("paragraph", PARAGRAPHS, "doc-shape-basis-paragraph"),
    may("note", Shape::Remark, "doc-shape-basis-note"),
];

/// The fields of `defaults`, which may stand in every map.
pub(crate) static DEFAULTS: [Field; 2] =
    [may("mark", Shape::Word(&MARKS), "doc-shape-defaults-mark"), may("source", CITED, "doc-shape-defaults-source")];
/// `defaults` as a record.
pub(crate) static DEFAULTS_RECORD: Record = record(&DEFAULTS);

/// The fields of a figure that is written as a map, besides `value`, `low` and `high`.
pub(crate) static FIGURE: [Field; 3] = [
    may("mark", Shape::Word(&MARKS), "doc-shape-figure-mark"),
    may("source", CITED, "doc-shape-figure-source"),
    may("note", Shape::Remark, "doc-shape-figure-note"),
];
