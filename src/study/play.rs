//! One game of a study: every seat by its mind, nothing kept but what came of it.

#![expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]

use crate::ai::balance;
use crate::ai::mind::{Context, Mind, choose_and_decide};
use crate::ai::papers::Papers;
use crate::base::calendar::Month;
use crate::base::digest::Digest;
use crate::base::ids::{DatedEventId, EndingId, Seat, StateId};
use crate::base::set::StateSet;
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::Campaign;
use crate::campaign::doctrine::LevelKind;
use crate::game::advance::advance;
use crate::game::apply::apply;
use crate::game::command::Command;
use crate::game::condition::holds;
use crate::game::decide::decide;
use crate::game::event::{ClockEvent, CommissionEvent, Event, MeasureEvent, MemberEvent, TableEvent, VoteEvent};
use crate::game::refusal::Refusal;
use crate::game::setup::setup;
use crate::game::state::{DraftKind, Fault, Gate, Item, Phase, Setup, State};
use crate::game::turn::awaited;
use crate::game::view::{View, view};
use crate::law::aci::step::Step;
use crate::study::column::{COUNTS, DASHBOARD, INDICATORS};
use crate::study::design::Design;
use crate::study::strategy::Strategy;
use arrayvec::ArrayVec;

/// Commands of one seat in one round after which random play gives way to the passive answer.
const ENOUGH: u16 = 400;

/// What came of a game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The game's number in the study.
    pub game: u32,
    /// Its seed.
    pub seed: u64,
    /// How it ended.
    pub ending: EndingId,
    /// Rounds played.
    pub rounds: u16,
    /// The dashboard at the end, in the order of [`INDICATORS`].
    pub dashboard: [i32; DASHBOARD],
    /// What is counted, in the order of [`crate::study::column::COUNTED`].
    pub counts: [i32; COUNTS],
    /// The figures drawn, in the order of the design's.
    pub drawn: Vec<i32>,
    /// Digest of the last state.
    pub digest: Digest,
}

/// The board at the end of a round.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Board {
    /// The round, from 1.
    pub round: u16,
    /// Its month.
    pub month: Month,
    /// The indicators, in the order of [`INDICATORS`].
    pub dashboard: [i32; DASHBOARD],
}

/// A game that could not be played to its end: a defect of the program.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
#[error("game {game} (seed {seed}) broke in round {round}: {cause}")]
pub struct Broken {
    /// The game's number.
    pub game: u32,
    /// Its seed.
    pub seed: u64,
    /// The round.
    pub round: u16,
    /// What happened.
    pub cause: Defect,
}

/// A defect of the program that stops a game.
#[derive(thiserror::Error, Clone, PartialEq, Eq, Debug)]
pub enum Defect {
    /// An invariant of the game.
    #[error("fault {0:?}")]
    Fault(Fault),
    /// A mind asked for what is not allowed.
    #[error("{0:?} asked for `{1}`: {2:?}")]
    Refused(Seat, Command, Refusal),
    /// Nobody is asked for anything.
    #[error("nobody is awaited")]
    Stuck,
}

/// Plays one game. The campaign is the design's, as the thread's own copy: figures are drawn into it.
///
/// # Errors
/// A defect of the program.
pub fn play(design: &Design, campaign: &mut Campaign, game: u32) -> Result<Outcome, Broken> {
    played(design, campaign, game, None, Kept::default()).map(|(outcome, _)| outcome)
}

/// The same with the board at the end of each round.
///
/// # Errors
/// As [`play`].
pub fn by_round(design: &Design, campaign: &mut Campaign, game: u32) -> Result<(Outcome, Vec<Board>), Broken> {
    let mut boards = Vec::new();
    let (outcome, _) = played(design, campaign, game, None, Kept { boards: Some(&mut boards), ..Kept::default() })?;
    Ok((outcome, boards))
}

