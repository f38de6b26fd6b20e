//! How near a vote was to another result: the fewest members that would have had to vote otherwise, and who they are.
//!
//! Exact, by the coalition mathematics of the law over the weights of the day, all other votes as they were. Another result
//! is one by which the act stands or falls otherwise: at the first gate of the examination procedure *no opinion* and a negative
//! one both keep the act from being adopted, so only a positive opinion differs; on appeal an act may be adopted without an
//! opinion, so only a negative one does.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::state::Gate;
use crate::law::ballot::{Ballot, Vote};
use crate::law::coalition::{Game, Power, Standing, Whip, council};
use crate::law::comitology::{Opinion, Stage, consequence, opinion};
use crate::law::population::Table;
use crate::law::rule::Rule;
use crate::law::tally::tally;
use crate::report::roll::RollCall;

/// How many sets are named at the most.
pub const MOST_SETS: usize = 3;

/// What members would have had to do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Turn {
    /// Vote for.
    For,
    /// Not vote for.
    NotFor,
    /// Vote against (the appeal committee).
    Against,
    /// Not vote against (the appeal committee).
    NotAgainst,
    /// Be in the room: there was no quorum.
    Attend,
}

/// How near a vote was to another result.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Margin {
    /// What they would have had to do.
    pub turn: Turn,
    /// The fewest members that would have been enough.
    pub members: usize,
    /// Those of whom one would have been enough, whatever other vote it cast.
    pub alone: StateSet,
    /// How many sets of so few members would have been enough.
    pub ways: u64,
    /// The members that stand in those sets, with the number of sets, the most needed first, then in their order.
    pub pivotal: Vec<(StateId, u64)>,
    /// Some of the sets, by the earliest member in which two differ; at most [`MOST_SETS`].
    pub sets: Vec<StateSet>,
}

/// The margin of a vote; none if nothing that the members could have done would have changed what follows.
#[must_use]
pub fn margin(roll: &RollCall, table: &Table) -> Option<Margin> {
    let before = result(roll, table, &roll.votes);
    let quorum = tally(roll.rule, table, &roll.votes);
    if matches!(roll.gate, Gate::Council | Gate::Consensus) && !quorum.quorate() {
        return Some(missed_quorum(roll, usize::from(quorum.members_quorum - quorum.members_present)));
    }
    let rule = if roll.opinion.is_some() { Rule::QualifiedMajority } else { roll.rule };
    let game = council(rule, table, roll.votes.participating()).ok()?;
    let tries = turns(roll).into_iter().filter_map(|turn| by(&game, roll, turn));
    let mut margin = tries.min_by_key(|margin| (margin.members, std::cmp::Reverse(margin.ways), margin.turn))?;
    margin.alone = roll
        .votes
        .participating()
        .iter()
        .filter(|member| others(&roll.votes, *member).any(|votes| result(roll, table, &votes) != before))
        .collect();
    Some(margin)
}

/// What follows from a vote, as far as two votes are compared by it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Follows {
    Council(bool),
    /// Whether the act shall or may be adopted.
    Committee(bool),
}

fn result(roll: &RollCall, table: &Table, votes: &Ballot) -> Follows {
    let follows = |stage| Follows::Committee(consequence(stage, opinion(table, votes).opinion).lets_adopt());
    match roll.gate {
        Gate::Council | Gate::Consensus => Follows::Council(tally(roll.rule, table, votes).adopted),
        Gate::Committee => follows(Stage::Committee),
        Gate::Appeal => follows(Stage::Appeal),
    }
}

/// What could have turned a vote.
fn turns(roll: &RollCall) -> Vec<Turn> {
    match (roll.gate, roll.opinion) {
        (Gate::Appeal, Some(Opinion::None | Opinion::Positive)) => vec![Turn::Against],
        (Gate::Appeal, Some(Opinion::Negative)) => vec![Turn::NotAgainst],
        _ if roll.carried => vec![Turn::NotFor],
        _ => vec![Turn::For],
    }
}

/// The ballot in which some had cast another vote; who was not in the room stays away.
#[must_use]
pub fn recast(votes: &Ballot, who: StateSet, vote: Vote) -> Ballot {
    let mut votes = *votes;
    for id in who.iter() {
        // Whoever has no vote in this roll-call has none here either.
        let _ = votes.cast(id, vote);
    }
    votes
}

/// The ballots in which one member votes otherwise, coming into the room for it if need be.
fn others(votes: &Ballot, member: StateId) -> impl Iterator<Item = Ballot> {
    let (votes, cast) = (*votes, votes.vote(member));
    let otherwise = [Vote::For, Vote::Abstain, Vote::Against].into_iter().filter(move |vote| cast != Some(*vote));
    otherwise.filter_map(move |vote| {
        let mut votes = votes;
        if votes.missing().contains(member) {
            votes.arrive(member).ok()?;
        }
        votes.cast(member, vote).ok()?;
        Some(votes)
    })
}

/// The margin if members had turned one way, in the game of those who take part.
fn by(game: &Game, roll: &RollCall, turn: Turn) -> Option<Margin> {
    let votes = &roll.votes;
    let all = votes.participating();
    let side = if matches!(turn, Turn::For | Turn::NotFor) { votes.in_favour() } else { votes.against() };
    // Winning a set over and breaking one up are the same question asked of a game and of its dual.
    let (game, settled, open) = match turn {
        Turn::For | Turn::Against | Turn::Attend => (game.clone(), side, all.minus(side)),
        Turn::NotFor | Turn::NotAgainst => (game.dual(), all.minus(side), side),
    };
    let costs = [1; crate::law::coalition::MOST_MEMBERS];
    let standing = Standing { in_favour: settled, open, costs: &costs };
    let found = Whip::new(&game).wins(&standing, MOST_SETS);
    let members = found.first()?.states.len();
    let sets = found.iter().map(|set| set.states).filter(|set| set.len() == members).collect();
    let (given, names) = game.given(settled, open);
    let power = Power::of(&given);
    let count = |at: usize| power.swings.get(at).and_then(|by_size| by_size.get(members)).copied().unwrap_or(0);
    let mut pivotal: Vec<(StateId, u64)> = names.iter().enumerate().map(|(at, id)| (*id, count(at))).collect();
    pivotal.retain(|(_, ways)| *ways > 0);
    pivotal.sort_by_key(|(id, ways)| (std::cmp::Reverse(*ways), *id));
    let ways = power.winning.get(members).copied().unwrap_or(0);
    Some(Margin { turn, members, alone: StateSet::EMPTY, ways, pivotal, sets })
}

fn missed_quorum(roll: &RollCall, members: usize) -> Margin {
    let absent = roll.votes.participating().minus(roll.votes.present());
    let pivotal = absent.iter().map(|id| (id, 1)).collect();
    Margin { turn: Turn::Attend, members, alone: StateSet::EMPTY, ways: 1, pivotal, sets: vec![absent] }
}

/// The closest of the votes that bind, the nearest to another result first: by the fewest members, then by the number of
/// ways, then by time.
#[must_use]
pub fn closest<'a>(
    rolls: &'a [RollCall],
    table: impl Fn(&RollCall) -> Option<&'a Table>,
    wanted: usize,
) -> Vec<(&'a RollCall, Margin)> {
    let binding = rolls.iter().filter(|roll| roll.binds());
    let mut near: Vec<(&RollCall, Margin)> =
        binding.filter_map(|roll| Some((roll, margin(roll, table(roll)?)?))).collect();
    near.sort_by_key(|(_, margin)| (margin.members, std::cmp::Reverse(margin.ways)));
    near.truncate(wanted);
    near
}
