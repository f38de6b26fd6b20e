//! The desk at any question: thresholds, a vote now, the chance, the cheapest sets; *what if*, and what the player thinks.

use super::game::{Game, Turn};
use super::page::Page;
use crate::ai::advisor::{Answer, Desk, Matter, Odds, Stage};
use crate::base::ids::{Seat, StateId};
use crate::game::state::Topic;
use crate::law::ballot::Vote;
use crate::session::seat;
use crate::words::text::{self, say};
use crate::words::why::Why;
use std::io;

impl Game<'_> {
    /// `desk`, `desk all`, `desk HU`, `desk why`, `desk package`, `desk reset`.
    pub(super) fn desk(&mut self, turn: Turn, words: &[&str]) -> io::Result<()> {
        let about = words.first().map(|word| word.to_lowercase()).unwrap_or_default();
        match about.as_str() {
            "" => self.tell_desk(turn.reader, Rows::None),
            "all" => self.tell_desk(turn.reader, Rows::All),
            "reset" => {
                self.look(turn.reader).reset();
                self.tell_desk(turn.reader, Rows::None)
            }
            "why" => {
                let why = self.answer_on(turn.reader, |game, answer| game.words(turn.reader).desk_mathematics(&answer));
                self.tell_why(why)
            }
            word => {
                if let Some(id) = self.state_named(word) {
                    let explain = |game: &Self, answer: Answer| game.words(turn.reader).desk_member(&answer, id);
                    let why = self.answer_on(turn.reader, explain).flatten();
                    return self.tell_why(why);
                }
                let ahead = Matter::ahead(&self.view(turn.reader));
                let Some(matter) = ahead.into_iter().find(|matter| is_named(matter, word)) else {
                    return self.talk.line(&text::plain("plain-desk-how"));
                };
                self.look(turn.reader).choose(Some(matter));
                self.tell_desk(turn.reader, Rows::None)
            }
        }
    }

    /// `what if HU x`, `what if HU -`, `what if clear`.
    pub(super) fn what_if(&mut self, turn: Turn, words: &[&str]) -> io::Result<()> {
        let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| *word != "if").collect();
        let known = match words[..] {
            ["clear"] => {
                self.look(turn.reader).clear_what_ifs();
                true
            }
            [code, "-" | "none"] => self.state_named(code).is_some_and(|id| self.look(turn.reader).what_if(id, None)),
            [code, vote] => match (self.state_named(code), vote_named(vote)) {
                (Some(id), Some(vote)) => self.look(turn.reader).what_if(id, Some(vote)),
                _ => false,
            },
            _ => false,
        };
        if known { self.tell_desk(turn.reader, Rows::None) } else { self.talk.line(&text::plain("plain-what-if-how")) }
    }

    /// `set IT 60% cost 2`; `set IT` goes back to the advisor.
    pub(super) fn set_odds(&mut self, turn: Turn, words: &[&str]) -> io::Result<()> {
        let id = words.first().and_then(|code| self.state_named(code));
        let support = words.get(1).and_then(|word| word.trim_end_matches('%').parse::<i32>().ok());
        let cost = match words.get(2..) {
            Some([word, cost]) if word.eq_ignore_ascii_case("cost") => cost.parse::<u8>().ok().map(Some),
            Some([]) | None => Some(None),
            Some(_) => None,
        };
        let known = match (id, words.len(), support, cost) {
            (Some(id), 1, ..) => self.look(turn.reader).set_odds(id, None),
            (Some(id), _, Some(percent @ 0..=100), Some(cost)) => {
                self.look(turn.reader).set_odds(id, Some(Odds { support: percent * 100, cost }))
            }
            _ => false,
        };
        if known { self.tell_desk(turn.reader, Rows::None) } else { self.talk.line(&text::plain("plain-set-how")) }
    }

    fn state_named(&self, code: &str) -> Option<StateId> {
        seat::parse(&self.campaign, code).and_then(Seat::state)
    }

    /// The desk of a reader, up to date.
    fn look(&mut self, reader: Seat) -> &mut Desk {
        let desk = self.desks.entry(reader).or_default();
        self.here.book().look(reader, desk);
        desk
    }

    fn answer_on<T>(&mut self, reader: Seat, ask: impl FnOnce(&Self, Answer) -> T) -> Option<T> {
        let answer = self.look(reader).answer().cloned();
        answer.map(|answer| ask(self, answer))
    }

    fn tell_desk(&mut self, reader: Seat, rows: Rows) -> io::Result<()> {
        let Some(sheet) = self.answer_on(reader, |game, answer| game.words(reader).desk(&answer)) else {
            return self.talk.line(&text::plain("plain-desk-nothing"));
        };
        let mut page = Page::default();
        page.gap();
        page.text(say!("plain-desk", title = sheet.title.as_str()));
        page.points(sheet.lines().into_iter().map(|line| text::capital(&line)));
        if rows == Rows::All {
            let heads =
                ["plain-desk-code", "plain-desk-support", "plain-desk-weight", "plain-desk-win", "plain-desk-turn"];
            let [code, support, weight, win, turn] = heads.map(text::plain);
            page.row(format!(
                "{code:<6} {support:>7} {weight:>10} {win:>5} {turn:>5}  {}",
                text::plain("plain-desk-known")
            ));
            for line in &sheet.rows {
                let (code, support, weight) = (&line.code, &line.support, &line.weight);
                let (win, turn, stands) = (&line.win, &line.turn, &line.stands);
                page.row(format!("{code:<6} {support:>7} {weight:>10} {win:>5} {turn:>5}  {stands}"));
            }
            page.text(text::plain("plain-desk-legend"));
        } else {
            page.text(text::plain("plain-desk-hint"));
        }
        self.tell(page)
    }

    fn tell_why(&mut self, why: Option<Why>) -> io::Result<()> {
        match why {
            Some(why) => self.explain(&why),
            None => self.talk.line(&text::plain("plain-desk-nothing")),
        }
    }
}

/// Whether the members are listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Rows {
    None,
    All,
}

/// Whether a word names a matter.
fn is_named(matter: &Matter, word: &str) -> bool {
    match word {
        "determination" => matter.topic == Topic::Determination,
        "package" | "committee" => matter.topic == Topic::Package && matter.stage == Stage::Committee,
        "appeal" => matter.topic == Topic::Package && matter.stage == Stage::Appeal,
        "mandate" => matter.topic == Topic::Mandate,
        "agreement" => matter.topic == Topic::Agreement,
        _ => false,
    }
}

/// The vote that a word names.
fn vote_named(word: &str) -> Option<Vote> {
    match word {
        "f" | "for" => Some(Vote::For),
        "a" | "abstain" => Some(Vote::Abstain),
        "x" | "against" => Some(Vote::Against),
        _ => None,
    }
}
