//! What every mind works out first: how capable the Union looks, where each state seems to stand, and how a vote would go.
//!
//! Estimates of others use what everybody may know (campaign, published figures, statements, past votes); favour only where
//! the seat knows it. Nothing here decides.

use crate::ai::mind::Context;
use crate::ai::papers::{Leans, Papers};
use crate::ai::stance;
use crate::ai::terms;
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::campaign::doctrine::TermsFigures;
use crate::campaign::practice::Practice;
use crate::campaign::voter::VoterModel;
use crate::game::politics::can_deliver;
use crate::game::rulebook::{EndUse, MAX_STATES};
use crate::game::state::{Ballot, MeasureStage, Stand, Terms, Topic};
use crate::game::view::{NationPublic, View};
use crate::law::ballot::Vote;
use crate::law::population::Table;

/// The situation of a moment, as a seat may know it.
pub(in crate::ai) struct Board<'a, 'v> {
    pub(in crate::ai) view: &'v View<'a>,
    pub(in crate::ai) voter: &'v VoterModel,
    pub(in crate::ai) practice: &'v Practice,
    terms: &'v TermsFigures,
    /// The highest rung at work.
    pub(in crate::ai) ladder: i32,
    /// How far the Union can deliver above the pivot, in basis points.
    pub(in crate::ai) delivers: i32,
    /// Points of solidarity: the same for all.
    pub(in crate::ai) solidarity: i32,
    pub(in crate::ai) papers: &'v Papers,
    table: Option<&'a Table>,
    total: u64,
}

impl<'a, 'v> Board<'a, 'v> {
    pub(in crate::ai) fn new(context: &'v Context<'_>, papers: &'v Papers, view: &'v View<'a>) -> Self {
        let voter = &context.campaign.voter;
        let union = view.union();
        let table = view.populations().map(|table| &table.table);
        Self {
            view,
            voter,
            practice: &context.campaign.practice,
            terms: &context.campaign.doctrine.terms,
            ladder: *papers.now.ladder.get_or_init(|| i32::from(view.ladder())),
            delivers: can_deliver(union.cohesion, union.credibility) - view.rules().politics.opinions.deliver_pivot,
            solidarity: stance::solidarity(voter, union.cohesion),
            papers,
            table,
            total: table.map_or(1, |table| table.sum().0.max(1)),
        }
    }

    /// What terms are worth to the Union, in basis points of all that it could wish for.
    pub(in crate::ai) fn worth(&self, terms: &Terms) -> i32 {
        terms::worth(self.terms, terms, self.in_force())
    }

    /// What terms cost Beijing, in basis points of all controls gone.
    pub(in crate::ai) fn concession(&self, terms: &Terms) -> i32 {
        terms::concession(self.terms, terms, self.in_force())
    }

    /// The terms among which an offer is looked for.
    pub(in crate::ai) fn lattice(&self, binding: bool) -> Vec<terms::Priced> {
        terms::lattice(self.terms, self.in_force(), binding)
    }

    /// Whether the Union has measures that could be suspended.
    fn in_force(&self) -> bool {
        let in_stage = |stage| !self.view.measures_in(stage).is_empty();
        in_stage(MeasureStage::Applies) || in_stage(MeasureStage::Suspended)
    }

    /// Points by which the case file moves those who waver on the determination.
    pub(in crate::ai) fn file(&self) -> i32 {
        let needed = self.view.rules().politics.prices.case_threshold;
        *self.papers.now.file.get_or_init(|| stance::file(self.voter, self.view.case_file(), needed))
    }

    /// A state's share of the population, in basis points.
    pub(in crate::ai) fn share(&self, id: StateId) -> i32 {
        self.table.map_or(0, |table| table.share(id))
    }

    /// A set's share of the population, in basis points.
    pub(in crate::ai) fn share_of(&self, states: StateSet) -> i32 {
        self.share_of_persons(states.iter().map(|id| self.persons(id)).sum())
    }

    fn share_of_persons(&self, persons: u64) -> i32 {
        i32::try_from(persons * 10_000 / self.total).unwrap_or(10_000)
    }

    pub(in crate::ai) fn persons(&self, id: StateId) -> u64 {
        self.table.map_or(0, |table| table.persons(id).0)
    }

