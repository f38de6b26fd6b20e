//! Council: the Presidency puts items to the vote; roll-call in Presidency order; what each result leads to.

use crate::base::calendar::Date;
use crate::base::ids::{Seat, StateId};
use crate::base::set::StateSet;
use crate::game::command::{Command, Verb};
use crate::game::event::{Cause, Event};
use crate::game::legal::{Domain, Kind, Slot, Unit};
use crate::game::phase::members::VOTES;
use crate::game::phase::terms;
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::{Indicator, Rulebook};
use crate::game::state::{Agenda, Amendment, Ballot, Gate, Item, Line, Phase, State, Topic, VoteReason};
use crate::game::turn;
use crate::game::view::View;
use crate::law::aci::step::Step;
use crate::law::aci::{self, COUNCIL_MOST_DAYS};
use crate::law::ballot::Proxy;
use crate::law::comitology;
use crate::law::decision::{By, Decision};
use crate::law::rule::Rule;
use crate::law::tally::tally;

const DRAW: u16 = 0;
const ITEMS: u16 = 1;

/// Whether an item on a topic lies before the Council.
pub(in crate::game) fn is_pending(state: &State, topic: Topic) -> bool {
    match topic {
        Topic::Determination => matches!(state.procedure.phase(), aci::Phase::Proposal { .. }),
        Topic::Package => false,
        Topic::Mandate => state.bargain.recommended.is_some(),
        Topic::Agreement => state.bargain.agreed.is_some() && state.bargain.consent,
        Topic::Fund => state.floor.fund.is_some(),
        Topic::Listing => state.floor.listing.is_some(),
    }
}

/// This month's agenda, in order: mandate, determination, agreement, fund, listing.
pub(in crate::game) fn agenda(state: &State) -> impl Iterator<Item = Agenda> + '_ {
    let determination = is_pending(state, Topic::Determination).then_some(Item::Determination);
    let mandate = state.bargain.recommended.map(Item::Mandate);
    let agreement = state.bargain.agreed.filter(|_| state.bargain.consent).map(Item::Agreement);
    let fund = state.floor.fund.map(Item::Fund);
    let listing = state.floor.listing.map(|_| Item::Listing);
    [mandate, determination, agreement, fund, listing].into_iter().flatten().map(|item| Agenda {
        item,
        requested: state.floor.requests[item.topic().index()],
        by_commission: state.floor.commission_requests & (1 << item.topic().index()) != 0,
        forced: item == Item::Determination && is_last_chance(state),
        put: false,
    })
}

/// The day of the month on which the Council meets.
pub(in crate::game) const MEETS: u8 = 15;

/// Whether the first vote can wait no longer: the ten weeks end before the Council meets again (Art. 5(6)), or the game does.
/// A proposal that failed once comes back when the Presidency counts a majority or the members ask.
fn is_last_chance(state: &State) -> bool {
    let aci::Phase::Proposal { submitted, votes_lost: 0, .. } = state.procedure.phase() else { return false };
    is_last_meeting(state, submitted) || state.is_last_round()
}

/// Whether this month's meeting is the last one within ten weeks of a proposal.
pub(in crate::game) fn is_last_meeting(state: &State, submitted: Date) -> bool {
    let until = submitted.plus_days(COUNCIL_MOST_DAYS);
    state.month.day(MEETS) <= until && state.month.plus(1).day(MEETS) > until
}

pub(in crate::game) fn open(view: &View<'_>, verb: Verb) -> Result<(), Refusal> {
    let Some(agenda) = view.agenda_item() else { return Err(Refusal::Nothing(Missing::Item)) };
    if view.me() != Some(view.chair()) {
        return Err(Refusal::NotYourTurn(Some(view.chair())));
    }
    if verb == Verb::Hold && agenda.forced {
        return Err(Refusal::MustPut(agenda.item.topic()));
    }
    Ok(())
}

pub(in crate::game) fn open_ballot(view: &View<'_>, verb: Verb) -> Result<(), Refusal> {
    if !view.is_awaited() {
        return Err(Refusal::NotYourTurn(if view.setup().sealed { None } else { view.voter() }));
    }
    match (verb, view.gate()) {
        (Verb::GiveProxy, Some(Gate::Council)) if holders(view).is_empty() => Err(Refusal::Nothing(Missing::State)),
        (Verb::GiveProxy, Some(Gate::Council)) | (Verb::Vote, _) => Ok(()),
        (Verb::GiveProxy, _) | (_, Some(Gate::Straw)) => Err(Refusal::NotInPhase(Phase::Council)),
        (_, _) => Ok(()),
    }
}

