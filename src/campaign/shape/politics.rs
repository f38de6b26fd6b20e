//! `politics.yaml`.

use super::{BP, DIVISOR, PER_CENT, POINTS, Record, Shape, Table, group, marked, marked_with, may, must, record};
use crate::base::figures::Figures as _;
use crate::campaign::voter::VoterModel;
use crate::game::rulebook::{
    ComplianceRules, ConclusionRules, CouncilRules, DeliveryRules, Drift, FundRules, ListingRules, Opinions, Prices,
    StandRules, TreatyRules,
};

/// A marked record whose fields are all of one shape: each by its name and what it means.
macro_rules! alike {
    ($shape:expr; $($name:literal: $what:literal,)*) => { marked(&[$(must($name, $shape, $what)),*]) };
}

pub(super) static POLITICS: Record = record(&[
    must("drift", group::<Drift>(), "doc-politics-politics-drift"),
    must("opinions", group::<Opinions>(), "doc-politics-politics-opinions"),
    must("prices", group::<Prices>(), "doc-politics-politics-prices"),
    may("fund", group::<FundRules>(), "doc-politics-politics-fund"),
    may("stands", group::<StandRules>(), "doc-politics-politics-stands"),
    may("council", group::<CouncilRules>(), "doc-politics-politics-council"),
    may("listing", group::<ListingRules>(), "doc-politics-politics-listing"),
    may("conclusions", group::<ConclusionRules>(), "doc-politics-politics-conclusions"),
    must("compliance", group::<ComplianceRules>(), "doc-politics-politics-compliance"),
    may("deliveries", Shape::Record(&DELIVERIES), "doc-politics-politics-deliveries"),
    may("treaty", Shape::Record(&TREATY), "doc-politics-politics-treaty"),
    may("grounds", Shape::Record(&GROUNDS), "doc-politics-politics-grounds"),
    must("voter", group::<VoterModel>(), "doc-politics-politics-voter"),
]);

static TREATY: Record =
    marked_with(TreatyRules::DECLARED, &[must("asks", Shape::Record(&ASKS), "doc-politics-treaty-asks")]);

static DELIVERIES: Record = marked_with(
    DeliveryRules::DECLARED,
    &[must("states", Shape::List(&Shape::Id(Table::States), 1, 40), "doc-politics-deliveries-states")],
);

static ASKS: Record = marked(&[
    must("security", Shape::Flag, "doc-politics-asks-security"),
    must("verification", Shape::Flag, "doc-politics-asks-verification"),
]);

static GROUNDS: Record = marked(&[
    must("scope", Shape::Record(&GROUND_SCOPE), "doc-politics-grounds-scope"),
    must("purpose", Shape::Record(&GROUND), "doc-politics-grounds-purpose"),
    must("engagement", Shape::Record(&GROUND), "doc-politics-grounds-engagement"),
    must("exchange", Shape::Record(&EXCHANGE), "doc-politics-grounds-exchange"),
    must("necessity", Shape::Record(&GROUND), "doc-politics-grounds-necessity"),
    must("spares", Shape::Record(&SPARES), "doc-politics-grounds-spares"),
    must("interest", Shape::Record(&GROUND), "doc-politics-grounds-interest"),
    must("balance", Shape::Record(&BALANCE), "doc-politics-grounds-balance"),
    must("notice", Shape::Flag, "doc-politics-grounds-notice"),
    must("wide", BP, "doc-politics-grounds-wide"),
    must("risk", BP, "doc-politics-grounds-risk"),
    must("excess", BP, "doc-politics-grounds-excess"),
    must("mirrored", BP, "doc-politics-grounds-mirrored"),
    must("ceased", Shape::Record(&CEASED), "doc-politics-grounds-ceased"),
    must("abandon", Shape::Figure(0, 10_000), "doc-politics-grounds-abandon"),
    must("fuse", Shape::Figure(0, 24), "doc-politics-grounds-fuse"),
    must("text", Shape::Record(&TEXT), "doc-politics-grounds-text"),
    must("minded", Shape::Record(&MINDED), "doc-politics-grounds-minded"),
    must("after_breach", Shape::Record(&AFTER_BREACH), "doc-politics-grounds-after-breach"),
]);

static GROUND: Record = alike! { BP;
    "least": "doc-politics-ground-least",
    "sound": "doc-politics-ground-sound",
    "doubt": "doc-politics-ground-doubt",
};

static GROUND_SCOPE: Record = alike! { BP;
    "narrow": "doc-politics-ground-scope-narrow",
    "ordinary": "doc-politics-ground-scope-ordinary",
    "wide": "doc-politics-ground-scope-wide",
};

static EXCHANGE: Record = alike! { BP;
    "each": "doc-politics-exchange-each",
    "most": "doc-politics-exchange-most",
};

static SPARES: Record = alike! { BP;
    "offer": "doc-politics-spares-offer",
    "eased": "doc-politics-spares-eased",
    "alone": "doc-politics-spares-alone",
};

static BALANCE: Record = marked(&[
    must("base", BP, "doc-politics-balance-base"),
    must("injury", Shape::Figure(0, 100), "doc-politics-balance-injury"),
    must("cost", Shape::Figure(0, 100), "doc-politics-balance-cost"),
]);

static CEASED: Record = marked(&[
    must("quiet", Shape::Figure(0, 24), "doc-politics-ceased-quiet"),
    must("since_breach", Shape::Figure(0, 24), "doc-politics-ceased-since-breach"),
]);

static TEXT: Record = marked(&[
    must("narrow", POINTS, "doc-politics-text-narrow"),
    must("wide", POINTS, "doc-politics-text-wide"),
    must("fear", PER_CENT, "doc-politics-text-fear"),
    must("hesitant", POINTS, "doc-politics-text-hesitant"),
    must("firm", POINTS, "doc-politics-text-firm"),
    must("reparation", POINTS, "doc-politics-text-reparation"),
]);

static MINDED: Record =
    marked(&[must("from", BP, "doc-politics-minded-from"), must("divisor", DIVISOR, "doc-politics-minded-divisor")]);

static AFTER_BREACH: Record = alike! { POINTS;
    "resume": "doc-politics-after-breach-resume",
    "extend": "doc-politics-after-breach-extend",
};
