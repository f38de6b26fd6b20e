//! `guide.yaml`.

use super::{Form, Record, Shape, Table, may, must, record, story};
use crate::game::rulebook::MAX_STATES;

pub(super) static GUIDE: Record = record(&[
    may("seat", Shape::Id(Table::States), "The seat that a player gets who names none."),
    must("steps", Shape::List(&Shape::Record(&STEP), 1, 200), "Steps; the first that is due is shown."),
]);

static STEP: Record = record(&[
    must("id", Shape::NewId(Form::Kebab), "The step's id."),
    may(
        "seats",
        Shape::List(&Shape::Id(Table::States), 1, MAX_STATES),
        "For which states; the seat of the guide, or all if it names none.",
    ),
    may("rounds", Shape::Record(&story::ROUND_RANGE), "From which round to which; all if absent."),
    must("phase", Shape::Word(PHASES), "In which phase."),
    may("vote", Shape::Word(VOTES), "While a vote is under way here; outside votes if absent."),
    may("topic", Shape::Word(TOPICS), "Only for this topic, of the vote or of the item before the Presidency."),
    may("given", Shape::List(&Shape::Word(GIVEN), 1, 4), "Only while all of this is so."),
    may("until", Shape::Word(ACTS), "Over once the seat has asked for this in the month's consultation."),
    must("text", Shape::Text, "What to do and why, in two sentences."),
    may("type", Shape::Term, "What to type in the line mode; Enter if absent."),
]);

pub(super) static LESSON: Record =
    record(&[must("cards", Shape::List(&Shape::Record(&CARD), 1, 200), "Cards; the first that is due is shown.")]);

static CARD: Record = record(&[
    must("id", Shape::NewId(Form::Kebab), "The card's id."),
    may("rounds", Shape::Record(&story::ROUND_RANGE), "From which round to which; all if absent."),
    must("phase", Shape::Word(CARD_PHASES), "In which phase."),
    may("vote", Shape::Word(VOTES), "While a vote is under way here; outside votes if absent."),
    may("topic", Shape::Word(TOPICS), "Only for this topic, of the vote or of the item before the Presidency."),
    may("given", Shape::List(&Shape::Word(GIVEN), 1, 4), "Only while all of this is so."),
    must("say", Shape::Text, "What to say, as it can be said."),
    must("ask", Shape::List(&Shape::Text, 1, 5), "What to ask."),
    may("watch", Shape::Text, "What to look out for."),
    may("wrong", Shape::Text, "What to do when it goes wrong."),
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
