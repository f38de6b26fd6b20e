//! The ending: what came of it, the dashboard from start to end, objectives met, and the pages of the debrief.

use crate::base::ids::Seat;
use crate::report::scorecard::scorecards;
use crate::tui::keymap::{Action, Context};
use crate::tui::layout::{over, parts};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::{Press, Reply, frame, reckoning};
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left, wrapped};
use crate::tui::widget::rows::Scroll;
use crate::tui::world::Request;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// The end of a game.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    seat: Seat,
    scroll: Scroll,
}

const KEYS: [Action; 7] =
    [Action::GoOn, Action::Down, Action::PageDown, Action::Papers, Action::Log, Action::RoleSheet, Action::Menu];

impl Ending {
    /// Through the eyes of a seat.
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
        match press.action {
            Some(Action::GoOn) => Reply::Ask(Request::ToMenu),
            Some(action) => {
                self.scroll.moved(action);
                Reply::Stay
            }
            None => Reply::Stay,
        }
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, buffer: &mut Buffer) {
        let Some(model) = scene.model(self.seat) else { return };
        let mut pen = Pen::new(buffer, scene.theme);
        let body = frame::game(&mut pen, scene, &model, area, Context::Report, &KEYS);
        let lines = lines(&pen, &model, body.width);
        let from = self.scroll.row(lines.len(), body.height);
        pen.lines(body, &lines, from);
        let notice = parts(area).notice;
        pen.text(notice, Role::Dim, &t("ending-hint"));
        if lines.len() > from + usize::from(over(body, 0).1.height) {
            pen.right(notice, Role::Key, &t("more-below"));
        }
    }
}

fn lines<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    let text = &model.campaign().text;
    let mut lines = Vec::new();
    let (title, words) = model.view().ended().map_or_else(
        || (t("ending-title"), t("ending-none")),
        |id| (text.ending(id).title.clone(), text.ending(id).text.clone()),
    );
    lines.push(heading(pen, &title, width));
    lines.extend(wrapped(&words, width).into_iter().map(|line| pen.spans([(Role::Text, line)])));
    lines.push(Line::default());
    lines.push(heading(pen, &t("ending-board"), width));
    let history = model.session.history(model.seat);
    let columns = format!("{}{}{}", pad("", 26), pad_left(&t("ending-start"), 10), pad_left(&t("ending-end"), 10));
    lines.push(pen.spans([(Role::Dim, columns)]));
    for (which, value) in model.session.dashboard(model.seat).all() {
        let was = history.first().and_then(|past| past.get(which)).unwrap_or(value);
        lines.push(pen.spans([
            (Role::Text, pad(&model.indicator(which), 26)),
            (Role::Dim, pad_left(&reckoning::value_text(which, was), 10)),
            (Role::Title, pad_left(&reckoning::value_text(which, value), 10)),
            (reckoning::change_role(which, value - was), format!("   {}", reckoning::change_text(which, value - was))),
        ]));
    }
    lines.push(Line::default());
    lines.extend(scores(pen, model, width));
    lines
}

/// One's own objectives in words, everybody's in marks.
fn scores<'t>(pen: &Pen<'_>, model: &Model<'_>, width: u16) -> Vec<Line<'t>> {
    let text = &model.campaign().text;
    let mut lines = Vec::new();
    let cards = scorecards(model.session, model.seat);
    let humans = model.session.humans();
    for card in cards.iter().filter(|card| humans.contains(&Seat::State(card.state))) {
        lines.push(heading(pen, &format!("{}: {}", model.name(card.state), t("ending-own")), width));
        for (objective, met) in text.state(card.state).objectives.iter().zip(&card.met) {
            let (role, word) = if *met { (Role::Relief, t("ending-met")) } else { (Role::Pain, t("ending-missed")) };
            let mark = if *met { "✓" } else { "✗" };
            for (at, line) in wrapped(&objective.text, width.saturating_sub(12)).into_iter().enumerate() {
                let label = if at == 0 { format!("{mark} {}", pad(&word, 8)) } else { " ".repeat(10) };
                lines.push(pen.spans([(role, label), (Role::Text, line)]));
            }
        }
    }
    lines.push(heading(pen, &t("ending-scores"), width));
    let across = usize::from((width / 12).max(1));
    for row in cards.chunks(across) {
        let cell = |card: &crate::report::scorecard::Scorecard| {
            let marks: String = card.met.iter().map(|met| if *met { '✓' } else { '·' }).collect();
            pad(&format!("{} {marks}", model.code(card.state)), 12)
        };
        lines.push(pen.spans([(Role::Text, row.iter().map(cell).collect())]));
    }
    lines.extend(wrapped(&t("ending-no-sum"), width).into_iter().map(|line| pen.spans([(Role::Dim, line)])));
    lines
}

fn heading<'t>(pen: &Pen<'_>, title: &str, width: u16) -> Line<'t> {
    let rest = usize::from(width.saturating_sub(crate::tui::widget::pen::wide(title) + 1));
    pen.spans([(Role::Title, title.to_owned()), (Role::Frame, format!(" {}", "─".repeat(rest)))])
}
