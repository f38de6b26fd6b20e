//! The dictionary of what the context of a recorded vote may set.

use std::fmt::Write as _;

/// Whether a value holds for the Union or for each member.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Of {
    /// One value.
    Union,
    /// A map by code, or one value for all.
    Member,
}

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
    /// What it means, and what holds when it is not set.
    pub meaning: &'static str,
}

const fn term(name: &'static str, of: Of, unit: &'static str, range: (i32, i32), meaning: &'static str) -> Term {
    Term { name, of, unit, range, meaning }
}

/// All terms. Those of the Union come first.
pub const TERMS: [Term; 17] = [
    term("cohesion", Of::Union, "bp", (0, 10_000), "cohesion of the Union; not set: the campaign's opening"),
    term("credibility", Of::Union, "bp", (0, 10_000), "credibility of the Union; not set: the campaign's opening"),
    term("ladder", Of::Union, "rung", (0, 20), "the highest rung of Beijing's ladder at work; not set: 0"),
    term(
        "case-file",
        Of::Union,
        "bp",
        (0, 10_000),
        "strength of the case file, for those who waver on a determination; not set: as much as is needed",
    ),
    term("worth", Of::Union, "bp", (0, 10_000), "what an agreement is worth to the Union; not set: 4000"),
    term("breaches", Of::Union, "count", (0, 20), "agreements that the other side broke before; not set: 0"),
    term("below-mandate", Of::Union, "0 or 1", (0, 1), "1 when the agreement lies below the mandate; not set: 0"),
    term(
        "posture",
        Of::Member,
        "pts",
        (-200, 200),
        "posture; not set: the latest judgement that is not later than the vote, 0 without one",
    ),
    term("drift", Of::Member, "pts", (-200, 200), "how far the posture had moved since it was judged; not set: 0"),
    term("salience", Of::Member, "bp", (0, 30_000), "salience; not set: as for the posture, 10000 without one"),
    term("injury", Of::Member, "bp", (0, 10_000), "injury suffered; not set: 0"),
    term(
        "fear",
        Of::Member,
        "pts",
        (0, 60),
        "fear of retaliation at an unescalated ladder; not set: as for the posture, 0 without one",
    ),
    term(
        "stick",
        Of::Member,
        "pts",
        (0, 200),
        "fear of a stick aimed at the member or announced against it; not set: 0",
    ),
    term("anger", Of::Member, "pts", (-200, 200), "anger at home; not set: 0"),
    term("favour", Of::Member, "bp", (0, 10_000), "favours enjoyed; not set: as for the posture, 0 without one"),
    term("received", Of::Member, "pts", (-200, 200), "what lobbying, pledges and help had moved; not set: 0"),
    term(
        "cost",
        Of::Member,
        "cost",
        (0, 2_000),
        "cost of the act, in the unit of the campaign's measures (cost times weight of the sector); not set: 0",
    ),
];

/// The place of a term by name.
#[must_use]
pub fn place(name: &str) -> Option<usize> {
    TERMS.iter().position(|term| term.name == name)
}

/// The dictionary as a sheet.
#[must_use]
pub fn dictionary() -> String {
    let mut text = "term,of,unit,least,greatest,meaning\n".to_owned();
    for Term { name, of, unit, range, meaning } in TERMS {
        let of = if of == Of::Union { "union" } else { "member" };
        let _ = writeln!(text, "{name},{of},{unit},{},{},\"{meaning}\"", range.0, range.1);
    }
    text
}
