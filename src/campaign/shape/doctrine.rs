//! `doctrine.yaml`.

use super::{Keys, Map, PER_CENT, Record, Shape, Table, VALUE_POINTS, group, marked, marked_with, must, record, told};
use crate::base::figures::Figures as _;
use crate::campaign::doctrine::{BargainFigures, Craft, Level, Scores, TermsFigures, Threat};

pub(super) static DOCTRINE: Record = record(&[
    must("principles", Shape::Map(&PRINCIPLES), "doc-doctrine-doctrine-principles"),
    must("doctrines", Shape::Map(&READINGS), "doc-doctrine-doctrine-doctrines"),
    must("levels", Shape::Map(&LEVELS), "doc-doctrine-doctrine-levels"),
    must("scores", group::<Scores>(), "doc-doctrine-doctrine-scores"),
    must("bargain", group::<BargainFigures>(), "doc-doctrine-doctrine-bargain"),
    must("terms", group::<TermsFigures>(), "doc-doctrine-doctrine-terms"),
    must("threat", group::<Threat>(), "doc-doctrine-doctrine-threat"),
    must("craft", group::<Craft>(), "doc-doctrine-doctrine-craft"),
    must("summits", Shape::List(&Shape::Month, 0, 40), "doc-doctrine-doctrine-summits"),
    must("habits", Shape::Map(&HABITS), "doc-doctrine-doctrine-habits"),
]);

/// The ids of the principles.
pub(crate) static PRINCIPLE_IDS: [&str; 12] = [
    "control",
    "acceptance",
    "desperation",
    "divide",
    "block-diversification",
    "long-reach",
    "deny-military",
    "target",
    "mutual-destruction",
    "strongest-first",
    "answer-in-kind",
    "face",
];

static PRINCIPLES: Map = Map { keys: Keys::Each(&PRINCIPLE_IDS), value: Shape::Record(&PRINCIPLE), count: (0, 12) };

static PRINCIPLE: Record = told(&[
    must("name", Shape::Line, "doc-doctrine-principle-name"),
    must("text", Shape::Text, "doc-doctrine-principle-text"),
    must("weight", PER_CENT, "doc-doctrine-principle-weight"),
    must("looks_at", Shape::List(&Shape::Text, 0, 12), "doc-doctrine-principle-looks-at"),
    must("favours", Shape::Text, "doc-doctrine-principle-favours"),
]);

static READINGS: Map = Map { keys: Keys::Free, value: Shape::Record(&READING), count: (1, 12) };

static READING: Record = marked(&[
    must("name", Shape::Line, "doc-doctrine-reading-name"),
    must("text", Shape::Text, "doc-doctrine-reading-text"),
    must("habits", PER_CENT, "doc-doctrine-reading-habits"),
    must("weights", Shape::Map(&WEIGHTS), "doc-doctrine-reading-weights"),
]);

static WEIGHTS: Map = Map { keys: Keys::Each(&PRINCIPLE_IDS), value: PER_CENT, count: (0, 12) };

static LEVELS: Map =
    Map { keys: Keys::Each(&["measured", "assertive", "maximal"]), value: Shape::Record(&LEVEL), count: (0, 3) };

static LEVEL: Record = marked_with(
    Level::DECLARED,
    &[must("name", Shape::Line, "doc-doctrine-level-name"), must("text", Shape::Text, "doc-doctrine-level-text")],
);

/// The ids of the habits.
pub(crate) static HABIT_IDS: [&str; 6] =
    ["farm-first", "reward-abstainers", "before-summits", "announce-wide", "list-few", "open-line"];

static HABITS: Map = Map { keys: Keys::Each(&HABIT_IDS), value: Shape::Record(&HABIT), count: (0, 6) };

static HABIT: Record = told(&[
    must("text", Shape::Text, "doc-doctrine-habit-text"),
    must("instruments", Shape::List(&Shape::Id(Table::Instruments), 0, 32), "doc-doctrine-habit-instruments"),
    must("points", VALUE_POINTS, "doc-doctrine-habit-points"),
    must("months", Shape::Figure(0, 24), "doc-doctrine-habit-months"),
]);
