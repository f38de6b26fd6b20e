//! Votes: the agenda, ballots, and what each member did in them.

use super::audience::{Audience, EVERYONE, NOT_BEIJING, UNION};
use crate::base::ids::StateId;
use crate::base::set::StateSet;
use crate::game::coreper::Report;
use crate::game::council;
use crate::game::state::{Amendment, Ballot, Fault, Gate, Item, ItemStage, State, Topic, VoteReason};
use crate::law;
use crate::law::ballot::{Proxy, Refusal, Vote};
use crate::law::comitology::Opinion;
use crate::law::rule::Rule;

/// What happens with items and ballots.
#[derive(Clone, PartialEq, Debug)]
pub enum VoteEvent {
    /// The working party reported on a file.
    Reported(Report),
    /// The Legal Service gave its opinion on the text of a file.
    OpinionGiven {
        /// On which file.
        topic: Topic,
        /// What it calls the legal risk, in basis points (the draw is in it).
        told: i32,
    },
    /// The agenda of the Council was drawn up.
    AgendaDrawn,
    /// The Presidency held an item back.
    Held(Topic),
    /// A ballot began.
    BallotOpened {
        /// On what.
        item: Item,
        /// Where.
        gate: Gate,
        /// By which rule.
        rule: Rule,
    },
    /// A vote was cast.
    Cast {
        /// Who.
        state: StateId,
        /// What.
        vote: Vote,
        /// Why, as it says itself.
        reason: VoteReason,
        /// How sure, 1 to 5; 0 not given.
        confidence: u8,
    },
    /// A member stayed away.
    StayedAway(StateId),
    /// A member gave its vote to another.
    ProxyGiven {
        /// Who.
        from: StateId,
        /// To whom.
        to: StateId,
    },
    /// A ballot ended.
    BallotClosed {
        /// On what.
        item: Item,
        /// Where.
        gate: Gate,
        /// Whether it carried (Council) or the opinion was positive.
        carried: bool,
        /// The opinion, in the examination procedure.
        opinion: Option<Opinion>,
        /// The votes.
        votes: law::ballot::Ballot,
    },
    /// The item was put to the vote.
    Put(Topic),
    /// The Presidency notes that there is a majority: silence is assent.
    Concluding(Topic),
    /// An item that is new this month waits for the next meeting (RoP 3(2) and (4)).
    PutOff {
        /// On what.
        topic: Topic,
        /// Who does not agree that it be added to the agenda (RoP 3(7)); nobody as those outside the table know it.
        minding: StateSet,
    },
    /// An A item was adopted without debate or vote (RoP 3(6)).
    AdoptedWithoutDebate(Item),
    /// A member lets this month's A items pass.
    ItemsApproved(StateId),
    /// A member had an A item withdrawn: it comes back to be debated (RoP 3(8)).
    ItemWithdrawn {
        /// On what.
        topic: Topic,
        /// By whom.
        by: StateId,
    },
    /// How some voted in the ballot that ended has become known outside the room.
    BecameKnown {
        /// On what.
        topic: Topic,
        /// Who.
        who: StateSet,
    },
    /// How each voted last on a topic was made public (RoP 9(2)(b)).
    Published {
        /// On what.
        topic: Topic,
        /// Who voted for.
        in_favour: StateSet,
        /// Who voted against.
        against: StateSet,
    },
    /// An amendment is in the text.
    AmendmentCarried(Amendment),
}

impl VoteEvent {
    /// Changes the state.
    pub(super) fn apply(&self, state: &mut State) {
        let fault = match self {
            Self::AgendaDrawn => {
                state.floor.agenda = council::agenda(state).collect();
                None
            }
            Self::OpinionGiven { topic, told } => advised(state, *topic, *told),
            Self::Put(_) => with_item(state, |agenda| agenda.stage = ItemStage::Put),
            Self::Concluding(_) => with_item(state, |agenda| agenda.stage = ItemStage::Concluding),
            Self::Held(_) | Self::PutOff { .. } => drop_item(state),
            Self::AdoptedWithoutDebate(item) => {
                // Who has the item not withdrawn goes along with it (RoP 3(6)).
                voted(state, *item, |_| Some(Vote::For));
                // That all went along is no secret.
                state.nations.iter_mut().for_each(|nation| nation.outside |= 1 << item.topic().index());
                decided(state, *item, true)
            }
            Self::ItemsApproved(id) => {
                state.floor.approved.insert(*id);
                None
            }
            Self::ItemWithdrawn { topic, by } => withdrawn(state, *topic, *by),
            Self::BallotOpened { item, gate, rule } => {
                state.floor.ballot = Some(Ballot::open(*item, *gate, *rule, state.states()));
                None
            }
            Self::Cast { state: id, vote, reason, confidence } => cast(state, *id, *vote, (*reason, *confidence)),
            Self::StayedAway(id) => away(state, *id, None),
            Self::ProxyGiven { from, to } => away(state, *from, Some(*to)),
            Self::BallotClosed { item, gate, carried, .. } => closed(state, (*item, *gate), *carried),
            Self::BecameKnown { topic, who } => {
                who.iter().for_each(|id| state.nations[id.index()].outside |= 1 << topic.index());
                None
            }
            Self::Published { topic, in_favour, .. } => {
                let fear = state.rules.politics.council.publish.fear;
                state.nations.iter_mut().for_each(|nation| nation.outside |= 1 << topic.index());
                in_favour.iter().for_each(|id| state.nations[id.index()].fears(fear));
                None
            }
            Self::AmendmentCarried(Amendment::Scope(scope)) => {
                state.floor.scope = Some(*scope);
                None
            }
            // What a report says is known by the stands that were shown.
            Self::Reported(_) | Self::AmendmentCarried(Amendment::Indicative(_) | Amendment::Reparation(_)) => None,
        };
        state.fault = state.fault.or(fault);
    }

