//! A game from one of its places on, played to its end many times under other draws: by the minds of its seats and, where that is
//! asked for, by what people chose there, as long as it stays legal.
//!
//! For the facilitator, and for all after the end, it starts from the true state. For a seat in play it starts from what that seat
//! may know, with what is hidden drawn anew each time: two games that differ only in what is hidden go on alike.

use super::board::{Dashboard, dashboard};
use super::error::SessionError;
use super::luck;
use super::options::{Controller, Seats};
use crate::ai::conduct::Conduct;
use crate::ai::mind::{Context, Mind, choose_and_decide};
use crate::ai::papers::Papers;
use crate::base::ids::{EndingId, Seat, StateId};
use crate::base::stream::{Key, Purpose, Stream};
use crate::campaign::Campaign;
use crate::campaign::doctrine::LevelKind;
use crate::game::advance::advance;
use crate::game::apply::apply;
use crate::game::command::Command;
use crate::game::condition::holds;
use crate::game::decide::decide;
use crate::game::event::{ClockEvent, Event, VoteEvent};
use crate::game::state::{Fault, Gate, Item, Phase, State};
use crate::game::turn;
use crate::game::view::imagine::{Beliefs, imagine};
use crate::game::view::view;
use std::sync::Arc;

/// Commands of one seat in one round after which random play gives way to the passive answer.
const ENOUGH: u16 = 400;
/// Beijing's face as a seat believes it that may not know it, in basis points, and how far a draw of it strays.
const FACE: (i32, i32) = (5_000, 1_500);

/// A game at a place, to be played on as often as one likes.
#[derive(Clone, Debug)]
pub struct Onward {
    campaign: Arc<Campaign>,
    level: LevelKind,
    doctrine: usize,
    /// Who plays the seats that no human plays.
    seats: Seats,
    start: Box<State>,
    /// Whose knowledge it starts from; nothing where it is the true state.
    eyes: Option<Seat>,
    seed: u64,
    /// What is done first, whatever anybody's mind says.
    first: Option<(Seat, Command)>,
    /// What people chose from the place on.
    chosen: Vec<Chosen>,
    /// The seed of the bots' own chance as it was; nothing where the true state is not known.
    as_was: Option<u64>,
}

/// Something that somebody chose.
#[derive(Clone, Debug)]
struct Chosen {
    round: u16,
    phase: Phase,
    seat: Seat,
    command: Command,
}

/// What a continuation came to.
#[derive(Clone, PartialEq, Debug)]
pub struct Ended {
    /// The ending.
    pub ending: EndingId,
    /// Whether each aim is met, state by state as they were asked for, each in the order of its role sheet.
    pub met: Vec<bool>,
    /// The board at the end of each round that was played in it.
    pub boards: Vec<Dashboard>,
    /// The votes that bound, in order.
    pub votes: Vec<Counted>,
    /// Choices of people that were not legal any more, and so were left out.
    pub refused: usize,
}

/// A vote of a continuation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counted {
    /// The round.
    pub round: u16,
    /// On what.
    pub item: Item,
    /// Where.
    pub gate: Gate,
    /// Members in favour.
    pub members: u8,
    /// Whether it carried, or the opinion was positive.
    pub carried: bool,
}

impl Onward {
    /// A game at a state of its own, of which somebody may know the whole truth or what one seat may know.
    pub(super) fn new(
        campaign: &Arc<Campaign>,
        (level, doctrine): (LevelKind, usize),
        seats: Seats,
        start: State,
    ) -> Self {
        Self {
            campaign: Arc::clone(campaign),
            level,
            doctrine,
            seats,
            start: Box::new(start),
            eyes: None,
            seed: 0,
            first: None,
            chosen: Vec::new(),
            as_was: None,
        }
    }

    /// From what a seat may know alone: the game's own chance is nobody's to know in play.
    pub(super) fn known_to(self, eyes: Seat) -> Self {
        Self { eyes: Some(eyes), ..self }
    }

    /// From the true state, with the seeds of the game's chance and of the bots' own.
    pub(super) fn true_to(self, seed: u64, bot_seed: u64) -> Self {
        Self { seed, as_was: Some(bot_seed), ..self }
    }

    /// With what somebody chose in a phase of a round.
    pub(super) fn chosen(&mut self, round: u16, phase: Phase, seat: Seat, command: &Command) {
        self.chosen.push(Chosen { round, phase, seat, command: command.clone() });
    }

    /// The same by minds alone, also where people chose.
    #[must_use]
    pub fn by_minds(mut self) -> Self {
        self.chosen.clear();
        self
    }

    /// The same with something that a seat does first.
    ///
    /// # Errors
    /// The refusal, where it is not allowed there.
    pub fn with(mut self, seat: Seat, command: &Command) -> Result<Self, SessionError> {
        let mut state = State::clone(&self.start);
        loop {
            let events = advance(&state);
            if events.is_empty() {
                break;
            }
            for event in &events {
                apply(&mut state, event);
            }
        }
        decide(&state, seat, command)?;
        self.first = Some((seat, command.clone()));
        Ok(self)
    }

