//! Reckoning: supply, measures, politics, pledges and clocks move; endings are checked; the round is filed.

use crate::base::ids::{EndingId, EvidenceId, InstrumentId, MeasureId, ProjectId, StateId};
use crate::base::set::MeasureSet;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::bargain::{breach, suspend};
use crate::game::condition;
use crate::game::council::is_last_meeting;
use crate::game::event::{
    BeijingEvent, Cause, ClockEvent, CommissionEvent, Event, MeasureEvent, MemberEvent, PledgeEnd, TableEvent,
};
use crate::game::measures;
use crate::game::phase::beijing;
use crate::game::politics;
use crate::game::rulebook::{Asks, Effect, Indicator, MAX_GOODS, Whom};
use crate::game::state::step::reckoning::{CLOCKS, ENDINGS, FILE, MEASURES, PLEDGES, POLITICS, SUPPLY};
use crate::game::state::{
    COUNCIL_DAY, MeasureStage, Pledge, PledgeCondition, PledgePromise, PledgeStage, State, Topic,
};
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::step::{Step, StepKind};
use crate::law::aci::{self, COUNCIL_DAYS};
use crate::law::ballot::Vote;

pub(in crate::game) fn advance(state: &State) -> Vec<Event> {
    let (mut events, next) = match state.step {
        SUPPLY => (supply(state), MEASURES),
        MEASURES => (apply_measures(state), POLITICS),
        POLITICS => {
            let moved = |(which, cause, by)| Event::Clock(ClockEvent::Moved { which, cause, by });
            let mut events: Vec<Event> = politics::movements(state).map(moved).collect();
            events.push(Event::Clock(ClockEvent::MoodsMoved));
            (events, PLEDGES)
        }
        PLEDGES => (pledges(state), CLOCKS),
        CLOCKS => (clocks(state), ENDINGS),
        ENDINGS => (vec![Event::Clock(ClockEvent::StreaksCounted)], FILE),
        _ => return vec![file(state)],
    };
    events.push(Event::Clock(ClockEvent::Stepped(next)));
    events
}

fn supply(state: &State) -> Vec<Event> {
    let spread = state.rules.supply.disturbance;
    let mut disturbance = [0i16; MAX_GOODS];
    for (good, draw) in disturbance.iter_mut().enumerate().take(state.rules.goods.len()) {
        let subject = u8::try_from(good).unwrap_or(0);
        let key = Key::new(state.round, Purpose::Supply).subject(subject);
        *draw = i16::try_from(Stream::new(state.seed, key).bell(spread)).unwrap_or(0);
    }
    let paid =
        crate::game::fund::due(state).map(|(stocks, help)| Event::Measure(MeasureEvent::FundPaid { stocks, help }));
    let mut events: Vec<Event> =
        paid.into_iter().chain([Event::Clock(ClockEvent::SupplyMoved { disturbance })]).collect();
    let starting = |at: &usize| state.rules.projects[*at].start == state.month;
    events.extend(
        (0..state.rules.projects.len())
            .filter(starting)
            .map(|at| Event::Clock(ClockEvent::ProjectStarted(ProjectId::at(at)))),
    );
    events
}

/// Months by which what is due waits while a settlement is under way (estimate: as long as a verification takes).
const FURTHER: u16 = 2;

