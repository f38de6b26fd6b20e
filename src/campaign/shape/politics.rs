//! `politics.yaml`.

use super::{BP, DIVISOR, PER_CENT, POINTS, Record, Shape, group, marked, marked_with, may, must, record};
use crate::base::figures::Figures as _;
use crate::campaign::voter::VoterModel;
use crate::game::rulebook::{
    ComplianceRules, ConclusionRules, CouncilRules, Drift, FundRules, ListingRules, Opinions, Prices, StandRules,
    TreatyRules,
};

/// A marked record whose fields are all of one shape: each by its name and what it means.
macro_rules! alike {
    ($shape:expr; $($name:literal: $what:literal,)*) => { marked(&[$(must($name, $shape, $what)),*]) };
}

pub(super) static POLITICS: Record = record(&[
    must("drift", group::<Drift>(), "Monthly drifts."),
    must("opinions", group::<Opinions>(), "How pain and belief turn into opinion."),
    must("prices", group::<Prices>(), "What acts cost and bring."),
    may("fund", group::<FundRules>(), "The stockpile and solidarity fund; a campaign without it has none."),
    may("stands", group::<StandRules>(), "The price of a vote below one's stand; a campaign without it takes none."),
    may("council", group::<CouncilRules>(), "Council decisions."),
    may("listing", group::<ListingRules>(), "The sanctions listing; a campaign without it has none."),
    may("conclusions", group::<ConclusionRules>(), "Conclusions by consensus; without it they move nothing."),
    must("compliance", group::<ComplianceRules>(), "How far an agreement can be hollowed out, and what follows."),
    may("treaty", Shape::Record(&TREATY), "What a binding treaty takes and what its breach costs."),
    may("grounds", Shape::Record(&GROUNDS), "What the law asks for in substance; without it nothing is tested."),
    must("voter", group::<VoterModel>(), "Coefficients of the voter model, points."),
]);

static TREATY: Record = marked_with(
    TreatyRules::DECLARED,
    &[must("asks", Shape::Record(&ASKS), "What Parliament asks of a treaty before it consents.")],
);

static ASKS: Record = marked(&[
    must("security", Shape::Flag, "That defence or technology are in it."),
    must("verification", Shape::Flag, "That compliance is verified."),
]);

static GROUNDS: Record = marked(&[
    must("scope", Shape::Record(&GROUND_SCOPE), "The share of the injury that a scope covers, bp."),
    must("purpose", Shape::Record(&GROUND), "Purpose (Art. 2(1)): strength of the file on it, bp."),
    must("engagement", Shape::Record(&GROUND), "Failed talks (Art. 8(1)(a)), bp."),
    must("exchange", Shape::Record(&EXCHANGE), "What months with offers of both sides add to failed talks, bp."),
    must("necessity", Shape::Record(&GROUND), "Necessity (Art. 8(1)(b)), bp of 10,000."),
    must("spares", Shape::Record(&SPARES), "What lessens necessity, bp."),
    must("interest", Shape::Record(&GROUND), "The Union interest (Arts 8(1)(c) and 9), bp."),
    must("balance", Shape::Record(&BALANCE), "How the Union interest is reckoned."),
    must("notice", Shape::Flag, "Whether a month's notice comes before a draft (Art. 13(1))."),
    must("wide", BP, "Doubt of a determination of wide scope, bp."),
    must("risk", BP, "Doubt for each point of legal risk in a package, bp."),
    must("excess", BP, "Doubt of a package of twice the middle of the injury, bp."),
    must("ceased", Shape::Record(&CEASED), "What it takes to say that the coercion has ceased (Art. 12(4)(a))."),
    must("abandon", Shape::Figure(0, 10_000), "The Union interest below which measures may be given up, bp."),
    must("fuse", Shape::Figure(0, 24), "Months after which a suspension lapses unless prolonged; 0 for never."),
    must("text", Shape::Record(&TEXT), "What the text of a determination moves in members."),
    must("minded", Shape::Record(&MINDED), "What legal risk moves in those that waver."),
    must("after_breach", Shape::Record(&AFTER_BREACH), "What a breach moves in members, points."),
]);

static GROUND: Record = alike! { BP;
    "least": "Below this the condition is not met.",
    "sound": "From here on nothing is in doubt.",
    "doubt": "Doubt for each 10,000 below that, bp.",
};

static GROUND_SCOPE: Record = alike! { BP;
    "narrow": "Licensing of civil goods alone.",
    "ordinary": "The controls as a whole.",
    "wide": "And the long arm and sticks on states.",
};

static EXCHANGE: Record = alike! { BP;
    "each": "Each month.",
    "most": "All of them.",
};

static SPARES: Record = alike! { BP;
    "offer": "An offer at the mandate lies there.",
    "eased": "Beijing eased something of late.",
    "alone": "Coordination was not tried (Art. 7).",
};

static BALANCE: Record = marked(&[
    must("base", BP, "Where it begins, bp."),
    must("injury", Shape::Figure(0, 100), "What each bp of mean injury adds, bp."),
    must("cost", Shape::Figure(0, 100), "What each point of mean cost takes, bp."),
]);

static CEASED: Record = marked(&[
    must("quiet", Shape::Figure(0, 24), "Reckonings running with nothing in scope at work."),
    must("since_breach", Shape::Figure(0, 24), "Months since an agreement was broken."),
]);

static TEXT: Record = marked(&[
    must("narrow", POINTS, "A narrow scope, in those that waver, points."),
    must("wide", POINTS, "A wide scope, in those that waver, points."),
    must(
        "fear",
        PER_CENT,
        "The part of fear of the ladder that a narrow scope takes off and a wide one puts on, per cent.",
    ),
    must("hesitant", POINTS, "Each month of the period beyond six, in members that hesitate, points."),
    must("firm", POINTS, "The same in firm members, points."),
    must("reparation", POINTS, "A request for reparation, in champions, points."),
]);

static MINDED: Record = marked(&[
    must("from", BP, "The risk from which they mind, bp."),
    must("divisor", DIVISOR, "Bp of risk beyond that for one point against."),
]);

static AFTER_BREACH: Record = alike! { POINTS;
    "resume": "To resume what was suspended.",
    "extend": "To go further.",
};
