//! `casefile.yaml`, `events.yaml`, `dispatches.yaml`, and the conditions and effects that many files share.

use super::{BP, BP_CHANGE, Field, Form, Keys, Map, POINTS, Record, Shape, Table, may, must, record, told};
use crate::game::rulebook::{MAX_DISPATCHES, MAX_EVENTS, MAX_EVIDENCE, MAX_INJECTS, MAX_STATES};

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
    must("always", Shape::True, "Always."),
    must("all", Shape::List(&Shape::Condition, 1, 20), "Every one."),
    must("any", Shape::List(&Shape::Condition, 1, 20), "At least one."),
    must("not", Shape::Condition, "Not."),
    must("indicator", Shape::Record(&INDICATOR), "An indicator of the board within bounds, both included."),
    must("own", Shape::Record(&OWN), "An indicator of the seat concerned within bounds, both included."),
    must("determined", Shape::True, "A determination stands."),
    must("examined", Shape::True, "An examination was opened."),
    must("measures_apply", Shape::True, "At least one measure applies."),
    must("measures_adopted", Shape::True, "At least one measure is adopted: it applies, is deferred or suspended."),
    must("measure_applies", Shape::Id(Table::Measures), "This measure applies."),
    must("agreement", Shape::Record(&AGREEMENT), "An agreement is in force."),
    must("breached", Shape::True, "An agreement was broken at least once."),
    must("instrument_active", Shape::Id(Table::Instruments), "This instrument is at work."),
    must("climbed", Shape::True, "A rung was climbed in the last round."),
    must("round_at_least", Shape::Whole(1, 60), "At least so many rounds were played."),
    must("last_round", Shape::True, "The last round is over."),
    must("voted_for_determination", Shape::True, "The seat concerned voted for the determination."),
    must("spared", Shape::True, "No measure in force hits a sector that weighs 4 or more for the seat concerned."),
];

const BOUND: Shape = Shape::Whole(-1_000_000, 1_000_000);

static INDICATOR: Record = record(&[
    must("name", Shape::Word(INDICATORS), "Which."),
    may("at_least", BOUND, "From, in the indicator's own unit."),
    may("at_most", BOUND, "To, in the indicator's own unit."),
]);

static OWN: Record = record(&[
    must("name", Shape::Word(OWN_INDICATORS), "Which."),
    may("at_least", BOUND, "From, in the indicator's own unit."),
    may("at_most", BOUND, "To, in the indicator's own unit."),
]);

static AGREEMENT: Record = record(&[
    may("rounds", Shape::Whole(0, 60), "In force for at least so many rounds; 0 if absent."),
    may("security", Shape::Flag, "Whether it must have security content; false if absent."),
]);

const EFFECT_LIST: Shape = Shape::List(&Shape::Effect, 0, 12);

pub(super) static EFFECTS: [Field; 11] = [
    must("shift", Shape::Record(&SHIFT), "Moves cohesion, credibility, g7, defence or face, bp."),
    must("posture", Shape::Record(&BY_POINTS), "Moves postures, points."),
    must("capital", Shape::Record(&BY_POINTS), "Moves political capital, points."),
    must("anger", Shape::Record(&BY_POINTS), "Moves anger, points."),
    must("fear", Shape::Record(&BY_POINTS), "Moves fear, points."),
    must("favour", Shape::Record(&BY_BP), "Moves favour, bp."),
    must("stock", Shape::Record(&STOCK), "Moves stocks of a good, hundredths of a week."),
    must("substitution", Shape::Record(&BY_BP), "Moves supply from outside China, bp of demand."),
    must("find", Shape::Id(Table::Evidence), "Puts a case-file item within reach."),
    must("suspend", Shape::Id(Table::Instruments), "Beijing's instrument is suspended by an outside event."),
    must("intermediaries", BP_CHANGE, "Supply through third countries moves for good, bp."),
];

static SHIFT: Record =
    record(&[must("name", Shape::Word(INDICATORS), "Which indicator."), must("by", BP_CHANGE, "By how much, bp.")]);

const OF: Shape = Shape::WordOr(&["me", "all"], &STATE_LIST);
static STATE_LIST: Shape = Shape::List(&Shape::Id(Table::States), 1, MAX_STATES);

static BY_POINTS: Record = record(&[must("of", OF, "Whom."), must("by", POINTS, "By how much, points.")]);
static BY_BP: Record = record(&[must("of", OF, "Whom."), must("by", BP_CHANGE, "By how much, bp.")]);
static STOCK: Record = record(&[
    must("of", OF, "Whom."),
    must("good", Shape::Id(Table::Goods), "Which good."),
    must("weeks", Shape::Figure(-10_000, 10_000), "By how much, hundredths of a week."),
]);

pub(super) static EVENTS: Record =
    record(&[must("events", Shape::List(&Shape::Record(&EVENT), 0, MAX_EVENTS), "In the order of dates.")]);

static EVENT: Record = told(&[
    must("id", Shape::NewId(Form::Kebab), "The event's id."),
    must("date", Shape::Date, "When."),
    must("title", Shape::Line, "The headline."),
    must("text", Shape::Text, "The text."),
    may("truces", Shape::List(&Shape::Word(TRUCES), 0, 4), "Under which truces it happens; all if absent."),
    may("chance", BP, "The chance that it happens, bp; 10000 if absent."),
    may("effects", EFFECT_LIST, "What it does."),
]);

