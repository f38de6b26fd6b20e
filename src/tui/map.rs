//! The map of Europe: the member states filled by what is shown of them, named by badges that never collide.
//!
//! Drawing is pure and cheap; what is costly, the [`Raster`] of a size, is a value that the caller keeps. The same raster
//! answers which state lies under a click. Where there is no room for a map of shapes, the
//! [`tile`] map has one tile for each state. It knows nothing of the game: states are codes of the Council.

mod asset;
mod badge;
mod draw;
mod raster;
pub mod tile;

pub use badge::Badge;
pub use draw::{draw, legend};
pub use raster::Raster;

use crate::tui::theme::Role;
use ratatui::layout::Rect;

/// How an area is filled: a role, and how strongly, from 0 to 4.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fill {
    /// The role.
    pub role: Role,
    /// How strongly; 4 is the colour of the role itself.
    pub level: u8,
}

impl Fill {
    /// The strongest fill of a role.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        Self { role, level: 4 }
    }

    /// A quantity as a fill: 0 or less is level 0, the most or above is level 4, in even steps between.
    #[must_use]
    pub fn amount(role: Role, amount: i64, most: i64) -> Self {
        let share = amount.clamp(0, most.max(1)) * 5 / most.max(1);
        Self { role, level: u8::try_from(share.min(4)).unwrap_or(4) }
    }
}

/// What is shown of a state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shown<'a> {
    /// The Council's code.
    pub code: &'a str,
    /// How it is filled.
    pub fill: Fill,
    /// The mark beside the code, so that the colour is never alone.
    pub mark: char,
    /// The figure behind the fill, where there is room for it.
    pub value: String,
}

/// What a map shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MapModel<'a> {
    /// Each state once; those left out are drawn like the land around.
    pub states: Vec<Shown<'a>>,
    /// The state that is looked at.
    pub selected: Option<&'a str>,
}

impl<'a> MapModel<'a> {
    /// What is shown of a state.
    #[must_use]
    pub fn of(&self, code: &str) -> Option<&Shown<'a>> {
        self.states.iter().find(|state| state.code == code)
    }
}

/// A row of the legend: a fill, its mark, what it means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key {
    /// The fill.
    pub fill: Fill,
    /// The mark.
    pub mark: char,
    /// What it means.
    pub text: String,
}

/// A direction on the map.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// North.
    Up,
    /// South.
    Down,
    /// West.
    Left,
    /// East.
    Right,
}

impl Direction {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Up, Self::Down, Self::Left, Self::Right];

    /// The nearest of several points in this direction, straight ahead before aside: its place in the list.
    ///
    /// A row counts as two columns. A point that lies twice as far aside as ahead is taken only when there is no other.
    fn nearest(self, from: (i32, i32), points: impl Iterator<Item = (i32, i32)>) -> Option<usize> {
        let rank = |(x, y): (i32, i32)| {
            let (dx, dy) = (x - from.0, 2 * (y - from.1));
            let (ahead, aside) = match self {
                Self::Up => (-dy, dx.abs()),
                Self::Down => (dy, dx.abs()),
                Self::Left => (-dx, dy.abs()),
                Self::Right => (dx, dy.abs()),
            };
            (ahead > 0).then_some((aside > 2 * ahead, ahead + 2 * aside))
        };
        points.enumerate().filter_map(|(at, point)| Some((rank(point)?, at))).min().map(|(_, at)| at)
    }
}

/// The nearest state in a direction, by where the states are named; the one given when there is none, and the first when it is
/// not on the map.
#[must_use]
pub fn towards(from: &str, direction: Direction) -> &'static str {
    let point = |entity: &'static asset::Entity| {
        let (x, y) = entity.label.unwrap_or_default();
        (x, -y / 2)
    };
    let members: Vec<&asset::Entity> = asset::europe().members().collect();
    let Some(here) = members.iter().find(|entity| entity.code == from) else {
        return members.first().map_or("", |entity| entity.code.as_str());
    };
    let others: Vec<&asset::Entity> = members.iter().copied().filter(|entity| entity.code != from).collect();
    let next = direction.nearest(point(here), others.iter().map(|entity| point(entity)));
    next.map_or(here.code.as_str(), |at| others[at].code.as_str())
}

/// The least room for a map of shapes, in columns and rows; with less, the tile map serves better.
pub const LEAST: (u16, u16) = (56, 21);

/// Whether there is room for a map of shapes.
#[must_use]
pub const fn has_room(area: Rect) -> bool {
    area.width >= LEAST.0 && area.height >= LEAST.1
}

/// The codes of the members on the map, in order.
#[must_use]
pub fn codes() -> Vec<&'static str> {
    asset::europe().members().map(|entity| entity.code.as_str()).collect()
}
