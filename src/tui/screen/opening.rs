//! The page that opens a game: who one is, what one wants, what lies on the table, how a month runs.

use crate::base::ids::Seat;
use crate::game::state::Phase;
use crate::show::opening::opening;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts, readable};
use crate::tui::scene::Scene;
use crate::tui::screen::europe::{Subject, beside};
use crate::tui::screen::papers::Sheet;
use crate::tui::screen::{Press, Reply, frame, reading};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::tui::widget::rows::Scroll;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The page that opens a game.
#[derive(Clone, Copy, Debug)]
pub struct Opening {
    seat: Seat,
    pub(super) scroll: Scroll,
}

const KEYS: [Action; 5] = [Action::GoOn, Action::Down, Action::RoleSheet, Action::Europe, Action::Papers];

/// Below so many rows the page is short.
const SMALL: u16 = 24;

impl Opening {
    /// For the seat of whoever plays alone.
    #[must_use]
    pub fn new(seat: Seat) -> Self {
        Self { seat, scroll: Scroll::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Report
    }

    pub(super) const fn seat(&self) -> Option<Seat> {
        Some(self.seat)
    }

    pub(super) fn update(&mut self, press: Press, _: &Scene<'_>) -> Reply {
        reading::update(&mut self.scroll, press.action)
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, canvas: &mut Canvas<'_>) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(canvas, scene.theme);
        let body = frame::report(&mut pen, scene, &model, area, (Phase::Briefing, t("screen-opening")), &KEYS);
        let page = beside(&mut pen, scene, &model, body, Subject::Position);
        let left = if page == body { readable(body) } else { page };
        let Some(opening) = model.read(opening) else { return };
        let mut sheet = Sheet { pen: &pen, width: left.width, lines: Vec::new() };
        sheet.prose(Role::Me, 0, &opening.you);
        // Where there is little room, the role is told in a sentence and the month in a line.
        let is_small = left.height < SMALL;
        let first = opening.role.split_inclusive(". ").next().unwrap_or_default();
        let in_short = is_small && !opening.aims.is_empty();
        sheet.prose(Role::Text, 0, if in_short { first.trim_end() } else { &opening.role });
        if !opening.aims.is_empty() {
            sheet.heading(&t("opening-aims"));
        }
        for (at, aim) in opening.aims.iter().enumerate() {
            let text =
                if aim.reached.is_empty() { aim.text.clone() } else { format!("{} ({})", aim.text, aim.reached) };
            sheet.bullet((Role::Key, &(at + 1).to_string()), Role::Text, &text);
        }
        sheet.heading(&t("opening-month"));
        if is_small {
            sheet.prose(Role::Text, 0, &t("opening-month-short"));
        }
        for (at, step) in opening.month.iter().enumerate().filter(|_| !is_small) {
            sheet.bullet((Role::Key, &(at + 1).to_string()), Role::Text, step);
        }
        sheet.heading(&t("opening-table"));
        opening.table.iter().for_each(|line| sheet.prose(Role::Text, 0, line));
        let lines: Vec<Line<'_>> = sheet.lines;
        let notice = parts(area).notice;
        if reading::draw(&mut pen, over(left, left.height).0, &lines, self.scroll) {
            pen.right(notice, Role::Key, &t("more-below"));
        }
        pen.text(notice, Role::Dim, &t("opening-hint"));
    }
}