pub(in crate::game) fn domain(view: &View<'_>, slot: Slot) -> Domain {
    match slot {
        Slot::Vote => Domain::One { of: Kind::Vote, ids: 0b111, default: 1 },
        Slot::Reason => Domain::one(Kind::Reason, (1 << VoteReason::ALL.len()) - 1),
        Slot::Confidence => Domain::Number { min: 0, max: 5, step: 1, unit: Unit::Confidence, default: 0 },
        _ => Domain::one(Kind::State, holders(view).bits()),
    }
}

/// Those who may still act for this member: present, yet to vote, acting for nobody else (TFEU 239).
fn holders(view: &View<'_>) -> StateSet {
    let Some(ballot) = &view.behind().floor.ballot else { return StateSet::EMPTY };
    let Some(me) = view.me() else { return StateSet::EMPTY };
    if view.setup().sealed || ballot.votes.principal_of(me).is_some() {
        return StateSet::EMPTY;
    }
    let later = view.states().minus(ballot.done).without(me);
    later.iter().filter(|id| ballot.votes.principal_of(*id).is_none()).collect()
}

pub(in crate::game) fn decide(state: &State, seat: Seat, command: &Command) -> Vec<Event> {
    let Some(me) = seat.state() else { return Vec::new() };
    match command.verb {
        Verb::Put => turn::agenda_item(state).map_or_else(Vec::new, |agenda| vec![Event::Put(agenda.item.topic())]),
        Verb::Hold => hold(state),
        Verb::StayAway => vec![Event::StayedAway(me)],
        Verb::GiveProxy => vec![Event::ProxyGiven { from: me, to: StateId(command.id(0)) }],
        _ => {
            let reason = VoteReason::ALL[usize::from(command.id(1)).min(VoteReason::ALL.len() - 1)];
            let confidence = u8::try_from(command.number(2)).unwrap_or(0);
            let vote = VOTES[usize::from(command.id(0)).min(2)];
            vec![Event::Cast { state: me, vote, reason, confidence }]
        }
    }
}

/// Held back, unless a member or the Commission asked for the vote: then the members decide by simple majority (RoP 11(1)).
fn hold(state: &State) -> Vec<Event> {
    let Some(agenda) = turn::agenda_item(state) else { return Vec::new() };
    let topic = agenda.item.topic();
    if agenda.requested.is_empty() && !agenda.by_commission {
        vec![Event::Held(topic)]
    } else {
        vec![Event::BallotOpened { item: Item::OpenVote(topic), gate: Gate::Council, rule: Rule::Simple }]
    }
}

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if state.step == DRAW {
        return vec![Event::AgendaDrawn, Event::Stepped(ITEMS)];
    }
    if let Some(ballot) = &state.floor.ballot {
        return if ballot.done == state.states() { close(state, ballot) } else { Vec::new() };
    }
    let Some(agenda) = state.floor.agenda.first() else { return vec![Event::PhaseBegan(Phase::Committee)] };
    if !agenda.put {
        return Vec::new();
    }
    let amendment = (agenda.item == Item::Determination).then(|| most_backed(state)).flatten();
    let item = amendment.map_or(agenda.item, Item::Amendment);
    vec![Event::BallotOpened { item, gate: Gate::Council, rule: rule(&state.rules, item) }]
}

/// The rule by which an item is decided: the law's own row for it, and the rulebook's for the determination.
#[must_use]
pub fn rule(rules: &Rulebook, item: Item) -> Rule {
    let decision = match item {
        // A study may ask what another rule would do.
        Item::Determination => return rules.determination,
        Item::Amendment(_) => Decision::DeterminationAmendment,
        Item::Mandate(_) => Decision::NegotiatingMandate,
        Item::Agreement(_) => Decision::Agreement,
        Item::Fund(_) => Decision::SolidarityFund,
        Item::Listing => Decision::SanctionsListing,
        Item::OpenVote(_) => Decision::OpenVote,
        Item::Conclusions(_) => Decision::Conclusions,
        Item::Straw(_) => Decision::StrawPoll,
        Item::Draft(_) => Decision::Package,
    };
    match decision.row().by {
        By::Council(rule) => rule,
        // Consensus: nobody objects.
        By::Consensus => Rule::Unanimity,
        By::Examination | By::Consultation | By::Sounding => Rule::QualifiedMajority,
    }
}

/// The amendment with the most movers, then the most people behind them, then the first in the list.
///
/// One amendment is voted a month: the Presidency takes the one with the widest support.
fn most_backed(state: &State) -> Option<Amendment> {
    let table = state.rules.population_table(state.month)?;
    let weight = |movers: StateSet| (movers.len(), table.table.total(movers));
    let best = state.floor.amendments.iter().rev().max_by_key(|(_, movers)| weight(*movers));
    best.map(|(amendment, _)| *amendment)
}