/// Acts whose day has come apply; sunsets fall; what applies grows a month older.
fn apply_measures(state: &State) -> Vec<Event> {
    let today = state.today();
    let mut procedure = state.procedure;
    let mut events = Vec::new();
    let due: Vec<_> = procedure.deferred().filter(|act| act.applies.day().is_some_and(|day| day <= today)).collect();
    // While a settlement is under way there is credible information that the coercion ceases: what is due waits (Art. 8(8)).
    let settled = state.bargain.agreement.is_some() || state.bargain.agreed.is_some();
    for act in due {
        let later = Conditions::NONE.with(Condition::CredibleInformation);
        let step = if settled {
            Step::DeferFurther { act: act.act, until: today.plus_months(FURTHER), met: later }
        } else {
            Step::Apply { act: act.act, met: Conditions::NONE }
        };
        if let Ok(next) = procedure.step(step, today) {
            procedure = next;
            events.push(Event::Commission(CommissionEvent::Procedure(step)));
        }
    }
    let mut back = MeasureSet::EMPTY;
    if procedure.step(Step::SnapBack, today).is_ok() {
        back = measures::in_stage(state, MeasureStage::Suspended);
        events.push(Event::Commission(CommissionEvent::Procedure(Step::SnapBack)));
        events.push(Event::Measure(MeasureEvent::Resumed { measures: back, snap_back: true }));
    }
    let select = |chosen: &dyn Fn(usize) -> bool| -> MeasureSet {
        (0..state.rules.measures.len()).filter(|at| chosen(*at)).map(MeasureId::at).collect()
    };
    let stands = |at: usize| &state.measures[at];
    let ripe = select(&|at| stands(at).stage == MeasureStage::Deferred && stands(at).from <= state.round);
    let applied = if settled { MeasureSet::EMPTY } else { ripe };
    if settled && !ripe.is_empty() {
        events.push(Event::Measure(MeasureEvent::DeferredFurther { measures: ripe, until: state.round + FURTHER }));
    }
    let sunset = select(&|at| {
        let over = stands(at).sunset != 0 && stands(at).sunset < state.round;
        over && matches!(stands(at).stage, MeasureStage::Applies | MeasureStage::Suspended)
    });
    if !sunset.is_empty() {
        events.push(Event::Commission(CommissionEvent::Procedure(measures::turnover(
            state,
            sunset,
            applied.union(back).minus(sunset),
        ))));
        events.push(Event::Measure(MeasureEvent::Terminated { measures: sunset, sunset: true }));
    }
    events.push(Event::Measure(MeasureEvent::MeasuresAged));
    if !applied.is_empty() {
        events.push(Event::Measure(MeasureEvent::Applied(applied)));
    }
    events
}

/// Pledges are judged by what happened alone.
fn pledges(state: &State) -> Vec<Event> {
    let mut events = Vec::new();
    for pledge in &state.pledges {
        let Some(end) = judge(state, pledge) else { continue };
        events.push(Event::Member(MemberEvent::PledgeEnded { by: pledge.by, end }));
        let steps = &state.rules.politics.prices.cohesion_steps;
        let moved = |cause, by| Event::Clock(ClockEvent::Moved { which: Indicator::Cohesion, cause, by });
        match end {
            PledgeEnd::Kept if pledge.asks_something() => events.push(moved(Cause::PledgeKept, steps.pledge_kept)),
            PledgeEnd::Broken => events.push(moved(Cause::PledgeBroken, steps.pledge_broken)),
            PledgeEnd::Kept | PledgeEnd::Lapsed => {}
        }
    }
    events
}

fn judge(state: &State, pledge: &Pledge) -> Option<PledgeEnd> {
    if pledge.stage == PledgeStage::Open {
        return Some(PledgeEnd::Lapsed);
    }
    let over = state.round >= pledge.deadline || state.is_last_round();
    let met = pledge.accepted.iter().any(|id| condition_met(state, pledge, id, over));
    let promise = promise_kept(state, pledge, over);
    match (met, promise) {
        (true, Some(true)) => Some(PledgeEnd::Kept),
        (true, Some(false)) => Some(PledgeEnd::Broken),
        (false, _) | (true, None) => over.then_some(PledgeEnd::Lapsed),
    }
}

