//! Looking back: a game that is played or over, walked forward and back by step, vote, phase and month, with everything as it stood
//! there. Papers, map, curves, desk and *why?* opened from here show that moment too. From a step another line of play can begin.

mod bar;

use super::ballot::{Sheet, role_of, thresholds, vote_map};
use crate::base::ids::Seat;
use crate::report::{beside, step};
use crate::session::{Book, Place, Stride};
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{WIDE, over, parts, side_by_side};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::desk::DeskScreen;
use crate::tui::screen::europe::positions;
use crate::tui::screen::page::Page;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame, reckoning};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, fit, pad, wrapped};
use crate::tui::world::Request;
use crate::words::number;
use bar::Mark;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// A game looked back at.
#[derive(Debug)]
pub struct Replay {
    /// Who looks.
    reader: Seat,
    /// With whose eyes.
    eyes: Seat,
    places: Vec<Place>,
    /// What stands at each place in the bar of time.
    marks: Vec<Mark>,
    at: usize,
    /// The game as it stood there.
    back: Book,
    /// The roll-call there: under way, or just over.
    sheet: Option<Sheet>,
    /// The branch that is marked.
    branch: usize,
}

const KEYS: [Action; 9] = [
    Action::PreviousStep,
    Action::NextStep,
    Action::PreviousVote,
    Action::NextVote,
    Action::PreviousMonth,
    Action::NextMonth,
    Action::NextTab,
    Action::Branch,
    Action::Back,
];

/// Columns for a value of the board and for its change.
const VALUE: u16 = 9;
const CHANGE: u16 = 9;

/// Rows that the bar of time takes with its names, its marker and its legend.
const BAR: u16 = 4;

impl Replay {
    /// At the last step that a seat knows of; nothing where a game cannot be looked back at.
    #[must_use]
    pub fn new(session: &Book, reader: Seat) -> Option<Self> {
        let places = session.places(reader);
        let at = places.len().checked_sub(1)?;
        let back = session.back_at(places.get(at)?).ok()?;
        let branch = session.branch_played();
        let mut replay = Self { reader, eyes: reader, places, marks: Vec::new(), at, back, sheet: None, branch };
        replay.look(session, reader);
        Some(replay)
    }

    /// The game as it stood at the step that is looked at.
    #[must_use]
    pub const fn session(&self) -> &Book {
        &self.back
    }