    /// Whether the game is over there.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.start.phase == Phase::Over
    }

    /// The campaign.
    #[must_use]
    pub const fn campaign(&self) -> &Arc<Campaign> {
        &self.campaign
    }

    /// The state from which a number's game starts.
    fn begin(&self, number: u32) -> State {
        let seed = luck::seed(self.seed, number);
        let mut state = match self.eyes {
            None => State::clone(&self.start),
            Some(eyes) => {
                let key = Key::new(0, Purpose::Imagine).subject(1);
                let mut stream = Stream::new(seed, key);
                let face = (FACE.0 + stream.bell(FACE.1)).clamp(0, 10_000);
                imagine(&view(&self.start, eyes), &Beliefs { face, ..Beliefs::default() }, &mut stream)
            }
        };
        state.seed = seed;
        state
    }

    /// Plays it to its end with the luck of a number; the same number gives the same game. Of some states the aims are looked at.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn play(&self, number: u32, aims: &[StateId]) -> Result<Ended, SessionError> {
        let state = self.begin(number);
        let bot_seed = luck::bot_seed(state.seed);
        self.finish(state, bot_seed, aims)
    }

    /// Plays it to its end once more under the luck that there was: without anything else decided, the game itself. Nothing where the
    /// true state is not known.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn again(&self, aims: &[StateId]) -> Result<Option<Ended>, SessionError> {
        self.as_was.map(|bot_seed| self.finish(State::clone(&self.start), bot_seed, aims)).transpose()
    }

    fn finish(&self, state: State, bot_seed: u64, aims: &[StateId]) -> Result<Ended, SessionError> {
        let mut game = Game {
            onward: self,
            bot_seed,
            papers: Papers::default(),
            asked: [0; 256],
            first: self.first.as_ref(),
            done: vec![false; self.chosen.len()],
            refused: 0,
            boards: Vec::new(),
            votes: Vec::new(),
            state,
        };
        while game.state.phase != Phase::Over {
            game.step()?;
        }
        let state = &game.state;
        let met = aims.iter().flat_map(|id| {
            let objectives = &state.rules.nations[id.index()].objectives;
            objectives.iter().map(|objective| holds(state, &objective.when, Some(*id)))
        });
        Ok(Ended {
            ending: state.ended.ok_or(SessionError::Fault(Fault::Unexpected))?,
            met: met.collect(),
            boards: game.boards,
            votes: game.votes,
            refused: game.refused,
        })
    }
}

/// A continuation under way.
struct Game<'a> {
    onward: &'a Onward,
    bot_seed: u64,
    papers: Papers,
    state: State,
    /// How often each seat asked in this round.
    asked: [u16; 256],
    first: Option<&'a (Seat, Command)>,
    /// Which of what people chose was done, or cannot be any more.
    done: Vec<bool>,
    refused: usize,
    boards: Vec<Dashboard>,
    votes: Vec<Counted>,
}

impl Game<'_> {
    /// What happens unasked, or the next command.
    fn step(&mut self) -> Result<(), SessionError> {
        let events = advance(&self.state);
        if !events.is_empty() {
            return self.happen(&events);
        }
        if let Some((seat, command)) = self.first.take() {
            return self.choose(*seat, command);
        }
        if let Some(at) = self.next_of(Seat::Facilitator) {
            return self.choose_at(at);
        }
        let seat = turn::awaited(&self.state).next().ok_or(SessionError::Fault(Fault::Unexpected))?;
        match self.next_of(seat) {
            Some(at) => self.choose_at(at),
            None => self.ask(seat),
        }
    }

    /// What a seat chose next in this phase of this round.
    fn next_of(&self, seat: Seat) -> Option<usize> {
        let here = (self.state.round, self.state.phase);
        let is = |chosen: &Chosen| chosen.seat == seat && (chosen.round, chosen.phase) == here;
        self.onward.chosen.iter().zip(&self.done).position(|(chosen, done)| !done && is(chosen))
    }

    fn choose_at(&mut self, at: usize) -> Result<(), SessionError> {
        self.done[at] = true;
        let Chosen { seat, command, .. } = &self.onward.chosen[at];
        self.choose(*seat, command)
    }

    /// Does what was chosen; where that is not legal here, it is left out.
    fn choose(&mut self, seat: Seat, command: &Command) -> Result<(), SessionError> {
        if let Ok(events) = decide(&self.state, seat, command) {
            return self.happen(&events);
        }
        self.refused += 1;
        Ok(())
    }

    /// Lets a seat's own mind decide.
    fn ask(&mut self, seat: Seat) -> Result<(), SessionError> {
        let onward = self.onward;
        let often = self.asked[usize::from(seat.ordinal())];
        self.asked[usize::from(seat.ordinal())] = often.saturating_add(1);
        let controller = match onward.seats.of(seat) {
            Controller::Human | Controller::Reviewed => Controller::Bot,
            other @ (Controller::Bot | Controller::Passive | Controller::Random) => other,
        };
        let mind = if often >= ENOUGH { Mind::Passive } else { controller.mind() };
        let context = Context {
            campaign: &onward.campaign,
            level: onward.level,
            doctrine: onward.doctrine,
            bot_seed: self.bot_seed,
            conduct: Conduct::default(),
            notes: false,
        };
        let here = view(&self.state, seat);
        let decided =
            choose_and_decide(&self.papers, mind, &context, &here, often, |command| decide(&self.state, seat, command));
        let events = decided.map_err(|(_, refusal)| SessionError::Refusal(refusal))?;
        self.happen(&events)
    }

    fn happen(&mut self, events: &[Event]) -> Result<(), SessionError> {
        for event in events {
            if matches!(event, Event::Clock(ClockEvent::RoundOpened { .. })) {
                self.asked = [0; 256];
            }
            if let Event::Vote(VoteEvent::BallotClosed { item, gate, carried, votes, .. }) = event
                && gate.binds(*item, *carried)
            {
                let members = u8::try_from(votes.in_favour().len()).unwrap_or(u8::MAX);
                let (round, item, gate) = (self.state.round, *item, *gate);
                self.votes.push(Counted { round, item, gate, members, carried: *carried });
            }
            apply(&mut self.state, event);
            self.papers.happened(event);
        }
        if events.iter().any(|event| matches!(event, Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)))) {
            self.boards.push(dashboard(&self.state));
        }
        self.state.fault.map_or(Ok(()), |fault| Err(SessionError::Fault(fault)))
    }
}
