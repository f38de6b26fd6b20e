//! Beijing's doctrine as plain data: principles, rival doctrines that weigh them, levels of play, figures of the bargain.
//!
//! How a principle turns into a score is the business of `ai::beijing`.

use crate::base::calendar::Month;
use crate::base::figures::{BP, DIVISOR, PER_CENT, POINTS, Unit, VALUE_POINTS, figures, from_to, months, plain};
use crate::base::set::InstrumentSet;
use crate::campaign::provenance::Basis;

/// A principle of Beijing's that the program knows how to score.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PrincipleKind {
    /// Control, not trade.
    Control,
    /// What is accepted invites the next step.
    Acceptance,
    /// Desperation emboldens.
    Desperation,
    /// Divide.
    Divide,
    /// Block the way out: projects outside China.
    BlockDiversification,
    /// The long arm: reach supply through third countries.
    LongReach,
    /// Deny the military.
    DenyMilitary,
    /// Europe is a target, not collateral.
    Target,
    /// Settle only when both would lose.
    MutualDestruction,
    /// Settle with the strongest first.
    StrongestFirst,
    /// Answer in kind.
    AnswerInKind,
    /// Face.
    Face,
}

impl PrincipleKind {
    /// All principles, in the order of [`Doctrine::principles`].
    pub const ALL: [Self; 12] = [
        Self::Control,
        Self::Acceptance,
        Self::Desperation,
        Self::Divide,
        Self::BlockDiversification,
        Self::LongReach,
        Self::DenyMilitary,
        Self::Target,
        Self::MutualDestruction,
        Self::StrongestFirst,
        Self::AnswerInKind,
        Self::Face,
    ];

    /// The authored id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Control => "control",
            Self::Acceptance => "acceptance",
            Self::Desperation => "desperation",
            Self::Divide => "divide",
            Self::BlockDiversification => "block-diversification",
            Self::LongReach => "long-reach",
            Self::DenyMilitary => "deny-military",
            Self::Target => "target",
            Self::MutualDestruction => "mutual-destruction",
            Self::StrongestFirst => "strongest-first",
            Self::AnswerInKind => "answer-in-kind",
            Self::Face => "face",
        }
    }

    /// The position in [`Doctrine::principles`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// How hard Beijing plays.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum LevelKind {
    /// It counts its costs.
    Measured,
    /// As the campaign is tuned.
    #[default]
    Assertive,
    /// It bets on its strength.
    Maximal,
}

impl LevelKind {
    /// All levels, in the order of [`Doctrine::levels`].
    pub const ALL: [Self; 3] = [Self::Measured, Self::Assertive, Self::Maximal];

    /// The authored id, also the word on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Assertive => "assertive",
            Self::Maximal => "maximal",
        }
    }

    /// The level with an id.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.id() == id)
    }
}

/// All that a campaign says about how Beijing chooses.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Doctrine {
    /// The principles, by [`PrincipleKind::index`].
    pub principles: Vec<Principle>,
    /// Rival doctrines: what each makes of the principles. The first is the default.
    pub readings: Vec<Reading>,
    /// The levels of play, in the order of [`LevelKind::ALL`].
    pub levels: Vec<Level>,
    /// What the parts of the score table are made of.
    pub scores: Scores,
    /// Figures of the bargain.
    pub bargain: BargainFigures,
    /// What each point of an agreement is worth to either side.
    pub terms: TermsFigures,
    /// How much of the Union's next package Beijing counts as pain to come.
    pub threat: Threat,
    /// How it goes about it.
    pub craft: Craft,
    /// Months in which the Union meets China.
    pub summits: Vec<Month>,
    /// Habits that the record shows, by [`HabitKind::index`].
    pub habits: Vec<Habit>,
}

/// A principle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Principle {
    /// Which one.
    pub kind: PrincipleKind,
    /// The name.
    pub name: String,
    /// What it says.
    pub text: String,
    /// Its weight in per cent of the term that carries its name in the score table.
    pub weight: i32,
    /// What it looks at, in words.
    pub looks_at: Vec<String>,
    /// What it favours, in words.
    pub favours: String,
    /// The paragraphs and sources that it rests on.
    pub basis: Basis,
}

/// A doctrine: one reading of what Beijing wants.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The authored id, such as `documented`; also the word on the command line.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it says.
    pub text: String,
    /// Per cent of every habit's points.
    pub habits: i32,
    /// Per cent of each principle's own weight, by [`PrincipleKind::index`].
    pub weights: Vec<i32>,
}

figures! {
    /// A level of play.
    #[derive(Eq)]
    pub struct Level {
        /// What control is worth, per cent.
        control: i32 = PER_CENT,
        /// What expected pain weighs, per cent.
        pain_weight: i32 = PER_CENT,
        /// The price of a jump of several rungs, per cent.
        caution: i32 = PER_CENT,
        /// Spread of the error of judgement, value points.
        noise: i32 = VALUE_POINTS,
        /// The chance a month of a move that was not signalled, bp.
        surprise: i32 = BP,
        /// Options of its table that it plays on besides holding still, where it looks ahead; terms come on top.
        options: i32 = plain(1, 100),
        /// Months that it looks ahead.
        months: i32 = months(1, 24),
    } with {
        /// Which one.
        kind: LevelKind,
        /// The name.
        name: String,
        /// Every difference from the other levels in words.
        text: String,
    }
}

