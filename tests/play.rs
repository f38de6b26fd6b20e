//! Play of the whole engine: at random, in any order, and looked at from every seat.

mod commute;
pub(crate) mod dump;
mod mutation;
mod random;
mod secrets;
mod undo;

use crate::session::october;
use coreper::base::ids::Seat;
use coreper::base::set::StateSet;
use coreper::base::stream::{Key, Purpose, Stream};
use coreper::game::act;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::command::{Command, Verb};
use coreper::game::decide::decide;
use coreper::game::legal::{Legal, legal};
use coreper::game::rulebook::Truce;
use coreper::game::setup::setup;
use coreper::game::state::{Coreper, Gate, LengthId, Phase, Setup, Stand, State};
use coreper::game::turn;
use coreper::game::view::view;
use coreper::game::wire::Value;
use std::collections::BTreeSet;

/// Truces in the order of the seeds that play them.
const TRUCES: [Truce; 4] = [Truce::UsOnly, Truce::None, Truce::Offered, Truce::AsHappened];

/// More commands than any game needs.
const ENDLESS: usize = 100_000;

/// What a seed plays: every length, every truce, briefed states, sometimes sealed ballots.
fn chosen(seed: u64) -> Setup {
    let briefed = StateSet::from_bits(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) & 0x7ff_ffff);
    // Long games take four times as long as short ones and show the same rules: one in ten is long.
    let length = match seed % 10 {
        0 => LengthId::Full,
        1..4 => LengthId::Standard,
        _ => LengthId::Short,
    };
    let truce = TRUCES[usize::try_from(seed / 10 % 4).unwrap()];
    let coreper = match seed % 7 {
        1 => Coreper::Brief,
        4 => Coreper::Full,
        2 => Coreper::Off,
        _ => Coreper::Absent,
    };
    Setup { length, rounds: 0, truce, briefed, sealed: seed % 5 == 3, coreper }
}

/// How a game is played at random.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Temper {
    /// Every open verb is equally likely, then every value.
    Even,
    /// Everybody wants acts passed: three votes in four are for, the Commission acts while it can, items are put, signed, adopted.
    Eager,
    /// As eager, but committees are torn: they vote at random, so that appeals end without an opinion too.
    Torn,
    /// As eager, and nobody breaks what was agreed, so that it can be completed.
    Faithful,
}

/// A game played at random.
struct RandomGame {
    state: State,
    stream: Stream,
    temper: Temper,
    commands: Vec<(Seat, Command)>,
    done: BTreeSet<Verb>,
}

impl RandomGame {
    fn new(seed: u64) -> Self {
        Self::with(chosen(seed), seed)
    }

    fn with(chosen: Setup, seed: u64) -> Self {
        let state = setup(&october().rules, chosen, seed);
        assert_eq!(state.fault, None);
        let temper = [Temper::Even, Temper::Eager, Temper::Even, Temper::Torn, Temper::Even, Temper::Faithful]
            [usize::try_from(seed % 6).unwrap()];
        Self {
            state,
            stream: Stream::new(seed, Key::new(0, Purpose::Play)),
            temper,
            commands: Vec::new(),
            done: BTreeSet::new(),
        }
    }

    /// Advances until somebody is awaited; says who, at random; nobody when the game is over.
    fn next(&mut self) -> Option<Seat> {
        settle(&mut self.state);
        let seats: Vec<Seat> = turn::awaited(&self.state).collect();
        assert_eq!(seats.is_empty(), self.state.phase == Phase::Over, "somebody is awaited until the game is over");
        self.stream.pick(&seats).copied()
    }

