//! The sum of a state: every term with its points. Positive argues for the act.
//!
//! The formula is that of the campaign's voter model (`politics.yaml`, section `voter`), where its coefficients stand
//! with their marks.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::ai::board::Board;
use crate::ai::note::VoteTerm;
pub(in crate::ai) use crate::ai::stance::Sum;
use crate::ai::stance::{self, Settling, Stance};
use crate::base::ids::StateId;
use crate::base::share::ratio;
use crate::game::rulebook::{Impact, MAX_STATES, Nation};
use crate::game::state::{
    Ballot, Draft, DraftKind, Fund, FundUse, Gate, Line, MeasureStage, NationState, PledgePromise, PledgeStage, Scope,
    Suspension, Terms, Text, Topic,
};
use crate::law::aci::Reparation;
use crate::law::ballot::Vote;

/// What is voted on, as far as a sum depends on it.
#[derive(Clone, Copy)]
pub(in crate::ai) enum Question<'d> {
    /// That coercion exists.
    Determination,
    /// A draft of the Commission, if it is known yet.
    Draft(Option<&'d Draft>),
    /// A mandate.
    Mandate(Option<Terms>),
    /// An agreement.
    Agreement(Option<Terms>),
    /// A fund, if it is known yet.
    Fund(Option<Fund>),
    /// A sanctions listing.
    Listing,
    /// Conclusions.
    Line(Line),
}

impl<'d> Question<'d> {
    /// What is asked on a topic, as it lies on the table.
    pub(in crate::ai) fn on(board: &Board<'d, '_>, topic: Topic) -> Self {
        match topic {
            Topic::Determination => Self::Determination,
            Topic::Package => Self::Draft(board.view.draft()),
            Topic::Mandate => Self::Mandate(board.view.bargain().recommended),
            Topic::Agreement => Self::Agreement(board.view.bargain().agreed),
            Topic::Fund => Self::Fund(board.view.floor().fund),
            Topic::Listing => Self::Listing,
        }
    }

    /// The topic of the question.
    pub(in crate::ai) const fn topic(&self) -> Topic {
        match self {
            Self::Determination | Self::Line(_) => Topic::Determination,
            Self::Draft(_) => Topic::Package,
            Self::Mandate(_) => Topic::Mandate,
            Self::Agreement(_) => Topic::Agreement,
            Self::Fund(_) => Topic::Fund,
            Self::Listing => Topic::Listing,
        }
    }
}

/// What a state thinks of a question, without the mood of a day.
pub(in crate::ai) fn sum(board: &Board<'_, '_>, me: StateId, question: Question<'_>, ballot: Option<&Ballot>) -> Sum {
    let mut sum = Sum::default();
    let Some(own) = board.view.own(me) else { return sum };
    match question {
        Question::Determination | Question::Draft(None) => act_against(board, me, own, question, ballot, &mut sum),
        Question::Draft(Some(draft)) => match draft.kind {
            DraftKind::Respond | DraftKind::Resume => act_against(board, me, own, question, ballot, &mut sum),
            DraftKind::Suspend | DraftKind::Terminate | DraftKind::Amend => stand_down(board, me, own, &mut sum),
        },
        Question::Mandate(terms) => mandate(board, me, own, terms, &mut sum),
        Question::Agreement(terms) => agreement(board, me, own, terms, &mut sum),
        Question::Fund(asked) => fund(board, me, own, asked, &mut sum),
        Question::Listing => {
            act_against(board, me, own, question, ballot, &mut sum);
            sum.add(VoteTerm::Unanimity, -board.voter.others.listing);
        }
        // Words cost less than acts: everybody can live with a line that is near its own.
        Question::Line(Line::Firm) => {
            act_against(board, me, own, Question::Determination, ballot, &mut sum);
            sum.add(VoteTerm::Readiness, board.voter.others.conclusions);
        }
        Question::Line(Line::Talks) => mandate(board, me, own, None, &mut sum),
    }
    bound(board, me, own, question.topic(), &mut sum);
    sum
}

