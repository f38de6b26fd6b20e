//! The rules by which the Council decides, and the numbers that each asks for.
//!
//! What a ballot makes of them is in [`crate::law::tally`].
#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

use crate::base::set::StateSet;
use crate::base::share::Population;
use crate::law::population::{MOST_MEMBERS, Table};
use crate::law::reason::Article;

/// A rule of voting.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Rule {
    /// On a proposal of the Commission or the High Representative: 55 % of the members, at least 15, with 65 % of the
    /// population; a blocking minority must include at least four members, failing which the majority is deemed attained
    /// (TEU 16(4); TFEU 238(3)(a) when not all take part).
    QualifiedMajority,
    /// The same double majority without the clause on blocking minorities. No Treaty knows it: it shows what the clause does.
    QualifiedMajorityWithoutClause,
    /// Without such a proposal: 72 % of the members with 65 % of the population (TFEU 238(2); 238(3)(b)).
    Reinforced,
    /// The majority of the component members (TFEU 238(1)).
    Simple,
    /// Nobody against; abstention of members present or represented does not prevent adoption (TFEU 238(4)).
    Unanimity,
}

/// What a rule asks for among given members.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Threshold {
    /// The least number of members in favour.
    pub members: u8,
    /// The least population in favour, where population counts.
    pub population: Option<Population>,
    /// The population of the members who take part.
    pub total: Population,
    /// The least number of members that can block, where a clause on blocking minorities applies.
    pub block: Option<u8>,
}

/// The share of the population in a qualified majority, in percent (TEU 16(4), TFEU 238(2) and (3)).
pub const POPULATION_PERCENT: u64 = 65;
/// The share of the members in a qualified majority, in percent (TEU 16(4)).
pub const MEMBERS_PERCENT: u64 = 55;
/// The share of the members in a reinforced qualified majority, in percent (TFEU 238(2)).
pub const REINFORCED_PERCENT: u64 = 72;
/// The least number of members in a qualified majority of all (TEU 16(4)).
pub const LEAST_MEMBERS: u8 = 15;
/// The least number of members in a blocking minority when all take part (TEU 16(4)).
pub const LEAST_BLOCK: u8 = 4;

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 5] = [
        Self::QualifiedMajority,
        Self::QualifiedMajorityWithoutClause,
        Self::Reinforced,
        Self::Simple,
        Self::Unanimity,
    ];

    /// The article that lays the rule down when all members take part, or only some.
    #[must_use]
    pub const fn article(self, all_take_part: bool) -> Article {
        match (self, all_take_part) {
            (Self::QualifiedMajority | Self::QualifiedMajorityWithoutClause, true) => Article::Teu16_4,
            (Self::QualifiedMajority | Self::QualifiedMajorityWithoutClause, false) => Article::Tfeu238_3a,
            (Self::Reinforced, true) => Article::Tfeu238_2,
            (Self::Reinforced, false) => Article::Tfeu238_3b,
            (Self::Simple, _) => Article::Tfeu238_1,
            (Self::Unanimity, _) => Article::Tfeu238_4,
        }
    }

    /// Whether the thresholds of the whole Council apply: all members take part, and there are as many as TEU 16(4) asks for at
    /// least. A smaller roll is a part of a Council, and what the Treaties say of members who take part holds for it.
    #[must_use]
    pub fn whole(component: StateSet, participating: StateSet) -> bool {
        component == participating && component.len() >= usize::from(LEAST_MEMBERS)
    }

    /// What the rule asks for when the given members of all component members take part.
    ///
    /// A simple majority is of the component members even when only some take part (TFEU 238(1)).
    /// For unanimity the one member is a vote in favour: a text that everybody abstains on has nobody behind it.
    ///
    /// ```
    /// use coreper::base::share::Population;
    /// use coreper::law::{population::Table, rule::Rule};
    /// // 55 % of 27 members is 14.85, hence 15; 72 % is 19.44, hence 20; more than half is 14.
    /// let table = Table::new(&[Population(1_000); 27]).unwrap();
    /// let all = table.members();
    /// assert_eq!(Rule::QualifiedMajority.threshold(&table, all, all).members, 15);
    /// assert_eq!(Rule::QualifiedMajority.threshold(&table, all, all).population, Some(Population(17_550)));
    /// assert_eq!(Rule::Reinforced.threshold(&table, all, all).members, 20);
    /// assert_eq!(Rule::Simple.threshold(&table, all, all).members, 14);
    /// ```
    #[must_use]
    pub fn threshold(self, table: &Table, component: StateSet, participating: StateSet) -> Threshold {
        let all_take_part = Self::whole(component, participating);
        let total = table.total(participating);
        let voters = participating.len() as u64;
        let share = Some(percent_of(total, POPULATION_PERCENT));
        let plain = || {
            let members = small((voters * MEMBERS_PERCENT).div_ceil(100));
            if all_take_part { members.max(LEAST_MEMBERS) } else { members }
        };
        match self {
            Self::QualifiedMajority => {
                let block = if all_take_part { LEAST_BLOCK } else { least_block(table, participating, total) };
                Threshold { members: plain(), population: share, total, block: Some(block) }
            }
            Self::QualifiedMajorityWithoutClause => {
                Threshold { members: plain(), population: share, total, block: None }
            }
            Self::Reinforced => {
                let members = small((voters * REINFORCED_PERCENT).div_ceil(100));
                Threshold { members, population: share, total, block: None }
            }
            Self::Simple => {
                let members = small(component.len() as u64 / 2 + 1);
                Threshold { members, population: None, total, block: None }
            }
            Self::Unanimity => Threshold { members: 1, population: None, total, block: None },
        }
    }
}

impl Threshold {
    /// Whether population exceeds what the others may have at most: the members with it can block by population.
    ///
    /// 65 % in favour is enough, so it takes more than 35 % to block (TEU 16(4)).
    #[must_use]
    pub fn blocks(&self, population: Population) -> bool {
        self.population.is_some_and(|needed| population.0 + needed.0 > self.total.0)
    }
}

/// The least population that is at least the share of a total.
fn percent_of(total: Population, percent: u64) -> Population {
    Population((total.0 * percent).div_ceil(100))
}

/// The least blocking minority when only some take part: the fewest members with more than 35 % of the population of
/// those who take part, plus one (TFEU 238(3)(a)).
fn least_block(table: &Table, participating: StateSet, total: Population) -> u8 {
    let mut persons = [0; MOST_MEMBERS];
    for (slot, member) in persons.iter_mut().zip(participating.iter()) {
        *slot = table.persons(member).0;
    }
    persons.sort_unstable_by(|a, b| b.cmp(a));
    let mut sum = 0;
    let mut fewest = 0;
    for figure in persons {
        if 100 * sum > (100 - POPULATION_PERCENT) * total.0 {
            break;
        }
        sum += figure;
        fewest += 1;
    }
    fewest + 1
}

/// A number of members, at most 64.
fn small(count: u64) -> u8 {
    u8::try_from(count).unwrap_or(u8::MAX)
}
