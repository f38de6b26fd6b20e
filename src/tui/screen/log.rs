//! What happened so far, as one seat may read it, by rounds and phases.

use crate::base::ids::Seat;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::parts;
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::{Press, Reply, frame};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget;
use crate::tui::widget::pen::{Pen, wrapped};
use crate::tui::widget::rows::Scroll;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The log.
#[derive(Clone, Copy, Debug)]
pub struct LogScreen {
    seat: Seat,
    scroll: Scroll,
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

    pub(super) fn update(&mut self, press: Press, scene: &Scene<'_>) -> Reply {
        // From the end upwards the first step counts from what is there.
        if self.scroll.from == u16::MAX
            && let Some(model) = scene.model(self.seat)
        {
            let rows = model.session.log_for(self.seat).len();
            self.scroll.from = u16::try_from(rows * 4).unwrap_or(u16::MAX - 1);
        }
        match press.action {
            Some(Action::Back | Action::GoOn) => Reply::Pop,
            Some(action) => {
                if let Some(model) = scene.model(self.seat) {
                    let theme = scene.theme;
                    let mut scratch = Buffer::empty(Rect::ZERO);
                    let rows = lines(&Pen::new(&mut scratch, theme), &model, 76).len();
                    self.scroll.from = self.scroll.from.min(u16::try_from(rows.saturating_sub(10)).unwrap_or(0));
                }
                self.scroll.moved(action);
                Reply::Stay
            }
            None => Reply::Stay,
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(buffer, scene.theme);
        let keys =
            [Action::Up, Action::Down, Action::PageUp, Action::PageDown, Action::First, Action::Last, Action::Back];
        pen.buffer.set_style(area, scene.theme.ground());
        let body = frame::game(&mut pen, scene, &model, area, Context::Popup, &keys);
        pen.heading(frame::line_of(body, 0), &t("log-title"));
        let (_, rest) = crate::tui::layout::over(body, 1);
        let lines = lines(&pen, &model, rest.width);
        let from = self.scroll.row(lines.len(), rest.height);
        pen.lines(rest, &lines, from);
        pen.text(parts(area).notice, Role::Dim, &t("log-hint"));
    }
}

fn lines<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    let mut last = None;
    for line in model.session.log_for(model.seat) {
        let said = model.log_line(&line);
        if said.is_empty() {
            continue;
        }
        if last != Some((line.round, line.phase)) {
            last = Some((line.round, line.phase));
            let head = format!("{} · {}", widget::month(line.month), model.phase(line.phase));
            lines.push(pen.spans([(Role::Title, head)]));
        }
        for words in said {
            for (at, row) in wrapped(&words, width.saturating_sub(4)).into_iter().enumerate() {
                lines.push(pen.spans([(Role::Text, format!("{}{row}", if at == 0 { "  " } else { "    " }))]));
            }
        }
    }
    lines
}
