//! Where things stand: pure arithmetic from the size of the screen, the same for drawing and for whatever points at it.

use ratatui::layout::Rect;

/// The smallest screen, in columns and rows.
pub const SMALLEST: (u16, u16) = (80, 24);

/// From so many columns on there is room for what stands behind a key on smaller screens.
pub const WIDE: u16 = 110;

/// Whether a screen is large enough.
#[must_use]
pub const fn is_enough(area: Rect) -> bool {
    area.width >= SMALLEST.0 && area.height >= SMALLEST.1
}

/// The parts of every screen of a game, from top to bottom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Parts {
    /// Round, month, phase, seat.
    pub header: Rect,
    /// The procedure and its next clock.
    pub track: Rect,
    /// The screen itself.
    pub body: Rect,
    /// What the phase wants, or what just went wrong.
    pub notice: Rect,
    /// Keys.
    pub footer: Rect,
}

/// The parts of a screen: margins of one column left and right, on large screens two.
#[must_use]
pub fn parts(area: Rect) -> Parts {
    let row = |y: u16, height: u16| Rect { x: area.x, y: area.y + y, width: area.width, height };
    let body = inset(row(3, area.height.saturating_sub(5)), if area.width >= WIDE { 2 } else { 1 }, 0);
    Parts {
        header: row(0, 1),
        track: row(1, 1),
        body,
        notice: inset(row(area.height.saturating_sub(2), 1), 1, 0),
        footer: inset(row(area.height.saturating_sub(1), 1), 1, 0),
    }
}

/// A rect less a margin on each side.
#[must_use]
pub const fn inset(area: Rect, columns: u16, rows: u16) -> Rect {
    Rect {
        x: area.x + columns,
        y: area.y + rows,
        width: area.width.saturating_sub(2 * columns),
        height: area.height.saturating_sub(2 * rows),
    }
}

/// Two columns side by side with a gap of two: the left one so many columns wide.
#[must_use]
pub const fn side_by_side(area: Rect, left: u16) -> (Rect, Rect) {
    let left = if left > area.width { area.width } else { left };
    let right = area.width.saturating_sub(left + 2);
    (Rect { width: left, ..area }, Rect { x: area.x + area.width - right, width: right, ..area })
}

/// On a large screen the room for a page, as wide as on a screen of 120 columns, and the column beside it.
#[must_use]
pub fn with_column(body: Rect) -> Option<(Rect, Rect)> {
    const PAGE: u16 = 116;
    // As much as lets shapes on a map be told apart from where one sits.
    const LEAST: (u16, u16) = (60, 40);
    let (page, column) = side_by_side(body, PAGE);
    (column.width >= LEAST.0 && body.height >= LEAST.1).then_some((page, column))
}

/// The left part of an area in which running text can be read: longer lines lose the eye on the way back.
#[must_use]
pub const fn readable(area: Rect) -> Rect {
    const LONGEST: u16 = 110;
    Rect { width: if area.width < LONGEST { area.width } else { LONGEST }, ..area }
}

/// The upper so many rows, and the rest.
#[must_use]
pub const fn over(area: Rect, top: u16) -> (Rect, Rect) {
    let top = if top > area.height { area.height } else { top };
    (Rect { height: top, ..area }, Rect { y: area.y + top, height: area.height - top, ..area })
}

/// A window in the middle, at most so large, with two columns and a row of the screen around it.
#[must_use]
pub const fn window(area: Rect, columns: u16, rows: u16) -> Rect {
    let most = (area.width.saturating_sub(4), area.height.saturating_sub(2));
    let width = if columns > most.0 { most.0 } else { columns };
    let height = if rows > most.1 { most.1 } else { rows };
    Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height }
}

#[cfg(test)]
mod tests {
    use super::{is_enough, over, parts, side_by_side, window};
    use ratatui::layout::Rect;

    fn inside(inner: Rect, outer: Rect) -> bool {
        inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom()
    }

    #[test]
    fn everything_lies_on_the_screen_whatever_its_size() {
        for width in 0..320 {
            for height in [0, 1, 2, 5, 23, 24, 40, 100] {
                let area = Rect::new(0, 0, width, height);
                if !is_enough(area) {
                    continue;
                }
                let parts = parts(area);
                for part in [parts.header, parts.track, parts.body, parts.notice, parts.footer] {
                    assert!(inside(part, area), "{part:?} of {area:?}");
                }
                let (left, right) = side_by_side(parts.body, 38);
                assert!(inside(left, parts.body) && inside(right, parts.body) && left.right() <= right.x);
                let (top, rest) = over(parts.body, 5);
                assert!(inside(top, parts.body) && inside(rest, parts.body) && top.bottom() == rest.y);
                assert!(inside(window(area, 300, 300), area));
            }
        }
    }
}
