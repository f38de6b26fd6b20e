//! `reasons`: why others decided so. Every decision of Beijing's and every roll-call with its number, one line each; by the number
//! in full; of a roll-call each member in a line, and by its code in full.

use super::game::{Game, Turn};
use super::page::Page;
use crate::base::ids::Seat;
use crate::report::decision::{Decision, Matter, decisions};
use crate::session::seat;
use crate::words::number;
use crate::words::text::{self, say};
use std::io;

impl Game<'_> {
    /// `reasons`, `reasons beijing`, `reasons 7`, `reasons 7 SI`.
    pub(super) fn reasons(&mut self, turn: Turn, rest: &[&str]) -> io::Result<()> {
        let mut page = Page::default();
        let all = decisions(self.here.book(), turn.reader);
        let words = self.words(Seat::Observer);
        match rest {
            [number, more @ ..] if number.parse::<usize>().is_ok() => {
                let at = number.parse::<usize>().unwrap_or(0);
                let Some(decision) = at.checked_sub(1).and_then(|at| all.get(at)) else {
                    return self.talk.line(&say!("plain-reasons-which", most = all.len()));
                };
                let id = more.first().and_then(|code| seat::parse(&self.campaign, code)).and_then(Seat::state);
                page.text(say!(
                    "plain-reasons-title",
                    month = number::month(decision.month),
                    line = decision.short(&words)
                ));
                match id.and_then(|id| Some((id, decision.member(&words, id)?))) {
                    Some((id, line)) => {
                        page.text(line);
                        page.points(decision.member_in_full(&words, id));
                    }
                    None => page.points(decision.full(&words)),
                }
            }
            _ => {
                let only = rest.first().is_some_and(|word| matches!(word.to_lowercase().as_str(), "beijing" | "cn"));
                let shown =
                    |decision: &&(usize, &Decision<'_>)| !only || matches!(decision.1.matter, Matter::Beijing(_));
                let numbered: Vec<(usize, &Decision<'_>)> = all.iter().enumerate().collect();
                for (at, decision) in numbered.iter().filter(shown) {
                    let month = number::month(decision.month);
                    page.point(say!(
                        "plain-reasons-line",
                        number = at + 1,
                        month = month,
                        line = decision.short(&words)
                    ));
                }
                if page.is_empty() {
                    page.text(text::plain("plain-reasons-none"));
                } else {
                    page.text(text::plain("plain-reasons-how"));
                }
                if !self.here.book().is_over() && turn.reader != Seat::Facilitator {
                    page.text(text::plain("plain-reasons-closed"));
                }
            }
        }
        self.tell(page)
    }
}
