//! Council: the Presidency puts items to the vote; roll-call in Presidency order; what each result leads to.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::bargain::{negotiable, withdraw};
use crate::game::coreper;
use crate::game::council::{self, changes, rule};
use crate::game::event::{
    BeijingEvent, Cause, ClockEvent, CommissionEvent, Event, MeasureEvent, MemberEvent, TableEvent, VoteEvent,
};
use crate::game::instructions;
use crate::game::rulebook::{Indicator, LineMoves};
use crate::game::sorting::{Sorted, approves, held, minding, sorted, withdrawable};
use crate::game::state::step::council::{APPROVAL, DRAW, ITEMS};
use crate::game::state::{Amendment, Ballot, Gate, Item, ItemStage, Line, Phase, State, Topic};
use crate::law::aci;
use crate::law::aci::step::Step;
use crate::law::ballot::Vote;
use crate::law::comitology;
use crate::law::tally::tally;

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    if state.step == DRAW {
        let next = if withdrawable(state).next().is_some() { APPROVAL } else { ITEMS };
        return vec![Event::Vote(VoteEvent::AgendaDrawn), Event::Clock(ClockEvent::Stepped(next))];
    }
    if state.step == APPROVAL {
        let waits = state.rules.state_ids().any(|id| approves(state, id));
        return if waits { Vec::new() } else { vec![Event::Clock(ClockEvent::Stepped(ITEMS))] };
    }
    if let Some(ballot) = &state.floor.ballot {
        return if ballot.done == state.states() { close(state, ballot) } else { Vec::new() };
    }
    let Some(agenda) = state.floor.agenda.first() else {
        return vec![Event::Clock(ClockEvent::PhaseBegan(Phase::Committee))];
    };
    let topic = agenda.item.topic();
    let opened = |item, gate, rule| vec![Event::Vote(VoteEvent::BallotOpened { item, gate, rule })];
    match agenda.stage {
        ItemStage::Open if matches!(agenda.item, Item::Publication(_)) => {
            return opened(agenda.item, Gate::Council, rule(&state.rules, agenda.item));
        }
        // Consensus is no vote: each member is asked whether it objects.
        ItemStage::Open if !agenda.item.decides() => {
            return opened(agenda.item, Gate::Consensus, rule(&state.rules, agenda.item));
        }
        ItemStage::Open => {
            return match sorted(state, agenda.item) {
                Sorted::WithoutDebate => without_debate(state, agenda.item),
                Sorted::New => vec![put_off(state, topic)],
                Sorted::Debated => Vec::new(),
            };
        }
        ItemStage::Concluding => return opened(agenda.item, Gate::Consensus, rule(&state.rules, agenda.item)),
        ItemStage::Put => {}
    }
    let amendment = (agenda.item == Item::Determination).then(|| most_backed(state)).flatten();
    let item = amendment.map_or(agenda.item, Item::Amendment);
    opened(item, Gate::Council, rule(&state.rules, item))
}

/// An item without notice waits, because of those who do not agree that it be added (RoP 3(7)).
fn put_off(state: &State, topic: Topic) -> Event {
    let minding = minding(&coreper::collected(state, topic, state.round));
    Event::Vote(VoteEvent::PutOff { topic, minding })
}

/// An A item is adopted as it lies (RoP 3(6)).
fn without_debate(state: &State, item: Item) -> Vec<Event> {
    let mut events = vec![Event::Vote(VoteEvent::AdoptedWithoutDebate(item))];
    events.extend(consequences(state, item, true));
    events.extend(agreed(state, item));
    events
}

/// The Council adopts the Presidency's text: it amends the proposal by the same majority (Art. 5(5)).
fn as_presented(state: &State) -> Vec<Event> {
    let (Some(text), Some(proposal)) = (state.floor.text, council::proposal(state)) else { return Vec::new() };
    let mut events = Vec::new();
    let terms = text.terms();
    if terms != proposal.terms() {
        events.push(Event::Commission(CommissionEvent::Procedure(Step::AmendProposal { terms })));
    }
    if text.scope != proposal.scope {
        events.push(Event::Vote(VoteEvent::AmendmentCarried(Amendment::Scope(text.scope))));
    }
    events
}

/// What it is worth that the Council made a determination without a roll-call.
fn agreed(state: &State, item: Item) -> Option<Event> {
    let by = state.rules.politics.council.concluded;
    let (which, cause) = (Indicator::Cohesion, Cause::Determination);
    (item == Item::Determination && by != 0).then_some(Event::Clock(ClockEvent::Moved { which, cause, by }))
}

/// The amendment with the most movers, then the most people behind them, then the first in the list.
///
/// One amendment is voted a month: the Presidency takes the one with the widest support.
fn most_backed(state: &State) -> Option<Amendment> {
    let table = state.rules.population_table(state.month)?;
    let weight = |movers: StateSet| (movers.len(), table.table.total(movers));
    // What the Commission changed itself in the meantime is not voted on any more.
    let still = |amendment: Amendment| changes(&state.procedure, state.floor.scope, amendment);
    let open = state.floor.amendments.iter().rev().filter(|(amendment, _)| still(*amendment));
    let best = open.max_by_key(|(_, movers)| weight(*movers));
    best.map(|(amendment, _)| *amendment)
}

