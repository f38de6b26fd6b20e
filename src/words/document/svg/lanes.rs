//! What happened, lane by lane, on one axis of time.

use super::pen::{Drawing, WIDTH, at, class, cut, text};
use crate::words::document::chart::{Lane, Lanes, Mark};
use maud::{Markup, html};

const NAME: i32 = 120;
const LINE: i32 = 17;
const HEAD: i32 = 24;
/// So many marks are drawn in a cell; the rest are counted.
const MOST: usize = 6;

pub(super) fn draw(lanes: &Lanes) -> Drawing {
    let step = (WIDTH - NAME) / at(lanes.months.len()).max(1);
    let across = if step >= 110 { 1 } else { (step / 15).max(1) };
    let mut y = HEAD;
    let mut marks = Vec::new();
    for lane in &lanes.lanes {
        let (height, drawn) = self::lane(lane, y, step, across);
        marks.push(drawn);
        y += height;
    }
    let guide = |month: usize| format!("M{},{HEAD} V{y}", NAME + at(month) * step - 4);
    let most = usize::try_from(step / 8).unwrap_or(3);
    let marks = html! {
        @for (number, month) in lanes.months.iter().enumerate() {
            path d=(guide(number)) class="guide" {}
            (text((NAME + at(number) * step, 14), "start", "small", &cut(month, most)))
        }
        @for mark in &marks { (mark) }
    };
    Drawing { height: y + 6, marks }
}

/// A lane with its height: marks below each other with their letters where there is room, else beside each other without.
fn lane(lane: &Lane, y: i32, step: i32, across: i32) -> (i32, Markup) {
    let fullest = lane.cells.iter().map(Vec::len).max().unwrap_or(0).clamp(1, MOST);
    let rows = (at(fullest) + across - 1) / across;
    let height = rows * LINE + 8;
    let cell = |(month, marks): (usize, &Vec<Mark>)| {
        let x = NAME + at(month) * step;
        let more = marks.len().saturating_sub(MOST);
        html! {
            @for (number, mark) in marks.iter().take(if more > 0 { MOST - 1 } else { MOST }).enumerate() {
                (self::mark(mark, (x + at(number) % across * 15, y + 15 + at(number) / across * LINE), across == 1, step))
            }
            @if more > 0 { (text((x, y + 15 + (rows - 1) * LINE), "start", "small", &format!("+{}", more + 1))) }
        }
    };
    let drawn = html! {
        path d={ "M0," (y) " H" (WIDTH) } class="guide" {}
        (text((0, y + 15), "start", "label", &cut(&lane.title, 16)))
        @for each in lane.cells.iter().enumerate() { (cell(each)) }
    };
    (height, drawn)
}

fn mark(mark: &Mark, (x, y): (i32, i32), lettered: bool, step: i32) -> Markup {
    let most = usize::try_from((step - 22) / 7).unwrap_or(0);
    html! {
        g {
            title { (mark.long) }
            text x=(x) y=(y) class={ "glyph " (class(mark.look)) } { (mark.glyph) }
            @if lettered { (text((x + 15, y), "start", "small", &cut(&mark.short, most))) }
        }
    }
}
