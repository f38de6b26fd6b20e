//! The claims, as data: what is played on either side, what is measured, and how much must differ to matter.
//!
//! Thresholds were set before the claims were first run: a tenth or so of the range of an indicator, ten points of a share, a
//! few tenths of a rung.

use crate::game::rulebook::EndingKind;
use crate::study::policy::Policy;
use crate::study::statistic::Statistic;

/// Of which kind a claim is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Differs from its ablation by more than the smallest effect that matters.
    Effect,
    /// Is the same within a margin.
    NoEffect,
    /// Holds from some value of an assumption on.
    Threshold,
    /// A fixture of the opening, checked against the sources.
    Start,
}

impl Kind {
    /// The word in tables and files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Effect => "effect",
            Self::NoEffect => "no effect",
            Self::Threshold => "threshold",
            Self::Start => "start",
        }
    }
}

/// One side of an experiment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Arm {
    /// The policy.
    pub policy: Policy,
    /// Assumptions, as on the command line.
    pub assume: &'static [&'static str],
    /// Instruments set otherwise than in the bundle, as on the command line.
    pub instruments: &'static [&'static str],
}

const fn arm(policy: Policy, assume: &'static [&'static str]) -> Arm {
    Arm { policy, assume, instruments: &[] }
}

const fn set(policy: Policy, instruments: &'static [&'static str]) -> Arm {
    Arm { policy, assume: &[], instruments }
}

/// What is tested.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Test {
    /// Two sides on common seeds. The documented side is above the other by more than the threshold, or below if it is negative;
    /// for a claim of no effect, both are equal within it.
    Sides(Arm, Arm, Statistic),
    /// From which value of a figure on the documented side is at most half of the other.
    From(&'static str, Arm, Arm, Statistic),
    /// Bite over own cost of measures, with the G7 as it opens and without: the best over the worst.
    Bites,
    /// The opening against its sources.
    Opening,
}

/// A claim of the source.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Claim {
    /// Its number.
    pub id: &'static str,
    /// What it says.
    pub claim: &'static str,
    /// Where in the source.
    pub paragraph: &'static str,
    /// Of which kind it is.
    pub kind: Kind,
    /// What is measured, in words with its unit.
    pub statistic: &'static str,
    /// The smallest effect that matters, in units of the statistic; its sign is the direction.
    pub threshold: f64,
    /// What is tested.
    pub test: Test,
    /// How, in words.
    pub how: &'static str,
    /// What is told beside the statistic on both sides: what lies between the mechanism and the outcome, each with its unit.
    pub beside: &'static [Beside],
}