/// What a ballot that all have voted in comes to.
pub(in crate::game) fn close(state: &State, ballot: &Ballot) -> Vec<Event> {
    let Some(table) = state.rules.population_table(state.month) else { return Vec::new() };
    let votes = ballot.votes;
    let closed = |carried, opinion| {
        Event::Vote(VoteEvent::BallotClosed { item: ballot.item, gate: ballot.gate, carried, opinion, votes })
    };
    match ballot.gate {
        Gate::Committee | Gate::Appeal => {
            let opinion = comitology::opinion(&table.table, &votes).opinion;
            std::iter::once(closed(opinion == comitology::Opinion::Positive, Some(opinion)))
                .chain(leaks(state, ballot))
                .chain(delegated(state, ballot))
                .collect()
        }
        // The Presidency noted a majority, and the note does not stand: nothing was voted, so nothing was lost.
        Gate::Consensus if ballot.item.decides() && !stands(ballot, &table.table) => {
            let free = state.floor.agenda.first().is_some_and(|agenda| !agenda.forced);
            let kept = if free { held(state, ballot.item.topic()) } else { Vec::new() };
            std::iter::once(closed(false, None)).chain(kept).collect()
        }
        Gate::Council | Gate::Consensus => {
            let carried = tally(ballot.rule, &table.table, &votes).adopted;
            let mut events = vec![closed(carried, None)];
            events.extend(leaks(state, ballot));
            events.extend(below_stands(state, ballot));
            events.extend(delegated(state, ballot));
            events.extend(stated(state, ballot));
            events.extend((ballot.gate == Gate::Consensus).then(|| agreed(state, ballot.item)).flatten());
            events.extend(consequences(state, ballot.item, carried));
            events
        }
    }
}

/// How some voted becomes known outside, of large members sooner; each draw is a state's own for a topic and a month.
fn leaks(state: &State, ballot: &Ballot) -> Option<Event> {
    let rules = &state.rules.politics.council;
    let table = state.rules.population_table(state.month).filter(|_| rules.is_foggy() && ballot.item.decides())?;
    let topic = ballot.item.topic();
    let number = u8::try_from(topic.index()).unwrap_or(0);
    let falls = |id: &StateId| {
        let chance = (rules.known + rules.known_people * table.table.share(*id) / 100).min(rules.known_most);
        let key = Key::new(state.round, Purpose::Known).actor(id.0).subject(number);
        Stream::new(state.seed, key).chance(chance)
    };
    let who: StateSet = ballot.votes.participating().iter().filter(falls).collect();
    (!who.is_empty()).then_some(Event::Vote(VoteEvent::BecameKnown { topic, who }))
}

/// Whether the Presidency's note that there is a majority stands: those who are silent are enough, beside who has an abstention or a no
/// recorded. Where they are, no majority of the members is left that could ask for the vote (RoP 11(1)).
fn stands(ballot: &Ballot, table: &crate::law::population::Table) -> bool {
    tally(ballot.rule, table, &ballot.votes).adopted
}

/// What statements to the minutes cost: each says that those who go along do not like all of it.
fn stated(state: &State, ballot: &Ballot) -> Option<Event> {
    let rules = &state.rules.politics.council;
    if !ballot.item.decides() {
        return None;
    }
    let by = (rules.statement * ballot.statements().len().try_into().unwrap_or(0)).min(rules.statements);
    let (which, cause) = (Indicator::Credibility, Cause::Statement);
    (by != 0).then_some(Event::Clock(ClockEvent::Moved { which, cause, by: -by }))
}

/// What it costs those who voted below the stand that they had shown.
fn below_stands(state: &State, ballot: &Ballot) -> Vec<Event> {
    if !ballot.item.decides() {
        return Vec::new();
    }
    let topic = ballot.item.topic();
    let mut events = Vec::new();
    for (id, stand) in coreper::below(state, topic, &ballot.votes) {
        events.push(Event::Member(MemberEvent::VotedBelow { state: id, topic, stand }));
        let price = coreper::price_below(&state.rules, stand);
        if price.cohesion != 0 {
            let (which, cause, by) = (Indicator::Cohesion, Cause::BelowStand, -price.cohesion);
            events.push(Event::Clock(ClockEvent::Moved { which, cause, by }));
        }
    }
    events
}