/// A determination, a package, a resumption: standing up to Beijing.
fn act_against(
    board: &Board<'_, '_>,
    me: StateId,
    own: &NationState,
    question: Question<'_>,
    ballot: Option<&Ballot>,
    sum: &mut Sum,
) {
    let nation = &board.view.rules().nations[me.index()];
    *sum = stance::stands_up(
        board.voter,
        &Stance {
            posture: nation.posture,
            drift: own.posture,
            salience: nation.salience,
            injury: own.injury,
            delivers: board.delivers,
            cohesion: board.view.union().cohesion,
            fear: nation.fear,
            ladder: board.ladder,
            stick: own.fear + announced(board, me),
            anger: own.anger,
            favour: own.favour,
            received: own.received[question.topic().index()],
            cost: cost(board, me, question),
            expected: board.expected_for(question.topic(), ballot, Some(me)),
            camp: nation.camp,
            last: last_vote(own, question.topic(), ballot),
        },
    );
    sum.add(VoteTerm::Ukraine, board.ukraine(me));
    if matches!(question, Question::Determination) {
        text(board, me, sum);
    }
    if let Question::Draft(Some(draft)) = question {
        sum.add(VoteTerm::Breach, after_breach(board, draft));
    }
    if sum.total.abs() <= board.voter.waver.within {
        waver(board, me, question, sum);
    }
}

/// After a breach the house stands by what it said: to resume what was suspended, and to go further, for half a year.
fn after_breach(board: &Board<'_, '_>, draft: &Draft) -> i32 {
    let view = board.view;
    let broken = view.case().broken;
    if broken == 0 || view.round() >= broken + 6 {
        return 0;
    }
    let [resume, extend] = view.rules().politics.grounds.after_breach;
    match draft.kind {
        DraftKind::Resume => resume,
        DraftKind::Respond => extend,
        DraftKind::Suspend | DraftKind::Terminate | DraftKind::Amend => 0,
    }
}

/// Its last vote on the same file. Each draft is a file of its own: of drafts, only an appeal has been voted on before.
fn last_vote(own: &NationState, topic: Topic, ballot: Option<&Ballot>) -> Option<Vote> {
    let again = topic != Topic::Package || ballot.is_some_and(|ballot| ballot.gate == Gate::Appeal);
    own.voted[topic.index()].filter(|_| again).map(|(_, vote)| vote)
}

/// What those who waver look at: the case file, the length of the talks, and whether the package is in proportion.
fn waver(board: &Board<'_, '_>, me: StateId, question: Question<'_>, sum: &mut Sum) {
    match question {
        Question::Determination => {
            sum.add(VoteTerm::CaseFile, board.file());
            minds(board, me, (Topic::Determination, board.view.determination_doubt()), sum);
        }
        Question::Draft(Some(draft)) if draft.kind == DraftKind::Respond => {
            let waver = &board.voter.waver;
            let short = match draft.engaged {
                0 => waver.no_talks,
                1 => waver.short_talks,
                2 => 0,
                _ => waver.long_talks,
            };
            sum.add(VoteTerm::Engagement, short);
            let in_kind = !board.view.mirrored(draft.measures).is_empty();
            sum.add(VoteTerm::Mirrored, if in_kind { waver.mirrored } else { 0 });
            minds(board, me, (Topic::Package, board.view.package_doubt(draft)), sum);
            let middle = board.view.injury_range()[1].max(1);
            let over = board.view.package_value(draft.measures) - middle;
            sum.add(VoteTerm::Disproportion, -ratio(waver.disproportion, over.max(0), middle).min(waver.disproportion));
        }
        Question::Draft(_)
        | Question::Mandate(_)
        | Question::Agreement(_)
        | Question::Fund(_)
        | Question::Listing
        | Question::Line(_) => {}
    }
}

/// What legal risk moves in a member that wavers, down to a bound: by what the Legal Service says of the text, each as it minds the
/// law; where nobody has asked it, by what is said in the corridors.
fn minds(board: &Board<'_, '_>, me: StateId, (topic, doubt): (Topic, i32), sum: &mut Sum) {
    let rules = &board.view.rules().politics;
    let ([from, divisor], service) = (rules.grounds.minded, &rules.council.opinion);
    if divisor == 0 {
        return;
    }
    if service.open == 0 {
        return sum.add(VoteTerm::Doubt, -((doubt - from).max(0) / divisor).min(MOST_MINDED));
    }
    let law = i32::from(board.view.rules().nations[me.index()].law);
    match board.view.opinion(topic) {
        Some(told) if told < from => sum.add(VoteTerm::Opinion, service.sound),
        Some(told) => sum.add(VoteTerm::Opinion, -((told - from) * law / service.divisor.max(1)).min(MOST_MINDED)),
        None if doubt > from => sum.add(VoteTerm::Doubt, -service.unheard),
        None => {}
    }
}

