//! Lines of play on one axis of time: where each leaves another, and how it stands.

use super::pen::{Drawing, WIDTH, at, cut, text};
use crate::words::document::chart::{Tree, TreeRow};
use maud::{Markup, html};

const LABEL: i32 = 200;
const STANDS: i32 = 200;
const HEAD: i32 = 24;
const ROW: i32 = 34;
/// Below the line of its row a label stands so far.
const BASE: i32 = 5;

pub(super) fn draw(tree: &Tree) -> Drawing {
    let step = (WIDTH - LABEL - STANDS) / at(tree.months.len()).max(1);
    let across = |month: usize| LABEL + at(month) * step;
    let down = |row: usize| HEAD + ROW / 2 + at(row) * ROW;
    let most = usize::try_from(step / 7).unwrap_or(3);
    let bottom = HEAD + at(tree.rows.len()) * ROW;
    let row = |(number, row): (usize, &TreeRow)| -> Markup {
        let (from, to, y) = (across(row.leaves), across(row.reaches + 1), down(number));
        let class = if row.played { "course played" } else { "course" };
        html! {
            g {
                title { (row.label) ": " (row.stands) }
                @if let Some(above) = row.from { path d={ "M" (from) "," (down(above)) " V" (y) } class="course" {} }
                path d={ "M" (from) "," (y) " H" (to) } class=(class) {}
                rect x=(to - 5) y=(y - 5) width="10" height="10" class="point" {}
            }
            (text((0, y + BASE), "start", if row.played { "value" } else { "label" }, &cut(&row.label, 25)))
            (text((to + 12, y + BASE), "start", if row.played { "value" } else { "label" }, &cut(&row.stands, 24)))
        }
    };
    let marks = html! {
        @for (number, month) in tree.months.iter().enumerate() {
            path d={ "M" (across(number)) "," (HEAD) " V" (bottom) } class="guide" {}
            (text((across(number) + 2, 14), "start", "small", &cut(month, most)))
        }
        @for each in tree.rows.iter().enumerate() { (row(each)) }
    };
    Drawing { height: bottom + 4, marks }
}
