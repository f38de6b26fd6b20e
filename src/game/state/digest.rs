//! The digest of a state: every field, taken apart exhaustively, so that a new one cannot be forgotten.

use super::{
    Act, Agenda, Agreement, Amendment, Answers, Ballot, Bargain, CaseState, ChinaState, Confided, Confidence, Coreper,
    Draft, EvidenceState, Fault, Floor, Fund, FundState, InstrumentState, Item, MeasureState, Move, NationState,
    Opinions, Pledge, PledgeCondition, PledgePromise, Setup, State, Suggestion, SupplyState, Terms, Text, UnionState,
};
use crate::base::digest::{Digest, Digester};
use crate::base::set::StateSet;
use crate::law::ballot::Vote;

impl State {
    /// The digest of the state, without the rulebook, which a save embeds.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let mut into = Digester::new();
        let Self {
            rules: _,
            seed,
            setup,
            round,
            rounds,
            month,
            phase,
            step,
            ended,
            streaks,
            union,
            china,
            nations,
            supply,
            instruments,
            signals,
            moves,
            measures,
            evidence,
            procedure,
            floor,
            bargain,
            case,
            fund,
            listed,
            pledges,
            dealt,
            told,
            fault,
        } = self;
        let Setup { length, rounds: asked, truce, briefed, sealed, coreper } = setup;
        into.put(*seed);
        into.put_all(&[*length as u8, *truce as u8, u8::from(*sealed), *phase as u8]);
        into.put_all(&[*asked, *round, *rounds, month.0, *step]);
        into.put(*briefed);
        if *coreper != Coreper::Absent {
            into.put(*coreper as u8);
        }
        into.put(ended.map(|id| id.0));
        into.put_all(streaks);
        feed_union(&mut into, union);
        let ChinaState { pain, face, resolve, breaches } = china;
        into.put_all(&[*pain, *face, *resolve, i32::from(*breaches)]);
        for nation in nations {
            feed_nation(&mut into, nation);
        }
        feed_supply(&mut into, supply);
        for InstrumentState { active, used, since, targets } in instruments {
            into.put_all(&[u16::from(*active), u16::from(*used), *since]);
            into.put(*targets);
        }
        for list in [&signals[..], &moves[..]] {
            into.put(list.len() as u64);
            for Move { instrument, targets, use_it, announced } in list {
                into.put_all(&[instrument.0, u8::from(*use_it), u8::from(*announced)]);
                into.put(*targets);
            }
        }
        for MeasureState { stage, from, age, sunset, spared } in measures {
            into.put_all(&[*stage as u16, *from, *age, *sunset]);
            into.put(*spared);
        }
        for EvidenceState { found, filed, by, contested } in evidence {
            into.put_all(&[u8::from(*found), u8::from(*filed), u8::from(*contested)]);
            into.put(by.map(|id| id.0));
        }
        into.put(procedure);
        feed_floor(&mut into, floor);
        feed_bargain(&mut into, bargain);
        feed_case(&mut into, *case);
        let FundState { spent, stocks, costs, covered, months } = fund;
        into.put_all(&[*spent, *stocks, *costs, *covered, i32::from(*months)]);
        into.put(*listed);
        into.put(pledges.len() as u64);
        pledges.iter().for_each(|pledge| feed_pledge(&mut into, pledge));
        feed_news(&mut into, *dealt, told);
        into.put(fault.as_ref().map(fault_number));
        into.finish()
    }
}

fn feed_news(into: &mut Digester, dealt: u128, told: &[u64]) {
    into.put(dealt);
    into.put_all(told);
}

const fn fault_number(fault: &Fault) -> u8 {
    match fault {
        Fault::Procedure { .. } => 1,
        Fault::Ballot(_) => 2,
        Fault::Full => 3,
        Fault::Unexpected => 4,
    }
}

fn feed_union(into: &mut Digester, union: &UnionState) {
    let UnionState {
        cohesion,
        credibility,
        g7,
        defence,
        decoupling,
        injury,
        injury_peak,
        cost,
        intermediaries,
        ladder_before,
        ladder_determined,
        idle,
        unready,
    } = union;
    into.put_all(&[*cohesion, *credibility, *g7, *defence, *decoupling, *injury, *injury_peak, *cost, *intermediaries]);
    into.put_all(&[u16::from(*ladder_before), u16::from(*ladder_determined), *idle, *unready]);
}

