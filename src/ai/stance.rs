//! The voter model as a formula of plain figures: the sum on standing up to Beijing, on an agreement, and the vote that
//! follows from a sum at a gate.
//!
//! Member states at a table ([`crate::ai::mind`]) and back-tests on recorded votes go through the same functions with the same
//! coefficients ([`VoterModel`]); only where the figures come from differs.

use crate::ai::note::{TermPoints, VoteTerm};
use crate::campaign::practice::CoreperPractice;
use crate::campaign::voter::{Mood, VoterModel};
use crate::game::rulebook::Camp;
use crate::law::ballot::Vote;
use arrayvec::ArrayVec;

/// The terms of a sum; those of nothing are left out.
#[derive(Clone, Debug, Default)]
pub struct Sum {
    /// The terms.
    pub terms: ArrayVec<TermPoints, 26>,
    /// What they add up to.
    pub total: i32,
}

impl Sum {
    /// Adds a term.
    pub fn add(&mut self, term: VoteTerm, points: i32) {
        if points != 0 && self.terms.try_push(TermPoints { term, points }).is_ok() {
            self.total += points;
        }
    }
}

/// Advice on the vote under way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Advice {
    /// The vote.
    pub vote: Vote,
    /// The sum of reasons behind it, in points; nothing on an amendment, or on whether to vote at all.
    pub sum: Option<i32>,
}

/// All that a state's sum on standing up to Beijing depends on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Stance {
    /// Posture in points, −200 to 200.
    pub posture: i32,
    /// How far the posture has moved since, in points.
    pub drift: i32,
    /// Salience in basis points.
    pub salience: i32,
    /// Injury suffered, in basis points.
    pub injury: i32,
    /// How far the Union can deliver above the pivot, in basis points.
    pub delivers: i32,
    /// Cohesion of the Union, in basis points.
    pub cohesion: i32,
    /// Fear of retaliation at an unescalated ladder, in points.
    pub fear: i32,
    /// The highest rung at work.
    pub ladder: i32,
    /// Points of fear of a stick that aims at this state or is announced against it.
    pub stick: i32,
    /// Anger at home, in points.
    pub anger: i32,
    /// Favour enjoyed, in basis points.
    pub favour: i32,
    /// What lobbying, pledges and help have moved, in points.
    pub received: i32,
    /// What the act would cost, already divided, in points.
    pub cost: i32,
    /// The share of the population expected to vote for, in basis points.
    pub expected: i32,
    /// The company that the state keeps on trade.
    pub camp: Camp,
    /// Its own last vote on the same file, if there was one.
    pub last: Option<Vote>,
}

/// Points of a posture × salience.
#[must_use]
pub fn position(voter: &VoterModel, posture: i32, salience: i32) -> i32 {
    posture * salience / 10_000 * voter.position / 100
}

/// Points of stake in relief.
#[must_use]
pub fn relief(voter: &VoterModel, injury: i32, delivers: i32) -> i32 {
    injury * delivers / voter.relief.divisor.max(1)
}

/// Points of solidarity.
#[must_use]
pub fn solidarity(voter: &VoterModel, cohesion: i32) -> i32 {
    (cohesion - voter.solidarity.pivot) / voter.solidarity.divisor.max(1)
}

/// Points of fear of the ladder.
#[must_use]
pub fn fear(voter: &VoterModel, fear: i32, ladder: i32) -> i32 {
    fear * (voter.fear.base + voter.fear.per_rung * ladder / 100) / voter.fear.divisor.max(1)
}

/// Points of a camp.
#[must_use]
pub const fn camp(voter: &VoterModel, camp: Camp) -> i32 {
    match camp {
        Camp::None => 0,
        Camp::FreeTrade => voter.camps.free_trade,
        Camp::Follows => voter.camps.follows,
    }
}

/// Points of an own last vote on the same file.
#[must_use]
pub const fn last_vote(voter: &VoterModel, last: Option<Vote>) -> i32 {
    match last {
        Some(Vote::For) => voter.last_vote,
        None | Some(Vote::Abstain) => 0,
        Some(Vote::Against) => -voter.last_vote,
    }
}

