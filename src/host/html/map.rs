//! The map of the wall: a tile for each member with what it says, in the roll-call under way or in the last one of the month.

use crate::law::ballot::Vote;
use crate::show::roll::Count;
use crate::table::Sight;
use crate::words::document::tiles::{GRID, PLACES};
use crate::words::name;
use crate::words::text::{capital, plain, say};
use maud::{Markup, html};

/// Width and height of a tile, and what lies between two.
const TILE: (u16, u16) = (100, 70);
const GAP: u16 = 6;

/// The map with its title; what it says stands beside it in words.
pub(super) fn page(sight: &Sight<'_>) -> Markup {
    let count = crate::show::roll::count(sight);
    html! {
        @match &count {
            Some(count) => { h1 { (count.title) } @if let Some(outcome) = &count.outcome { p class="outcome" { (outcome) } } }
            None => { h1 { (capital(&plain("scene-map"))) } p { (plain("host-count-none")) } }
        }
        (tiles(sight, count.as_ref()))
    }
}

fn tiles(sight: &Sight<'_>, count: Option<&Count>) -> Markup {
    // The strokes of the outermost tiles are drawn whole.
    let view = format!("-{GAP} -{GAP} {} {}", GRID.0 * TILE.0 + GAP, GRID.1 * TILE.1 + GAP);
    let states: Vec<(String, Option<Vote>)> = sight
        .campaign()
        .rules
        .state_ids()
        .map(|id| {
            let cast = count.and_then(|count| count.cast.iter().find(|(_, who)| who.contains(id)));
            (
                crate::session::seat::code(sight.campaign(), crate::base::ids::Seat::State(id)).to_owned(),
                cast.map(|(vote, _)| *vote),
            )
        })
        .collect();
    let said: Vec<String> = states
        .iter()
        .filter_map(|(code, vote)| Some(say!("scene-map-says", code = code.as_str(), vote = name::vote((*vote)?))))
        .collect();
    html! {
        svg class="tiles" role="img" viewBox=(view) aria-label=(plain("scene-map")) {
            desc { (said.join("; ")) }
            @for (at, (code, vote)) in states.iter().enumerate() {
                (tile(code, *vote, place(code, at)))
            }
        }
    }
}

/// A member: by a sign and by colour.
fn tile(code: &str, vote: Option<Vote>, (column, row): (u16, u16)) -> Markup {
    let (class, sign) = match vote {
        Some(Vote::For) => ("in-favour", " ✓"),
        Some(Vote::Abstain) => ("abstaining", " ○"),
        Some(Vote::Against) => ("opposed", " ✗"),
        None => ("open", ""),
    };
    let (x, y) = (column * TILE.0, row * TILE.1);
    html! {
        g class=(class) {
            rect x=(x) y=(y) width=(TILE.0 - GAP) height=(TILE.1 - GAP) rx="8" {}
            text x=(x + (TILE.0 - GAP) / 2) y=(y + TILE.1 / 2 + 8) text-anchor="middle" { (code) (sign) }
        }
    }
}

/// Where a member stands; one that is not on the map of Europe stands in the order of the roll.
fn place(code: &str, at: usize) -> (u16, u16) {
    let found = PLACES.iter().find(|(known, ..)| *known == code).map(|(_, column, row)| (*column, *row));
    let at = u16::try_from(at).unwrap_or(0);
    found.unwrap_or((at % GRID.0, at / GRID.0))
}
