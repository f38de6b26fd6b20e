//! `supply.yaml` and `instruments.yaml`.

use super::{BP, BP_CHANGE, Keys, Map, POINTS, Record, Shape, Table, group, marked_with, may, must, record, told_with};
use crate::base::figures::Figures as _;
use crate::game::rulebook::{
    Good, Instrument, MAX_GOODS, MAX_INSTRUMENTS, MAX_PROJECTS, MAX_USES, Project, SupplyRules, Use,
};

pub(super) static SUPPLY: Record = record(&[
    must("rules", group::<SupplyRules>(), "doc-world-supply-rules"),
    must("goods", Shape::Map(&GOOD_TABLE), "doc-world-supply-goods"),
    must("uses", Shape::Map(&USE_TABLE), "doc-world-supply-uses"),
    may("projects", Shape::Map(&PROJECT_TABLE), "doc-world-supply-projects"),
]);

static GOOD_TABLE: Map = Map { keys: Keys::New(Table::Goods), value: Shape::Record(&GOOD), count: (1, MAX_GOODS) };

static GOOD: Record = marked_with(
    Good::DECLARED,
    &[
        must("name", Shape::Line, "doc-world-good-name"),
        must("unit", Shape::Line, "doc-world-good-unit"),
        must("long_arm", Shape::Flag, "doc-world-good-long-arm"),
        may("split", Shape::Map(&SPLIT), "doc-world-good-split"),
        may("text", Shape::Text, "doc-world-good-text"),
    ],
);

static SPLIT: Map = Map { keys: Keys::Of(Table::Uses), value: BP, count: (1, MAX_USES) };

static USE_TABLE: Map = Map { keys: Keys::New(Table::Uses), value: Shape::Record(&USE), count: (1, MAX_USES) };

static USE: Record = marked_with(
    Use::DECLARED,
    &[
        must("name", Shape::Line, "doc-world-use-name"),
        must("end_use", Shape::Word(END_USES), "doc-world-use-end-use"),
        must("needs", Shape::Map(&NEEDS), "doc-world-use-needs"),
        may("text", Shape::Text, "doc-world-use-text"),
    ],
);

static NEEDS: Map = Map { keys: Keys::Of(Table::Goods), value: BP, count: (1, MAX_GOODS) };

pub(super) const END_USES: &[&str] = &["civil", "defence"];

static PROJECT_TABLE: Map =
    Map { keys: Keys::New(Table::Projects), value: Shape::Record(&PROJECT), count: (0, MAX_PROJECTS) };

static PROJECT: Record = marked_with(
    Project::DECLARED,
    &[
        must("name", Shape::Line, "doc-world-project-name"),
        must("good", Shape::Id(Table::Goods), "doc-world-project-good"),
        must("start", Shape::Month, "doc-world-project-start"),
        may("host", Shape::Id(Table::States), "doc-world-project-host"),
        may("text", Shape::Text, "doc-world-project-text"),
    ],
);

pub(super) static INSTRUMENTS: Record =
    record(&[must("instruments", Shape::Map(&INSTRUMENT_TABLE), "doc-world-instruments-instruments")]);

static INSTRUMENT_TABLE: Map =
    Map { keys: Keys::New(Table::Instruments), value: Shape::Record(&INSTRUMENT), count: (1, MAX_INSTRUMENTS) };

static INSTRUMENT: Record = told_with(
    Instrument::DECLARED,
    &[
        may("rung", Shape::Whole(1, 20), "doc-world-instrument-rung"),
        may("carrot", Shape::Whole(1, 20), "doc-world-instrument-carrot"),
        must("name", Shape::Line, "doc-world-instrument-name"),
        must("text", Shape::Text, "doc-world-instrument-text"),
        must("precedent", Shape::Text, "doc-world-instrument-precedent"),
        must("announcement", Shape::Text, "doc-world-instrument-announcement"),
        must("way_down_text", Shape::Text, "doc-world-instrument-way-down-text"),
        must("reach", Shape::WordOr(&["union"], &REACH), "doc-world-instrument-reach"),
        may("only", Shape::List(&Shape::Id(Table::States), 1, 40), "doc-world-instrument-only"),
        must("cool_down", Shape::Figure(0, 60), "doc-world-instrument-cool-down"),
        must("lasts", Shape::Figure(0, 60), "doc-world-instrument-lasts"),
        may("after", Shape::List(&Shape::Id(Table::Instruments), 0, MAX_INSTRUMENTS), "doc-world-instrument-after"),
        must("trigger", Shape::Condition, "doc-world-instrument-trigger"),
        must("impacts", Shape::List(&IMPACT, 0, 12), "doc-world-instrument-impacts"),
        may("way_down", Shape::Id(Table::Instruments), "doc-world-instrument-way-down"),
        must("at_start", Shape::Flag, "doc-world-instrument-at-start"),
        must("negotiable", Shape::Flag, "doc-world-instrument-negotiable"),
        may("scope", Shape::Word(&["narrow", "ordinary", "wide"]), "doc-world-instrument-scope"),
    ],
);

static REACH: Shape = Shape::Tagged(&[must("states", Shape::Whole(1, 40), "doc-world-reach-states")]);

const GOOD_IDS: Shape = Shape::List(&Shape::Id(Table::Goods), 1, MAX_GOODS);

static IMPACT: Shape = Shape::Tagged(&[
    must("approval", Shape::Record(&APPROVAL_IMPACT), "doc-world-impact-approval"),
    must("intermediaries", Shape::Record(&INTERMEDIARIES), "doc-world-impact-intermediaries"),
    must("technology", BP, "doc-world-impact-technology"),
    must("damage", Shape::Record(&DAMAGE), "doc-world-impact-damage"),
    must("fear", POINTS, "doc-world-impact-fear"),
    must("anger", POINTS, "doc-world-impact-anger"),
    must("favour", BP_CHANGE, "doc-world-impact-favour"),
    must("posture", POINTS, "doc-world-impact-posture"),
]);

static APPROVAL_IMPACT: Record = record(&[
    must("goods", GOOD_IDS, "doc-world-approval-impact-goods"),
    may("end_use", Shape::Word(END_USES), "doc-world-approval-impact-end-use"),
    must("at_most", BP, "doc-world-approval-impact-at-most"),
]);

static INTERMEDIARIES: Record = record(&[
    must("goods", GOOD_IDS, "doc-world-intermediaries-goods"),
    must("at_most", BP, "doc-world-intermediaries-at-most"),
]);

static DAMAGE: Record = record(&[
    may("sector", Shape::Id(Table::Sectors), "doc-world-damage-sector"),
    may("exports", Shape::True, "doc-world-damage-exports"),
    must("per_point", Shape::Figure(0, 10_000), "doc-world-damage-per-point"),
]);
