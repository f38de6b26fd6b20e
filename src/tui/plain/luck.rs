//! How it may end, in lines: `luck`, `luck N`, `luck N ACT`.

use super::game::{Game, Turn};
use crate::base::ids::Seat;
use crate::report::whatif::{By, Instead, Question, answer, told, wholes};
use crate::words::text::{self, capital, say};
use std::io;
use std::num::NonZero;
use std::thread;

/// How many games are played on each side.
const GAMES: u32 = 100;

impl Game<'_> {
    /// The whole game once more: as chosen, and beside it otherwise.
    fn whole(&mut self, turn: Turn) -> io::Result<()> {
        let wholes = match wholes(self.here.book(), turn.reader) {
            Ok(wholes) => wholes,
            Err(why) => return self.talk.line(&capital(&why.to_string())),
        };
        let jobs = thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
        for (whole, question) in wholes {
            let answer = match answer(question, GAMES, jobs, &mut || {}) {
                Ok(answer) => answer,
                Err(error) => return self.talk.line(&capital(&error.to_string())),
            };
            let what = told::whole(&self.words(Seat::Observer), whole);
            self.talk.line(&say!("plain-luck-whole", games = GAMES, what = what))?;
            let lines = told::lines(self.here.book().campaign(), &answer);
            lines.iter().try_for_each(|line| self.talk.line(&format!("- {line}")))?;
            self.talk.flush()?;
        }
        Ok(())
    }

    /// `luck`: how it ends from here with other luck, after the end from the beginning with the same choices; `luck 12`: from a step,
    /// and without what was decided there; `luck 12 vote abstain none 0`: with another act there.
    pub(super) fn luck(&mut self, turn: Turn, rest: &[&str]) -> io::Result<()> {
        let book = self.here.book();
        let last = book.places(turn.reader).len().saturating_sub(1);
        let question = match rest {
            [] if book.is_over() => return self.whole(turn),
            [] => Question::new(book, turn.reader, last, Instead::Nothing, By::Minds).map(|question| (question, false)),
            [step, act @ ..] => {
                let Ok(step) = step.parse() else { return self.talk.line(&text::plain("plain-luck-how")) };
                if act.is_empty() {
                    Question::at(book, turn.reader, step, By::Minds)
                } else {
                    let act = act.join(" ");
                    let instead = Instead::Words(&act);
                    Question::new(book, turn.reader, step, instead, By::Minds).map(|question| (question, true))
                }
            }
        };
        let (question, both) = match question {
            Ok(question) => question,
            Err(why) => return self.talk.line(&capital(&why.to_string())),
        };
        let jobs = thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
        let lines = match answer(question, GAMES, jobs, &mut || {}) {
            Ok(answer) => told::lines(self.here.book().campaign(), &answer),
            Err(error) => vec![capital(&error.to_string())],
        };
        self.talk.line(&say!("plain-luck-head", games = GAMES, both = if both { "yes" } else { "no" }))?;
        lines.iter().try_for_each(|line| self.talk.line(&format!("- {line}")))
    }
}
