//! A voting game in its smallest exact form: for each number of members in favour, the least weight that wins.
//!
//! Every rule of the Council is *any of* several ways to win, each *all of* a number of members and a weight. Such a
//! game is monotone and depends on a coalition only through its size and its weight, so one table by size holds it whole.
//! What the weights are (persons, votes) and where the thresholds come from is the caller's business.

use crate::base::ids::StateId;
use crate::base::set::StateSet;

/// The most members that a game can have.
pub const MOST_MEMBERS: usize = 40;

/// The most that all weights together can come to: 2³⁹ − 1, sixty times the population of the world.
pub const MOST_WEIGHT: u64 = (1 << 39) - 1;

/// The weight that no coalition reaches: coalitions of that size never win.
pub const NEVER: u64 = u64::MAX;

/// One way to win: all of these thresholds together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Way {
    /// The least number of members in favour; 0 when their number does not matter.
    pub members: usize,
    /// The least weight in favour; 0 when weight does not matter.
    pub weight: u64,
    /// Whether this way stands in a clause on blocking minorities. Wins that need it are counted apart.
    pub clause: bool,
}

/// A voting game among members 0, 1, 2, … in the order of their weights.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Game {
    weights: Vec<u64>,
    need: Vec<u64>,
    need_without_clause: Vec<u64>,
}

/// Why weights do not make a game.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum GameError {
    /// More members than [`MOST_MEMBERS`].
    #[error("{members} members are more than {MOST_MEMBERS}; leave some out")]
    TooManyMembers {
        /// How many there are.
        members: usize,
    },
    /// A total weight above [`MOST_WEIGHT`].
    #[error("the weights come to {total}, more than {MOST_WEIGHT}; state them in larger units")]
    TooHeavy {
        /// What they come to.
        total: u128,
    },
}

impl Game {
    /// The game with these weights that is won in any of these ways; without a way nobody wins.
    ///
    /// ```
    /// use coreper::base::set::StateSet;
    /// use coreper::law::coalition::{Game, Way};
    /// // The Council of 1958: 12 of 17 votes.
    /// let six = Game::new(&[4, 4, 4, 2, 2, 1], &[Way { members: 0, weight: 12, clause: false }]).unwrap();
    /// assert!(six.wins(StateSet::from_bits(0b00_0111)));
    /// assert!(!six.wins(StateSet::from_bits(0b10_1011)));
    /// ```
    ///
    /// # Errors
    /// When there are more than [`MOST_MEMBERS`], or the weights come to more than [`MOST_WEIGHT`].
    pub fn new(weights: &[u64], ways: &[Way]) -> Result<Self, GameError> {
        if weights.len() > MOST_MEMBERS {
            return Err(GameError::TooManyMembers { members: weights.len() });
        }
        let total: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        if total > u128::from(MOST_WEIGHT) {
            return Err(GameError::TooHeavy { total });
        }
        let total = weights.iter().sum();
        let least = |size: usize, with_clause: bool| {
            let open =
                ways.iter().filter(|way| way.members <= size && way.weight <= total && (with_clause || !way.clause));
            open.map(|way| way.weight).min().unwrap_or(NEVER)
        };
        Ok(Self {
            weights: weights.to_vec(),
            need: (0..=weights.len()).map(|size| least(size, true)).collect(),
            need_without_clause: (0..=weights.len()).map(|size| least(size, false)).collect(),
        })
    }

    /// How many members take part: 0 to [`MOST_MEMBERS`].
    #[must_use]
    pub fn members(&self) -> usize {
        self.weights.len()
    }

    /// The weight of each member.
    #[must_use]
    pub fn weights(&self) -> &[u64] {
        &self.weights
    }

    /// The least winning weight by number of members in favour, never rising; [`NEVER`] where no weight wins.
    #[must_use]
    pub fn need(&self) -> &[u64] {
        &self.need
    }

    /// The same without the ways that stand in a clause on blocking minorities.
    #[must_use]
    pub fn need_without_clause(&self) -> &[u64] {
        &self.need_without_clause
    }

    /// All members.
    #[must_use]
    pub fn everybody(&self) -> StateSet {
        StateSet::first(self.members())
    }

    /// The weight of a coalition; ids beyond the game weigh nothing.
    #[must_use]
    pub fn weight(&self, coalition: StateSet) -> u64 {
        coalition.iter().filter_map(|member| self.weights.get(member.index())).sum()
    }

    /// Whether a coalition wins; ids beyond the game are left out.
    #[must_use]
    pub fn wins(&self, coalition: StateSet) -> bool {
        let coalition = coalition.intersection(self.everybody());
        self.need.get(coalition.len()).is_some_and(|need| self.weight(coalition) >= *need)
    }

    /// The mirror image: a coalition wins the dual exactly when it blocks this game, that is when the others cannot win.
    #[must_use]
    pub fn dual(&self) -> Self {
        let total: u64 = self.weights.iter().sum();
        let mirror = |need: &[u64]| -> Vec<u64> {
            let least = |others: &u64| match *others {
                NEVER => 0,
                // The others lose when they weigh less than they need.
                others => (total + 1).checked_sub(others).filter(|least| *least <= total).unwrap_or(NEVER),
            };
            need.iter().rev().map(least).collect()
        };
        Self {
            weights: self.weights.clone(),
            need: mirror(&self.need),
            need_without_clause: mirror(&self.need_without_clause),
        }
    }

    /// The game that is left among the open members once some have declared themselves in favour and all others not:
    /// its members are the open ones in ascending order, returned beside it.
    #[must_use]
    pub fn given(&self, in_favour: StateSet, open: StateSet) -> (Self, Vec<StateId>) {
        let in_favour = in_favour.intersection(self.everybody());
        let open = open.intersection(self.everybody()).minus(in_favour);
        let (settled, weight) = (in_favour.len(), self.weight(in_favour));
        let rest = |need: &[u64]| -> Vec<u64> {
            let left = |need: &u64| if *need == NEVER { NEVER } else { need.saturating_sub(weight) };
            need.iter().skip(settled).take(open.len() + 1).map(left).collect()
        };
        let game = Self {
            weights: open.iter().filter_map(|member| self.weights.get(member.index()).copied()).collect(),
            need: rest(&self.need),
            need_without_clause: rest(&self.need_without_clause),
        };
        (game, open.iter().collect())
    }
}
