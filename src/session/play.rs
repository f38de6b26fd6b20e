//! Playing: commands are submitted, bots play, the game advances.

use super::{Controller, Session, SessionError, bots, history, log};
use crate::base::ids::Seat;
use crate::game::advance::advance;
use crate::game::apply::apply;
use crate::game::command::Command;
use crate::game::decide::decide;
use crate::game::event::Event;
use crate::game::state::Phase;
use crate::game::turn;

/// A command that was accepted, and what it did.
#[derive(Clone, PartialEq, Debug)]
pub struct Applied {
    /// Whose it was.
    pub seat: Seat,
    /// What was asked for.
    pub command: Command,
    /// What happened. It holds everything: show a seat its own part by [`Session::log_since`].
    pub events: Vec<Event>,
}

/// What one step came to.
#[derive(Clone, PartialEq, Debug)]
pub enum Step {
    /// The game moved on by itself.
    Advanced(Vec<Event>),
    /// A seat that no human plays has acted.
    Played(Applied),
    /// Humans are awaited.
    Waiting,
    /// The game is over.
    Over,
}

impl Session {
    /// Submits a command for a seat, whoever plays it. What happens unasked before it happens first.
    ///
    /// # Errors
    /// The refusal, and nothing changed; or a fault of the program.
    pub fn submit(&mut self, seat: Seat, command: &Command) -> Result<Applied, SessionError> {
        self.settle()?;
        self.act(seat, command)
    }

    /// One step: one advance of the game, or one command of a seat that no human plays.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn step(&mut self) -> Result<Step, SessionError> {
        if self.state.phase == Phase::Over {
            return Ok(Step::Over);
        }
        let events = self.advance()?;
        if !events.is_empty() {
            return Ok(Step::Advanced(events));
        }
        let next = turn::awaited(&self.state).find(|seat| self.controller(*seat) != Controller::Human);
        match next {
            Some(seat) => {
                let command = self.choose(seat);
                self.act(seat, &command).map(Step::Played)
            }
            None => Ok(Step::Waiting),
        }
    }

    /// Plays until a human is awaited or the game is over; says which.
    ///
    /// # Errors
    /// A fault of the program.
    pub fn run(&mut self) -> Result<Step, SessionError> {
        loop {
            match self.step()? {
                Step::Advanced(_) | Step::Played(_) => {}
                end @ (Step::Waiting | Step::Over) => return Ok(end),
            }
        }
    }

    /// What happens unasked, until nothing does.
    fn settle(&mut self) -> Result<(), SessionError> {
        while !self.advance()?.is_empty() {}
        Ok(())
    }

    fn advance(&mut self) -> Result<Vec<Event>, SessionError> {
        let events = advance(&self.state);
        if !events.is_empty() {
            self.open.close();
            self.happen(None, &events)?;
        }
        Ok(events)
    }

    pub(super) fn act(&mut self, seat: Seat, command: &Command) -> Result<Applied, SessionError> {
        let events = decide(&self.state, seat, command)?;
        let unknown = |event: &Event| super::audience::audience(&self.state, event).is_only(seat);
        if events.iter().all(unknown) {
            self.open.push(&self.state, seat, command, self.log.len());
        } else {
            self.open.close();
        }
        self.happen(Some((seat, command.clone())), &events)?;
        Ok(Applied { seat, command: command.clone(), events })
    }

    fn happen(&mut self, asked: Option<(Seat, Command)>, events: &[Event]) -> Result<(), SessionError> {
        let entry = log::Entry::new(&self.state, asked, events);
        for event in events {
            apply(&mut self.state, event);
        }
        self.log.push(entry);
        if events.iter().any(|event| matches!(event, Event::RoundFiled | Event::Ended(_))) {
            self.history.push(history::dashboard(&self.state));
        }
        self.state.fault.map_or(Ok(()), |fault| Err(SessionError::Fault(fault)))
    }

    pub(super) fn choose(&self, seat: Seat) -> Command {
        bots::passive(&self.view(seat))
    }
}
