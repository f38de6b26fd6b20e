//! From a rule of the Council and a population table to a game.

use crate::base::set::StateSet;
use crate::law::coalition::game::{Game, GameError, Way};
use crate::law::population::Table;
use crate::law::rule::Rule;

/// The game of a rule among those members of a table that take part, in ascending order of their ids.
///
/// Whoever is not in favour stands in the way, by silence too. Under unanimity that is stricter than the law, which lets
/// an act pass over abstentions (TFEU 238(4)): a member that would abstain is one that does not stand in the way.
///
/// ```
/// use coreper::base::share::Population;
/// use coreper::law::coalition::{Power, council};
/// use coreper::law::{population::Table, rule::Rule};
/// // 27 equal members: 18 are the first that have 65 % of the population.
/// let table = Table::new(&[Population(1_000); 27]).unwrap();
/// let power = Power::of(&council(Rule::QualifiedMajority, &table, table.members()).unwrap());
/// assert_eq!((power.winning[17], power.winning[18]), (0, 4_686_825));
/// ```
///
/// # Errors
/// When the population is more than a game can hold ([`crate::law::coalition::MOST_WEIGHT`]).
pub fn council(rule: Rule, table: &Table, participating: StateSet) -> Result<Game, GameError> {
    let members = participating.intersection(table.members());
    let weights: Vec<u64> = members.iter().map(|member| table.persons(member).0).collect();
    let threshold = rule.threshold(table, table.members(), members);
    // Nothing is adopted without anybody in favour, even where nobody takes part.
    let number = match rule {
        Rule::Unanimity => members.len().max(1),
        Rule::QualifiedMajority | Rule::QualifiedMajorityWithoutClause | Rule::Reinforced | Rule::Simple => {
            usize::from(threshold.members).max(1)
        }
    };
    let weight = threshold.population.map_or(0, |needed| needed.0);
    let mut ways = vec![Way { members: number, weight, clause: false }];
    if let Some(block) = threshold.block {
        // Deemed attained when the others are fewer than a blocking minority, and somebody is in favour.
        let members = (members.len() + 1).saturating_sub(block.into()).max(1);
        ways.push(Way { members, weight: 0, clause: true });
    }
    Game::new(&weights, &ways)
}
