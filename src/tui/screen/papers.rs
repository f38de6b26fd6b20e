//! The papers of a game: dashboard, supply, measures, case file, ladder, procedure, pledges, role sheet. Tab turns the page.

mod board;
mod union;
mod world;

use crate::base::ids::Seat;
use crate::game::rulebook::Indicator;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::package::PackageScreen;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::{Cursor, Scroll};
use crate::words::why;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// A page of the papers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Tab {
    /// The indicators round by round.
    Board,
    /// Supply by good, and one's own.
    Supply,
    /// What the Union can do.
    Measures,
    /// The evidence.
    Case,
    /// What Beijing can do.
    Ladder,
    /// The procedure with its clocks.
    Track,
    /// Pledges and the bargain.
    Pledges,
    /// One's own role.
    Role,
}

impl Tab {
    /// All pages, in order.
    pub const ALL: [Self; 8] =
        [Self::Board, Self::Supply, Self::Measures, Self::Case, Self::Ladder, Self::Track, Self::Pledges, Self::Role];

    fn title(self) -> String {
        t(match self {
            Self::Board => "papers-board",
            Self::Supply => "papers-supply",
            Self::Measures => "papers-measures",
            Self::Case => "papers-case",
            Self::Ladder => "papers-ladder",
            Self::Track => "papers-track",
            Self::Pledges => "papers-pledges",
            Self::Role => "papers-role",
        })
    }
}

/// The papers, open at a page.
#[derive(Clone, Copy, Debug)]
pub struct Papers {
    seat: Seat,
    tab: Tab,
    scroll: Scroll,
    /// The marked row, on pages that have one.
    cursor: Cursor,
}

const KEYS: [Action; 6] =
    [Action::NextTab, Action::PreviousTab, Action::Down, Action::Why, Action::Package, Action::Back];

impl Papers {
    /// The papers of a seat, open at a page.
    #[must_use]
    pub fn new(seat: Seat, tab: Tab) -> Self {
        Self { seat, tab, scroll: Scroll::default(), cursor: Cursor::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Papers
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let turn = |by: usize| Tab::ALL[(self.tab as usize + by) % Tab::ALL.len()];
        let Some(model) = scene.model(self.seat) else { return Reply::Pop };
        let rows = if self.tab == Tab::Board { board::indicators(&model) } else { Vec::new() };
        match press.action {
            Some(Action::Back | Action::GoOn) => return Reply::Pop,
            Some(Action::NextTab) => *self = Self::new(self.seat, turn(1)),
            Some(Action::PreviousTab) => *self = Self::new(self.seat, turn(Tab::ALL.len() - 1)),
            Some(Action::Package) => {
                return Reply::Push(Box::new(Screen::Package(PackageScreen::new(&model))));
            }
            Some(Action::Why) => {
                return Reply::Push(Box::new(Screen::Why(Why::new(self.seat, self.why(&model, &rows)))));
            }
            Some(action) if !rows.is_empty() => {
                self.cursor.moved(action, rows.len(), 5);
            }
            Some(action) => {
                self.scroll.moved(action);
            }
            None => {}
        }
        Reply::Stay
    }

    /// What the page, or the marked row on it, explains.
    fn why(&self, model: &Model<'_>, rows: &[(Indicator, i32)]) -> Subject {
        let (words, view) = (model.words(), model.view());
        let draft = view.draft().map(|draft| draft.measures).unwrap_or_default();
        match (self.tab, rows.get(self.cursor.at), model.me()) {
            (Tab::Board, Some((which, _)), _) => Subject::Told(why::moved(
                &words,
                *which,
                &model.session.moves_of(self.seat, *which).collect::<Vec<_>>(),
            )),
            (Tab::Supply | Tab::Role, _, Some(me)) => Subject::Told(why::supply(&words, &view, me)),
            (Tab::Measures, ..) => Subject::Told(why::proportionality(&view, draft)),
            (Tab::Case, ..) => Subject::Told(why::case_file(&words, &view)),
            (Tab::Ladder, ..) if !view.moves().is_empty() => Subject::Move(view.moves()[0]),
            (Tab::Ladder, ..) if !view.signals().is_empty() => Subject::Move(view.signals()[0]),
            _ => Subject::Procedure,
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(buffer, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Papers, &KEYS);
        let (tabs, rest) = over(body, 2);
        let titles: Vec<String> = Tab::ALL.into_iter().map(Tab::title).collect();
        frame::tabs(&mut pen, tabs, &titles, self.tab as usize);
        let notice = parts(area).notice;
        if self.tab == Tab::Board {
            board::draw(&mut pen, scene, &model, self.cursor.at, rest);
            pen.text(notice, Role::Dim, &t("papers-hint-rows"));
            return;
        }
        let lines = self.lines(&pen, &model, rest.width);
        let from = self.scroll.row(lines.len(), rest.height);
        pen.lines(rest, &lines, from);
        let below = lines.len().saturating_sub(from + usize::from(rest.height));
        pen.text(notice, Role::Dim, &t("papers-hint"));
        if below > 0 {
            pen.right(notice, Role::Key, &t("more-below"));
        }
    }

    fn lines<'t>(&self, pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
        let mut sheet = Sheet { pen, width, lines: Vec::new() };
        match self.tab {
            // It is drawn by itself.
            Tab::Board => {}
            Tab::Supply => world::supply(&mut sheet, model),
            Tab::Measures => union::measures(&mut sheet, model),
            Tab::Case => union::case_file(&mut sheet, model),
            Tab::Ladder => world::ladder(&mut sheet, model),
            Tab::Track => union::track(&mut sheet, model),
            Tab::Pledges => union::pledges(&mut sheet, model),
            Tab::Role => world::role(&mut sheet, model),
        }
        sheet.lines
    }
}

/// Lines of a page while it is written.
pub(super) struct Sheet<'p, 'b, 't> {
    pub(super) pen: &'p Pen<'b>,
    pub(super) width: u16,
    pub(super) lines: Vec<Line<'t>>,
}

impl Sheet<'_, '_, '_> {
    /// A line of parts in roles.
    pub(super) fn row(&mut self, parts: impl IntoIterator<Item = (Role, String)>) {
        self.lines.push(self.pen.spans(parts));
    }

    /// Running text behind an indent.
    pub(super) fn prose(&mut self, role: Role, indent: u16, text: &str) {
        let before = " ".repeat(usize::from(indent));
        for line in wrapped(text, self.width.saturating_sub(indent)) {
            self.row([(role, format!("{before}{line}"))]);
        }
    }

    /// An item of a list.
    pub(super) fn bullet(&mut self, mark: (Role, &str), role: Role, text: &str) {
        for (at, line) in wrapped(text, self.width.saturating_sub(2)).into_iter().enumerate() {
            let mark = if at == 0 { (mark.0, format!("{} ", mark.1)) } else { (Role::Text, "  ".to_owned()) };
            self.row([mark, (role, line)]);
        }
    }

    /// A heading with a rule behind it.
    pub(super) fn heading(&mut self, title: &str) {
        if !self.lines.is_empty() {
            self.lines.push(Line::default());
        }
        let rest = usize::from(self.width.saturating_sub(crate::tui::widget::pen::wide(title) + 1));
        self.row([(Role::Title, title.to_owned()), (Role::Frame, format!(" {}", "─".repeat(rest)))]);
    }
}
