//! The tile map: one tile for each state, roughly where it lies. It serves small screens, and whoever prefers equal sizes.

use super::draw::{badge_style, is_flat};
use super::{Direction, MapModel};
use crate::tui::glyph::Glyphs;
use crate::tui::theme::Theme;
use crate::words::document::tiles::{GRID, PLACES};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr as _;

/// The room that the tile map needs, in columns and rows.
pub const LEAST: (u16, u16) = (7 * GRID.0, GRID.1);

/// Where a tile stands in an area: tiles grow with the area, to twelve columns and three rows, and the map is centred.
fn tile(area: Rect, (column, row): (u16, u16)) -> Rect {
    let (wide, high) = ((area.width / GRID.0).min(12), (area.height / GRID.1).min(3));
    let left = (area.width - wide * GRID.0) / 2;
    let gap = u16::from(high > 2);
    Rect {
        x: area.x + left + column * wide,
        y: area.y + row * high,
        width: wide.saturating_sub(1),
        height: high - gap.min(high),
    }
}

/// The tile of a state in an area.
#[must_use]
pub fn place(area: Rect, code: &str) -> Option<Rect> {
    PLACES.iter().find(|(known, ..)| *known == code).map(|(_, column, row)| tile(area, (*column, *row)))
}

/// The state whose tile lies under a place on the screen.
#[must_use]
pub fn at(area: Rect, column: u16, row: u16) -> Option<&'static str> {
    let point = Position::new(column, row);
    PLACES.iter().find(|(_, column, row)| tile(area, (*column, *row)).contains(point)).map(|(code, ..)| *code)
}

/// The nearest state in a direction; the one given when there is none, and the first when none is given.
#[must_use]
pub fn towards(from: &str, direction: Direction) -> &'static str {
    let Some(here) = PLACES.iter().find(|(code, ..)| *code == from) else { return PLACES[0].0 };
    let point = |column: u16, row: u16| (2 * i32::from(column), i32::from(row));
    let others: Vec<&(&str, u16, u16)> = PLACES.iter().filter(|(code, ..)| *code != from).collect();
    let next = direction.nearest(point(here.1, here.2), others.iter().map(|(_, column, row)| point(*column, *row)));
    next.map_or(here.0, |at| others[at].0)
}

/// Draws the tiles: code and mark in the first row, the figure or a pattern in the second where there is one.
pub fn draw(model: &MapModel<'_>, theme: &Theme, glyphs: Glyphs, area: Rect, buffer: &mut Buffer) {
    for (code, column, row) in PLACES {
        let Some(shown) = model.of(code) else { continue };
        let spot = tile(area, (column, row)).intersection(buffer.area);
        if spot.is_empty() {
            continue;
        }
        let selected = model.selected == Some(code);
        let style = badge_style(theme, shown, selected);
        let wide = usize::from(spot.width);
        let lines = if is_flat(theme, glyphs) {
            let pattern = glyphs.pattern(shown.fill.role, shown.fill.level).to_string();
            let (open, close) = if selected { ('>', '<') } else { ('[', ']') };
            let head =
                format!("{open}{}{close}", centred(&format!("{} {}", shown.code, shown.mark), wide.saturating_sub(2)));
            let below =
                if shown.value.is_empty() { pattern.repeat(wide) } else { framed(&shown.value, &pattern, wide) };
            [head, below]
        } else {
            [centred(&format!("{} {}", shown.code, shown.mark), wide), centred(&shown.value, wide)]
        };
        let underline = if selected { style } else { style.remove_modifier(Modifier::UNDERLINED) };
        for (line, y) in lines.iter().zip(spot.y..spot.bottom()) {
            buffer.set_stringn(spot.x, y, line, wide, underline);
        }
    }
}

/// Columns of a text.
pub(super) fn wide(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

fn centred(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(text.width());
    format!("{}{text}{}", " ".repeat(missing / 2), " ".repeat(missing - missing / 2))
}

/// A figure between two ends of pattern.
fn framed(text: &str, pattern: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(text.width());
    format!("{}{text}{}", pattern.repeat(missing / 2), pattern.repeat(missing - missing / 2))
}
