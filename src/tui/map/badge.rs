//! Where the states are named: each badge on its own land where there is room, and never on another badge.

use super::asset::Europe;
use super::raster::{Scale, many};
use ratatui::layout::Rect;

/// Columns of a badge: the code and a mark.
pub(super) const WIDTH: u16 = 3;

/// The badge of a state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Badge {
    /// The Council's code.
    pub code: &'static str,
    /// Where it stands, seen from the upper left corner of the map's area.
    pub area: Rect,
}

/// A state that wants a badge.
struct Wish {
    code: &'static str,
    owner: u8,
    /// The cell of its label.
    at: (i32, i32),
    cells: usize,
}

/// How far a badge may move, in columns and rows.
const REACH: (i32, i32) = (10, 4);

/// Places a badge for each member. Small states choose first: large ones have land to give way.
pub(super) fn place(europe: &'static Europe, scale: &Scale, cells: &[u8], frame: Rect) -> Vec<Badge> {
    let mut wishes: Vec<Wish> = (1u8..)
        .zip(&europe.entities)
        .filter_map(|(owner, entity)| {
            let (x, y) = scale.cell(entity.label?);
            let cells = many(cells, owner);
            Some(Wish { code: &entity.code, owner, at: (floor(x), floor(y)), cells })
        })
        .collect();
    wishes.sort_by_key(|wish| (wish.cells, wish.code));
    let mut badges: Vec<Badge> = Vec::new();
    for wish in &wishes {
        let best = candidates(wish, frame).min_by_key(|spot| (cost(wish, *spot, europe, cells, frame, &badges), *spot));
        if let Some((x, y)) = best.filter(|spot| clear(*spot, frame, &badges)) {
            badges.push(Badge { code: wish.code, area: Rect { x: frame.x + x, y, width: WIDTH, height: 1 } });
        }
    }
    badges.sort_by_key(|badge| badge.code);
    badges
}

/// The places that a badge may take, within the frame.
fn candidates(wish: &Wish, frame: Rect) -> impl Iterator<Item = (u16, u16)> {
    let (x, y) = (wish.at.0 - i32::from(WIDTH / 2), wish.at.1);
    let most = (i32::from(frame.width.saturating_sub(WIDTH)), i32::from(frame.height.saturating_sub(1)));
    (-REACH.1..=REACH.1).flat_map(move |dy| (-REACH.0..=REACH.0).map(move |dx| (x + dx, y + dy))).filter_map(
        move |(x, y)| {
            let inside = (0..=most.0).contains(&x) && (0..=most.1).contains(&y);
            inside.then_some((u16::try_from(x).ok()?, u16::try_from(y).ok()?))
        },
    )
}

fn clear((x, y): (u16, u16), frame: Rect, badges: &[Badge]) -> bool {
    let area = Rect { x: frame.x + x, y, width: WIDTH, height: 1 };
    badges.iter().all(|badge| !badge.area.intersects(area))
}

/// What a place costs: distance, land of others under it, badges beside it; a place that is taken costs most.
fn cost(wish: &Wish, spot: (u16, u16), europe: &Europe, cells: &[u8], frame: Rect, badges: &[Badge]) -> i32 {
    let (x, y) = (i32::from(spot.0) + i32::from(WIDTH / 2), i32::from(spot.1));
    let (dx, dy) = (x - wish.at.0, 2 * (y - wish.at.1));
    let mut cost = 3 * (dx * dx + dy * dy);
    for column in spot.0..spot.0 + WIDTH {
        let at = usize::from(spot.1) * usize::from(frame.width) + usize::from(column);
        let owner = cells.get(at).copied().unwrap_or(0);
        let member =
            europe.entities.get(usize::from(owner).wrapping_sub(1)).is_some_and(|entity| entity.label.is_some());
        cost += match owner {
            own if own == wish.owner => 0,
            0 => 4,
            _ if member => 10,
            _ => 6,
        };
    }
    for badge in badges.iter().filter(|badge| badge.area.y == spot.1) {
        // Two codes that touch read as one word.
        let gap = (i32::from(badge.area.x) - i32::from(frame.x + spot.0)).abs() - i32::from(WIDTH);
        cost += if gap == 0 { 60 } else { 0 };
    }
    if clear(spot, frame, badges) { cost } else { cost + 1_000_000 }
}

#[allow(clippy::cast_possible_truncation, reason = "columns and rows are small")]
fn floor(place: f32) -> i32 {
    place.floor() as i32
}