/// Plays one game and says which dated events happened, and in which month each was told.
///
/// # Errors
/// As [`play`].
pub(super) fn headlines(
    design: &Design,
    campaign: &mut Campaign,
    game: u32,
) -> Result<Vec<(Month, DatedEventId)>, Broken> {
    let mut told = Vec::new();
    played(design, campaign, game, None, Kept { headlines: Some(&mut told), ..Kept::default() })?;
    Ok(told)
}

/// Plays one game in which a strategy holds a seat, or its own mind if there is none, and says which of the seat's aims were met.
///
/// # Errors
/// As [`play`].
pub(super) fn aims(
    design: &Design,
    campaign: &mut Campaign,
    game: u32,
    (seat, strategy): (StateId, Option<&Strategy>),
) -> Result<Vec<bool>, Broken> {
    let (_, state) = played(design, campaign, game, strategy.map(|strategy| (seat, strategy)), Kept::default())?;
    let aims = &state.rules.nations[seat.index()].objectives;
    Ok(aims.iter().map(|aim| holds(&state, &aim.when, Some(seat))).collect())
}

/// Plays one game in which a strategy holds a seat, or every seat its own mind, and says which aims of which seat were met, in the order
/// of [`Rulebook::seats`](crate::game::rulebook::Rulebook::seats).
///
/// # Errors
/// As [`play`].
pub(super) fn aims_of_all(
    design: &Design,
    campaign: &mut Campaign,
    game: u32,
    script: Option<(StateId, &Strategy)>,
) -> Result<Vec<Vec<bool>>, Broken> {
    let (_, state) = played(design, campaign, game, script, Kept::default())?;
    let met = |seat: Seat| {
        let aims = state.rules.aims(seat).iter();
        aims.map(|aim| holds(&state, &aim.when, seat.state())).collect()
    };
    Ok(state.rules.seats().map(met).collect())
}

fn played(
    design: &Design,
    campaign: &mut Campaign,
    game: u32,
    script: Option<(StateId, &Strategy)>,
    kept: Kept<'_>,
) -> Result<(Outcome, State), Broken> {
    let seed = design.seed(game);
    let drawn = design.draws.take(campaign, design.draw_seed(game));
    let choices = &design.choices;
    let options = Setup {
        length: choices.length,
        rounds: 0,
        truce: campaign.truce,
        briefed: StateSet::EMPTY,
        sealed: false,
        coreper: campaign.rules.coreper,
    };
    let mut table = Table {
        design,
        campaign,
        bot_seed: Stream::new(seed, Key::new(0, Purpose::Bot)).word(),
        papers: Papers::default(),
        state: setup(&campaign.rules, options, seed),
        counts: Counts::default(),
        kept,
        asked: [0; ASKED],
        script,
    };
    let broken = |round, cause| Broken { game, seed, round, cause };
    while table.state.phase != Phase::Over {
        table.step().map_err(|cause| broken(table.state.round, cause))?;
    }
    table.counts.close(&table.state);
    let state = &table.state;
    let outcome = Outcome {
        game,
        seed,
        ending: state.ended.ok_or_else(|| broken(state.round, Defect::Stuck))?,
        rounds: state.round,
        dashboard: dashboard(state),
        counts: table.counts.all,
        drawn,
        digest: state.digest(),
    };
    Ok((outcome, table.state))
}

/// The indicators as they stand, in the order of [`INDICATORS`].
fn dashboard(state: &State) -> [i32; DASHBOARD] {
    let everything = view(state, Seat::Facilitator);
    INDICATORS.map(|(which, _)| everything.indicator(which).unwrap_or(0))
}

/// Seats that are counted when they ask.
const ASKED: usize = 256;

/// What is put down on the way, where somebody wants it.
#[derive(Default)]
struct Kept<'a> {
    /// The board at the end of each round.
    boards: Option<&'a mut Vec<Board>>,
    /// What was news, and in which month.
    headlines: Option<&'a mut Vec<(Month, DatedEventId)>>,
}

/// A game under way.
struct Table<'a> {
    design: &'a Design,
    campaign: &'a Campaign,
    bot_seed: u64,
    papers: Papers,
    state: State,
    counts: Counts,
    kept: Kept<'a>,
    /// How often each seat asked in this round.
    asked: [u16; ASKED],
    /// A seat that a strategy holds.
    script: Option<(StateId, &'a Strategy)>,
}

