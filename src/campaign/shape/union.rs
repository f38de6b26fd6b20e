//! `states.yaml` and `measures.yaml`.

use super::{BP, Keys, Map, PARAGRAPHS, Record, Shape, Table, front, marked, marked_with, may, must, record};
use crate::base::figures::Figures as _;
use crate::game::rulebook::{MAX_MEASURES, MAX_SECTORS, MAX_STATES, Measure, Nation};

pub(super) static STATES: Record =
    record(&[must("states", Shape::Map(&STATE_TABLE), "The states, by Council code (EL for Greece).")]);

static STATE_TABLE: Map = Map { keys: Keys::New(Table::States), value: Shape::Record(&STATE), count: (1, MAX_STATES) };

static STATE: Record = marked_with(
    Nation::DECLARED,
    &[
        must("name", Shape::Line, "The name."),
        must("capital", Shape::Line, "The capital."),
        may("camp", Shape::Word(CAMPS), "Whether it is of the free traders, or follows the Commission."),
        may("parliament", Shape::Flag, "Whether its parliament examines files before the government commits itself."),
        must("gdp", Shape::Figure(1, 100_000_000), "Gross domestic product of a year, million euro."),
        must("uses", Shape::Map(&USE_SCORES), "Exposure of each use, 0 to 5."),
        must("sectors", Shape::Map(&SECTOR_SCORES), "Weight of each sector, 0 to 5."),
        must("why", Shape::Text, "A sentence or two on the posture."),
        may("firms", Shape::List(&Shape::Line, 0, 20), "Exposed firms and plants, a line each."),
        may("carrots", Shape::Text, "What Beijing offered it."),
        may("sticks", Shape::Text, "What Beijing threatened or did to it."),
        may("vote_2024", Shape::Word(VOTES), "Its vote of 4 October 2024 on duties for electric cars."),
    ],
);

static USE_SCORES: Map = front::scores(Table::Uses);
static SECTOR_SCORES: Map = front::scores(Table::Sectors);

/// Words of [`crate::game::rulebook::Camp`]; a state without one is of none.
const CAMPS: &[&str] = &["free-trade", "follows"];

pub(super) const VOTES: &[&str] = &["for", "abstain", "against"];

pub(super) static MEASURES: Record = record(&[
    must(
        "injury",
        Shape::Record(&INJURY),
        "The yearly injury of a full stop, bp of gross domestic product (Art. 11(1)).",
    ),
    must("sectors", Shape::Map(&SECTOR_NAMES), "Names of the sectors that bear the cost of measures, by id."),
    must("measures", Shape::Map(&MEASURE_TABLE), "The response measures, by id (M1, M5b)."),
]);

static INJURY: Record = marked(&[
    must("low", BP, "The low estimate, bp of GDP."),
    must("mid", BP, "The middle estimate, bp of GDP."),
    must("high", BP, "The high estimate, bp of GDP."),
]);

static SECTOR_NAMES: Map = Map { keys: Keys::New(Table::Sectors), value: Shape::Line, count: (1, MAX_SECTORS) };

static MEASURE_TABLE: Map =
    Map { keys: Keys::New(Table::Measures), value: Shape::Record(&MEASURE), count: (1, MAX_MEASURES) };

static MEASURE: Record = marked_with(
    Measure::DECLARED,
    &[
        must("name", Shape::Line, "The name."),
        must("text", Shape::Text, "What it does."),
        must("annex", Shape::List(&Shape::Whole(1, 10), 1, 10), "Points of Annex I that it rests on."),
        may("source_paragraph", PARAGRAPHS, "The paragraph of the opinion piece that proposes it."),
        may("partner", Shape::OneOrMore(&Shape::Term), "The partners whose alignment matters most."),
        must("value", Shape::Record(&VALUE), "What it takes from China in a year, million euro."),
        must("cost", Shape::Map(&COST), "Cost to a state for each point of its weight in a sector, points."),
        must("reversibility", Shape::Word(&["high", "medium", "low"]), "How easily it can be taken back."),
        must("risk", Shape::Figure(0, 3), "Legal and political risk, 0 to 3."),
        must("stage", Shape::Figure(1, 4), "The stage at which a graduated response reaches for it."),
        must("finance", Shape::Flag, "Whether it touches finance."),
    ],
);

static COST: Map = Map { keys: Keys::Of(Table::Sectors), value: Shape::Figure(0, 200), count: (0, MAX_SECTORS) };

static VALUE: Record = marked(&[
    must("low", Shape::Figure(0, 1_000_000), "The low estimate, million euro a year."),
    must("mid", Shape::Figure(0, 1_000_000), "The middle estimate, million euro a year."),
    must("high", Shape::Figure(0, 1_000_000), "The high estimate, million euro a year."),
]);
