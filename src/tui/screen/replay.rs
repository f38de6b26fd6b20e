//! Looking back: a game that is played or over, walked forward and back by step, vote, phase and month, with everything as it stood
//! there. Papers, map, curves, desk and *why?* opened from here show that moment too. From a step another line of play can begin.

#![expect(clippy::wildcard_enum_match_arm, reason = "an action that means nothing here does nothing")]

mod bar;

use super::ballot::{Sheet, role_of, thresholds, vote_map};
use crate::base::ids::Seat;
use crate::session::{LONGEST_BRANCH, Place, Stride};
use crate::show::replay::{Walk, courses, free_name};
use crate::table::Snapshot;
use crate::tui::canvas::Canvas;
use crate::tui::input::Code;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{WIDE, over, parts, side_by_side};
use crate::tui::luck::Luck;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::desk::DeskScreen;
use crate::tui::screen::europe::positions;
use crate::tui::screen::log::marked;
use crate::tui::screen::page::Page;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame, reckoning};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::line::TypedLine;
use crate::tui::widget::pen::{Pen, fit, pad};
use crate::tui::world::Request;
use crate::words::number;
use crate::words::text::capital;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// A game looked back at.
#[derive(Debug)]
pub struct Replay {
    walk: Walk,
    /// The roll-call there: under way, or just over.
    sheet: Option<Sheet>,
    /// The line of play that is marked.
    branch: usize,
    /// The name of a line of play that is to begin here, while it is typed.
    naming: Option<TypedLine>,
}

const KEYS: [Action; 10] = [
    Action::PreviousStep,
    Action::NextStep,
    Action::PreviousVote,
    Action::NextVote,
    Action::PreviousMonth,
    Action::NextMonth,
    Action::NextTab,
    Action::Branch,
    Action::Back,
    Action::Luck,
];

/// Columns for a value of the board and for its change.
const VALUE: u16 = 9;
const CHANGE: u16 = 9;

/// Rows that the bar of time takes with its names, its marker and its legend.
const BAR: u16 = 4;

impl Replay {
    /// At the last step that a seat knows of; nothing where a game cannot be looked back at.
    #[must_use]
    pub fn new(page: &Snapshot, reader: Seat) -> Option<Self> {
        let branch = courses(page).iter().position(|course| course.played).unwrap_or(0);
        let mut replay = Self { walk: Walk::new(page, reader)?, sheet: None, branch, naming: None };
        replay.read(page);
        Some(replay)
    }

    /// At a place of a game that is over, with the eyes of somebody who may know all of it.
    #[must_use]
    pub fn at(page: &Snapshot, reader: Seat, place: &Place) -> Option<Box<Self>> {
        let mut replay = Self::new(page, reader)?;
        replay.walk.look(page, Seat::Facilitator);
        replay.walk.go(page, place.number);
        replay.read(page);
        Some(Box::new(replay))
    }

    /// The game as it stood at the step that is looked at.
    #[must_use]
    pub const fn page(&self) -> &Snapshot {
        self.walk.page()
    }

