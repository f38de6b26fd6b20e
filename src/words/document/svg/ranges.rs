//! What was hoped for as a range, and what came as a dot.

use super::pen::{Drawing, WIDTH, at, cut, text};
use crate::words::document::chart::{RangeRow, Ranges};
use maud::{Markup, html};

const ROW: i32 = 26;
const LABEL: i32 = 380;

pub(super) fn draw(ranges: &Ranges) -> Drawing {
    let ends = ranges.rows.iter().flat_map(|row| [row.hoped.0, row.hoped.1, row.came, 0]);
    let (least, most) = ends.fold((0, 1), |(least, most), value| (least.min(value), most.max(value)));
    let room = WIDTH - LABEL - 60;
    let across = |value: i32| LABEL + (value - least) * room / (most - least).max(1);
    let row = |(number, row): (usize, &RangeRow)| {
        let y = 8 + at(number) * ROW;
        self::row(row, y, &across)
    };
    let marks = html! {
        path d={ "M" (across(0)) ",0 V" (8 + at(ranges.rows.len()) * ROW) } class="guide" {}
        @for each in ranges.rows.iter().enumerate() { (row(each)) }
    };
    Drawing { height: 12 + at(ranges.rows.len()) * ROW, marks }
}

fn row(row: &RangeRow, y: i32, across: &dyn Fn(i32) -> i32) -> Markup {
    let (low, high) = (across(row.hoped.0.min(row.hoped.1)), across(row.hoped.0.max(row.hoped.1)));
    html! {
        (text((0, y + 14), "start", "label", &cut(&row.label, 50)))
        g {
            title { (row.label) ": " (row.came) }
            rect x=(low) y=(y + 4) width=((high - low).max(2)) height="12" class="band" {}
            circle cx=(across(row.came)) cy=(y + 10) r="5" class="point" {}
            (text((across(row.came) + 9, y + 14), "start", "value", &row.came.to_string()))
        }
    }
}
