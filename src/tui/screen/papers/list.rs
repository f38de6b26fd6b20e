//! A page with a list of rows, one of them marked, and a card about the marked one beside it.

use crate::tui::keymap::Action;
use crate::tui::layout::{WIDE, side_by_side};
use crate::tui::screen::frame;
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left, wide, wrapped};
use crate::tui::widget::rows::Cursor;
use crate::words::why::Why;
use ratatui::layout::Rect;

/// A row of a list.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Row {
    /// What stands over the rows beneath it, with a figure at its end.
    Heading(String, String),
    /// What can be marked: its text, and a figure at its end.
    Item(Role, String, String),
}

/// How many rows can be marked.
pub(super) fn items(rows: &[Row]) -> usize {
    rows.iter().filter(|row| matches!(row, Row::Item(..))).count()
}

/// Where the list and its card stand.
pub(super) fn places(area: Rect) -> (Rect, Rect) {
    let left = match area.width {
        width if width < WIDE - 4 => 41,
        width if width < 160 => 60,
        width => width * 2 / 5,
    };
    side_by_side(area, left)
}

/// Draws the rows with the marked one in view; gives back the first of them.
pub(super) fn draw(pen: &mut Pen<'_>, rows: &[Row], marked: usize, area: Rect) -> usize {
    let marked = marked.min(items(rows).saturating_sub(1));
    let places: Vec<usize> =
        rows.iter().enumerate().filter(|(_, row)| matches!(row, Row::Item(..))).map(|(at, _)| at).collect();
    let at = places.get(marked).copied().unwrap_or(0);
    let from = Cursor { at }.from(rows.len(), usize::from(area.height));
    for ((place, row), y) in rows.iter().enumerate().skip(from).zip(0..area.height) {
        let line = frame::line_of(area, y);
        match row {
            Row::Heading(text, figure) => {
                pen.text(line, Role::Title, text);
                pen.right(line, Role::Title, figure);
            }
            Row::Item(role, text, figure) => {
                let figure = if figure.is_empty() { String::new() } else { pad_left(figure, wide(figure) + 1) };
                let text = pad(text, line.width.saturating_sub(wide(&figure) + 2));
                let item = places.binary_search(&place).unwrap_or(0);
                frame::choice(pen, line, (item, marked, Action::Why), *role, &format!("{text}{figure}"));
            }
        }
    }
    from
}

/// Draws what the marked row is; says whether all of it was in view.
pub(super) fn card(pen: &mut Pen<'_>, why: &Why, area: Rect) -> bool {
    let mut lines: Vec<(Role, String)> =
        wrapped(&why.title, area.width).into_iter().map(|line| (Role::Title, line)).collect();
    for line in &why.lines {
        let rows = wrapped(line, area.width.saturating_sub(2)).into_iter().enumerate();
        lines.extend(rows.map(|(at, row)| (Role::Text, format!("{}{row}", if at == 0 { "• " } else { "  " }))));
    }
    let whole = lines.len() <= usize::from(area.height);
    // The last row says how to get at the rest.
    let rows = if whole { area.height } else { area.height.saturating_sub(1) };
    for ((role, line), y) in lines.iter().zip(0..rows) {
        pen.text(frame::line_of(area, y), *role, line);
    }
    whole
}
