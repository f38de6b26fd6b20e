//! Drawing a map that is made: colours where the terminal has them, patterns where it has not.

use super::asset::europe;
use super::raster::{Ink, Raster, Zone, read};
use super::{Key, MapModel, Shown};
use crate::tui::glyph::Glyphs;
use crate::tui::theme::{Role, Theme};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

/// Draws the map into the area that its raster was made for; what lies outside of the area stays as it is.
pub fn draw(model: &MapModel<'_>, raster: &Raster, theme: &Theme, area: Rect, buffer: &mut Buffer) {
    let area = area.intersection(buffer.area);
    let land = Land::new(model, theme);
    let flat = is_flat(theme, raster.glyphs());
    for y in area.y..area.bottom() {
        for x in area.x..area.right() {
            let frame = raster.frame();
            let (column, row) = (x - area.x, y - area.y);
            let inside = column >= frame.x && column < frame.right() && row < frame.bottom();
            let cell = &mut buffer[(x, y)];
            cell.reset();
            match (flat, inside) {
                (true, true) => land.pattern(cell, raster, (column - frame.x, row)),
                (true, false) => {
                    cell.set_style(theme.ground());
                }
                (false, true) => land.blocks(cell, raster.cell(column - frame.x, row), raster.glyphs()),
                (false, false) => land.blocks(cell, &[0], raster.glyphs()),
            }
        }
    }
    for badge in raster.badges() {
        let Some(shown) = model.of(badge.code) else { continue };
        let spot = Rect { x: area.x + badge.area.x, y: area.y + badge.area.y, ..badge.area };
        if spot.intersection(area) == spot {
            let style = badge_style(theme, shown, model.selected == Some(badge.code));
            buffer.set_string(spot.x, spot.y, format!("{}{}", shown.code, shown.mark), style);
        }
    }
}

/// Whether areas are filled by patterns: without colours, with sixteen (which have no shades), and in ASCII.
pub(super) fn is_flat(theme: &Theme, glyphs: Glyphs) -> bool {
    !glyphs.is_unicode() || !theme.has_shades()
}

/// A state's badge: dark ground in its colour, or reversed where it is looked at.
pub(super) fn badge_style(theme: &Theme, shown: &Shown<'_>, selected: bool) -> Style {
    if selected {
        return theme.style(Role::Selected).add_modifier(Modifier::BOLD);
    }
    theme.badge(shown.fill.role, shown.fill.level).add_modifier(Modifier::BOLD)
}

/// What each pixel looks like.
struct Land<'a> {
    colours: [Color; 256],
    shown: Vec<Option<&'a Shown<'a>>>,
    selected: Option<usize>,
    theme: &'a Theme,
}

impl<'a> Land<'a> {
    fn new(model: &'a MapModel<'_>, theme: &'a Theme) -> Self {
        let entities = &europe().entities;
        let shown: Vec<Option<&Shown<'_>>> = entities.iter().map(|entity| model.of(&entity.code)).collect();
        let selected = entities.iter().position(|entity| model.selected == Some(entity.code.as_str()));
        let ground = theme.ground().bg.unwrap_or(Color::Reset);
        let colour = |colour: Option<Color>| colour.unwrap_or(ground);
        let mut colours = [colour(theme.style(Role::Sea).fg); 256];
        for (ink, slot) in (0..=Ink::MAX).zip(&mut colours) {
            let Some((owner, zone)) = read(ink) else { continue };
            let lit = selected == Some(owner);
            *slot = colour(match (shown.get(owner).copied().flatten(), zone) {
                (Some(_), Zone::Border | Zone::Edge) if lit => theme.style(Role::Line).fg,
                (Some(state), Zone::Border) => theme.shade(state.fill.role, state.fill.level),
                (Some(state), _) => theme.fill(state.fill.role, state.fill.level),
                (None, Zone::Border) => theme.shade(Role::Land, 4),
                (None, _) => theme.style(Role::Land).fg,
            });
        }
        Self { colours, shown, selected, theme }
    }

    fn colour(&self, ink: Ink) -> Color {
        self.colours[usize::from(ink)]
    }

