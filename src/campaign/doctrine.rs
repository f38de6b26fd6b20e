//! Beijing's doctrine as plain data: principles, rival doctrines that weigh them, levels of play, figures of the bargain.
//!
//! How a principle turns into a score is the business of `ai::beijing`.

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
    /// Figures of the bargain.
    pub bargain: BargainFigures,
    /// How much of the Union's next package Beijing counts as pain to come.
    pub threat: Threat,
    /// Habits that the record shows.
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
    /// Per cent of each principle's own weight, by [`PrincipleKind::index`].
    pub weights: Vec<i32>,
}

/// A level of play.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Level {
    /// Which one.
    pub kind: LevelKind,
    /// The name.
    pub name: String,
    /// Every difference from the other levels in words.
    pub text: String,
    /// What control is worth, in per cent.
    pub control: i32,
    /// What expected pain weighs, in per cent.
    pub pain_weight: i32,
    /// The price of a jump of several rungs, in per cent.
    pub caution: i32,
    /// Spread of the error of judgement, in value points.
    pub noise: i32,
    /// The chance a month of a move that was not signalled, in basis points.
    pub surprise: i32,
}

/// What Beijing gains and gives at the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct BargainFigures {
    /// Worth of security assurances, in value points.
    pub security: i32,
    /// Worth of an end to pressure, in value points.
    pub relief: i32,
    /// Cost of signing after measures without engagement, in value points.
    pub face_cost: i32,
    /// Value points given up for each 100 basis points by which controls recede.
    pub slope: i32,
    /// The chance a month that acceptable terms are signed, in basis points.
    pub sign_chance: i32,
    /// Spread of the monthly temptation to break an agreement, in value points.
    pub compliance_noise: i32,
}

/// The weight of the Union's next package in the pain that Beijing expects, by how far the procedure has got (basis points).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Threat {
    /// Nothing is under way.
    pub nothing: i32,
    /// An examination runs (times the chance that the determination carries).
    pub examination: i32,
    /// A proposal is on the table (times the chance that the determination carries).
    pub proposal: i32,
    /// A determination stands.
    pub determined: i32,
    /// Measures apply: what a next package would add.
    pub measures: i32,
}

/// A habit of Beijing's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Habit {
    /// The habit in words.
    pub text: String,
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
