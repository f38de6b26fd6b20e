//! Whether a ballot carries under a rule, and the typed reasons why.
//!
//! The count is cheap and exact, for bots that ask thousands of times; the reasons are derived from it when somebody asks.
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::set::StateSet;
use crate::base::share::Population;
use crate::law::ballot::Ballot;
use crate::law::population::Table;
use crate::law::reason::{Article, Number, Point, Reason, Reasons};
use crate::law::rule::{Rule, Threshold};

/// The count of a ballot under a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The rule.
    pub rule: Rule,
    /// Whether the act is adopted.
    pub adopted: bool,
    /// Whether the thresholds of the whole Council apply ([`Rule::whole`]).
    pub all_take_part: bool,
    /// Whether the clause on blocking minorities alone carried the act: the double majority itself was missed.
    pub deemed: bool,
    /// Members in favour.
    pub members_for: u8,
    /// The least number of members in favour.
    pub members_needed: u8,
    /// Members against.
    pub members_against: u8,
    /// Members that abstain or are silent.
    pub members_abstaining: u8,
    /// Members present or represented that are silent: without a vote, not even an abstention.
    pub members_silent: u8,
    /// Members neither present nor represented.
    pub members_missing: u8,
    /// Members in the room.
    pub members_present: u8,
    /// The least number of members in the room.
    pub members_quorum: u8,
    /// Population of the members in favour.
    pub population_for: Population,
    /// The least population in favour, where population counts.
    pub population_needed: Option<Population>,
    /// Population of the members that take part.
    pub population_total: Population,
    /// The members that take part and are not in favour.
    pub blocking: StateSet,
    /// Population of the members that take part and are not in favour.
    pub blocking_population: Population,
    /// The least number of members in a blocking minority, where the clause applies.
    pub blocking_needed: Option<u8>,
    /// Population of the members that abstain or are silent.
    pub population_abstaining: Population,
    /// Population of the members neither present nor represented.
    pub population_missing: Population,
}

impl Outcome {
    /// Whether enough members are present to vote at all (RoP 11(4)).
    #[must_use]
    pub const fn quorate(&self) -> bool {
        self.members_present >= self.members_quorum
    }

    /// How many more members in favour the rule asks for; 0 when there are enough.
    #[must_use]
    pub const fn members_short(&self) -> u8 {
        self.members_needed.saturating_sub(self.members_for)
    }

    /// How much more population in favour the rule asks for; 0 when there is enough or when population does not count.
    #[must_use]
    pub fn population_short(&self) -> Population {
        Population(self.population_needed.map_or(0, |needed| needed.0.saturating_sub(self.population_for.0)))
    }
}

/// Counts a ballot under a rule.
///
/// An abstention and an absence are not votes in favour. Members present, not represented, make the quorum, which is the
/// majority of those entitled to vote (RoP 11(4); that a proxy does not count towards it is our reading).
///
/// ```
/// use coreper::base::{set::StateSet, share::Population};
/// use coreper::law::{ballot::Ballot, population::Table, rule::Rule, tally::tally};
/// // Three large members are outside. Their block has 56 % of the population, but a block needs four members.
/// let mut figures = [Population(1_000); 27];
/// figures[..3].fill(Population(10_000));
/// let table = Table::new(&figures).unwrap();
/// let three = StateSet::first(3);
/// let ballot = Ballot::of(table.members(), table.members().minus(three), three);
/// let outcome = tally(Rule::QualifiedMajority, &table, &ballot);
/// assert!(outcome.adopted && outcome.deemed);
/// assert!(!tally(Rule::QualifiedMajorityWithoutClause, &table, &ballot).adopted);
/// ```
#[must_use]
pub fn tally(rule: Rule, table: &Table, ballot: &Ballot) -> Outcome {
    let participating = ballot.participating();
    let threshold = rule.threshold(table, ballot.component(), participating);
    let in_favour = ballot.in_favour();
    let blocking = participating.minus(in_favour);
    let (present, missing, abstaining) = (ballot.present(), ballot.missing(), ballot.abstaining());
    let quorum = count(participating) / 2 + 1;
    let population_for = table.total(in_favour);
    let verdict = verdict(&threshold, count(in_favour), population_for, count(blocking));
    // Only an abstention lets unanimity pass: silence and absence do not.
    let nobody = |members: StateSet| members.is_empty();
    let unprevented = rule != Rule::Unanimity || [ballot.against(), missing, ballot.silent()].into_iter().all(nobody);
    let quorate = count(present) >= quorum;
    let adopted = quorate && unprevented && verdict != Verdict::Missed;
    Outcome {
        rule,
        adopted,
        all_take_part: Rule::whole(ballot.component(), participating),
        deemed: adopted && verdict == Verdict::Deemed,
        members_for: count(in_favour),
        members_needed: threshold.members,
        members_against: count(ballot.against()),
        members_abstaining: count(abstaining),
        members_silent: count(ballot.silent()),
        members_missing: count(missing),
        members_present: count(present),
        members_quorum: quorum,
        population_for,
        population_needed: threshold.population,
        population_total: threshold.total,
        blocking,
        blocking_population: Population(threshold.total.0 - population_for.0),
        blocking_needed: threshold.block,
        population_abstaining: table.total(abstaining),
        population_missing: table.total(missing),
    }
}