    /// Points of posture × salience at the start.
    pub(in crate::ai) fn position(&self, id: StateId, posture: i32) -> i32 {
        let salience = self.view.rules().nations[id.index()].salience;
        stance::position(self.voter, posture, salience)
    }

    /// Points of stake in relief.
    pub(in crate::ai) fn relief(&self, injury: i32) -> i32 {
        stance::relief(self.voter, injury, self.delivers)
    }

    /// Points of fear of the ladder.
    pub(in crate::ai) fn fear(&self, id: StateId) -> i32 {
        stance::fear(self.voter, self.view.rules().nations[id.index()].fear, self.ladder)
    }

    /// Points that readiness to help Ukraine moves in a state.
    pub(in crate::ai) fn ukraine(&self, id: StateId) -> i32 {
        let rules = self.view.rules();
        let arms =
            rules.uses.iter().zip(&rules.nations[id.index()].uses).filter(|(one, _)| one.end_use == EndUse::Defence);
        let score = arms.map(|(_, score)| i32::from(*score)).max().unwrap_or(0);
        stance::ukraine(self.voter, self.view.union().defence, score)
    }

    /// What a state is thought to want on the determination and what follows from it, in points; without momentum.
    pub(in crate::ai) fn lean(&self, id: StateId, topic: Topic) -> i32 {
        let seems = match self.view.favour(id) {
            None | Some(0) => self.public(topic).points[id.index()],
            Some(favour) => self.leaning(id, topic, favour),
        };
        seems + self.confided(id, topic)
    }

    /// What more is known of a state that has spoken in confidence: that counts in the place of what it shows.
    fn confided(&self, id: StateId, topic: Topic) -> i32 {
        let Some(told) = self.view.confided(id, topic) else { return 0 };
        let shown = self.stand(id, topic).map_or(0, says) * self.trusted(id);
        says(told) * self.voter.told.confided - shown
    }

    /// What it tells of a state that it says it goes along, as far as it is trusted, in points.
    fn trusted(&self, id: StateId) -> i32 {
        let (trust, rest) = self.view.trust(id);
        if rest == 0 { self.voter.told.stated } else { self.voter.told.stated * trust / rest }
    }

    /// The same of each state, for those who know of no favour: worked out once for all of them.
    fn public(&self, topic: Topic) -> &Leans {
        let (table, now) = (usize::from(self.view.is_at_the_table()), &self.papers.now);
        now.leans[table][topic.index()].get_or_init(|| {
            let before = now.before[table][topic.index()].take();
            let (mut leans, moved) = before.unwrap_or_else(|| {
                (Leans { points: [0; MAX_STATES], quarters: [0; MAX_STATES], sum: 0 }, self.view.states())
            });
            for id in moved.iter() {
                let points = self.leaning(id, topic, 0);
                let quarters = self.counted(id, points);
                leans.points[id.index()] = points;
                leans.sum -= leans.quarters[id.index()];
                leans.quarters[id.index()] = quarters;
                leans.sum += quarters;
            }
            leans
        })
    }

    /// Quarters of a state's persons that are counted for an act before it has voted, by how far it seems from the line.
    fn counted(&self, id: StateId, points: i32) -> u64 {
        self.persons(id) * u64::from(stance::quarters(self.voter, points).unsigned_abs())
    }

    /// What a state is thought to want, with a favour that it is known to enjoy.
    fn leaning(&self, id: StateId, topic: Topic, favour: i32) -> i32 {
        let public = self.view.nation(id);
        let (posture, sight) = (self.view.rules().nations[id.index()].posture, &self.practice.sight);
        let favour = favour / self.voter.domestic.favour_divisor.max(1);
        let camp = stance::camp(self.voter, self.view.rules().nations[id.index()].camp);
        let base =
            self.position(id, posture) + camp + self.relief(public.injury) + self.solidarity - self.fear(id) - favour;
        let base = base + self.ukraine(id);
        let base =
            base + if topic == Topic::Determination && base.abs() <= self.voter.waver.within { self.file() } else { 0 };
        match topic {
            Topic::Determination | Topic::Package => base + self.told(id, &public, topic),
            // On talks most are willing; how strict they are is another question.
            Topic::Mandate | Topic::Agreement => {
                sight.talks - base.max(0) / sight.talks_divisor.max(1) + self.told(id, &public, topic)
            }
            // Money is welcome where it hurts; nobody is much against it.
            Topic::Fund => {
                let pain = public.injury / sight.fund_divisor.max(1);
                sight.fund + pain + self.solidarity + self.told(id, &public, topic)
            }
            Topic::Listing => base - sight.listing + self.told(id, &public, topic),
        }
    }