/// Whether an addressee met the condition; what forbids something is met only when the time is over.
fn condition_met(state: &State, pledge: &Pledge, id: StateId, over: bool) -> bool {
    let nation = state.nation(id);
    let vote =
        |topic: Topic| nation.voted[topic.index()].filter(|(round, _)| *round >= pledge.sent).map(|(_, vote)| vote);
    match pledge.condition {
        PledgeCondition::None => true,
        PledgeCondition::VotesFor(topic) => vote(topic) == Some(Vote::For),
        PledgeCondition::NotAgainst(topic) => matches!(vote(topic), Some(Vote::For | Vote::Abstain)),
        PledgeCondition::NoChannel => over && nation.last_channel < pledge.sent,
        PledgeCondition::Asks => nation.asked,
    }
}

/// Whether the promise was kept; nothing while it is open, or if there was no occasion.
fn promise_kept(state: &State, pledge: &Pledge, over: bool) -> Option<bool> {
    let nation = state.nation(pledge.by);
    match pledge.promise {
        PledgePromise::Vote(topic, promised) => {
            let cast = nation.voted[topic.index()].filter(|(round, _)| *round >= pledge.sent);
            cast.map(|(_, vote)| vote == promised)
        }
        PledgePromise::NoChannel if nation.last_channel >= pledge.sent => Some(false),
        PledgePromise::NoChannel => over.then_some(true),
        PledgePromise::Share if nation.last_share >= pledge.sent => Some(true),
        PledgePromise::Ask if nation.asked => Some(true),
        PledgePromise::Share | PledgePromise::Ask => over.then_some(false),
    }
}

fn clocks(state: &State) -> Vec<Event> {
    let mut events = Vec::new();
    events.extend(council_late(state));
    events.extend(deliveries(state));
    let treaty = parliament(state);
    // What suspends measures for a treaty clears away itself what waited.
    if !treaty.contains(&Event::Commission(CommissionEvent::Procedure(Step::Abandon))) {
        events.extend(abandon_draft(state));
    }
    let found = beijing::inspect(state);
    let broken = found.iter().any(|event| matches!(event, Event::Table(TableEvent::Broken { .. })));
    events.extend(found);
    if !broken {
        events.extend(end_agreement(state));
    }
    events.extend(treaty);
    let runs = u16::try_from(state.rules.politics.listing.months).unwrap_or(u16::MAX);
    events.extend(
        (state.listed != 0 && state.round >= state.listed.saturating_add(runs))
            .then_some(Event::Measure(MeasureEvent::ListingLapsed)),
    );
    let expired = state.rules.instruments.iter().zip(&state.instruments).enumerate().filter(|(_, (rule, stands))| {
        stands.active && rule.lasts != 0 && state.round >= stands.since + u16::from(rule.lasts)
    });
    events.extend(
        expired
            .map(|(at, _)| Event::Beijing(BeijingEvent::Eased { instrument: InstrumentId::at(at), by_itself: true })),
    );
    let answerable = state
        .rules
        .evidence
        .iter()
        .zip(&state.evidence)
        .enumerate()
        .filter(|(_, (rule, known))| known.filed && !known.contested && rule.contested > 0);
    // Beijing answers one item a month, the strongest first.
    let strongest = answerable.max_by_key(|(at, (rule, _))| (rule.strength, std::cmp::Reverse(*at)));
    events.extend(strongest.map(|(at, _)| Event::Commission(CommissionEvent::Contested(EvidenceId::at(at)))));
    events
}

/// The Council is late: after eight weeks it announces the delay with its reasons (Art. 5(6)); once the ten weeks have passed it
/// is a price in credibility, and nothing else. The Instrument attaches no effect to a late vote, so the proposal stays.
fn council_late(state: &State) -> Vec<Event> {
    let aci::Phase::Proposal { submitted, delayed, .. } = state.procedure.phase() else { return Vec::new() };
    let next = state.month.plus(1).day(COUNCIL_DAY);
    let mut events = Vec::new();
    if delayed.is_none() && next > submitted.plus_days(COUNCIL_DAYS) {
        events.push(Event::Commission(CommissionEvent::Procedure(Step::AnnounceDelay)));
    }
    if is_last_meeting(state, submitted) {
        let by = state.rules.politics.prices.credibility_steps.idle_threat;
        events.push(Event::Clock(ClockEvent::DecisionLate));
        events.push(Event::Clock(ClockEvent::Moved { which: Indicator::Credibility, cause: Cause::Late, by }));
    }
    events
}