/// Whether a set of members is enough under a rule when all members of the table take part, are present and the others
/// are not in favour. For unanimity the others abstain.
///
/// ```
/// use coreper::base::{set::StateSet, share::Population};
/// use coreper::law::{population::Table, rule::Rule, tally::carries};
/// let table = Table::new(&[Population(1_000); 27]).unwrap();
/// assert!(carries(Rule::Simple, &table, StateSet::first(14)));
/// assert!(!carries(Rule::QualifiedMajority, &table, StateSet::first(17)), "17 of 27 equal members are 63 %");
/// ```
#[must_use]
pub fn carries(rule: Rule, table: &Table, in_favour: StateSet) -> bool {
    let all = table.members();
    attained(rule, table, all, all, in_favour)
}

/// Whether a set among those that take part reaches the majority of a rule, whatever quorum, for or against.
///
/// The examination procedure asks this of the members in favour and of the members against (Reg. 182/2011 Art. 5).
#[must_use]
pub fn attained(rule: Rule, table: &Table, component: StateSet, participating: StateSet, set: StateSet) -> bool {
    let set = set.intersection(participating);
    let threshold = rule.threshold(table, component, participating);
    verdict(&threshold, count(set), table.total(set), count(participating.minus(set))) != Verdict::Missed
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Reached,
    Deemed,
    Missed,
}

fn verdict(threshold: &Threshold, members: u8, population: Population, others: u8) -> Verdict {
    if members >= threshold.members && threshold.population.is_none_or(|needed| population >= needed) {
        Verdict::Reached
    } else if members > 0 && threshold.block.is_some_and(|block| others < block) {
        Verdict::Deemed
    } else {
        Verdict::Missed
    }
}

/// The reasons of an outcome, the quorum first and what decided next.
#[must_use]
pub fn reasons(outcome: &Outcome) -> Reasons {
    let mut reasons = Reasons::new();
    let members = Number::Members;
    let quorum_point = if outcome.quorate() { Point::QuorumMet } else { Point::QuorumMissed };
    let quorum = (members(outcome.members_present), Some(members(outcome.members_quorum)));
    reasons.push(reason(quorum_point, quorum, Article::Rop11_4));
    let article = outcome.rule.article(outcome.all_take_part);
    match outcome.rule {
        Rule::Unanimity => unanimity(outcome, article, &mut reasons),
        Rule::Simple => majority(outcome, article, &mut reasons),
        Rule::QualifiedMajority | Rule::QualifiedMajorityWithoutClause | Rule::Reinforced => {
            majority(outcome, article, &mut reasons);
            population(outcome, article, &mut reasons);
        }
    }
    reasons
}

fn majority(outcome: &Outcome, article: Article, reasons: &mut Reasons) {
    let reached = outcome.members_for >= outcome.members_needed;
    let point = if reached { Point::MembersReached } else { Point::MembersShort };
    let numbers = (Number::Members(outcome.members_for), Some(Number::Members(outcome.members_needed)));
    reasons.push(reason(point, numbers, article));
    if outcome.members_abstaining > 0 {
        let numbers =
            (Number::Members(outcome.members_abstaining), Some(Number::Persons(outcome.population_abstaining)));
        reasons.push(reason(Point::AbstentionIsNotFor, numbers, article));
    }
    if outcome.members_missing > 0 {
        let numbers = (Number::Members(outcome.members_missing), Some(Number::Persons(outcome.population_missing)));
        reasons.push(reason(Point::AbsenceIsNotFor, numbers, article));
    }
}

fn population(outcome: &Outcome, article: Article, reasons: &mut Reasons) {
    let Some(needed) = outcome.population_needed else { return };
    let reached = outcome.population_for >= needed;
    let point = if reached { Point::PopulationReached } else { Point::PopulationShort };
    let numbers = (Number::Persons(outcome.population_for), Some(Number::Persons(needed)));
    reasons.push(reason(point, numbers, article));
    let Some(block) = outcome.blocking_needed else { return };
    let numbers = (Number::Members(count(outcome.blocking)), Some(Number::Members(block)));
    if outcome.deemed {
        reasons.push(reason(Point::DeemedAttained, numbers, article));
    } else if !reached && count(outcome.blocking) >= block {
        reasons.push(reason(Point::Blocked, numbers, article));
    }
}

fn unanimity(outcome: &Outcome, article: Article, reasons: &mut Reasons) {
    let mut push = |point, count| reasons.push(reason(point, (Number::Members(count), None), article));
    if outcome.members_against > 0 {
        push(Point::OneAgainstPrevents, outcome.members_against);
    } else {
        push(Point::NobodyAgainst, outcome.members_for);
    }
    if outcome.members_missing > 0 {
        push(Point::AbsencePrevents, outcome.members_missing);
    }
    if outcome.members_silent > 0 {
        push(Point::SilencePrevents, outcome.members_silent);
    }
    if outcome.members_abstaining > outcome.members_silent {
        push(Point::AbstentionDoesNotPrevent, outcome.members_abstaining - outcome.members_silent);
    }
    if outcome.members_for == 0 {
        push(Point::NobodyFor, 0);
    }
}

fn reason(point: Point, (have, beside): (Number, Option<Number>), article: Article) -> Reason {
    Reason { point, have, beside, article }
}

/// How many members a set has.
fn count(set: StateSet) -> u8 {
    u8::try_from(set.len()).unwrap_or(u8::MAX)
}
