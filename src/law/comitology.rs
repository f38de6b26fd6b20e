//! The examination procedure: what a committee's vote is as an opinion, and what follows from it at each stage.
//!
//! Reg. (EU) 182/2011 Arts. 3, 5 and 6, with the Anti-Coercion Instrument's own rule for *no opinion* (Art. 18(2)).
//! Where a draft stands on this path is kept by [`crate::law::aci`].
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::calendar::Date;
use crate::base::set::StateSet;
use crate::base::share::Population;
use crate::law::ballot::Ballot;
use crate::law::population::Table;
use crate::law::reason::Article;
use crate::law::rule::Rule;
use crate::law::tally::attained;

/// Who votes on a draft implementing act; the Commission chairs both and has no vote.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Stage {
    /// The committee of the member states (ACI Art. 18(1)).
    Committee,
    /// The appeal committee (Reg. 182/2011 Art. 6).
    Appeal,
}

/// What a vote of the committee is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Opinion {
    /// A qualified majority in favour (Reg. 182/2011 Art. 5(1) and (2)).
    Positive,
    /// A qualified majority against (Art. 5(3)).
    Negative,
    /// Neither (Art. 5(4)).
    None,
}

/// What the Commission may do after an opinion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Consequence {
    /// It shall adopt the act.
    ShallAdopt,
    /// It may adopt the act, or not.
    MayAdopt,
    /// It shall not adopt this text, but has two ways on.
    ShallNotAdopt {
        /// An amended text to the same committee within so many months of the vote.
        amend_within_months: u8,
        /// The same text to the appeal committee within so many months of the vote.
        appeal_within_months: u8,
    },
    /// It shall not adopt the act, and there is no further instance.
    Rejected,
}

/// Months within which an amended text may go to the same committee (Reg. 182/2011 Art. 5(3) and (4)).
pub const AMEND_MONTHS: u8 = 2;
/// Months within which a text may go to the appeal committee (Reg. 182/2011 Art. 5(3) and (4)).
pub const APPEAL_MONTHS: u8 = 1;
/// Days at least between a draft and the meeting of the committee on it (Reg. 182/2011 Art. 3(3)).
pub const NOTICE_DAYS: i32 = 14;
/// Days at least between referral and the meeting of the appeal committee (Reg. 182/2011 Art. 3(7)).
pub const APPEAL_NOTICE_DAYS: i32 = 14;
/// Days at most between referral and the meeting of the appeal committee: six weeks (Reg. 182/2011 Art. 3(7)).
pub const APPEAL_MEETING_DAYS: i32 = 42;
/// Months within which the appeal committee delivers its opinion (Reg. 182/2011 Art. 3(7)).
pub const APPEAL_OPINION_MONTHS: u16 = 2;

/// The count of a vote in committee.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Count {
    /// What the vote is.
    pub opinion: Opinion,
    /// Whether the majority behind the opinion is only deemed attained: too few members are outside it to block (TEU 16(4)).
    pub deemed: bool,
    /// The least number of members that can stand in the way of an opinion, either way.
    pub block_needed: u8,
    /// Members in favour.
    pub members_for: u8,
    /// Members against.
    pub members_against: u8,
    /// Members that abstain, are silent or absent: neither in favour nor against.
    pub members_neither: u8,
    /// Members needed, in favour or against.
    pub members_needed: u8,
    /// Population of the members in favour.
    pub population_for: Population,
    /// Population of the members against.
    pub population_against: Population,
    /// Population needed, in favour or against.
    pub population_needed: Population,
    /// Population of all members.
    pub population_total: Population,
    /// The least number of members against that is a simple majority of the component members (Art. 5(4)(c)).
    pub simple_majority: u8,
}

/// What a vote is as an opinion.
///
/// Both ways the qualified majority of TEU 16(4) is needed, so an abstention counts as neither: in committee it
/// works like a vote against, on appeal like a vote in favour.
///
/// ```
/// use coreper::base::{set::StateSet, share::Population};
/// use coreper::law::comitology::{Consequence, Opinion, Stage, consequence, general_consequence, opinion};
/// use coreper::law::{ballot::Ballot, population::Table};
/// // 27 equal members: 12 in favour, 10 against, 5 abstain.
/// let table = Table::new(&[Population(1_000); 27]).unwrap();
/// let against = StateSet::first(22).minus(StateSet::first(12));
/// let count = opinion(&table, &Ballot::of(table.members(), StateSet::first(12), against));
/// assert_eq!(count.opinion, Opinion::None);
/// let in_committee = consequence(Stage::Committee, count.opinion);
/// assert_eq!(in_committee, Consequence::ShallNotAdopt { amend_within_months: 2, appeal_within_months: 1 });
/// assert_eq!(consequence(Stage::Appeal, count.opinion), Consequence::MayAdopt);
/// // A trade-defence act would be adoptable at once: 10 against are not 14.
/// assert_eq!(general_consequence(Stage::Committee, &count), Consequence::MayAdopt);
/// ```
#[must_use]
pub fn opinion(table: &Table, ballot: &Ballot) -> Count {
    let (component, participating) = (ballot.component(), ballot.participating());
    let (in_favour, against) = (ballot.in_favour(), ballot.against());
    let attains = |set| attained(Rule::QualifiedMajority, table, component, participating, set);
    let opinion = if attains(in_favour) {
        Opinion::Positive
    } else if attains(against) {
        Opinion::Negative
    } else {
        Opinion::None
    };
    let threshold = Rule::QualifiedMajority.threshold(table, component, participating);
    let behind = match opinion {
        Opinion::Positive => Some(in_favour),
        Opinion::Negative => Some(against),
        Opinion::None => None,
    };
    let by_numbers = |set| attained(Rule::QualifiedMajorityWithoutClause, table, component, participating, set);
    Count {
        opinion,
        deemed: behind.is_some_and(|set| !by_numbers(set)),
        block_needed: threshold.block.unwrap_or(0),
        members_for: count(in_favour),
        members_against: count(against),
        members_neither: count(participating.minus(in_favour).minus(against)),
        members_needed: threshold.members,
        population_for: table.total(in_favour),
        population_against: table.total(against),
        population_needed: threshold.population.unwrap_or(threshold.total),
        population_total: threshold.total,
        simple_majority: Rule::Simple.threshold(table, component, participating).members,
    }
}

