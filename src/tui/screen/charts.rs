//! How every indicator went, from the start to now: a curve for each.

use crate::base::ids::Seat;
use crate::game::rulebook::Indicator;
use crate::session::Dashboard;
use crate::tui::canvas::Canvas;
use crate::tui::chart::{Chart, Series, Unit, draw};
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::parts;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::{Press, Reply, frame, reading, reckoning};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::tui::widget::rows::Scroll;
use crate::words::number;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Curves of the indicators.
#[derive(Clone, Copy, Debug)]
pub struct Charts {
    seat: Seat,
    pub(super) scroll: Scroll,
}

const KEYS: [Action; 3] = [Action::Down, Action::Up, Action::Back];

/// The least room for a curve, in columns and rows.
const LEAST: (u16, u16) = (36, 8);

/// How many of so many curves stand side by side and one under the other: each as large as lets all be seen.
fn grid(room: Rect, curves: usize) -> (u16, u16) {
    let across = (room.width / LEAST.0).max(1);
    let rows = u16::try_from(curves.div_ceil(usize::from(across))).unwrap_or(u16::MAX).max(1);
    (across, (room.height / LEAST.1).clamp(1, rows))
}

/// The room of a curve, by its place in the view.
const fn place(room: Rect, (across, down): (u16, u16), at: u16) -> Rect {
    let (width, height) = (room.width / across, room.height / down);
    Rect {
        x: room.x + at % across * width,
        y: room.y + at / across * height,
        width: width.saturating_sub(2),
        height: if height > LEAST.1 { height - 1 } else { height },
    }
}

impl Charts {
    /// Through the eyes of a seat.
    #[must_use]
    pub fn new(seat: Seat) -> Self {
        Self { seat, scroll: Scroll::default() }
    }

    pub(super) const fn context(&self) -> Context {
        Context::Popup
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
        let body = frame::game(&mut pen, scene, &model, area, Context::Popup, &KEYS);
        let whole = curves(&mut pen, scene, &model, self.scroll, body);
        let notice = parts(area).notice;
        pen.text(notice, Role::Dim, &t("charts-hint"));
        if !whole {
            pen.right(notice, Role::Key, &t("more-below"));
        }
    }
}

/// Draws as many curves as fit; says whether the last one is in view.
pub(super) fn curves(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, scroll: Scroll, room: Rect) -> bool {
    let known: Vec<Indicator> = model.dashboard().all().map(|(which, _)| which).collect();
    let (across, down) = grid(room, known.len());
    // Whole rows of curves are scrolled, and the last ones stay in view.
    let rows = known.len().div_ceil(usize::from(across));
    let from = usize::from(across) * scroll.row(rows, down);
    for (at, which) in (0..across * down).zip(known.iter().skip(from)) {
        curve(model, scene, *which, place(room, (across, down), at), pen.buffer);
    }
    reading::mark(pen, room, (rows, down), 1);
    known.len() <= from + usize::from(across * down)
}

/// The curve of an indicator with its value now and its change since the start.
fn curve(model: &Model<'_>, scene: &Scene<'_>, which: Indicator, area: Rect, buffer: &mut Buffer) {
    let history = model.history();
    let values: Vec<Option<i64>> = history.iter().map(|past| past.get(which).map(i64::from)).collect();
    let known: Vec<i32> = history.iter().filter_map(|past| past.get(which)).collect();
    let (first, last) = (known.first().copied().unwrap_or(0), known.last().copied().unwrap_or(0));
    let name = model.indicator(which);
    let (now, change) = (reckoning::value_text(which, last), reckoning::change_text(which, last - first));
    let title = format!("{name}  {now}  {change}");
    let unit = if matches!(which, Indicator::Ladder | Indicator::Cost) { Unit::NUMBER } else { Unit::PERCENT };
    // Months by their first three letters: the year stands in the header of the screen.
    let name_of = |past: &Dashboard| match past.round {
        0 => t("charts-start"),
        _ => number::short::month(past.month).chars().take(3).collect(),
    };
    let columns = history.iter().map(name_of).collect();
    let series = vec![Series { name: &name, role: Role::Union, values }];
    draw(&Chart { title: &title, unit, series, lines: Vec::new(), columns }, scene.theme, scene.glyphs, area, buffer);
}