fn feed_nation(into: &mut Digester, nation: &NationState) {
    let NationState {
        posture,
        injury,
        damage,
        cost,
        favour,
        anger,
        fear,
        received,
        courted,
        capital,
        substitution,
        orders,
        supply,
        declared,
        voted,
        outside,
        exposed,
        stands,
        distrust,
        asked,
        asked_fund,
        last_channel,
        channels,
        leaked,
        last_share,
        kept,
        broken,
        dispatch,
        choice,
        acts,
        replies,
        letters,
        confidence,
        ready,
    } = nation;
    into.put_all(&[*posture, *injury, *damage, *cost, *favour, *anger, *fear, *capital, *substitution, *supply]);
    into.put_all(orders);
    into.put_all(received);
    into.put_all(&courted.map(StateSet::bits));
    for vote in declared {
        into.put(vote.map(vote_number));
    }
    for vote in voted {
        into.put(vote.map(|(round, _)| round));
        into.put(vote.map(|(_, vote)| vote_number(vote)));
    }
    into.put(*outside);
    into.put(*exposed);
    for (topic, stand) in stands.iter().enumerate() {
        if let Some((round, stand)) = stand {
            into.put_all(&[topic as u64, u64::from(*round), stand.index() as u64]);
        }
    }
    if *distrust != 0 {
        into.put_all(&[i32::from(u8::MAX), *distrust]);
    }
    into.put(u8::from(*asked_fund));
    into.put_all(&[u8::from(*asked), u8::from(*leaked), u8::from(*ready), *channels, *kept, *broken]);
    into.put_all(&[*last_channel, *last_share]);
    into.put(dispatch.map(|id| id.0));
    into.put(*choice);
    into.put(acts.len() as u64);
    acts.iter().for_each(|act| feed_act(into, act));
    into.put_all(&[replies.0, replies.1]);
    let Answers { asked, moved } = letters;
    if *asked != 0 {
        into.put(*asked);
        into.put_all(moved);
    }
    feed_confidence(into, confidence);
}

fn feed_confidence(into: &mut Digester, confidence: &Confidence) {
    let Confidence { asked, told } = confidence;
    for (topic, Confided { round, to, stand, outside }) in
        told.iter().enumerate().filter_map(|(topic, told)| told.as_ref().map(|told| (topic, told)))
    {
        into.put_all(&[1, topic as u64, u64::from(*round), to.0.into(), stand.index() as u64, u64::from(*outside)]);
    }
    if let Some(topic) = asked {
        into.put_all(&[2, *topic as u8]);
    }
}

fn feed_supply(into: &mut Digester, supply: &SupplyState) {
    let SupplyState { approval, backlog, foreign, projects, stock } = supply;
    approval.iter().chain(backlog).for_each(|pair| into.put_all(pair));
    into.put_all(foreign);
    into.put_all(projects);
    into.put_all(stock);
}

fn feed_act(into: &mut Digester, act: &Act) {
    match act {
        Act::Declare(topic, vote) => into.put_all(&[1, *topic as u8, vote_number(*vote)]),
        Act::Lobby(to, topic, vote) => into.put_all(&[2, to.0, *topic as u8, vote_number(*vote)]),
        Act::Pledge { to, condition, promise, within } => {
            into.put_all(&[3, *within]);
            into.put(*to);
            feed_condition(into, *condition);
            feed_promise(into, *promise);
        }
        Act::AskExamination => into.put(4u8),
        Act::File(item) => into.put_all(&[5, item.0]),
        Act::Amend(amendment) => {
            into.put(6u8);
            feed_amendment(into, *amendment);
        }
        Act::Suggest(suggestion) => {
            into.put(7u8);
            feed_suggestion(into, *suggestion);
        }
        Act::Share(to, good) => into.put_all(&[9, to.0, good.0]),
        Act::Invest(good) => into.put_all(&[10, good.0]),
        Act::Channel => into.put(11u8),
        Act::RequestVote(topic) => into.put_all(&[12, *topic as u8]),
        Act::AskFund => into.put(13u8),
        Act::ProposeListing => into.put(14u8),
        Act::TableConclusions(line) => into.put_all(&[15, *line as u8]),
        Act::Present(text) => {
            into.put(16u8);
            feed_text(into, *text);
        }
        Act::Publish(topic) => into.put_all(&[17, *topic as u8]),
        Act::Leak(topic, of) => into.put_all(&[18, *topic as u8, of.0]),
        Act::LeakPaper(paper, topic) => into.put_all(&[21, *paper as u8, *topic as u8]),
        Act::Opinion(topic) => into.put_all(&[19, *topic as u8]),
        Act::AskCapital(topic) => into.put_all(&[20, *topic as u8]),
    }
}

