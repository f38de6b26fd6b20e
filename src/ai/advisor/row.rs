//! A member on the desk: the advisor's estimate, what the player thinks instead, and what counts of both.

use crate::ai::advisor::estimate::{Estimate, Why};
use crate::ai::advisor::matter::Stage;
use crate::base::ids::StateId;
use crate::base::share::WHOLE;
use crate::law::ballot::Vote;

/// What the player thinks instead of the advisor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Odds {
    /// The probability that the member helps the act at this stage, in basis points.
    pub support: i32,
    /// What winning it over, or turning it, takes, in points.
    pub cost: Option<u8>,
}

/// A member on the desk.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Row {
    /// Which.
    pub state: StateId,
    /// The advisor's estimate.
    pub estimate: Estimate,
    /// What the player thinks instead.
    pub odds: Option<Odds>,
    /// How it votes on the desk alone.
    pub what_if: Option<Vote>,
    /// The probability that it helps the act at this stage, in basis points: after what-ifs and the player's own odds.
    pub support: i32,
    /// Points of bandwidth to win it over.
    pub cost_to_win: u64,
    /// Points of bandwidth to turn it.
    pub cost_to_turn: u64,
    /// The chance of the act with its help less the chance without, 0 to 1.
    pub marginal: f64,
    /// Its power now: the share of the ways in which the other open votes can fall that leave the result to its vote, 0 to 1.
    /// 0 when its vote stands.
    pub swing: f64,
    pub(super) stage: Stage,
}

impl Row {
    pub(super) fn new(id: StateId, estimate: Estimate, thought: Thought, stage: Stage) -> Self {
        let by_odds = thought.odds.map_or(estimate.support(stage), |odds| odds.support);
        let support = match thought.what_if {
            Some(vote) if stage.helps(Some(vote)) => WHOLE,
            Some(_) => 0,
            None if estimate.is_settled() => estimate.support(stage),
            None => by_odds,
        };
        let cost = |reckoned: u64| thought.odds.and_then(|odds| odds.cost).map_or(reckoned, u64::from);
        Self {
            state: id,
            estimate,
            odds: thought.odds,
            what_if: thought.what_if,
            support,
            cost_to_win: cost(estimate.cost_to_win(stage)),
            cost_to_turn: cost(estimate.cost_to_turn(stage)),
            marginal: 0.0,
            swing: 0.0,
            stage,
        }
    }

    /// Whether nothing about it is open on this desk: it has voted, is away, or a what-if says how it votes.
    #[must_use]
    pub const fn is_fixed(&self) -> bool {
        self.what_if.is_some() || self.estimate.is_settled()
    }

    /// Whether its vote can still be moved by talking to it.
    #[must_use]
    pub const fn can_be_moved(&self) -> bool {
        !self.is_fixed() && !self.estimate.is_out_of_reach()
    }

    /// The vote that is counted for it in a vote now; none if it abstains for want of a word, is away or follows another.
    #[must_use]
    pub const fn vote_now(&self) -> Option<Vote> {
        match (self.what_if, self.estimate.why) {
            (Some(vote), _) | (None, Why::Cast(vote)) => Some(vote),
            (None, _) => self.estimate.word,
        }
    }

    /// Whether it helps for certain.
    pub(super) const fn helps(&self) -> bool {
        self.is_fixed() && self.support == WHOLE
    }

    /// Whether its word helps, where it gave one and the player takes it at it.
    pub(super) fn word_helps(&self) -> Option<bool> {
        let word = self.estimate.word.filter(|_| self.can_be_moved() && self.odds.is_none())?;
        Some(self.stage.helps(Some(word)))
    }

    /// The member that votes for it and has not yet.
    pub(super) const fn follows(&self) -> Option<StateId> {
        if let Why::Proxy(holder) = self.estimate.why { Some(holder) } else { None }
    }

    /// The probability that it helps, 0 to 1.
    pub(super) fn probability(&self) -> f64 {
        f64::from(self.support.clamp(0, WHOLE)) / f64::from(WHOLE)
    }
}

/// What the player thinks about a member.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Thought {
    pub(super) what_if: Option<Vote>,
    pub(super) odds: Option<Odds>,
}

/// Who is voted for by another goes wherever the desk takes that other one.
pub(super) fn follow(rows: &mut [Row]) {
    for at in 0..rows.len() {
        let holder = rows[at].follows().filter(|_| rows[at].what_if.is_none());
        if let Some(holder) = holder.and_then(|holder| rows.get(holder.index()).copied()) {
            rows[at].support = holder.support;
            rows[at].what_if = holder.what_if;
        }
    }
}