/// A statistic that is told beside, with its words.
pub type Beside = (&'static str, Statistic);

const LANDS: Statistic = Statistic::Ends(EndingKind::LandingZone);

/// The claims.
pub const CLAIMS: [Claim; 14] = [
    Claim {
        id: "T1",
        claim: "acquiescence becomes the new normal and Beijing climbs gradually",
        paragraph: "¶8",
        kind: Kind::Effect,
        statistic: "mean rung of the ladder over all months, rungs",
        threshold: 0.5,
        test: Test::Sides(
            arm(Policy::Acquiesce, &[]),
            arm(Policy::Acquiesce, &["dividing=off", "principle.acceptance=off"]),
            Statistic::Hundredths("mean-rung"),
        ),
        how: "policy acquiesce, against the same where nothing is aimed at chosen states and acceptance invites nothing",
        beside: &[
            ("months in which the ladder rose", Statistic::Counted("climbs")),
            ("months in which it rose by two rungs or more", Statistic::Counted("jumps")),
            ("cohesion at the end in bp", Statistic::Indicator("cohesion")),
        ],
    },
    Claim {
        id: "T2",
        claim: "capitals that negotiate alone get no sustained relief",
        paragraph: "¶6",
        kind: Kind::Effect,
        statistic: "supply of those that travelled, six months later, bp of demand",
        threshold: -300.0,
        test: Test::Sides(
            arm(Policy::Bilateral, &[]),
            arm(Policy::Bilateral, &["favour-fades=off"]),
            Statistic::Present("supply-after-channel"),
        ),
        how: "policy bilateral, against the same where a favour granted stays",
        beside: &[
            ("supply in the month of the journey in bp", Statistic::Present("supply-at-channel")),
            (
                "supply lost in the six months after it in bp",
                Statistic::Fall { from: "supply-at-channel", to: "supply-after-channel" },
            ),
            ("journeys", Statistic::Counted("channels")),
            ("cohesion at the end in bp", Statistic::Indicator("cohesion")),
        ],
    },
    Claim {
        id: "T3",
        claim: "desperation emboldens",
        paragraph: "¶6",
        kind: Kind::Effect,
        statistic: "months in which the ladder rose",
        threshold: 0.3,
        test: Test::Sides(
            arm(Policy::Bots, &["principle.desperation=off", "start.cohesion=4800"]),
            arm(Policy::Bots, &["principle.desperation=off", "start.cohesion=6200"]),
            Statistic::Counted("climbs"),
        ),
        how: "policy bots with the principle that says so switched off on both sides; the Union opens divided (cohesion 4800) or united (6200)",
        beside: &[
            ("mean pain at the end in bp", Statistic::Indicator("injury")),
            ("cohesion at the end in bp", Statistic::Indicator("cohesion")),
        ],
    },
    Claim {
        id: "T4",
        claim: "control, not trade: an economic-only settlement is refused",
        paragraph: "¶7",
        kind: Kind::Threshold,
        statistic: "games with an agreement, per cent",
        threshold: 0.5,
        test: Test::From(
            "levels.assertive.control",
            set(Policy::Graduated, &["mandate.defence=none", "mandate.technology=off"]),
            arm(Policy::Graduated, &[]),
            Statistic::Any("agreements"),
        ),
        how: "policy graduated with a mandate for trade alone, against its ordinary mandate; holds where agreements are at most half as frequent, and the value of control to Beijing is varied",
        beside: &[
            ("games with an agreement on trade alone in per cent", Statistic::Any("economic-agreements")),
            ("Beijing's offers", Statistic::Counted("offers")),
            ("landing zones in per cent", LANDS),
            ("agreements that broke in per cent", Statistic::Breaks),
        ],
    },
    Claim {
        id: "T5",
        claim: "the Instrument needs a qualified majority, not unanimity, and that is its edge",
        paragraph: "¶8",
        kind: Kind::Effect,
        statistic: "games with a determination, per cent",
        threshold: 25.0,
        test: Test::Sides(
            arm(Policy::Graduated, &[]),
            arm(Policy::Graduated, &["rule=unanimity"]),
            Statistic::Any("determinations"),
        ),
        how: "policy graduated, against the same where the determination needs unanimity (abstention does not block)",
        beside: &[("landing zones in per cent", LANDS)],
    },
    Claim {
        id: "T6",
        claim: "a broad menu widens the negotiating space before anything is imposed",
        paragraph: "¶9",
        kind: Kind::Effect,
        statistic: "games with an offer between determination and first package, per cent",
        threshold: 5.0,
        test: Test::Sides(
            arm(Policy::Graduated, &[]),
            arm(Policy::Graduated, &["threats=off"]),
            Statistic::Any("offers-before-measures"),
        ),
        how: "policy graduated, against the same where Beijing expects no pain from what does not apply yet",
        beside: &[
            ("games with an agreement in per cent", Statistic::Any("agreements")),
            ("landing zones in per cent", LANDS),
        ],
    },
    Claim {
        id: "T7",
        claim: "indirect dependence defeats national escape",
        paragraph: "¶4",
        kind: Kind::Effect,
        statistic: "supply at the end of states that buy hardly anything directly, bp of demand",
        threshold: -500.0,
        test: Test::Sides(
            arm(Policy::Acquiesce, &[]),
            arm(Policy::Acquiesce, &["long-arm=off"]),
            Statistic::Counted("indirect-supply"),
        ),
        how: "policy acquiesce, against the same where Beijing does not reach supply through third countries",
        beside: &[("mean pain at the end in bp", Statistic::Indicator("injury"))],
    },
    Claim {
        id: "T8",
        claim: "chips, aviation, materials and machinery, exporters bite differently",
        paragraph: "¶10–16",
        kind: Kind::Effect,
        statistic: "bite on China over own cost, the best measure over the worst, ratio",
        threshold: 2.0,
        test: Test::Bites,
        how: "arithmetic of the measures of stages 1 to 3 with the G7 as aligned as it opens (documented) and not aligned at all (ablated); nothing is played",
        beside: &[],
    },
    Claim {
        id: "T9",
        claim: "coordination with the G7 multiplies impact",
        paragraph: "¶17",
        kind: Kind::Effect,
        statistic: "landing zones, per cent",
        threshold: 10.0,
        test: Test::Sides(arm(Policy::Graduated, &[]), arm(Policy::Graduated, &["g7=off"]), LANDS),
        how: "policy graduated, against the same where the alignment of the G7 stays where it opens",
        beside: &[
            ("alignment of the G7 at the end in bp", Statistic::Indicator("g7")),
            ("pressure on China at the end in bp", Statistic::Indicator("china-pain")),
            ("games with a package in per cent", Statistic::Any("packages")),
            ("games with an agreement in per cent", Statistic::Any("agreements")),
            ("agreements that broke in per cent", Statistic::Breaks),
        ],
    },
    Claim {
        id: "T10",
        claim: "sectors with no industry to regain, such as solar, can be left out",
        paragraph: "¶17",
        kind: Kind::NoEffect,
        statistic: "landing zones, per cent",
        threshold: 5.0,
        test: Test::Sides(arm(Policy::Graduated, &[]), arm(Policy::Graduated, &["measure.M24=off"]), LANDS),
        how: "policy graduated, against the same without duties on solar panels",
        beside: &[],
    },
    Claim {
        id: "T11",
        claim: "a landing zone holds under mutually assured destruction",
        paragraph: "¶18",
        kind: Kind::Effect,
        statistic: "games with an agreement in which one was broken, per cent",
        threshold: -10.0,
        test: Test::Sides(arm(Policy::Graduated, &[]), set(Policy::Graduated, &["snap-back=none"]), Statistic::Breaks),
        how: "policy graduated (clause with finance), against the same with a mandate without any clause, in games where both come to an agreement",
        beside: &[("landing zones in per cent", LANDS)],
    },
    Claim {
        id: "T12",
        claim: "Europe buys time to decouple",
        paragraph: "¶18",
        kind: Kind::Effect,
        statistic: "supply from outside China at the end, bp of demand",
        threshold: 100.0,
        test: Test::Sides(arm(Policy::Graduated, &[]), arm(Policy::Acquiesce, &[]), Statistic::Indicator("decoupling")),
        how: "policy graduated against policy acquiesce: two years of one or the other",
        beside: &[
            ("games with an agreement in per cent", Statistic::Any("agreements")),
            ("the highest rung at the end", Statistic::Indicator("ladder")),
        ],
    },
    Claim {
        id: "T13",
        claim: "licences were slow-walked and military end use denied",
        paragraph: "¶1–2",
        kind: Kind::Start,
        statistic: "facts of the opening that the sources bear out, of 5",
        threshold: 5.0,
        test: Test::Opening,
        how: "the opening has the slow licences at work, quotes 19 of 141 and half of some 2,000 from sources that were seen, and grants less for defence than for civil use",
        beside: &[],
    },
    Claim {
        id: "T14",
        claim: "defence and deliveries to Ukraine are hit first and hardest",
        paragraph: "¶4",
        kind: Kind::Effect,
        statistic: "defence readiness at the end, bp",
        threshold: -500.0,
        test: Test::Sides(
            arm(Policy::Acquiesce, &[]),
            arm(Policy::Acquiesce, &["defence-denial=off"]),
            Statistic::Indicator("defence"),
        ),
        how: "policy acquiesce, against the same where military end use is licensed like civil use; hardest is tested, first is not: arms makers have larger stocks",
        beside: &[("the lowest readiness of any month in bp", Statistic::Counted("lowest-defence"))],
    },
];
