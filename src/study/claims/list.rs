//! The claims, as data: what is played on either side, what is measured, and how much must differ to matter. What is said of each
//! stands in `assets/words/en/study.ftl` under its number.
//!
//! Thresholds were set before the claims were first run: a tenth or so of the range of an indicator, ten points of a share, a
//! few tenths of a rung.

use crate::game::rulebook::EndingKind;
use crate::study::policy::Policy;
use crate::study::statistic::Statistic;
use crate::words::text;

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
    /// Where in the source.
    pub paragraph: &'static str,
    /// Of which kind it is.
    pub kind: Kind,
    /// The smallest effect that matters, in units of the statistic; its sign is the direction.
    pub threshold: f64,
    /// What is tested.
    pub test: Test,
    /// What is told beside the statistic on both sides: what lies between the mechanism and the outcome.
    pub beside: &'static [Statistic],
}

impl Claim {
    /// What it says.
    #[must_use]
    pub fn claim(&self) -> String {
        text::plain(&self.key())
    }

    /// What is measured, in words with its unit.
    #[must_use]
    pub fn statistic(&self) -> String {
        text::plain(&format!("{}.statistic", self.key()))
    }

    /// How it is tested, in words.
    #[must_use]
    pub fn how(&self) -> String {
        text::plain(&format!("{}.how", self.key()))
    }

    /// The words of what is told beside the statistic, by its place, each with its unit.
    #[must_use]
    pub fn words_beside(&self, at: usize) -> String {
        text::plain(&format!("{}.beside-{}", self.key(), at + 1))
    }

    fn key(&self) -> String {
        format!("claim-{}", self.id.to_lowercase())
    }
}

const LANDS: Statistic = Statistic::Ends(EndingKind::LandingZone);

/// The claims.
pub const CLAIMS: [Claim; 14] = [
    Claim {
        id: "T1",
        paragraph: "¶8",
        kind: Kind::Effect,
        threshold: 0.5,
        test: Test::Sides(
            arm(Policy::Acquiesce, &[]),
            arm(Policy::Acquiesce, &["dividing=off", "principle.acceptance=off"]),
            Statistic::Hundredths("mean-rung"),
        ),
        beside: &[Statistic::Counted("climbs"), Statistic::Counted("jumps"), Statistic::Indicator("cohesion")],
    },
    Claim {
        id: "T2",
        paragraph: "¶6",
        kind: Kind::Effect,
        threshold: -300.0,
        test: Test::Sides(
            arm(Policy::Bilateral, &[]),
            arm(Policy::Bilateral, &["favour-fades=off"]),
            Statistic::Present("supply-after-channel"),
        ),
        beside: &[
            Statistic::Present("supply-at-channel"),
            Statistic::Fall { from: "supply-at-channel", to: "supply-after-channel" },
            Statistic::Counted("channels"),
            Statistic::Indicator("cohesion"),
        ],
    },
    Claim {
        id: "T3",
        paragraph: "¶6",
        kind: Kind::Effect,
        threshold: 0.3,
        test: Test::Sides(
            arm(Policy::Bots, &["principle.desperation=off", "start.cohesion=4800"]),
            arm(Policy::Bots, &["principle.desperation=off", "start.cohesion=6200"]),
            Statistic::Counted("climbs"),
        ),
        beside: &[Statistic::Indicator("injury"), Statistic::Indicator("cohesion")],
    },
    Claim {
        id: "T4",
        paragraph: "¶7",
        kind: Kind::Threshold,
        threshold: 0.5,
        test: Test::From(
            "levels.assertive.control",
            set(Policy::Graduated, &["mandate.defence=none", "mandate.technology=off"]),
            arm(Policy::Graduated, &[]),
            Statistic::Any("agreements"),
        ),
        beside: &[Statistic::Any("economic-agreements"), Statistic::Counted("offers"), LANDS, Statistic::Breaks],
    },
    Claim {
        id: "T5",
        paragraph: "¶8",
        kind: Kind::Effect,
        threshold: 25.0,
        test: Test::Sides(
            arm(Policy::Graduated, &[]),
            arm(Policy::Graduated, &["rule=unanimity"]),
            Statistic::Any("determinations"),
        ),
        beside: &[LANDS],
    },
    Claim {
        id: "T6",
        paragraph: "¶9",
        kind: Kind::Effect,
        threshold: 5.0,
        test: Test::Sides(
            arm(Policy::Graduated, &[]),
            arm(Policy::Graduated, &["threats=off"]),
            Statistic::Any("offers-before-measures"),
        ),
        beside: &[Statistic::Any("agreements"), LANDS],
    },
    Claim {
        id: "T7",
        paragraph: "¶4",
        kind: Kind::Effect,
        threshold: -500.0,
        test: Test::Sides(
            arm(Policy::Acquiesce, &[]),
            arm(Policy::Acquiesce, &["long-arm=off"]),
            Statistic::Counted("indirect-supply"),
        ),
        beside: &[Statistic::Indicator("injury")],
    },
    Claim { id: "T8", paragraph: "¶10–16", kind: Kind::Effect, threshold: 2.0, test: Test::Bites, beside: &[] },
    Claim {
        id: "T9",
        paragraph: "¶17",
        kind: Kind::Effect,
        threshold: 10.0,
        test: Test::Sides(arm(Policy::Graduated, &[]), arm(Policy::Graduated, &["g7=off"]), LANDS),
        beside: &[
            Statistic::Indicator("g7"),
            Statistic::Indicator("china-pain"),
            Statistic::Any("packages"),
            Statistic::Any("agreements"),
            Statistic::Breaks,
        ],
    },
    Claim {
        id: "T10",
        paragraph: "¶17",
        kind: Kind::NoEffect,
        threshold: 5.0,
        test: Test::Sides(arm(Policy::Graduated, &[]), arm(Policy::Graduated, &["measure.M24=off"]), LANDS),
        beside: &[],
    },
    Claim {
        id: "T11",
        paragraph: "¶18",
        kind: Kind::Effect,
        threshold: -10.0,
        test: Test::Sides(arm(Policy::Graduated, &[]), set(Policy::Graduated, &["snap-back=none"]), Statistic::Breaks),
        beside: &[LANDS],
    },
    Claim {
        id: "T12",
        paragraph: "¶18",
        kind: Kind::Effect,
        threshold: 100.0,
        test: Test::Sides(arm(Policy::Graduated, &[]), arm(Policy::Acquiesce, &[]), Statistic::Indicator("decoupling")),
        beside: &[Statistic::Any("agreements"), Statistic::Indicator("ladder")],
    },
    Claim { id: "T13", paragraph: "¶1–2", kind: Kind::Start, threshold: 5.0, test: Test::Opening, beside: &[] },
    Claim {
        id: "T14",
        paragraph: "¶4",
        kind: Kind::Effect,
        threshold: -500.0,
        test: Test::Sides(
            arm(Policy::Acquiesce, &[]),
            arm(Policy::Acquiesce, &["defence-denial=off"]),
            Statistic::Indicator("defence"),
        ),
        beside: &[Statistic::Counted("lowest-defence")],
    },
];