fn feed_suggestion(into: &mut Digester, suggestion: Suggestion) {
    match suggestion {
        Suggestion::Spare(id) => into.put_all(&[1, id.0]),
        Suggestion::Add(id) => into.put_all(&[2, id.0]),
        Suggestion::Drop(id) => into.put_all(&[3, id.0]),
        Suggestion::Sunset(months) => into.put_all(&[4, months]),
    }
}

fn feed_amendment(into: &mut Digester, amendment: Amendment) {
    match amendment {
        Amendment::Scope(scope) => into.put_all(&[1, scope as u8]),
        Amendment::Indicative(months) => into.put_all(&[2, months]),
        Amendment::Reparation(wanted) => into.put_all(&[3, u8::from(wanted)]),
    }
}

fn feed_condition(into: &mut Digester, condition: PledgeCondition) {
    let topic = match condition {
        PledgeCondition::VotesFor(topic) | PledgeCondition::NotAgainst(topic) => topic as u8,
        PledgeCondition::None | PledgeCondition::NoChannel | PledgeCondition::Asks => 255,
    };
    into.put_all(&[condition.kind(), topic]);
}

fn feed_promise(into: &mut Digester, promise: PledgePromise) {
    let topic = match promise {
        PledgePromise::Vote(topic, _) => topic as u8,
        PledgePromise::NoChannel | PledgePromise::Share | PledgePromise::Ask => 255,
    };
    into.put_all(&[promise.kind(), topic]);
}

fn feed_pledge(into: &mut Digester, pledge: &Pledge) {
    let Pledge { by, to, accepted, condition, promise, sent, deadline, stage } = pledge;
    into.put_all(&[by.0, *stage as u8]);
    into.put(*to);
    into.put(*accepted);
    feed_condition(into, *condition);
    feed_promise(into, *promise);
    into.put_all(&[*sent, *deadline]);
}

fn feed_floor(into: &mut Digester, floor: &Floor) {
    let Floor {
        agenda,
        ballot,
        amendments,
        noticed,
        approved,
        withdrawn,
        debated,
        requests,
        commission_requests,
        publish,
        fund,
        listing,
        conclusions,
        suggestions,
        scope,
        text,
        text_outside,
        text_in,
        chair_ready,
        called,
        opinions,
        draft,
        appeal,
        choice,
        lost,
        commission_ready,
        coordinated,
        planned,
    } = floor;
    into.put(agenda.len() as u64);
    for Agenda { item, requested, by_commission, forced, stage } in agenda {
        feed_item(into, item);
        into.put(*requested);
        into.put_all(&[u8::from(*by_commission), u8::from(*forced), *stage as u8]);
    }
    into.put(ballot.is_some());
    if let Some(ballot) = ballot {
        feed_ballot(into, ballot);
    }
    into.put(amendments.len() as u64);
    for (amendment, movers) in amendments {
        feed_amendment(into, *amendment);
        into.put(*movers);
    }
    into.put(*approved);
    into.put_all(&[*withdrawn, *debated, *noticed, u8::from(*chair_ready), u8::from(text.is_some())]);
    if let Some(text) = text {
        feed_text(into, *text);
    }
    feed_opinions(into, opinions);
    into.put(u8::from(*text_outside));
    into.put(*text_in);
    into.put(*called);
    for states in requests {
        into.put(*states);
    }
    into.put_all(&[*commission_requests, *publish]);
    into.put(fund.is_some());
    if let Some(fund) = fund {
        feed_fund(into, *fund);
    }
    into.put(listing.is_some());
    into.put(listing.flatten().map(|id| id.0));
    into.put(conclusions.map(|line| line as u8));
    into.put(suggestions.len() as u64);
    for (id, suggestion) in suggestions {
        into.put(id.0);
        feed_suggestion(into, *suggestion);
    }
    into.put(scope.map(|scope| scope as u8));
    into.put(draft.is_some());
    if let Some(draft) = draft {
        feed_draft(into, draft);
    }
    into.put_all(&[u8::from(*appeal), u8::from(*choice), *lost, u8::from(*commission_ready)]);
    into.put_all(&[u8::from(*coordinated), *planned]);
}

fn feed_text(into: &mut Digester, text: Text) {
    let Text { scope, reparation, months } = text;
    into.put_all(&[scope as u8, reparation as u8, months]);
}

