//! From what one seat may know to figures: the strongest evidence on a member speaks, and lobbying moves it.
//!
//! One piece of evidence speaks alone, so that every figure can be explained in one line: a vote cast, a pledge known to the
//! seat, a word or a vote on record, the record on a neighbouring question, and at the bottom the campaign's opening posture.
//! All figures are invented, rough, and the same for all; in games of bots they came out about as often as they say.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::ai::advisor::estimate::{Estimate, Why};
use crate::ai::advisor::matter::Matter;
use crate::ai::advisor::memory::{Lobbying, Memory};
use crate::base::ids::StateId;
use crate::base::share::{WHOLE, scale};
use crate::campaign::Campaign;
use crate::campaign::provenance::Mark;
use crate::game::act::Lobby;
use crate::game::rulebook::MAX_STATES;
use crate::game::state::{Ballot, DraftKind, Item, PledgeCondition, PledgePromise, PledgeStage, Stand, Topic};
use crate::game::view::View;
use crate::law::ballot::Vote;
use arrayvec::ArrayVec;

/// Basis points of probability for each point of opinion.
const SLOPE: i32 = 45;
/// A vote for is as likely as this at an opening posture of 0; a vote against as likely as that.
const AT_ZERO: (i32, i32) = (4_200, 2_200);
/// Nobody's vote is surer than this before it is cast.
const BOUNDS: (i32, i32) = (200, 9_800);
/// Rounds after which a word or a vote tells only half as much.
const FRESH: u16 = 4;
/// By how much each broken pledge draws a word towards even odds, in basis points of the way, and how many count.
const BROKEN: (i32, u8) = (1_500, 4);

/// Probabilities of a vote for and a vote against, in basis points, after each kind of vote: for, abstain, against.
type Table = [(i32, i32); 3];
/// A piece of evidence: both probabilities, and what it is.
type Known = ((i32, i32), Why);
const SAID: Table = [(9_000, 200), (1_000, 1_000), (300, 8_500)];
const VOTED: Table = [(8_500, 400), (2_500, 1_500), (500, 7_500)];
const NEIGHBOURING: Table = [(7_000, 800), (2_500, 2_000), (1_000, 6_000)];
/// After each stand that was shown in Coreper: for as often as in 200 full games of bots (the calibration is a test), against as
/// estimated.
const fn stood(stand: Stand) -> (i32, i32) {
    match stand {
        Stand::Support => (9_800, 50),
        Stand::Accept => (8_000, 300),
        Stand::Substantive(_) => (4_500, 1_500),
        Stand::Parliamentary => (4_200, 1_500),
        Stand::Scrutiny => (3_400, 1_500),
        Stand::Silent => (1_500, 2_500),
        Stand::Oppose => (200, 9_000),
    }
}

const PROMISED: Table = [(9_300, 100), (400, 300), (200, 9_200)];
const PROMISED_IF: Table = [(8_000, 600), (1_000, 800), (600, 8_000)];

/// What most do on an item of which nothing better is known.
const TALKS: (i32, i32) = (7_000, 1_000);
const STAND_DOWN: (i32, i32) = (7_000, 1_000);
const AMENDMENT: (i32, i32) = (4_000, 3_000);
const MOVER: (i32, i32) = (9_500, 100);
/// Where only a vote against stops the act, who kept out of it before is this much likelier to cast one.
const MUST_OPPOSE: i32 = 1_500;

/// What the figures are drawn from.
pub(super) struct Sight<'a, 'v> {
    pub(super) campaign: &'v Campaign,
    pub(super) view: &'v View<'a>,
    pub(super) memory: &'v Memory,
    pub(super) matter: Matter,
    /// The ballot under way, if it is what the matter is about.
    pub(super) ballot: Option<&'v Ballot>,
}

