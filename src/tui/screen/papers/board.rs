//! The board: every indicator with its way so far; the marked one with what it says, what moved it last, and its curve.

use crate::game::rulebook::Indicator;
use crate::tui::canvas::Target;
use crate::tui::keymap::Action;
use crate::tui::layout::{over, side_by_side};
use crate::tui::scene::{Model, Scene};
use crate::tui::screen::{frame, reckoning};
use crate::tui::text::{t, tx};
use crate::tui::theme::Role;
use crate::tui::widget::pen::{Pen, pad, pad_left};
use ratatui::layout::Rect;

/// The columns of a row before its causes: name, value, change since the start, the way.
const NAME: u16 = 26;
const VALUE: u16 = 9;
const CHANGE: u16 = 10;

/// And the way: so many rounds of it as there is room for.
const fn way(width: u16) -> u16 {
    if width < 100 { 9 } else { 26 }
}

/// The indicators that the reader may know, in order.
pub(super) fn indicators(model: &Model<'_>) -> Vec<(Indicator, i32)> {
    model.dashboard().all().collect()
}

/// Draws the board with a marked row.
pub(super) fn draw(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, marked: usize, area: Rect) {
    let all = indicators(model);
    let marked = marked.min(all.len().saturating_sub(1));
    let [now, change, far, moved] =
        ["papers-board-now", "papers-board-change", "papers-board-way", "papers-board-last"].map(t);
    let head = format!(
        "{}{}  {}{}{moved}",
        pad("", NAME),
        pad_left(&now, VALUE),
        pad(&change, CHANGE - 2),
        pad(&far, way(area.width))
    );
    pen.text(frame::line_of(area, 0), Role::Dim, &head);
    let (list, low) = over(over(area, 1).1, u16::try_from(all.len()).unwrap_or(u16::MAX));
    let history = model.history();
    for (y, (at, (which, value))) in (0u16..).zip(all.iter().enumerate()) {
        let was = history.first().and_then(|start| start.get(*which)).unwrap_or(*value);
        let line = frame::line_of(list, y);
        row(pen, scene, model, (*which, *value, value - was), at == marked, line);
        pen.spot(line, Target::Pick { at, again: Action::Why });
    }
    if let Some((which, _)) = all.get(marked) {
        about(pen, scene, model, *which, over(low, 1).1);
    }
}

fn row(
    pen: &mut Pen<'_>,
    scene: &Scene<'_>,
    model: &Model<'_>,
    (which, value, change): (Indicator, i32, i32),
    marked: bool,
    line: Rect,
) {
    let part = |x: u16, width: u16| Rect { x: line.x + x, width: width.min(line.width.saturating_sub(x)), ..line };
    frame::row(pen, part(0, NAME), marked, Role::Text, &model.indicator(which));
    pen.text(part(NAME, VALUE), Role::Title, &pad_left(&reckoning::value_text(which, value), VALUE));
    let text = pad(&reckoning::change_text(which, change), CHANGE - 2);
    pen.text(part(NAME + VALUE + 2, CHANGE - 2), reckoning::change_role(which, change), &text);
    let columns = way(line.width);
    let curve = reckoning::way(model, which, usize::from(columns) - 2, scene.glyphs);
    pen.text(part(NAME + VALUE + CHANGE, columns), Role::Union, &curve);
    let causes = NAME + VALUE + CHANGE + columns;
    let room = part(causes, line.width.saturating_sub(causes));
    pen.text(room, Role::Dim, &last(model, which, false));
}

/// What moved an indicator last, in one line.
fn last(model: &Model<'_>, which: Indicator, with_round: bool) -> String {
    let Some((round, causes)) = model.moves_of(which).next() else {
        return t("papers-board-unmoved");
    };
    let causes = reckoning::causes_text(which, &causes);
    if with_round { tx("papers-board-moved", &[("round", round.into()), ("causes", causes.into())]) } else { causes }
}

/// The marked indicator: what it says, what moved it last, and its curve where there is room.
fn about(pen: &mut Pen<'_>, scene: &Scene<'_>, model: &Model<'_>, which: Indicator, area: Rect) {
    pen.heading(frame::line_of(area, 0), &model.indicator(which));
    let (_, rest) = over(area, 1);
    let wide = rest.width >= crate::tui::layout::WIDE - 4;
    let (words, curve) = side_by_side(rest, if wide { rest.width / 3 } else { rest.width });
    let used = pen.prose(words, Role::Text, &crate::words::text::capital(&model.indicator_about(which)));
    let (_, low) = over(words, used);
    let mut used = pen.prose(low, Role::Dim, &last(model, which, true));
    for (round, causes) in model.moves_of(which).skip(1).take(usize::from(low.height)) {
        let values = [("round", round.into()), ("causes", reckoning::causes_text(which, &causes).into())];
        used += pen.prose(over(low, used).1, Role::Dim, &tx("papers-board-before", &values));
    }
    let room = if wide { curve } else { over(low, used + 1).1 };
    reckoning::history(pen, scene, model, which, room);
}
