//! `politics.yaml`.

use super::{BP, BP_CHANGE, DIVISOR, PER_CENT, POINTS, Record, Shape, marked, may, must, record};

/// A marked record whose fields are all of one shape: each by its name and what it means.
macro_rules! alike {
    ($shape:expr; $($name:literal: $what:literal,)*) => { marked(&[$(must($name, $shape, $what)),*]) };
}

pub(super) static POLITICS: Record = record(&[
    must("drift", Shape::Record(&DRIFT), "Monthly drifts."),
    must("opinions", Shape::Record(&OPINIONS), "How pain and belief turn into opinion."),
    must("prices", Shape::Record(&PRICES), "What acts cost and bring."),
    may("fund", Shape::Record(&FUND), "The stockpile and solidarity fund; a campaign without it has none."),
    may("listing", Shape::Record(&LISTING), "The sanctions listing; a campaign without it has none."),
    may("conclusions", Shape::Record(&CONCLUSIONS), "Conclusions by consensus; without it they move nothing."),
    must("compliance", Shape::Record(&COMPLIANCE), "How far an agreement can be hollowed out, and what follows."),
    may("treaty", Shape::Record(&TREATY), "What a binding treaty takes and what its breach costs."),
    may("grounds", Shape::Record(&GROUNDS), "What the law asks for in substance; without it nothing is tested."),
    must("voter", Shape::Record(&VOTER), "Coefficients of the voter model, points."),
]);

static FUND: Record = marked(&[
    must("available", MILLION, "Existing money in all, million euro."),
    must("least", MILLION, "The least that is worth an act, million euro."),
    must("step", MILLION, "In steps of, million euro."),
    must("pain", BP, "Mean injury from which severe difficulties can be argued (TFEU 122(1)), bp."),
    must("stocks", Shape::Figure(0, 5_200), "What 1,000 million add to every stock, hundredths of a week."),
    must("costs", BP, "The part of the cost of measures that 1,000 million cover, bp."),
    must("months", Shape::Figure(1, 24), "Months over which it pays."),
    must("cohesion", Shape::Record(&FUND_COHESION), "Cohesion gained or lost, bp."),
]);

static FUND_COHESION: Record = alike! { BP_CHANGE;
    "adopted": "It is adopted.",
    "refused": "It is refused.",
};

static LISTING: Record = marked(&[
    must("months", Shape::Figure(1, 60), "Months for which it runs."),
    must("bite", BP, "Pressure on China while it runs, bp."),
    must("denial", BP, "What approvals for military end use gain while it runs, bp of demand."),
    must("face", BP, "Face that Beijing loses, bp."),
    must("fear", Shape::Record(&LISTING_FEAR), "Fear by Beijing's answer, points."),
    must("anger", POINTS, "Anger at Beijing's answer, points."),
    must("credibility", Shape::Record(&LISTING_CREDIBILITY), "Credibility gained or lost, bp."),
]);

static LISTING_FEAR: Record = alike! { POINTS;
    "proposer": "In the member that proposed it.",
    "others": "In every other member.",
};

static LISTING_CREDIBILITY: Record = alike! { BP_CHANGE;
    "adopted": "It is adopted.",
    "prevented": "It is prevented.",
};

static CONCLUSIONS: Record = marked(&[
    must("firm", Shape::Record(&LINE), "A firm line."),
    must("talks", Shape::Record(&LINE), "A line of talks."),
    must("none", BP_CHANGE, "Cohesion when somebody objects, bp."),
]);

static LINE: Record = alike! { BP_CHANGE;
    "cohesion": "Cohesion, bp.",
    "credibility": "Credibility, bp.",
};

static TREATY: Record = marked(&[
    must("consent", Shape::Figure(1, 12), "Months that Parliament takes to consent (TFEU 218(6)(a))."),
    must("face", BP, "Face that Beijing loses when it breaks one, bp."),
    must("g7", BP, "Alignment that the G7 gains then, bp."),
    must("asks", Shape::Record(&ASKS), "What Parliament asks of a treaty before it consents."),
]);

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

static COMPLIANCE: Record = marked(&[
    must("held_back", Shape::Record(&HELD_BACK), "What Beijing can hold back in a month, bp of what was agreed."),
    must("seen", Shape::Record(&SEEN), "The chance that it is found out, bp for each 1,000 bp held back."),
    must("tolerance", Shape::Figure(0, 24), "Findings before the next one counts as a breach."),
    must("steps", Shape::Record(&FOUND), "What each finding does, bp."),
    must(
        "cooling",
        Shape::Figure(1, 24),
        "Months after a breach in which nothing is signed, for each agreement broken.",
    ),
]);

