//! Rows of parts of a whole, a legend above.

use super::pen::{Drawing, WIDTH, at, cut, filled, text};
use crate::words::document::chart::{BarRow, Bars};
use maud::{Markup, html};

const ROW: i32 = 34;
const LEGEND: i32 = 26;

pub(super) fn draw(bars: &Bars) -> Drawing {
    let label = if bars.rows.iter().all(|row| row.label.is_empty()) { 0 } else { 310 };
    let result = if bars.has_result() { 150 } else { 0 };
    let room = WIDTH - label - result;
    let row = |(number, row): (usize, &BarRow)| {
        let y = LEGEND + at(number) * ROW;
        html! {
            @if label > 0 { (text((0, y + 19), "start", "label", &cut(&row.label, 46))) }
            (parts(bars, row, (label, y), room))
            @if result > 0 { (text((WIDTH - result + 10, y + 19), "start", "label", &cut(&row.result, 22))) }
        }
    };
    let marks = html! {
        (legend(bars))
        @for each in bars.rows.iter().enumerate() { (row(each)) }
    };
    Drawing { height: LEGEND + at(bars.rows.len()) * ROW + 4, marks }
}

fn legend(bars: &Bars) -> Markup {
    let step = WIDTH / at(bars.parts.len()).max(1);
    let most = usize::try_from(step / 8).unwrap_or(8);
    html! {
        @for (number, (name, look)) in bars.parts.iter().enumerate() {
            (filled(*look, (at(number) * step, 2), (16, 14), name))
            (text((at(number) * step + 22, 14), "start", "small", &cut(name, most)))
        }
    }
}

fn parts(bars: &Bars, row: &BarRow, (x, y): (i32, i32), room: i32) -> Markup {
    let whole = row.values.iter().map(|value| i64::from(*value)).sum::<i64>().max(1);
    let along = |value: i64| i32::try_from(value * i64::from(room) / whole).unwrap_or(0);
    let mut before = 0;
    let mut marks = Vec::new();
    for ((value, shown), (name, look)) in row.values.iter().zip(&row.shown).zip(&bars.parts) {
        let (from, to) = (along(before), along(before + i64::from(*value)));
        before += i64::from(*value);
        if *value > 0 {
            let says = format!("{name}: {shown}");
            marks.push(filled(*look, (x + from, y), ((to - from).max(1), 26), &says));
            if to - from > 9 * at(shown.chars().count()) + 8 {
                marks.push(html! { rect x=(x + from + 3) y=(y + 5) width=(9 * at(shown.chars().count()) + 4) height="17" class="paper" {} });
                marks.push(text((x + from + 6, y + 18), "start", "value", shown));
            }
        }
    }
    let line = row.line.map(|line| x + along(i64::from(line)));
    html! {
        @for mark in &marks { (mark) }
        @if let Some(line) = line { path d={ "M" (line) "," (y - 3) " V" (y + 29) } class="line" {} }
    }
}
