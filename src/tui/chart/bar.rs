//! Bars: one row for each, longest at full width, figures aligned, a threshold where there is one.

use super::axis::Unit;
use crate::tui::glyph::Glyphs;
use crate::tui::theme::{Role, Theme};
use crate::tui::widget::pen::{fit, pad_left, wide};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// A bar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bar<'a> {
    /// Its name.
    pub label: &'a str,
    /// How long it is.
    pub value: i64,
    /// What it is.
    pub role: Role,
}

/// Draws bars from the top, as many as fit; gives back how many. `most` is the value at full length, `line` a threshold.
pub fn bars(
    list: &[Bar<'_>],
    unit: Unit,
    most: i64,
    line: Option<i64>,
    (theme, glyphs): (&Theme, Glyphs),
    area: Rect,
    buffer: &mut Buffer,
) -> u16 {
    let area = area.intersection(buffer.area);
    let label = list.iter().map(|bar| wide(bar.label)).max().unwrap_or(0).min(area.width / 3);
    let figures: Vec<String> = list.iter().map(|bar| unit.text(bar.value, 1)).collect();
    let figure = figures.iter().map(|text| wide(text)).max().unwrap_or(0);
    let room = area.width.saturating_sub(label + figure + 2);
    let most = most.max(1);
    let mark = line.map(|line| u16::try_from(line.clamp(0, most) * i64::from(room) / most).unwrap_or(0));
    let mut rows = 0;
    for ((bar, text), y) in list.iter().zip(&figures).zip(area.y..area.bottom()) {
        let columns = usize::from(area.width);
        buffer.set_stringn(area.x, y, fit(bar.label, label), columns, theme.style(Role::Text));
        let eighths = bar.value.clamp(0, most) * i64::from(room) * 8 / most;
        let eighths = usize::try_from(eighths).unwrap_or(0);
        for column in 0..room {
            let rest = eighths.saturating_sub(8 * usize::from(column));
            let spot = (area.x + label + 1 + column, y);
            if mark == Some(column) {
                let glyph = if glyphs.is_unicode() { '┃' } else { '|' };
                buffer[spot].set_char(glyph).set_style(theme.style(Role::Line));
            } else if rest > 0 {
                buffer[spot].set_char(glyphs.eighths_wide(rest)).set_style(theme.style(bar.role));
            }
        }
        let at = area.x + label + 1 + room + 1;
        let left = usize::from(area.right().saturating_sub(at));
        buffer.set_stringn(at, y, pad_left(text, figure), left, theme.style(Role::Title));
        rows += 1;
    }
    rows
}