/// What the votes of delegations with instructions were under them.
fn delegated(state: &State, ballot: &Ballot) -> impl Iterator<Item = Event> {
    let (topic, gate) = (ballot.item.topic(), ballot.gate);
    let of = move |id: StateId| {
        let (vote, told) = (ballot.vote(id)?, instructions::on(state, id, ballot.item)?);
        let shown = state.nation(id).stands[topic.index()].filter(|(round, _)| *round == state.round);
        Some(Event::Member(MemberEvent::Delegated {
            state: id,
            topic,
            gate,
            vote,
            told: told.vote(),
            stand: shown.map(|(_, stand)| stand),
            authority: told.authority(vote),
            wanted: told.is_what_was_wanted(),
        }))
    };
    state.setup.briefed.iter().filter_map(of)
}

fn consequences(state: &State, item: Item, carried: bool) -> Vec<Event> {
    let politics = &state.rules.politics;
    let moved = |which, cause, by| Event::Clock(ClockEvent::Moved { which, cause, by });
    match (item, carried) {
        (Item::Determination, true) => {
            let mut events = as_presented(state);
            events.extend([
                Event::Commission(CommissionEvent::Procedure(Step::Determine)),
                Event::Commission(CommissionEvent::Procedure(Step::Engage)),
                moved(Indicator::Credibility, Cause::Determination, politics.prices.credibility_steps.carried),
                moved(Indicator::Cohesion, Cause::Determination, politics.prices.cohesion_steps.carried),
            ]);
            events
        }
        (Item::Determination, false) => vec![
            Event::Commission(CommissionEvent::Procedure(Step::LoseVote)),
            moved(Indicator::Credibility, Cause::Lost, politics.prices.credibility_steps.lost),
            moved(Indicator::Cohesion, Cause::Lost, politics.prices.cohesion_steps.lost),
        ],
        (Item::Amendment(amendment), true) => amend(state, amendment),
        (Item::Mandate(terms), true) => vec![Event::Table(TableEvent::Mandated(terms))],
        (Item::Agreement(terms), true) => vec![
            Event::Table(TableEvent::Concluded(terms)),
            Event::Beijing(BeijingEvent::SuspendedByAgreement(negotiable(state))),
            moved(Indicator::Cohesion, Cause::Agreement, politics.prices.cohesion_steps.agreement),
        ],
        (Item::Agreement(_), false) => {
            let mut events = vec![Event::Table(TableEvent::ConclusionRefused)];
            events.extend(withdraw(state));
            events
        }
        (Item::Fund(fund), true) => {
            let by = politics.fund.cohesion.adopted;
            vec![Event::Measure(MeasureEvent::Funded(fund)), moved(Indicator::Cohesion, Cause::Fund, by)]
        }
        (Item::Fund(_), false) => vec![moved(Indicator::Cohesion, Cause::Fund, politics.fund.cohesion.refused)],
        (Item::Listing, true) => vec![
            Event::Measure(MeasureEvent::Listed { by: state.floor.listing.flatten() }),
            moved(Indicator::Face, Cause::Listing, -politics.listing.face),
            moved(Indicator::Credibility, Cause::Listing, politics.listing.credibility.adopted),
        ],
        (Item::Listing, false) => {
            vec![moved(Indicator::Credibility, Cause::Listing, politics.listing.credibility.prevented)]
        }
        (Item::Conclusions(line), true) => {
            let LineMoves { cohesion, credibility } = match line {
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
        (Item::Publication(topic), true) => published(state, topic),
        (Item::Amendment(_) | Item::Mandate(_) | Item::Publication(_), false)
        | (Item::OpenVote(_) | Item::Draft(_), _) => Vec::new(),
    }
}

/// How each voted last on a topic is made public: the Union is known to stand by it, and so is each member.
fn published(state: &State, topic: Topic) -> Vec<Event> {
    let how = |wanted: Vote| {
        let last = |id: &StateId| state.nation(*id).voted[topic.index()].map(|(_, vote)| vote) == Some(wanted);
        state.rules.state_ids().filter(last).collect()
    };
    let (in_favour, against) = (how(Vote::For), how(Vote::Against));
    let (which, cause, by) =
        (Indicator::Credibility, Cause::Published, state.rules.politics.council.publish.credibility);
    let moved = (by != 0).then_some(Event::Clock(ClockEvent::Moved { which, cause, by }));
    std::iter::once(Event::Vote(VoteEvent::Published { topic, in_favour, against })).chain(moved).collect()
}

fn amend(state: &State, amendment: Amendment) -> Vec<Event> {
    let aci::Phase::Proposal { terms, .. } = state.procedure.phase() else { return Vec::new() };
    let terms = match amendment {
        Amendment::Scope(_) => terms,
        Amendment::Indicative(months) => aci::Terms { indicative_months: months, ..terms },
        Amendment::Reparation(true) => aci::Terms { reparation: aci::Reparation::Requested, ..terms },
        Amendment::Reparation(false) => aci::Terms { reparation: aci::Reparation::NotRequested, ..terms },
    };
    vec![
        Event::Commission(CommissionEvent::Procedure(Step::AmendProposal { terms })),
        Event::Vote(VoteEvent::AmendmentCarried(amendment)),
    ]
}