/// An estimate for each member, by id.
pub(super) fn estimates(sight: &Sight<'_, '_>) -> ArrayVec<Estimate, MAX_STATES> {
    sight.view.rules().state_ids().map(|id| sight.estimate(id)).collect()
}

impl Sight<'_, '_> {
    fn estimate(&self, id: StateId) -> Estimate {
        let ((in_favour, against), why) = self.evidence(id);
        let rules = self.view.rules();
        let talk = self.view.me().map_or(rules.politics.prices.lobby, |me| {
            Lobby::moves(rules, self.view.month(), me).iter().sum::<i32>() / 2
        });
        let per_point = (talk * SLOPE).max(1);
        let word = match why {
            Why::Promised { vote, .. } => Some(vote),
            Why::Said { vote, .. } if self.is_main() => Some(vote),
            Why::Accepted { condition: PledgeCondition::VotesFor(_), .. } | Why::Asked => Some(Vote::For),
            // A stand says how it would vote; a word given in public beside it stays given.
            Why::Own | Why::Stood { .. } if self.is_main() => self.view.nation(id).declared[self.matter.topic.index()],
            _ => None,
        };
        let mut estimate = Estimate { in_favour, against, why, word, lobbied: 0, broken: 0, per_point };
        match why {
            Why::Cast(_) | Why::Away => return estimate,
            Why::Promised { .. } | Why::Accepted { .. } | Why::Said { .. } => {
                estimate.broken = self.view.nation(id).broken.min(BROKEN.1);
                let doubt = i32::from(estimate.broken) * BROKEN.0;
                estimate.in_favour += scale(WHOLE / 2 - estimate.in_favour, doubt);
                estimate.against += scale(WHOLE / 4 - estimate.against, doubt);
            }
            _ => {}
        }
        if self.matter.stage.abstention_helps() && kept_out(why) {
            estimate.against = (estimate.against + MUST_OPPOSE).min(WHOLE - estimate.in_favour);
        }
        if why != Why::Own {
            estimate.lobbied = self.lobbied(id, why);
            estimate.in_favour = (estimate.in_favour + estimate.lobbied).clamp(BOUNDS.0, BOUNDS.1);
            estimate.against = (estimate.against - estimate.lobbied).clamp(0, WHOLE - estimate.in_favour);
        }
        estimate
    }

    /// The strongest evidence on a member.
    fn evidence(&self, id: StateId) -> Known {
        if let Some(known) = self.cast(id) {
            return known;
        }
        if self.view.me() == Some(id) {
            let declared = self.view.nation(id).declared[self.matter.topic.index()].filter(|_| self.is_main());
            return (declared.map_or((5_000, 2_500), |vote| SAID[row(vote)]), Why::Own);
        }
        let special = match self.matter.item {
            Some(Item::OpenVote(topic)) => Some(self.opening_vote(id, topic)),
            Some(Item::Amendment(amendment)) => {
                let movers =
                    self.view.floor().amendments.iter().find(|(other, _)| *other == amendment).map(|(_, by)| *by);
                let moved = movers.is_some_and(|movers| movers.contains(id));
                Some(if moved { (MOVER, Why::Asked) } else { (AMENDMENT, Why::Usual) })
            }
            Some(Item::Publication(_)) => Some((AMENDMENT, Why::Usual)),
            _ => None,
        };
        special
            .or_else(|| self.pledged(id))
            .or_else(|| self.stood(id))
            .or_else(|| self.on_record(id))
            .or_else(|| self.neighbouring(id))
            .unwrap_or_else(|| self.opening(id))
    }

    /// Whether the matter is the topic itself and not a side question about it.
    fn is_main(&self) -> bool {
        !matches!(self.matter.item, Some(Item::OpenVote(_) | Item::Publication(_) | Item::Amendment(_)))
    }

