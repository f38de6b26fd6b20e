//! The whip: whom to win, at what cost, and who could stop it more cheaply still.
//!
//! Costs are whole numbers and add up. Members that are neither in favour nor open stay not in favour whatever happens.
//! A *winning* set is one of open members that, voting for, makes the act pass while the other open members do not; a
//! *blocking* set is one that, not voting for, makes it fail while the other open members do. Only sets count in which
//! nobody is superfluous. The order is total: lower cost, then fewer members, then the earlier member where two sets
//! first differ.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::law::coalition::bargain::{Best, MOST_BARGAINS, Market, cost};
use crate::law::coalition::game::{Game, MOST_MEMBERS};
use crate::law::coalition::{search, window};
use arrayvec::ArrayVec;

/// The most that winning one member over can cost; anything above counts as this much.
pub const MOST_COST: u64 = 1_000_000_000_000;

/// A set of members to win over, and what it costs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bargain {
    /// The members.
    pub states: StateSet,
    /// The sum of their costs.
    pub cost: u64,
}

/// Who stands where, with a cost for each open member.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'a> {
    /// The members in favour.
    pub in_favour: StateSet,
    /// The members that can be won either way; one that is in favour already is not open.
    pub open: StateSet,
    /// What winning each member costs, by id; only those of open members are read, and a missing one is 0.
    pub costs: &'a [u64],
}

/// Answers about one game, in whole numbers alone. Positions that it has seen lately are answered from memory.
#[derive(Clone, Debug)]
pub struct Whip {
    game: Game,
    dual: Game,
    recent: ArrayVec<(Question, Option<Bargain>), RECENT>,
    oldest: usize,
}

/// How many answers are remembered.
const RECENT: usize = 16;

/// Steps that the quick search may take before the sure one takes over.
const STEPS: u32 = 20_000;

/// The side from which a question is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Aim {
    Win,
    Block,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Question {
    aim: Aim,
    settled: StateSet,
    open: StateSet,
    costs: [u64; MOST_MEMBERS],
}

impl Whip {
    /// A whip for a game.
    #[must_use]
    pub fn new(game: &Game) -> Self {
        Self { game: game.clone(), dual: game.dual(), recent: ArrayVec::new(), oldest: 0 }
    }

    /// The cheapest set that makes the act pass: empty when it passes as it is, none when it cannot pass.
    pub fn cheapest_win(&mut self, standing: &Standing<'_>) -> Option<Bargain> {
        self.answer(Aim::Win, standing)
    }

    /// The cheapest set that makes the act fail: empty when it cannot pass anyway, none when it cannot be stopped.
    ///
    /// ```
    /// use coreper::base::set::StateSet;
    /// use coreper::law::coalition::{Game, Standing, Way, Whip};
    /// // Five equal members, three needed, all open at a cost of 1 to 5: the first three block.
    /// let game = Game::new(&[1; 5], &[Way { members: 3, weight: 0, clause: false }]).unwrap();
    /// let standing = Standing { in_favour: StateSet::EMPTY, open: StateSet::first(5), costs: &[1, 2, 3, 4, 5] };
    /// let block = Whip::new(&game).cheapest_block(&standing).unwrap();
    /// assert_eq!((block.states, block.cost), (StateSet::first(3), 6));
    /// ```
    pub fn cheapest_block(&mut self, standing: &Standing<'_>) -> Option<Bargain> {
        self.answer(Aim::Block, standing)
    }

    /// The cheapest winning sets, best first; `wanted` is 1 to [`MOST_BARGAINS`].
    #[must_use]
    pub fn wins(&self, standing: &Standing<'_>, wanted: usize) -> Vec<Bargain> {
        self.bargains(&self.question(Aim::Win, standing), wanted)
    }

    /// The cheapest blocking sets, best first; `wanted` is 1 to [`MOST_BARGAINS`].
    #[must_use]
    pub fn blocks(&self, standing: &Standing<'_>, wanted: usize) -> Vec<Bargain> {
        self.bargains(&self.question(Aim::Block, standing), wanted)
    }

    fn answer(&mut self, aim: Aim, standing: &Standing<'_>) -> Option<Bargain> {
        let question = self.question(aim, standing);
        if let Some((_, answer)) = self.recent.iter().find(|(asked, _)| *asked == question) {
            return *answer;
        }
        let answer = self.best(&question, 1).map(bargain).next();
        if self.recent.is_full() {
            self.recent[self.oldest] = (question, answer);
            self.oldest = (self.oldest + 1) % RECENT;
        } else {
            self.recent.push((question, answer));
        }
        answer
    }

    fn question(&self, aim: Aim, standing: &Standing<'_>) -> Question {
        let all = self.game.everybody();
        let in_favour = standing.in_favour.intersection(all);
        let open = standing.open.intersection(all).minus(in_favour);
        let settled = match aim {
            Aim::Win => in_favour,
            Aim::Block => all.minus(in_favour).minus(open),
        };
        let mut costs = [0; MOST_MEMBERS];
        for member in open.iter() {
            costs[member.index()] = standing.costs.get(member.index()).map_or(0, |cost| (*cost).min(MOST_COST));
        }
        Question { aim, settled, open, costs }
    }

    fn bargains(&self, question: &Question, wanted: usize) -> Vec<Bargain> {
        self.best(question, wanted.min(MOST_BARGAINS)).map(bargain).collect()
    }

    fn best(&self, question: &Question, wanted: usize) -> impl Iterator<Item = (i128, StateSet)> + use<> {
        let game = match question.aim {
            Aim::Win => &self.game,
            Aim::Block => &self.dual,
        };
        let cost = |member: StateId| u128::from(question.costs[member.index()]);
        let open = question.open.iter().map(|member| (member, cost(member)));
        cheapest(&Market::new(game, question.settled, open), wanted)
    }
}

/// The cheapest sets of a market, by the quick search, or by the sure one where that would take too long.
pub(super) fn cheapest(market: &Market, wanted: usize) -> impl Iterator<Item = (i128, StateSet)> + use<> {
    let mut best = Best::new(wanted);
    if !search::search(market, &mut best, STEPS) {
        window::search(market, &mut best);
    }
    best.found.into_iter()
}

fn bargain((price, states): (i128, StateSet)) -> Bargain {
    Bargain { states, cost: u64::try_from(cost(price)).unwrap_or(u64::MAX) }
}
