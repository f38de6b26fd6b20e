//! The dictionary of what the context of a recorded vote may set.

use crate::words::text::{self, say};
use std::fmt::{self, Write as _};

/// Whether a value holds for the Union or for each member.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Of {
    /// One value.
    Union,
    /// A map by code, or one value for all.
    Member,
}

/// What holds for a term that is not set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unset {
    /// A value.
    Value(i32),
    /// The campaign's opening.
    Opening,
    /// As much as is needed.
    Needed,
    /// By the rule: [`PRODUCTION`] for each point of production and [`USE`] for each point of use.
    ByRule,
    /// The latest judgement that is not later than the vote; a value without one.
    Judged(i32),
}

impl fmt::Display for Unset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => write!(f, "{value}"),
            Self::Opening => f.write_str(&text::plain("recorded-opening")),
            Self::ByRule => f.write_str(&say!("recorded-by-rule", production = PRODUCTION, used = USE)),
            Self::Needed => f.write_str(&text::plain("recorded-needed")),
            Self::Judged(value) => f.write_str(&say!("recorded-judged", value = *value)),
        }
    }
}

/// A unit with the least and the greatest value that make sense in it.
type Measured = (&'static str, (i32, i32));

const BP: Measured = ("bp", (0, 10_000));
const WEIGHT: Measured = ("0 to 5", (0, 5));
const POINTS: Measured = ("pts", (-200, 200));

/// Something that the context may set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Term {
    /// Its name.
    pub name: &'static str,
    /// Whose it is.
    pub of: Of,
    /// The unit.
    pub unit: &'static str,
    /// The least and the greatest value.
    pub range: (i32, i32),
    /// What holds when it is not set.
    pub unset: Unset,
}

impl Term {
    /// What it means, in words.
    #[must_use]
    pub fn meaning(&self) -> String {
        text::plain(&format!("recorded-{}", self.name))
    }
}

const fn union(name: &'static str, (unit, range): Measured, unset: Unset) -> Term {
    Term { name, of: Of::Union, unit, range, unset }
}

const fn member(name: &'static str, (unit, range): Measured, unset: Unset) -> Term {
    Term { name, of: Of::Member, unit, range, unset }
}

/// All terms. Those of the Union come first.
pub const TERMS: [Term; 19] = [
    union("cohesion", BP, Unset::Opening),
    union("credibility", BP, Unset::Opening),
    union("ladder", ("rung", (0, 20)), Unset::Value(0)),
    union("case-file", BP, Unset::Needed),
    union("worth", BP, Unset::Value(4_000)),
    union("breaches", ("count", (0, 20)), Unset::Value(0)),
    union("below-mandate", ("0 or 1", (0, 1)), Unset::Value(0)),
    member("posture", POINTS, Unset::Judged(0)),
    member("drift", POINTS, Unset::Value(0)),
    member("salience", ("bp", (0, 30_000)), Unset::Judged(10_000)),
    member("injury", BP, Unset::Value(0)),
    member("fear", ("pts", (0, 60)), Unset::Judged(0)),
    member("stick", ("pts", (0, 200)), Unset::Value(0)),
    member("anger", POINTS, Unset::Value(0)),
    member("favour", BP, Unset::Judged(0)),
    member("received", POINTS, Unset::Value(0)),
    member("cost", ("cost", (0, 2_000)), Unset::ByRule),
    member("production", WEIGHT, Unset::Value(0)),
    member("use", WEIGHT, Unset::Value(0)),
];

/// Cost of an act for each point of the weight of making what it is about: as the heaviest of the campaign's measures costs who
/// makes what it hits. With [`USE`] the rule by which contexts are written, fixed before any vote was scored by it.
pub const PRODUCTION: i32 = 22;
/// Cost for each point of the weight of using it: as the heaviest of the campaign's ordinary duties costs importers.
pub const USE: i32 = 5;

/// The place of a term by name.
#[must_use]
pub fn place(name: &str) -> Option<usize> {
    TERMS.iter().position(|term| term.name == name)
}

/// The dictionary as a sheet.
#[must_use]
pub fn dictionary() -> String {
    let mut text = "term,of,unit,least,greatest,meaning\n".to_owned();
    for term in TERMS {
        let Term { name, of, unit, range, unset } = term;
        let meaning = say!("recorded-meaning", meaning = term.meaning(), unset = unset.to_string());
        let of = if of == Of::Union { "union" } else { "member" };
        let _ = writeln!(text, "{name},{of},{unit},{},{},\"{meaning}\"", range.0, range.1);
    }
    text
}
