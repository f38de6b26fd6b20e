//! The letter from home: who writes what, and what can be answered.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use crate::base::ids::{OptionId, StateId};
use crate::game::act::Answer;
use crate::show::class::letter;
use crate::show::typed::Choice;
use crate::words::text::{self, say};

impl Game<'_> {
    /// Asks a seat for its answer to the letter on its desk.
    pub(super) fn ask_letter(&mut self, turn: Turn) -> Result<(), Stop> {
        match turn.seat.state() {
            Some(id) => self.ask_letter_of(turn, id),
            None => Ok(()),
        }
    }

    /// Reads the letter of a state out and asks for its answer.
    pub(super) fn ask_letter_of(&mut self, turn: Turn, id: StateId) -> Result<(), Stop> {
        let Some(letter) = letter(self.here.book(), id) else { return Ok(()) };
        let mut page = Page::default();
        page.gap();
        page.text(say!("plain-letter", from = letter.from, title = letter.title));
        page.text(letter.text);
        self.tell(page)?;
        let choices = letter.answers.into_iter().map(|(label, about)| Choice::new(label).about(about)).collect();
        let question = Question { title: text::plain("plain-letter-answer"), choices, ..Question::default() };
        let picked = self.choose(turn, &question)?;
        self.answer(turn, picked.at)
    }

    /// Answers the letter of a seat.
    pub(super) fn answer(&mut self, turn: Turn, at: usize) -> Result<(), Stop> {
        self.submit(turn, &Answer { choice: OptionId::at(at) }.into())
    }
}
