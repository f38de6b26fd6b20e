//! The map of tiles, once for each vote; a member whose vote alone could have turned it is boxed.

use super::pen::{Drawing, WIDTH, at, cut, filled, letter, text};
use crate::words::document::chart::{Map, Maps};
use crate::words::document::tiles::{GRID, PLACES};
use maud::{Markup, html};

const ACROSS: i32 = 3;
const TILE: (i32, i32) = (42, 30);

pub(super) fn draw(maps: &Maps) -> Drawing {
    let wide = WIDTH / ACROSS;
    let high = i32::from(GRID.1) * TILE.1 + 40;
    let rows = (at(maps.maps.len()) + ACROSS - 1) / ACROSS;
    let place = |number: usize| (at(number) % ACROSS * wide, at(number) / ACROSS * high);
    let marks = html! {
        @for (number, map) in maps.maps.iter().enumerate() { (self::map(map, &maps.members, place(number))) }
    };
    Drawing { height: rows * high, marks }
}

fn map(map: &Map, members: &[String], (x, y): (i32, i32)) -> Markup {
    html! {
        (text((x, y + 14), "start", "small", &cut(&map.title, 48)))
        @for ((code, (look, vote, needed)), number) in members.iter().zip(&map.votes).zip(0..) {
            @let (column, row) = self::place(code, number);
            @let (left, top) = (x + column * TILE.0, y + 24 + row * TILE.1);
            (filled(*look, (left, top), (TILE.0 - 4, TILE.1 - 4), &format!("{code}: {vote}")))
            rect x=(left + 3) y=(top + 5) width=(TILE.0 - 10) height="16" class="paper" {}
            (text((left + 19, top + 18), "middle", "tile", &format!("{code}{}", letter(*look))))
            @if *needed { rect x=(left - 1) y=(top - 1) width=(TILE.0 - 2) height=(TILE.1 - 2) class="needed" {} }
        }
    }
}

/// Where a member stands; one that is not on the map of Europe stands in the order of the roll.
fn place(code: &str, number: i32) -> (i32, i32) {
    let found = PLACES.iter().find(|(known, ..)| *known == code);
    let columns = i32::from(GRID.0);
    found.map_or((number % columns, number / columns), |(_, column, row)| (i32::from(*column), i32::from(*row)))
}
