//! The map at a size: which country each pixel belongs to, where the borders run, where the badges stand.
//!
//! It depends on the size and on the glyphs alone, never on what is shown; make it once for a size and keep it.

use super::asset::{Entity, Europe, Point, europe};
use super::badge::{self, Badge};
use crate::tui::glyph::Glyphs;
use ratatui::layout::{Position, Rect};

/// What is always in view, in kilometres: west, east, south, north.
const WINDOW: (i32, i32, i32, i32) = (-1800, 2330, -1900, 2150);

/// Beyond so many kilometres from west to east there is nothing more to draw.
const WIDEST: i32 = 7200;

/// Samples of a pixel in each direction.
const FINE: usize = 4;

/// A pixel: 0 is the sea, every other value a country and where in it.
pub(super) type Ink = u8;

/// Where in a country a pixel lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Zone {
    Inside,
    /// The last pixel before another country to the east or south: the line of the border.
    Border,
    /// Every other pixel at an edge: coasts, and the far side of borders.
    Edge,
}

/// The country of a pixel, as its place in the asset, and the zone; none for the sea.
pub(super) const fn read(ink: Ink) -> Option<(usize, Zone)> {
    if ink == 0 {
        return None;
    }
    let zone = [Zone::Inside, Zone::Border, Zone::Edge][(ink as usize - 1) % 3];
    Some(((ink as usize - 1) / 3, zone))
}

/// The map at a size.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Raster {
    glyphs: Glyphs,
    /// The size that was asked for.
    size: (u16, u16),
    /// The part of it that the map takes, from its upper left corner.
    frame: Rect,
    /// Pixels, cell by cell and in each cell row by row.
    inks: Vec<Ink>,
    badges: Vec<Badge>,
}

impl Raster {
    /// Draws the shapes at a size. This takes milliseconds: keep what it gives back.
    #[must_use]
    pub fn new(columns: u16, rows: u16, glyphs: Glyphs) -> Self {
        let scale = Scale::fit(columns, rows);
        let x = (columns - scale.columns) / 2;
        let frame = Rect { x, y: 0, width: scale.columns, height: rows };
        let grid = Grid::draw(europe(), &scale, glyphs);
        let badges = badge::place(europe(), &scale, &grid.owners_by_cell(glyphs), frame);
        Self { glyphs, size: (columns, rows), frame, inks: grid.inks(glyphs), badges }
    }

    /// Whether it serves a size and a level of glyphs.
    #[must_use]
    pub fn serves(&self, area: Rect, glyphs: Glyphs) -> bool {
        self.size == (area.width, area.height) && self.glyphs == glyphs
    }

    /// The level of glyphs that it is made for.
    #[must_use]
    pub const fn glyphs(&self) -> Glyphs {
        self.glyphs
    }

    /// The part of its area that the map takes, seen from the area's upper left corner.
    #[must_use]
    pub const fn frame(&self) -> Rect {
        self.frame
    }

    /// Where the states are named, seen from the area's upper left corner, by code.
    #[must_use]
    pub fn badges(&self) -> &[Badge] {
        &self.badges
    }

    /// The state under a cell, seen from the area's upper left corner: its badge, its land, or else its badge one cell away.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<&'static str> {
        let touched = |grow: u16| {
            let point = Position::new(column, row);
            let near = |badge: &Badge| {
                let area = badge.area;
                let x = area.x.saturating_sub(grow);
                let y = area.y.saturating_sub(grow);
                Rect { x, y, width: area.right() + grow - x, height: area.bottom() + grow - y }.contains(point)
            };
            self.badges.iter().find(|badge| near(badge)).map(|badge| badge.code)
        };
        touched(0).or_else(|| self.land(column, row)).or_else(|| touched(1))
    }

    /// The member state that has most of a cell.
    fn land(&self, column: u16, row: u16) -> Option<&'static str> {
        if !self.frame.contains(Position::new(column, row)) {
            return None;
        }
        let cell = self.cell(column - self.frame.x, row);
        let owners: Vec<usize> = cell.iter().filter_map(|ink| read(*ink)).map(|(owner, _)| owner).collect();
        let most = owners.iter().max_by_key(|owner| owners.iter().filter(|other| other == owner).count())?;
        let entity = europe().entities.get(*most)?;
        entity.label.map(|_| entity.code.as_str())
    }

    /// The pixels of a cell of the frame, row by row.
    pub(super) fn cell(&self, column: u16, row: u16) -> &[Ink] {
        let (across, down) = self.glyphs.pixels();
        let size = across * down;
        let at = (usize::from(row) * usize::from(self.frame.width) + usize::from(column)) * size;
        self.inks.get(at..at + size).unwrap_or_default()
    }
}

