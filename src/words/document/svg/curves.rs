//! Small curves, two in a row, each on a scale of its own; the band is where four of five games with other luck lay.

use super::pen::{Drawing, WIDTH, at, cut, text};
use crate::words::document::chart::{Curves, Panel};
use maud::{Markup, html};

const ACROSS: i32 = 2;
const HIGH: i32 = 132;
const LEFT: i32 = 70;
const PLOT: i32 = 84;

pub(super) fn draw(curves: &Curves) -> Drawing {
    let wide = WIDTH / ACROSS;
    let rows = (at(curves.panels.len()) + ACROSS - 1) / ACROSS;
    let place = |number: usize| (at(number) % ACROSS * wide, at(number) / ACROSS * HIGH);
    let marks = html! {
        @for (number, panel) in curves.panels.iter().enumerate() { (self::panel(panel, &curves.months, place(number), wide - LEFT - 76)) }
    };
    Drawing { height: rows * HIGH, marks }
}

fn panel(panel: &Panel, months: &[String], (x, y): (i32, i32), room: i32) -> Markup {
    let ends = panel.ranges.iter().flatten().flat_map(|(low, high, _)| [*low, *high]);
    let (least, most) = panel
        .values
        .iter()
        .copied()
        .chain(ends)
        .fold((i32::MAX, i32::MIN), |(least, most), value| (least.min(value), most.max(value)));
    let (extent, steps) = (i64::from(most) - i64::from(least), at(months.len()).max(2) - 1);
    let across = |month: usize| x + LEFT + at(month) * room / steps;
    let up = |value: i32| {
        let part = (i64::from(value) - i64::from(least)) * i64::from(PLOT) / extent.max(1);
        y + 22 + PLOT - i32::try_from(part).unwrap_or(0)
    };
    let line: Vec<String> =
        panel.values.iter().enumerate().map(|(month, value)| format!("{},{}", across(month), up(*value))).collect();
    let known = || panel.ranges.iter().enumerate().filter_map(|(month, range)| Some((month, range.as_ref()?)));
    let upper = known().map(|(month, (_, high, _))| format!("{},{}", across(month), up(*high)));
    let lower: Vec<String> = known().map(|(month, (low, ..))| format!("{},{}", across(month), up(*low))).collect();
    let band: Vec<String> = upper.chain(lower.into_iter().rev()).collect();
    let shown = |at: Option<&String>| at.map_or(String::new(), Clone::clone);
    html! {
        (text((x, y + 14), "start", "label", &panel.title))
        @if !band.is_empty() { polygon points=(band.join(" ")) class="band" {} }
        polyline points=(line.join(" ")) class="curve" {}
        @for (month, (value, words)) in panel.values.iter().zip(&panel.shown).enumerate() {
            g {
                title { (months.get(month).map_or("", String::as_str)) ": " (words) }
                circle cx=(across(month)) cy=(up(*value)) r="3" class="point" {}
            }
        }
        @if let Some(first) = panel.values.first() {
            (text((x + LEFT - 8, up(*first) + 4), "end", "small", &shown(panel.shown.first())))
        }
        @if let Some(end) = panel.values.last() {
            (text((across(panel.values.len() - 1) + 8, up(*end) + 4), "start", "value", &shown(panel.shown.last())))
        }
        (text((x + LEFT, y + 22 + PLOT + 16), "start", "small", &cut(months.first().map_or("", String::as_str), 12)))
        (text((across(months.len().saturating_sub(1)), y + 22 + PLOT + 16), "end", "small", &cut(months.last().map_or("", String::as_str), 12)))
    }
}
