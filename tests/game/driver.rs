//! A game played by hand: whoever is not told otherwise does nothing, and votes as the test says.

use coreper::base::ids::{MeasureId, Seat, StateId};
use coreper::base::set::StateSet;
use coreper::campaign::{Campaign, builtin};
use coreper::game::act::TakeStand;
use coreper::game::advance::advance;
use coreper::game::apply::apply;
use coreper::game::command::{Command, Verb};
use coreper::game::decide::decide;
use coreper::game::event::Event;
use coreper::game::legal::legal;
use coreper::game::refusal::Refusal;
use coreper::game::rulebook::Truce;
use coreper::game::setup::setup;
use coreper::game::state::{Coreper, Item, LengthId, Phase, Setup, Stand, State, Topic};
use coreper::game::turn;
use coreper::game::view::view;
use coreper::game::wire::Value;
use coreper::law::ballot::Vote;
use std::sync::LazyLock;

/// The built-in campaign, read once.
pub(crate) static CAMPAIGN: LazyLock<Campaign> =
    LazyLock::new(|| Campaign::from_files(builtin::files("october-2025").unwrap()).unwrap());

/// How everybody votes who is not told otherwise.
pub(crate) type Voting = fn(&State, StateId, Item) -> Vote;

pub(crate) struct Played {
    pub(crate) state: State,
    pub(crate) events: Vec<Event>,
    pub(crate) voting: Voting,
    /// What everybody shows in Coreper.
    pub(crate) standing: fn(StateId) -> Stand,
}

pub(crate) fn options(length: LengthId) -> Setup {
    Setup { length, rounds: 0, truce: Truce::None, briefed: StateSet::EMPTY, sealed: false, coreper: Coreper::Absent }
}

impl Played {
    pub(crate) fn new(length: LengthId, seed: u64) -> Self {
        Self::with(options(length), seed)
    }

    /// The short length, and as many months as it takes.
    pub(crate) fn long(seed: u64) -> Self {
        Self::with(Setup { rounds: 24, ..options(LengthId::Short) }, seed)
    }

    pub(crate) fn with(options: Setup, seed: u64) -> Self {
        let state = setup(&CAMPAIGN.rules, options, seed);
        assert_eq!(state.fault, None);
        Self { state, events: Vec::new(), voting: |_, _, _| Vote::Abstain, standing: |_| Stand::Silent }
    }

    /// Lets time pass until a condition holds; returns false when the game ends first.
    pub(crate) fn until(&mut self, done: impl Fn(&State) -> bool) -> bool {
        while !done(&self.state) {
            if self.state.phase == Phase::Over {
                return false;
            }
            self.step();
        }
        true
    }

    /// Lets time pass until a seat is awaited in a phase.
    pub(crate) fn until_asked(&mut self, phase: Phase, seat: Seat) {
        assert!(
            self.until(|state| state.phase == phase && turn::awaits(state, seat)),
            "{seat:?} was never asked in {phase:?}"
        );
    }

    pub(crate) fn until_commission(&mut self) {
        self.until_asked(Phase::Consultation, Seat::Commission);
    }

    /// The next consultation of the Commission, not this one.
    pub(crate) fn until_next_commission(&mut self) {
        let round = self.state.round;
        assert!(self.until(|state| state.round > round));
        self.until_commission();
    }

    pub(crate) fn until_round(&mut self, round: u16) {
        assert!(self.until(|state| state.round >= round));
    }

    fn step(&mut self) {
        let events = advance(&self.state);
        if !events.is_empty() {
            return self.take(&events);
        }
        let seat = turn::awaited(&self.state).next().expect("somebody is awaited");
        let command = self.nothing(seat);
        self.go(seat, &command);
    }

    /// What a seat does that has nothing to do.
    fn nothing(&self, seat: Seat) -> Command {
        if let (Some(ballot), Some(id)) = (&self.state.floor.ballot, seat.state()) {
            return vote((self.voting)(&self.state, id, ballot.item));
        }
        let owed = view(&self.state, seat).stands_owed();
        if let (Some(id), Some(topic)) =
            (seat.state(), Topic::ALL.into_iter().find(|topic| owed & (1 << topic.index()) != 0))
        {
            return TakeStand { topic, stand: (self.standing)(id) }.into();
        }
        let legal = legal(view(&self.state, seat));
        let verbs = [
            Verb::EndSignals,
            Verb::EndMoves,
            Verb::Ready,
            Verb::Approve,
            Verb::Put,
            Verb::Answer,
            Verb::Reply,
            Verb::Appeal,
            Verb::Adopt,
            Verb::Withdraw,
        ];
        let verb = verbs.into_iter().find(|verb| legal.open(*verb).is_ok()).expect("there is always a way on");
        legal.default_command(verb).unwrap()
    }

    pub(crate) fn go(&mut self, seat: Seat, command: &Command) {
        let events = decide(&self.state, seat, command).unwrap_or_else(|refusal| panic!("{command}: {refusal:?}"));
        self.take(&events);
    }

    pub(crate) fn refused(&self, seat: Seat, command: &Command) -> Refusal {
        decide(&self.state, seat, command).expect_err("it should be refused")
    }

    fn take(&mut self, events: &[Event]) {
        for event in events {
            apply(&mut self.state, event);
            assert_eq!(self.state.fault, None, "after {event:?}");
            self.events.push(event.clone());
        }
    }

    pub(crate) fn saw(&self, what: impl Fn(&Event) -> bool) -> bool {
        self.events.iter().any(what)
    }
}

pub(crate) fn state(code: &str) -> StateId {
    let found = CAMPAIGN.rules.nations.iter().position(|nation| nation.code.as_str() == code);
    StateId::at(found.unwrap_or_else(|| panic!("no state {code}")))
}

pub(crate) fn seat(code: &str) -> Seat {
    Seat::State(state(code))
}

pub(crate) fn measures(ids: &[&str]) -> u64 {
    let id = |id: &&str| CAMPAIGN.measure(id).unwrap_or_else(|| panic!("no measure {id}"));
    ids.iter().map(id).fold(0, |bits, MeasureId(at)| bits | 1 << at)
}

pub(crate) fn vote(vote: Vote) -> Command {
    let number = [Vote::For, Vote::Abstain, Vote::Against].iter().position(|other| *other == vote).unwrap();
    Verb::Vote.with(&[Value::Id(u8::try_from(number).unwrap()), Value::Id(0), Value::Number(0)]).unwrap()
}

pub(crate) fn table(package: u64, deferral: i32, sunset: i32) -> Command {
    let slots = [Value::Set(package), Value::Set(0), Value::Number(deferral), Value::Number(sunset)];
    Verb::Table.with(&slots).unwrap()
}

/// Terms with part of defence, verified, for twelve months, that suspend everything and hold no volumes.
pub(crate) fn terms(verb: Verb, relief: i32, snap_back: u8) -> Command {
    let slots = [
        Value::Number(relief),
        Value::Number(0),
        Value::Id(1),
        Value::Id(0),
        Value::Id(2),
        Value::Id(1),
        Value::Number(12),
        Value::Id(snap_back),
        Value::Id(0),
    ];
    verb.with(&slots).unwrap()
}

/// The same with another value in one slot.
pub(crate) fn with(command: &Command, slot: usize, value: Value) -> Command {
    let mut values = command.values();
    values[slot] = value;
    command.verb().with(&values).unwrap()
}