/// How kilometres become cells: a cell is twice as high as wide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    pub(super) columns: u16,
    pub(super) rows: u16,
    /// The upper left corner, and kilometres in a column and in a row.
    west: f32,
    north: f32,
    column: f32,
    row: f32,
}

impl Scale {
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "kilometres and columns are small whole numbers"
    )]
    fn fit(columns: u16, rows: u16) -> Self {
        let (west, east, south, north) = WINDOW;
        let (wide, high) = ((east - west) as f32, (north - south) as f32);
        let column = (wide / f32::from(columns.max(1))).max(high / (2.0 * f32::from(rows.max(1))));
        let columns = columns.min((WIDEST as f32 / column) as u16);
        let (middle, centre) = ((west + east) as f32 / 2.0, (north + south) as f32 / 2.0);
        Self {
            columns,
            rows,
            west: middle - column * f32::from(columns) / 2.0,
            north: centre + column * f32::from(rows),
            column,
            row: 2.0 * column,
        }
    }

    /// A point in columns and rows.
    #[allow(clippy::cast_precision_loss, reason = "kilometres are small whole numbers")]
    pub(super) fn cell(&self, (x, y): Point) -> (f32, f32) {
        ((x as f32 - self.west) / self.column, (self.north - y as f32) / self.row)
    }
}

/// Pixels and whose they are: 0 nobody's, else the place in the asset plus one.
struct Grid {
    wide: usize,
    high: usize,
    owners: Vec<u8>,
}

impl Grid {
    /// Fills every shape by the even-odd rule, row by row of a finer grid, and gives each pixel to whoever has most of it.
    fn draw(europe: &Europe, scale: &Scale, glyphs: Glyphs) -> Self {
        let (across, down) = glyphs.pixels();
        let (wide, high) = (usize::from(scale.columns) * across, usize::from(scale.rows) * down);
        let mut fine = Fine::new(wide * FINE, high * FINE);
        for (owner, entity) in (1u8..).zip(&europe.entities) {
            fine.fill(owner, entity, scale, (across * FINE, down * FINE));
        }
        let mut owners = vec![0; wide * high];
        for (at, owner) in owners.iter_mut().enumerate() {
            *owner = fine.majority(at % wide, at / wide);
        }
        let mut grid = Self { wide, high, owners };
        grid.keep_the_small(europe, scale, glyphs);
        grid
    }

    /// A member state that is smaller than a pixel gets the one where it is named.
    fn keep_the_small(&mut self, europe: &Europe, scale: &Scale, glyphs: Glyphs) {
        let (across, down) = glyphs.pixels();
        for (owner, entity) in (1u8..).zip(&europe.entities) {
            let Some(label) = entity.label.filter(|_| !self.owners.contains(&owner)) else { continue };
            let (x, y) = scale.cell(label);
            let at = whole(y, down, self.high) * self.wide + whole(x, across, self.wide);
            if let Some(pixel) = self.owners.get_mut(at) {
                *pixel = owner;
            }
        }
    }

    fn owner(&self, x: usize, y: usize) -> u8 {
        if x < self.wide && y < self.high { self.owners[y * self.wide + x] } else { 0 }
    }

    /// The pixels in the order of cells, with the zones that borders and coasts make.
    fn inks(&self, glyphs: Glyphs) -> Vec<Ink> {
        let (across, down) = glyphs.pixels();
        let mut inks = Vec::with_capacity(self.owners.len());
        for row in 0..self.high / down {
            for column in 0..self.wide / across {
                for y in row * down..(row + 1) * down {
                    inks.extend((column * across..(column + 1) * across).map(|x| self.ink(x, y)));
                }
            }
        }
        inks
    }

    fn ink(&self, x: usize, y: usize) -> Ink {
        let owner = self.owner(x, y);
        if owner == 0 {
            return 0;
        }
        let other = |x: usize, y: usize| x < self.wide && y < self.high && self.owner(x, y) != owner;
        let foreign = |x: usize, y: usize| other(x, y) && self.owner(x, y) != 0;
        let zone = if foreign(x + 1, y) || foreign(x, y + 1) {
            Zone::Border
        } else if other(x + 1, y) || other(x, y + 1) || (x > 0 && other(x - 1, y)) || (y > 0 && other(x, y - 1)) {
            Zone::Edge
        } else {
            Zone::Inside
        };
        (owner - 1) * 3 + 1 + zone as u8
    }