impl Table<'_> {
    /// What happens unasked, or the next command.
    fn step(&mut self) -> Result<(), Defect> {
        let events = advance(&self.state);
        if !events.is_empty() {
            return self.happen(&events);
        }
        let seat = awaited(&self.state).next().ok_or(Defect::Stuck)?;
        let events = self.ask(seat).map_err(|(command, refusal)| Defect::Refused(seat, command, refusal))?;
        self.happen(&events)
    }

    /// What comes of a seat's next command.
    fn ask(&mut self, seat: Seat) -> Result<Vec<Event>, (Command, Refusal)> {
        let asked = &mut self.asked[usize::from(seat.ordinal())];
        let often = *asked;
        *asked += 1;
        let here = view(&self.state, seat);
        let (mind, context) = (self.mind(&here, often), self.context());
        let script = self.script.filter(|(held, _)| Seat::State(*held) == seat && often < ENOUGH);
        if let Some((_, strategy)) = script {
            let command = strategy.command(&context, &self.papers, &here);
            return decide(&self.state, seat, &command).map_err(|refusal| (command, refusal));
        }
        choose_and_decide(&self.papers, mind, &context, &here, often, |command| decide(&self.state, seat, command))
    }

    /// What every mind at the table is told.
    const fn context(&self) -> Context<'_> {
        Context {
            campaign: self.campaign,
            level: self.design.choices.level,
            doctrine: self.design.choices.doctrine,
            bot_seed: self.bot_seed,
            conduct: self.design.conduct,
            notes: false,
        }
    }

    /// What the month brought Beijing; by one measure whatever the level, so that levels can be compared.
    fn balance(&self) -> i32 {
        balance(&Context { level: LevelKind::Assertive, ..self.context() }, &view(&self.state, Seat::Beijing))
    }

    /// Random policies leave votes to the states themselves, and Beijing is nobody's policy.
    fn mind(&self, here: &View<'_>, often: u16) -> Mind {
        let random = self.design.choices.policy.is_random() && here.seat() != Seat::Beijing && here.gate().is_none();
        match (random, often >= ENOUGH) {
            (_, true) => Mind::Passive,
            (true, false) => Mind::Random,
            (false, false) if self.design.choices.search => Mind::Search,
            (false, false) => Mind::Bot,
        }
    }

    fn happen(&mut self, events: &[Event]) -> Result<(), Defect> {
        for event in events {
            self.counts.watch(&self.state, event);
            if matches!(event, Event::Clock(ClockEvent::RoundOpened { .. })) {
                self.asked = [0; ASKED];
            }
            if matches!(event, Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_))) {
                self.counts.balance += self.balance();
            }
            let (round, month) = (self.state.round, self.state.month);
            apply(&mut self.state, event);
            if let Some(told) = &mut self.kept.headlines
                && let Event::Clock(ClockEvent::World { event, happened: true }) = event
            {
                told.push((self.state.month, *event));
            }
            if let Some(boards) = &mut self.kept.boards
                && matches!(event, Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)))
            {
                boards.push(Board { round, month, dashboard: dashboard(&self.state) });
            }
            self.papers.happened(event);
        }
        self.state.fault.map_or(Ok(()), |fault| Err(Defect::Fault(fault)))
    }
}

/// Months after a journey at which its relief is looked at again.
const LATER: u16 = 6;
/// A share of direct supply, in basis points, at or below which a state buys hardly anything directly.
const INDIRECT: i32 = 2_600;
/// Journeys that are looked at again.
const JOURNEYS: usize = 64;

/// A journey to Beijing alone that will be looked at again.
struct Journey {
    traveller: StateId,
    /// In this round.
    due: u16,
    /// Supply when it set out.
    supply: i32,
}

