//! The Presidency: puts an item to the vote, or holds it back.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use super::why::Subject;
use crate::base::ids::Seat;
use crate::game::act::{Conclude, Hold, Put};
use crate::game::command::Verb;
use crate::show::stakes::stakes;
use crate::show::typed::Choice;
use crate::words::text::capital;
use crate::words::text::{self, say};
use crate::words::{terms, verb};

impl Game<'_> {
    /// Asks the chair what becomes of the first item of the agenda.
    pub(super) fn ask_chair(&mut self, turn: Turn) -> Result<(), Stop> {
        let seat = turn.seat;
        let view = self.view(seat);
        let Some(agenda) = view.agenda_item() else { return Ok(()) };
        self.shown.about(Subject::File(agenda.item.topic()));
        let mut page = Page::default();
        page.gap();
        page.text(say!("plain-agenda", item = terms::item(agenda.item)));
        if agenda.forced {
            page.text(text::plain("plain-agenda-forced"));
        }
        if !agenda.requested.is_empty() {
            page.text(say!("plain-agenda-requested", states = self.words(turn.reader).codes(agenda.requested)));
        }
        self.declared(agenda.item.topic(), &mut page);
        // A class is told what anybody may know.
        if let Some(stakes) = stakes(self.here.book(), if turn.reader == seat { seat } else { Seat::Observer }) {
            page.points(stakes.sentences());
        }
        self.tell(page)?;
        let who = capital(&self.words(Seat::Observer).seat(seat));
        let mut choices = vec![Choice::new(verb::verb(Verb::Put)).or(["put"]).about(verb::verb_about(Verb::Put))];
        let advised = self.here.book().advises_conclusion(seat);
        if self.here.book().legal(seat).open(Verb::Conclude).is_ok() {
            let conclude = Choice::new(verb::verb(Verb::Conclude)).or(["conclude"]);
            let at = if advised { 0 } else { choices.len() };
            choices.insert(at, conclude.about(verb::verb_about(Verb::Conclude)));
        }
        let mut hint = if advised { text::plain("chair-advised") } else { String::new() };
        match self.here.book().legal(seat).open(Verb::Hold) {
            Ok(()) => {
                choices.push(Choice::new(verb::verb(Verb::Hold)).or(["hold"]).about(verb::verb_about(Verb::Hold)));
            }
            Err(refusal) => {
                let why = self.words(turn.reader).refusal(&refusal);
                let number = self.shown.add_closed(refusal);
                hint = say!("plain-hold-closed", why = why, number = number);
            }
        }
        let question = Question { title: say!("plain-chair", who = who), choices, hint, ..Question::default() };
        let picked = self.choose(turn, &question)?;
        let command = match question.choices.get(picked.at) {
            Some(choice) if choice.answers_to("conclude") => Conclude.into(),
            Some(choice) if choice.answers_to("hold") => Hold.into(),
            Some(_) | None => Put.into(),
        };
        self.submit(turn, &command)
    }
}
