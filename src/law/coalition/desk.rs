//! The desk: everything that a negotiator asks about one vote, answered at once from what each member is thought to do.
//!
//! It changes nothing and remembers only what makes the next answer faster. Where stances, probabilities and costs come
//! from is the caller's business; so is what they mean in a game.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::law::coalition::bargain::{MOST_PRICE, Market, cost};
use crate::law::coalition::chance::{Odds, more_decisive};
use crate::law::coalition::game::Game;
use crate::law::coalition::power::Power;
use crate::law::coalition::whip::{Bargain, MOST_COST, Standing, Whip, cheapest};

/// Where a member stands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Stance {
    /// In favour.
    For,
    /// Against, abstaining or away: not in favour.
    NotFor,
    /// Not settled.
    Open {
        /// The probability that it votes for, 0 to 1.
        probability: f64,
        /// What winning it over costs, either way: 0 to [`MOST_COST`].
        cost: u64,
    },
}

/// Why stances are not accepted.
#[derive(Clone, Copy, PartialEq, Debug, thiserror::Error)]
pub enum DeskError {
    /// There must be one stance for each member.
    #[error("{given} stances for {members} members; give one for each")]
    Length {
        /// How many there are.
        given: usize,
        /// How many there should be.
        members: usize,
    },
    /// A probability outside 0 to 1, or none at all.
    #[error("the probability {probability} is not between 0 and 1")]
    Probability {
        /// Whose.
        member: StateId,
        /// The probability.
        probability: f64,
    },
    /// A cost above [`MOST_COST`].
    #[error("the cost {cost} is more than {MOST_COST}; state costs in larger units")]
    Cost {
        /// Whose.
        member: StateId,
        /// The cost.
        cost: u64,
    },
}

/// A set of members to win over where no approach is sure to succeed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Venture {
    /// The members.
    pub states: StateSet,
    /// The expected cost in millionths: each approach costs the member's cost and succeeds with its probability, and is
    /// repeated until it does, so a member comes to its cost divided by its probability, rounded to the nearest.
    pub expected_millionths: u128,
}

/// What the desk says.
#[derive(Clone, PartialEq, Debug)]
pub struct DeskAnswer {
    /// Whether the act passes with those in favour alone: open members count as not in favour.
    pub passes_now: bool,
    /// Whether the act can still pass: it does if all open members vote for.
    pub can_pass: bool,
    /// The exact probability that it passes.
    pub chance: f64,
    /// For each member, settled or open: the probability that the act passes if it votes for, less that if it does not.
    pub marginals: Vec<f64>,
    /// The cheapest sets of open members that make it pass, best first.
    pub cheapest_win: Vec<Bargain>,
    /// The cheapest sets of open members that make it fail, best first.
    pub cheapest_block: Vec<Bargain>,
    /// The sets that make it pass at the least expected cost, best first; an approach succeeds with the member's probability
    /// of voting for. Members that cannot be had at any price below 2⁶⁶ millionths are left out.
    pub expected_win: Vec<Venture>,
    /// The sets that make it fail at the least expected cost; an approach succeeds with the probability of not voting for.
    pub expected_block: Vec<Venture>,
}

impl DeskAnswer {
    /// The members that may decide the vote, the most decisive first, then in their order; what differs by less than 10⁻¹²
    /// counts as equal.
    #[must_use]
    pub fn pivotal(&self) -> Vec<(StateId, f64)> {
        let all = self.marginals.iter().enumerate().map(|(member, worth)| (StateId::at(member), *worth));
        let mut pivotal: Vec<(StateId, f64)> = all.filter(|(_, worth)| *worth > 0.0).collect();
        pivotal.sort_by(|a, b| more_decisive(a.1, b.1).then(a.0.cmp(&b.0)));
        pivotal
    }
}

/// A desk for one game.
#[derive(Clone, Debug)]
pub struct Desk {
    game: Game,
    dual: Game,
    odds: Odds,
    whip: Whip,
}

impl Desk {
    /// A desk for a game: what does not depend on stances is worked out here, once.
    #[must_use]
    pub fn new(game: &Game) -> Self {
        Self { game: game.clone(), dual: game.dual(), odds: Odds::new(game), whip: Whip::new(game) }
    }