/// What is counted; places as in [`crate::study::column::COUNTED`].
#[derive(Default)]
struct Counts {
    all: [i32; COUNTS],
    /// The rung on the first day, and at the end of the month before.
    rungs: Option<(i32, i32)>,
    months: i32,
    sum_of_rungs: i32,
    journeys: ArrayVec<Journey, JOURNEYS>,
    /// Supply in the month of the journey, six months later, and how many journeys were looked at again.
    later: (i32, i32, i32),
    /// What the months brought Beijing.
    balance: i32,
}

impl Counts {
    fn watch(&mut self, state: &State, event: &Event) {
        let all = &mut self.all;
        match event {
            Event::Commission(CommissionEvent::Procedure(Step::OpenExamination)) => self.first(0, 1, state),
            Event::Commission(CommissionEvent::Procedure(Step::Determine)) => self.first(2, 3, state),
            Event::Commission(CommissionEvent::Procedure(Step::LoseVote)) => all[4] += 1,
            Event::Measure(MeasureEvent::Adopted { draft, .. }) if draft.kind == DraftKind::Respond => {
                self.first(5, 6, state);
            }
            Event::Vote(VoteEvent::AdoptedWithoutDebate(item)) => self.without_roll_call(*item),
            Event::Vote(VoteEvent::BallotClosed { item, gate: Gate::Consensus, carried: true, .. })
                if item.decides() =>
            {
                self.without_roll_call(*item);
            }
            Event::Vote(VoteEvent::BallotClosed { item, gate: Gate::Council, .. }) if item.decides() => all[23] += 1,
            Event::Table(TableEvent::Offered(_)) => {
                all[7] += 1;
                all[16] += i32::from(all[3] > 0 && all[6] == 0);
            }
            Event::Table(TableEvent::Concluded(terms)) => {
                all[8] += 1;
                all[17] += i32::from(!terms.has_security());
            }
            Event::Table(TableEvent::Broken { .. }) => all[9] += 1,
            Event::Member(MemberEvent::Travelled { state: traveller, .. }) => {
                all[10] += 1;
                let (due, supply) = (state.round + LATER, state.nation(*traveller).supply);
                let _ = self.journeys.try_push(Journey { traveller: *traveller, due, supply });
            }
            // The last month is not filed: the game ends in its place.
            Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)) => self.month(state),
            _ => {}
        }
    }

    fn without_roll_call(&mut self, item: Item) {
        self.all[23] += 1;
        self.all[24] += 1;
        self.all[25] += i32::from(item == Item::Determination);
    }

    /// The end of a month.
    fn month(&mut self, state: &State) {
        let rung = i32::from(state.ladder());
        let (opening, before) = self.rungs.unwrap_or((rung, rung));
        self.rungs = Some((opening, rung));
        self.months += 1;
        self.sum_of_rungs += rung;
        let all = &mut self.all;
        all[11] = all[11].max(rung);
        all[12] = self.sum_of_rungs * 100 / self.months;
        all[13] = rung - opening;
        all[14] += i32::from(rung >= before + 2);
        all[15] += i32::from(rung > before);
        for journey in self.journeys.iter().filter(|journey| journey.due == state.round) {
            let (before, after, count) = self.later;
            self.later = (before + journey.supply, after + state.nation(journey.traveller).supply, count + 1);
        }
        let low = &mut self.all[21];
        *low = if self.months == 1 { state.union.defence } else { state.union.defence.min(*low) };
    }

    /// The end of the game.
    fn close(&mut self, state: &State) {
        self.all[22] = self.balance / self.months.max(1);
        let (before, after, journeys) = self.later;
        (self.all[20], self.all[18]) = if journeys == 0 { (0, 0) } else { (before / journeys, after / journeys) };
        let nations = state.rules.state_ids().filter(|id| state.rules.nations[id.index()].direct <= INDIRECT);
        let (sum, count) = nations.fold((0, 0), |(sum, count), id| (sum + state.nation(id).supply, count + 1));
        self.all[19] = if count == 0 { 0 } else { sum / count };
    }

    /// Counts, and notes the round of the first.
    fn first(&mut self, count: usize, round: usize, state: &State) {
        self.all[count] += 1;
        if self.all[round] == 0 {
            self.all[round] = i32::from(state.round);
        }
    }
}
