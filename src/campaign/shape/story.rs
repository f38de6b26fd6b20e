//! `casefile.yaml`, `events.yaml`, `dispatches.yaml`, and the conditions and effects that many files share.

use super::{BP, BP_CHANGE, Field, Form, Keys, Map, POINTS, Record, Shape, Table, group, may, must, record, told};
use crate::game::rulebook::{MAX_DISPATCHES, MAX_EVENTS, MAX_EVIDENCE, MAX_INJECTS, MAX_STATES, PressRules};

pub(super) const TRUCES: &[&str] = &["none", "us-only", "offered", "as-happened"];

/// Indicators of the board.
pub(crate) const INDICATORS: &[&str] = &[
    "cohesion",
    "credibility",
    "g7",
    "defence",
    "decoupling",
    "injury",
    "cost",
    "china-pain",
    "face",
    "ladder",
    "case-file",
];

/// Indicators of a seat.
pub(crate) const OWN_INDICATORS: &[&str] =
    &["injury", "cost", "capital", "favour", "supply", "pledges-kept", "pledges-broken", "channels"];

pub(super) static CONDITIONS: [Field; 19] = [
    must("always", Shape::True, "doc-story-conditions-always"),
    must("all", Shape::List(&Shape::Condition, 1, 20), "doc-story-conditions-all"),
    must("any", Shape::List(&Shape::Condition, 1, 20), "doc-story-conditions-any"),
    must("not", Shape::Condition, "doc-story-conditions-not"),
    must("indicator", Shape::Record(&INDICATOR), "doc-story-conditions-indicator"),
    must("own", Shape::Record(&OWN), "doc-story-conditions-own"),
    must("determined", Shape::True, "doc-story-conditions-determined"),
    must("examined", Shape::True, "doc-story-conditions-examined"),
    must("measures_apply", Shape::True, "doc-story-conditions-measures-apply"),
    must("measures_adopted", Shape::True, "doc-story-conditions-measures-adopted"),
    must("measure_applies", Shape::Id(Table::Measures), "doc-story-conditions-measure-applies"),
    must("agreement", Shape::Record(&AGREEMENT), "doc-story-conditions-agreement"),
    must("breached", Shape::True, "doc-story-conditions-breached"),
    must("instrument_active", Shape::Id(Table::Instruments), "doc-story-conditions-instrument-active"),
    must("climbed", Shape::True, "doc-story-conditions-climbed"),
    must("round_at_least", Shape::Whole(1, 60), "doc-story-conditions-round-at-least"),
    must("last_round", Shape::True, "doc-story-conditions-last-round"),
    must("voted_for_determination", Shape::True, "doc-story-conditions-voted-for-determination"),
    must("spared", Shape::True, "doc-story-conditions-spared"),
];

const BOUND: Shape = Shape::Whole(-1_000_000, 1_000_000);

static INDICATOR: Record = record(&[
    must("name", Shape::Word(INDICATORS), "doc-story-indicator-name"),
    may("at_least", BOUND, "doc-story-indicator-at-least"),
    may("at_most", BOUND, "doc-story-indicator-at-most"),
]);

static OWN: Record = record(&[
    must("name", Shape::Word(OWN_INDICATORS), "doc-story-own-name"),
    may("at_least", BOUND, "doc-story-own-at-least"),
    may("at_most", BOUND, "doc-story-own-at-most"),
]);

static AGREEMENT: Record = record(&[
    may("rounds", Shape::Whole(0, 60), "doc-story-agreement-rounds"),
    may("security", Shape::Flag, "doc-story-agreement-security"),
]);

const EFFECT_LIST: Shape = Shape::List(&Shape::Effect, 0, 12);

