//! Consultation, member states: each spends its diplomatic bandwidth. Acts are recorded as they are asked for and carried out,
//! in the order of the roll, when all states are done; so the order in which they were asked for does not matter.

use crate::base::ids::{EvidenceId, GoodId, MeasureId, Seat, SectorId, StateId};
use crate::base::set::StateSet;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::command::{Command, Value, Verb};
use crate::game::event::Event;
use crate::game::legal::{Domain, Kind, Slot, Unit};
use crate::game::refusal::{Missing, Refusal};
use crate::game::rulebook::{EndUse, Impact, MAX_GOODS};
use crate::game::state::{
    Act, Amendment, Line, MeasureStage, Pledge, PledgeCondition, PledgePromise, PledgeStage, Scope, State, Suggestion,
    SuggestionKind, Topic,
};
use crate::game::view::View;
use crate::law::aci;
use crate::law::ballot::Vote;

/// Votes in the order of their numbers.
pub const VOTES: [Vote; 3] = [Vote::For, Vote::Abstain, Vote::Against];

/// The most characters of a public statement.
pub const MAX_WORDS: u16 = 140;

pub(in crate::game) fn open(view: &View<'_>, verb: Verb) -> Result<(), Refusal> {
    let state = view.behind();
    let Some(me) = view.me() else { return Err(Refusal::NotForThisSeat) };
    if state.step != 0 {
        return Err(Refusal::NotYourTurn(None));
    }
    if state.nation(me).ready {
        return Err(Refusal::AlreadyDone);
    }
    if verb == Verb::Ready {
        return Ok(());
    }
    if view.bandwidth_left() == 0 {
        return Err(Refusal::NoBandwidth { of: state.bandwidth(me) });
    }
    let acts = view.acts();
    let done = |same: fn(&Act) -> bool| acts.iter().any(same);
    match verb {
        Verb::AskExamination => ask_examination(state, me, acts),
        Verb::File if fileable(view) == 0 => Err(Refusal::Nothing(Missing::Evidence)),
        Verb::Amend if !matches!(state.procedure.phase(), aci::Phase::Proposal { .. }) => {
            Err(Refusal::Nothing(Missing::Proposal))
        }
        Verb::Amend if done(|act| matches!(act, Act::Amend(_))) => Err(Refusal::AlreadyDone),
        Verb::Suggest if done(|act| matches!(act, Act::Suggest(_))) => Err(Refusal::AlreadyDone),
        Verb::Suggest if matches!(state.procedure.phase(), aci::Phase::NotStarted | aci::Phase::Ended { .. }) => {
            Err(Refusal::Nothing(Missing::Examination))
        }
        Verb::Pledge if done(|act| matches!(act, Act::Pledge { .. })) => Err(Refusal::AlreadyDone),
        Verb::Pledge if state.pledges.iter().any(|pledge| pledge.by == me) => Err(Refusal::AlreadyDone),
        Verb::Channel if done(|act| matches!(act, Act::Channel)) => Err(Refusal::AlreadyDone),
        Verb::Channel if state.bargain.agreement.is_some() => Err(Refusal::UnderAgreement),
        Verb::Declare if undeclared(acts) == 0 => Err(Refusal::AlreadyDone),
        Verb::StrawPoll if unpolled(acts) == 0 => Err(Refusal::AlreadyDone),
        Verb::Share if shareable(view) == 0 => Err(Refusal::Nothing(Missing::Stock)),
        Verb::Share if done(|act| matches!(act, Act::Share(..))) => Err(Refusal::AlreadyDone),
        Verb::RequestVote if requestable(view) == 0 => Err(Refusal::Nothing(Missing::Item)),
        Verb::AskFund if state.nation(me).asked_fund || done(|act| matches!(act, Act::AskFund)) => {
            Err(Refusal::AlreadyDone)
        }
        Verb::AskFund => fund_open(state),
        Verb::ProposeListing if done(|act| matches!(act, Act::ProposeListing)) => Err(Refusal::AlreadyDone),
        Verb::ProposeListing => listing_open(state),
        Verb::TableConclusions if me != state.chair() => Err(Refusal::NotYourTurn(Some(state.chair()))),
        Verb::TableConclusions if done(|act| matches!(act, Act::TableConclusions(_))) => Err(Refusal::AlreadyDone),
        _ => Ok(()),
    }
}

