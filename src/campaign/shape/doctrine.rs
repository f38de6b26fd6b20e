//! `doctrine.yaml`.

use super::{BP, Keys, Map, PER_CENT, Record, Shape, VALUE_POINTS, marked, must, record, told};

pub(super) static DOCTRINE: Record = record(&[
    must("principles", Shape::Map(&PRINCIPLES), "The principles that the program knows how to score."),
    must("doctrines", Shape::Map(&READINGS), "Rival doctrines; the first is the default."),
    must("levels", Shape::Map(&LEVELS), "Levels of play."),
    must("bargain", Shape::Record(&BARGAIN), "What Beijing gains and gives at the table."),
    must("threat", Shape::Record(&THREAT), "How much of the Union's next package Beijing counts as pain to come, bp."),
    must("habits", Shape::List(&Shape::Record(&HABIT), 0, 40), "Habits that the record shows."),
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
    must("name", Shape::Text, "The name."),
    must("text", Shape::Text, "What it says."),
    must("weight", PER_CENT, "Per cent of the term that carries its name in the score table."),
    must("looks_at", Shape::List(&Shape::Text, 0, 12), "What it looks at, in words."),
    must("favours", Shape::Text, "What it favours."),
]);

static READINGS: Map = Map { keys: Keys::Free, value: Shape::Record(&READING), count: (1, 12) };

static READING: Record = marked(&[
    must("name", Shape::Text, "The name."),
    must("text", Shape::Text, "What it says."),
    must("weights", Shape::Map(&WEIGHTS), "Per cent of each principle's own weight."),
]);

static WEIGHTS: Map = Map { keys: Keys::Each(&PRINCIPLE_IDS), value: PER_CENT, count: (0, 12) };

static LEVELS: Map =
    Map { keys: Keys::Each(&["measured", "assertive", "maximal"]), value: Shape::Record(&LEVEL), count: (0, 3) };

static LEVEL: Record = marked(&[
    must("name", Shape::Text, "The name."),
    must("text", Shape::Text, "Every difference from the other levels in words."),
    must("control", PER_CENT, "What control is worth, per cent."),
    must("pain_weight", PER_CENT, "What expected pain weighs, per cent."),
    must("caution", PER_CENT, "The price of a jump of several rungs, per cent."),
    must("noise", VALUE_POINTS, "Spread of the error of judgement, value points."),
    must("surprise", BP, "The chance a month of a move that was not signalled, bp."),
]);

static BARGAIN: Record = marked(&[
    must("security", VALUE_POINTS, "Worth of security assurances, value points."),
    must("relief", VALUE_POINTS, "Worth of an end to pressure, value points."),
    must("face_cost", VALUE_POINTS, "Cost of signing after measures without engagement, value points."),
    must("slope", VALUE_POINTS, "Value points given up for each 100 bp by which controls recede."),
    must("sign_chance", BP, "The chance a month that acceptable terms are signed, bp."),
    must("compliance_noise", VALUE_POINTS, "Spread of the monthly temptation to break an agreement, value points."),
]);

static THREAT: Record = marked(&[
    must("nothing", BP, "Nothing is under way, bp."),
    must("examination", BP, "An examination runs, bp times the chance that the determination carries."),
    must("proposal", BP, "A proposal is on the table, bp times the chance that the determination carries."),
    must("determined", BP, "A determination stands, bp."),
    must("measures", BP, "Measures apply, bp."),
]);

static HABIT: Record = told(&[must("text", Shape::Text, "The habit.")]);
