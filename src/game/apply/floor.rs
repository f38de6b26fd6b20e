//! The floor: amendments, agendas, ballots, drafts.

use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::council;
use crate::game::event::Event;
use crate::game::state::{Amendment, Ballot, Fault, Item, State, VoteReason};
use crate::law::ballot::{Proxy, Refusal, Vote};

pub(super) fn apply(state: &mut State, event: &Event) {
    let fault = match event {
        Event::AmendmentMoved { state: id, amendment } => second(state, *id, *amendment),
        Event::Suggested { state: id, suggestion } => {
            // A state's newest suggestion takes the place of its older one.
            state.floor.suggestions.retain(|(other, _)| other != id);
            full(state.floor.suggestions.try_push((*id, *suggestion)).is_err())
        }
        Event::StrawAsked { topic, .. } if state.floor.straws.contains(topic) => None,
        Event::StrawAsked { topic, .. } => full(state.floor.straws.try_push(*topic).is_err()),
        Event::VoteRequested { state: by, topic } => {
            match by {
                Some(id) => state.floor.requests[topic.index()].insert(*id),
                None => state.floor.commission_requests |= 1 << topic.index(),
            }
            None
        }
        Event::Put(_) => with_item(state, |agenda| agenda.put = true),
        Event::Held(_) => drop_item(state),
        Event::BallotOpened { item, gate, rule } => {
            state.floor.ballot = Some(Ballot::open(*item, *gate, *rule, state.states()));
            None
        }
        Event::Cast { state: id, vote, reason, confidence } => cast(state, *id, *vote, (*reason, *confidence)),
        Event::StayedAway(id) => away(state, *id, None),
        Event::ProxyGiven { from, to } => away(state, *from, Some(*to)),
        Event::BallotClosed { item, carried, .. } => closed(state, *item, *carried),
        Event::AgendaDrawn => {
            let agenda = council::agenda(state).collect();
            state.floor.agenda = agenda;
            None
        }
        _ => {
            plain(state, event);
            None
        }
    };
    state.fault = state.fault.or(fault);
}

/// What cannot go wrong.
fn plain(state: &mut State, event: &Event) {
    let floor = &mut state.floor;
    match event {
        Event::Planned(months) => floor.planned = *months,
        Event::ScopeProposed(scope) | Event::AmendmentCarried(Amendment::Scope(scope)) => floor.scope = Some(*scope),
        Event::Tabled(draft) => {
            floor.draft = Some(*draft);
            floor.appeal = false;
            floor.suggestions.clear();
        }
        Event::Coordinated { gain } => {
            floor.coordinated = true;
            state.union.g7 = (state.union.g7 + gain).min(crate::base::share::WHOLE);
        }
        Event::FundProposed(fund) => {
            floor.fund = Some(*fund);
            state.nations.iter_mut().for_each(|nation| nation.asked_fund = false);
        }
        // The first proposal of a month stands for all: the list is the same.
        Event::ListingProposed { by } => floor.listing = floor.listing.or(Some(*by)),
        Event::ConclusionsTabled(line) => floor.conclusions = Some(*line),
        Event::ChoiceOpened => floor.choice = true,
        Event::Appealed => {
            floor.choice = false;
            floor.appeal = true;
        }
        Event::Withdrawn { .. } => {
            floor.choice = false;
            floor.appeal = false;
            floor.draft = None;
        }
        _ => {}
    }
}

fn full(is_full: bool) -> Option<Fault> {
    is_full.then_some(Fault::Full)
}

fn second(state: &mut State, id: StateId, amendment: Amendment) -> Option<Fault> {
    if let Some((_, movers)) = state.floor.amendments.iter_mut().find(|(other, _)| *other == amendment) {
        movers.insert(id);
        return None;
    }
    full(state.floor.amendments.try_push((amendment, StateSet::of(id))).is_err())
}

fn with_item(state: &mut State, change: impl FnOnce(&mut crate::game::state::Agenda)) -> Option<Fault> {
    match state.floor.agenda.first_mut() {
        Some(agenda) => {
            change(agenda);
            None
        }
        None => Some(Fault::Unexpected),
    }
}

fn drop_item(state: &mut State) -> Option<Fault> {
    state.floor.agenda.pop_at(0).is_none().then_some(Fault::Unexpected)
}

/// A member votes, and with it the one that it acts for (TFEU 239; the game lets the holder cast both alike).
fn cast(state: &mut State, id: StateId, vote: Vote, said: (VoteReason, u8)) -> Option<Fault> {
    let Some(ballot) = &mut state.floor.ballot else { return Some(Fault::Unexpected) };
    let both = [Some(id), ballot.votes.principal_of(id)];
    let mut fault = None;
    for member in both.into_iter().flatten() {
        fault = fault.or(ballot.votes.cast(member, vote).err());
        ballot.done.insert(member);
    }
    ballot.said[id.index()] = said;
    fault.map(Fault::Ballot)
}

fn away(state: &mut State, id: StateId, proxy: Option<StateId>) -> Option<Fault> {
    let Some(ballot) = &mut state.floor.ballot else { return Some(Fault::Unexpected) };
    let mut result: Result<(), Refusal> = ballot.votes.leave(id);
    if let (Ok(()), Some(holder)) = (result, proxy) {
        result = ballot.votes.give_proxy(Proxy { holder, principal: id });
    }
    ballot.done.insert(id);
    result.err().map(Fault::Ballot)
}

/// Votes become public record; the item leaves the agenda, unless only its amendment or its opening was voted on.
fn closed(state: &mut State, item: Item, carried: bool) -> Option<Fault> {
    let Some(ballot) = state.floor.ballot.take() else { return Some(Fault::Unexpected) };
    let topic = item.topic().index();
    let counts = match item {
        Item::Determination
        | Item::Mandate(_)
        | Item::Agreement(_)
        | Item::Draft(_)
        | Item::Fund(_)
        | Item::Listing => true,
        Item::Amendment(_) | Item::OpenVote(_) | Item::Straw(_) | Item::Conclusions(_) => false,
    };
    for id in state.rules.state_ids() {
        let vote = ballot.vote(id);
        if counts && let Some(vote) = vote {
            state.nations[id.index()].voted[topic] = Some((state.round, vote));
        }
        if let (Item::Straw(_), Some(vote)) = (item, vote) {
            state.nations[id.index()].declared[topic] = Some(vote);
        }
    }
    match item {
        Item::Straw(_) => state.floor.straws.pop_at(0).is_none().then_some(Fault::Unexpected),
        Item::Amendment(_) => {
            state.floor.amendments.clear();
            None
        }
        Item::OpenVote(_) if carried => with_item(state, |agenda| {
            agenda.put = true;
            agenda.forced = true;
        }),
        Item::Determination => {
            state.floor.lost += u8::from(!carried);
            drop_item(state)
        }
        Item::Mandate(_) => {
            state.bargain.recommended = None;
            drop_item(state)
        }
        Item::Fund(_) => {
            state.floor.fund = None;
            drop_item(state)
        }
        Item::Listing => {
            state.floor.listing = None;
            drop_item(state)
        }
        Item::Conclusions(_) => {
            state.floor.conclusions = None;
            None
        }
        Item::OpenVote(_) | Item::Agreement(_) => drop_item(state),
        Item::Draft(_) => None,
    }
}
