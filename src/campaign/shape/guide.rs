//! `guide.yaml`.

use super::{Form, Record, Shape, Table, may, must, record, story};
use crate::game::rulebook::MAX_STATES;

pub(super) static GUIDE: Record = record(&[
    may("seat", Shape::Id(Table::States), "doc-guide-guide-seat"),
    must("steps", Shape::List(&Shape::Record(&STEP), 1, 200), "doc-guide-guide-steps"),
]);

static STEP: Record = record(&[
    must("id", Shape::NewId(Form::Kebab), "doc-guide-step-id"),
    may("seats", Shape::List(&Shape::Id(Table::States), 1, MAX_STATES), "doc-guide-step-seats"),
    may("rounds", Shape::Record(&story::ROUND_RANGE), "doc-guide-step-rounds"),
    must("phase", Shape::Word(PHASES), "doc-guide-step-phase"),
    may("vote", Shape::Word(VOTES), "doc-guide-step-vote"),
    may("topic", Shape::Word(TOPICS), "doc-guide-step-topic"),
    may("given", Shape::List(&Shape::Word(GIVEN), 1, 4), "doc-guide-step-given"),
    may("until", Shape::Word(ACTS), "doc-guide-step-until"),
    must("text", Shape::Text, "doc-guide-step-text"),
    may("type", Shape::Term, "doc-guide-step-type"),
]);

pub(super) static LESSON: Record =
    record(&[must("cards", Shape::List(&Shape::Record(&CARD), 1, 200), "doc-guide-lesson-cards")]);

static CARD: Record = record(&[
    must("id", Shape::NewId(Form::Kebab), "doc-guide-card-id"),
    may("rounds", Shape::Record(&story::ROUND_RANGE), "doc-guide-card-rounds"),
    must("phase", Shape::Word(CARD_PHASES), "doc-guide-card-phase"),
    may("vote", Shape::Word(VOTES), "doc-guide-card-vote"),
    may("topic", Shape::Word(TOPICS), "doc-guide-card-topic"),
    may("given", Shape::List(&Shape::Word(GIVEN), 1, 4), "doc-guide-card-given"),
    must("say", Shape::Text, "doc-guide-card-say"),
    must("ask", Shape::List(&Shape::Text, 1, 5), "doc-guide-card-ask"),
    may("watch", Shape::Text, "doc-guide-card-watch"),
    may("wrong", Shape::Text, "doc-guide-card-wrong"),
]);

/// Phases that a card can be for.
pub(crate) const CARD_PHASES: &[&str] =
    &["briefing", "consultation", "replies", "council", "committee", "beijing", "reckoning"];
/// Phases in which states are asked for something.
pub(crate) const PHASES: &[&str] = &["briefing", "consultation", "replies", "council", "committee"];
/// Places of votes.
pub(crate) const VOTES: &[&str] = &["council", "committee", "appeal", "consensus"];
/// Topics, in the order of the game's.
pub(crate) const TOPICS: &[&str] = &["determination", "package", "mandate", "agreement", "fund", "listing"];
/// What has come of the game so far.
pub(crate) const GIVEN: &[&str] = &["determined", "undetermined", "on-appeal", "abstained", "in-coreper"];
/// What a state can ask for in a consultation.
pub(crate) const ACTS: &[&str] = &[
    "declare",
    "lobby",
    "pledge",
    "ask-examination",
    "file",
    "amend",
    "suggest",
    "share",
    "invest",
    "channel",
    "request-vote",
    "ask-fund",
    "propose-listing",
    "table-conclusions",
];