pub(super) static EFFECTS: [Field; 11] = [
    must("shift", Shape::Record(&SHIFT), "doc-story-effects-shift"),
    must("posture", Shape::Record(&BY_POINTS), "doc-story-effects-posture"),
    must("capital", Shape::Record(&BY_POINTS), "doc-story-effects-capital"),
    must("anger", Shape::Record(&BY_POINTS), "doc-story-effects-anger"),
    must("fear", Shape::Record(&BY_POINTS), "doc-story-effects-fear"),
    must("favour", Shape::Record(&BY_BP), "doc-story-effects-favour"),
    must("stock", Shape::Record(&STOCK), "doc-story-effects-stock"),
    must("substitution", Shape::Record(&BY_BP), "doc-story-effects-substitution"),
    must("find", Shape::Id(Table::Evidence), "doc-story-effects-find"),
    must("suspend", Shape::Id(Table::Instruments), "doc-story-effects-suspend"),
    must("intermediaries", BP_CHANGE, "doc-story-effects-intermediaries"),
];

static SHIFT: Record = record(&[
    must("name", Shape::Word(INDICATORS), "doc-story-shift-name"),
    must("by", BP_CHANGE, "doc-story-shift-by"),
]);

const OF: Shape = Shape::WordOr(&["me", "all"], &STATE_LIST);
static STATE_LIST: Shape = Shape::List(&Shape::Id(Table::States), 1, MAX_STATES);

static BY_POINTS: Record =
    record(&[must("of", OF, "doc-story-by-points-of"), must("by", POINTS, "doc-story-by-points-by")]);
static BY_BP: Record = record(&[must("of", OF, "doc-story-by-bp-of"), must("by", BP_CHANGE, "doc-story-by-bp-by")]);
static STOCK: Record = record(&[
    must("of", OF, "doc-story-stock-of"),
    must("good", Shape::Id(Table::Goods), "doc-story-stock-good"),
    must("weeks", Shape::Figure(-10_000, 10_000), "doc-story-stock-weeks"),
]);

pub(super) static EVENTS: Record = record(&[
    must("press", group::<PressRules>(), "doc-story-events-press"),
    must("events", Shape::List(&Shape::Record(&EVENT), 0, MAX_EVENTS), "doc-story-events-events"),
]);

static EVENT: Record = told(&[
    must("id", Shape::NewId(Form::Kebab), "doc-story-event-id"),
    must("date", Shape::Date, "doc-story-event-date"),
    must("title", Shape::Line, "doc-story-event-title"),
    must("text", Shape::Text, "doc-story-event-text"),
    may("truces", Shape::List(&Shape::Word(TRUCES), 0, 4), "doc-story-event-truces"),
    may("until", Shape::Date, "doc-story-event-until"),
    may("when", Shape::Condition, "doc-story-event-when"),
    may("chance", BP, "doc-story-event-chance"),
    may("effects", EFFECT_LIST, "doc-story-event-effects"),
]);

pub(super) static CASEFILE: Record = record(&[must("items", Shape::Map(&ITEM_TABLE), "doc-story-casefile-items")]);

static ITEM_TABLE: Map =
    Map { keys: Keys::New(Table::Evidence), value: Shape::Record(&ITEM), count: (0, MAX_EVIDENCE) };

static ITEM: Record = told(&[
    must("title", Shape::Line, "doc-story-item-title"),
    must("text", Shape::Text, "doc-story-item-text"),
    must("limb", Shape::Word(LIMBS), "doc-story-item-limb"),
    must("strength", BP_CHANGE, "doc-story-item-strength"),
    must("contested", BP, "doc-story-item-contested"),
    must("holders", Shape::WordOr(&["all"], &STATE_LIST), "doc-story-item-holders"),
    must("at_start", Shape::Flag, "doc-story-item-at-start"),
    must("from", Shape::Date, "doc-story-item-from"),
    must("answer", Shape::Text, "doc-story-item-answer"),
]);

pub(super) const LIMBS: &[&str] = &["purpose", "intensity", "pattern", "sovereignty", "concern", "good-faith"];

