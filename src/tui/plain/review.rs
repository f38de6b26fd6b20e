//! The facilitator's desk: a reviewed seat proposes what it would do, and the facilitator accepts it or does something else.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use super::prompt::Question;
use crate::base::ids::Seat;
use crate::show::typed::Choice;
use crate::words::text::{self, say};

impl Game<'_> {
    /// Asks the facilitator about what a seat proposes.
    pub(super) fn ask_review(&mut self, turn: Turn) -> Result<(), Stop> {
        let Some((seat, proposal)) = self.here.book().proposal() else { return Ok(()) };
        let words = self.words(Seat::Facilitator);
        let mut page = Page::default();
        page.gap();
        let (who, what) = (text::capital(&words.seat(seat)), words.what(&proposal.command));
        page.text(say!("plain-review", who = who, what = what));
        page.points(proposal.note.iter().flat_map(|note| words.note(note)));
        self.tell(page)?;
        let choices = vec![
            Choice::new(text::plain("plain-review-accept")).or(["y", "yes"]),
            Choice::new(text::plain("plain-review-other")).or(["n", "no"]),
        ];
        let title = text::plain("plain-review-ask");
        let picked = self.choose(turn, &Question { title, choices, ..Question::default() })?;
        if picked.at == 0 {
            return self.submit(turn, &proposal.command);
        }
        let (verbs, question) = self.offered(turn, &text::plain("plain-offers"));
        if verbs.is_empty() {
            return Err(Stop::Again);
        }
        let picked = self.choose(turn, &question)?;
        self.take_offer(turn, verbs[picked.at], &picked.rest)
    }
}
