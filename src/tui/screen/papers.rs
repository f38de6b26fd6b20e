//! The papers of a game: dashboard, supply, measures, case file, ladder, procedure, pledges, role sheet. Tab turns the page.

mod union;
mod world;

pub(super) use world::spark;

use crate::base::ids::Seat;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::Scroll;
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
}

const KEYS: [Action; 6] =
    [Action::NextTab, Action::PreviousTab, Action::Down, Action::PageDown, Action::Back, Action::Help];

impl Papers {
    /// The papers of a seat, open at a page.
    #[must_use]
    pub fn new(seat: Seat, tab: Tab) -> Self {
        Self { seat, tab, scroll: Scroll::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Popup
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        let turn = |by: usize| Tab::ALL[(self.tab as usize + by) % Tab::ALL.len()];
        match press.action {
            Some(Action::Back | Action::GoOn) => return Reply::Pop,
            Some(Action::NextTab) => *self = Self::new(self.seat, turn(1)),
            Some(Action::PreviousTab) => *self = Self::new(self.seat, turn(Tab::ALL.len() - 1)),
            Some(action) => {
                self.scroll.moved(action);
            }
            None => {}
        }
        Reply::Stay
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(buffer, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Popup, &KEYS[..5]);
        let (tabs, rest) = over(body, 2);
        let titles: Vec<String> = Tab::ALL.into_iter().map(Tab::title).collect();
        frame::tabs(&mut pen, tabs, &titles, self.tab as usize);
        let lines = self.lines(&pen, &model, rest.width);
        let from = self.scroll.row(lines.len(), rest.height);
        pen.lines(rest, &lines, from);
        let below = lines.len().saturating_sub(from + usize::from(rest.height));
        let notice = parts(area).notice;
        pen.text(notice, Role::Dim, &t("papers-hint"));
        if below > 0 {
            pen.right(notice, Role::Key, &t("more-below"));
        }
    }

    fn lines<'t>(&self, pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
        let mut sheet = Sheet { pen, width, lines: Vec::new() };
        match self.tab {
            Tab::Board => world::board(&mut sheet, model),
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