/// What the text of a proposal moves: its scope, its period, its request for reparation.
fn text(board: &Board<'_, '_>, me: StateId, sum: &mut Sum) {
    let wavers = sum.total.abs() <= board.voter.waver.within;
    if let Some(text) = board.view.text() {
        sum.add(VoteTerm::Text, text_points(board, me, text, wavers));
    }
}

/// What a text moves in a member, by what everybody knows of it and whether it wavers.
pub(in crate::ai) fn text_points(board: &Board<'_, '_>, id: StateId, text: Text, wavers: bool) -> i32 {
    let rules = board.view.rules();
    let [narrow, wide, fear, hesitant, firm, reparation] = rules.politics.grounds.text;
    let nation = &rules.nations[id.index()];
    let feared = stance::fear(board.voter, nation.fear, board.ladder) * fear / 100;
    let mut points = match text.scope {
        Scope::Narrow => feared + if wavers { narrow } else { 0 },
        Scope::Wide => -feared + if wavers { wide } else { 0 },
        Scope::Ordinary => 0,
    };
    let longer = i32::from(text.months) - 6;
    points += if nation.posture < HESITANT { (hesitant * longer).min(MOST_PERIOD) } else { firm * longer };
    if text.reparation == Reparation::Requested {
        points += if nation.posture >= CHAMPION { reparation } else { 0 };
        points -= nation.fear * i32::from(reparation != 0) / 4;
    }
    points
}

/// The posture below which a member hesitates, and from which it is a champion, in points.
const HESITANT: i32 = 50;
const CHAMPION: i32 = 100;
/// The most that a long period wins, and the most that legal risk loses, in points.
const MOST_PERIOD: i32 = 10;
const MOST_MINDED: i32 = 25;

/// A fund: help where it is short or pays, solidarity, and a price for those that gain nothing.
fn fund(board: &Board<'_, '_>, me: StateId, own: &NationState, asked: Option<Fund>, sum: &mut Sum) {
    let asked = asked.unwrap_or(Fund { million: 1_000, used_for: FundUse::Both });
    let thousand = |million: i32, points: i32| points * million / 1_000;
    let short = ((9_300 - own.supply).max(0) / 60).min(40);
    let bears = (board.view.burden(me) / 20).min(40);
    sum.add(VoteTerm::Help, (thousand(asked.stocks(), short) + thousand(asked.costs(), bears)).min(90));
    sum.add(VoteTerm::Relief, own.injury / 60);
    sum.add(VoteTerm::Solidarity, board.solidarity + 20);
    sum.add(VoteTerm::Received, own.received[Topic::Fund.index()] * board.voter.received / 200);
    sum.add(VoteTerm::Frugal, -thousand(asked.million, board.voter.others.fund));
}

/// Sticks announced this month against this state: fear, and what they would destroy.
fn announced(board: &Board<'_, '_>, me: StateId) -> i32 {
    let rules = board.view.rules();
    let aimed = board.view.signals().iter().filter(|signal| signal.use_it && signal.targets.contains(me));
    let harm = |id: crate::base::ids::InstrumentId| -> i32 {
        let impacts = &rules.instruments[id.index()].impacts;
        impacts.iter().map(|impact| if let Impact::Fear(by) = impact { (*by).max(0) } else { 0 }).sum()
    };
    aimed.map(|signal| harm(signal.instrument) * board.voter.bonds.announced / 100).sum()
}

/// Points of cost: the first package in a determination, the draft itself in committee.
fn cost(board: &Board<'_, '_>, me: StateId, question: Question<'_>) -> i32 {
    match question {
        Question::Draft(Some(draft)) => board.view.package_cost(me, draft) / board.voter.cost.max(1),
        Question::Determination | Question::Draft(None) | Question::Mandate(_) | Question::Agreement(_) => {
            first_package(board, me) / board.voter.cost_determination.max(1)
        }
        // A list costs nothing at home but what Beijing answers.
        Question::Fund(_) | Question::Listing | Question::Line(_) => 0,
    }
}