pub(in crate::game) fn domain(view: &View<'_>, verb: Verb, slot: Slot, filled: &[Value]) -> Domain {
    let state = view.behind();
    let acts = view.acts();
    let me = view.me().unwrap_or(StateId(0));
    let others = state.states().without(me);
    match slot {
        Slot::Topic if verb == Verb::Declare => Domain::one(Kind::Topic, undeclared(acts)),
        Slot::Topic if verb == Verb::StrawPoll => Domain::one(Kind::Topic, unpolled(acts)),
        Slot::Topic if verb == Verb::RequestVote => Domain::one(Kind::Topic, requestable(view)),
        Slot::Topic => Domain::one(Kind::Topic, all_topics()),
        Slot::ConditionTopic => Domain::one(Kind::Topic, topics_of(filled, 1, &[1, 2])),
        Slot::PromiseTopic => Domain::one(Kind::Topic, topics_of(filled, 3, &[0, 1, 2])),
        Slot::Vote => Domain::one(Kind::Vote, 0b111),
        Slot::Line => Domain::one(Kind::Line, 0b11),
        Slot::Words => Domain::Text { max: MAX_WORDS },
        Slot::State if verb == Verb::Lobby => {
            let lobbied = acts.iter().filter_map(|act| if let Act::Lobby(to, ..) = act { Some(*to) } else { None });
            Domain::one(Kind::State, others.minus(lobbied.collect()).bits())
        }
        Slot::State => Domain::one(Kind::State, others.bits()),
        Slot::Addressees => Domain::Several {
            of: Kind::State,
            ids: others.bits(),
            min: 1,
            max: 5.min(others_count(others)),
            worth: None,
        },
        Slot::Condition => Domain::one(Kind::Condition, (1 << PledgeCondition::KINDS) - 1),
        Slot::Promise => Domain::one(Kind::Promise, (1 << PledgePromise::KINDS) - 1),
        Slot::Within => Domain::Number { min: 1, max: 3, step: 1, unit: Unit::Rounds, default: 2 },
        Slot::Evidence => Domain::one(Kind::Evidence, fileable(view)),
        Slot::Amendment => Domain::one(Kind::Amendment, amendable(state)),
        Slot::Suggestion => Domain::one(Kind::Suggestion, suggestable(view)),
        Slot::Subject => subjects(view, filled),
        Slot::Good if verb == Verb::Share => Domain::one(Kind::Good, shareable(view)),
        _ => Domain::one(Kind::Good, (1 << state.rules.goods.len()) - 1),
    }
}

pub(in crate::game) fn decide(seat: Seat, command: &Command) -> Vec<Event> {
    let Some(state) = seat.state() else { return Vec::new() };
    match act(command) {
        Some(act) => vec![Event::Asked { state, act }],
        None => vec![Event::Readied(seat)],
    }
}

/// The act that a checked command asks for; none for `Ready`.
#[must_use]
pub fn act(command: &Command) -> Option<Act> {
    let topic = |slot: usize| Topic::ALL[usize::from(command.id(slot)).min(Topic::COUNT - 1)];
    let vote = |slot: usize| VOTES[usize::from(command.id(slot)).min(2)];
    Some(match command.verb {
        Verb::Declare => Act::Declare(topic(0), vote(1)),
        Verb::Lobby => Act::Lobby(StateId(command.id(0)), topic(1), vote(2)),
        Verb::Pledge => Act::Pledge {
            to: StateSet::from_bits(command.set(0)),
            condition: match command.id(1) {
                0 => PledgeCondition::None,
                1 => PledgeCondition::VotesFor(topic(2)),
                2 => PledgeCondition::NotAgainst(topic(2)),
                3 => PledgeCondition::NoChannel,
                _ => PledgeCondition::Asks,
            },
            promise: match command.id(3) {
                choice @ 0..=2 => PledgePromise::Vote(topic(4), VOTES[usize::from(choice)]),
                3 => PledgePromise::NoChannel,
                4 => PledgePromise::Share,
                _ => PledgePromise::Ask,
            },
            within: u8::try_from(command.number(5)).unwrap_or(1),
        },
        Verb::AskExamination => Act::AskExamination,
        Verb::File => Act::File(EvidenceId(command.id(0))),
        Verb::Amend => Act::Amend(Amendment::ALL[usize::from(command.id(0)).min(Amendment::ALL.len() - 1)]),
        Verb::Suggest => Act::Suggest(match command.id(0) {
            0 => Suggestion::Spare(SectorId(command.id(1))),
            1 => Suggestion::Add(MeasureId(command.id(1))),
            2 => Suggestion::Drop(MeasureId(command.id(1))),
            _ => Suggestion::Sunset(command.id(1)),
        }),
        Verb::StrawPoll => Act::StrawPoll(topic(0)),
        Verb::Share => Act::Share(StateId(command.id(0)), GoodId(command.id(1))),
        Verb::Invest => Act::Invest(GoodId(command.id(0))),
        Verb::Channel => Act::Channel,
        Verb::RequestVote => Act::RequestVote(topic(0)),
        Verb::AskFund => Act::AskFund,
        Verb::ProposeListing => Act::ProposeListing,
        Verb::TableConclusions => Act::TableConclusions(Line::ALL[usize::from(command.id(0)).min(1)]),
        _ => return None,
    })
}

