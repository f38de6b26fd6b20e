//! Playing: commands are submitted, bots play, the game advances.

use super::intervention::{Begun, Stepped};
use super::step::{Applied, Step};
use super::{Book, Controller, NoteEntry, Record, Session, SessionError, board, log};
use crate::ai::conduct::Conduct;
use crate::ai::mind::{Choice, Context, Mind, choose};
use crate::ai::note::Note;
use crate::ai::services::{Advice, Sum};
use crate::base::ids::Seat;
use crate::game::advance::advance;
use crate::game::apply::apply;
use crate::game::command::Command;
use crate::game::decide::decide;
use crate::game::event::{ClockEvent, Event};
use crate::game::state::{Phase, Stand, Topic};
use crate::game::turn;
use std::sync::Arc;

impl Book {
    /// What a seat's own mind would do now: how bots play, and advice for humans. It knows what the seat may know.
    #[must_use]
    pub fn advise(&self, seat: Seat) -> Choice {
        let context = self.context();
        let mind = self.controller(seat).mind();
        // Only random play looks at the count.
        let asked = if mind == Mind::Random { self.asked(seat) } else { 0 };
        choose(mind, &context, &self.view(seat), asked)
    }

    /// What a seat's own services advise on the vote under way: reasons alone, without mood. Nothing while it has none to cast.
    #[must_use]
    pub fn services(&self, seat: Seat) -> Option<Advice> {
        crate::ai::services::advise(&self.context(), &self.view(seat))
    }

    /// The file that waits for a seat's stand, and the stand that its own services advise; nothing while none does.
    #[must_use]
    pub fn advised_stand(&self, seat: Seat) -> Option<(Topic, Stand)> {
        crate::ai::services::advise_stand(&self.context(), &self.view(seat))
    }

    /// What a seat's own services reckon with on a file, reasons alone, and what a vote for takes.
    #[must_use]
    pub fn reckoned(&self, seat: Seat, topic: Topic) -> Option<(Sum, i32)> {
        crate::ai::services::reckon(&self.context(), &self.view(seat), topic)
    }

    /// Whether a seat that chairs the Council is advised by its own services to note a majority instead of calling the roll.
    #[must_use]
    pub fn advises_conclusion(&self, seat: Seat) -> bool {
        crate::ai::services::advises_conclusion(&self.context(), &self.view(seat))
    }

    fn context(&self) -> Context<'_> {
        Context {
            campaign: &self.campaign,
            level: self.options.level,
            doctrine: self.doctrine,
            bot_seed: self.bot_seed,
            conduct: Conduct::default(),
            notes: self.options.notes,
        }
    }

    /// How often a seat has asked for something in this round.
    fn asked(&self, seat: Seat) -> u16 {
        let round = self.log.iter().rev().take_while(|entry| entry.round == self.state.round);
        let asked = round.filter(|entry| entry.asked.as_ref().is_some_and(|(by, _)| *by == seat)).count();
        u16::try_from(asked).unwrap_or(u16::MAX)
    }
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
        let next = turn::awaited(&self.state).find(|seat| !self.controller(*seat).waits());
        match next {
            Some(seat) => self.play_bot(seat).map(Step::Played),
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

    pub(super) fn advance(&mut self) -> Result<Vec<Event>, SessionError> {
        let events = advance(&self.state);
        if !events.is_empty() {
            self.open.close();
            if events.iter().any(|event| matches!(event, Event::Clock(ClockEvent::RoundOpened { .. }))) {
                self.checkpoint();
            }
            self.happen(None, &events)?;
        }
        Ok(events)
    }

    pub(super) fn act(&mut self, seat: Seat, command: &Command) -> Result<Applied, SessionError> {
        let events = decide(&self.state, seat, command)?;
        let unknown = |event: &Event| event.audience(&self.state).is_only(seat);
        if events.iter().all(unknown) {
            self.open.push(&self.book.state, seat, command, self.book.log.len());
        } else {
            self.open.close();
        }
        self.happen(Some((seat, command.clone())), &events)?;
        Ok(Applied { seat, command: command.clone(), events })
    }

    /// Lets a seat's own mind decide, and does what it decided.
    pub(super) fn play_bot(&mut self, seat: Seat) -> Result<Applied, SessionError> {
        let Choice { command, note } = self.advise(seat);
        if let Some(note) = note {
            self.note(seat, note);
        }
        self.act(seat, &command)
    }

    pub(super) fn note(&mut self, seat: Seat, note: Note) {
        let (round, month, phase) = (self.state.round, self.state.month, self.state.phase);
        self.record(Record::Note { seat, note: note.clone() });
        let book = self.book_mut();
        let at = book.log.len();
        book.notes.push(Arc::new(NoteEntry { round, month, phase, seat, note, at }));
    }

    fn happen(&mut self, asked: Option<(Seat, Command)>, events: &[Event]) -> Result<(), SessionError> {
        if self.options.notes {
            self.telling.tell(&self.book.campaign, events);
        }
        let begun = asked.as_ref().and_then(|_| self.begin_intervention());
        if let Some((seat, command)) = &asked {
            self.record(Record::Command { seat: *seat, command: command.clone() });
        }
        let by = asked.as_ref().map(|(seat, _)| *seat);
        let by_host = begun.as_ref().is_some_and(Begun::has_no_reason);
        let done = begun.zip(asked.clone());
        let by_person = by.is_some_and(|seat| self.controller(seat) == Controller::Human);
        let book = self.book_mut();
        let mut entry = log::Entry::new(&book.state, asked, events);
        entry.by_person = by_person;
        entry.by_host = by_host;
        entry.proposed = book.proposed.take_if(|(seat, _)| by == Some(*seat)).map(|(_, command)| command);
        for event in events {
            apply(&mut book.state, event);
        }
        book.log.push(Arc::new(entry));
        if let Some((begun, (seat, command))) = done {
            self.end_intervention(begun, Stepped::Did(seat, command));
        }
        if events.iter().any(|event| matches!(event, Event::Clock(ClockEvent::RoundFiled | ClockEvent::Ended(_)))) {
            self.file_round();
        }
        self.state.fault.map_or(Ok(()), |fault| Err(SessionError::Fault(fault)))
    }

    fn file_round(&mut self) {
        let book = self.book_mut();
        book.history.push(board::dashboard(&book.state));
        if self.options.digests || self.save.is_some() {
            let (round, digest) = (self.state.round, self.state.digest());
            self.book_mut().digests.push((round, digest));
            self.record(Record::Round { round, digest });
        }
    }
}