    /// What stands, statements and past votes tell: what is said counts as far as its maker is trusted.
    fn told(&self, id: StateId, public: &NationPublic<'_>, topic: Topic) -> i32 {
        let sign = |vote: Vote| match vote {
            Vote::For => 1,
            Vote::Abstain => 0,
            Vote::Against => -1,
        };
        let said = match self.stand(id, topic) {
            Some(stand) => says(stand),
            None => public.declared[topic.index()].map_or(0, sign),
        };
        let stated = self.trusted(id) * said;
        let recent = |(round, _): &(u16, Vote)| {
            i32::from(self.view.round().saturating_sub(*round)) <= self.practice.sight.remembered
        };
        stated + public.voted[topic.index()].filter(recent).map_or(0, |(_, vote)| sign(vote) * self.voter.told.voted)
    }

    /// The stand that others go by, where stands are played.
    fn stand(&self, id: StateId, topic: Topic) -> Option<Stand> {
        if self.view.setup().coreper.asks() { self.view.stand(id, topic) } else { None }
    }

    /// What it moves in each that others are expected to vote for.
    pub(in crate::ai) fn momentum(&self, topic: Topic) -> i32 {
        stance::momentum(self.voter, self.expected_for(topic, None, None))
    }

    /// The share of the population expected to vote for, in basis points: votes cast count as cast, the others as they lean.
    pub(in crate::ai) fn expected_for(&self, topic: Topic, ballot: Option<&Ballot>, except: Option<StateId>) -> i32 {
        let leans = self.public(topic);
        let mut quarters = leans.sum;
        let voted = ballot.map_or(StateSet::EMPTY, |ballot| ballot.done);
        // Those of whom more is known than where they seem to stand.
        let more = self.view.me().map_or(self.view.states(), StateSet::of).union(voted);
        for id in except.map_or(more, |id| more.with(id)).iter() {
            quarters -= leans.quarters[id.index()];
            quarters += match ballot.filter(|ballot| ballot.done.contains(id)) {
                _ if except == Some(id) => 0,
                Some(ballot) if ballot.vote(id) == Some(Vote::For) => 4 * self.persons(id),
                Some(_) => 0,
                None => self.counted(id, self.lean(id, topic)),
            };
        }
        let known = self.total - except.map_or(0, |id| self.persons(id));
        i32::try_from(quarters * 2_500 / known.max(1)).unwrap_or(10_000)
    }
}

/// On which side a stand is: for, against, or neither.
fn says(stand: Stand) -> i32 {
    if stand == Stand::Oppose { -1 } else { i32::from(stand.goes_along()) }
}

/// How a vote is expected to go.
#[derive(Clone, Copy, Debug)]
pub(in crate::ai) struct Outlook {
    /// Members expected for.
    pub(in crate::ai) members: u8,
    /// Their share of the population, in basis points.
    pub(in crate::ai) population: i32,
    /// The chance that fifteen of twenty-seven members (or their like) with 65 % of the population vote for, 0 to 1.
    pub(in crate::ai) chance: f64,
}

impl Outlook {
    /// The chance in whole per cent.
    #[expect(clippy::cast_possible_truncation, reason = "a chance in per cent")]
    pub(in crate::ai) fn percent(&self) -> i32 {
        (self.chance * 100.0) as i32
    }
}

/// Points by which opinion moves to see what a point is worth.
const STEP: f64 = 10.0;

/// Everything needed to ask again after one state moved.
pub(in crate::ai) struct Odds {
    /// The chance that the act passes.
    pub(in crate::ai) chance: f64,
    for_it: [f64; 64],
    weight: [f64; 64],
    members: (f64, f64),
    population: (f64, f64),
    needed: f64,
    /// Spread of what is not known about a state on the day, in points.
    scale: f64,
}

