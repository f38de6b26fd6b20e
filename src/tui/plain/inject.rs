//! What whoever leads a class brings into its game, in lines: injects of the campaign and news of their own.

use super::game::{Game, Stop};
use super::page::Page;
use crate::base::ids::Seat;
use crate::base::set::StateSet;
use crate::game::act::{Send, Tell};
use crate::game::command::Command;
use crate::show::inject;
use crate::table::Ask;
use crate::words::text::{one_line, plain};

/// The longest news, in characters.
const NEWS: usize = 240;

impl Game<'_> {
    /// Injects are listed, shown before, sent; news are told. Only a class has somebody who leads it.
    pub(super) fn bring(&mut self, word: &str, rest: &str) -> Result<bool, Stop> {
        if !self.here.book().options().table {
            return Ok(false);
        }
        let shown = self.here.snapshot().clone();
        let told = match word {
            "news" => match one_line(rest, NEWS) {
                words if words.is_empty() => vec![plain("plain-help-news")],
                words => return self.send(Tell { to: StateSet::EMPTY, words }.into()),
            },
            "preview" => inject::preview(&shown, rest).unwrap_or_else(|| vec![plain("plain-help-inject")]),
            _ if rest.is_empty() => inject::lines(&shown),
            _ => match inject::chosen(&shown, rest) {
                Ok(inject) => return self.send(Send { inject }.into()),
                Err(why) => vec![why],
            },
        };
        let mut page = Page::default();
        page.gap();
        page.points(told);
        self.tell(page)?;
        Ok(true)
    }

    /// Brings it in; what it did is told as news are.
    fn send(&mut self, command: Command) -> Result<bool, Stop> {
        match self.here.ask(Ask::Because(String::new(), Box::new(Ask::Do(Seat::Facilitator, command)))) {
            Ok(_) => Err(Stop::Again),
            Err(no) => {
                self.tell_no(&no)?;
                Ok(true)
            }
        }
    }
}