    pub(super) const fn context(&self) -> Context {
        Context::Replay
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.eyes)
    }

    /// Looks with the eyes of a seat, from the same moment.
    fn look(&mut self, session: &Book, eyes: Seat) {
        let here = self.places[self.at];
        self.eyes = eyes;
        self.places = session.places(eyes);
        self.marks = self.places.iter().map(|place| bar::mark(session, place, eyes)).collect();
        self.at = self.places.iter().rposition(|place| !place.is_after(&here)).unwrap_or(0);
        self.go(session, self.at);
    }

    /// Goes to a step.
    fn go(&mut self, session: &Book, at: usize) {
        let Some(place) = self.places.get(at) else { return };
        let Ok(back) = session.back_at(place) else { return };
        self.sheet = Sheet::open(&Model { session: &back, seat: self.eyes }).or_else(|| {
            let before = session.back_at(self.places.get(at.checked_sub(1)?)?).ok()?;
            let mut sheet = Sheet::open(&Model { session: &before, seat: self.eyes })?;
            sheet.see(&Model { session: &back, seat: self.eyes });
            Some(sheet)
        });
        (self.at, self.back) = (at, back);
    }

    /// The step that a walk of a stride comes to next, or before.
    fn stop(&self, stride: Stride, forward: bool) -> usize {
        let is_stop = |place: &Place| place.is_at(stride);
        if forward {
            let rest = self.places.iter().skip(self.at + 1).position(is_stop);
            rest.map_or(self.places.len().saturating_sub(1), |more| self.at + 1 + more)
        } else {
            self.places[..self.at].iter().rposition(is_stop).unwrap_or(0)
        }
    }

    /// The seats with whose eyes this reader may look.
    fn seats(&self, session: &Book) -> Vec<Seat> {
        let states = session.view(Seat::Observer).states();
        let all =
            states.iter().map(Seat::State).chain([Seat::Commission, Seat::Beijing, Seat::Observer, Seat::Facilitator]);
        all.filter(|eyes| session.may_look_as(self.reader, *eyes)).collect()
    }

    /// The next of the seats with whose eyes this reader may look, so many further.
    fn turned(&self, session: &Book, by: usize) -> Seat {
        let seats = self.seats(session);
        let at = seats.iter().position(|seat| *seat == self.eyes).unwrap_or(0);
        seats.get((at + by) % seats.len().max(1)).copied().unwrap_or(self.eyes)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let (Some(session), Some(action)) = (scene.world.session(), press.action) else { return Reply::Stay };
        let to = match action {
            Action::Back => return Reply::Pop,
            Action::PreviousStep => self.stop(Stride::Act, false),
            Action::NextStep => self.stop(Stride::Act, true),
            Action::PreviousVote => self.stop(Stride::Vote, false),
            Action::NextVote => self.stop(Stride::Vote, true),
            Action::PreviousPhase => self.stop(Stride::Phase, false),
            Action::NextPhase => self.stop(Stride::Phase, true),
            Action::PreviousMonth => self.stop(Stride::Month, false),
            Action::NextMonth => self.stop(Stride::Month, true),
            Action::First => 0,
            Action::Last => self.places.len().saturating_sub(1),
            Action::NextTab => return self.turn(session, 1),
            Action::PreviousTab => return self.turn(session, self.seats(session).len().saturating_sub(1)),
            Action::Up => return self.mark_branch(session, session.branches().len() - 1),
            Action::Down => return self.mark_branch(session, 1),
            Action::Choose if self.branch != session.branch_played() => {
                return session
                    .branches()
                    .get(self.branch)
                    .map_or(Reply::Stay, |branch| Reply::PopAsk(Request::TurnTo(branch.name.clone())));
            }
            Action::Desk => {
                let model = Model { session: &self.back, seat: self.eyes };
                return Reply::Push(Box::new(Screen::Desk(Box::new(DeskScreen::new(&model)))));
            }
            Action::Beside => return self.beside(session),
            Action::Branch => return Reply::PopAsk(Request::Branch(self.places[self.at])),
            Action::Why => {
                let ballot = |sheet: &Sheet| Subject::Ballot(Box::new(sheet.clone()));
                let subject = self.sheet.as_ref().map_or(Subject::Procedure, ballot);
                return Reply::Push(Box::new(Screen::Why(Why::new(self.eyes, subject))));
            }
            _ => return Reply::Stay,
        };
        self.go(session, to);
        Reply::Stay
    }

    fn turn(&mut self, session: &Book, by: usize) -> Reply {
        let eyes = self.turned(session, by);
        self.look(session, eyes);
        Reply::Stay
    }

    fn mark_branch(&mut self, session: &Book, by: usize) -> Reply {
        self.branch = (self.branch + by) % session.branches().len().max(1);
        Reply::Stay
    }

    /// The marked line of play beside the one that is played; where that one is marked, beside the first other.
    fn beside(&self, session: &Book) -> Reply {
        let all = session.branches();
        let other = |at: &usize| *at != session.branch_played();
        let Some(at) = Some(self.branch).filter(other).or_else(|| (0..all.len()).find(other)) else {
            return Reply::Notice(t("replay-alone"));
        };
        let Some(game) = all.get(at).and_then(|branch| branch.game()) else { return Reply::Stay };
        let called = |at: usize| match all.get(at).map_or("", |branch| branch.name.as_str()) {
            "" => t("branch-main"),
            name => name.to_owned(),
        };
        let names = [called(session.branch_played()), called(at)];
        let found = beside::beside(session, game, self.reader);
        let lines = beside::lines(&found, [&names[0], &names[1]]);
        Reply::Push(Box::new(Screen::Page(Page::new(&t("replay-beside"), lines.join("\n")))))
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let model = Model { session: &self.back, seat: self.eyes };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Replay, &KEYS);
        pen.text(parts(area).notice, Role::Dim, &t("replay-hint"));
        self.head(&mut pen, &model, frame::line_of(body, 0));
        let (bar, rest) = over(over(body, 1).1, BAR);
        bar::draw(&mut pen, scene.glyphs, (&self.places, &self.marks), self.at, bar);
        let (main, side) =
            if rest.width >= WIDE { side_by_side(rest, rest.width / 2) } else { (rest, Rect { width: 0, ..rest }) };
        let used = self.here(&mut pen, scene, &model, main);
        let low = over(main, used).1;
        let branches = scene.world.session().map_or_else(Vec::new, |session| self.branches(&pen, session));
        let foot = u16::try_from(branches.len()).unwrap_or(0).min(low.height / 2);
        let (low, foot) = over(low, low.height - foot);
        board(&mut pen, &model, low);
        pen.lines(foot, &branches, 0);
        match &self.sheet {
            Some(sheet) if side.width > 0 => vote_map(&mut pen, scene, &model, sheet, self.eyes.state(), side),
            None if side.width > 0 => positions(&mut pen, scene, &model, side),
            _ => {}
        }
    }

    /// With whose eyes, and which step of how many.
    fn head(&self, pen: &mut Pen<'_>, model: &Model<'_>, line: Rect) {
        let title = tx("replay-title", &[("seat", model.seat_name(self.eyes).into())]);
        pen.text(line, Role::Title, &title);
        let last = self.places.len().saturating_sub(1);
        pen.right(line, Role::Key, &tx("replay-step", &[("step", self.at.into()), ("last", last.into())]));
    }

    /// What happened at this step, and the roll-call there; gives back how many rows it took.
    fn here(&self, pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, area: Rect) -> u16 {
        let Some(place) = self.places.get(self.at) else { return 0 };
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
            let mine = self.eyes == Seat::State(id) && vote.is_none();
            let role = if mine { Role::Me } else { vote.map_or(Role::Open, role_of) };
            pen.text(cell, role, &format!("{} {mark}", model.code(id)));
        }
        rows
    }

    /// What happened here, as the eyes may know it.
    fn told<'t>(&self, pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
        let Some(place) = self.places.get(self.at) else { return Vec::new() };
        let line = self.back.happened(place, self.eyes);
        let mut said = line.map_or_else(Vec::new, |line| model.log_line(&line));
        if said.is_empty() {
            said.push((false, step::what(&self.back, self.eyes, place)));
        }
        let mut lines = Vec::new();
        for (mine, words) in said {
            let (mark, role) = if mine { ("▴ ", Role::Me) } else { ("  ", Role::Text) };
            for (row, text) in wrapped(&words, width.saturating_sub(3)).into_iter().enumerate() {
                lines.push(pen.spans([(role, format!("{}{text}", if row == 0 { mark } else { "  " }))]));
            }
        }
        lines
    }

    /// The lines of play, where there are several: where each leaves another, and how it stands.
    fn branches<'t>(&self, pen: &Pen<'_>, session: &Book) -> Vec<Line<'t>> {
        let all = session.branches();
        if all.len() < 2 {
            return Vec::new();
        }
        let mut lines = vec![pen.spans([(Role::Title, t("replay-branches"))])];
        for (at, branch) in all.iter().enumerate() {
            let played = at == session.branch_played();
            let game = branch.game().unwrap_or(session);
            let stands = step::stands(game);
            let name = if branch.name.is_empty() { t("branch-main") } else { branch.name.clone() };
            let leaves = match branch.from {
                Some(_) => tx("replay-leaves", &[("round", branch.round.into())]),
                None => String::new(),
            };
            let mark = match (at == self.branch, played) {
                (true, _) => "▸",
                (false, true) => "●",
                (false, false) => " ",
            };
            let role = if at == self.branch { Role::Selected } else { Role::Text };
            lines.push(
                pen.spans([(role, format!("{mark} {} {} {stands}", pad(&fit(&name, 26), 26), pad(&leaves, 22)))]),
            );
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
    let start = model.session.history(model.seat).first().copied();
    let now: Vec<_> = model.session.dashboard(model.seat).all().collect();
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
