//! What is asked of a step of a game.

use super::answer::{Answer, By, Pair};
use super::otherwise::{is_decision, otherwise};
use crate::base::ids::{Seat, StateId};
use crate::game::command::Command;
use crate::session::{Book, Ended, Onward, Place, SessionError, notation};
use crate::words::Words;
use crate::words::text::{self, say};
use std::fmt;

/// A game at one of its steps, and how it stood with another act there.
#[derive(Clone, Debug)]
pub struct Question {
    happened: Onward,
    instead: Option<Onward>,
    /// The states whose aims are looked at.
    aims: Vec<StateId>,
    by: By,
    /// Whether it is asked from what a seat in play may know.
    known: bool,
}

/// What is asked beside what happened.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Instead<'a> {
    /// Nothing.
    Nothing,
    /// Another act, as a save has it: `vote against none 0`.
    Words(&'a str),
    /// Another act of a seat.
    Act(Seat, &'a Command),
    /// That what was decided there was left out.
    LeftOut,
}

/// Why nothing can be asked of a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoQuestion {
    /// There is no such step.
    Step(SessionError),
    /// Nobody decided anything there that the reader knows of.
    NobodyActed,
    /// The game was over there.
    Over,
    /// What stands for the other act is none.
    NoAct(String),
    /// It was not allowed there.
    Refused(String),
}

impl fmt::Display for NoQuestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Step(error) => error.to_string(),
            Self::NobodyActed => text::plain("whatif-nobody"),
            Self::Over => text::plain("whatif-over"),
            Self::NoAct(why) => say!("whatif-no-act", why = why.as_str()),
            Self::Refused(why) => say!("whatif-refused", why = why.as_str()),
        })
    }
}

impl Question {
    /// What came of a step of the game, and, where something is named, what would have come of that instead: the seat that acted
    /// there decides otherwise. The step counts as the reader counts; in play a seat asks from what it may know.
    ///
    /// # Errors
    /// Why that cannot be asked.
    pub fn new(book: &Book, reader: Seat, step: usize, instead: Instead<'_>, by: By) -> Result<Self, NoQuestion> {
        let places = book.places(reader);
        let place = places.get(step).ok_or(NoQuestion::Step(SessionError::NoSuchStep(step)))?;
        let on = |onward: Onward| if by == By::Minds { onward.by_minds() } else { onward };
        let happened = on(book.onward(place, reader).map_err(NoQuestion::Step)?);
        let aims =
            book.people().into_iter().filter(|seat| book.is_over() || reader == Seat::Facilitator || *seat == reader);
        let aims = aims.filter_map(Seat::state).collect();
        let known = !(book.is_over() || reader == Seat::Facilitator);
        if instead == Instead::Nothing {
            let over = happened.is_over();
            return if over { Err(NoQuestion::Over) } else { Ok(Self { happened, instead: None, aims, by, known }) };
        }
        let acted = book.happened(place, reader).and_then(|line| line.asked);
        let (seat, _) = acted.ok_or(NoQuestion::NobodyActed)?;
        let without = on(book.onward_without(place, reader).map_err(NoQuestion::Step)?);
        let words = Words::new(book.campaign());
        let refused = |error: SessionError| NoQuestion::Refused(error.told(&words));
        let other = match instead {
            Instead::Nothing | Instead::LeftOut => without,
            Instead::Act(of, command) => without.with(of, command).map_err(refused)?,
            Instead::Words(act) => {
                let command = notation::read(book.campaign(), act).map_err(NoQuestion::NoAct)?;
                without.with(seat, &command).map_err(refused)?
            }
        };
        Ok(Self { happened, instead: Some(other), aims, by, known })
    }

    /// What came of a step, and where somebody decided something there, what would have come of something else; whether there is
    /// such another side.
    ///
    /// # Errors
    /// Why that cannot be asked.
    pub fn at(book: &Book, reader: Seat, step: usize, by: By) -> Result<(Self, bool), NoQuestion> {
        let asked = book.places(reader).get(step).and_then(|place| book.happened(place, reader)?.asked);
        let Some((seat, command)) = asked.filter(|(_, command)| is_decision(command)) else {
            return Self::new(book, reader, step, Instead::Nothing, by).map(|question| (question, false));
        };
        let other = otherwise(seat, &command);
        let instead = other.as_ref().map_or(Instead::LeftOut, |other| Instead::Act(seat, other));
        Self::new(book, reader, step, instead, by).map(|question| (question, true))
    }

    /// How a game ends with other luck from its beginning, with the same choices of people as far as they stay legal; beside it, where
    /// any are named, with something else in the place of some of them, or without them.
    ///
    /// # Errors
    /// Why that cannot be asked.
    pub(super) fn whole(book: &Book, reader: Seat, others: &[(Place, Option<Command>)]) -> Result<Self, NoQuestion> {
        let mut question = Self::new(book, reader, 0, Instead::Nothing, By::People)?;
        if let Some(start) = book.places(reader).first().filter(|_| !others.is_empty()) {
            question.instead = Some(book.onward_choosing(start, reader, others).map_err(NoQuestion::Step)?);
        }
        Ok(question)
    }

    /// Both sides once more under the luck that there was; nothing where the true state is not the asker's to know.
    ///
    /// # Errors
    /// A fault of the program in a continuation.
    pub fn again(&self) -> Result<Option<[Ended; 2]>, SessionError> {
        let Some(other) = &self.instead else { return Ok(None) };
        let both = (self.happened.again(&self.aims)?, other.again(&self.aims)?);
        Ok(if let (Some(happened), Some(instead)) = both { Some([happened, instead]) } else { None })
    }

    /// What games of it come to.
    pub(super) fn answer(&self, pairs: &[Pair]) -> Answer {
        Answer::of(&self.happened.campaign().rules, &self.aims, (self.by, self.known), pairs)
    }

    /// Plays one pair.
    pub(super) fn play(&self, number: u32) -> Result<Pair, SessionError> {
        let happened = self.happened.play(number, &self.aims)?;
        let instead = self.instead.as_ref().map(|other| other.play(number, &self.aims)).transpose()?;
        Ok(Pair { happened, instead })
    }
}