/// What the measures of a first package would cost a state, in points.
fn first_package(board: &Board<'_, '_>, me: StateId) -> i32 {
    let rules = board.view.rules();
    let points = |nation: &Nation| -> i32 {
        let of = |cost: &i32, weight: &u8| cost * i32::from(*weight);
        let first = rules.measures.iter().filter(|measure| measure.stage == 1);
        first.flat_map(|measure| measure.cost.iter().zip(&nation.sectors)).map(|(cost, weight)| of(cost, weight)).sum()
    };
    let all = board.papers.first_package.get_or_init(|| {
        let mut all = [0; MAX_STATES];
        all.iter_mut().zip(&rules.nations).for_each(|(place, nation)| *place = points(nation));
        all
    });
    all[me.index()]
}

/// Suspending or ending measures: what was agreed is kept, and those who pay are glad.
fn stand_down(board: &Board<'_, '_>, me: StateId, own: &NationState, sum: &mut Sum) {
    let posture = board.view.rules().nations[me.index()].posture;
    let agreed = board.view.bargain().agreement.is_some();
    sum.add(VoteTerm::Readiness, if agreed { 110 } else { 0 });
    sum.add(VoteTerm::Position, -board.position(me, posture) / 4);
    sum.add(VoteTerm::Cost, own.cost / board.voter.cost.max(1));
}

/// A mandate: those who hurt want talks; those who stand firm want a mandate that holds.
fn mandate(board: &Board<'_, '_>, me: StateId, own: &NationState, terms: Option<Terms>, sum: &mut Sum) {
    let conclude = &board.voter.conclude;
    let posture = board.view.rules().nations[me.index()].posture + own.posture;
    let worth = terms.as_ref().map_or(4_000, |terms| board.worth(terms));
    sum.add(VoteTerm::Readiness, conclude.base + 20);
    sum.add(VoteTerm::Relief, own.injury / conclude.pain_divisor.max(1));
    let firm = (posture.max(0) / 10) * (worth - 4_500) / 1_500;
    sum.add(VoteTerm::Terms, firm.clamp(-60, 30));
    sum.add(VoteTerm::Position, posture.min(0) / 8);
}

/// An agreement, as the voter model says; below the Union's mandate it is refused.
fn agreement(board: &Board<'_, '_>, me: StateId, own: &NationState, terms: Option<Terms>, sum: &mut Sum) {
    let settling = Settling {
        posture: board.view.rules().nations[me.index()].posture + own.posture,
        injury: own.injury,
        worth: terms.as_ref().map_or(4_000, |terms| board.worth(terms)),
        breaches: i32::from(board.view.breaches()),
        relieved: terms.as_ref().map_or(0, |terms| relieved(own, terms)),
        below: board.view.mandate().zip(terms).is_some_and(|(mandate, terms)| !terms.at_least(&mandate)),
    };
    *sum = stance::settles(board.voter, &settling);
}

/// What it bears of measures that the terms suspend.
const fn relieved(own: &NationState, terms: &Terms) -> i32 {
    match terms.suspension {
        Suspension::None => 0,
        Suspension::Part => own.cost / 2,
        Suspension::All => own.cost,
    }
}

/// What it promised and what it said.
fn bound(board: &Board<'_, '_>, me: StateId, own: &NationState, topic: Topic, sum: &mut Sum) {
    let sign = |vote: Vote| match vote {
        Vote::For => 1,
        Vote::Abstain => 0,
        Vote::Against => -1,
    };
    let promised = board.view.pledges().find_map(|(_, pledge)| match pledge.promise {
        PledgePromise::Vote(of, vote) if of == topic && pledge.by == me && pledge.stage == PledgeStage::Accepted => {
            Some(vote)
        }
        _ => None,
    });
    match promised {
        // An abstention that was promised pulls the sum to where it abstains.
        Some(Vote::Abstain) => {
            let pledged = board.voter.bonds.pledge;
            sum.add(VoteTerm::Pledge, (-sum.total).clamp(-pledged, pledged));
        }
        Some(vote) => sum.add(VoteTerm::Pledge, sign(vote) * board.voter.bonds.pledge),
        None => {}
    }
    if let Some(vote) = own.declared[topic.index()] {
        sum.add(VoteTerm::Word, sign(vote) * board.voter.bonds.word);
    }
}

/// The measures that apply, for those who ask whether anything does.
pub(in crate::ai) fn measures_apply(board: &Board<'_, '_>) -> bool {
    !board.view.measures_in(MeasureStage::Applies).is_empty()
}