/// Points of the pull not to stand alone: who would stay outside an act that is thought certain, and is not far from it, is
/// drawn towards the line, and not beyond it.
#[must_use]
pub fn not_alone(voter: &VoterModel, expected: i32, total: i32) -> i32 {
    let near = total > voter.threshold_against - voter.not_alone.pull;
    if near && expected >= voter.not_alone.certain {
        (voter.threshold_for - total).clamp(0, voter.not_alone.pull)
    } else {
        0
    }
}

/// Points that readiness to help Ukraine moves in a member by its score of defence.
#[must_use]
pub fn ukraine(voter: &VoterModel, readiness: i32, score: i32) -> i32 {
    let rules = &voter.ukraine;
    ((rules.pivot - readiness) * score / (5 * rules.divisor.max(1))).clamp(-rules.less, rules.more)
}

/// Points by which a case file moves those who waver: its strength against what is needed.
#[must_use]
pub fn file(voter: &VoterModel, strength: i32, needed: i32) -> i32 {
    ((strength - needed) / voter.waver.file.max(1)).clamp(-15, 10)
}

/// Quarters of a vote for that a state is counted with before it has voted, by how far it seems from the line.
#[must_use]
pub fn quarters(voter: &VoterModel, lean: i32) -> i32 {
    ((lean - voter.threshold_for) / 20 + 2).clamp(0, 4)
}

/// The sum on a determination, a package, a duty: on standing up to Beijing.
#[must_use]
pub fn stands_up(voter: &VoterModel, stance: &Stance) -> Sum {
    let mut sum = Sum::default();
    sum.add(VoteTerm::Position, position(voter, stance.posture, stance.salience));
    sum.add(VoteTerm::LastVote, last_vote(voter, stance.last));
    sum.add(VoteTerm::Camp, camp(voter, stance.camp));
    sum.add(VoteTerm::Drift, position(voter, stance.drift, stance.salience));
    sum.add(VoteTerm::Relief, relief(voter, stance.injury, stance.delivers));
    sum.add(VoteTerm::Solidarity, solidarity(voter, stance.cohesion));
    sum.add(VoteTerm::Fear, -fear(voter, stance.fear, stance.ladder));
    sum.add(VoteTerm::Stick, -stance.stick);
    sum.add(VoteTerm::Anger, stance.anger * voter.domestic.anger / 100);
    sum.add(VoteTerm::Favour, -(stance.favour / voter.domestic.favour_divisor.max(1)));
    sum.add(VoteTerm::Received, stance.received * voter.received / 100);
    sum.add(VoteTerm::Cost, -stance.cost);
    sum.add(VoteTerm::Momentum, momentum(voter, stance.expected));
    let alone = not_alone(voter, stance.expected, sum.total);
    sum.add(VoteTerm::NotAlone, alone);
    sum
}

/// What it moves that others are expected to vote for, by their share of the population in basis points.
pub(super) fn momentum(voter: &VoterModel, expected: i32) -> i32 {
    (expected - voter.momentum.pivot) / voter.momentum.divisor.max(1)
}

/// What the sum on an agreement depends on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Settling {
    /// Posture in points, drift included.
    pub posture: i32,
    /// Injury suffered, in basis points.
    pub injury: i32,
    /// What the terms are worth to the Union, in basis points of all that it could wish for.
    pub worth: i32,
    /// Agreements that Beijing broke.
    pub breaches: i32,
    /// What the state bears of measures that the terms suspend, in points.
    pub relieved: i32,
    /// Whether the terms lie below the Union's mandate.
    pub below: bool,
}