    pub(super) const fn context(&self) -> Context {
        // A name that is typed is text.
        if self.naming.is_some() { Context::Form } else { Context::Replay }
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.walk.eyes())
    }

    /// Reads the roll-call at the step.
    fn read(&mut self, page: &Snapshot) {
        let (eyes, back) = (self.walk.eyes(), self.walk.page());
        let open = back.through(eyes).ok().and_then(|sight| Sheet::open(&sight));
        self.sheet = open.or_else(|| {
            let before = self.walk.before(page)?;
            let mut sheet = Sheet::open(&before.through(eyes).ok()?)?;
            sheet.see(&back.through(eyes).ok()?);
            Some(sheet)
        });
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        if self.naming.is_some() {
            return self.name(press);
        }
        let (Some(page), Some(action)) = (scene.world.page(), press.action) else { return Reply::Stay };
        let to = match action {
            Action::Back => return Reply::Pop,
            Action::PreviousStep => self.walk.stop(Stride::Act, false),
            Action::NextStep => self.walk.stop(Stride::Act, true),
            Action::PreviousVote => self.walk.stop(Stride::Vote, false),
            Action::NextVote => self.walk.stop(Stride::Vote, true),
            Action::PreviousPhase => self.walk.stop(Stride::Phase, false),
            Action::NextPhase => self.walk.stop(Stride::Phase, true),
            Action::PreviousMonth => self.walk.stop(Stride::Month, false),
            Action::NextMonth => self.walk.stop(Stride::Month, true),
            Action::First => 0,
            Action::Last => self.walk.last(),
            Action::NextTab => return self.turn(page, 1),
            Action::PreviousTab => return self.turn(page, self.walk.seats(page).len().saturating_sub(1)),
            Action::Up => return self.mark_branch(page, false),
            Action::Down => return self.mark_branch(page, true),
            Action::Choose => {
                let marked = courses(page).into_iter().nth(self.branch).filter(|course| !course.played);
                return marked.map_or(Reply::Stay, |course| Reply::PopAsk(Request::TurnTo(course.name)));
            }
            Action::Desk => {
                let Ok(model) = self.walk.page().through(self.walk.eyes()) else { return Reply::Stay };
                return Reply::Push(Box::new(Screen::Desk(Box::new(DeskScreen::new(&model)))));
            }
            Action::Beside => return self.beside(page),
            Action::Luck => {
                let eyes = self.walk.eyes();
                return Luck::step(page, eyes, self.walk.at()).map_or_else(
                    |why| Reply::Notice(capital(&why.to_string())),
                    |luck| Reply::Push(Box::new(Screen::Page(Page::of_luck(luck)))),
                );
            }
            // Where it was over there is nothing to play on.
            Action::Branch if self.walk.page().public().is_over() => return Reply::Notice(t("replay-branch-over")),
            Action::Branch => {
                let free = free_name(page);
                let mut line = TypedLine::default();
                line.refuse(free);
                self.naming = self.walk.here().map(|_| line);
                return Reply::Stay;
            }
            Action::Why => {
                let ballot = |sheet: &Sheet| Subject::Ballot(Box::new(sheet.clone()));
                let subject = self.sheet.as_ref().map_or(Subject::Procedure, ballot);
                return Reply::Push(Box::new(Screen::Why(Why::new(self.walk.eyes(), subject))));
            }
            _ => return Reply::Stay,
        };
        self.walk.go(page, to);
        self.read(page);
        Reply::Stay
    }

    /// The name is typed: Enter begins the line of play, Escape leaves it.
    fn name(&mut self, press: Press) -> Reply {
        let Some(line) = &mut self.naming else { return Reply::Stay };
        match press.key.code {
            Code::Esc => self.naming = None,
            Code::Enter if line.text().trim().is_empty() => {}
            Code::Enter => {
                let name = line.text().trim().to_owned();
                self.naming = None;
                return self.walk.here().map_or(Reply::Stay, |here| Reply::PopAsk(Request::Branch(*here, name)));
            }
            Code::Char(_)
            | Code::Backspace
            | Code::Delete
            | Code::Left
            | Code::Right
            | Code::Home
            | Code::End
            | Code::Tab
            | Code::BackTab
            | Code::Up
            | Code::Down
            | Code::PageUp
            | Code::PageDown
            | Code::F(_) => drop(line.key(press.key, LONGEST_BRANCH)),
        }
        Reply::Stay
    }

    fn turn(&mut self, page: &Snapshot, by: usize) -> Reply {
        let eyes = self.walk.turned(page, by);
        self.walk.look(page, eyes);
        self.read(page);
        let seat = page.through(eyes).map(|model| model.seat_name(eyes)).unwrap_or_default();
        Reply::Notice(tx("replay-eyes", &[("seat", seat.into())]))
    }

    fn mark_branch(&mut self, page: &Snapshot, down: bool) -> Reply {
        let count = courses(page).len().max(1);
        self.branch = (self.branch + if down { 1 } else { count - 1 }) % count;
        Reply::Stay
    }

    /// The marked line of play beside the one that is played; where that one is marked, beside the first other.
    fn beside(&self, page: &Snapshot) -> Reply {
        let all = courses(page);
        let other = |at: &usize| all.get(*at).is_some_and(|course| !course.played);
        let found = Some(self.branch).filter(other).or_else(|| (0..all.len()).find(other));
        match found.and_then(|at| self.walk.beside(page, at)) {
            Some(lines) => Reply::Push(Box::new(Screen::Page(Page::new(&t("replay-beside"), lines.join("\n"))))),
            None => Reply::Notice(t("replay-alone")),
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Ok(model) = self.walk.page().through(self.walk.eyes()) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Replay, &KEYS);
        let (role, below) = match &self.naming {
            Some(line) => (Role::Title, tx("replay-name", &[("name", line.shown().into())])),
            None => (Role::Dim, t("replay-hint")),
        };
        pen.text(parts(area).notice, role, &below);
        self.head(&mut pen, &model, frame::line_of(body, 0));
        let (bar, rest) = over(over(body, 1).1, BAR);
        bar::draw(&mut pen, scene.glyphs, (self.walk.places(), self.walk.marks()), self.walk.at(), bar);
        let (main, side) =
            if rest.width >= WIDE { side_by_side(rest, rest.width / 2) } else { (rest, Rect { width: 0, ..rest }) };
        let used = self.here(&mut pen, scene, &model, main);
        let low = over(main, used).1;
        let branches = scene.world.page().map_or_else(Vec::new, |page| self.branches(&pen, page));
        let foot = u16::try_from(branches.len()).unwrap_or(0).min(low.height / 2);
        let (low, foot) = over(low, low.height - foot);
        board(&mut pen, &model, low);
        pen.lines(foot, &branches, 0);
        match &self.sheet {
            Some(sheet) if side.width > 0 => vote_map(&mut pen, scene, &model, sheet, self.walk.eyes().state(), side),
            None if side.width > 0 => positions(&mut pen, scene, &model, side),
            _ => {}
        }
    }

    /// With whose eyes, and which step of how many.
    fn head(&self, pen: &mut Pen<'_>, model: &Model<'_>, line: Rect) {
        let title = tx("replay-title", &[("seat", model.seat_name(self.walk.eyes()).into())]);
        pen.text(line, Role::Title, &title);
        pen.right(
            line,
            Role::Key,
            &tx("replay-step", &[("step", self.walk.at().into()), ("last", self.walk.last().into())]),
        );
    }

    /// What happened at this step, and the roll-call there; gives back how many rows it took.
    fn here(&self, pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, area: Rect) -> u16 {
        let Some(place) = self.walk.here() else { return 0 };
        let values = [("month", number::month(place.month).into()), ("phase", model.phase(place.phase).into())];
        pen.heading(frame::line_of(area, 0), &tx("replay-here", &values));
        let lines = self.told(pen, model, area.width);
        let height = u16::try_from(lines.len()).unwrap_or(0).min(area.height.saturating_sub(1) / 3).max(1);
        pen.lines(Rect { y: area.y + 1, height: height.min(area.height.saturating_sub(1)), ..area }, &lines, 0);
        let mut used = 1 + height;
        if let Some(sheet) = &self.sheet {
            let room = over(area, used).1;
            pen.text(frame::line_of(room, 0), Role::Title, &model.vote_title(sheet));
            let gauges = over(room, 1).1;
            used += 1 + thresholds(pen, scene.glyphs, sheet, Rect { height: gauges.height.min(4), ..gauges });
            used += self.roll(pen, model, sheet, over(area, used).1);
        }
        used
    }

    /// Who had said what in the roll-call, in a grid; gives back how many rows it took.
    fn roll(&self, pen: &mut Pen<'_>, model: &Model<'_>, sheet: &Sheet, area: Rect) -> u16 {
        let across = (area.width / 6).max(1);
        let rows = u16::try_from(sheet.order().len()).unwrap_or(0).div_ceil(across);
        if rows > area.height / 2 {
            return 0;
        }
        for (at, id) in (0u16..).zip(sheet.order().iter().copied()) {
            let cell = Rect { x: area.x + at % across * 6, y: area.y + at / across, width: 5, height: 1 };
            let (mark, vote) = sheet.mark_of(id);
            let mine = self.walk.eyes() == Seat::State(id) && vote.is_none();
            let role = if mine { Role::Me } else { vote.map_or(Role::Open, role_of) };
            pen.text(cell, role, &format!("{} {mark}", model.code(id)));
        }
        rows
    }

    /// What happened here, as the eyes may know it.
    fn told<'t>(&self, pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
        let mut said = self.walk.happened().map_or_else(Vec::new, |line| model.log_line(&line));
        if said.is_empty() {
            said.push((false, self.walk.what()));
        }
        said.iter().flat_map(|(mine, words)| marked(pen, *mine, words, width)).collect()
    }

    /// The lines of play, where there are several: where each leaves another, and how it stands.
    fn branches<'t>(&self, pen: &Pen<'_>, page: &Snapshot) -> Vec<Line<'t>> {
        let all = courses(page);
        if all.len() < 2 {
            return Vec::new();
        }
        let mut lines = vec![pen.spans([(Role::Title, t("replay-branches"))])];
        for (at, course) in all.into_iter().enumerate() {
            let leaves =
                course.leaves.map_or_else(String::new, |round| tx("replay-leaves", &[("round", round.into())]));
            let (mark, role) = match (at == self.branch, course.played) {
                (true, _) => ("▸", Role::Selected),
                (false, true) => ("●", Role::Text),
                (false, false) => (" ", Role::Text),
            };
            let called = pad(&fit(&course.called, 26), 26);
            lines.push(pen.spans([(role, format!("{mark} {called} {} {}", pad(&leaves, 22), course.stands))]));
        }
        lines
    }
}

/// Every indicator as it stood, with its way since the start.
fn board(pen: &mut Pen<'_>, model: &Model<'_>, area: Rect) {
    if area.height < 2 {
        return;
    }
    pen.heading(frame::line_of(area, 0), &t("replay-board"));
    let start = model.history().first().copied();
    let now: Vec<_> = model.dashboard().all().collect();
    let columns = if area.width >= 76 { 2 } else { 1 };
    let width = area.width / columns;
    let down = u16::try_from(now.len()).unwrap_or(0).div_ceil(columns);
    for (at, (which, value)) in (0u16..).zip(now) {
        let cell = Rect { x: area.x + at / down * width, y: area.y + 1 + at % down, width: width - 1, height: 1 };
        if cell.y >= area.bottom() {
            continue;
        }
        let by = value - start.and_then(|start| start.get(which)).unwrap_or(value);
        let role = if by == 0 { Role::Dim } else { Role::Text };
        let columns = cell.width.saturating_sub(VALUE + CHANGE).min(26);
        let name = pad(&fit(&model.indicator(which), columns), columns);
        let row = format!("{name}{:>9}{:>9}", reckoning::value_text(which, value), reckoning::change_text(which, by));
        pen.text(cell, role, &row);
    }
}
