//! A strip of one row: what stands in each column, with neighbours of one style drawn as one span.

use crate::tui::theme::{Role, Theme};
use ratatui::text::{Line, Span};

/// The strip, so many columns wide; each column says its glyph and its role.
pub(super) fn line<'t>(columns: u64, theme: &Theme, cell: impl Fn(u64) -> (char, Role)) -> Line<'t> {
    let mut spans: Vec<Span<'t>> = Vec::new();
    for (glyph, role) in (0..columns).map(cell) {
        let style = theme.style(role);
        match spans.last_mut() {
            Some(span) if span.style == style => span.content.to_mut().push(glyph),
            _ => spans.push(Span::styled(glyph.to_string(), style)),
        }
    }
    Line::from(spans)
}