    fn cast(&self, id: StateId) -> Option<Known> {
        let ballot = self.ballot.filter(|ballot| ballot.done.contains(id))?;
        if let Some(vote) = ballot.vote(id) {
            let sure = match vote {
                Vote::For => (WHOLE, 0),
                Vote::Abstain => (0, 0),
                Vote::Against => (0, WHOLE),
            };
            return Some((sure, Why::Cast(vote)));
        }
        if let Some(holder) = ballot.votes.holder_of(id) {
            return Some((self.evidence(holder).0, Why::Proxy(holder)));
        }
        if self.view.setup().sealed {
            // That it has voted is known; how is not.
            let behind = Self { ballot: None, ..*self };
            return Some((behind.evidence(id).0, Why::Sealed));
        }
        Some(((0, 0), Why::Away))
    }

    /// Whether a vote be opened: those who asked, those who said that they want the act, and the others.
    fn opening_vote(&self, id: StateId, topic: Topic) -> Known {
        let asked = self.view.floor().requests[topic.index()].contains(id);
        if asked { (MOVER, Why::Asked) } else { self.on_record(id).unwrap_or((AMENDMENT, Why::Usual)) }
    }

    fn pledged(&self, id: StateId) -> Option<Known> {
        let topic = self.matter.topic;
        self.view.pledges().filter(|(_, pledge)| pledge.stage == PledgeStage::Accepted).find_map(|(_, pledge)| {
            let condition = pledge.condition;
            match (pledge.promise, condition) {
                (PledgePromise::Vote(of, vote), _) if of == topic && pledge.by == id => {
                    let table = if condition == PledgeCondition::None { PROMISED } else { PROMISED_IF };
                    Some((table[row(vote)], Why::Promised { vote, condition }))
                }
                (_, PledgeCondition::VotesFor(of)) if of == topic && pledge.accepted.contains(id) => {
                    Some((PROMISED_IF[0], Why::Accepted { condition, by: pledge.by }))
                }
                (_, PledgeCondition::NotAgainst(of)) if of == topic && pledge.accepted.contains(id) => {
                    Some(((4_500, 800), Why::Accepted { condition, by: pledge.by }))
                }
                _ => None,
            }
        })
    }

    /// Its stand on the file, where no vote on the topic came after it and no word: of whoever was silent a word says more.
    fn stood(&self, id: StateId) -> Option<Known> {
        let topic = self.matter.topic;
        let report = self.view.report(topic)?;
        let stand = report.stand(id)?;
        let public = self.view.nation(id);
        let is_over = public.voted[topic.index()].is_some_and(|(round, _)| round >= report.round);
        let said = self.memory.said[id.index()][topic.index()].filter(|_| public.declared[topic.index()].is_some());
        let is_overtaken = said.is_some_and(|said| said.round > report.round || stand == Stand::Silent);
        let is_fresh = self.is_fresh(Some(report.round)) && !is_over && !is_overtaken;
        is_fresh.then(|| (stood(stand), Why::Stood { stand, round: report.round }))
    }

    /// The newer of its last vote on the topic and its last word on it. What is old counts half, the opening posture the rest.
    fn on_record(&self, id: StateId) -> Option<Known> {
        let topic = self.matter.topic.index();
        let public = self.view.nation(id);
        let said = public.declared[topic].map(|vote| {
            let memory = self.memory.said[id.index()][topic];
            (Why::Said { vote, round: memory.map(|said| said.round) }, SAID[row(vote)])
        });
        let voted = public.voted[topic].map(|(round, vote)| (Why::Voted { vote, round }, VOTED[row(vote)]));
        let when = |why: &Why| match *why {
            Why::Said { round, .. } => round,
            Why::Voted { round, .. } => Some(round),
            _ => None,
        };
        let (why, chance) = match (said, voted) {
            // A word as old as the vote was overtaken by it; one of unknown age counts unless the vote is fresh.
            (Some(said), Some(voted)) => {
                let newer =
                    when(&said.0).map_or_else(|| !self.is_fresh(when(&voted.0)), |at| Some(at) > when(&voted.0));
                if newer { said } else { voted }
            }
            (said, voted) => said.or(voted)?,
        };
        let known = when(&why);
        if known.is_none() || self.is_fresh(known) {
            return Some((chance, why));
        }
        let (opening, _) = self.opening(id);
        Some(((i32::midpoint(chance.0, opening.0), i32::midpoint(chance.1, opening.1)), why))
    }