    /// Two colours in a cell: the two that most of its pixels have, the rest goes to whichever is of the same country.
    fn blocks(&self, cell: &mut Cell, inks: &[Ink], glyphs: Glyphs) {
        let first = inks.first().copied().unwrap_or(0);
        if inks.iter().all(|ink| *ink == first) {
            cell.set_symbol(" ").set_bg(self.colour(first));
            return;
        }
        let many = |ink: Ink| inks.iter().filter(|other| self.colour(**other) == self.colour(ink)).count();
        let most = |inks: &mut dyn Iterator<Item = Ink>| inks.max_by_key(|ink| (many(*ink), *ink != 0, *ink));
        let ground = most(&mut inks.iter().copied()).unwrap_or(0);
        let back = self.colour(ground);
        let Some(figure) = most(&mut inks.iter().copied().filter(|ink| self.colour(*ink) != back)) else {
            cell.set_symbol(" ").set_bg(back);
            return;
        };
        let front = self.colour(figure);
        let owner = |ink: Ink| read(ink).map(|(owner, _)| owner);
        let is_front = |ink: Ink| {
            let colour = self.colour(ink);
            colour == front
                || (colour != back && owner(ink) != owner(ground) && (owner(ink) == owner(figure) || ground == 0))
        };
        let mask = inks.iter().enumerate().filter(|(_, ink)| is_front(**ink)).fold(0, |mask, (at, _)| mask | 1 << at);
        cell.set_char(glyphs.mask(mask)).set_fg(front).set_bg(back);
    }

    /// One pattern in a cell; what is not shown stays empty, and so does the line between neighbours that look alike.
    fn pattern(&self, cell: &mut Cell, raster: &Raster, (column, row): (u16, u16)) {
        cell.set_style(self.theme.ground());
        let glyphs = raster.glyphs();
        let of = |column: u16, row: u16| {
            let inside = column < raster.frame().width && row < raster.frame().height;
            let owner = inside.then(|| major(raster.cell(column, row))).flatten()?;
            let shown = self.shown.get(owner).copied().flatten()?;
            Some((owner, shown, glyphs.pattern(shown.fill.role, shown.fill.level)))
        };
        let Some((owner, shown, pattern)) = of(column, row) else { return };
        let alike = |there: Option<(usize, &Shown<'_>, char)>| there.is_some_and(|it| it.0 != owner && it.2 == pattern);
        if alike(of(column + 1, row)) || alike(of(column, row + 1)) {
            return;
        }
        let style = self.theme.style(if self.selected == Some(owner) { Role::Selected } else { shown.fill.role });
        cell.set_char(pattern).set_style(style.remove_modifier(Modifier::UNDERLINED));
    }
}

/// The country that has at least half of a cell.
fn major(inks: &[Ink]) -> Option<usize> {
    let owners = || inks.iter().filter_map(|ink| read(*ink)).map(|(owner, _)| owner);
    let many = |owner: usize| owners().filter(|other| *other == owner).count();
    owners().max_by_key(|owner| (many(*owner), *owner)).filter(|owner| 2 * many(*owner) >= inks.len())
}

/// Draws a legend, as many entries in a row as fit; gives back how many rows it took.
pub fn legend(keys: &[Key], theme: &Theme, glyphs: Glyphs, area: Rect, buffer: &mut Buffer) -> u16 {
    let area = area.intersection(buffer.area);
    let (mut x, mut y) = (area.x, area.y);
    for key in keys {
        let swatch = if is_flat(theme, glyphs) {
            let pattern = glyphs.pattern(key.fill.role, key.fill.level);
            format!("{pattern}{pattern}{}", key.mark)
        } else {
            format!(" {} ", key.mark)
        };
        let width = super::tile::wide(&swatch) + 1 + super::tile::wide(&key.text);
        if x > area.x && x + width > area.right() {
            (x, y) = (area.x, y + 1);
        }
        if y >= area.bottom() {
            break;
        }
        let room = usize::from(area.right() - x);
        let style = theme.badge(key.fill.role, key.fill.level).add_modifier(Modifier::BOLD);
        let (after, _) = buffer.set_stringn(x, y, &swatch, room, style);
        let room = usize::from(area.right() - after);
        buffer.set_stringn(after, y, format!(" {}", key.text), room, theme.style(Role::Text));
        x += width + 3;
    }
    if x == area.x { y - area.y } else { (y + 1).min(area.bottom()) - area.y }
}
