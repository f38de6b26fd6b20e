//! The columns of a sheet: what is noted of each game, in which unit, and what it means.

use crate::game::rulebook::Indicator;

/// A column with numbers of a game.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// The unit.
    pub unit: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Whether 0 says that a game has no such thing: means are over those that have.
    pub sometimes: bool,
}

const fn column(name: &'static str, unit: &'static str, meaning: &'static str) -> Column {
    Column { name, unit, meaning, sometimes: false }
}

/// A column whose 0 says that there is none.
const fn sometimes(name: &'static str, unit: &'static str, meaning: &'static str) -> Column {
    Column { name, unit, meaning, sometimes: true }
}

/// How many indicators a dashboard has.
pub const DASHBOARD: usize = 11;

/// The dashboard at the end of a game.
pub const INDICATORS: [(Indicator, Column); DASHBOARD] = [
    (Indicator::Cohesion, column("cohesion", "bp", "cohesion of the Union at the end")),
    (Indicator::Credibility, column("credibility", "bp", "what was threatened and then done, at the end")),
    (Indicator::G7, column("g7", "bp", "alignment of the G7 at the end")),
    (Indicator::Defence, column("defence", "bp", "defence readiness at the end, deliveries to Ukraine included")),
    (Indicator::Decoupling, column("decoupling", "bp", "supply from outside China at the end, of demand")),
    (Indicator::Injury, column("injury", "bp", "mean pain of the member states at the end, by population")),
    (Indicator::Cost, column("cost", "bp", "mean cost of the Union's own measures at the end")),
    (Indicator::ChinaPain, column("china-pain", "bp", "pressure on China from measures at the end")),
    (Indicator::Face, column("face", "bp", "Beijing's face at the end")),
    (Indicator::Ladder, column("ladder", "rung", "the highest rung at work at the end")),
    (Indicator::CaseFile, column("case-file", "bp", "strength of the case file at the end")),
];

/// How many things are counted.
pub const COUNTS: usize = 26;

/// What is counted in a game.
pub const COUNTED: [Column; COUNTS] = [
    column("examinations", "count", "examinations opened"),
    sometimes(
        "first-examination",
        "round",
        "round of the first examination; 0 if none, or if it ran when the game began",
    ),
    column("determinations", "count", "determinations carried"),
    sometimes("first-determination", "round", "round of the first determination; 0 if none"),
    column("votes-lost", "count", "votes on a determination lost"),
    column("packages", "count", "response packages adopted"),
    sometimes("first-package", "round", "round of the first package; 0 if none"),
    column("offers", "count", "offers that Beijing made"),
    column("agreements", "count", "agreements concluded"),
    column("breaches", "count", "agreements broken, by whichever side"),
    column("channels", "count", "journeys of member states to Beijing alone"),
    column("highest-rung", "rung", "the highest rung at work in any month"),
    column("mean-rung", "rung/100", "mean over the months of the highest rung at work, in hundredths"),
    column("climb", "rung", "the highest rung at work in the last month, less that of the first"),
    column("jumps", "count", "months in which the ladder rose by two rungs or more"),
    column("climbs", "count", "months in which the ladder rose"),
    column(
        "offers-before-measures",
        "count",
        "offers that Beijing made after the first determination and before the first package",
    ),
    column("economic-agreements", "count", "agreements without a word on defence or technology"),
    sometimes(
        "supply-after-channel",
        "bp",
        "mean supply, of demand, of states that went to Beijing alone, six months after each journey; 0 if none",
    ),
    column(
        "indirect-supply",
        "bp",
        "mean supply at the end, of demand, of states that buy at most 26 % of it directly",
    ),
    sometimes(
        "supply-at-channel",
        "bp",
        "mean supply, of demand, of states that went to Beijing alone, in the month of each journey that is looked at again; \
         0 if none",
    ),
    column("lowest-defence", "bp", "the lowest defence readiness in any month"),
    column(
        "beijing-balance",
        "value points",
        "mean over the months of what Beijing has by its own lights: control less its cost and the pain felt, or what an \
         agreement is worth; as its doctrine counts at the level assertive, whatever level is played",
    ),
    column(
        "council-decisions",
        "count",
        "items that the Council decided on: adopted or voted down, votes on procedure and texts aside",
    ),
    column(
        "without-roll-call",
        "count",
        "of these adopted without a roll-call: without debate, or as the Presidency concluded",
    ),
    column("concluded-determinations", "count", "determinations among them"),
];

/// Columns that say what was played; the same in every row of a study.
pub const PLAYED: [Column; 14] = [
    column("campaign", "id", "the campaign, as it was called"),
    column("campaign-digest", "hex", "digest of the campaign's files"),
    column("length", "id", "short, standard or full"),
    column("policy", "id", "policy of the Union's side: a bundle of instruments"),
    column("doctrine", "id", "Beijing's doctrine"),
    column("level", "id", "how hard Beijing plays"),
    column("mind", "id", "whether Beijing looks ahead: one-step, or search"),
    column("assumptions", "list", "mechanisms switched and figures set, with spaces between; a dash if none"),
    column(
        "instruments",
        "list",
        "instruments set otherwise than in the policy's bundle, with spaces between; a dash if none",
    ),
    column(
        "draws",
        "id",
        "ranges: figures drawn from their ranges, but those behind a minus; fixed: the middle of each",
    ),
    column("games", "count", "games of the whole study"),
    column("games-per-draw", "count", "games in a row that share the figures drawn"),
    column("study-seed", "number", "seed of the study"),
    column("rules", "number", "version of the rules of the game"),
];

/// The column that comes last in each row.
pub const CHECK: Column =
    column("check", "hex", "checksum of the fields before it (CRC-32): a row that was changed by hand lacks it");

/// Columns that come first in each row.
pub const GAME: [Column; 5] = [
    column("game", "number", "the game's number in the study, from 0"),
    column("game-seed", "number", "its seed: the same for the same study seed and number, whatever is varied"),
    column("ending", "id", "how it ended"),
    column("rounds", "count", "rounds played"),
    column("digest", "hex", "digest of the last state"),
];
