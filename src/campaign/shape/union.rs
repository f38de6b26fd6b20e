//! `states.yaml` and `measures.yaml`.

use super::{BP, Keys, Map, PARAGRAPHS, Record, Shape, Table, front, marked, marked_with, may, must, record};
use crate::base::figures::Figures as _;
use crate::game::rulebook::{MAX_MEASURES, MAX_SECTORS, MAX_STATES, Measure, Nation};

pub(super) static STATES: Record = record(&[must("states", Shape::Map(&STATE_TABLE), "doc-union-states-states")]);

static STATE_TABLE: Map = Map { keys: Keys::New(Table::States), value: Shape::Record(&STATE), count: (1, MAX_STATES) };

static STATE: Record = marked_with(
    Nation::DECLARED,
    &[
        must("name", Shape::Line, "doc-union-state-name"),
        must("capital", Shape::Line, "doc-union-state-capital"),
        may("camp", Shape::Word(CAMPS), "doc-union-state-camp"),
        may("parliament", Shape::Flag, "doc-union-state-parliament"),
        may("law", Shape::Figure(0, 5), "doc-union-state-law"),
        must("gdp", Shape::Figure(1, 100_000_000), "doc-union-state-gdp"),
        must("uses", Shape::Map(&USE_SCORES), "doc-union-state-uses"),
        must("sectors", Shape::Map(&SECTOR_SCORES), "doc-union-state-sectors"),
        must("why", Shape::Text, "doc-union-state-why"),
        may("firms", Shape::List(&Shape::Line, 0, 20), "doc-union-state-firms"),
        may("carrots", Shape::Text, "doc-union-state-carrots"),
        may("sticks", Shape::Text, "doc-union-state-sticks"),
        may("vote_2024", Shape::Word(VOTES), "doc-union-state-vote-2024"),
    ],
);

static USE_SCORES: Map = front::scores(Table::Uses);
static SECTOR_SCORES: Map = front::scores(Table::Sectors);

/// Words of [`crate::game::rulebook::Camp`]; a state without one is of none.
const CAMPS: &[&str] = &["free-trade", "follows"];

pub(super) const VOTES: &[&str] = &["for", "abstain", "against"];

pub(super) static MEASURES: Record = record(&[
    must("injury", Shape::Record(&INJURY), "doc-union-measures-injury"),
    must("sectors", Shape::Map(&SECTOR_NAMES), "doc-union-measures-sectors"),
    must("measures", Shape::Map(&MEASURE_TABLE), "doc-union-measures-measures"),
]);

static INJURY: Record = marked(&[
    must("low", BP, "doc-union-injury-low"),
    must("mid", BP, "doc-union-injury-mid"),
    must("high", BP, "doc-union-injury-high"),
]);

static SECTOR_NAMES: Map = Map { keys: Keys::New(Table::Sectors), value: Shape::Line, count: (1, MAX_SECTORS) };

static MEASURE_TABLE: Map =
    Map { keys: Keys::New(Table::Measures), value: Shape::Record(&MEASURE), count: (1, MAX_MEASURES) };

static MEASURE: Record = marked_with(
    Measure::DECLARED,
    &[
        must("name", Shape::Line, "doc-union-measure-name"),
        must("text", Shape::Text, "doc-union-measure-text"),
        must("annex", Shape::List(&Shape::Whole(1, 10), 1, 10), "doc-union-measure-annex"),
        may("source_paragraph", PARAGRAPHS, "doc-union-measure-source-paragraph"),
        may("partner", Shape::OneOrMore(&Shape::Term), "doc-union-measure-partner"),
        must("value", Shape::Record(&VALUE), "doc-union-measure-value"),
        must("cost", Shape::Map(&COST), "doc-union-measure-cost"),
        must("reversibility", Shape::Word(&["high", "medium", "low"]), "doc-union-measure-reversibility"),
        must("risk", Shape::Figure(0, 3), "doc-union-measure-risk"),
        must("stage", Shape::Figure(1, 4), "doc-union-measure-stage"),
        must("finance", Shape::Flag, "doc-union-measure-finance"),
        may("mirrors", Shape::Id(Table::Instruments), "doc-union-measure-mirrors"),
    ],
);

static COST: Map = Map { keys: Keys::Of(Table::Sectors), value: Shape::Figure(0, 200), count: (0, MAX_SECTORS) };

static VALUE: Record = marked(&[
    must("low", Shape::Figure(0, 1_000_000), "doc-union-value-low"),
    must("mid", Shape::Figure(0, 1_000_000), "doc-union-value-mid"),
    must("high", Shape::Figure(0, 1_000_000), "doc-union-value-high"),
]);