fn feed_draft(into: &mut Digester, draft: &Draft) {
    let Draft { kind, measures, spared, deferral, sunset, engaged, amended } = draft;
    into.put(*measures);
    into.put(*spared);
    into.put_all(&[*kind as u8, *deferral, *sunset, *engaged, *amended]);
}

fn feed_opinions(into: &mut Digester, opinions: &Opinions) {
    let Opinions { asked, text, draft, outside } = opinions;
    let known = |at: usize| outside.get(at).copied().flatten();
    into.put_all(&[*asked, u8::from(known(0).is_some()) | u8::from(known(1).is_some()) << 1]);
    outside.iter().flatten().for_each(|told| into.put(*told));
    if let Some((text, told)) = text {
        feed_text(into, *text);
        into.put(*told);
    }
    if let Some((draft, told)) = draft {
        feed_draft(into, draft);
        into.put(*told);
    }
}

fn feed_ballot(into: &mut Digester, ballot: &Ballot) {
    let Ballot { item, gate, rule, votes, done, said } = ballot;
    feed_item(into, item);
    into.put_all(&[*gate as u8, *rule as u8]);
    for set in [votes.participating(), votes.in_favour(), votes.against(), votes.abstaining(), votes.missing(), *done] {
        into.put(set);
    }
    for id in votes.represented().iter() {
        into.put(votes.holder_of(id).map(|holder| holder.0));
    }
    for (reason, confidence) in said {
        into.put_all(&[*reason as u8, *confidence]);
    }
}

fn feed_item(into: &mut Digester, item: &Item) {
    match item {
        Item::Determination => into.put(1u8),
        Item::Amendment(amendment) => {
            into.put(2u8);
            feed_amendment(into, *amendment);
        }
        Item::Mandate(terms) => {
            into.put(3u8);
            feed_terms(into, terms);
        }
        Item::Agreement(terms) => {
            into.put(4u8);
            feed_terms(into, terms);
        }
        Item::OpenVote(topic) => into.put_all(&[5, *topic as u8]),
        Item::Publication(topic) => into.put_all(&[11, *topic as u8]),
        Item::Draft(kind) => into.put_all(&[6, *kind as u8]),
        Item::Fund(fund) => {
            into.put(8u8);
            feed_fund(into, *fund);
        }
        Item::Listing => into.put(9u8),
        Item::Conclusions(line) => into.put_all(&[10, *line as u8]),
    }
}

fn feed_fund(into: &mut Digester, fund: Fund) {
    let Fund { million, used_for } = fund;
    into.put(million);
    into.put(used_for as u8);
}

fn feed_bargain(into: &mut Digester, bargain: &Bargain) {
    let Bargain { recommended, mandate, offer, counter, agreed, agreed_in, consent, agreement, not_before, refused } =
        bargain;
    let in_force = agreement.as_ref().map(|Agreement { terms, .. }| *terms);
    for terms in [recommended, mandate, offer, counter, agreed, &in_force] {
        into.put(terms.is_some());
        if let Some(terms) = terms {
            feed_terms(into, terms);
        }
    }
    if let Some(Agreement { terms: _, since, held_back, shaved, found }) = agreement {
        into.put(*since);
        into.put(*held_back);
        into.put_all(&[*shaved, *found]);
    }
    into.put_all(&[*not_before, u16::from(*refused), *agreed_in, u16::from(*consent)]);
}

fn feed_case(into: &mut Digester, case: CaseState) {
    let CaseState { quiet, broken, named, exchanges, exchanged, eased, coordinated, notice, completed, lapsed, doubt } =
        case;
    into.put_all(&[quiet, named as u8, exchanges, u8::from(coordinated), u8::from(completed)]);
    into.put_all(&[broken, exchanged, eased, lapsed]);
    into.put(notice);
    into.put_all(&doubt);
}

fn feed_terms(into: &mut Digester, terms: &Terms) {
    let Terms { relief, volumes, defence, technology, suspension, verification, months, snap_back, binding } = terms;
    into.put_all(&[*relief, *volumes]);
    into.put(*suspension as u8);
    into.put_all(&[*defence as u8, u8::from(*technology), u8::from(*verification), *months, *snap_back as u8]);
    into.put(u8::from(*binding));
}

const fn vote_number(vote: Vote) -> u8 {
    match vote {
        Vote::For => 0,
        Vote::Abstain => 1,
        Vote::Against => 2,
    }
}
