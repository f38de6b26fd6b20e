//! `campaign.yaml`.

use super::{Keys, Map, Record, Shape, Table, group, marked, may, must, record, story};
use crate::game::rulebook::MAX_ENDINGS;
use crate::game::rulebook::Start;

pub(super) static CAMPAIGN: Record = record(&[
    must("format", Shape::Whole(1, 1_000), "The version of this format: 1."),
    must("id", Shape::NewId(super::Form::Kebab), "The campaign's id."),
    must("title", Shape::Line, "The title."),
    must("subtitle", Shape::Line, "One line under the title."),
    must("summary", Shape::Text, "A paragraph for the browser of campaigns."),
    must("not_a_prediction", Shape::Text, "One sentence that says so."),
    must(
        "truce",
        Shape::Word(story::TRUCES),
        "The truce between Washington and Beijing unless the players choose another.",
    ),
    must("lengths", Shape::Record(&LENGTHS), "The three lengths."),
    must("start", group::<Start>(), "Figures at the start of every length."),
    must("populations", Shape::List(&Shape::Record(&POPULATION), 1, 20), "Population tables, by first year of use."),
    must(
        "presidency_order",
        Shape::List(&Shape::Id(Table::States), 1, 40),
        "The order of Presidencies that the roll-call follows.",
    ),
    must(
        "presidencies",
        Shape::List(&Shape::Record(&PRESIDENCY), 1, 60),
        "Who chairs the Council from which month on.",
    ),
    must(
        "endings",
        Shape::List(&Shape::Record(&ENDING), 1, MAX_ENDINGS),
        "Endings in order of precedence: the first whose condition held long enough wins.",
    ),
    must("questions", Shape::List(&Shape::Text, 1, 20), "Questions for the discussion afterwards."),
    must("simplified", Shape::List(&Shape::Text, 0, 60), "What the game simplifies, a line each."),
]);

static LENGTHS: Record = record(&[
    must("short", Shape::Record(&LENGTH), "An afternoon: the proposal is on the table."),
    must("standard", Shape::Record(&LENGTH), "The usual game."),
    must("full", Shape::Record(&LENGTH), "Two years."),
]);

static LENGTH: Record = marked(&[
    must("title", Shape::Line, "The title."),
    must("text", Shape::Text, "What lies on the table, and whether it did."),
    must("start", Shape::Month, "The first month."),
    must("rounds", Shape::Figure(1, 60), "How many rounds."),
    must("opening", Shape::WordOr(&["nothing", "proposal"], &OPENING), "What lies on the table."),
    must("invented", Shape::Flag, "Whether the opening did not happen."),
    may("asked_by", Shape::Id(Table::States), "Which state first asked for an examination."),
]);

static OPENING: Shape =
    Shape::Tagged(&[must("examination", Shape::Record(&EXAMINATION), "An examination is under way.")]);

static EXAMINATION: Record = record(&[
    must("months", Shape::Figure(0, 4), "Months behind it."),
    must("planned", Shape::Figure(1, 4), "Months planned in all (Art. 4(2))."),
]);

static POPULATION: Record = marked(&[
    must("from", Shape::Whole(1950, 2200), "The first year in which votes use the table."),
    must("column", Shape::Term, "The column of populations.csv with the persons."),
    may(
        "class",
        Shape::Term,
        "The column of populations.csv with exact, published or estimate: what is not exact is shown as an estimate.",
    ),
    must("label", Shape::Line, "What the table is called on screen."),
]);

static PRESIDENCY: Record =
    record(&[must("from", Shape::Month, "The first month."), must("state", Shape::Id(Table::States), "Who chairs.")]);

static ENDING: Record = record(&[
    must("id", Shape::NewId(super::Form::Kebab), "The ending's id."),
    must("kind", Shape::Word(ENDING_KINDS), "What it means, for colours and tables."),
    must("title", Shape::Line, "The headline."),
    must("text", Shape::Text, "Two or three sentences shown at the end."),
    must("when", Shape::Condition, "When it comes."),
    may("variants", Shape::List(&Shape::Record(&VARIANT), 0, 6), "Texts that are shown instead, by what happened."),
    may("lasting", Shape::Figure(1, 60), "For how many rounds running the condition must hold; 1 if absent."),
]);

static VARIANT: Record = record(&[
    must("when", Shape::Condition, "When it is shown; the first that holds."),
    must("text", Shape::Text, "The text."),
]);

pub(super) const ENDING_KINDS: &[&str] = &["landing-zone", "new-normal", "fracture", "rupture", "frozen"];

/// A map of scores 0 to 5 over the rows of a table.
pub(super) const fn scores(table: Table) -> Map {
    Map { keys: Keys::Of(table), value: Shape::Figure(0, 5), count: (0, 64) }
}
