//! The bar of time: months as wide as their steps, with what stood out in each.

use crate::session::{Place, Stride};
use crate::show::replay::Mark;
use crate::tui::glyph::Glyphs;
use crate::tui::screen::frame;
use crate::tui::text::t;
use crate::tui::theme::Role;
use crate::tui::widget::pen::Pen;
use crate::words::number;
use ratatui::layout::Rect;

/// Its sign: never colour alone.
const fn sign(mark: Mark) -> char {
    match mark {
        Mark::Quiet => '─',
        Mark::Month => '┼',
        Mark::Beijing => 'B',
        Mark::Own => '▴',
        Mark::Open => '○',
        Mark::Lost => '✗',
        Mark::Carried => '✓',
        Mark::End => '■',
    }
}

const fn role(mark: Mark) -> Role {
    match mark {
        Mark::Quiet | Mark::Month => Role::Dim,
        Mark::Beijing => Role::Warning,
        Mark::Own => Role::Me,
        Mark::Open => Role::Abstain,
        Mark::Lost => Role::Against,
        Mark::Carried => Role::For,
        Mark::End => Role::Title,
    }
}

/// Draws the months, the bar with its marks, where one stands, and what the marks mean.
pub(super) fn draw(pen: &mut Pen<'_>, glyphs: Glyphs, (places, marks): (&[Place], &[Mark]), at: usize, area: Rect) {
    let [names, bar, here, legend] = [0, 1, 2, 3].map(|row| frame::line_of(area, row));
    let last = places.len().saturating_sub(1).max(1);
    let column = |step: usize| u16::try_from(step * usize::from(area.width.saturating_sub(1)) / last).unwrap_or(0);
    let mut line = vec![Mark::Quiet; usize::from(area.width)];
    for (step, mark) in marks.iter().enumerate() {
        if let Some(cell) = line.get_mut(usize::from(column(step))) {
            *cell = (*cell).max(*mark);
        }
    }
    for (x, mark) in (0u16..).zip(&line) {
        let cell = Rect { x: bar.x + x, width: 1, ..bar };
        pen.text(cell, role(*mark), &sign(*mark).to_string());
    }
    let mut free = 0;
    for (step, place) in places.iter().enumerate().filter(|(_, place)| place.is_at(Stride::Month)) {
        let x = column(step);
        if x >= free {
            let name: String = number::short::month(place.month).chars().take(3).collect();
            free = x
                + 1
                + pen.text(Rect { x: names.x + x, width: names.width.saturating_sub(x), ..names }, Role::Dim, &name);
        }
    }
    let x = column(at);
    let sign = if glyphs.is_unicode() { "◆" } else { "^" };
    pen.text(Rect { x: here.x + x, width: here.width.saturating_sub(x), ..here }, Role::Key, sign);
    pen.text(legend, Role::Dim, &t("replay-legend"));
}
