//! `supply.yaml` and `instruments.yaml`.

use super::{BP, BP_CHANGE, Keys, Map, POINTS, Record, Shape, Table, group, marked_with, may, must, record, told_with};
use crate::base::figures::Figures as _;
use crate::game::rulebook::{
    Good, Instrument, MAX_GOODS, MAX_INSTRUMENTS, MAX_PROJECTS, MAX_USES, Project, SupplyRules, Use,
};

pub(super) static SUPPLY: Record = record(&[
    must("rules", group::<SupplyRules>(), "Rules of supply that hold for every good."),
    must("goods", Shape::Map(&GOOD_TABLE), "Controlled goods, by id."),
    must("uses", Shape::Map(&USE_TABLE), "Uses of controlled goods, by id."),
    may("projects", Shape::Map(&PROJECT_TABLE), "Supply projects outside China, by id."),
]);

static GOOD_TABLE: Map = Map { keys: Keys::New(Table::Goods), value: Shape::Record(&GOOD), count: (1, MAX_GOODS) };

static GOOD: Record = marked_with(
    Good::DECLARED,
    &[
        must("name", Shape::Line, "The name."),
        must("unit", Shape::Line, "What demand is counted in."),
        must("long_arm", Shape::Flag, "Whether the long-arm rule can reach supply through third countries."),
        may(
            "split",
            Shape::Map(&SPLIT),
            "How demand divides over uses, bp; sums to 10000. Without it uses weigh by exposure × GDP alone.",
        ),
        may("text", Shape::Text, "What it is."),
    ],
);

static SPLIT: Map = Map { keys: Keys::Of(Table::Uses), value: BP, count: (1, MAX_USES) };

static USE_TABLE: Map = Map { keys: Keys::New(Table::Uses), value: Shape::Record(&USE), count: (1, MAX_USES) };

static USE: Record = marked_with(
    Use::DECLARED,
    &[
        must("name", Shape::Line, "The name."),
        must("end_use", Shape::Word(END_USES), "Civil, or judged as military end use."),
        must("needs", Shape::Map(&NEEDS), "How much output a lack of each good costs, bp."),
        may("text", Shape::Text, "What it is."),
    ],
);

static NEEDS: Map = Map { keys: Keys::Of(Table::Goods), value: BP, count: (1, MAX_GOODS) };

pub(super) const END_USES: &[&str] = &["civil", "defence"];

static PROJECT_TABLE: Map =
    Map { keys: Keys::New(Table::Projects), value: Shape::Record(&PROJECT), count: (0, MAX_PROJECTS) };

static PROJECT: Record = marked_with(
    Project::DECLARED,
    &[
        must("name", Shape::Line, "The name."),
        must("good", Shape::Id(Table::Goods), "What it makes."),
        must("start", Shape::Month, "The planned first month."),
        may("host", Shape::Id(Table::States), "The state where it stands, if in the Union."),
        may("text", Shape::Text, "What it is."),
    ],
);

pub(super) static INSTRUMENTS: Record =
    record(&[must("instruments", Shape::Map(&INSTRUMENT_TABLE), "Rungs of the ladder and carrots, by id.")]);

static INSTRUMENT_TABLE: Map =
    Map { keys: Keys::New(Table::Instruments), value: Shape::Record(&INSTRUMENT), count: (1, MAX_INSTRUMENTS) };

static INSTRUMENT: Record = told_with(
    Instrument::DECLARED,
    &[
        may("rung", Shape::Whole(1, 20), "The rung of the ladder; or give `carrot`."),
        may("carrot", Shape::Whole(1, 20), "The number of the carrot; or give `rung`."),
        must("name", Shape::Line, "The name."),
        must("text", Shape::Text, "What it is."),
        must("precedent", Shape::Text, "Where it was seen before."),
        must("announcement", Shape::Text, "What Beijing says when it signals or uses it."),
        must("way_down_text", Shape::Text, "How it is taken back."),
        must("reach", Shape::WordOr(&["union"], &REACH), "The whole Union, or so many states at the most."),
        may(
            "only",
            Shape::List(&Shape::Id(Table::States), 1, 40),
            "The states that have what it concerns; all if not said.",
        ),
        must("cool_down", Shape::Figure(0, 60), "Rounds before it can be used again after it ended."),
        must("lasts", Shape::Figure(0, 60), "Rounds that it stays at work by itself; 0 until withdrawn."),
        may(
            "after",
            Shape::List(&Shape::Id(Table::Instruments), 0, MAX_INSTRUMENTS),
            "Instruments that must be at work or have been.",
        ),
        must("trigger", Shape::Condition, "What must hold before it can be used."),
        must("impacts", Shape::List(&IMPACT, 0, 12), "What it does."),
        may("way_down", Shape::Id(Table::Instruments), "What takes its place when Beijing steps down."),
        must("at_start", Shape::Flag, "Whether it is at work when the campaign opens."),
        must("negotiable", Shape::Flag, "Whether an agreement would lift it."),
        may(
            "scope",
            Shape::Word(&["narrow", "ordinary", "wide"]),
            "The narrowest scope that covers it; wide if not said.",
        ),
    ],
);

static REACH: Shape = Shape::Tagged(&[must("states", Shape::Whole(1, 40), "So many states at the most.")]);

const GOOD_IDS: Shape = Shape::List(&Shape::Id(Table::Goods), 1, MAX_GOODS);

static IMPACT: Shape = Shape::Tagged(&[
    must("approval", Shape::Record(&APPROVAL_IMPACT), "Approvals reach at most so much of demand."),
    must(
        "intermediaries",
        Shape::Record(&INTERMEDIARIES),
        "Supply through third countries passes at most in this share.",
    ),
    must("technology", BP, "Chinese technology withheld from projects outside China, bp of their dependence."),
    must("damage", Shape::Record(&DAMAGE), "Output lost by the targets each month."),
    must("fear", POINTS, "Fear added to each target, points."),
    must("anger", POINTS, "Anger added to each target once, points."),
    must("favour", BP_CHANGE, "Relief granted to each target, bp of favour."),
    must("posture", POINTS, "Posture shifted for each target while it is at work, points (negative: towards Beijing)."),
]);

static APPROVAL_IMPACT: Record = record(&[
    must("goods", GOOD_IDS, "The goods."),
    may("end_use", Shape::Word(END_USES), "The end use; both if absent."),
    must("at_most", BP, "The ceiling, bp of demand."),
]);

static INTERMEDIARIES: Record =
    record(&[must("goods", GOOD_IDS, "The goods."), must("at_most", BP, "The ceiling, bp.")]);

static DAMAGE: Record = record(&[
    may("sector", Shape::Id(Table::Sectors), "By the weight of a sector; or give `exports`."),
    may("exports", Shape::True, "By exports to China; or give `sector`."),
    must(
        "per_point",
        Shape::Figure(0, 10_000),
        "Bp of output for each point of weight, or for each 100 bp of exports.",
    ),
]);