pub(super) static CASEFILE: Record = record(&[must("items", Shape::Map(&ITEM_TABLE), "The items, by id.")]);

static ITEM_TABLE: Map =
    Map { keys: Keys::New(Table::Evidence), value: Shape::Record(&ITEM), count: (0, MAX_EVIDENCE) };

static ITEM: Record = told(&[
    must("title", Shape::Line, "The title."),
    must("text", Shape::Text, "What it says."),
    must("limb", Shape::Word(LIMBS), "The limb of the legal test that it speaks to (Art. 2)."),
    must("strength", BP_CHANGE, "Strength, bp of the whole test; negative speaks for Beijing."),
    must("contested", BP, "How much of it Beijing's answer takes away, bp."),
    must("holders", Shape::WordOr(&["all"], &STATE_LIST), "Who can find and file it besides the Commission."),
    must("at_start", Shape::Flag, "Whether it is on the file at the start."),
    must("from", Shape::Date, "From which date it can be found."),
    must("answer", Shape::Text, "What Beijing answers."),
]);

pub(super) const LIMBS: &[&str] = &["purpose", "intensity", "pattern", "sovereignty", "concern", "good-faith"];

pub(super) static DISPATCHES: Record = record(&[must(
    "dispatches",
    Shape::List(&Shape::Record(&DISPATCH), 0, MAX_DISPATCHES),
    "Templates of dispatches.",
)]);

static DISPATCH: Record = told(&[
    must("id", Shape::NewId(Form::Kebab), "The dispatch's id."),
    must("from", Shape::Word(CORRESPONDENTS), "Who writes."),
    may("used_for", Shape::Id(Table::Uses), "Only for states in which this use weighs at least 2."),
    may("posture", Shape::Record(&POSTURE_RANGE), "Only for postures from … to …, points."),
    may("rounds", Shape::Record(&ROUND_RANGE), "Only in rounds from … to …."),
    may("when", Shape::Condition, "What else must hold."),
    must("title", Shape::Template, "The headline."),
    must("text", Shape::Template, "The letter."),
    must("options", Shape::List(&Shape::Record(&OPTION), 2, 3), "Two or three choices; the first is the default."),
]);

pub(super) const CORRESPONDENTS: &[&str] = &["industry", "finance", "ambassador", "neighbour", "parliament", "press"];

static POSTURE_RANGE: Record = record(&[
    must("from", Shape::Whole(-300, 300), "From, points."),
    must("to", Shape::Whole(-300, 300), "To, points."),
]);

pub(super) static ROUND_RANGE: Record =
    record(&[must("from", Shape::Whole(0, 60), "From."), must("to", Shape::Whole(0, 60), "To.")]);

static OPTION: Record = record(&[
    must("label", Shape::Template, "A few words."),
    may("text", Shape::Template, "What follows from it."),
    may("effects", EFFECT_LIST, "What it does."),
]);

pub(super) static INJECTS: Record = record(&[must(
    "injects",
    Shape::List(&Shape::Record(&INJECT), 0, MAX_INJECTS),
    "What the host can bring in, in the order in which it is listed at the desk.",
)]);

/// Who sends an inject.
static FIRES: [&str; 2] = ["asks", "by-itself"];

static INJECT: Record = told(&[
    must("id", Shape::NewId(Form::Kebab), "The inject's id."),
    may("group", Shape::Term, "Of those that share a group only one is sent."),
    may("to", STATE_LIST, "Which states it goes to, as a letter; everybody if absent."),
    may("rounds", Shape::Record(&ROUND_RANGE), "From which month of the game to which it is meant; all if absent."),
    may("phase", Shape::Word(super::guide::CARD_PHASES), "In which phase it is meant; any if absent."),
    may("when", Shape::Condition, "What else must hold for it to fit."),
    may(
        "fires",
        Shape::Word(&FIRES),
        "`by-itself`: it goes out where it fits, unless the desk holds it; else the desk sends it.",
    ),
    may(
        "minute",
        Shape::Whole(0, 240),
        "By itself it goes out so many minutes after its phase began; at once if absent.",
    ),
    must("title", Shape::Line, "The headline."),
    must("text", Shape::Text, "What is told."),
    may("effects", EFFECT_LIST, "What it does; of a letter, `me` is each state that it goes to."),
    may("imposes", Shape::Record(&IMPOSED), "What begins."),
    must("guidance", Shape::Record(&INJECT_GUIDANCE), "What whoever runs the session is told of it."),
]);

static IMPOSED: Record = record(&[
    must("instrument", Shape::Id(Table::Instruments), "Which."),
    must("on", Shape::WordOr(&["all"], &STATE_LIST), "On whom."),
]);

static INJECT_GUIDANCE: Record = record(&[
    must("say", Shape::Text, "What to say when it is sent, as it can be said."),
    must("expect", Shape::Text, "What to expect of it."),
    must("if_stuck", Shape::Text, "What to do when nothing comes of it."),
    must("teaches", Shape::Text, "What it teaches."),
]);
