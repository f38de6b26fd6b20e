//! What is read: what keys do on a text, and how it is drawn. Every screen that is a text goes through here.

use super::Reply;
use crate::tui::canvas::Target;
use crate::tui::keymap::Action;
use crate::tui::widget::pen::Pen;
use crate::tui::widget::rows::Scroll;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Rows for one turn of the wheel.
const STEP: u16 = 3;

/// What an action comes to on a text that nothing is chosen on: it is left, or scrolled.
pub(super) const fn update(scroll: &mut Scroll, action: Option<Action>) -> Reply {
    match action {
        Some(Action::Back | Action::GoOn) => Reply::Pop,
        Some(action) => {
            scroll.moved(action);
            Reply::Stay
        }
        None => Reply::Stay,
    }
}

/// Draws the lines in view; says whether more lie below.
pub(super) fn draw(pen: &mut Pen<'_>, area: Rect, lines: &[Line<'_>], scroll: Scroll) -> bool {
    let from = scroll.row(lines.len(), area.height);
    pen.lines(area, lines, from);
    mark(pen, area, (lines.len(), area.height), STEP);
    lines.len() > from + usize::from(area.height)
}

/// Says that the wheel moves what is drawn in an area: so many rows of which so many fit, by a step.
pub(super) fn mark(pen: &mut Pen<'_>, area: Rect, (rows, fit): (usize, u16), step: u16) {
    let most = u16::try_from(rows.saturating_sub(usize::from(fit))).unwrap_or(u16::MAX);
    pen.spot(area, Target::Scroll { most, step });
}
