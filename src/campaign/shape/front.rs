//! `campaign.yaml`.

use super::{Keys, Map, Record, Shape, Table, group, marked, may, must, record, story};
use crate::game::rulebook::MAX_ENDINGS;
use crate::game::rulebook::Start;

pub(super) static CAMPAIGN: Record = record(&[
    must("format", Shape::Whole(1, 1_000), "doc-front-campaign-format"),
    must("id", Shape::NewId(super::Form::Kebab), "doc-front-campaign-id"),
    must("title", Shape::Line, "doc-front-campaign-title"),
    must("subtitle", Shape::Line, "doc-front-campaign-subtitle"),
    must("summary", Shape::Text, "doc-front-campaign-summary"),
    must("not_a_prediction", Shape::Text, "doc-front-campaign-not-a-prediction"),
    must("truce", Shape::Word(story::TRUCES), "doc-front-campaign-truce"),
    must("lengths", Shape::Record(&LENGTHS), "doc-front-campaign-lengths"),
    must("start", group::<Start>(), "doc-front-campaign-start"),
    must("populations", Shape::List(&Shape::Record(&POPULATION), 1, 20), "doc-front-campaign-populations"),
    must("presidency_order", Shape::List(&Shape::Id(Table::States), 1, 40), "doc-front-campaign-presidency-order"),
    must("presidencies", Shape::List(&Shape::Record(&PRESIDENCY), 1, 60), "doc-front-campaign-presidencies"),
    must("endings", Shape::List(&Shape::Record(&ENDING), 1, MAX_ENDINGS), "doc-front-campaign-endings"),
    must("questions", Shape::List(&Shape::Text, 1, 20), "doc-front-campaign-questions"),
    must("simplified", Shape::List(&Shape::Text, 0, 60), "doc-front-campaign-simplified"),
]);

static LENGTHS: Record = record(&[
    must("short", Shape::Record(&LENGTH), "doc-front-lengths-short"),
    must("standard", Shape::Record(&LENGTH), "doc-front-lengths-standard"),
    must("full", Shape::Record(&LENGTH), "doc-front-lengths-full"),
]);

static LENGTH: Record = marked(&[
    must("title", Shape::Line, "doc-front-length-title"),
    must("text", Shape::Text, "doc-front-length-text"),
    must("start", Shape::Month, "doc-front-length-start"),
    must("rounds", Shape::Figure(1, 60), "doc-front-length-rounds"),
    must("opening", Shape::WordOr(&["nothing", "proposal"], &OPENING), "doc-front-length-opening"),
    must("invented", Shape::Flag, "doc-front-length-invented"),
    may("brought", Shape::List(&Shape::Effect, 0, 12), "doc-front-length-brought"),
    may("asked_by", Shape::Id(Table::States), "doc-front-length-asked-by"),
]);

static OPENING: Shape =
    Shape::Tagged(&[must("examination", Shape::Record(&EXAMINATION), "doc-front-opening-examination")]);

static EXAMINATION: Record = record(&[
    must("months", Shape::Figure(0, 4), "doc-front-examination-months"),
    must("planned", Shape::Figure(1, 4), "doc-front-examination-planned"),
]);

static POPULATION: Record = marked(&[
    must("from", Shape::Whole(1950, 2200), "doc-front-population-from"),
    must("column", Shape::Term, "doc-front-population-column"),
    may("class", Shape::Term, "doc-front-population-class"),
    must("label", Shape::Line, "doc-front-population-label"),
]);

static PRESIDENCY: Record = record(&[
    must("from", Shape::Month, "doc-front-presidency-from"),
    must("state", Shape::Id(Table::States), "doc-front-presidency-state"),
]);

static ENDING: Record = record(&[
    must("id", Shape::NewId(super::Form::Kebab), "doc-front-ending-id"),
    must("kind", Shape::Word(ENDING_KINDS), "doc-front-ending-kind"),
    must("title", Shape::Line, "doc-front-ending-title"),
    must("text", Shape::Text, "doc-front-ending-text"),
    must("when", Shape::Condition, "doc-front-ending-when"),
    may("variants", Shape::List(&Shape::Record(&VARIANT), 0, 6), "doc-front-ending-variants"),
    may("lasting", Shape::Figure(1, 60), "doc-front-ending-lasting"),
]);

static VARIANT: Record = record(&[
    must("when", Shape::Condition, "doc-front-variant-when"),
    must("text", Shape::Text, "doc-front-variant-text"),
]);

pub(super) const ENDING_KINDS: &[&str] = &["landing-zone", "new-normal", "fracture", "rupture", "frozen"];

/// A map of scores 0 to 5 over the rows of a table.
pub(super) const fn scores(table: Table) -> Map {
    Map { keys: Keys::Of(table), value: Shape::Figure(0, 5), count: (0, 64) }
}
