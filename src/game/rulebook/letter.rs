//! Instructions: what a capital writes to its delegation on each stage of a file.

use super::council::LetterRules;
use super::scope::Scope;
use crate::base::ids::MeasureId;
use crate::law::ballot::Vote;

/// How many stages a capital writes on: the determination, the package, the mandate, the settlement.
pub const STAGES: usize = 4;

/// Something that a text must have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Demand {
    /// A scope no wider than this one.
    Scope(Scope),
    /// An indicative period of at least so many months.
    Months(u8),
    /// No request for reparation.
    NoReparation,
    /// A measure is not in it.
    Without(MeasureId),
    /// It costs at home at most so many points.
    Cost(i32),
    /// Civil licences of at least so many basis points of demand.
    Relief(i32),
    /// Defence or technology are in it.
    Security,
    /// Compliance is verified.
    Verified,
}

/// A letter on one stage.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    /// The vote on a text that has all that is wanted; as the delegation's own services see it where none is named.
    pub vote: Option<Vote>,
    /// What is wanted of the text.
    pub objective: Vec<Demand>,
    /// What a text must have for the delegation ever to vote for it.
    pub red_line: Vec<Demand>,
    /// What is enough otherwise.
    pub fall_back: Vote,
}

impl Letter {
    /// The letters of a capital that has written none: as its services see it, and never across the point that weighs most on it, which
    /// is the scope for who fears Beijing, the package's dearest measure at home, security for who stands firm, licences for all others.
    #[must_use]
    pub fn derived(rules: &LetterRules, (fear, posture): (i32, i32), dearest: Option<MeasureId>) -> [Self; STAGES] {
        let letter = |red: Option<Demand>| Self {
            vote: None,
            objective: Vec::new(),
            red_line: red.into_iter().collect(),
            fall_back: Vote::Abstain,
        };
        let determination = if fear >= rules.afraid { Demand::Scope(Scope::Ordinary) } else { Demand::NoReparation };
        let settlement = if posture >= rules.firm { Demand::Security } else { Demand::Relief(rules.relief) };
        [letter(Some(determination)), letter(dearest.map(Demand::Without)), letter(None), letter(Some(settlement))]
    }
}