    /// What the seat does, at random.
    fn sample(&mut self, seat: Seat) -> Command {
        let legal = legal(view(&self.state, seat));
        let eager = self.temper != Temper::Even && self.stream.chance(7_500);
        // What was not done yet in this game is tried now and then, so that which verbs are reached is no matter of luck.
        let curious = self.temper != Temper::Even && self.stream.chance(1_500);
        let shuns = |verb: &Verb| self.temper == Temper::Faithful && *verb == Verb::Break;
        let fresh = legal.verbs().filter(|verb| curious && !self.done.contains(verb) && !shuns(verb));
        let fresh = fresh.collect::<Vec<Verb>>();
        let eager_for = eager_verbs(&legal).into_iter().filter(|verb| !shuns(verb)).collect::<Vec<Verb>>();
        let wanted = match (fresh.is_empty(), eager) {
            (false, _) => self.stream.pick(&fresh).copied(),
            (true, true) => self.stream.pick(&eager_for).copied(),
            (true, false) => None,
        };
        let in_council = matches!(view(&self.state, seat).gate(), Some(Gate::Council | Gate::Consensus));
        let sampled = match wanted {
            Some(Verb::Vote) if self.temper == Temper::Torn && !in_council => {
                legal.sample_of(Verb::Vote, &mut self.stream)
            }
            Some(Verb::Vote) => Some(Verb::Vote.with(&[Value::Id(0), Value::Id(0), Value::Number(0)]).unwrap()),
            Some(verb) => legal.sample_of(verb, &mut self.stream).map(in_support),
            None => legal.sample(&mut self.stream),
        };
        sampled.unwrap_or_else(|| {
            panic!(
                "{seat:?} is awaited in {:?}, step {}, and may do nothing ({}): {:?}",
                self.state.phase,
                self.state.step,
                wanted.map_or("any verb", Verb::word),
                self.state.procedure
            )
        })
    }

    /// Does it.
    fn play(&mut self, seat: Seat, command: Command) {
        submit(&mut self.state, seat, &command);
        self.done.insert(command.verb());
        self.commands.push((seat, command));
        assert!(self.commands.len() < ENDLESS, "the game does not end");
    }
}

/// Who wants acts passed says so in Coreper.
fn in_support(command: Command) -> Command {
    match command {
        Command::TakeStand(act) => act::TakeStand { stand: Stand::Support, ..act }.into(),
        other => other,
    }
}

/// The open verbs that bring acts about; none where there is none.
fn eager_verbs(legal: &Legal<'_>) -> Vec<Verb> {
    const WANTED: [Verb; 21] = [
        Verb::Vote,
        Verb::TakeStand,
        Verb::Put,
        Verb::AskExamination,
        Verb::File,
        Verb::Open,
        Verb::Propose,
        Verb::Notice,
        Verb::Table,
        Verb::TableSuspension,
        Verb::TableResumption,
        Verb::TableTermination,
        Verb::Recommend,
        Verb::Counter,
        Verb::AcceptOffer,
        Verb::AmendDraft,
        Verb::Appeal,
        Verb::Adopt,
        Verb::Offer,
        Verb::AcceptCounter,
        Verb::Break,
    ];
    legal.verbs().filter(|verb| WANTED.contains(verb)).collect()
}

/// Advances until nothing more happens unasked.
fn settle(state: &mut State) {
    loop {
        let events = advance(state);
        if events.is_empty() {
            return;
        }
        for event in &events {
            apply(state, event);
            assert_eq!(state.fault, None, "{event:?} in round {}", state.round);
        }
    }
}

/// Does what a seat asks for, which must be accepted.
fn submit(state: &mut State, seat: Seat, command: &Command) {
    let events = decide(state, seat, command)
        .unwrap_or_else(|refusal| panic!("{seat:?} `{command}` in {:?}: {refusal:?}", state.phase));
    for event in &events {
        apply(state, event);
        assert_eq!(state.fault, None, "{event:?} of `{command}` in round {}", state.round);
    }
}

/// Calls something for each seed, on as many threads as there are cores.
pub(crate) fn for_seeds(seeds: std::ops::Range<u64>, each: impl Fn(u64) + Sync) {
    let next = std::sync::atomic::AtomicU64::new(seeds.start);
    let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    if seed >= seeds.end {
                        return;
                    }
                    each(seed);
                }
            });
        }
    });
}