    fn is_fresh(&self, round: Option<u16>) -> bool {
        round.is_some_and(|round| self.view.round().saturating_sub(round) <= FRESH)
    }

    /// Who stood up in the determination may stand up for the measures; who gave the mandate may conclude.
    fn neighbouring(&self, id: StateId) -> Option<Known> {
        let topic = match (self.matter.topic, self.matter.item) {
            (Topic::Package, None | Some(Item::Draft(DraftKind::Respond | DraftKind::Resume))) => Topic::Determination,
            (Topic::Agreement, _) => Topic::Mandate,
            _ => return None,
        };
        let public = self.view.nation(id);
        let vote = public.voted[topic.index()].map(|(_, vote)| vote).or(public.declared[topic.index()])?;
        Some((NEIGHBOURING[row(vote)], Why::Neighbouring { topic, vote }))
    }

    /// The bottom: the opening posture where the question is whether to stand up to Beijing; else what most do.
    fn opening(&self, id: StateId) -> Known {
        match (self.matter.topic, self.matter.item) {
            (_, Some(Item::Draft(DraftKind::Suspend | DraftKind::Terminate | DraftKind::Amend))) => {
                (STAND_DOWN, Why::Usual)
            }
            (Topic::Determination | Topic::Package | Topic::Listing, _) => {
                let nation = &self.view.rules().nations[id.index()];
                let posture = nation.posture;
                let figure = self.campaign.provenance.figure(&format!("states.{}.posture", nation.code));
                let mark = figure.map_or(Mark::Estimate, |figure| figure.mark);
                let in_favour = (AT_ZERO.0 + posture * SLOPE).clamp(BOUNDS.0, BOUNDS.1);
                let against = (AT_ZERO.1 - posture * SLOPE / 2).clamp(0, WHOLE - in_favour);
                ((in_favour, against), Why::Opening { posture, mark })
            }
            (Topic::Mandate | Topic::Agreement | Topic::Fund, _) => (TALKS, Why::Usual),
        }
    }

    /// What lobbying that the seat knows of has done since what is known of the member, in basis points towards for; it fades
    /// as the campaign says. A statement is made in the same consultation as the lobbying, a vote after it.
    fn lobbied(&self, id: StateId, why: Why) -> i32 {
        let politics = &self.view.rules().politics;
        let left = |lobbying: &Lobbying| {
            let sign = match lobbying.towards {
                Vote::For => 1,
                Vote::Abstain => 0,
                Vote::Against => -1,
            };
            let months = self.view.round().saturating_sub(lobbying.round);
            (0..months.min(24)).fold(sign * lobbying.moved * SLOPE, |points, _| scale(points, politics.drift.fade))
        };
        let counts = |lobbying: &&Lobbying| {
            let later = match why {
                Why::Said { round: Some(round), .. } => lobbying.round >= round,
                Why::Voted { round, .. } | Why::Stood { round, .. } => lobbying.round > round,
                _ => true,
            };
            lobbying.state == id && later
        };
        self.memory.lobbied.iter().filter(counts).map(left).sum()
    }
}

/// Whether what is known is that it abstained where that was enough.
const fn kept_out(why: Why) -> bool {
    matches!(why, Why::Voted { vote: Vote::Abstain, .. } | Why::Neighbouring { vote: Vote::Abstain, .. })
}

/// The row of a vote in a table.
const fn row(vote: Vote) -> usize {
    match vote {
        Vote::For => 0,
        Vote::Abstain => 1,
        Vote::Against => 2,
    }
}