    /// Whose each cell is, by most of its pixels.
    fn owners_by_cell(&self, glyphs: Glyphs) -> Vec<u8> {
        let (across, down) = glyphs.pixels();
        let mut cells = Vec::with_capacity(self.owners.len() / (across * down));
        for row in 0..self.high / down {
            for column in 0..self.wide / across {
                let pixels: Vec<u8> = (0..across * down)
                    .map(|at| self.owner(column * across + at % across, row * down + at / across))
                    .collect();
                cells.push(pixels.iter().copied().max_by_key(|owner| (many(&pixels, *owner), *owner)).unwrap_or(0));
            }
        }
        cells
    }
}

/// The finer grid.
struct Fine {
    wide: usize,
    high: usize,
    owners: Vec<u8>,
    /// Where edges of the entity in hand cross each row.
    crossings: Vec<Vec<f32>>,
}

impl Fine {
    fn new(wide: usize, high: usize) -> Self {
        Self { wide, high, owners: vec![0; wide * high], crossings: vec![Vec::new(); high] }
    }

    fn fill(&mut self, owner: u8, entity: &Entity, scale: &Scale, (across, down): (usize, usize)) {
        let (mut first, mut last) = (self.high, 0);
        for ring in &entity.rings {
            let point = |at: Point| {
                let (x, y) = scale.cell(at);
                (x * count(across), y * count(down))
            };
            let Some(mut from) = ring.last().map(|at| point(*at)) else { continue };
            for at in ring {
                let to = point(*at);
                let (top, bottom) = self.edge(from, to);
                (first, last) = (first.min(top), last.max(bottom));
                from = to;
            }
        }
        for row in first..last {
            let mut crossings = std::mem::take(&mut self.crossings[row]);
            crossings.sort_by(f32::total_cmp);
            for pair in crossings.chunks_exact(2) {
                let (from, to) = (whole(pair[0] + 0.5, 1, self.wide + 1), whole(pair[1] + 0.5, 1, self.wide + 1));
                self.owners[row * self.wide + from..row * self.wide + to.max(from)].fill(owner);
            }
            crossings.clear();
            self.crossings[row] = crossings;
        }
    }

    /// Notes where an edge crosses the middles of rows; gives back which rows.
    fn edge(&mut self, from: (f32, f32), to: (f32, f32)) -> (usize, usize) {
        let (upper, lower) = if from.1 < to.1 { (from, to) } else { (to, from) };
        let top = whole(upper.1 + 0.5, 1, self.high + 1);
        let bottom = whole(lower.1 + 0.5, 1, self.high + 1);
        let slope = (lower.0 - upper.0) / (lower.1 - upper.1);
        for row in top..bottom {
            self.crossings[row].push(upper.0 + (count(row) + 0.5 - upper.1) * slope);
        }
        (top, bottom)
    }

    /// Who has most of a pixel; the sea only where it has more than half.
    fn majority(&self, x: usize, y: usize) -> u8 {
        const SAMPLES: usize = FINE * FINE;
        let mut seen = [0u8; SAMPLES];
        for line in 0..FINE {
            let at = (y * FINE + line) * self.wide + x * FINE;
            seen[line * FINE..(line + 1) * FINE].copy_from_slice(&self.owners[at..at + FINE]);
        }
        if seen.iter().all(|owner| *owner == seen[0]) {
            return seen[0];
        }
        if many(&seen, 0) > SAMPLES / 2 + 1 {
            return 0;
        }
        seen.iter().copied().filter(|owner| *owner != 0).max_by_key(|owner| (many(&seen, *owner), *owner)).unwrap_or(0)
    }
}

/// How many of a list belong to an owner.
pub(super) fn many(owners: &[u8], owner: u8) -> usize {
    owners.iter().map(|other| usize::from(*other == owner)).sum()
}

/// A place in cells as a whole number of parts, kept within a length.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the length")]
fn whole(place: f32, parts: usize, length: usize) -> usize {
    ((place * count(parts)).max(0.0) as usize).min(length.saturating_sub(1))
}

#[allow(clippy::cast_precision_loss, reason = "rows and columns are small whole numbers")]
fn count(number: usize) -> f32 {
    number as f32
}