impl Odds {
    /// The odds of a qualified majority, given what each state leans to.
    pub(in crate::ai) fn of(board: &Board<'_, '_>, lean: impl Fn(StateId) -> i32) -> Self {
        let mut odds = Self {
            chance: 0.0,
            for_it: [0.0; 64],
            weight: [0.0; 64],
            members: (0.0, 0.0),
            population: (0.0, 0.0),
            needed: needed(board.view.rules().nations.len()),
            scale: f64::from(board.practice.sight.unknown.max(1)),
        };
        for id in board.view.rules().state_ids() {
            let chance = logistic(f64::from(lean(id) - board.voter.threshold_for) / odds.scale);
            let weight = f64::from(board.share(id)) / 10_000.0;
            odds.for_it[id.index()] = chance;
            odds.weight[id.index()] = weight;
            let spread = chance * (1.0 - chance);
            odds.members = (odds.members.0 + chance, odds.members.1 + spread);
            odds.population = (odds.population.0 + weight * chance, odds.population.1 + weight * weight * spread);
        }
        odds.chance = odds.passing(odds.members, odds.population);
        odds
    }

    /// What a point of opinion in each state is worth to the chance.
    pub(in crate::ai) fn slopes(&self, states: StateSet) -> impl Iterator<Item = (StateId, f64)> {
        let less = libm::exp(-STEP / self.scale);
        states.iter().map(move |id| (id, self.slope(id, less)))
    }

    /// What a point of opinion in a state is worth to the chance, from odds in it that are so many times as high.
    fn slope(&self, id: StateId, times: f64) -> f64 {
        let (before, weight) = (self.for_it[id.index()], self.weight[id.index()]);
        let after = before * times / (1.0 - before + before * times);
        let (gone, less) = (after - before, after * (1.0 - after) - before * (1.0 - before));
        let members = (self.members.0 + gone, self.members.1 + less);
        let population = (self.population.0 + weight * gone, self.population.1 + weight * weight * less);
        (self.chance - self.passing(members, population)) / STEP
    }

    fn passing(&self, members: (f64, f64), population: (f64, f64)) -> f64 {
        let enough = logistic(1.702 * (members.0 - self.needed + 0.5) / libm::sqrt(members.1.max(0.05)));
        let people = logistic(1.702 * (population.0 - 0.65) / libm::sqrt(population.1.max(0.000_05)));
        // The two locks move together: between their product and the lesser of them.
        let (low, high) = if enough < people { (enough, people) } else { (people, enough) };
        low * (0.5 + 0.5 * high)
    }
}

/// Members that a qualified majority needs: 55 %, rounded up.
fn needed(count: usize) -> f64 {
    f64::from(u32::try_from((count * 55).div_ceil(100)).unwrap_or(15))
}

/// The outlook of a vote by qualified majority.
pub(in crate::ai) fn outlook(board: &Board<'_, '_>, lean: impl Fn(StateId) -> i32) -> Outlook {
    let threshold = board.voter.threshold_for;
    let likely: StateSet = board.view.rules().state_ids().filter(|id| lean(*id) >= threshold).collect();
    Outlook {
        members: u8::try_from(likely.len()).unwrap_or(u8::MAX),
        population: board.share_of(likely),
        chance: Odds::of(board, lean).chance,
    }
}

/// The outlook of a vote that one member prevents by voting against, and none by abstaining: those who would not object.
pub(in crate::ai) fn consent(board: &Board<'_, '_>, lean: impl Fn(StateId) -> i32) -> Outlook {
    let threshold = board.voter.threshold_against;
    let scale = f64::from(board.practice.sight.unknown.max(1));
    let likely: StateSet = board.view.rules().state_ids().filter(|id| lean(*id) > threshold).collect();
    let each = board.view.rules().state_ids().map(|id| logistic(f64::from(lean(id) - threshold) / scale));
    Outlook {
        members: u8::try_from(likely.len()).unwrap_or(u8::MAX),
        population: board.share_of(likely),
        chance: each.product(),
    }
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}
