//! Words given, as arcs between members in a row: above the row from left to right, below it from right to left. A word that was kept
//! is a whole line, one that was broken a broken line, one that lapsed a thin line; a dot stands at whom it was given to.

use super::pen::{Drawing, WIDTH, at, text};
use crate::words::document::chart::{Chord, Web, WordEnd};
use maud::{Markup, html};

const MIDDLE: i32 = 150;

pub(super) fn draw(web: &Web) -> Drawing {
    let step = (WIDTH - 40) / at(web.members.len()).max(1);
    let place = |number: usize| 20 + step / 2 + at(number) * step;
    let marks = html! {
        @for chord in &web.chords { (arc(chord, web, &place)) }
        @for (number, code) in web.members.iter().enumerate() {
            rect x=(place(number) - 16) y=(MIDDLE - 11) width="32" height="22" rx="4" class="node" {}
            (text((place(number), MIDDLE + 5), "middle", "tile", code))
        }
    };
    Drawing { height: 2 * MIDDLE, marks }
}

fn arc(chord: &Chord, web: &Web, place: &dyn Fn(usize) -> i32) -> Markup {
    let (from, to) = (place(chord.by), place(chord.to));
    let up = from < to;
    let edge = if up { MIDDLE - 12 } else { MIDDLE + 12 };
    let (across, high) = ((to - from).abs() / 2, ((to - from).abs() / 3).clamp(24, MIDDLE - 20));
    let class = match chord.end {
        WordEnd::Kept => "arc kept",
        WordEnd::Broken => "arc broken",
        WordEnd::Lapsed => "arc lapsed",
    };
    let code = |number: usize| web.members.get(number).map_or("", String::as_str);
    html! {
        g {
            title { (code(chord.by)) " → " (code(chord.to)) ": " (chord.cells[1]) ", " (chord.cells[2]) }
            path d={ "M" (from) "," (edge) " A" (across) "," (high) " 0 0 1 " (to) "," (edge) } class=(class) {}
            circle cx=(to) cy=(edge) r="4" class="point" {}
        }
    }
}