static HELD_BACK: Record = marked(&[
    must("least", Shape::Figure(500, 10_000), "The least that is worth it, bp."),
    must("most", Shape::Figure(500, 10_000), "The most that is not yet a breach, bp."),
    must("step", Shape::Figure(500, 10_000), "In steps of, bp."),
]);

static SEEN: Record = marked(&[must("verified", BP, "With verification, bp."), must("unverified", BP, "Without, bp.")]);

static FOUND: Record = marked(&[
    must("credibility", BP_CHANGE, "Credibility of the Union, bp."),
    must("cohesion", BP_CHANGE, "Cohesion of the Union, bp."),
    must("face", BP_CHANGE, "Beijing's face, bp."),
]);

/// Money in million euro.
const MILLION: Shape = Shape::Figure(0, 1_000_000);

static DRIFT: Record = marked(&[
    must("cohesion_rest", BP, "Where cohesion tends to, bp."),
    must("cohesion_pull", BP, "How fast, bp of the gap a month."),
    must("cohesion_action", Shape::Record(&COHESION_ACTION), "Gain of cohesion a month, bp."),
    must("cohesion_spread", BP, "Loss of cohesion for the spread between the worst hit and the mean, bp of it."),
    must("cohesion_pain", Shape::Record(&COHESION_PAIN), "Loss of cohesion, bp of mean pain or cost."),
    must("credibility_fade", Shape::Record(&CREDIBILITY_FADE), "Loss of credibility a month, bp."),
    must("credibility_unanswered", BP, "Loss of credibility for each rung climbed unanswered, bp."),
    must("g7_rest", Shape::Record(&REST), "Where alignment of the G7 tends to."),
    must("face_rest", Shape::Record(&REST), "Where Beijing's face tends to."),
    must("anger", Shape::Record(&ANGER), "Anger, points."),
    must("fade", BP, "The fade of fear and of what was received, bp a month."),
]);

static COHESION_ACTION: Record = alike! { BP_CHANGE;
    "determined": "While a determination stands.",
    "examination": "While an examination runs.",
};

static COHESION_PAIN: Record = alike! { BP;
    "without_action": "Bp of mean pain while nothing is done.",
    "own_measures": "Bp of the mean cost of one's own measures.",
};

static CREDIBILITY_FADE: Record = alike! { BP;
    "always": "Every month.",
    "idle": "In addition when nothing is under way.",
};

static REST: Record = alike! { BP;
    "rest": "Where to, bp.",
    "pull": "How fast, bp of the gap a month.",
};

static ANGER: Record = alike! { POINTS;
    "climbed": "For each rung climbed, points.",
    "fade": "Lost a month, points.",
    "pain": "For each thousand of pain when the Union can deliver, points.",
};

static OPINIONS: Record = marked(&[must(
    "deliver_pivot",
    BP,
    "Half cohesion and half credibility at which pain starts to argue for action, bp.",
)]);

static PRICES: Record = marked(&[
    must("channel_cohesion", BP, "Cohesion lost by a bilateral channel whatever the size of the state, bp."),
    must("channel_cohesion_share", BP, "Cohesion lost by a channel of a state with the whole population, bp."),
    must("channel_favour", BP, "Favour that a channel brings, bp."),
    must("channel_chance", BP, "The chance that a channel brings anything, bp."),
    must("channel_leak", BP, "The chance that a channel becomes known at once, bp."),
    must("lobby", POINTS, "What lobbying moves, points."),
    must("fund", POINTS, "What a favour of the fund moves, points."),
    must("statement", POINTS, "What a public statement moves in the state that makes it, points."),
    must("coordination", BP, "Alignment of the G7 gained by one effort, bp."),
    must("credibility_steps", Shape::Record(&CREDIBILITY_STEPS), "Credibility gained or lost, bp."),
    must("cohesion_steps", Shape::Record(&COHESION_STEPS), "Cohesion gained or lost, bp."),
    must("capital_steps", Shape::Record(&CAPITAL_STEPS), "Political capital gained or lost, points."),
    must("case_threshold", BP, "The strength of the case file at which the Commission can propose, bp."),
    must("find_chance", BP, "What each month of examination adds to the chance of finding an item, bp."),
]);

static CREDIBILITY_STEPS: Record = alike! { BP_CHANGE;
    "examination": "An examination is opened.",
    "carried": "The determination is carried.",
    "lost": "The determination is lost.",
    "adopted": "Measures are adopted.",
    "adopted_without_opinion": "Measures are adopted without a positive opinion.",
    "idle_threat": "Nothing is done after a threat.",
};

