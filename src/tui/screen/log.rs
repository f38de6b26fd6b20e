//! What happened so far, as one seat may read it, by rounds and phases.

use crate::base::ids::Seat;
use crate::tui::canvas::Canvas;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::parts;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::europe;
use crate::tui::screen::{Press, Reply, frame, reading};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::Scroll;
use crate::words::number;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The log.
#[derive(Clone, Copy, Debug)]
pub struct LogScreen {
    seat: Seat,
    pub(super) scroll: Scroll,
}

impl LogScreen {
    /// At its end.
    #[must_use]
    pub const fn new(seat: Seat) -> Self {
        Self { seat, scroll: Scroll { from: u16::MAX } }
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
        let keys =
            [Action::Up, Action::Down, Action::PageUp, Action::PageDown, Action::First, Action::Last, Action::Back];
        pen.buffer.set_style(area, scene.theme.ground());
        let body = frame::game(&mut pen, scene, &model, area, Context::Popup, &keys);
        let body = europe::beside(&mut pen, scene, &model, body, europe::Subject::Position);
        pen.heading(frame::line_of(body, 0), &t("log-title"));
        let (_, rest) = crate::tui::layout::over(body, 1);
        let lines = lines(&pen, &model, rest.width);
        reading::draw(&mut pen, rest, &lines, self.scroll);
        pen.text(parts(area).notice, Role::Dim, &t("log-hint"));
    }
}

fn lines<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    let mut last = None;
    for line in model.log() {
        let said = model.log_line(&line);
        if said.is_empty() {
            continue;
        }
        if last != Some((line.round, line.phase)) {
            last = Some((line.round, line.phase));
            let head = format!("{} · {}", number::short::month(line.month), model.phase(line.phase));
            lines.push(pen.spans([(Role::Title, head)]));
        }
        lines.extend(said.iter().flat_map(|(mine, words)| marked(pen, *mine, words, width)));
    }
    lines
}

/// Something that happened, wrapped; one's own acts with their mark.
pub(super) fn marked<'t>(pen: &Pen<'_>, mine: bool, words: &str, width: u16) -> Vec<Line<'t>> {
    let (mark, role) = if mine { ("▴ ", Role::Me) } else { ("  ", Role::Text) };
    let rows = wrapped(words, width.saturating_sub(4)).into_iter().enumerate();
    rows.map(|(at, row)| pen.spans([(role, format!("{}{row}", if at == 0 { mark } else { "    " }))])).collect()
}
