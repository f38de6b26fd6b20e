//! The first state of a game.

use crate::base::ids::InstrumentId;
use crate::base::set::StateSet;
use crate::base::share::ratio;
use crate::base::stream::{Key, Purpose, Stream};
use crate::game::casefile;
use crate::game::event::take;
use crate::game::rulebook::{
    EndUse, Limb, MAX_CELLS, MAX_EVENTS, MAX_EVIDENCE, MAX_GOODS, MAX_PROJECTS, MAX_STATES, Opening, Reach, Rulebook,
};
use crate::game::state::{
    Answers, Bargain, CaseState, ChinaState, Confidence, EvidenceState, Fault, Floor, FundState, InstrumentState,
    MeasureState, NationState, Phase, Scope, Setup, State, SupplyState, Topic, UnionState,
};
use crate::law::aci::condition::{Condition, Conditions};
use crate::law::aci::step::Step;
use crate::law::aci::{self, Procedure, Reparation};
use arrayvec::ArrayVec;
use std::sync::Arc;

/// The state before the first round: the opening of the chosen length, with what is hidden drawn from the seed.
#[must_use]
pub fn setup(rules: &Arc<Rulebook>, setup: Setup, seed: u64) -> State {
    let length = &rules.lengths[setup.length.index().min(rules.lengths.len() - 1)];
    let start = rules.start;
    let hidden = |ordinal| Stream::new(seed, Key::new(0, Purpose::Setup).ordinal(ordinal));
    let mut state = State {
        rules: Arc::clone(rules),
        seed,
        setup,
        round: 0,
        rounds: if setup.rounds == 0 { length.rounds } else { setup.rounds },
        month: length.start,
        phase: Phase::Briefing,
        step: 0,
        ended: None,
        streaks: Default::default(),
        union: UnionState {
            cohesion: start.cohesion,
            credibility: start.credibility,
            g7: start.g7,
            defence: start.defence,
            decoupling: 0,
            injury: 0,
            injury_peak: 0,
            cost: 0,
            intermediaries: 10_000,
            ladder_before: 0,
            ladder_determined: 0,
            idle: 0,
            unready: 0,
        },
        china: ChinaState {
            pain: 0,
            face: start.face,
            resolve: hidden(1).between(-start.resolve, start.resolve),
            breaches: 0,
        },
        nations: std::array::from_fn(|_| nation(start.capital)),
        supply: stocks(rules),
        instruments: [InstrumentState::default(); crate::game::rulebook::MAX_INSTRUMENTS],
        signals: ArrayVec::new(),
        moves: ArrayVec::new(),
        measures: [MeasureState::default(); crate::game::rulebook::MAX_MEASURES],
        evidence: [EvidenceState::default(); MAX_EVIDENCE],
        procedure: Procedure::default(),
        floor: Floor::default(),
        bargain: Bargain::default(),
        case: CaseState::default(),
        fund: FundState::default(),
        listed: 0,
        pledges: ArrayVec::new(),
        dealt: 0,
        told: [0; MAX_EVENTS / 64],
        fault: None,
    };
    for (at, item) in rules.evidence.iter().enumerate().filter(|(_, item)| item.at_start) {
        state.evidence[at].filed = item.at_start;
        state.evidence[at].found = true;
    }
    open_ladder(&mut state);
    settle_supply(&mut state);
    open_procedure(&mut state, length.opening);
    for effect in &length.brought {
        take(&mut state, None, effect);
    }
    state.union.ladder_before = state.ladder();
    state
}

/// The instruments that are at work on the first day; those for chosen states fall on the states most exposed to them.
fn open_ladder(state: &mut State) {
    let rules = Arc::clone(&state.rules);
    for (at, instrument) in rules.instruments.iter().enumerate().filter(|(_, instrument)| instrument.at_start) {
        let targets = match instrument.reach {
            Reach::Union => state.states(),
            Reach::States(count) => {
                crate::game::targets::most_exposed(&rules, InstrumentId::at(at), usize::from(count))
            }
        };
        state.instruments[at] = InstrumentState { active: true, used: true, since: 0, targets };
    }
}

/// Months of the spring's controls that lie behind every opening.
const SETTLING_MONTHS: usize = 6;

/// Half a year of April's controls lies behind the opening: approvals, backlogs and pain start where these months left them; stocks
/// are the campaign's figures for the first day.
fn settle_supply(state: &mut State) {
    let limits = crate::game::supply::limits(state);
    state.supply.approval = limits.approval;
    let opening = stocks(&state.rules);
    for _ in 0..SETTLING_MONTHS {
        state.supply.stock = drained(&state.rules, &opening.stock);
        crate::game::supply::month(state, &[0; MAX_GOODS]);
    }
    state.supply = SupplyState { approval: state.supply.approval, backlog: state.supply.backlog, ..opening };
    start_projects(state);
    state.union.defence = state.rules.start.defence;
    state.union.decoupling = crate::game::supply::decoupling(state);
}

/// Civil stocks were drawn down in these months, so what was missing was felt; arms makers still had theirs.
fn drained(rules: &Rulebook, full: &[u16; MAX_CELLS]) -> [u16; MAX_CELLS] {
    let mut stock = *full;
    for (at, cell) in rules.cells.iter().enumerate() {
        if rules.uses[cell.used_for.index()].end_use == EndUse::Civil {
            stock[at] = 0;
        }
    }
    stock
}