pub(super) static DISPATCHES: Record = record(&[must(
    "dispatches",
    Shape::List(&Shape::Record(&DISPATCH), 0, MAX_DISPATCHES),
    "doc-story-dispatches-dispatches",
)]);

static DISPATCH: Record = told(&[
    must("id", Shape::NewId(Form::Kebab), "doc-story-dispatch-id"),
    must("from", Shape::Word(CORRESPONDENTS), "doc-story-dispatch-from"),
    may("used_for", Shape::Id(Table::Uses), "doc-story-dispatch-used-for"),
    may("posture", Shape::Record(&POSTURE_RANGE), "doc-story-dispatch-posture"),
    may("rounds", Shape::Record(&ROUND_RANGE), "doc-story-dispatch-rounds"),
    may("when", Shape::Condition, "doc-story-dispatch-when"),
    must("title", Shape::Template, "doc-story-dispatch-title"),
    must("text", Shape::Template, "doc-story-dispatch-text"),
    must("options", Shape::List(&Shape::Record(&OPTION), 2, 3), "doc-story-dispatch-options"),
]);

pub(super) const CORRESPONDENTS: &[&str] = &["industry", "finance", "ambassador", "neighbour", "parliament", "press"];

static POSTURE_RANGE: Record = record(&[
    must("from", Shape::Whole(-300, 300), "doc-story-posture-range-from"),
    must("to", Shape::Whole(-300, 300), "doc-story-posture-range-to"),
]);

pub(super) static ROUND_RANGE: Record = record(&[
    must("from", Shape::Whole(0, 60), "doc-story-round-range-from"),
    must("to", Shape::Whole(0, 60), "doc-story-round-range-to"),
]);

static OPTION: Record = record(&[
    must("label", Shape::Template, "doc-story-option-label"),
    may("text", Shape::Template, "doc-story-option-text"),
    may("effects", EFFECT_LIST, "doc-story-option-effects"),
]);

pub(super) static INJECTS: Record =
    record(&[must("injects", Shape::List(&Shape::Record(&INJECT), 0, MAX_INJECTS), "doc-story-injects-injects")]);

/// Who sends an inject.
static FIRES: [&str; 2] = ["asks", "by-itself"];

static INJECT: Record = told(&[
    must("id", Shape::NewId(Form::Kebab), "doc-story-inject-id"),
    may("group", Shape::Term, "doc-story-inject-group"),
    may("to", STATE_LIST, "doc-story-inject-to"),
    may("rounds", Shape::Record(&ROUND_RANGE), "doc-story-inject-rounds"),
    may("phase", Shape::Word(super::guide::CARD_PHASES), "doc-story-inject-phase"),
    may("when", Shape::Condition, "doc-story-inject-when"),
    may("fires", Shape::Word(&FIRES), "doc-story-inject-fires"),
    may("minute", Shape::Whole(0, 240), "doc-story-inject-minute"),
    must("title", Shape::Line, "doc-story-inject-title"),
    must("text", Shape::Text, "doc-story-inject-text"),
    may("effects", EFFECT_LIST, "doc-story-inject-effects"),
    may("imposes", Shape::Record(&IMPOSED), "doc-story-inject-imposes"),
    must("guidance", Shape::Record(&INJECT_GUIDANCE), "doc-story-inject-guidance"),
]);

static IMPOSED: Record = record(&[
    must("instrument", Shape::Id(Table::Instruments), "doc-story-imposed-instrument"),
    must("on", Shape::WordOr(&["all"], &STATE_LIST), "doc-story-imposed-on"),
]);

static INJECT_GUIDANCE: Record = record(&[
    must("say", Shape::Text, "doc-story-inject-guidance-say"),
    must("expect", Shape::Text, "doc-story-inject-guidance-expect"),
    must("if_stuck", Shape::Text, "doc-story-inject-guidance-if-stuck"),
    must("teaches", Shape::Text, "doc-story-inject-guidance-teaches"),
]);