/// The Union has not been ready for months: what it promised to Ukraine comes late, and is seen to. Once for each such time.
fn deliveries(state: &State) -> Vec<Event> {
    let rules = &state.rules.politics.deliveries;
    let now = i32::from(state.union.unready) + 1 == rules.months && state.union.defence < rules.below;
    if !now {
        return Vec::new();
    }
    let moved = |which, by| Event::Clock(ClockEvent::Moved { which, cause: Cause::Deliveries, by });
    let effect = Effect::Anger(Whom::These(state.rules.politics.eastern), rules.anger);
    vec![
        Event::Clock(ClockEvent::DeliveriesSlip),
        moved(Indicator::Credibility, -rules.credibility),
        moved(Indicator::G7, rules.g7),
        Event::Clock(ClockEvent::Effected { of: None, effect, cause: Cause::Deliveries }),
    ]
}

/// An amended text that does not come within two months does not come at all.
fn abandon_draft(state: &State) -> Vec<Event> {
    let waits = state.procedure.draft().is_some() && state.floor.draft.is_none();
    let next = state.month.plus(1).day(5);
    let late = state.procedure.latest(StepKind::TableAmended).is_none_or(|latest| latest < next);
    if waits && late { vec![Event::Commission(CommissionEvent::Procedure(Step::Abandon))] } else { Vec::new() }
}

/// An agreement runs out, or the Union breaks it by not suspending its measures within two months.
fn end_agreement(state: &State) -> Vec<Event> {
    let Some(agreement) = state.bargain.agreement else { return Vec::new() };
    let age = state.round.saturating_sub(agreement.since);
    if age >= u16::from(agreement.terms.months) {
        return vec![Event::Table(TableEvent::RanOut)];
    }
    // Two months to suspend, from the signature or from the day on which a suspension lapsed.
    let still = !measures::owed(state).is_empty();
    let due = state.case.lapsed.max(agreement.since) + 3;
    if state.round >= due && still { breach(state, false) } else { Vec::new() }
}

/// Parliament answers on a treaty after the campaign's months (TFEU 218(6)(a), from memory): yes if the terms have what the
/// campaign says that it asks for. What they suspend is tabled then.
fn parliament(state: &State) -> Vec<Event> {
    let Some(terms) = state.bargain.agreed.filter(|_| !state.bargain.consent) else { return Vec::new() };
    // Consent at the end of a month lets the Council conclude in the next one.
    let months = u16::try_from(state.rules.politics.treaty.consent.max(1)).unwrap_or(u16::MAX);
    let due = state.bargain.agreed_in.saturating_add(months);
    if state.round + 1 < due {
        return Vec::new();
    }
    let Asks { security, verification } = state.rules.politics.asks;
    if (security && !terms.has_security()) || (verification && !terms.verification) {
        return vec![Event::Table(TableEvent::ConsentRefused)];
    }
    let mut events = vec![Event::Table(TableEvent::ConsentGiven)];
    events.extend(suspend(state, &terms));
    events
}

fn file(state: &State) -> Event {
    let reached = state.rules.endings.iter().enumerate().find(|(at, ending)| {
        state.streaks[*at] >= ending.lasting.max(1) && condition::holds(state, &ending.when, None)
    });
    match reached {
        Some((at, _)) => Event::Clock(ClockEvent::Ended(EndingId::at(at))),
        // The last ending closes a game that no other one claims; the campaign's check asks for that too.
        None if state.is_last_round() => {
            Event::Clock(ClockEvent::Ended(EndingId::at(state.rules.endings.len().saturating_sub(1))))
        }
        None => Event::Clock(ClockEvent::RoundFiled),
    }
}