/// Carries out every act when all states are done; chance is drawn here, by actor and subject.
pub(in crate::game) fn close(state: &State) -> Vec<Event> {
    let acts = state.rules.state_ids().flat_map(|id| state.nation(id).acts.iter().map(move |act| (id, *act)));
    let mut filed = 0u64;
    let mut events = Vec::new();
    for (id, act) in acts {
        // Whoever files an item first in the order of the roll has filed it.
        if let Act::File(item) = act {
            if filed & 1 << item.index() != 0 {
                continue;
            }
            filed |= 1 << item.index();
        }
        events.extend(carry_out(state, id, act));
    }
    events
}

fn carry_out(state: &State, id: StateId, act: Act) -> Option<Event> {
    Some(match act {
        Act::Declare(topic, vote) => Event::Declared { state: id, topic, vote },
        Act::Lobby(to, topic, vote) => {
            let moved = lobby_draw(state, id, to);
            Event::Lobbied { by: id, to, topic, vote, moved }
        }
        Act::Pledge { to, condition, promise, within } => Event::Pledged(Pledge {
            by: id,
            to,
            accepted: StateSet::EMPTY,
            condition,
            promise,
            sent: state.round,
            deadline: state.round + u16::from(within),
            stage: PledgeStage::Open,
        }),
        Act::AskExamination => Event::ExaminationAsked(id),
        Act::File(item) if state.evidence[item.index()].filed => return None,
        Act::File(item) => Event::Filed { item, by: Some(id) },
        Act::Amend(amendment) => Event::AmendmentMoved { state: id, amendment },
        Act::Suggest(suggestion) => Event::Suggested { state: id, suggestion },
        Act::StrawPoll(topic) => Event::StrawAsked { state: id, topic },
        Act::Share(to, good) => {
            Event::Shared { from: id, to, good, weeks: crate::game::supply::shareable(state, id, good) }
        }
        Act::Invest(good) => Event::Invested { state: id, good },
        Act::Channel => {
            let mut stream = Stream::new(state.seed, Key::new(state.round, Purpose::Channel).actor(id.0));
            let relief = stream.chance(state.rules.politics.channel_chance);
            let leaked = stream.chance(state.rules.politics.channel_leak);
            Event::Travelled { state: id, relief, leaked }
        }
        Act::RequestVote(topic) => Event::VoteRequested { state: Some(id), topic },
        Act::AskFund => Event::FundAsked(id),
        Act::ProposeListing => Event::ListingProposed { by: Some(id) },
        Act::TableConclusions(line) => Event::ConclusionsTabled(line),
    })
}

/// Whether a fund can be asked for or proposed: none is pending, money is left, and supply is in severe difficulty.
pub(in crate::game) fn fund_open(state: &State) -> Result<(), Refusal> {
    let rules = &state.rules.politics.fund_rules;
    if state.floor.fund.is_some() {
        Err(Refusal::Pending(Topic::Fund))
    } else if rules.least == 0 || crate::game::fund::left(state) < rules.least {
        Err(Refusal::Nothing(Missing::Money))
    } else if state.union.injury < rules.pain {
        Err(Refusal::Nothing(Missing::Shortage { pain: state.union.injury, needed: rules.pain }))
    } else {
        Ok(())
    }
}

/// Whether a listing can be proposed: something denies military end use, no list runs, and none lies before the Council.
pub(in crate::game) fn listing_open(state: &State) -> Result<(), Refusal> {
    let denies = |impact: &Impact| matches!(impact, Impact::Approval { end_use: Some(EndUse::Defence), .. });
    let mut instruments = state.rules.instruments.iter().zip(&state.instruments);
    if state.rules.politics.listing.months == 0 {
        Err(Refusal::Nothing(Missing::Denial))
    } else if state.listed != 0 {
        Err(Refusal::AlreadyDone)
    } else if state.floor.listing.is_some() {
        Err(Refusal::Pending(Topic::Listing))
    } else if instruments.any(|(rule, stands)| stands.active && rule.impacts.iter().any(denies)) {
        Ok(())
    } else {
        Err(Refusal::Nothing(Missing::Denial))
    }
}

/// What lobbying moves: the campaign's figure on average, half of it either way by chance; never backwards.
fn lobby_draw(state: &State, by: StateId, to: StateId) -> i32 {
    let mean = state.rules.politics.lobby;
    let key = Key::new(state.round, Purpose::Lobby).actor(by.0).subject(to.0);
    (mean + Stream::new(state.seed, key).between(-mean / 2, mean / 2)).max(0)
}