figures! {
    /// What the parts of the score table are made of.
    pub struct Scores {
        /// Control is worth so much less cohesion, bp.
        weakness: i32 = from_to(0, 20_000, Unit::BasisPoints),
        /// A vote lost or won for certain, value points.
        vote: i32 = VALUE_POINTS,
        /// A jump of one ordinary rung, value points; grows with the square.
        jump: i32 = VALUE_POINTS,
        /// Doing what was announced, value points.
        word: i32 = VALUE_POINTS,
        /// (Pivot less credibility) / divisor for a rung while nothing is under way.
        acceptance: Slope,
        /// Mean despair times (pivot less cohesion) / divisor for a rung.
        desperation: Slope,
        /// Divides the pressure that China feels.
        in_kind: i32 = DIVISOR,
        /// What pressure counts there that mirrors a barrier of its own, per cent.
        in_kind_mirrored: i32 = PER_CENT,
        /// Face below which no blow is returned, bp.
        least_face: i32 = BP,
        /// (Supply from elsewhere less pivot) / divisor for a ban on technology.
        way_out: Slope,
        /// Reaching supply through third countries, value points.
        long_reach: i32 = VALUE_POINTS,
        /// Denying the military, value points; granting it costs twice that.
        deny_military: i32 = VALUE_POINTS,
        /// What denying the military is worth more, the less ready the Union is.
        deny_unready: Unready,
        /// Lost by easing the Union while the truce is with Washington alone, value points.
        target: i32 = VALUE_POINTS,
        /// A favour to the largest capital near the line, value points.
        strongest: i32 = VALUE_POINTS,
    }
    /// What lacking readiness adds to the worth of denying the military.
    pub struct Unready {
        /// Defence readiness that lacks nothing, bp.
        below: i32 = BP,
        /// What each step lacking below it adds, value points.
        points: i32 = VALUE_POINTS,
        /// How much readiness is a step, bp.
        step: i32 = from_to(1, 10_000, Unit::BasisPoints),
    }
    /// A pivot and a divisor.
    pub struct Slope {
        /// What counts as nothing, bp.
        pivot: i32 = from_to(0, 20_000, Unit::BasisPoints),
        /// The divisor.
        divisor: i32 = DIVISOR,
    }
    /// What each point of an agreement is worth to the Union and costs Beijing, bp.
    pub struct TermsFigures {
        /// Civil licences that Beijing grants anyway, bp of demand.
        granted: i32 = BP,
        /// Each 1,000 bp of civil licences.
        relief: TermsPoint,
        /// Each 1,000 bp of volumes that arrive.
        volumes: TermsPoint,
        /// Defence carved out in part.
        defence_partial: TermsPoint,
        /// Defence carved out in full.
        defence_full: TermsPoint,
        /// Technology for projects outside China.
        technology: TermsPoint,
        /// Half of the measures are suspended, and half go on.
        suspension_part: TermsPoint,
        /// No measure is suspended: all go on.
        suspension_none: TermsPoint,
        /// Verification.
        verification: TermsPoint,
        /// Suspended measures that come back on a breach.
        snap_back: TermsPoint,
        /// And wider measures, finance included.
        finance: TermsPoint,
        /// Each month beyond twelve.
        month: TermsPoint,
        /// The form of a binding treaty.
        treaty: TermsPoint,
    }
    /// A point of an agreement, to either side.
    pub struct TermsPoint {
        /// Worth to the Union, bp of all that it could wish for.
        union: i32 = BP,
        /// Cost to Beijing, bp of all controls gone.
        beijing: i32 = BP,
    }
}

figures! {
    /// What Beijing gains and gives at the table.
    pub struct BargainFigures {
        /// Worth of security assurances, value points.
        security: i32 = VALUE_POINTS,
        /// Worth of an end to pressure, value points.
        relief: i32 = VALUE_POINTS,
        /// Control that terms without security content give away for nothing, value points at full weakness.
        control: i32 = VALUE_POINTS,
        /// Cost of signing after measures without engagement, value points.
        face_cost: i32 = VALUE_POINTS,
        /// Value points given up for each 100 bp by which controls recede.
        slope: i32 = VALUE_POINTS,
        /// The chance a month that acceptable terms are signed, bp.
        sign_chance: i32 = BP,
        /// Spread of the monthly temptation to break an agreement, value points.
        compliance_noise: i32 = VALUE_POINTS,
        /// Cost of a breach besides what snaps back, value points.
        breach: i32 = VALUE_POINTS,
        /// What the first offer gives the Union of all that it could wish for, bp.
        opening: i32 = BP,
        /// What each month of talks adds to that, bp.
        monthly: i32 = BP,
        /// How much of the wider draft, finance included, counts beforehand, bp: it has its own vote.
        wider: i32 = BP,
        /// How much of a breach verification finds out in time, bp.
        seen_verified: i32 = BP,
        /// How much of a breach shows by itself, bp.
        seen_unverified: i32 = BP,
        /// How far that varies either way from month to month, bp.
        seen_spread: i32 = BP,
    }
}