impl Consequence {
    /// Whether the act shall or may be adopted.
    #[must_use]
    pub const fn lets_adopt(self) -> bool {
        matches!(self, Self::ShallAdopt | Self::MayAdopt)
    }
}

/// What follows under the Anti-Coercion Instrument from an opinion at a stage: without opinion the act may not be adopted
/// in committee (ACI Art. 18(2); Reg. 182/2011 Art. 5(4)(b)), and may be on appeal (Art. 6(3)).
#[must_use]
pub const fn consequence(stage: Stage, opinion: Opinion) -> Consequence {
    match (opinion, stage) {
        (Opinion::Positive, Stage::Committee | Stage::Appeal) => Consequence::ShallAdopt,
        (Opinion::None, Stage::Appeal) => Consequence::MayAdopt,
        (Opinion::Negative, Stage::Appeal) => Consequence::Rejected,
        (Opinion::Negative | Opinion::None, Stage::Committee) => {
            Consequence::ShallNotAdopt { amend_within_months: AMEND_MONTHS, appeal_within_months: APPEAL_MONTHS }
        }
    }
}

/// The article behind [`consequence`].
#[must_use]
pub const fn article(stage: Stage, opinion: Opinion) -> Article {
    match (opinion, stage) {
        (_, Stage::Appeal) => Article::Com6_3,
        (Opinion::Positive, Stage::Committee) => Article::Com5_2,
        (Opinion::Negative, Stage::Committee) => Article::Com5_3,
        (Opinion::None, Stage::Committee) => Article::Aci18_2,
    }
}

/// What would follow by the general rule, as for trade defence: without opinion the act may be adopted in committee,
/// unless a simple majority of the component members is against (Reg. 182/2011 Art. 5(4)(c)).
///
/// For *definitive* anti-dumping and countervailing duties Art. 5(5) then puts consultations before the appeal; that path
/// is not modelled.
#[must_use]
pub const fn general_consequence(stage: Stage, count: &Count) -> Consequence {
    match (count.opinion, stage) {
        (Opinion::None, Stage::Committee) if count.members_against < count.simple_majority => Consequence::MayAdopt,
        (opinion, stage) => consequence(stage, opinion),
    }
}

/// The article behind [`general_consequence`].
#[must_use]
pub const fn general_article(stage: Stage, count: &Count) -> Article {
    match (count.opinion, stage) {
        (Opinion::None, Stage::Committee) if count.members_against < count.simple_majority => Article::Com5_4,
        (Opinion::None, Stage::Committee) => Article::Com5_4c,
        (opinion, stage) => article(stage, opinion),
    }
}

/// The days on which a stage may vote on a text submitted on a day: from the first to the last, where there is one.
///
/// In committee 14 days' notice and no end; on appeal a meeting from 14 days to six weeks after the referral.
///
/// ```
/// use coreper::base::calendar::Date;
/// use coreper::law::comitology::{Stage, meeting};
/// let submitted = Date::new(2026, 3, 2);
/// assert_eq!(meeting(Stage::Committee, submitted), (Date::new(2026, 3, 16), None));
/// assert_eq!(meeting(Stage::Appeal, submitted), (Date::new(2026, 3, 16), Some(Date::new(2026, 4, 13))));
/// ```
#[must_use]
pub const fn meeting(stage: Stage, submitted: Date) -> (Date, Option<Date>) {
    match stage {
        Stage::Committee => (submitted.plus_days(NOTICE_DAYS), None),
        Stage::Appeal => (submitted.plus_days(APPEAL_NOTICE_DAYS), Some(submitted.plus_days(APPEAL_MEETING_DAYS))),
    }
}

/// How many members a set has.
fn count(set: StateSet) -> u8 {
    u8::try_from(set.len()).unwrap_or(u8::MAX)
}