    /// The game.
    #[must_use]
    pub fn game(&self) -> &Game {
        &self.game
    }

    /// Answers everything, with up to `wanted` (1 to 8) sets in each list.
    ///
    /// # Errors
    /// When the stances do not fit the game, a probability is not between 0 and 1, or a cost is above [`MOST_COST`].
    pub fn answer(&self, stances: &[Stance], wanted: usize) -> Result<DeskAnswer, DeskError> {
        self.check(stances)?;
        let (in_favour, open) = sides(stances);
        let mut costs = vec![0; stances.len()];
        let mut probabilities = vec![0.0; stances.len()];
        for (member, stance) in stances.iter().enumerate() {
            (probabilities[member], costs[member]) = match *stance {
                Stance::For => (1.0, 0),
                Stance::NotFor => (0.0, 0),
                Stance::Open { probability, cost } => (probability, cost),
            };
        }
        let chance = self.odds.of(&probabilities);
        let standing = Standing { in_favour, open, costs: &costs };
        let settled_against = self.game.everybody().minus(in_favour).minus(open);
        let price = |member: StateId, success: f64| expected(costs[member.index()], success).map(|cost| (member, cost));
        let for_it = open.iter().filter_map(|member| price(member, probabilities[member.index()]));
        let against_it = open.iter().filter_map(|member| price(member, 1.0 - probabilities[member.index()]));
        Ok(DeskAnswer {
            passes_now: self.game.wins(in_favour),
            can_pass: self.game.wins(in_favour.union(open)),
            chance: chance.passes.clamp(0.0, 1.0),
            marginals: chance.marginals,
            cheapest_win: self.whip.wins(&standing, wanted),
            cheapest_block: self.whip.blocks(&standing, wanted),
            expected_win: ventures(&Market::new(&self.game, in_favour, for_it), wanted),
            expected_block: ventures(&Market::new(&self.dual, settled_against, against_it), wanted),
        })
    }

    /// The power of the open members among themselves, given what the others have declared: who is pivotal now, whatever
    /// the probabilities. The members are named beside it, in the order of its lists.
    ///
    /// # Errors
    /// As for [`answer`](Self::answer).
    pub fn power_now(&self, stances: &[Stance]) -> Result<(Power, Vec<StateId>), DeskError> {
        self.check(stances)?;
        let (in_favour, open) = sides(stances);
        let (game, members) = self.game.given(in_favour, open);
        Ok((Power::of(&game), members))
    }

    fn check(&self, stances: &[Stance]) -> Result<(), DeskError> {
        let (given, members) = (stances.len(), self.game.members());
        if given != members {
            return Err(DeskError::Length { given, members });
        }
        for (member, stance) in stances.iter().enumerate() {
            let member = StateId::at(member);
            match *stance {
                Stance::Open { probability, .. } if !(0.0..=1.0).contains(&probability) => {
                    return Err(DeskError::Probability { member, probability });
                }
                Stance::Open { cost, .. } if cost > MOST_COST => return Err(DeskError::Cost { member, cost }),
                Stance::For | Stance::NotFor | Stance::Open { .. } => {}
            }
        }
        Ok(())
    }
}

fn sides(stances: &[Stance]) -> (StateSet, StateSet) {
    let those = |wanted: fn(&Stance) -> bool| -> StateSet {
        stances.iter().enumerate().filter(|(_, stance)| wanted(stance)).map(|(member, _)| StateId::at(member)).collect()
    };
    (those(|stance| *stance == Stance::For), those(|stance| matches!(stance, Stance::Open { .. })))
}

/// What a member is expected to cost in millionths; none when it cannot be had.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cost of at most 10¹² is exact, and the quotient is checked before it is rounded"
)]
fn expected(cost: u64, success: f64) -> Option<u128> {
    let millionths = cost as f64 * 1e6 / success;
    let within = success > 0.0 && millionths < MOST_PRICE as f64;
    within.then_some((millionths + 0.5) as u128)
}

fn ventures(market: &Market, wanted: usize) -> Vec<Venture> {
    cheapest(market, wanted).map(|(price, states)| Venture { states, expected_millionths: cost(price) }).collect()
}
