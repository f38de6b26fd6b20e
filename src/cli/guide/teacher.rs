//! The teacher's page: what is needed, a lesson minute by minute, what to do when it goes wrong, longer games, ten words.

use super::parts::{guide, points, says, typed};
use crate::words::document::{Block, Column, Document, Table};
use crate::words::glossary::terms;
use crate::words::text::plain;

/// The steps of the lesson: minutes, with what to say, what to do, and what to look out for.
const LESSON: [&str; 8] = [
    "lesson-open",
    "lesson-seats",
    "lesson-letter",
    "lesson-practice",
    "lesson-fourth",
    "lesson-vote",
    "lesson-committee",
    "lesson-talk",
];

/// What can go wrong, with what to do.
const WRONG: [&str; 7] =
    ["wrong-entry", "wrong-early", "wrong-silence", "wrong-machine", "wrong-long", "wrong-dice", "wrong-projector"];

/// The words that a class needs, by their ids in the glossary.
const WORDS: [&str; 10] = [
    "determination",
    "qualified-majority",
    "blocking-minority",
    "abstention",
    "response-measure",
    "proportionality",
    "committee",
    "appeal-committee",
    "presidency",
    "injury",
];

pub(super) fn document() -> Document {
    guide(
        "teacher-title",
        [
            (
                "teacher-goals",
                vec![points(["teacher-goal-1", "teacher-goal-2", "teacher-goal-3"]), says("teacher-before")],
            ),
            (
                "teacher-need",
                vec![
                    points(["teacher-need-1", "teacher-need-2", "teacher-need-3"]),
                    typed(["teacher-sheets-typed", "teacher-play-typed"]),
                    says("teacher-typed"),
                ],
            ),
            ("teacher-lesson", vec![table(["lesson-minutes", "lesson-say", "lesson-do", "lesson-watch"], LESSON)]),
            ("teacher-wrong", vec![table2(["wrong-what", "wrong-do"], WRONG)]),
            (
                "teacher-longer",
                vec![
                    says("teacher-longer-about"),
                    typed(["teacher-longer-typed", "teacher-class-typed", "teacher-report-typed"]),
                    says("teacher-debrief"),
                ],
            ),
            ("teacher-words", vec![words()]),
        ],
    )
}

/// A row for each step: its minutes, and its second texts `say`, `do` and `watch`.
fn table(head: [&str; 4], rows: [&str; 8]) -> Block {
    let row = |key: &str| {
        let rest = ["say", "do", "watch"].map(|name| plain(&format!("{key}.{name}")));
        std::iter::once(plain(key)).chain(rest).collect()
    };
    Block::Table(Table { head: head.map(|key| Column::words(plain(key))).into(), rows: rows.map(row).into() })
}

/// A row for each mishap, with its second text `do`.
fn table2(head: [&str; 2], rows: [&str; 7]) -> Block {
    let row = |key: &str| vec![plain(key), plain(&format!("{key}.do"))];
    Block::Table(Table { head: head.map(|key| Column::words(plain(key))).into(), rows: rows.map(row).into() })
}

/// Ten words as the glossary explains them.
fn words() -> Block {
    let known = WORDS.iter().filter_map(|id| terms().iter().find(|term| term.id == *id));
    let rows = known.map(|term| vec![term.name.clone(), term.text.clone(), term.source.clone()]).collect();
    let head = ["word-word", "word-means", "word-source"].map(|key| Column::words(plain(key))).into();
    Block::Table(Table { head, rows })
}