static COHESION_STEPS: Record = alike! { BP_CHANGE;
    "carried": "The determination is carried.",
    "lost": "The determination is lost.",
    "adopted_without_opinion": "Measures are adopted against no opinion.",
    "agreement": "An agreement is concluded.",
    "breach": "An agreement is broken.",
    "pledge_kept": "A pledge is kept.",
    "pledge_broken": "A pledge is broken.",
};

static CAPITAL_STEPS: Record = alike! { POINTS;
    "pledge_kept": "A pledge is kept.",
    "pledge_broken": "A pledge is broken.",
    "winning_side": "On the winning side of a vote.",
    "vote_in_vain": "Asked for a vote in vain.",
};

static VOTER: Record = marked(&[
    must("position", PER_CENT, "Per cent of posture × salience."),
    must("relief", Shape::Record(&RELIEF), "The stake in relief."),
    must("solidarity", Shape::Record(&SLOPE), "Solidarity: (cohesion - pivot) / divisor."),
    must("fear", Shape::Record(&FEAR), "Fear of retaliation."),
    must("domestic", Shape::Record(&DOMESTIC), "Domestic pressure."),
    must("received", PER_CENT, "Per cent of lobbying, pledges kept and fund."),
    must("cost", DIVISOR, "Divisor of the points of cost in committee."),
    must("cost_determination", DIVISOR, "Divisor of the points of cost at the determination."),
    must("momentum", Shape::Record(&SLOPE), "Momentum: (population expected for - pivot) / divisor."),
    must("threshold_for", POINTS, "For from this sum on."),
    must("threshold_against", POINTS, "Against up to this sum."),
    must("told", Shape::Record(&TOLD), "What statements and past votes tell of their makers."),
    must("bonds", Shape::Record(&BONDS), "What binds."),
    must("others", Shape::Record(&OTHERS), "Decisions that are neither determination nor package."),
    must("waver", Shape::Record(&WAVER), "What those who waver look at besides."),
    must("mood", POINTS, "Spread of the day's chance."),
    must("conclude", Shape::Record(&CONCLUDE), "The vote on concluding an agreement."),
]);

static TOLD: Record = alike! { POINTS;
    "stated": "A public statement, points.",
    "voted": "The last vote on the topic, for four months, points.",
};

static BONDS: Record = marked(&[
    must("word", POINTS, "A word given in public, points."),
    must("pledge", POINTS, "A pledge that was accepted, points."),
    must("distrust", POINTS, "Each agreement that Beijing broke, points against the next."),
    must("announced", PER_CENT, "Per cent of the fear of a stick that counts once it is announced."),
]);

static OTHERS: Record = alike! { POINTS;
    "listing": "By how much a listing is a heavier step than a package, points.",
    "conclusions": "By how much conclusions weigh less than an act, points.",
    "fund": "What a fund of a thousand million costs those that gain nothing by it, points.",
};

static WAVER: Record = marked(&[
    must("within", POINTS, "Who is so near to nothing wavers, points."),
    must("file", DIVISOR, "Bp of the case file above or below the threshold for one point."),
    must("no_talks", POINTS, "A package after no month of talks, points."),
    must("short_talks", POINTS, "A package after one month of talks, points."),
    must("long_talks", POINTS, "A package after three months of talks or more, points."),
    must("disproportion", POINTS, "Lost by a package of twice the middle of the injury, points."),
]);

static RELIEF: Record = marked(&[must("divisor", DIVISOR, "Pain × (belief - deliver_pivot) / divisor.")]);

static SLOPE: Record =
    marked(&[must("pivot", BP, "What counts as nothing, bp."), must("divisor", DIVISOR, "Bp for one point.")]);

static FEAR: Record = marked(&[
    must("base", POINTS, "At an empty ladder."),
    must("per_rung", POINTS, "Hundredths for each rung."),
    must("divisor", DIVISOR, "Fear × (base + rung × per_rung / 100) / divisor."),
]);

static DOMESTIC: Record = marked(&[
    must("anger", PER_CENT, "Per cent of anger."),
    must("favour_divisor", DIVISOR, "Bp of favour that mollify by one point."),
]);

static CONCLUDE: Record = marked(&[
    must("pivot", BP, "Terms that count as nothing, bp."),
    must("divisor", DIVISOR, "Bp of terms for one point."),
    must("pain_divisor", DIVISOR, "Bp of pain for one point."),
    must("base", POINTS, "The readiness to settle."),
    must("posture_divisor", DIVISOR, "Points of posture that cost one point."),
    must("cost_divisor", DIVISOR, "Points of the cost of measures that are suspended for one point."),
    must("refusal", POINTS, "Added below the Union's reservation."),
]);
