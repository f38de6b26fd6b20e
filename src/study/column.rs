//! The columns of a sheet: what is noted of each game, in which unit, and what it means.

use crate::game::rulebook::Indicator;
use crate::words::text::plain;

/// A column with numbers of a game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// The unit.
    pub unit: &'static str,
    /// Whether 0 says that a game has no such thing: means are over those that have.
    pub sometimes: bool,
}

impl Column {
    /// What it means.
    #[must_use]
    pub fn meaning(&self) -> String {
        plain(&format!("column-{}", self.name))
    }
}

const fn column(name: &'static str, unit: &'static str) -> Column {
    Column { name, unit, sometimes: false }
}

/// A column whose 0 says that there is none.
const fn sometimes(name: &'static str, unit: &'static str) -> Column {
    Column { name, unit, sometimes: true }
}

/// How many indicators a dashboard has.
pub const DASHBOARD: usize = 11;

/// The dashboard at the end of a game.
pub const INDICATORS: [(Indicator, Column); DASHBOARD] = [
    (Indicator::Cohesion, column("cohesion", "bp")),
    (Indicator::Credibility, column("credibility", "bp")),
    (Indicator::G7, column("g7", "bp")),
    (Indicator::Defence, column("defence", "bp")),
    (Indicator::Decoupling, column("decoupling", "bp")),
    (Indicator::Injury, column("injury", "bp")),
    (Indicator::Cost, column("cost", "bp")),
    (Indicator::ChinaPain, column("china-pain", "bp")),
    (Indicator::Face, column("face", "bp")),
    (Indicator::Ladder, column("ladder", "rung")),
    (Indicator::CaseFile, column("case-file", "bp")),
];

/// How many things are counted.
pub const COUNTS: usize = 26;

/// What is counted in a game.
pub const COUNTED: [Column; COUNTS] = [
    column("examinations", "count"),
    sometimes("first-examination", "round"),
    column("determinations", "count"),
    sometimes("first-determination", "round"),
    column("votes-lost", "count"),
    column("packages", "count"),
    sometimes("first-package", "round"),
    column("offers", "count"),
    column("agreements", "count"),
    column("breaches", "count"),
    column("channels", "count"),
    column("highest-rung", "rung"),
    column("mean-rung", "rung/100"),
    column("climb", "rung"),
    column("jumps", "count"),
    column("climbs", "count"),
    column("offers-before-measures", "count"),
    column("economic-agreements", "count"),
    sometimes("supply-after-channel", "bp"),
    column("indirect-supply", "bp"),
    sometimes("supply-at-channel", "bp"),
    column("lowest-defence", "bp"),
    column("beijing-balance", "value points"),
    column("council-decisions", "count"),
    column("without-roll-call", "count"),
    column("concluded-determinations", "count"),
];

/// Columns that say what was played; the same in every row of a study.
pub const PLAYED: [Column; 14] = [
    column("campaign", "id"),
    column("campaign-digest", "hex"),
    column("length", "id"),
    column("policy", "id"),
    column("doctrine", "id"),
    column("level", "id"),
    column("mind", "id"),
    column("assumptions", "list"),
    column("instruments", "list"),
    column("draws", "id"),
    column("games", "count"),
    column("games-per-draw", "count"),
    column("study-seed", "number"),
    column("rules", "number"),
];

/// The column that comes last in each row.
pub const CHECK: Column = column("check", "hex");

/// Columns that come first in each row.
pub const GAME: [Column; 5] = [
    column("game", "number"),
    column("game-seed", "number"),
    column("ending", "id"),
    column("rounds", "count"),
    column("digest", "hex"),
];