/// What a ballot that all have voted in comes to.
pub(in crate::game) fn close(state: &State, ballot: &Ballot) -> Vec<Event> {
    let Some(table) = state.rules.population_table(state.month) else { return Vec::new() };
    let votes = ballot.votes;
    let closed =
        |carried, opinion| Event::BallotClosed { item: ballot.item, gate: ballot.gate, carried, opinion, votes };
    match ballot.gate {
        Gate::Committee | Gate::Appeal => {
            let opinion = comitology::opinion(&table.table, &votes).opinion;
            vec![closed(opinion == comitology::Opinion::Positive, Some(opinion))]
        }
        Gate::Council | Gate::Straw => {
            let carried = tally(ballot.rule, &table.table, &votes).adopted;
            let mut events = vec![closed(carried, None)];
            events.extend(consequences(state, ballot.item, carried));
            events
        }
    }
}

fn consequences(state: &State, item: Item, carried: bool) -> Vec<Event> {
    let politics = &state.rules.politics;
    let moved = |which, cause, by| Event::Moved { which, cause, by };
    match (item, carried) {
        (Item::Determination, true) => vec![
            Event::Procedure(Step::Determine),
            Event::Procedure(Step::Engage),
            moved(Indicator::Credibility, Cause::Determination, politics.credibility_steps[1]),
            moved(Indicator::Cohesion, Cause::Determination, politics.cohesion_steps[0]),
        ],
        (Item::Determination, false) => vec![
            Event::Procedure(Step::LoseVote),
            moved(Indicator::Credibility, Cause::Lost, politics.credibility_steps[2]),
            moved(Indicator::Cohesion, Cause::Lost, politics.cohesion_steps[1]),
        ],
        (Item::Amendment(amendment), true) => amend(state, amendment),
        (Item::Mandate(terms), true) => vec![Event::Mandated(terms)],
        (Item::Agreement(terms), true) => vec![
            Event::Concluded(terms),
            Event::SuspendedByAgreement(crate::game::phase::beijing::negotiable(state)),
            moved(Indicator::Cohesion, Cause::Agreement, politics.cohesion_steps[3]),
        ],
        (Item::Agreement(_), false) => {
            let mut events = vec![Event::ConclusionRefused];
            events.extend(terms::withdraw(state));
            events
        }
        (Item::Fund(fund), true) => {
            let by = politics.fund_rules.cohesion[0];
            vec![Event::Funded(fund), moved(Indicator::Cohesion, Cause::Fund, by)]
        }
        (Item::Fund(_), false) => vec![moved(Indicator::Cohesion, Cause::Fund, politics.fund_rules.cohesion[1])],
        (Item::Listing, true) => vec![
            Event::Listed { by: state.floor.listing.flatten() },
            moved(Indicator::Face, Cause::Listing, -politics.listing.face),
            moved(Indicator::Credibility, Cause::Listing, politics.listing.credibility[0]),
        ],
        (Item::Listing, false) => {
            vec![moved(Indicator::Credibility, Cause::Listing, politics.listing.credibility[1])]
        }
        (Item::Conclusions(line), true) => {
            let [cohesion, credibility] = match line {
                Line::Firm => politics.conclusions.firm,
                Line::Talks => politics.conclusions.talks,
            };
            vec![
                moved(Indicator::Cohesion, Cause::Conclusions, cohesion),
                moved(Indicator::Credibility, Cause::Conclusions, credibility),
            ]
        }
        (Item::Conclusions(_), false) => {
            vec![moved(Indicator::Cohesion, Cause::Conclusions, politics.conclusions.none)]
        }
        (Item::Amendment(_) | Item::Mandate(_), false) | (Item::OpenVote(_) | Item::Draft(_) | Item::Straw(_), _) => {
            Vec::new()
        }
    }
}

fn amend(state: &State, amendment: Amendment) -> Vec<Event> {
    let aci::Phase::Proposal { terms, .. } = state.procedure.phase() else { return Vec::new() };
    let terms = match amendment {
        Amendment::Scope(_) => terms,
        Amendment::Indicative(months) => aci::Terms { indicative_months: months, ..terms },
        Amendment::Reparation(true) => aci::Terms { reparation: aci::Reparation::Requested, ..terms },
        Amendment::Reparation(false) => aci::Terms { reparation: aci::Reparation::NotRequested, ..terms },
    };
    vec![Event::Procedure(Step::AmendProposal { terms }), Event::AmendmentCarried(amendment)]
}

/// The proxy of a member for another one.
pub(in crate::game) const fn proxy(from: StateId, to: StateId) -> Proxy {
    Proxy { holder: to, principal: from }
}
