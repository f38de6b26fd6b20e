//! The papers of a game: dashboard, supply, measures, case file, ladder, procedure, pledges, role sheet, reasons. Tab turns the page.

mod board;
mod case;
mod ladder;
mod list;
mod measures;
mod reasons;
mod supply;
mod union;
mod world;

pub(super) use world::role;

use crate::base::ids::Seat;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe;
use crate::tui::screen::package::PackageScreen;
use crate::tui::screen::why::{Subject, Why};
use crate::tui::screen::{Press, Reply, Screen, frame, reading};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::{Cursor, Scroll};
use crate::words::why;
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
    /// Why others decided so.
    Reasons,
}

impl Tab {
    /// All pages, in order.
    pub const ALL: [Self; 9] = [
        Self::Board,
        Self::Supply,
        Self::Measures,
        Self::Case,
        Self::Ladder,
        Self::Track,
        Self::Pledges,
        Self::Role,
        Self::Reasons,
    ];

    /// The key of its title, and of what its page is for.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Board => "papers-board",
            Self::Supply => "papers-supply",
            Self::Measures => "papers-measures",
            Self::Case => "papers-case",
            Self::Ladder => "papers-ladder",
            Self::Track => "papers-track",
            Self::Pledges => "papers-pledges",
            Self::Role => "papers-role",
            Self::Reasons => "papers-reasons",
        }
    }

    fn title(self) -> String {
        t(self.key())
    }

    /// What Europe shows beside the page: what its figures come to in each state. The projects need the whole width.
    const fn on_the_map(self) -> Option<europe::Subject> {
        match self {
            Self::Supply => None,
            Self::Board | Self::Case => Some(europe::Subject::Pain),
            Self::Measures => Some(europe::Subject::Exposure),
            Self::Ladder => Some(europe::Subject::Pressure),
            Self::Track | Self::Pledges | Self::Role | Self::Reasons => Some(europe::Subject::Position),
        }
    }
}

/// The papers, open at a page.
#[derive(Clone, Copy, Debug)]
pub struct Papers {
    seat: Seat,
    tab: Tab,
    pub(super) scroll: Scroll,
    /// The marked row, on pages that have one.
    pub(super) cursor: Cursor,
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

    /// The page that is open.
    #[must_use]
    pub const fn tab(&self) -> Tab {
        self.tab
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        let turn = |by: usize| Tab::ALL[(self.tab as usize + by) % Tab::ALL.len()];
        let Some(model) = scene.model(self.seat) else { return Reply::Pop };
        let rows = self.rows(&model);
        match press.action {
            Some(Action::NextTab) => *self = Self::new(self.seat, turn(1)),
            Some(Action::PreviousTab) => *self = Self::new(self.seat, turn(Tab::ALL.len() - 1)),
            Some(Action::Package) => {
                return Reply::Push(Box::new(Screen::Package(PackageScreen::new(&model))));
            }
            Some(Action::Why) => {
                return Reply::Push(Box::new(Screen::Why(Why::new(self.seat, self.why(&model)))));
            }
            Some(action) if rows > 0 && self.cursor.moved(action, rows, 8) => {}
            action => return reading::update(&mut self.scroll, action),
        }
        Reply::Stay
    }

    /// How many rows can be marked on the page; none where it is read.
    fn rows(&self, model: &Model<'_>) -> usize {
        match self.tab {
            Tab::Board => board::indicators(model).len(),
            Tab::Supply => model.campaign().text.goods.len(),
            Tab::Measures => model.campaign().rules.measures.len(),
            Tab::Case => list::items(&case::rows(model)),
            Tab::Ladder => model.campaign().rules.instruments.len(),
            Tab::Reasons => reasons::count(model),
            Tab::Track | Tab::Pledges | Tab::Role => 0,
        }
    }

    /// What the marked row is, on pages of rows.
    fn card(&self, model: &Model<'_>) -> Option<why::Why> {
        let marked = self.cursor.at;
        match self.tab {
            Tab::Board => {
                let (which, _) = *board::indicators(model).get(marked)?;
                let moves: Vec<_> = model.moves_of(which).collect();
                Some(why::moved(&model.words(), which, &moves))
            }
            Tab::Supply => Some(supply::card(model, marked)),
            Tab::Measures => Some(measures::card(model, marked)),
            Tab::Case => Some(case::card(model, marked)),
            Tab::Ladder => Some(ladder::card(model, marked)),
            Tab::Reasons => reasons::card(model, marked),
            Tab::Track | Tab::Pledges | Tab::Role => None,
        }
    }