    /// Who may know of it.
    pub(super) fn audience(&self, state: &State) -> Audience {
        match self {
            // Votes are the table's, unless sealed for teaching; then they are opened together. Who looks on has a seat in the room.
            Self::Cast { state: id, .. } | Self::StayedAway(id) | Self::ProxyGiven { from: id, .. } => {
                match state.setup.sealed {
                    true => Audience::only(*id),
                    false if state.rules.politics.council.is_foggy() => NOT_BEIJING,
                    false => EVERYONE,
                }
            }
            Self::ItemsApproved(id) => Audience::only(*id),
            // What is said at the table.
            Self::Reported(_) | Self::OpinionGiven { .. } | Self::ItemWithdrawn { .. } => UNION,
            Self::AgendaDrawn
            | Self::Held(_)
            | Self::Put(_)
            | Self::Concluding(_)
            | Self::PutOff { .. }
            | Self::AdoptedWithoutDebate(_)
            | Self::BallotOpened { .. }
            | Self::BallotClosed { .. }
            | Self::BecameKnown { .. }
            | Self::Published { .. }
            | Self::AmendmentCarried(_) => EVERYONE,
        }
    }
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

/// What the Legal Service says is about the text that lies there now.
fn advised(state: &mut State, topic: Topic, told: i32) -> Option<Fault> {
    let (text, draft) = (council::text(state), state.floor.draft);
    let opinions = &mut state.floor.opinions;
    opinions.asked &= !(1 << topic.index());
    match topic {
        Topic::Determination => opinions.text = text.map(|text| (text, told)),
        Topic::Package => opinions.draft = draft.map(|draft| (draft, told)),
        Topic::Mandate | Topic::Agreement | Topic::Fund | Topic::Listing => return Some(Fault::Unexpected),
    }
    None
}

fn drop_item(state: &mut State) -> Option<Fault> {
    state.floor.agenda.pop_at(0).is_none().then_some(Fault::Unexpected)
}

/// An A item leaves the agenda, and is debated when it comes back.
fn withdrawn(state: &mut State, topic: Topic, by: StateId) -> Option<Fault> {
    state.floor.agenda.retain(|agenda| !agenda.item.decides() || agenda.item.topic() != topic);
    state.floor.withdrawn |= 1 << topic.index();
    state.floor.approved.insert(by);
    state.nations[by.index()].capital -= state.rules.politics.council.withdrawn;
    None
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
fn closed(state: &mut State, (item, gate): (Item, Gate), carried: bool) -> Option<Fault> {
    let Some(ballot) = state.floor.ballot.take() else { return Some(Fault::Unexpected) };
    if gate == Gate::Consensus && item.decides() && !carried {
        // Nothing was voted: there is no majority to note. Where the item must be put, the Presidency calls the roll (RoP 11(1)).
        if !ballot.votes.against().is_empty() {
            overruled(state);
        }
        return with_item(state, |agenda| agenda.stage = ItemStage::Put);
    }
    if item.decides() {
        voted(state, item, |id| ballot.vote(id));
        let calms = state.rules.politics.council.statement_anger;
        for id in ballot.statements().iter() {
            let anger = &mut state.nations[id.index()].anger;
            *anger = (*anger - calms).max(0);
        }
    }
    decided(state, item, carried)
}

/// Where each member stood when the Council decided is remembered.
fn voted(state: &mut State, item: Item, vote: impl Fn(StateId) -> Option<Vote>) {
    let (round, topic) = (state.round, item.topic().index());
    for (nation, id) in state.nations.iter_mut().zip(state.rules.state_ids()) {
        if let Some(vote) = vote(id) {
            nation.voted[topic] = Some((round, vote));
            nation.outside &= !(1 << topic);
            nation.exposed &= !(1 << topic);
        }
    }
}

/// A Presidency that noted a majority to which a member said no is trusted less.
fn overruled(state: &mut State) {
    let (chair, by) = (state.chair(), state.rules.politics.council.overruled);
    state.nations[chair.index()].distrust += by;
}

/// What becomes of an item that was decided on, and of what was decided with it.
fn decided(state: &mut State, item: Item, carried: bool) -> Option<Fault> {
    if item.decides() {
        state.floor.debated &= !(1 << item.topic().index());
    }
    match item {
        Item::Amendment(_) => {
            state.floor.amendments.clear();
            None
        }
        Item::OpenVote(_) if carried => with_item(state, |agenda| {
            agenda.stage = ItemStage::Put;
            agenda.forced = true;
        }),
        Item::Determination => {
            state.floor.lost += u8::from(!carried);
            if carried {
                (state.floor.text, state.floor.text_outside) = (None, false);
            }
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
            drop_item(state)
        }
        Item::Publication(topic) => {
            state.floor.publish &= !(1 << topic.index());
            drop_item(state)
        }
        Item::OpenVote(_) | Item::Agreement(_) => drop_item(state),
        Item::Draft(_) => None,
    }
}
