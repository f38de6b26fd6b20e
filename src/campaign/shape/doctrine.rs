//! `doctrine.yaml`.

use super::{Keys, Map, PER_CENT, Record, Shape, Table, VALUE_POINTS, group, marked, marked_with, must, record, told};
use crate::base::figures::Figures as _;
use crate::campaign::doctrine::{BargainFigures, Craft, Level, Scores, TermsFigures, Threat};

pub(super) static DOCTRINE: Record = record(&[
    must("principles", Shape::Map(&PRINCIPLES), "The principles that the program knows how to score."),
    must("doctrines", Shape::Map(&READINGS), "Rival doctrines; the first is the default."),
    must("levels", Shape::Map(&LEVELS), "Levels of play."),
    must("scores", group::<Scores>(), "What the parts of the score table are made of."),
    must("bargain", group::<BargainFigures>(), "What Beijing gains and gives at the table."),
    must(
        "terms",
        group::<TermsFigures>(),
        "What each point of an agreement is worth to the Union and costs Beijing, bp.",
    ),
    must("threat", group::<Threat>(), "How much of the Union's next package Beijing counts as pain to come, bp."),
    must("craft", group::<Craft>(), "How it goes about it."),
    must("summits", Shape::List(&Shape::Month, 0, 40), "Months in which the Union meets China."),
    must("habits", Shape::Map(&HABITS), "Habits that the record shows."),
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
    must("name", Shape::Line, "The name."),
    must("text", Shape::Text, "What it says."),
    must("weight", PER_CENT, "Per cent of the term that carries its name in the score table."),
    must("looks_at", Shape::List(&Shape::Text, 0, 12), "What it looks at, in words."),
    must("favours", Shape::Text, "What it favours."),
]);

static READINGS: Map = Map { keys: Keys::Free, value: Shape::Record(&READING), count: (1, 12) };

static READING: Record = marked(&[
    must("name", Shape::Line, "The name."),
    must("text", Shape::Text, "What it says."),
    must("habits", PER_CENT, "Per cent of every habit's points."),
    must("weights", Shape::Map(&WEIGHTS), "Per cent of each principle's own weight."),
]);

static WEIGHTS: Map = Map { keys: Keys::Each(&PRINCIPLE_IDS), value: PER_CENT, count: (0, 12) };

static LEVELS: Map =
    Map { keys: Keys::Each(&["measured", "assertive", "maximal"]), value: Shape::Record(&LEVEL), count: (0, 3) };

static LEVEL: Record = marked_with(
    Level::DECLARED,
    &[
        must("name", Shape::Line, "The name."),
        must("text", Shape::Text, "Every difference from the other levels in words."),
    ],
);

/// The ids of the habits.
pub(crate) static HABIT_IDS: [&str; 6] =
    ["farm-first", "reward-abstainers", "before-summits", "announce-wide", "list-few", "open-line"];

static HABITS: Map = Map { keys: Keys::Each(&HABIT_IDS), value: Shape::Record(&HABIT), count: (0, 6) };

static HABIT: Record = told(&[
    must("text", Shape::Text, "The habit."),
    must("instruments", Shape::List(&Shape::Id(Table::Instruments), 0, 32), "What it speaks about."),
    must("points", VALUE_POINTS, "What following it is worth, value points."),
    must("months", Shape::Figure(0, 24), "Months within which it speaks."),
]);
