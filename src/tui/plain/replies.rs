//! Pledges that were offered to a seat, and its answers. No is the default: it binds nobody.

use super::game::{Game, Stop, Turn};
use super::prompt::Question;
use crate::base::ids::StateId;
use crate::game::act::Reply;
use crate::show::typed::Choice;
use crate::words::text::{self, say};

impl Game<'_> {
    /// Asks a seat for its answer to the first pledge that waits for one.
    pub(super) fn ask_reply(&mut self, turn: Turn) -> Result<(), Stop> {
        let seat = turn.seat;
        let view = self.view(seat);
        let waiting = view.unanswered();
        let Some((place, pledge)) = view.pledges().find(|(place, _)| waiting & (1 << place) != 0) else {
            return Ok(());
        };
        let title = say!("plain-pledge", pledge = self.words(seat).pledge(pledge));
        let choices = vec![
            Choice::new(text::plain("plain-pledge-refuse")).or(["n", "no"]),
            Choice::new(text::plain("plain-pledge-accept")).or(["y", "yes"]),
        ];
        let picked = self.choose(turn, &Question { title, choices, ..Question::default() })?;
        self.reply(turn, place, picked.at == 1)
    }

    /// Answers a pledge.
    pub(super) fn reply(&mut self, turn: Turn, place: usize, yes: bool) -> Result<(), Stop> {
        self.submit(turn, &Reply { by: StateId::at(place), yes }.into())
    }
}