/// The sum on an agreement.
#[must_use]
pub fn settles(voter: &VoterModel, settling: &Settling) -> Sum {
    let conclude = &voter.conclude;
    let mut sum = Sum::default();
    sum.add(VoteTerm::Settlement, (settling.worth - conclude.pivot) / conclude.divisor.max(1));
    sum.add(VoteTerm::Relief, settling.injury / conclude.pain_divisor.max(1));
    sum.add(VoteTerm::Cost, settling.relieved / conclude.cost_divisor.max(1));
    sum.add(VoteTerm::Readiness, conclude.base);
    sum.add(VoteTerm::Position, -settling.posture.max(0) / conclude.posture_divisor.max(1));
    sum.add(VoteTerm::Distrust, -voter.bonds.distrust * settling.breaches);
    sum.add(VoteTerm::Terms, if settling.below { conclude.refusal } else { 0 });
    sum
}

/// The vote that follows from a sum. Where only a no can stop the act the lines are the same: in the two votes on duties that
/// are recorded, most of the reluctant abstained there all the same.
#[must_use]
pub const fn vote(voter: &VoterModel, total: i32) -> Vote {
    if total >= voter.threshold_for {
        Vote::For
    } else if total <= voter.threshold_against {
        Vote::Against
    } else {
        Vote::Abstain
    }
}

/// What a sum lets a delegation show before a vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Band {
    /// It wants the act.
    Support,
    /// It can go along.
    Accept,
    /// It could, if a point were granted.
    Reserve,
    /// It would rather not.
    Reluctant,
    /// It is against.
    Oppose,
}

/// The band of a sum.
#[must_use]
pub const fn band(voter: &VoterModel, figures: &CoreperPractice, total: i32) -> Band {
    if total >= voter.threshold_for + figures.support {
        Band::Support
    } else if total >= voter.threshold_for {
        Band::Accept
    } else if total >= voter.threshold_for - figures.substantive {
        Band::Reserve
    } else if total > voter.threshold_against - figures.oppose {
        Band::Reluctant
    } else {
        Band::Oppose
    }
}

/// The chances of for, abstention and against of a first vote, over all luck.
#[must_use]
pub fn chances(voter: &VoterModel, total: i32) -> [f64; 3] {
    let Mood { own, common, day, .. } = voter.mood;
    Moods::new(&[own, common, day]).chances((voter.threshold_for, voter.threshold_against), total)
}

/// How luck is spread: the chance that it is at least so many points.
#[derive(Clone, Debug)]
pub struct Moods {
    reach: i32,
    at_least: Vec<f64>,
}

impl Moods {
    /// The sum of independent draws of some spreads ([`crate::base::stream::Stream::bell`]), exactly.
    #[must_use]
    pub fn new(spreads: &[i32]) -> Self {
        let mut ways = vec![1.0];
        for spread in spreads.iter().flat_map(|spread| [*spread; 3]) {
            let width = usize::try_from(2 * spread.max(0) + 1).unwrap_or(1);
            let each = 1.0 / f64::from(2 * spread.max(0) + 1);
            let mut next = vec![0.0; ways.len() + width - 1];
            for (at, chance) in ways.iter().enumerate() {
                next[at..at + width].iter_mut().for_each(|place| *place += chance * each);
            }
            ways = next;
        }
        let mut left = 1.0;
        let at_least = ways.iter().map(|chance| {
            let now = left;
            left -= chance;
            now
        });
        Self { reach: 3 * spreads.iter().map(|spread| spread.max(&0)).sum::<i32>(), at_least: at_least.collect() }
    }

    /// The chance of luck of at least so many points.
    #[must_use]
    pub fn at_least(&self, points: i32) -> f64 {
        match usize::try_from(points + self.reach) {
            Err(_) => 1.0,
            Ok(at) => self.at_least.get(at).copied().unwrap_or(0.0),
        }
    }

    /// The chances of for, abstention and against with lines and a sum.
    #[must_use]
    pub fn chances(&self, (high, low): (i32, i32), sum: i32) -> [f64; 3] {
        let for_it = self.at_least(high - sum);
        let against = 1.0 - self.at_least(low - sum + 1);
        [for_it, (1.0 - for_it - against).max(0.0), against.max(0.0)]
    }
}
