//! Looking back in lines, and branching off: `steps`, `look N`, `branch`.

use super::game::{Game, Stop, Turn};
use super::page::Page;
use crate::report::beside;
use crate::report::step::{self, Reader};
use crate::session::{SessionError, Stride};
use crate::show::replay::courses;
use crate::table::{Ask, Done, No};
use crate::words::text::{self, say};
use std::io;

impl Game<'_> {
    /// `steps`: the months so far; `steps votes`, `steps phases`, `steps acts`: each of them with its number.
    pub(super) fn steps(&mut self, turn: Turn, about: Option<&str>) -> io::Result<()> {
        let Some(stride) = about.map_or(Some(Stride::Month), Stride::parse) else {
            return self.talk.line(&text::plain("plain-steps-how"));
        };
        let mut page = Page::default();
        page.gap();
        for line in step::list(self.here.book(), Reader::now(self.here.book(), turn.reader), stride) {
            page.text(line);
        }
        page.text(text::plain("plain-steps-look"));
        self.tell(page)
    }

    /// `look N`: a step as it was.
    pub(super) fn look_back(&mut self, turn: Turn, about: Option<&str>) -> io::Result<()> {
        let number = about.and_then(|number| number.parse().ok());
        let Some(number) = number else { return self.talk.line(&text::plain("plain-steps-how")) };
        let reader = Reader::now(self.here.book(), turn.reader);
        match step::page(self.here.book(), reader, number) {
            Ok(lines) => lines.iter().try_for_each(|line| self.talk.line(line)),
            Err(error) => self.talk.line(&text::capital(&error.to_string())),
        }
    }

    /// `branch`: the tree; `branch NAME`: another line of play from here; `branch NAME at N`: from a step; `branch to NAME`;
    /// `branch beside NAME`: both compared.
    pub(super) fn branch(&mut self, turn: Turn, line: &str) -> Result<bool, Stop> {
        let rest = line.split_once(char::is_whitespace).map_or("", |(_, rest)| rest.trim());
        if rest.is_empty() || ["to", "beside"].contains(&rest) {
            self.tree()?;
            return Ok(true);
        }
        if let Some(name) = rest.strip_prefix("beside ") {
            self.beside(turn, name.trim())?;
            return Ok(true);
        }
        let done = match rest.strip_prefix("to ").map(str::trim) {
            Some(name) if name == text::plain("branch-main") => self.here.ask(Ask::TurnTo(String::new())),
            Some(name) => self.here.ask(Ask::TurnTo(name.to_owned())),
            None => self.branch_from(turn, rest),
        };
        if let Err(no) = done {
            self.tell_no(&no)?;
            return Ok(true);
        }
        self.elsewhere();
        self.tell_announcements()?;
        Err(Stop::Again)
    }

    /// `branch beside NAME`: the line of play that is played and another, side by side.
    fn beside(&mut self, turn: Turn, name: &str) -> io::Result<()> {
        let main = text::plain("branch-main");
        let branches = self.here.book().branches();
        let called = if name == main { "" } else { name };
        let found = branches.iter().find(|branch| branch.name == called).and_then(|branch| branch.game());
        let Some(game) = found else {
            return self.talk.line(&text::capital(&SessionError::NoSuchBranch.to_string()));
        };
        let played = branches.get(self.here.book().branch_played()).map_or("", |branch| branch.name.as_str());
        let played = if played.is_empty() { main } else { played.to_owned() };
        let lines = beside::lines(&beside::beside(self.here.book(), game, turn.reader), [&played, name]);
        lines.iter().try_for_each(|line| self.talk.line(line))
    }

    fn branch_from(&mut self, turn: Turn, rest: &str) -> Result<Done, No> {
        let places = self.here.book().places(turn.reader);
        let (name, number) = match rest.rsplit_once(" at ") {
            Some((name, number)) => (name.trim(), number.trim().parse().map_err(|_| SessionError::BranchName)?),
            None => (rest, places.len().saturating_sub(1)),
        };
        let place = places.get(number).ok_or(SessionError::NoSuchStep(number))?;
        self.here.ask(Ask::BranchOff { at: Box::new(*place), name: name.to_owned() })
    }

    /// All branches, each with where it begins.
    fn tree(&mut self) -> io::Result<()> {
        let mut page = Page::default();
        page.gap();
        let all = courses(self.here.snapshot());
        for course in &all {
            let called = course.called.as_str();
            let left = course.from.and_then(|from| all.get(from)).zip(course.leaves);
            let line = left.map_or_else(
                || called.to_owned(),
                |(from, round)| say!("branch-line", name = called, from = from.called.as_str(), round = round),
            );
            page.point(if course.played { say!("branch-played", line = line) } else { line });
        }
        page.text(text::plain("plain-branch-how"));
        self.tell(page)
    }

    /// The game stands elsewhere: nothing that was told before belongs to it.
    pub(super) fn elsewhere(&mut self) {
        self.mark = self.here.book().log_mark();
        self.marks.clear();
        self.positioned = None;
        self.roll =
            self.here.book().view(crate::base::ids::Seat::Observer).floor().ballot.as_ref().map(super::roll::Roll::of);
        self.heading = None;
        self.shown = super::why::Shown::default();
    }
}