/// Projects that already run have come as far as their months allow. What they make now is in each state's opening supply from
/// outside China, so it is taken off again: only what is added from here on counts.
fn start_projects(state: &mut State) {
    let rules = Arc::clone(&state.rules);
    for (at, project) in rules.projects.iter().enumerate() {
        let months = i32::from(state.month.0) - i32::from(project.start.0);
        state.supply.projects[at] = (months.max(0) * 100).min(project.ramp * 100);
    }
    let running = crate::game::supply::foreign(&rules, &state.supply);
    state.supply.foreign = running.map(|bp| -bp);
}

/// The indicative period of a proposal that lies on the table when a game begins, in months.
const OPENING_PERIOD: u8 = 4;

/// The day of the month on which an examination began that is under way when a game begins.
const OPENED: u8 = 20;

fn open_procedure(state: &mut State, opening: Opening) {
    let first = state.month;
    let back = |months: u8| crate::base::calendar::Month(first.0 - u16::from(months));
    let mut go = |procedure: &mut Procedure, step: Step, date| match procedure.step(step, date) {
        Ok(next) => *procedure = next,
        Err(refusal) => state.fault = state.fault.or(Some(Fault::Procedure { step: step.kind(), refusal })),
    };
    let mut procedure = Procedure::default();
    let mut planned = 0;
    let mut scope = None;
    match opening {
        Opening::Nothing => {}
        Opening::Examination { months, planned: all } => {
            go(&mut procedure, Step::OpenExamination, back(months).day(OPENED));
            planned = all;
        }
        Opening::Proposal => {
            go(&mut procedure, Step::OpenExamination, back(3).day(OPENED));
            let terms = aci::Terms::new(Reparation::NotRequested, OPENING_PERIOD);
            let met = Conditions::NONE.with(Condition::Coercion);
            go(&mut procedure, Step::Propose { terms, met }, back(1).day(28));
            (planned, scope) = (3, Some(Scope::Ordinary));
            state.case.notice = Some(0);
        }
    }
    state.procedure = procedure;
    state.floor.planned = planned;
    state.floor.scope = scope;
    if opening != Opening::Nothing {
        file_found(state, opening);
    }
}

/// An examination that ran before the game began has filed, in the order of the campaign, what brings the file as far towards
/// what a proposal needs as the examination has come; the rest is for the players to find.
fn file_found(state: &mut State, opening: Opening) {
    let rules = Arc::clone(&state.rules);
    let (start, needed) = (casefile::strength(state), rules.politics.prices.case_threshold);
    let aim = match opening {
        Opening::Nothing => start,
        Opening::Examination { months, planned } => {
            start + ratio(needed - start, i32::from(months), i32::from(planned.max(1)))
        }
        Opening::Proposal => needed,
    };
    let today = state.month.day(1);
    let within =
        (0..rules.evidence.len()).filter(|at| !rules.evidence[*at].at_start && rules.evidence[*at].from <= today);
    // Nobody proposes without something on purpose: of that the first item is on the file, whatever its place in the order.
    let purpose = |at: &usize| rules.evidence[*at].limb == Limb::Purpose;
    let first = within.clone().find(purpose).filter(|_| !crate::game::grounds::purpose(state).is_met());
    for at in first.into_iter().chain(within.filter(|at| rules.evidence[*at].strength > 0)) {
        if casefile::strength(state) >= aim && crate::game::grounds::purpose(state).is_met() {
            break;
        }
        state.evidence[at].found = true;
        state.evidence[at].filed = true;
    }
}

fn stocks(rules: &Rulebook) -> SupplyState {
    let mut stock = [0u16; MAX_CELLS];
    for (at, cell) in rules.cells.iter().enumerate() {
        let end_use = rules.uses[cell.used_for.index()].end_use;
        stock[at] = u16::try_from(rules.goods[cell.good.index()].stock.by_use()[end_use.index()]).unwrap_or(0);
    }
    SupplyState {
        approval: [[10_000; 2]; MAX_GOODS],
        backlog: [[0; 2]; MAX_GOODS],
        foreign: [0; MAX_GOODS],
        projects: [0; MAX_PROJECTS],
        stock,
    }
}

fn nation(capital: i32) -> NationState {
    NationState {
        posture: 0,
        injury: 0,
        damage: 0,
        cost: 0,
        favour: 0,
        anger: 0,
        fear: 0,
        received: [0; Topic::COUNT],
        courted: [StateSet::EMPTY; 3],
        capital,
        substitution: 0,
        orders: [0; 12],
        supply: 10_000,
        declared: [None; Topic::COUNT],
        voted: [None; Topic::COUNT],
        outside: 0,
        exposed: 0,
        confidence: Confidence::default(),
        stands: [None; Topic::COUNT],
        distrust: 0,
        asked: false,
        asked_fund: false,
        last_channel: 0,
        channels: 0,
        leaked: false,
        last_share: 0,
        kept: 0,
        broken: 0,
        dispatch: None,
        choice: None,
        acts: ArrayVec::new(),
        replies: (0, 0),
        letters: Answers::default(),
        ready: false,
    }
}

// Sets of states are one machine word.
const _: () = assert!(MAX_STATES <= 64);