    /// Turns to a page.
    pub(super) fn turn(&mut self, at: usize) {
        *self = Self::new(self.seat, Tab::ALL.get(at).copied().unwrap_or(self.tab));
    }

    /// What the page, or the marked row on it, explains.
    fn why(&self, model: &Model<'_>) -> Subject {
        let (words, view) = (model.words(), model.view());
        match (self.tab, self.card(model), model.me()) {
            (Tab::Supply, Some(mut card), Some(me)) => {
                let own = why::supply(&words, &view, me);
                card.lines.push(own.title);
                card.lines.extend(own.lines);
                Subject::Told(card)
            }
            (_, Some(card), _) => Subject::Told(card),
            (Tab::Role, None, Some(me)) => Subject::Told(why::supply(&words, &view, me)),
            _ => Subject::Procedure,
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Papers, &KEYS);
        let body = match self.tab.on_the_map() {
            Some(subject) => europe::beside(&mut pen, scene, &model, body, subject),
            None => body,
        };
        let (tabs, rest) = over(body, 2);
        let titles: Vec<String> = Tab::ALL.into_iter().map(Tab::title).collect();
        frame::tabs(&mut pen, tabs, &titles, self.tab as usize);
        let notice = parts(area).notice;
        if self.rows(&model) > 0 {
            pen.text(notice, Role::Dim, &t("papers-hint-rows"));
            self.page_of_rows(&mut pen, scene, &model, (rest, notice));
            return;
        }
        let lines = self.lines(&pen, &model, rest.width);
        let below = reading::draw(&mut pen, rest, &lines, self.scroll);
        pen.text(notice, Role::Dim, &t("papers-hint"));
        if below {
            pen.right(notice, Role::Key, &t("more-below"));
        }
    }

    /// A page of rows, one of them marked.
    #[expect(clippy::wildcard_enum_match_arm, reason = "from before the rule; the next hand here spells them out")]
    fn page_of_rows(&self, pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, (area, notice): (Rect, Rect)) {
        let marked = self.cursor.at;
        let (rows, room) = match self.tab {
            Tab::Board => return board::draw(pen, scene, model, marked, area),
            Tab::Supply => return supply::draw(pen, scene, model, marked, area),
            Tab::Case => (case::rows(model), case::gauge(pen, scene.glyphs, model, area)),
            Tab::Measures => (measures::rows(model), area),
            Tab::Reasons => {
                pen.text(frame::line_of(area, 0), Role::Dim, &reasons::closed(model));
                (reasons::rows(model), over(area, 1).1)
            }
            _ => (ladder::rows(model), area),
        };
        let (left, right) = list::places(room);
        let from = list::draw(pen, &rows, marked, left);
        frame::goes_on(pen, notice, from, rows.len(), left.height);
        if let Some(card) = self.card(model)
            && !list::card(pen, &card, right)
        {
            pen.right(frame::line_of(right, right.height.saturating_sub(1)), Role::Key, &t("papers-more"));
        }
    }

    fn lines<'t>(&self, pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
        let mut sheet = Sheet { pen, width, lines: Vec::new() };
        match self.tab {
            Tab::Track => union::track(&mut sheet, model),
            Tab::Pledges => union::pledges(&mut sheet, model),
            Tab::Role => world::role(&mut sheet, model),
            Tab::Reasons => sheet.prose(Role::Text, 0, &reasons::closed(model)),
            Tab::Board | Tab::Supply | Tab::Measures | Tab::Case | Tab::Ladder => {}
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
        let mut lines = wrapped(title, self.width);
        let last = lines.pop().unwrap_or_default();
        for line in lines {
            self.row([(Role::Title, line)]);
        }
        let rest = usize::from(self.width.saturating_sub(crate::tui::widget::pen::wide(&last) + 1));
        self.row([(Role::Title, last), (Role::Frame, format!(" {}", "─".repeat(rest)))]);
    }
}
