//! `doctrine.yaml`.

use super::{BP, DIVISOR, Keys, Map, PER_CENT, Record, Shape, Table, VALUE_POINTS, marked, must, record, told};
use crate::campaign::doctrine::{BARGAIN, CRAFT, THREAT};

pub(super) static DOCTRINE: Record = record(&[
    must("principles", Shape::Map(&PRINCIPLES), "The principles that the program knows how to score."),
    must("doctrines", Shape::Map(&READINGS), "Rival doctrines; the first is the default."),
    must("levels", Shape::Map(&LEVELS), "Levels of play."),
    must("scores", Shape::Record(&SCORES), "What the parts of the score table are made of."),
    must("bargain", Shape::Record(&BARGAIN), "What Beijing gains and gives at the table."),
    must(
        "terms",
        Shape::Record(&TERMS),
        "What each point of an agreement is worth to the Union and costs Beijing, bp.",
    ),
    must("threat", Shape::Record(&THREAT), "How much of the Union's next package Beijing counts as pain to come, bp."),
    must("craft", Shape::Record(&CRAFT), "How it goes about it."),
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

static LEVEL: Record = marked(&[
    must("name", Shape::Line, "The name."),
    must("text", Shape::Text, "Every difference from the other levels in words."),
    must("control", PER_CENT, "What control is worth, per cent."),
    must("pain_weight", PER_CENT, "What expected pain weighs, per cent."),
    must("caution", PER_CENT, "The price of a jump of several rungs, per cent."),
    must("noise", VALUE_POINTS, "Spread of the error of judgement, value points."),
    must("surprise", BP, "The chance a month of a move that was not signalled, bp."),
    must("nodes", Shape::Figure(1, 10_000), "Futures that it plays before a decision, where it looks ahead."),
    must("months", Shape::Figure(1, 24), "Months that it looks ahead."),
]);

static SCORES: Record = marked(&[
    must("weakness", Shape::Figure(0, 20_000), "Control is worth so much less cohesion, bp."),
    must("vote", VALUE_POINTS, "A vote lost or won for certain, value points."),
    must("jump", VALUE_POINTS, "A jump of one ordinary rung, value points; grows with the square."),
    must("word", VALUE_POINTS, "Doing what was announced, value points."),
    must(
        "acceptance",
        Shape::Record(&SLOPE),
        "(Pivot less credibility) / divisor for a rung while nothing is under way.",
    ),
    must("desperation", Shape::Record(&SLOPE), "Mean despair times (pivot less cohesion) / divisor for a rung."),
    must("in_kind", DIVISOR, "Divides the pressure that China feels."),
    must("least_face", BP, "Face below which no blow is returned, bp."),
    must("way_out", Shape::Record(&SLOPE), "(Supply from elsewhere less pivot) / divisor for a ban on technology."),
    must("long_reach", VALUE_POINTS, "Reaching supply through third countries, value points."),
    must("deny_military", VALUE_POINTS, "Denying the military, value points; granting it costs twice that."),
    must("target", VALUE_POINTS, "Lost by easing the Union while the truce is with Washington alone, value points."),
    must("strongest", VALUE_POINTS, "A favour to the largest capital near the line, value points."),
]);

static SLOPE: Record = marked(&[
    must("pivot", Shape::Figure(0, 20_000), "What counts as nothing, bp."),
    must("divisor", DIVISOR, "The divisor."),
]);

static TERMS: Record = marked(&[
    must("granted", BP, "Civil licences that Beijing grants anyway, bp of demand."),
    must("relief", Shape::Record(&POINT), "Each 1,000 bp of civil licences."),
    must("volumes", Shape::Record(&POINT), "Each 1,000 bp of volumes that arrive."),
    must("defence_partial", Shape::Record(&POINT), "Defence carved out in part."),
    must("defence_full", Shape::Record(&POINT), "Defence carved out in full."),
    must("technology", Shape::Record(&POINT), "Technology for projects outside China."),
    must("suspension_part", Shape::Record(&POINT), "Half of the measures are suspended, and half go on."),
    must("suspension_none", Shape::Record(&POINT), "No measure is suspended: all go on."),
    must("verification", Shape::Record(&POINT), "Verification."),
    must("snap_back", Shape::Record(&POINT), "Suspended measures that come back on a breach."),
    must("finance", Shape::Record(&POINT), "And wider measures, finance included."),
    must("month", Shape::Record(&POINT), "Each month beyond twelve."),
    must("treaty", Shape::Record(&POINT), "The form of a binding treaty."),
]);

static POINT: Record = marked(&[
    must("union", BP, "Worth to the Union, bp of all that it could wish for."),
    must("beijing", BP, "Cost to Beijing, bp of all controls gone."),
]);

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