figures! {
    /// The weight of the Union's next package in the pain that Beijing expects, by how far the procedure has got.
    pub struct Threat {
        /// Nothing is under way, bp.
        nothing: i32 = BP,
        /// An examination runs, bp times the chance that the determination carries.
        examination: i32 = BP,
        /// A proposal is on the table, bp times the chance that the determination carries.
        proposal: i32 = BP,
        /// A determination stands, bp.
        determined: i32 = BP,
        /// Measures apply, bp: what a next package would add.
        measures: i32 = BP,
    }
}

figures! {
    /// How Beijing goes about it: what bounds its choices, whom it works on, and how it looks ahead.
    pub struct Craft {
        /// What an announcement must at least be worth, value points: below, not even a bluff.
        bluff: i32 = plain(-10_000, 10_000),
        /// The most rungs that it climbs in a month.
        rungs: i32 = plain(0, 3),
        /// The least that the weakness of the Union counts, bp.
        least_weak: i32 = plain(0, 20_000),
        /// The most that it counts, bp.
        most_weak: i32 = plain(0, 20_000),
        /// Value points that make an ordinary step of the ladder: its control or its cost.
        step: i32 = DIVISOR,
        /// The control from which an instrument is a cut and no pinprick, value points.
        cut: i32 = VALUE_POINTS,
        /// What a threat counts of a Union without credibility, bp; credibility adds to it.
        believed: i32 = BP,
        /// The legal risk at which the Union's act would count for nothing; half of it takes half of the bite, bp.
        doubt: i32 = from_to(1, 100_000, Unit::BasisPoints),
        /// How many states it works on when the block stands without any work: those nearest to leaving it.
        held: i32 = plain(0, 40),
        /// From this far on the side for the act a state is out of reach, points.
        lost: i32 = POINTS,
        /// From this far on the other side a state needs no work, points.
        safe: i32 = POINTS,
        /// What the table must at least say of an option for it to be looked at in possible games, value points.
        hopeless: i32 = plain(-10_000, 10_000),
        /// Months after those played for which what stands at their end still counts.
        tail: i32 = plain(0, 40),
    }
}

/// A habit of Beijing's that the program knows how to score.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum HabitKind {
    /// Farm goods of the states that moved first are hit first.
    FarmFirst,
    /// Who abstained is rewarded within months.
    RewardAbstainers,
    /// Licences ease before a summit and tighten after it.
    BeforeSummits,
    /// What is announced is wide, what is applied is narrow, and it is suspended rather than repealed.
    AnnounceWide,
    /// A few firms are listed sooner than a trade is cut.
    ListFew,
    /// One capital always has an open line.
    OpenLine,
}

impl HabitKind {
    /// All habits, in the order of [`Doctrine::habits`].
    pub const ALL: [Self; 6] = [
        Self::FarmFirst,
        Self::RewardAbstainers,
        Self::BeforeSummits,
        Self::AnnounceWide,
        Self::ListFew,
        Self::OpenLine,
    ];

    /// The authored id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::FarmFirst => "farm-first",
            Self::RewardAbstainers => "reward-abstainers",
            Self::BeforeSummits => "before-summits",
            Self::AnnounceWide => "announce-wide",
            Self::ListFew => "list-few",
            Self::OpenLine => "open-line",
        }
    }

    /// The position in [`Doctrine::habits`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// A habit of Beijing's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Habit {
    /// Which one.
    pub kind: HabitKind,
    /// The habit in words.
    pub text: String,
    /// The instruments that it speaks about.
    pub instruments: InstrumentSet,
    /// What following it is worth, in value points.
    pub points: i32,
    /// Months within which it speaks.
    pub months: i32,
    /// The paragraphs and sources that it rests on.
    pub basis: Basis,
}

impl Doctrine {
    /// A principle.
    #[must_use]
    pub fn principle(&self, kind: PrincipleKind) -> &Principle {
        &self.principles[kind.index()]
    }

    /// A level of play.
    #[must_use]
    pub fn level(&self, kind: LevelKind) -> &Level {
        &self.levels[kind as usize]
    }

    /// The doctrine with an id.
    #[must_use]
    pub fn reading(&self, id: &str) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.id == id)
    }

    /// What a principle weighs under a doctrine, in per cent of its term.
    #[must_use]
    pub fn weight(&self, reading: &Reading, kind: PrincipleKind) -> i32 {
        self.principle(kind).weight * reading.weights.get(kind.index()).copied().unwrap_or(100) / 100
    }
}