fn ask_examination(state: &State, me: StateId, acts: &[Act]) -> Result<(), Refusal> {
    let asked = state.nation(me).asked || acts.contains(&Act::AskExamination);
    match state.procedure.phase() {
        aci::Phase::NotStarted | aci::Phase::Ended { .. } if asked => Err(Refusal::AlreadyDone),
        aci::Phase::NotStarted | aci::Phase::Ended { .. } => Ok(()),
        aci::Phase::Examination { .. }
        | aci::Phase::Proposal { .. }
        | aci::Phase::Determined { .. }
        | aci::Phase::Engagement { .. } => Err(Refusal::Pending(Topic::Determination)),
    }
}

fn fileable(view: &View<'_>) -> u64 {
    let filed_now = |at: usize| view.acts().contains(&Act::File(EvidenceId::at(at)));
    let open = |at: &usize| {
        view.evidence(EvidenceId::at(*at)).is_some_and(|item| item.found && !item.filed) && !filed_now(*at)
    };
    (0..view.rules().evidence.len()).filter(open).fold(0, |bits, at| bits | 1 << at)
}

const fn all_topics() -> u64 {
    (1 << Topic::COUNT) - 1
}

fn undeclared(acts: &[Act]) -> u64 {
    let declared = |act: &Act| if let Act::Declare(topic, _) = act { Some(topic.index()) } else { None };
    all_topics() & !acts.iter().filter_map(declared).fold(0, |bits, at| bits | 1 << at)
}

fn unpolled(acts: &[Act]) -> u64 {
    let polled = |act: &Act| if let Act::StrawPoll(topic) = act { Some(topic.index()) } else { None };
    all_topics() & !acts.iter().filter_map(polled).fold(0, |bits, at| bits | 1 << at)
}

/// Topics for a kind of condition or promise that has one; the first alone where it has none.
fn topics_of(filled: &[Value], slot: usize, with_topic: &[u8]) -> u64 {
    match filled.get(slot) {
        Some(Value::Id(kind)) if with_topic.contains(kind) => all_topics(),
        _ => 1,
    }
}

fn requestable(view: &View<'_>) -> u64 {
    let requested = |topic: Topic| view.acts().contains(&Act::RequestVote(topic));
    let pending = |topic: &Topic| crate::game::phase::council::is_pending(view.behind(), *topic) && !requested(*topic);
    Topic::ALL.into_iter().filter(pending).fold(0, |bits, topic| bits | 1 << topic.index())
}

fn amendable(state: &State) -> u64 {
    let aci::Phase::Proposal { terms, .. } = state.procedure.phase() else { return 0 };
    let scope = state.floor.scope.unwrap_or(Scope::Ordinary);
    let differs = |amendment: &Amendment| match *amendment {
        Amendment::Scope(other) => other != scope,
        Amendment::Indicative(months) => months != terms.indicative_months,
        Amendment::Reparation(wanted) => wanted != (terms.reparation == aci::Reparation::Requested),
    };
    let all = Amendment::ALL.iter().enumerate();
    all.filter(|(_, amendment)| differs(amendment)).fold(0, |bits, (at, _)| bits | 1 << at)
}

fn suggestable(view: &View<'_>) -> u64 {
    let open = !view.measures_in(MeasureStage::None).is_empty();
    let spare = spareable(view) != 0;
    u64::from(spare) | u64::from(open) << 1 | u64::from(open) << 2 | 1 << 3
}

fn spareable(view: &View<'_>) -> u64 {
    let Some(me) = view.me() else { return 0 };
    let nation = &view.rules().nations[me.index()];
    (0..view.rules().sectors).filter(|at| nation.sectors[*at] > 0).fold(0, |bits, at| bits | 1 << at)
}

fn subjects(view: &View<'_>, filled: &[Value]) -> Domain {
    let kind = match filled.first() {
        Some(Value::Id(kind)) => SuggestionKind::ALL[usize::from(*kind).min(3)],
        _ => SuggestionKind::Spare,
    };
    match kind {
        SuggestionKind::Spare => Domain::one(Kind::Sector, spareable(view)),
        SuggestionKind::Add | SuggestionKind::Drop => {
            Domain::one(Kind::Measure, view.measures_in(MeasureStage::None).bits())
        }
        SuggestionKind::Sunset => Domain::one(Kind::Sunset, 1 << 6 | 1 << 12 | 1 << 18 | 1 << 24),
    }
}

fn shareable(view: &View<'_>) -> u64 {
    let Some(me) = view.me() else { return 0 };
    let goods = (0..view.rules().goods.len().min(MAX_GOODS)).map(GoodId::at);
    goods
        .filter(|good| crate::game::supply::shareable(view.behind(), me, *good) > 0)
        .fold(0, |bits, good| bits | 1 << good.0)
}

fn others_count(others: StateSet) -> u8 {
    u8::try_from(others.len()).unwrap_or(u8::MAX)
}
